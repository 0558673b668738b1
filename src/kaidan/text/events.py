"""The tree of an HTML page as a flat row of events: elements that open, words, elements that close."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode


class Event(Struct, frozen=True):
    """One step through the tree; `words` are those of a text, `attributes` those of an element that opens."""

    kind: Literal["open", "close", "words"]
    tag: str = ""
    words: str = ""
    attributes: dict[str, str] = {}


def read_events(source: str) -> list[Event]:
    """Return the events of tame HTML in document order. No recursion: depth costs nothing."""
    root = LexborHTMLParser(source).root
    return list(_walk(root)) if root is not None else []


def _walk(root: LexborNode) -> Iterator[Event]:
    node = root
    while True:
        yield _entering(node)
        if node.child is not None:
            node = node.child
            continue
        yield from _leaving(node)
        while node.next is None or node.mem_id == root.mem_id:
            if node.mem_id == root.mem_id or node.parent is None:
                return
            node = node.parent
            yield from _leaving(node)
        node = node.next


def _entering(node: LexborNode) -> Event:
    if not node.is_element_node:
        return Event("words", words=(node.text_content or "") if node.is_text_node else "")
    return Event("open", node.tag or "", "", {name: value or "" for name, value in node.attributes.items()})


def _leaving(node: LexborNode) -> Iterator[Event]:
    if node.is_element_node:
        yield Event("close", node.tag or "")
