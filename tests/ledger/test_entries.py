"""Any entry is shown by its id: its words, what it points to, what points to it, its versions and judgements."""

import pytest
from finding_pages import made_page, sample_pages
from sqlalchemy import insert

from kaidan.errors import NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.entries import show_entry
from kaidan.ledger.entry_ids import find_id
from kaidan.ledger.layers import LAYERS
from kaidan.ledger.link_lists import count_links, list_links
from kaidan.ledger.reading_entries import show_reading_entry, show_target
from kaidan.ledger.rebuilding import rows_of_version
from kaidan.ledger.store import Ledger

EARLIER, LATER = "story1-2005-06-ministers.txt", "story1-2006-10-ministers.txt"


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    """A ledger of the sample pages."""
    ledger.add(sample_pages())
    return ledger


def reading_at(address: str):
    return next(reading for page, reading in sample_pages() if page.address == address)


def judge(ledger: Ledger, entry: str, layer: str, action: str, words: str, value: str | None = None) -> None:
    row = {"id": f"judgement-{entry}", "entry": entry, "layer": layer, "action": action, "judge": "A. Reader"}
    told = {"made_at": "2026-01-01T00:00:00.000000+00:00", "words": words, "value": value, "note": None}
    with ledger.writing() as connection:
        connection.execute(insert(tables.judgements), [row | told | {"field": None, "around": None}])


def test_every_entry_is_shown_with_its_words_in_their_page(filled: Ledger) -> None:
    reading = reading_at(LATER)
    with filled.reading() as connection:
        for layer in LAYERS:
            for row in rows_of_version(connection, layer, reading.id)[:10]:
                shown = show_entry(connection, find_id(connection, row["id"]))
                assert (shown.id, shown.layer, shown.reading.id) == (row["id"], layer.name, reading.id)
                assert shown.words == reading.text[shown.start : shown.end]
                at = shown.start - shown.context_start
                assert shown.context[at : at + len(shown.words)] == shown.words


def test_a_beginning_of_an_id_suffices(filled: Ledger) -> None:
    entry = reading_at(LATER).statements[0].id
    kind, digits = entry.split("-")
    with filled.reading() as connection:
        assert find_id(connection, f"{kind}-{digits[:12]}") == entry
        assert find_id(connection, digits[:12]) == entry
        assert find_id(connection, digits) == entry
        assert find_id(connection, f" {entry} ") == entry
        assert find_id(connection, "jp-su-joint") == "instrument-jp-su-joint-declaration"
        with pytest.raises(NoEntryError, match="Several entries begin with 'statement-'") as told:
            find_id(connection, "statement-")
        assert str(told.value).count("statement-") == 6
        for unknown in ("statement-ffffffffffff", "", "%", "_", "nothing", "reading-%"):
            with pytest.raises(NoEntryError):
                assert find_id(connection, unknown) is None


def test_a_reference_points_to_talks_and_the_talks_are_pointed_to(filled: Ledger) -> None:
    with filled.reading() as connection:
        (link,) = [
            one for one in list_links(connection, relations=["meeting"], limit=500) if one.words.startswith("昨年6月")
        ]
        assert link.date == "2006-10-17"
        shown = show_entry(connection, link.source)
        assert shown.links == (link,)
        assert shown.fields["place"]["words"] == "モスクワ"
        talks = show_target(connection, link.target)
        assert [header.address for header in talks.readings] == [EARLIER]
        assert link in talks.pointing
        reading = show_reading_entry(connection, reading_at(EARLIER).id)
        assert link in reading.pointing
        assert [
            one.link for one in show_reading_entry(connection, link.version).references if one.id == link.source
        ] == [link]


def test_a_reading_is_shown_with_all_it_holds(filled: Ledger) -> None:
    reading = reading_at(LATER)
    with filled.reading() as connection:
        shown = show_reading_entry(connection, reading.id)
    assert shown.header.title == reading.title.of(reading.text)
    assert [one.id for one in shown.statements] == [one.id for one in reading.statements]
    assert [one.id for one in shown.references] == [one.id for one in reading.references]
    assert [one.id for one in shown.schedules] == [one.id for one in reading.upcoming]
    assert [one.name for one in shown.people][:2] == [one.name for one in reading.meeting.participants][:2]
    assert [(one.address, one.ordinal, one.version) for one in shown.versions] == [(LATER, 1, reading.id)]


def test_people_and_answers_stand_beside_a_statement(filled: Ledger) -> None:
    reading = reading_at(LATER)
    answer = next(one for one in reading.statements if one.replies_to)
    with filled.reading() as connection:
        shown = show_entry(connection, answer.id)
        asked = show_entry(connection, answer.replies_to)
        person = show_entry(connection, answer.by[0])
    assert {(one.how, one.id) for one in shown.relatives} >= {
        ("in reply to", answer.replies_to),
        ("said by", answer.by[0]),
    }
    assert ("answered by", answer.id) in {(one.how, one.id) for one in asked.relatives}
    assert ("says", answer.id) in {(one.how, one.id) for one in person.relatives}


def test_a_changed_page_shows_what_was_carried_over_and_what_is_gone(ledger: Ledger) -> None:
    old, new = made_page("北極の環境を守ることが重要である"), made_page("北極の資源を守ることが重要である")
    ledger.add([old])
    ledger.add([new])
    with ledger.reading() as connection:
        gone, kept = (show_entry(connection, one.id) for one in old[1].statements)
        carried = show_entry(connection, new[1].statements[1].id)
        reading = show_reading_entry(connection, old[1].id)
    assert not gone.reading.current
    assert [(one.newer, one.successor) for one in gone.after] == [(new[1].id, None)]
    assert [(one.newer, one.successor) for one in kept.after] == [(new[1].id, carried.id)]
    assert [(one.version, one.entry) for one in carried.before] == [(old[1].id, kept.id)]
    assert [one.version for one in reading.versions] == [old[1].id, new[1].id]


def test_a_judged_entry_shows_what_was_read_and_what_was_ruled(filled: Ledger) -> None:
    statement = next(one for one in reading_at(LATER).statements if one.force == "assert")
    words = reading_at(LATER).text[statement.start : statement.end]
    judge(filled, statement.id, "statements", "set", words, '{"force":"request"}')
    with filled.reading() as connection:
        shown = show_entry(connection, statement.id)
    assert (shown.fields["force"], shown.read) == ("request", {"force": "assert"})
    assert [one["judge"] for one in shown.judgements] == ["A. Reader"]


def test_a_rejected_entry_is_shown_and_points_nowhere_in_lists(filled: Ledger) -> None:
    with filled.reading() as connection:
        link = list_links(connection, relations=["meeting"], limit=1)[0]
    judge(filled, link.source, "references", "reject", link.words)
    with filled.reading() as connection:
        assert show_entry(connection, link.source).rejected
        assert link.source not in {one.source for one in list_links(connection, limit=500)}
        assert link.source not in {one.id for one in show_reading_entry(connection, link.version).references}


def test_open_links_tell_why(filled: Ledger) -> None:
    with filled.reading() as connection:
        every, unlinked = list_links(connection, limit=1000), list_links(connection, open_only=True, limit=1000)
        counts, open_counts = count_links(connection), count_links(connection, open_only=True)
        plans = list_links(connection, open_only=True, relations=["fulfilled-by"], limit=1000)
    assert sum(counts.values()) == len(every)
    assert sum(open_counts.values()) == len(unlinked) == len([one for one in every if one.target is None])
    assert all(one.why for one in unlinked)
    assert len(plans) == open_counts["fulfilled-by"]
    assert [one.date for one in every] == sorted((one.date for one in every), reverse=True)
