"""The samples as pages of a ledger, and what a ledger holds, to be compared."""

from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select

from kaidan import Ledger, Reading, open_ledger, read
from kaidan.ledger import tables
from kaidan.ledger.page_rows import Page

SAMPLES = Path(__file__).parents[2] / "samples" / "ja"
NAMES = tuple(sorted(path.stem for path in SAMPLES.glob("*.txt")))
STORIES = tuple(tuple(name for name in NAMES if name.startswith(story)) for story in ("story1", "story2"))
# What the clock writes differs from ledger to ledger.
CLOCKS = {"added_at", "applied_at"}


@cache
def page(name: str) -> tuple[Page, Reading]:
    """Return a sample as a page with its Reading."""
    data = (SAMPLES / f"{name}.txt").read_bytes()
    return Page(address=f"sample:{name}", data=data), read(data)


def ledger_of(path: Path, names: Any, *, at_once: bool = False) -> Ledger:
    """Return a new ledger to which samples were added, one by one or all in one transaction."""
    ledger = open_ledger(str(path), create=True)
    pages = [page(name) for name in names]
    for batch in [pages] if at_once else [[one] for one in pages]:
        ledger.add(batch)
    return ledger


def rows_of(ledger: Ledger) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, sorted, without what the clock wrote."""
    with ledger.reading() as connection:
        return {table.name: _rows(connection, table) for table in tables.METADATA.sorted_tables}


def _rows(connection: Any, table: Table) -> list[tuple[Any, ...]]:
    columns = [column for column in table.columns if column.name not in CLOCKS]
    return sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)


def links_of(ledger: Ledger) -> dict[tuple[str, str, str], Any]:
    """Return the links by the sample, the relation and the words of their source."""
    with ledger.reading() as connection:
        seen = dict(connection.execute(select(tables.sightings.c.version, tables.sightings.c.address)).all())
        words = {
            entry: told
            for table in (tables.references, tables.schedules, tables.participants)
            for entry, told in connection.execute(select(table.c.id, table.c.words))
        }
        rows = connection.execute(select(tables.links)).mappings()
        return {
            (seen[row["version"]].removeprefix("sample:"), row["relation"], words[row["source"]]): dict(row)
            for row in rows
        }
