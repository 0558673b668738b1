"""The dossier and the calendar over the first story."""

import pytest
from stories import NAMES, ledger_of

from kaidan.follow.calendar import make_calendar
from kaidan.follow.dossier import make_dossier
from kaidan.ledger.keys import day_number
from kaidan.ledger.pairs import meetings, schedules, statements_between

TODAY = day_number("2008-06-01")


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    with (
        ledger_of(tmp_path_factory.mktemp("dossier") / "ledger.sqlite", NAMES) as ledger,
        ledger.reading() as connection,
    ):
        yield connection


@pytest.fixture(scope="module")
def dossier(connection):
    return _dossier(connection)


def _dossier(connection, **more):
    between = "JP+RU"
    return make_dossier(
        ("JP", "RU"), meetings(connection, between=between), statements_between(connection, between),
        schedules(connection, between=between), today=TODAY, **more,
    )  # fmt: skip


def test_the_meetings_are_those_of_the_pair_and_two_pages_of_one_are_one(dossier):
    assert [meeting.date for meeting in dossier.meetings] == ["2008-04-26", "2006-10-17", "2005-06-21"]
    assert [len(meeting.readings) for meeting in dossier.meetings] == [1, 2, 1]


def test_a_position_is_the_newest_of_its_party_on_its_subject(dossier):
    position = next(one for one in dossier.positions if (one.subject, one.party) == ("peace-treaty", "RU"))
    assert position.said.date == "2008-04-26"
    assert position.since == "2005-06-21"
    assert position.times > 1
    assert len({(one.subject, one.party) for one in dossier.positions}) == len(dossier.positions)


def test_agreements_are_of_all_and_newest_first(dossier):
    assert all(said.joint for said in dossier.agreements)
    dates = [said.date for said in dossier.agreements]
    assert dates == sorted(dates, reverse=True)


def test_a_request_that_was_not_granted_is_open_with_its_answer(dossier):
    asked = next(one for one in dossier.requests if "常任理事国入り" in one.said.words)
    assert asked.answer.force == "assert"
    assert "候補" in asked.answer.words


def test_a_request_that_was_granted_is_not_listed(dossier):
    assert not [one for one in dossier.requests if one.answer and one.answer.force in ("agree", "support", "intend")]


def test_what_was_fulfilled_is_neither_ahead_nor_passed(dossier):
    unmet = {plan.words for plan in (*dossier.ahead, *dossier.passed)}
    assert "明年10月を目途に東京において次回の外相会談" not in unmet
    assert "7月の北海道洞爺湖サミットの際に改めて会談" in {plan.words for plan in dossier.ahead}
    assert "同協定の明年中の署名" in {plan.words for plan in dossier.passed}


def test_a_topic_narrows_what_was_said(connection):
    narrow = _dossier(connection, topics=frozenset({"vessels"}))
    assert {one.subject for one in narrow.positions} == {"vessels"}
    assert all("vessels" in one.said.topics for one in narrow.requests)
    assert narrow.requests


def test_the_calendar_ties_what_was_held_to_what_had_announced_it(connection):
    lines = make_calendar(meetings(connection), schedules(connection), today=TODAY)
    held = next(line for line in lines if line.meeting and line.meeting.date == "2006-10-17")
    assert held.status == "held"
    assert [plan.told_on for plan in held.announced] == ["2005-06-21", "2005-06-21"]


def test_the_calendar_tells_planned_from_passed(connection):
    lines = make_calendar(meetings(connection), schedules(connection), today=TODAY)
    for line in lines:
        if line.status == "passed":
            assert line.last < TODAY
        if line.status == "planned":
            assert line.last is None or line.last >= TODAY
    assert {line.status for line in lines} == {"held", "planned", "passed"}
    assert len({line.meeting.talks for line in lines if line.meeting}) == len(meetings(connection))


def test_days_bound_the_calendar(connection):
    first, last = day_number("2006-01-01"), day_number("2006-12-31")
    assert [one.date for one in meetings(connection, first=first, last=last)] == ["2006-10-17"]
    assert all(plan.latest >= first and plan.earliest <= last for plan in schedules(connection, first=first, last=last))
