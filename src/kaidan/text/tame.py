"""HTML made safe to parse: source in, the same words with only the tags and attributes that matter out.

A parser spends time that grows with the square of open elements, attributes or unclosed dress; none of these is left.
"""

import html
import re

from msgspec import Struct

from kaidan.errors import UnreadableError
from kaidan.text.markup import (
    KEPT_ATTRIBUTES,
    KEPT_TAGS,
    LIST_TAGS,
    RAW_TAGS,
    UNSEEN_TAGS,
    VOID_TAGS,
)

DEEPEST = 500

_TOKEN = re.compile(
    r"<!--(?:>|->|.*?--!?>|.*)"
    rf"|<(?P<raw>{'|'.join(RAW_TAGS)})\b[^<>]*>(?P<content>.*?)(?:</(?P=raw)[^<>]*>|\Z)"
    r"""|<(?P<close>/?)(?P<name>[a-z][^\s/<>]*)(?P<attributes>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)>"""
    r"|<[!?/][^<>]*>"
    r"|<",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""", re.IGNORECASE)
# Elements that end an open one of their kind by themselves, and the list or table inside which they do so.
_ENDS_WITHIN: dict[str, frozenset[str]] = {
    "li": LIST_TAGS,
    **dict.fromkeys(("td", "th", "tr", "tbody", "thead", "tfoot", "caption"), frozenset({"table"})),
    **dict.fromkeys(("dt", "dd"), frozenset({"dl"})),
    **dict.fromkeys(("rb", "rt", "rp", "rtc"), frozenset({"ruby"})),
}


# Elements that a next one of their kind ends, wherever it stands: they never nest.
_ENDS_BY_ITSELF = frozenset({"a", "p"})


class Tamed(Struct, frozen=True):
    """HTML that is safe to parse, the words of its title element and its style sheets."""

    source: str
    title: str
    styles: str


def tame(source: str) -> Tamed:
    """Return HTML without scripts, comments, dress and unused attributes. Linear.

    Raises UnreadableError when more than 500 elements stand one inside the other.
    """
    tamer = _Tamer()
    parts = []
    last = 0
    for token in _TOKEN.finditer(source):
        parts += [source[last : token.start()], tamer.replace(token)]
        last = token.end()
    return Tamed("".join([*parts, source[last:]]), " ".join(tamer.title.split()), "".join(tamer.styles))


class _Tamer:
    def __init__(self) -> None:
        self.title = ""
        self.styles: list[str] = []
        self._open: list[str] = []
        self._places: dict[str, list[int]] = {}

    def replace(self, token: re.Match[str]) -> str:
        """Return what a token becomes."""
        if token["raw"]:
            self._keep_raw(token["raw"].lower(), token["content"])
            return ""
        if token["name"]:
            return self._tag(token["name"].lower(), bool(token["close"]), token["attributes"])
        return "&lt;" if token[0] == "<" else ""

    def _keep_raw(self, name: str, content: str) -> None:
        if name == "title" and not self.title:
            self.title = html.unescape(content[:1000])
        if name == "style":
            self.styles.append(content)

    def _tag(self, name: str, close: bool, attributes: str) -> str:
        if name in UNSEEN_TAGS:
            name, attributes = "span", "hidden"
        if name not in KEPT_TAGS:
            return ""
        if close:
            self._close(name)
            return f"</{name}>"
        if name not in VOID_TAGS:
            self._open_one(name)
        return f"<{name}{_kept(attributes) if attributes.strip() else ''}>"

    def _open_one(self, name: str) -> None:
        """Count an element that opens; raise when too many are open."""
        if name in _ENDS_BY_ITSELF:
            return
        places = [self._places[within][-1] for within in _ENDS_WITHIN.get(name, ()) if self._places.get(within)]
        if places:
            self._cut(max(places) + 1 + (name in {"td", "th"}))
        elif name in {"li", "dt", "dd"}:
            self._close(name)
        if len(self._open) >= DEEPEST:
            raise UnreadableError(f"The page's HTML is nested deeper than {DEEPEST} elements.")
        self._places.setdefault(name, []).append(len(self._open))
        self._open.append(name)

    def _close(self, name: str) -> None:
        if self._places.get(name):
            self._cut(self._places[name][-1])

    def _cut(self, length: int) -> None:
        while len(self._open) > length:
            self._places[self._open.pop()].pop()


def _kept(attributes: str) -> str:
    kept: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(attributes):
        if name.lower() in KEPT_ATTRIBUTES:
            kept.setdefault(name.lower(), double or single or bare)
    return "".join(f' {name}="{value.replace(chr(34), "&quot;")}"' for name, value in kept.items())
