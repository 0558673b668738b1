"""What is measured of a ledger: where it is to stand in, figures out, each beside its bound where it has one."""

import gc
import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from msgspec import Struct
from sqlalchemy.engine import Connection

from kaidan.adding.adding import MOST_PAGES, add_pages
from kaidan.follow.relinking import relink
from kaidan.ledger.page_rows import Page
from kaidan.ledger.store import Ledger
from kaidan.ledger.touched import Touched
from kaidan.model import Reading
from kaidan.reader.invariants import check_reading
from ledger_pages import SAMPLES, Maker
from ledger_queries import ask, questions
from ledger_servers import postgresql_bytes

# Ledgers of so many readings, of so many statements each, to which the same pages are added one by one.
FEW, MANY, SHORT, ONE_MORE = 1_000, 100_000, 4, 100
# Pages added one by one before, for nothing: the first questions of a program take longest.
BEFORE = 10
# How often each sample is read, under another address each time.
COPIES = 30


class Figure(Struct, frozen=True):
    """A figure: its name, value and unit, and what it must not exceed (or fall below, if `least`)."""

    name: str
    value: float
    unit: str
    bound: float | None = None
    least: bool = False

    @property
    def missed(self) -> bool:
        """Whether it is on the wrong side of its bound."""
        if self.bound is None:
            return False
        return self.value < self.bound if self.least else self.value > self.bound


class Linking:
    """Links what is added, and counts the seconds that takes."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self, connection: Connection, touched: Touched) -> None:
        """Link what was touched."""
        begun = perf_counter()
        relink(connection, touched)
        self.seconds += perf_counter() - begun


def in_batches(maker: Maker) -> Iterator[list[tuple[Page, Reading]]]:
    """Yield pages without end, as many at a time as `kaidan add` keeps together; the first of them is checked."""
    pages = maker.pages()
    while batch := list(islice(pages, MOST_PAGES)):
        check_reading(batch[0][1])
        yield batch


def adding(named: str, statements: int, tell: Callable[[str], None]) -> list[Figure]:
    """Add so many statements, and return how fast that was and what they take on disk."""
    linking, held, pages, seconds, busy = Linking(), 0, 0, 0.0, 0.0
    with Ledger.open(named, create=True, relink=linking) as ledger:
        for batch in in_batches(Maker()):
            begun, worked = perf_counter(), process_time()
            ledger.add(batch)
            seconds += perf_counter() - begun
            busy += process_time() - worked
            pages += len(batch)
            held += sum(len(reading.statements) for _, reading in batch)
            if held >= statements:
                break
            if pages % (50 * MOST_PAGES) == 0:
                tell(f"{held:,} statements, {held / seconds:,.0f} a second")
        begun, worked = perf_counter(), process_time()
        ledger.tidy()
        tidying = perf_counter() - begun
        seconds += tidying
        busy += process_time() - worked
    return [
        Figure("statements", held, ""),
        Figure("pages", pages, ""),
        Figure("adding with links", held / seconds, "statements/s", 5000, least=True),
        Figure("the same by the time of this process alone", held / busy, "statements/s"),
        Figure("of that, linking", linking.seconds / seconds * 100, "%"),
        Figure("of that, merging the index at the end", tidying / seconds * 100, "%"),
        Figure("size on disk of a statement and its share", size(named) / held, "bytes"),
    ]


def clear(named: str) -> None:
    """Remove the SQLite file of a run before."""
    for path in Path(named).parent.glob(f"{Path(named).name}*"):
        path.unlink()


def size(named: str) -> float:
    """Return how many bytes a ledger takes."""
    if "://" in named:
        return postgresql_bytes(named)
    return sum(path.stat().st_size for path in Path(named).parent.glob(f"{Path(named).name}*"))


def reading(named: str) -> list[Figure]:
    """Read and add the samples, again and again under other addresses, with all cores."""
    pages = [
        Page(address=f"{number}/{path.name}", data=path.read_bytes() + f"\n\n{number}\n".encode())
        for number in range(COPIES)
        for path in SAMPLES
    ]
    with Ledger.open(named, create=True, relink=relink) as ledger:
        begun = perf_counter()
        kept = sum(1 for _ in add_pages(ledger, pages, jobs=os.cpu_count() or 1))
        seconds = perf_counter() - begun
    return [Figure(f"reading and adding, {os.cpu_count()} cores", kept / seconds, "pages/s")]


def querying(named: str) -> list[Figure]:
    """Ask every kind of question and return how long the answers took."""
    figures = []
    with Ledger.open(named) as ledger:
        for kind, searches in questions().items():
            answers = ask(ledger, kind, searches)
            figures += [
                Figure(f"{kind}: median of {len(searches)}", answers.middle, "ms", 20),
                Figure(f"{kind}: 95 of 100", answers.late, "ms"),
                Figure(f"{kind}: worst", answers.worst, "ms", 100),
                Figure(f"{kind}: rows found, median", median(answers.counts), ""),
                Figure(f"{kind}: rows found, most", max(answers.counts), ""),
            ]
    return figures


def linking(few: str, many: str) -> list[Figure]:
    """Compare adding one page to a large ledger with adding it to a small one, linked; and linking alone."""
    small, small_linked = one_more(few, FEW)
    large, large_linked = one_more(many, MANY)
    return [
        Figure(f"one more page, to {FEW:,} readings", small * 1000, "ms"),
        Figure(f"one more page, to {MANY:,} readings", large * 1000, "ms"),
        Figure("the second to the first", large / small, "times", 10),
        Figure("linking alone, the second to the first", large_linked / small_linked, "times", 10),
    ]


def one_more(named: str, readings: int) -> tuple[float, float]:
    """Return the mean time, in seconds, to add one page to a ledger of so many readings; and to link it."""
    timed, whole, linked = Linking(), 0.0, 0.0
    with Ledger.open(named, create=True, relink=timed) as ledger:
        _fill(ledger, readings)
        pages = Maker(seed=2).pages()
        for pair in islice(pages, BEFORE):
            ledger.add([_elsewhere(pair)])
        for pair in islice(pages, ONE_MORE):
            gc.collect()
            timed.seconds, begun = 0.0, perf_counter()
            ledger.add([_elsewhere(pair)])
            whole += perf_counter() - begun
            linked += timed.seconds
    return whole / ONE_MORE, linked / ONE_MORE


def _fill(ledger: Ledger, readings: int) -> None:
    held = 0
    for batch in in_batches(Maker(statements=SHORT)):
        ledger.add(batch[: readings - held])
        held += len(batch)
        if held >= readings:
            return


def _elsewhere(pair: tuple[Page, Reading]) -> tuple[Page, Reading]:
    """Return a page under an address that no other has."""
    page, told = pair
    return Page(address=f"one-more/{page.address}", data=page.data), told
