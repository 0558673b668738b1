import msgspec
import pytest
from kept_pages import MINISTERS, page, reading_of, rows_of
from sqlalchemy import select

from kaidan.errors import JudgementError
from kaidan.ledger import tables
from kaidan.ledger.judgement_files import export_judgements, judgements_of_lines
from kaidan.ledger.judgement_log import unsettled_judgements
from kaidan.ledger.judgement_record import Judgement, made_id
from kaidan.ledger.judging import Ruling
from kaidan.ledger.store import Ledger

READING = reading_of(MINISTERS)
ENTRY = READING.statements[0].id


@pytest.fixture
def kept(ledger: Ledger) -> Ledger:
    """A ledger with a page and two judgements of it."""
    ledger.add([page("ministers")])
    ledger.judge(Ruling(entry=ENTRY, judge="佐藤", sets=(("force", "hope"), ("topic", "as-read")), note="why\nnot"))
    ledger.judge(Ruling(entry=READING.id, judge="Mori", sets=(("date", "2006-10-17"),)))
    return ledger


def lines_of(ledger: Ledger) -> list[bytes]:
    with ledger.reading() as connection:
        return list(export_judgements(connection))


def test_an_import_twice_changes_nothing(kept: Ledger) -> None:
    before, judgements = rows_of(kept), judgements_of_lines(lines_of(kept))
    assert len(judgements) == 3
    assert kept.import_judgements(judgements) == 0
    assert kept.import_judgements(judgements * 2) == 0
    assert rows_of(kept) == before


def test_an_exported_line_is_sorted_and_bears_all(kept: Ledger) -> None:
    told = [msgspec.json.decode(line) for line in lines_of(kept)]
    assert [(one["made_at"], one["id"]) for one in told] == sorted((one["made_at"], one["id"]) for one in told)
    assert {(one["judge"], one["action"], one["field"]) for one in told} == {
        ("佐藤", "set", "force"), ("佐藤", "unset", "topic"), ("Mori", "set", "date"),
    }  # fmt: skip
    assert list(told[0]) == list(Judgement.__struct_fields__)


def test_judgements_of_a_page_that_is_not_there_wait_for_it(kept: Ledger, tmp_path) -> None:
    judgements = judgements_of_lines(lines_of(kept))
    with Ledger.open(str(tmp_path / "other.sqlite"), create=True) as other:
        assert other.import_judgements(judgements[:2]) == 2
        assert other.import_judgements(judgements) == 1
        with other.reading() as connection:
            assert len(list(unsettled_judgements(connection))) == 3
        other.add([page("ministers")])
        with other.reading() as connection:
            assert list(unsettled_judgements(connection)) == []
            assert connection.scalar(select(tables.versions.c.day)) == connection.scalar(select(tables.versions.c.day))
        assert {**rows_of(other), "links": 0} == {**rows_of(kept), "links": 0}


def changed(line: bytes, **fields: object) -> bytes:
    """The line with fields changed, and its id made to fit."""
    told = msgspec.structs.replace(msgspec.json.decode(line, type=Judgement), **fields)
    return msgspec.json.encode(msgspec.structs.replace(told, id=made_id(told)))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"entry": "block-1"}, "no entry that can be judged"),
        ({"entry": "reading-1"}, "its layer is versions"),
        ({"layer": "times"}, "its layer is statements"),
        ({"action": "reject"}, "does not go with"),
        ({"field": None, "value": None}, "does not go with"),
        ({"field": "mood"}, "has no field 'mood'"),
        ({"field": "force,speaker"}, "tells nothing of the field speaker"),
        ({"value": {"force": "hope", "text": "x"}}, "more than its fields"),
        ({"value": {"force": "shout"}}, "force takes agree"),
        ({"value": {"force": None}}, "force takes agree"),
        ({"value": {"force": 3}}, "force takes agree"),
        ({"field": "speaker", "value": {"speakers": "[1]"}}, "speaker takes"),
        ({"field": "speaker", "value": {"speakers": '["jp"]'}}, "speaker takes"),
        ({"field": "speaker", "value": {"speakers": "JP"}}, "speaker takes"),
        ({"field": "topic", "value": {"topics": '[{"subject":"trade","start":0,"end":9}]'}}, "topic takes"),
        ({"action": "unset"}, "that it takes back"),
        ({"made_at": "2008-01-01"}, "not in UTC"),
        ({"made_at": "2008-13-01T00:00:00.000000+00:00"}, "not in UTC"),
        ({"made_at": "2008-01-01T00:00:00.000000+09:00"}, "not in UTC"),
        ({"judge": "  "}, "who made it"),
        ({"judge": "a\nb"}, "who made it"),
        ({"note": "a\x00b"}, "a character that no text has"),
        ({"action": "note", "field": None, "value": None, "note": None}, "a note without words"),
    ],
)
def test_a_line_that_no_ledger_wrote_is_refused(kept: Ledger, fields: dict, words: str) -> None:
    line = next(one for one in lines_of(kept) if b'"force"' in one)
    with pytest.raises(JudgementError, match=rf"^Line 3 is no judgement \(.*{words}.*\); nothing was imported\.$"):
        judgements_of_lines([line, b"\n", changed(line, **fields)])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"nonsense", "JSON"),
        (b"[]", "Expected `object`"),
        (b"{}", "required field"),
        (b'{"id": "x", "more": 1}', "unknown field"),
        (b"\xff\xfe", "JSON"),
        (b'{"id": "\xff"}', ""),
    ],
)
def test_what_is_no_json_of_a_judgement_is_refused(line: bytes, words: str) -> None:
    with pytest.raises(JudgementError, match=rf"^Line 1 is no judgement \(.*{words}.*\)"):
        judgements_of_lines([line])


def test_a_changed_judgement_is_refused(kept: Ledger) -> None:
    line = lines_of(kept)[0].replace("佐藤".encode(), b"Mori")
    with pytest.raises(JudgementError, match="which was changed"):
        judgements_of_lines([line])
