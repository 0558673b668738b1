"""Whom a participant is bound to: by the office held on the day, else by what the readings tell."""

import pytest

from kaidan.follow.people import tie_person
from kaidan.ledger.link_people import Named


def named(name, office, party, rank, date, full_name=None, judged=None):
    return Named(
        id="participant-1", version="reading-1", name=name, full_name=full_name, office=office, party=party,
        rank=rank, date=date, judged=judged,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("participant", "person"),
    [
        (named("ラヴロフ", "ロシア外務大臣", "RU", "foreign", "2008-11-05"), "person-ru-lavrov"),
        (named("中曽根", "外務大臣", "JP", "foreign", "2008-11-05"), "person-jp-nakasone-hirofumi"),
        (named("麻生", "総理大臣", "JP", "head", "2008-11-05"), "person-jp-aso-taro"),
        (named("麻生", "外務大臣", "JP", "foreign", "2006-05-01"), "person-jp-aso-taro"),
        (named("麻生", "外務大臣", "JP", "foreign", "2008-11-05"), None),
        (named("汐見", "外務大臣", "JP", "foreign", "2008-11-05"), None),
        (named("中曽根", "外務大臣", None, "foreign", "2008-11-05"), None),
    ],
)
def test_only_who_held_the_office_on_the_day_is_bound(participant, person):
    link = tie_person(participant, [])
    assert link.target == person
    assert bool(link.why) == (person is None)


def test_on_the_day_of_a_hand_over_both_stand_and_the_rule_says_so():
    for name in ("高村", "中曽根"):
        link = tie_person(named(name, "外務大臣", "JP", "foreign", "2008-09-24"), [])
        assert link.target
        assert link.rule == "held-the-office-on-handover-day"


def test_where_the_table_has_nobody_the_readings_tell_by_full_name():
    short = named("根岸", "外務審議官", "JP", "deputy", "2005-06-21")
    full = named("根岸", "外務審議官", "JP", "deputy", "2005-06-21", full_name="根岸太一")
    known = tie_person(full, ["根岸太一"])
    assert known.target == tie_person(short, ["根岸太一"]).target
    assert known.target != tie_person(short, []).target
    assert tie_person(short, ["根岸太一", "根岸花子"]).target is None


def test_two_ranks_of_one_name_alone_are_not_one_person():
    one = tie_person(named("根岸", "外務審議官", "JP", "deputy", "2005-06-21"), [])
    other = tie_person(named("根岸", "局長", "JP", "official", "2005-06-21"), [])
    assert one.target != other.target


def test_a_judgement_goes_before_every_rule():
    assert (
        tie_person(named("汐見", "外務大臣", "JP", "foreign", "2008-11-05", judged="person-x"), []).target == "person-x"
    )
    assert tie_person(named("ラヴロフ", "外務大臣", "RU", "foreign", "2008-11-05", judged=""), []).target is None
