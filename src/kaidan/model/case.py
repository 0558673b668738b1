"""Counted matters followed item by item."""

from msgspec import Struct

from kaidan.model.span import Span


class CaseItem(Struct, frozen=True, kw_only=True):
    """Some things of one matter in one state: `count` of them, `state` as the text says it, the span that says so."""

    count: int
    unit: str
    state: str | None
    start: int
    end: int
    name: Span | None = None
    part_of: int | None = None


class Case(Struct, frozen=True, kw_only=True):
    """A counted matter. `total` is what the items come to, or None where the text does not let them be counted.

    `part_of` of an item is the index of the item it is a share of (two of the four), so it adds nothing to the total.
    """

    id: str
    matter: str
    start: int
    end: int
    items: tuple[CaseItem, ...]
    total: int | None
