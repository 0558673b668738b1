from itertools import permutations
from pathlib import Path

import msgspec
import pytest
from kept_pages import CHANGED, MINISTERS, SPRING, page, reading_of, row_of, rows_of, statement
from sqlalchemy import select, update

import kaidan
from kaidan.errors import JudgementError, NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.check import check_ledger
from kaidan.ledger.judged import judged_rows, ruled_entries
from kaidan.ledger.judgement_files import export_judgements, judgements_of_lines
from kaidan.ledger.judgement_log import log_of, newest_judgements, unsettled_judgements
from kaidan.ledger.judgement_record import Judgement
from kaidan.ledger.judging import Ruling, judge_entry
from kaidan.ledger.query_words import parse_words
from kaidan.ledger.replacing import replace_reading
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import Sought
from kaidan.ledger.settling import settle
from kaidan.ledger.store import Ledger
from kaidan.ledger.touched import Touched

SAFETY = "操業の安全"
SEIZED = "遺憾である"
POLICY = "方針は変わらない"
FIRST = reading_of(MINISTERS)
SECOND = reading_of(CHANGED)
THIRD = reading_of(SPRING)


def judge(ledger: Ledger, entry: str, *sets: str, **more: str) -> list[Judgement]:
    pairs = tuple((name, value) for name, _, value in (one.partition("=") for one in sets))
    return ledger.judge(Ruling(entry=entry, judge="Sato", sets=pairs, **more))


def found(ledger: Ledger, words: str = "", *facets: str) -> int:
    sought = Sought(words=parse_words(words), facets=tuple((one,) for one in facets))
    with ledger.reading() as connection:
        return search_index(connection).count(connection, "statements", sought)


def judged(ledger: Ledger, entry: str) -> dict:
    with ledger.reading() as connection:
        return judged_rows(connection, [row_of(ledger, entry)])[0]


def faults(ledger: Ledger) -> list[str]:
    with ledger.reading() as connection:
        return check_ledger(connection)


@pytest.fixture
def kept(ledger: Ledger) -> Ledger:
    """A ledger that holds one page."""
    ledger.add([page("ministers")])
    return ledger


def test_what_is_set_is_found_and_what_was_read_is_not(kept: Ledger) -> None:
    entry = statement("ministers", SAFETY)
    judge(kept, entry, "speaker=jp", "to=CA", "force=hope", "topic=maritime,trade")
    for facet in ("speaker:jp", "to:ca", "force:hope", "topic:maritime", "topic:trade"):
        assert found(kept, SAFETY, facet) == 1
    for facet in ("speaker:ca", "speaker:マーフィー", "force:assert", "topic:fisheries"):
        assert found(kept, SAFETY, facet) == 0
    row = judged(kept, entry)
    assert (row["speakers"], row["by"], row["joint"]) == ('["JP"]', "[]", False)
    assert msgspec.json.decode(row["topics"])[0] == {"subject": "maritime", "start": row["start"], "end": row["end"]}
    assert row_of(kept, entry)["speakers"] == '["CA"]'
    assert faults(kept) == []


def test_a_person_goes_on_speaking_for_a_party_that_stays(kept: Ledger) -> None:
    entry = statement("ministers", SEIZED)
    judge(kept, entry, "speaker=JP,CA")
    assert found(kept, SEIZED, "speaker:羽鳥", "speaker:ca") == 1
    assert judged(kept, entry)["joint"] is True
    judge(kept, entry, "speaker=CA")
    assert found(kept, SEIZED, "speaker:羽鳥") == 0


def test_the_rejected_vanish_and_the_confirmed_come_back(kept: Ledger) -> None:
    entry = statement("ministers", SAFETY)
    judge(kept, entry, verdict="reject")
    assert found(kept, SAFETY) == 0
    assert judged(kept, entry)["rejected"]
    judge(kept, entry, verdict="confirm")
    assert found(kept, SAFETY) == 1
    assert judged(kept, entry)["confirmed"]
    assert faults(kept) == []


def test_a_rejected_reading_takes_all_of_it_along(kept: Ledger) -> None:
    judge(kept, FIRST.id, verdict="reject")
    with kept.reading() as connection:
        assert search_index(connection).count(connection, "blocks", Sought(facets=(("language:ja",),))) == 0
        assert connection.scalar(select(tables.versions.c.talks)) is None
    assert found(kept, "", "language:ja") == 0
    judge(kept, FIRST.id, verdict="confirm")
    assert found(kept, "", "language:ja") == len(FIRST.statements)
    assert faults(kept) == []


def test_the_day_and_the_parties_of_talks_change_all_that_follows_from_them(kept: Ledger) -> None:
    before = rows_of(kept)
    judge(kept, FIRST.id, "date=2001-02-03", "parties=JP,US", "kind=summit", "format=video", "place=none")
    assert found(kept, "", "party:us") == len(FIRST.statements)
    assert found(kept, "", "party:ca") == 0
    assert found(kept, "", "kind:summit") == len(FIRST.statements)
    assert row_of(kept, FIRST.references[0].id)["parties_meant"] == "JP+US"
    assert faults(kept) == []
    judge(kept, FIRST.id, *(f"{name}=as-read" for name in ("date", "parties", "kind", "format", "place")))
    after = rows_of(kept)
    assert {name for name in after if after[name] != before[name]} == {"judgements"}


def test_a_participant_that_is_none_says_nothing_by_name(kept: Ledger) -> None:
    person = next(one for one in FIRST.meeting.participants if one.party == "CA")
    judge(kept, person.id, verdict="reject")
    assert found(kept, "", "speaker:マーフィー") == 0
    judge(kept, person.id, verdict="confirm")
    judge(kept, person.id, "name=マーフィ", "office=首相", "person=none")
    assert found(kept, "", "speaker:マーフィ") == 1
    assert row_of(kept, person.id)["rank"] == "head"
    assert judged(kept, person.id)["judged_person"] == ""


def test_a_case_item_is_set(kept: Ledger) -> None:
    with kept.reading() as connection:
        item = connection.scalars(select(tables.case_items.c.id)).first()
    judge(kept, item, "count=2", "state=none")
    assert (judged(kept, item)["count"], judged(kept, item)["state"]) == (2, None)


def test_a_target_is_tied_and_its_ruling_taken_back(kept: Ledger) -> None:
    kept.add([page("spring")])
    upcoming = FIRST.upcoming[0].id
    with kept.reading() as connection:
        talks = connection.scalar(select(tables.versions.c.talks).where(tables.versions.c.id == THIRD.id))
    before = link_of(kept, upcoming)
    judge(kept, upcoming, f"target={talks}")
    assert link_of(kept, upcoming) == talks
    judge(kept, upcoming, "target=none")
    assert link_of(kept, upcoming) is None
    judge(kept, upcoming, "target=as-read")
    assert link_of(kept, upcoming) == before
    assert "judged_target" not in judged(kept, upcoming)


def link_of(ledger: Ledger, source: str) -> str | None:
    with ledger.reading() as connection:
        return connection.scalar(select(tables.links.c.target).where(tables.links.c.source == source))


@pytest.mark.parametrize(
    ("entry", "sets", "words"),
    [
        ("statement", ["force=shout"], "agree, confirm, discuss"),
        ("statement", ["speaker=ZZ"], "codes of countries"),
        ("statement", ["to=JP,,CA"], "codes of countries"),
        ("statement", ["topic=weather"], "fisheries"),
        ("statement", ["mood=good"], "there are speaker, to, force and topic"),
        ("statement", ["force=hope", "force=agree"], "set twice"),
        ("reading", ["date=2008-2-3"], "a day as 2008-11-05, or none"),
        ("reading", ["date=20080203"], "a day as 2008-11-05, or none"),
        ("reading", ["kind=party"], "summit, foreign-ministers"),
        ("reading", ["format=letter"], "in-person, telephone or video"),
        ("reading", ["place=a\nb"], "words on one line"),
        ("reading", ["place=" + "a" * 201], "at most 200"),
        ("reference", ["when=2008-13"], "a time as 2008"),
        ("reference", ["when=2008-05/2008-04"], "a time as 2008"),
        ("reference", ["when=2008/2009/2010"], "a time as 2008"),
        ("reference", ["when=soon"], "a time as 2008"),
        ("reference", ["target=talks-0"], "knows no talks-0"),
        ("reference", ["target=instrument-0"], "knows no instrument-0"),
        ("reference", ["target=moscow"], "the id of talks"),
        ("participant", ["name=none"], "words on one line"),
        ("participant", ["person=person-0"], "knows no person-0"),
        ("participant", ["party=JP,CA"], "the code of a country"),
        ("item", ["count=-1"], "a whole number"),
        ("item", ["count=99999999999"], "a whole number"),
        ("case", ["total=3"], "has no field to set"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(kept: Ledger, entry: str, sets: list[str], words: str) -> None:
    with kept.reading() as connection:
        item = connection.scalars(select(tables.case_items.c.id)).first()
    ids = {
        "statement": FIRST.statements[0].id, "reading": FIRST.id, "reference": FIRST.references[0].id,
        "participant": FIRST.meeting.participants[0].id, "case": FIRST.cases[0].id, "item": item,
    }  # fmt: skip
    before = rows_of(kept)
    with pytest.raises(JudgementError, match=words) as caught:
        judge(kept, ids[entry], *sets)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value).replace(repr(sets[0]), "")
    assert rows_of(kept) == before


@pytest.mark.parametrize(
    ("ruling", "words"),
    [
        ({}, "Nothing is ruled"),
        ({"verdict": "reject", "sets": (("force", "hope"),)}, "not both"),
        ({"note": " "}, "A note is"),
        ({"note": "a\x00b"}, "A note is"),
        ({"note": "a", "judge": " "}, "who makes it"),
        ({"note": "a", "judge": "\udc80"}, "who makes it"),
    ],
)
def test_a_ruling_that_says_nothing_is_refused(kept: Ledger, ruling: dict, words: str) -> None:
    with pytest.raises(JudgementError, match=words):
        kept.judge(Ruling(**{"entry": FIRST.statements[0].id, "judge": "Sato"} | ruling))


def test_only_entries_that_are_there_and_claim_something_can_be_judged(kept: Ledger) -> None:
    with pytest.raises(NoEntryError):
        judge(kept, "statement-0", verdict="reject")
    with pytest.raises(NoEntryError):
        judge(kept, "reading-0", verdict="reject")
    with pytest.raises(JudgementError, match="no entry that can be judged"):
        judge(kept, FIRST.blocks[0].id, verdict="reject")


def test_a_judgement_before_one_that_is_there_is_refused(kept: Ledger) -> None:
    entry = FIRST.statements[0].id
    judge(kept, entry, "force=hope")
    with kept.writing() as connection, pytest.raises(JudgementError, match="set the clock right"):
        ruling = Ruling(entry=entry, judge="Mori", verdict="reject")
        judge_entry(connection, ruling, "2001-01-01T00:00:00.000000+00:00")


def test_a_judgement_holds_for_what_succeeds_its_entry(kept: Ledger) -> None:
    old, new = statement("ministers", SEIZED), statement("changed", SEIZED)
    judge(kept, old, "force=request")
    kept.add([page("changed")])
    assert found(kept, SEIZED, "force:request") == 1
    assert judged(kept, new)["force"] == "request"
    judge(kept, new, "force=hope")
    assert judged(kept, old)["force"] == "request"
    with kept.reading() as connection:
        assert ruled_entries(connection, "statements") == sorted([old, new])
        assert ruled_entries(connection, "references") == []
    judge(kept, old, "speaker=CA")
    assert found(kept, SEIZED, "force:hope", "speaker:ca") == 1
    assert faults(kept) == []


def test_a_judgement_whose_words_are_gone_is_unsettled(kept: Ledger) -> None:
    gone, stays = statement("ministers", SAFETY), statement("ministers", SEIZED)
    judge(kept, gone, "force=hope")
    judge(kept, stays, "force=hope")
    assert unsettled(kept) == []
    kept.add([page("changed")])
    assert unsettled(kept) == [gone]
    kept.add([page("ministers")])
    assert unsettled(kept) == []
    assert found(kept, SAFETY, "force:hope") == 1
    assert faults(kept) == []


def unsettled(ledger: Ledger) -> list[str]:
    with ledger.reading() as connection:
        return [one.judgement.entry for one in unsettled_judgements(connection)]


def test_a_judgement_does_not_hold_for_other_words_of_the_same_id(kept: Ledger) -> None:
    entry = statement("ministers", SAFETY)
    judge(kept, entry, "force=hope")
    with kept.writing() as connection:
        connection.execute(update(tables.judgements).values(words="other words"))
        settle(connection, FIRST.id, Touched())
    assert judged(kept, entry)["force"] == "assert"
    assert found(kept, SAFETY, "force:hope") == 0
    assert unsettled(kept) == [entry]


def test_a_judgement_holds_when_its_page_is_read_again(kept: Ledger) -> None:
    entry = statement("ministers", SAFETY)
    judge(kept, entry, "force=hope")
    again = msgspec.structs.replace(FIRST, reader=msgspec.structs.replace(FIRST.reader, rules="others"))
    with kept.writing() as connection:
        replace_reading(connection, page("ministers")[0], again, Touched())
    assert found(kept, SAFETY, "force:hope") == 1
    assert faults(kept) == []


def test_a_judgement_is_reached_however_often_its_page_is_read_again(kept: Ledger) -> None:
    entry = statement("ministers", SAFETY)
    judge(kept, entry, "force=hope")
    for number in range(3):
        again = tuple(msgspec.structs.replace(one, id=f"statement-{number}{one.id[-8:]}") for one in FIRST.statements)
        reader = msgspec.structs.replace(FIRST.reader, rules=f"rules {number}")
        with kept.writing() as connection:
            other = msgspec.structs.replace(FIRST, reader=reader, statements=again)
            replace_reading(connection, page("ministers")[0], other, Touched())
        assert found(kept, SAFETY, "force:hope") == 1
        assert unsettled(kept) == []
        assert faults(kept) == []


def test_settling_twice_changes_nothing(kept: Ledger) -> None:
    judge(kept, FIRST.id, "date=2001-02-03", "parties=JP,US")
    judge(kept, statement("ministers", SAFETY), verdict="reject")
    before = rows_of(kept)
    with kept.writing() as connection:
        settle(connection, FIRST.id, Touched())
    assert rows_of(kept) == before


def test_the_log_tells_what_was_read_before_and_what_is_set(kept: Ledger) -> None:
    old, new = statement("ministers", SEIZED), statement("changed", SEIZED)
    judge(kept, old, "force=request", "speaker=CA", note="the minister's own words")
    kept.add([page("changed")])
    judge(kept, new, "force=hope")
    judge(kept, new, "speaker=as-read")
    judge(kept, new, verdict="confirm")
    with kept.reading() as connection:
        told = [(one.before, one.now, one.judgement.action, one.settled) for one in log_of(connection, new)]
        assert told == [
            ({"force": "object", "speaker": "JP"}, {"force": "request", "speaker": "CA"}, "set", True),
            ({"force": "request"}, {"force": "hope"}, "set", True),
            ({"speaker": "CA"}, {}, "unset", True),
            ({}, {}, "confirm", True),
        ]
        assert [one.judgement.action for one in log_of(connection, old)] == ["set"]
        assert [one.judgement.action for one in newest_judgements(connection, 2)] == ["confirm", "unset"]
        with pytest.raises(NoEntryError):
            log_of(connection, "statement-0")
        first = log_of(connection, old)[0].judgement
    assert first.words in first.around
    assert first.note == "the minister's own words"


def exported(ledger: Ledger) -> list[Judgement]:
    with ledger.reading() as connection:
        return judgements_of_lines(export_judgements(connection))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Judgement], dict]:
    """Judgements of pages of which one changes, and the rows of the ledger that they were made in."""
    path = tmp_path_factory.mktemp("whole") / "ledger.sqlite"
    with kaidan.open_ledger(str(path), create=True) as ledger:
        ledger.add([page("ministers"), page("spring")])
        judge(ledger, statement("ministers", SAFETY), "force=hope")
        judge(ledger, statement("ministers", SEIZED), "force=request", "topic=none")
        judge(ledger, FIRST.id, "date=2006-10-16", note="the day that the other side tells")
        judge(ledger, THIRD.id, "date=2007-04-11")
        judge(ledger, FIRST.references[0].id, "when=2005-05", "target=none")
        ledger.add([page("changed")])
        judge(ledger, statement("changed", POLICY), verdict="reject")
        judge(ledger, statement("changed", SEIZED), "force=as-read", "speaker=JP,CA")
        judge(ledger, SECOND.meeting.participants[0].id, "office=総理大臣")
        judge(ledger, THIRD.statements[0].id, verdict="reject")
        judge(ledger, THIRD.statements[0].id, verdict="confirm")
        return exported(ledger), rows_of(ledger)


def orders() -> list[tuple[str, ...]]:
    steps = ("ministers", "changed", "spring", "one", "other")
    return [order for order in permutations(steps) if order.index("ministers") < order.index("changed")]


def replay(ledger: Ledger, order: tuple[str, ...], judgements: list[Judgement]) -> dict:
    for step in order:
        if step in ("one", "other"):
            ledger.import_judgements(judgements[step == "other" :: 2])
        else:
            ledger.add([page(step)])
    return rows_of(ledger)


def test_judgements_and_pages_in_any_order_give_the_same_ledger(whole: tuple, tmp_path: Path) -> None:
    judgements, rows = whole
    for number, order in enumerate(orders()):
        with kaidan.open_ledger(str(tmp_path / f"{number}.sqlite"), create=True) as ledger:
            assert replay(ledger, order, judgements) == rows, order
            assert faults(ledger) == []


@pytest.mark.parametrize("order", [orders()[0], orders()[17], orders()[-1]])
def test_either_database_comes_to_the_same_rows(whole: tuple, ledger: Ledger, order: tuple[str, ...]) -> None:
    judgements, rows = whole
    assert replay(ledger, order, judgements) == rows
    assert faults(ledger) == []
