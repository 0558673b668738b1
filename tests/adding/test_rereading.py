from pathlib import Path

import msgspec
import pytest
from many_pages import faults
from sqlalchemy import select, update
from stories import rows_of

import kaidan
from kaidan.adding import crew
from kaidan.adding.adding import add_pages
from kaidan.adding.comparing import Change, compare, read_rows
from kaidan.adding.rereading import reread_pages
from kaidan.adding.worker import Answer, Request, answer
from kaidan.errors import NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.layers import LAYERS
from kaidan.ledger.page_rows import Page

NAMES = ("noun-2000-06-finland", "story1-2006-10-ministers")


@pytest.fixture
def pages(samples: Path) -> list[Page]:
    return [Page(address=f"a:{name}", data=(samples / "ja" / f"{name}.txt").read_bytes()) for name in NAMES]


@pytest.fixture
def versions(ledger: kaidan.Ledger, pages: list[Page]) -> list[str]:
    return [one.id for one in add_pages(ledger, pages)]


def with_other_rules(ledger: kaidan.Ledger) -> None:
    """Let the rows look as if other rules had read them."""
    with ledger.writing() as connection:
        connection.execute(update(tables.versions).values(rules="older"))
        for layer in LAYERS:
            if layer.cited:
                connection.execute(update(layer.table).values(rules="older"))


def read_otherwise(request: Request) -> Answer:
    """Read a page as rules would that find no times, one statement less, and another force of the first."""
    reading = answer(request).reading
    first, *others = reading.statements[:-1]
    statements = (msgspec.structs.replace(first, force="reject"), *others)
    return Answer(reading=msgspec.structs.replace(reading, times=(), statements=statements, points=()))


def test_what_the_present_rules_read_is_skipped(ledger: kaidan.Ledger, versions: list[str]) -> None:
    before = rows_of(ledger)
    assert [one.outcome for one in reread_pages(ledger)] == ["skipped"] * 2
    assert [one.outcome for one in reread_pages(ledger, everything=True, jobs=2)] == ["same"] * 2
    assert [one.outcome for one in reread_pages(ledger, versions[:1])] == ["same"]
    assert rows_of(ledger) == before


def test_what_other_rules_read_comes_out_as_if_added_now(ledger: kaidan.Ledger, versions: list[str]) -> None:
    before = rows_of(ledger)
    with_other_rules(ledger)
    assert [one.outcome for one in reread_pages(ledger)] == ["same"] * 2
    assert rows_of(ledger) == before
    assert faults(ledger) == []


@pytest.mark.parametrize("dry_run", [True, False])
def test_changes_are_told_by_layer(
    ledger: kaidan.Ledger, versions: list[str], monkeypatch: pytest.MonkeyPatch, dry_run: bool
) -> None:
    before = rows_of(ledger)
    monkeypatch.setattr(crew, "answer", read_otherwise)
    (told,) = reread_pages(ledger, versions[:1], dry_run=dry_run)
    times = sum(row[1] == versions[0] for row in before["times"])
    assert told.outcome == "changed"
    assert told.changes["statements"] == Change(gone=1, changed=1)
    assert told.changes["times"] == Change(gone=times)
    assert set(told.changes) <= {"statements", "times", "points"}
    assert (rows_of(ledger) == before) is dry_run
    if not dry_run:
        monkeypatch.undo()
        (back,) = reread_pages(ledger, versions[:1])
        assert back.changes["statements"] == Change(added=1, changed=1)
        # What became of the claims in between is kept; all else is as it was.
        assert rows_of(ledger) | {"successions": []} == before
        assert faults(ledger) == []


def test_a_page_that_fails_now_keeps_its_rows(
    ledger: kaidan.Ledger, versions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(ledger)
    given = iter([Answer(reason="It fails."), Answer(reason="The page tells of no talks.", no_talks=True)])
    monkeypatch.setattr(crew, "answer", lambda _: next(given))
    told = list(reread_pages(ledger, everything=True))
    assert [(one.outcome, one.reason) for one in told] == [
        ("failed", "It fails."),
        ("no-talks", "The page tells of no talks."),
    ]
    assert rows_of(ledger) == before


def test_a_version_stays_itself_where_its_text_comes_out_otherwise(
    ledger: kaidan.Ledger, pages: list[Page], versions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = Page(address=pages[1].address, data=pages[1].data + "\n（了）\n".encode())
    assert [one.outcome for one in add_pages(ledger, [newer])] == ["changed"]

    def longer(request: Request) -> Answer:
        reading = answer(request).reading
        return Answer(reading=msgspec.structs.replace(reading, id="reading-0000000000000000", text=f"{reading.text}\n"))

    monkeypatch.setattr(crew, "answer", longer)
    assert [one.outcome for one in reread_pages(ledger, everything=True)] == ["changed"] * 3
    assert faults(ledger) == []
    with ledger.reading() as connection:
        current = dict(connection.execute(select(tables.versions.c.id, tables.versions.c.current)).all())
    assert sorted(current.values()) == [False, True, True]
    assert current[versions[1]] is False


def test_a_version_that_is_not_there(ledger: kaidan.Ledger) -> None:
    with pytest.raises(NoEntryError):
        list(reread_pages(ledger, ["reading-0000000000000000"]))


def test_every_layer_is_compared(samples: Path) -> None:
    page = Page(address="a:page", data=(samples / "ja" / "story1-2006-10-ministers.txt").read_bytes())
    reading = kaidan.read(page.data)
    rows = read_rows(page, reading)
    assert compare(rows, rows) == {}
    bare = msgspec.structs.replace(
        reading, outline=(), blocks=(), statements=(), times=(), upcoming=(), references=(), cases=(), points=(),
        gaps=(), meeting=msgspec.structs.replace(reading.meeting, participants=(), date="1999-01-01"),
    )  # fmt: skip
    told = compare(rows, read_rows(page, bare))
    assert told["header"] == Change(changed=1)
    assert told["statements"] == Change(gone=len(reading.statements))
    assert compare(read_rows(page, bare), rows)["blocks"] == Change(added=len(reading.blocks))


def test_the_columns_of_rules_are_told(ledger: kaidan.Ledger, versions: list[str]) -> None:
    with_other_rules(ledger)
    list(reread_pages(ledger, versions[:1]))
    with ledger.reading() as connection:
        rules = dict(connection.execute(select(tables.versions.c.id, tables.versions.c.rules)).all())
    assert rules[versions[0]] != "older"
    assert rules[versions[1]] == "older"
