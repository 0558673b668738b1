"""Who held which office when: the table is sound, and a name is bound to one holder or to none."""

from collections import Counter
from itertools import combinations

import pytest

from kaidan.world.countries import parties
from kaidan.world.holders import (
    Role,
    Roles,
    Tenure,
    find_holder,
    fold_name,
    holder_table,
    holders,
    roles_of_office,
    roles_of_rank,
)
from kaidan.world.offices import Rank

HEADS = roles_of_rank("head")
FOREIGN: Role = "foreign-minister"
TENURES = holder_table().tenures

# Terms that a source lets overlap: the source's own month is one late.
OVERLAPS = {("bt-thinley", "bt-tobgye"), ("ws-tofilau-eti-alesana", "ws-tuilaepa")}


def last_day(tenure: Tenure) -> str:
    return tenure.end or tenure.known_until or ""


def test_a_term_begins_before_it_ends() -> None:
    assert [tenure for tenure in TENURES if tenure.start >= last_day(tenure)] == []


def test_an_open_end_is_known_as_far_as_its_source_goes() -> None:
    assert [tenure for tenure in TENURES if (tenure.end is None) != (tenure.known_until is not None)] == []


def test_nobody_stays_in_office_because_reign_ends() -> None:
    ends = {tenure.known_until for tenure in TENURES if tenure.source.startswith("REIGN") and tenure.end is None}
    assert ends == {"2021-03-31"}


def test_every_country_is_known() -> None:
    assert {tenure.country for tenure in TENURES} - set(parties()) == set()


def test_one_id_is_one_person() -> None:
    assert len({tenure.person for tenure in TENURES}) == len({(t.person, t.names, t.name_en) for t in TENURES})


def test_every_tenure_names_its_source_and_its_holder() -> None:
    assert [tenure for tenure in TENURES if not (tenure.source and tenure.names and tenure.name_en)] == []


def test_most_holders_have_a_japanese_name() -> None:
    assert len({tenure.person for tenure in TENURES if tenure.name_ja != tenure.name_en}) > 900


def overlap(one: Tenure, other: Tenure) -> bool:
    start, end = max(one.start, other.start), min(last_day(one), last_day(other))
    told = len("2000-01") if "month" in (one.precision, other.precision) else len("2000-01-01")
    return start[:told] < end[:told]


def test_two_hold_one_office_at_once_only_on_the_day_it_is_handed_over() -> None:
    offices: dict[tuple[str, Role], list[Tenure]] = {}
    for tenure in TENURES:
        if not tenure.acting:
            offices.setdefault((tenure.country, tenure.role), []).append(tenure)
    pairs = [pair for terms in offices.values() for pair in combinations(terms, 2) if overlap(*pair)]
    assert {(one.person, other.person) for one, other in pairs} == OVERLAPS


def test_no_tenure_stands_twice() -> None:
    counted = Counter((tenure.person, tenure.country, tenure.role, tenure.start, tenure.end) for tenure in TENURES)
    assert [key for key, count in counted.items() if count > 1] == []


BOUND: tuple[tuple[str, Role | Roles, str, str, str], ...] = (
    ("RU", FOREIGN, "2008-11-05", "ラヴロフ", "ru-lavrov"),
    ("RU", FOREIGN, "2008-11-05", "ラブロフ", "ru-lavrov"),
    ("RU", FOREIGN, "2008-11-05", "Lavrov", "ru-lavrov"),
    ("RU", FOREIGN, "2004-03-08", "イワノフ", "ru-ivanov"),
    ("JP", FOREIGN, "2008-11-05", "中曽根", "jp-nakasone-hirofumi"),
    ("JP", FOREIGN, "2008-11-05", "中曾根", "jp-nakasone-hirofumi"),
    ("JP", FOREIGN, "2008-11-05", "中曽根弘文", "jp-nakasone-hirofumi"),
    ("JP", FOREIGN, "2008-11-05", "Hirofumi Nakasone", "jp-nakasone-hirofumi"),
    ("JP", FOREIGN, "2001-06-18", "田中", "jp-tanaka-makiko"),
    ("JP", FOREIGN, "2001-06-18", "田中真紀子", "jp-tanaka-makiko"),
    ("JP", FOREIGN, "2000-01-10", "河野", "jp-kono-yohei"),
    ("JP", FOREIGN, "2018-01-10", "河野", "jp-kono-taro"),
    ("JP", FOREIGN, "1999-01-10", "高村", "jp-komura-masahiko"),
    ("JP", FOREIGN, "2008-01-10", "高村", "jp-komura-masahiko"),
    ("JP", FOREIGN, "2006-01-10", "麻生", "jp-aso-taro"),
    ("JP", HEADS, "2008-11-05", "麻生", "jp-aso-taro"),
    ("JP", HEADS, "1985-01-02", "中曽根", "jp-nakasone-yasuhiro"),
    ("JP", HEADS, "1977-08-18", "福田", "jp-fukuda-takeo"),
    ("JP", HEADS, "2008-07-08", "福田", "jp-fukuda-yasuo"),
    ("JP", HEADS, "2011-01-10", "菅", "jp-kan-naoto"),
    ("JP", HEADS, "2021-01-10", "菅", "jp-suga-yoshihide"),
    ("JP", FOREIGN, "2011-03-08", "枝野", "jp-edano-yukio"),
    ("RU", HEADS, "2008-07-08", "メドヴェージェフ", "ru-medvedev"),
    ("RU", HEADS, "2008-07-08", "プーチン", "ru-putin"),
    ("US", HEADS, "2009-11-13", "オバマ", "us-obama"),
    ("US", HEADS, "1998-11-20", "クリントン", "us-bill-clinton"),
    ("US", FOREIGN, "2010-10-27", "クリントン", "us-hillary-clinton"),
    ("US", FOREIGN, "2013-04-14", "ケリー", "us-kerry"),
    ("US", FOREIGN, "2021-03-16", "ブリンケン", "us-blinken"),
    ("CN", FOREIGN, "2010-08-28", "楊潔チ", "cn-yang-jiechi"),
    ("CN", FOREIGN, "2010-08-28", "楊潔篪", "cn-yang-jiechi"),
    ("CN", HEADS, "2015-04-22", "習", "cn-xi-jinping"),
    ("KR", FOREIGN, "2020-02-15", "康京和", "kr-kang-kyung-wha"),
    ("KR", HEADS, "2018-05-09", "文在寅", "kr-moon-jae-in"),
    ("IN", HEADS, "2014-09-01", "モディ", "in-modi"),
    ("DE", FOREIGN, "2015-03-09", "シュタインマイヤー", "de-steinmeier"),
    ("DE", HEADS, "2018-02-06", "シュタインマイヤー", "de-steinmeier"),
    ("ID", HEADS, "2015-03-23", "ジョコ", "id-joko"),
    ("UZ", HEADS, "2015-10-25", "カリモフ", "uz-karimov"),
    ("MM", FOREIGN, "2016-11-03", "スー・チー", "mm-aung-san-suu-kyi"),
    ("MM", HEADS, "2016-11-03", "アウン・サン・スー・チー", "mm-aung-san-suu-kyi"),
    ("EU", HEADS, "2018-07-17", "トゥスク", "pl-tusk"),
    ("EU", HEADS, "2018-07-17", "ユンカー", "lu-juncker"),
    ("EU", FOREIGN, "2012-02-09", "アシュトン", "eu-ashton"),
)


@pytest.mark.parametrize(("country", "roles", "day", "name", "person"), BOUND)
def test_a_name_is_bound_to_who_held_the_office(
    country: str, roles: Role | Roles, day: str, name: str, person: str
) -> None:
    found = find_holder(country, roles, day, name)
    assert found.tenure is not None, found.why
    assert (found.tenure.person, found.rule, found.why) == (person, "held-the-office", "")
    assert found.tenure in found.candidates


ANOTHER = "the name is not that of the holder known for the day"
OPEN: tuple[tuple[str, Role | Roles, str, str, str | None, str], ...] = (
    ("JP", FOREIGN, "2008-11-05", "麻生", None, ANOTHER),
    ("JP", FOREIGN, "2008-11-05", "高村", None, ANOTHER),
    ("JP", FOREIGN, "2008-09-23", "中曽根", None, ANOTHER),
    ("JP", FOREIGN, "2008-11-05", "中曽根", "中曽根康弘", ANOTHER),
    ("JP", HEADS, "2008-07-08", "福田", "福田赳夫", ANOTHER),
    ("RU", FOREIGN, "2008-11-05", "ラヴロ", None, ANOTHER),
    ("RU", FOREIGN, "2008-11-05", "ヴ", None, ANOTHER),
    ("CN", HEADS, "2023-03-11", "李", None, "two holders fit"),
    ("PL", HEADS, "2006-12-01", "カチンスキ", None, "two holders fit"),
    ("JP", FOREIGN, "2008-11-05", "", None, "no name is given"),
    ("JP", FOREIGN, "2008-11", "中曽根", None, "the day is not known"),
    ("JP", FOREIGN, "", "中曽根", None, "the day is not known"),
    ("JP", (), "2008-11-05", "麻生", None, "nobody known in this office"),
    ("XX", HEADS, "2008-11-05", "麻生", None, "nobody known in this office"),
    ("CH", HEADS, "2024-01-10", "パルムラン", None, "the table ends before the day"),
    ("RU", FOREIGN, "2099-01-01", "ラヴロフ", None, "the table ends before the day"),
)


@pytest.mark.parametrize(("country", "roles", "day", "name", "full_name", "why"), OPEN)
def test_a_name_that_none_or_two_fit_is_left_open(
    country: str, roles: Role | Roles, day: str, name: str, full_name: str | None, why: str
) -> None:
    found = find_holder(country, roles, day, name, full_name)
    assert (found.tenure, found.rule, found.why) == (None, None, why)


FULL_NAMES = (
    ("RU", FOREIGN, "2008-11-05", "ラヴロフ", "セルゲイ・ヴィクトロヴィチ・ラヴロフ"),
    ("US", FOREIGN, "2013-04-14", "ケリー", "ジョン・F・ケリー"),
    ("SG", HEADS, "2010-05-26", "リー", "リー・シェンロン"),
    ("TH", HEADS, "2015-02-09", "プラユット", "プラユット・ジャンオーチャー"),
    ("JP", FOREIGN, "2008-11-05", "中曽根", "中曽根 弘文"),
    ("FR", FOREIGN, "2018-01-26", "ル・ドリアン", "ジャン=イヴ・ル・ドリアン"),
)


@pytest.mark.parametrize(("country", "roles", "day", "name", "full_name"), FULL_NAMES)
def test_a_full_name_may_be_spelled_otherwise_but_for_the_family_name(
    country: str, roles: Role | Roles, day: str, name: str, full_name: str
) -> None:
    assert find_holder(country, roles, day, name, full_name).tenure is not None


def test_a_whole_name_tells_two_of_one_family_name_apart() -> None:
    found = find_holder("PL", HEADS, "2006-12-01", "カチンスキ", "レフ・カチンスキ")
    assert found.tenure is not None
    assert found.tenure.person == "pl-lech-kaczynski"
    assert find_holder("KR", FOREIGN, "2025-07-21", "趙").why == "two holders fit"
    assert find_holder("KR", FOREIGN, "2025-07-21", "趙", "趙顯").tenure is not None


@pytest.mark.parametrize("name", ["高村", "中曽根"])
def test_on_a_handover_day_both_stand_and_the_name_decides(name: str) -> None:
    found = find_holder("JP", FOREIGN, "2008-09-24", name)
    assert found.tenure is not None
    assert found.tenure.names[0] == name
    assert found.rule == "held-the-office-on-handover-day"
    assert [tenure.person for tenure in found.candidates] == ["jp-komura-masahiko", "jp-nakasone-hirofumi"]


def test_a_term_known_to_the_month_covers_the_whole_month() -> None:
    covered = holders("KR", FOREIGN, "2000-01-20")
    assert [tenure.person for tenure in covered] == ["kr-hong-soon-young", "kr-lee-joung-binn"]
    assert find_holder("KR", FOREIGN, "2000-01-02", "洪").rule == "held-the-office-on-handover-day"


def test_holders_are_told_apart_by_role() -> None:
    (president,) = holders("RU", "head-of-state", "2008-07-08")
    (premier,) = holders("RU", ("head-of-government",), "2008-07-08")
    assert (president.person, premier.person) == ("ru-medvedev", "ru-putin")


def test_one_person_is_the_same_in_every_office() -> None:
    offices = {(tenure.role, tenure.start) for tenure in TENURES if tenure.person == "jp-aso-taro"}
    assert offices == {(FOREIGN, "2005-10-31"), ("head-of-government", "2008-09-24")}


def test_who_acts_for_another_is_marked() -> None:
    (acting,) = [tenure for tenure in TENURES if tenure.person == "jp-edano-yukio"]
    assert acting.acting


ROLES = (
    ("首相", "head", ("head-of-government", "leader")),
    ("内閣総理大臣", "head", ("head-of-government", "leader")),
    ("アラブ首長国連邦首相", "head", ("head-of-government", "leader")),
    ("大統領", "head", ("head-of-state", "leader")),
    ("国家主席", "head", ("head-of-state", "leader")),
    ("総書記", "head", HEADS),
    ("外務大臣", "foreign", (FOREIGN,)),
    ("国防大臣", "minister", ()),
    ("外務副大臣", "deputy", ()),
    ("書記官", None, ()),
)


@pytest.mark.parametrize(("office", "rank", "roles"), ROLES)
def test_an_office_leaves_some_of_its_ranks_roles(office: str, rank: Rank | None, roles: Roles) -> None:
    assert roles_of_office(office, rank) == roles


FOLDED = (
    ("田中眞紀子", "田中真紀子"),
    ("宮澤", "宮沢"),
    ("セルゲイ・ラヴロフ", "セルゲイラヴロフ"),
    ("ﾌﾟｰﾁﾝ", "プーチン"),
    ("中曽根　弘文", "中曽根弘文"),
    ("Jean Chrétien", "jean chretien".replace(" ", "")),
    ("Kang Kyung-wha", "KANG KYUNGWHA"),
    ("ガーニ", "ガーニ"),
)


@pytest.mark.parametrize(("one", "other"), FOLDED)
def test_forms_of_one_name_are_compared_as_one(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


def test_voiced_kana_are_not_made_plain() -> None:
    assert fold_name("ガーニ") != fold_name("カーニ")
