import sqlite3
import zlib
from contextlib import closing

import pytest
from kept_pages import MINISTERS, SPRING, page, reading_of
from sqlalchemy import delete, insert, text, update
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.check import MOST_FAULTS, Counts, check_ledger, counts_of
from kaidan.ledger.check_store import check_store
from kaidan.ledger.judging import Ruling
from kaidan.ledger.link_rows import Link
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import IndexRow
from kaidan.ledger.store import Ledger

READING = reading_of(MINISTERS)
SPRING_ID = reading_of(SPRING).id
STATEMENT = READING.statements[0]


@pytest.fixture
def kept(ledger: Ledger) -> Ledger:
    """A ledger with a page that changed, another one, and a judgement."""
    ledger.add([page("ministers"), page("spring")])
    ledger.add([page("changed")])
    ledger.judge(Ruling(entry=STATEMENT.id, judge="Sato", sets=(("force", "hope"),)))
    return ledger


def faults(ledger: Ledger, quick: bool = False) -> list[str]:
    with ledger.reading() as connection:
        return check_ledger(connection, quick=quick)


@pytest.mark.parametrize("quick", [False, True])
def test_a_whole_ledger_has_no_faults(kept: Ledger, quick: bool) -> None:
    assert faults(kept, quick) == []
    with kept.reading() as connection:
        assert counts_of(connection).readings == 3


def test_an_empty_ledger_is_whole(ledger: Ledger) -> None:
    assert faults(ledger) == []
    with ledger.reading() as connection:
        assert counts_of(connection) == Counts(0, 0, 0)


def put(connection: Connection, key: int) -> None:
    search_index(connection).put(connection, "statements", [IndexRow(key, "余計な言葉", "language:ja")])


def drop_one(connection: Connection) -> None:
    row = connection.execute(
        text("select key, words, facets from statements where facets is not null and version in "
             "(select id from versions where current) order by key limit 1")
    ).one()  # fmt: skip
    search_index(connection).drop(connection, "statements", [IndexRow(row.key, row.words, row.facets)])


def put_by_others(connection: Connection) -> None:
    key = connection.execute(text("select key from statements where version = :one"), {"one": SPRING_ID}).scalar()
    row = connection.execute(text("select key, words, facets from statements where key = :key"), {"key": key}).one()
    index = search_index(connection)
    index.drop(connection, "statements", [IndexRow(row.key, row.words, row.facets)])
    index.put(connection, "statements", [IndexRow(row.key, row.words, row.facets.replace("party:ca", "party:us"))])


def swap_one(connection: Connection) -> None:
    drop_one(connection)
    put(connection, 5)


def change(table, where=None, **values: object):
    def act(connection: Connection) -> None:
        line = update(table).values(**values)
        connection.execute(line if where is None else line.where(where))

    return act


def add(table, **values: object):
    return lambda connection: connection.execute(insert(table).values(**values))


CURRENT = tables.versions.c.current
LINK = {"relation": "meeting", "version": READING.id, "rule": "r", "candidates": "[]", "why": ""}
FAULTS = [
    (change(tables.statements, words="x"), "does not have the words of its page"),
    (change(tables.participants, words="x"), "does not have the words of its page"),
    (change(tables.blocks, end=100_000), "has a span outside the"),
    (change(tables.references, place='{"start":3,"end":99999}'), "has a span outside the"),
    (change(tables.versions, trail='[{"start":-1,"end":2}]'), "has a span outside the"),
    (change(tables.versions, bytes=zlib.compress(b"x")), "are not those that were read"),
    (change(tables.versions, bytes=b"x"), "cannot be unpacked"),
    (change(tables.versions, current=False), "does not stand for it"),
    (change(tables.versions, current=True), "a newer version has taken its place"),
    (change(tables.versions, day=4), "a day that does not follow"),
    (change(tables.versions, talks="talks-1"), "a talks that does not follow"),
    (change(tables.participants, rank="x"), "a rank that does not follow"),
    (change(tables.schedules, latest=4), "a latest that does not follow"),
    (change(tables.references, parties_meant="x"), "a parties_meant that does not follow"),
    (change(tables.statements, facets="x"), "a facets that does not follow"),
    (change(tables.statements, tables.statements.c.id == STATEMENT.id, key=4), "a key that does not follow"),
    (change(tables.judgements, judge="Mori"), "is no judgement"),
    (change(tables.judgements, value="x"), "is no judgement"),
    (change(tables.successions, successor="statement-1"), "succeeds"),
    (add(tables.links, source="reference-1", **LINK), "comes from reference-1"),
    (add(tables.links, source=STATEMENT.id, target="talks-1", **LINK), "is linked to talks-1"),
    (add(tables.links, source=STATEMENT.id, target="gap-1", **LINK), "is linked to gap-1"),
    (lambda connection: put(connection, 5), "The index holds"),
    (drop_one, "The index holds"),
    (swap_one, "are not found by their words"),
    (put_by_others, "by party:ca"),
]


@pytest.mark.parametrize(("act", "words"), FAULTS)
def test_every_fault_is_found(kept: Ledger, act, words: str) -> None:
    with kept.writing() as connection:
        act(connection)
    told = faults(kept)
    assert any(words in fault for fault in told), told
    assert all(fault.endswith(".") and "\n" not in fault for fault in told)


def test_what_costs_time_is_left_out_when_quick(kept: Ledger) -> None:
    with kept.writing() as connection:
        swap_one(connection)
        change(tables.versions, bytes=b"x")(connection)
    assert faults(kept, quick=True) == []


def test_rows_of_no_version_are_found(sqlite_file: str) -> None:
    with Ledger.open(sqlite_file, create=True) as ledger:
        ledger.add([page("ministers")])
        with closing(sqlite3.connect(sqlite_file)) as connection, connection:
            connection.execute("DELETE FROM versions")
        with ledger.reading() as connection:
            told = list(check_store(connection))
        assert f"{STATEMENT.id} is of the version {READING.id}, which the ledger has not." in told
        assert any("was seen" in fault for fault in told)
        assert len(faults(ledger)) <= MOST_FAULTS


def test_links_are_compared_with_those_of_the_rules(kept: Ledger) -> None:
    link = Link(source=STATEMENT.id, relation="meeting", version=READING.id, rule="r", why="because")
    with kept.writing() as connection:
        connection.execute(delete(tables.links))
        connection.execute(insert(tables.links).values(source=STATEMENT.id, **{**LINK, "why": "because"}))
    with kept.reading() as connection:
        assert check_ledger(connection, lambda _, touched: [link] if READING.id in touched.versions else []) == []
        assert check_ledger(connection, lambda *_: []) == [
            f"The link (meeting) of {STATEMENT.id} is not the one that the rules make."
        ]


def test_damage_is_found(sqlite_file: str) -> None:
    with Ledger.open(sqlite_file, create=True) as ledger:
        ledger.add([page("ministers")])
    with closing(sqlite3.connect(sqlite_file)) as connection, connection:
        connection.execute("PRAGMA writable_schema=ON")
        other = "(SELECT rootpage FROM sqlite_master WHERE name = 'statements')"
        connection.execute(f"UPDATE sqlite_master SET rootpage = {other} WHERE name = 'gaps'")
    with Ledger.open(sqlite_file) as ledger:
        told = faults(ledger)
    assert told
    assert all(fault.startswith("The database is damaged: ") for fault in told)
