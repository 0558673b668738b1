"""Kept pages read again by the present rules: a ledger in, what changed in each version out, and written if asked."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from kaidan.adding.adding import MOST_PAGES, batches, request_of
from kaidan.adding.comparing import Change, compare, read_rows, stored_rows
from kaidan.adding.crew import Task, answered
from kaidan.adding.worker import Answer
from kaidan.ledger.kept import Kept, kept_versions
from kaidan.ledger.page_rows import Page
from kaidan.ledger.rebuilding import page_of, version_of
from kaidan.ledger.store import Ledger
from kaidan.model import Reading
from kaidan.reader.version import reader_version

Outcome = Literal["same", "changed", "skipped", "no-talks", "failed"]


class Reread(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one version: its id and address, the outcome, what changed by layer, and a reason for trouble.

    `same` and `changed` were read again, `skipped` the present rules had read already; a version that now fails or
    tells of no talks keeps the rows it had.
    """

    id: str
    outcome: Outcome
    address: str = ""
    changes: dict[str, Change] = field(default_factory=dict)
    reason: str = ""


class Work(Struct, frozen=True):
    """What is done with one version: what there is to tell, and the page and Reading to be written, if any."""

    told: Reread
    page: Page | None = None
    reading: Reading | None = None


def reread_pages(
    ledger: Ledger, versions: Sequence[str] = (), *, jobs: int = 1, everything: bool = False, dry_run: bool = False
) -> Iterator[Reread]:
    """Read kept pages again and yield what changed in each, once it is written; with `dry_run` nothing is.

    Read are the versions named; else all that other rules read, or with `everything` all there are. Raises NoEntryError
    for a version that there is not, before anything is read. About `jobs` see `kaidan.adding.adding.add_pages`.
    """
    chosen = _chosen(ledger, versions)
    everything = everything or bool(versions)
    written = False
    with closing(answered(_tasks(ledger, chosen, everything), jobs)) as tasks:
        for batch in batches(tasks, MOST_PAGES):
            done = [_compared(ledger, task.held, task.answer) for task in batch]
            if not dry_run:
                again = [(one.page, one.reading) for one in done if one.page and one.reading]
                ledger.replace(again)
                written = written or bool(again)
            yield from (one.told for one in done)
    if written:
        ledger.tidy()


def _chosen(ledger: Ledger, versions: Sequence[str]) -> list[Kept]:
    with ledger.reading() as connection:
        for version in versions:
            version_of(connection, version)
        return [one for one in kept_versions(connection) if not versions or one.version in versions]


def _tasks(ledger: Ledger, chosen: Sequence[Kept], everything: bool) -> Iterator[Task[Work]]:
    rules = reader_version().rules
    for one in chosen:
        if one.rules == rules and not everything:
            yield Task(Work(Reread(id=one.version, outcome="skipped")))
            continue
        with ledger.reading() as connection:
            page = page_of(connection, one.version)
        yield Task(Work(Reread(id=one.version, outcome="failed", address=page.address), page), request_of(page))


def _compared(ledger: Ledger, work: Work, answer: Answer | None) -> Work:
    """Return what there is to tell and to write of a version, now that its page was read again."""
    if work.page is None or answer is None:
        return work
    told, reading = work.told, answer.reading
    if reading is None:
        return Work(replace(told, outcome="no-talks" if answer.no_talks else "failed", reason=answer.reason))
    # A version is its bytes: it stays the same one where rules make its text longer, and a Reading's own id with it.
    reading = replace(reading, id=told.id)
    with ledger.reading() as connection:
        changes = compare(stored_rows(connection, told.id), read_rows(work.page, reading))
    return Work(replace(told, outcome="changed" if changes else "same", changes=changes), work.page, reading)
