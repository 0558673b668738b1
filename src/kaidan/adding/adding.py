"""Pages into a ledger: pages in, read side by side and written in order, what became of each out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from hashlib import sha256
from time import monotonic
from typing import TypeVar

from msgspec import Struct

from kaidan.adding.crew import Task, answered
from kaidan.adding.report import WRITTEN, Added
from kaidan.adding.worker import Answer, Request
from kaidan.errors import LedgerError
from kaidan.ledger.kept import Kept, is_refusal, kept_at
from kaidan.ledger.page_rows import Page
from kaidan.ledger.store import Ledger
from kaidan.model import Reading
from kaidan.reader.version import reader_version

Thing = TypeVar("Thing")
# A transaction holds at most so many pages, and is not kept open for more while it takes so many seconds to read them.
MOST_PAGES = 500
MOST_SECONDS = 1.0
# How many pages, and how many of their bytes, are looked up in the ledger together.
LOOKED_UP = 50
LOOKED_UP_BYTES = 4_000_000
FAULT = "Kaidan failed to keep this page ({}); please report it."


class Unloaded(Struct, frozen=True):
    """A page whose bytes could not be had, and why."""

    address: str
    reason: str


def add_pages(
    ledger: Ledger, pages: Iterable[Page | Unloaded], *, jobs: int = 1, most_pages: int = MOST_PAGES
) -> Iterator[Added]:
    """Add pages to a ledger and yield what became of each, in order, once it is kept.

    With `jobs` above 1 as many processes read them; a program that asks for that must be safe to import (its work
    below `if __name__ == "__main__"`). They are kept `most_pages` at most at a time, all or none; what was yielded is
    kept, whatever happens after. A page that cannot be read stops no other; LedgerError is raised where the ledger
    fails. Example: `Report.of(add_pages(ledger, pages, jobs=4)).counts`.
    """
    written = False
    with closing(answered(_tasks(ledger, pages), jobs)) as tasks:
        for batch in batches(tasks, most_pages):
            told = _keep(ledger, batch)
            written = written or any(one.outcome in WRITTEN for one in told)
            yield from told
    if written:
        ledger.tidy()


def request_of(page: Page) -> Request:
    """Return the request to read a page."""
    told = {name: getattr(page.options, name) for name in page.options.__struct_fields__}
    return Request(data=page.data, address=page.address, **told)


def batches(things: Iterable[Thing], most: int) -> Iterator[list[Thing]]:
    """Yield things in lists of what came within a second, at most so many."""
    batch: list[Thing] = []
    began = monotonic()
    for thing in things:
        batch.append(thing)
        if len(batch) >= most or monotonic() - began >= MOST_SECONDS:
            yield batch
            batch, began = [], monotonic()
    if batch:
        yield batch


def _tasks(ledger: Ledger, pages: Iterable[Page | Unloaded]) -> Iterator[Task[Page | Added]]:
    """Yield a task for each page: to read it, or nothing to do where its bytes are missing or kept already."""
    for some in _looked_up(pages):
        with ledger.reading() as connection:
            kept = kept_at(connection, [page.address for page in some])
        yield from (_task(page, kept) for page in some)


def _looked_up(pages: Iterable[Page | Unloaded]) -> Iterator[list[Page | Unloaded]]:
    some: list[Page | Unloaded] = []
    size = 0
    for page in pages:
        some.append(page)
        size += len(page.data) if isinstance(page, Page) else 0
        if len(some) >= LOOKED_UP or size >= LOOKED_UP_BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some


def _task(page: Page | Unloaded, kept: Mapping[str, Kept]) -> Task[Page | Added]:
    if isinstance(page, Unloaded):
        return Task(Added(page.address, "failed", None, page.reason))
    held = kept.get(page.address)
    if held is not None and _is_same(page, held):
        return Task(Added(page.address, "unchanged", held.version))
    return Task(page, request_of(page))


def _is_same(page: Page, held: Kept) -> bool:
    """Whether reading a page would give what the ledger has: the same bytes, told and read in the same way."""
    told = (sha256(page.data).hexdigest(), reader_version().rules, page.options.as_json())
    return told == (held.sha256, held.rules, held.options)


def _keep(ledger: Ledger, batch: Sequence[Task[Page | Added]]) -> list[Added]:
    """Write what was read of a batch, and return what became of each."""
    pairs = [
        (task.held, task.answer.reading)
        for task in batch
        if isinstance(task.held, Page) and task.answer is not None and task.answer.reading is not None
    ]
    written = iter(_write(ledger, pairs))
    return [
        task.held if isinstance(task.held, Added) else _unread(task.held, task.answer) or next(written)
        for task in batch
    ]


def _unread(page: Page, answer: Answer | None) -> Added | None:
    """Return what became of a page that gave no Reading."""
    if answer is None or answer.reading is not None:
        return None
    return Added(page.address, "no-talks" if answer.no_talks else "failed", None, answer.reason)


def _write(ledger: Ledger, pairs: Sequence[tuple[Page, Reading]]) -> list[Added]:
    """Write pages together; where the ledger refuses one of them for what it holds, write each by itself."""
    if not pairs:
        return []
    try:
        outcomes = ledger.add(pairs)
    except Exception as error:
        if isinstance(error, LedgerError) and not is_refusal(error):
            raise
        if len(pairs) > 1:
            return [one for pair in pairs for one in _write(ledger, [pair])]
        fault = type(error.__cause__ or error).__name__
        return [Added(pairs[0][0].address, "failed", None, FAULT.format(fault))]
    return [Added(page.address, outcome, reading.id) for (page, reading), outcome in zip(pairs, outcomes, strict=True)]
