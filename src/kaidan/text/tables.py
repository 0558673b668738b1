"""Which tables hold data and which only lay out the page; and how many items each list has."""

from dataclasses import dataclass, field

from kaidan.text.events import Event
from kaidan.text.markup import BLOCK_TAGS, LIST_TAGS

LONGEST_DATUM = 80
_TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})


@dataclass
class _Table:
    """What has been seen of an open table: the length of its cells' words, and whether it can be data at all."""

    opened: int
    plain: bool = True
    rows: list[int] = field(default_factory=list)
    cell: int = 0
    longest: int = 0

    def close_cell(self) -> None:
        if self.cell and self.rows:
            self.rows[-1] += 1
        self.longest = max(self.longest, self.cell)
        self.cell = 0


def data_tables(events: list[Event]) -> frozenset[int]:
    """Return the places of the tables that hold data: two rows or more of two short cells or more, and no blocks.

    A table with tables, paragraphs or lists in it, or with a long cell, only lays the page out.
    """
    found = set()
    tables: list[_Table] = []
    for place, event in enumerate(events):
        if event.tag == "table" and event.kind == "open":
            if tables:
                tables[-1].plain = False
            tables.append(_Table(place))
        elif event.tag == "table" and tables:
            table = tables.pop()
            if table.plain and table.longest <= LONGEST_DATUM and sum(cells > 1 for cells in table.rows) > 1:
                found.add(table.opened)
        elif tables:
            _look(tables[-1], event)
    return frozenset(found)


def _look(table: _Table, event: Event) -> None:
    if event.kind == "words":
        table.cell += len(event.words.strip())
    elif event.kind == "close":
        if event.tag in {"td", "th"}:
            table.close_cell()
    elif event.tag == "tr":
        table.rows.append(0)
    elif event.tag in BLOCK_TAGS - _TABLE_PARTS:
        table.plain = False


def list_lengths(events: list[Event]) -> dict[int, int]:
    """Return the number of items of each list, by the place where the list opens."""
    lengths: dict[int, int] = {}
    lists: list[int] = []
    for place, event in enumerate(events):
        if event.tag in LIST_TAGS:
            if event.kind == "open":
                lists.append(place)
                lengths[place] = 0
            elif lists:
                lists.pop()
        elif event.tag == "li" and event.kind == "open" and lists:
            lengths[lists[-1]] += 1
    return lengths
