"""The outline of a page (headings and labelled paragraphs) and its blocks (every run of words)."""

from typing import Literal

from msgspec import Struct

EntryKind = Literal["heading", "paragraph", "note"]
BlockKind = Literal["heading", "paragraph", "bullet", "note", "title", "caption", "furniture"]


class Entry(Struct, frozen=True, kw_only=True):
    """A heading or labelled paragraph: `label` as written without brackets and dots, `title` without its label.

    `level` counts from 1 by use in this page. The span covers label and title; `parent` is the id of the entry above.
    """

    id: str
    label: str
    title: str
    level: int
    kind: EntryKind
    start: int
    end: int
    parent: str | None = None


class Block(Struct, frozen=True, kw_only=True):
    """A run of words of one kind, without its label or list marker; `entry` is the outline entry it stands under."""

    id: str
    kind: BlockKind
    start: int
    end: int
    entry: str | None = None
