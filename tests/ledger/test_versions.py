import pytest
from many_pages import SAMPLES, faults
from sqlalchemy import select
from stories import rows_of

import kaidan
from kaidan.adding.adding import add_pages
from kaidan.ledger import tables
from kaidan.ledger.page_rows import Page
from kaidan.ledger.rebuilding import page_of, reading_of

ADDRESS = "https://example.org/talks"


@pytest.fixture
def words() -> str:
    return (SAMPLES / "story1-2006-10-ministers.txt").read_text(encoding="utf-8")


def add(ledger: kaidan.Ledger, words: str, address: str = ADDRESS) -> tuple[str, str]:
    """Add a page, and return what became of it and its version."""
    (one,) = add_pages(ledger, [Page(address=address, data=words.encode())])
    assert faults(ledger) == []
    return one.outcome, one.id or ""


def current(ledger: kaidan.Ledger) -> set[str]:
    with ledger.reading() as connection:
        return set(connection.scalars(select(tables.versions.c.id).where(tables.versions.c.current)))


def successions(ledger: kaidan.Ledger, old: str, new: str) -> dict[str, str | None]:
    held = tables.successions.c
    with ledger.reading() as connection:
        chosen = select(held.entry, held.successor).where(held.version == old, held.newer == new)
        return dict(connection.execute(chosen).all())


def statements(ledger: kaidan.Ledger, version: str) -> dict[str, str]:
    held = tables.statements.c
    with ledger.reading() as connection:
        return dict(connection.execute(select(held.words, held.id).where(held.version == version)).all())


def test_adding_a_page_again_changes_no_row(ledger: kaidan.Ledger, words: str) -> None:
    assert add(ledger, words)[0] == "new"
    before = rows_of(ledger)
    assert add(ledger, words)[0] == "unchanged"
    assert rows_of(ledger) == before


def test_a_changed_page_is_a_new_version_and_the_old_one_stays(ledger: kaidan.Ledger, words: str) -> None:
    _, old = add(ledger, words)
    reading = kaidan.read(words.encode())
    gone = reading.statements[0]
    changed = words[: gone.start] + words[gone.end :]
    outcome, new = add(ledger, changed)
    assert (outcome, current(ledger)) == ("changed", {new})
    with ledger.reading() as connection:
        assert reading_of(connection, old).statements == reading.statements
        assert page_of(connection, old).data == words.encode()
        assert reading_of(connection, new).text == changed
    told, after = successions(ledger, old, new), statements(ledger, new)
    assert told[gone.id] is None
    kept = {told[entry] for text, entry in statements(ledger, old).items() if text in after}
    assert kept <= set(after.values())
    assert len(kept) > len(reading.statements) // 2


def test_there_and_back_again(ledger: kaidan.Ledger, words: str) -> None:
    other = words + "\n（了）\n"
    outcomes = [add(ledger, one) for one in (words, other, words, words, other)]
    (_, first), (_, second), *_ = outcomes
    assert [outcome for outcome, _ in outcomes] == ["new", "changed", "changed", "unchanged", "changed"]
    assert [version for _, version in outcomes] == [first, second, first, first, second]
    assert current(ledger) == {second}
    with ledger.reading() as connection:
        seen = connection.execute(
            select(tables.sightings.c.ordinal, tables.sightings.c.version).order_by(tables.sightings.c.ordinal)
        ).all()
    assert [tuple(row) for row in seen] == [(1, first), (2, second), (3, first), (4, second)]


def test_a_version_stands_as_long_as_one_address_has_it(ledger: kaidan.Ledger, words: str) -> None:
    _, first = add(ledger, words)
    assert add(ledger, words, "https://example.org/copy") == ("moved", first)
    _, second = add(ledger, words + "\n（了）\n")
    assert current(ledger) == {first, second}
    assert add(ledger, words + "\n（了）\n", "https://example.org/copy") == ("changed", second)
    assert current(ledger) == {second}


def test_a_page_that_tells_of_talks_no_more_leaves_its_version(ledger: kaidan.Ledger, words: str) -> None:
    _, first = add(ledger, words)
    before = rows_of(ledger)
    assert add(ledger, "カレーを作る。\n")[0] == "no-talks"
    assert add(ledger, "")[0] == "failed"
    assert rows_of(ledger) == before
    assert current(ledger) == {first}


def test_a_ledger_is_found_again(ledger: kaidan.Ledger, ledger_address: str, words: str) -> None:
    add(ledger, words)
    with kaidan.open_ledger(ledger_address) as again:
        assert rows_of(again) == rows_of(ledger)
        assert add(again, words)[0] == "unchanged"
