from itertools import combinations

import pytest
from msgspec import Struct

from kaidan.text.fold import fold
from kaidan.world import instrument_names, treaty_subjects
from kaidan.world.countries import parties as known_parties
from kaidan.world.instrument_dates import agrees
from kaidan.world.instrument_mentions import leading_parties, name_key
from kaidan.world.instrument_names import SETS, TYPES, NameRule
from kaidan.world.instrument_table import InstrumentName, instruments
from kaidan.world.instruments import core_name, date_of, find_instrument, instrument, is_anaphor, plain_name, type_of
from kaidan.world.treaty_subjects import SUBJECTS, TreatySubject


def held(value: object) -> list[NameRule]:
    if isinstance(value, NameRule):
        return [value]
    return [rule for item in value for rule in held(item)] if isinstance(value, tuple) else []


RULES = {rule.name: rule for value in vars(instrument_names).values() for rule in held(value)}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_matches_its_examples_and_refuses_the_rest(rule: NameRule) -> None:
    assert rule.examples
    assert [words for words in rule.examples if not rule.compiled.search(words)] == []
    assert [words for words in rule.refuses if rule.compiled.search(words)] == []


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.code)
def test_a_matter_matches_its_short_forms_and_official_names(subject: TreatySubject) -> None:
    short, official, english = subject.compiled
    assert [words for words in subject.examples if not (short.fullmatch(words) or english.fullmatch(words))] == []
    assert [words for words in subject.officials if not official.search(words)] == []
    assert [words for words in subject.refuses if short.fullmatch(words)] == []


def test_no_short_form_means_two_matters() -> None:
    for one, other in combinations(treaty_subjects.SUBJECTS, 2):
        assert [words for words in one.examples if other.compiled[0].fullmatch(words)] == []
        assert [words for words in one.officials if other.compiled[1].search(words)] == []


def test_ids_are_unique_and_parties_and_types_are_known() -> None:
    rows = instruments()
    assert len({row.id for row in rows}) == len(rows)
    assert {code for row in rows for code in row.parties} - set(known_parties()) <= {"GG", "KY", "JE", "BM", "PS"}
    assert {row.type for row in rows} <= {code for code, _ in TYPES}
    assert {code for rule in SETS for code in rule.yields} <= {row.id for row in rows}


def parted(one: tuple[InstrumentName, Struct], other: tuple[InstrumentName, Struct]) -> bool:
    """Tell whether days, parties, or the documents' own years keep two bearers of one name apart."""
    (first, mine), (second, yours) = one, other
    apart = (first.until and second.since and first.until < second.since) or (
        second.until and first.since and second.until < first.since
    )
    owned = first.own and second.own and set(mine.parties) != set(yours.parties)
    years = {(row.date or row.approved)[:4] for row in (mine, yours)}
    return bool(apart or owned or len(years) == 2)


def test_no_name_stands_for_two_documents_that_nothing_parts() -> None:
    owners: dict[str, dict[tuple[str, str], tuple]] = {}
    for row in instruments():
        for name in () if row.amends else row.names:
            owners.setdefault(name_key(name.words), {})[row.id, name.since] = (name, row)
    shared = {
        key: [one[1].id, other[1].id]
        for key, rows in owners.items()
        for one, other in combinations(rows.values(), 2)
        if one[1].id != other[1].id and not parted(one, other)
    }
    assert shared == {}


RUSSIA, CHINA, KOREA, AMERICA = ({"JP", code} for code in ("RU", "CN", "KR", "US"))
TIED = [
    ("56年宣言", RUSSIA, "1956", "2008-11-05", "jp-su-joint-declaration"),
    ("１９５６年の共同宣言", RUSSIA, None, "2006-10-17", "jp-su-joint-declaration"),
    ("日ソ共同宣言", RUSSIA, None, "2006-10-17", "jp-su-joint-declaration"),
    ("the 1956 Joint Declaration", RUSSIA, None, "2006-10-17", "jp-su-joint-declaration"),
    ("「日露行動計画」", RUSSIA, None, "2008-11-05", "jp-ru-action-plan"),
    ("「捕虜収容所に収容されていた者に関する協定」", RUSSIA, None, "2008-11-05", "jp-su-camp-inmates"),
    ("1993年の東京宣言", RUSSIA, "1993", "2008-11-05", "jp-ru-tokyo-declaration"),
    ("日露刑事共助条約", RUSSIA, None, "2010-11-05", "jp-ru-criminal-matters"),
    ("六者会合の2005年9月の共同声明", RUSSIA, "2005-09", "2008-04-26", "six-party-joint-statement"),
    ("先般の米朝合意", RUSSIA, None, "2008-11-05", "us-kp-verification-2008"),
    ("米朝合意", KOREA, None, "2019-03-01", "us-kp-singapore-2018"),
    ("1982年の国連海洋法条約", {"JP", "VN"}, "1982", "2018-10-23", "law-of-the-sea-convention"),
    ("1994年に発効した国連海洋法条約", {"JP", "VN"}, "1994", "2018-10-23", "law-of-the-sea-convention"),
    ("国連海洋法条約（UNCLOS）", CHINA, None, "2018-10-23", "law-of-the-sea-convention"),
    ("TPP11協定", {"JP", "CA"}, None, "2019-02-27", "cptpp"),
    ("97年に採択された京都議定書", {"JP", "FI"}, "1997", "2000-06-08", "kyoto-protocol"),
    ("昨年11月のイスタンブール首脳会議の宣言", {"JP", "FI"}, "1999-11", "2000-06-08", "osce-istanbul-declaration"),
    ("昨年7月に署名された日伯社会保障協定", {"JP", "BR"}, "2010-07", "2011-01-24", "jp-br-social-security"),
    ("日中共同声明", CHINA, None, "2017-03-09", "jp-cn-joint-communique-1972"),
    ("2008年の日中共同声明", CHINA, "2008", "2017-03-09", "jp-cn-joint-statement-2008"),
    ("「戦略的互恵関係」の包括的推進に関する日中共同声明", CHINA, None, "2017-03-09", "jp-cn-joint-statement-2008"),
    ("平和友好条約", CHINA, None, "2017-03-09", "jp-cn-peace-and-friendship"),
    ("日韓請求権協定", KOREA, None, "2018-11-01", "jp-kr-claims"),
    ("5月の共同発表", AMERICA, "2010-05", "2010-11-13", "jp-us-joint-announcement-2010"),
    ("投資協定", {"JP", "CI"}, None, "2025-03-04", "jp-ci-investment-2020"),
    ("二国間原子力協定", {"JP", "KZ"}, None, "2017-04-12", "jp-kz-nuclear-2010"),
    ("日・ベトナム投資協定", {"JP", "VN"}, None, "2018-11-01", "jp-vn-investment-2004"),
    ("日越投資協定", CHINA, None, "2018-11-01", "jp-vn-investment-2004"),
    ("日EU・EPA", {"JP", "EU"}, None, "2019-11-01", "jp-eu-epa"),
    ("オーストラリアとの経済連携協定", {"JP", "AU"}, None, "2019-11-01", "jp-au-epa"),
    ("日米租税条約改正議定書", AMERICA, None, "2019-11-01", "jp-us-tax-amendment-2013"),
    ("Japan-Australia Reciprocal Access Agreement", {"JP", "AU"}, None, "2023-11-01", "jp-au-raa"),
    ("the ASEAN Five Point Consensus", {"US", "ID"}, None, "2021-11-01", "asean-five-point-consensus"),
    ("安保理決議第1718号", RUSSIA, None, "2006-10-17", "un-sc-res-1718"),
    ("国連安保理決議第１７１８号", RUSSIA, None, "2006-10-17", "un-sc-res-1718"),
    ("UN Security Council Resolution 1718 (2006)", AMERICA, None, "2006-10-17", "un-sc-res-1718"),
]


@pytest.mark.parametrize(("words", "parties", "when", "day", "expected"), TIED)
def test_a_mention_is_tied(words: str, parties: set[str], when: str | None, day: str, expected: str) -> None:
    found = find_instrument(words, frozenset(parties), when, day)
    assert found.instrument is not None, found.why
    assert found.instrument.id == expected
    assert found.instrument in found.candidates
    assert found.rule
    assert not found.why


OPEN = [
    ("関連の安保理決議", RUSSIA, None, "2017-04-12", 0, "number"),
    ("安保理決議第1718号及び第1874号", RUSSIA, None, "2010-04-12", 2, "several resolutions"),
    ("四つの基本文書", CHINA, None, "2017-04-12", 4, "several documents"),
    ("同宣言", RUSSIA, None, "2017-04-12", 0, "named before"),
    ("日ソ共同声明", RUSSIA, None, "2017-04-12", 2, "several"),
    ("日豪ACSA", {"JP", "AU"}, None, "2019-04-12", 2, "several"),
    ("日露刑事共助条約", RUSSIA, None, "2008-11-05", 1, "after the talks"),
    ("1982年の条約", {"JP", "VN"}, "1982", "2018-10-23", 1, "many parties"),
    ("共同宣言", RUSSIA, None, "2018-10-23", 0, "neither year"),
    ("東京宣言", {"JP", "KE"}, None, "2018-10-23", 0, "no table"),
    ("日露水産資源保存協定", RUSSIA, None, "2006-10-17", 0, "no table"),
    ("2003年の56年宣言とは別の共同宣言", RUSSIA, "2003", "2006-10-17", 0, "no table"),
    ("GSOMIA", AMERICA, None, "2019-10-17", 0, "no table"),
    ("日米租税条約", AMERICA, None, "2002-10-17", 1, "after the talks"),
]


@pytest.mark.parametrize(("words", "parties", "when", "day", "count", "why"), OPEN)
def test_a_mention_stays_open_and_says_why(
    words: str, parties: set[str], when: str | None, day: str, count: int, why: str
) -> None:
    found = find_instrument(words, frozenset(parties), when, day)
    assert found.instrument is None
    assert len(found.candidates) == count
    assert why in found.why


def test_an_announced_document_may_be_younger_than_the_talks() -> None:
    found = find_instrument("日露刑事共助条約", frozenset(RUSSIA), None, "2008-11-05", pending=True)
    assert found.instrument == instrument("jp-ru-criminal-matters")
    assert found.instrument is not None
    assert found.instrument.approved == "2010-04-23"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("同宣言", "宣言"), ("日ソ共同宣言", "宣言"), ("投資協定", "協定"), ("日EU・EPA", "協定"), ("本条約", "条約"),
        ("安保理決議第1718号", "決議"), ("the Joint Statement", "声明"), ("行動計画", "計画"), ("先日の会談", None),
        ("Treaty of Peace", "条約"), ("日露水産資源保存協定", "協定"),
    ],
)  # fmt: skip
def test_the_type_is_read_from_the_end(words: str, kind: str | None) -> None:
    assert type_of(words) == kind


def test_words_that_point_back() -> None:
    assert [
        words
        for words in ("同宣言", "同協定", "本条約", "右協定", "上記協定", "the said agreement")
        if not is_anaphor(words)
    ] == []
    assert [words for words in ("56年宣言", "協定", "日露行動計画", "共同宣言") if is_anaphor(words)] == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("「日露行動計画」", "日露行動計画"),
        ("日露水産資源\n保存協定", "日露水産資源保存協定"),
        ("1982年の国連海洋法条約", "国連海洋法条約"),
        ("際に発出した共同声明（以下「ハノイ声明」）", "ハノイ声明"),
        ("本年4月に貿易担当大臣が打ち上げた「強靱化イニシアティブ」", "強靱化イニシアティブ"),
        ("「行動計画（英文）（PDF）別ウィンドウで開く」", "行動計画"),
        ("技能人材の保護に関する協定", "技能人材の保護に関する協定"),
    ],
)
def test_the_plain_name(words: str, name: str) -> None:
    assert plain_name(words) == name
    assert plain_name(fold(words)) == name


def test_the_core_leaves_out_exactly_these_parties() -> None:
    assert core_name("日露水産資源保存協定", frozenset(RUSSIA)) == "水産資源保存協定"
    assert core_name("日露水産資源保存協定", frozenset(CHINA)) == "日露水産資源保存協定"
    assert core_name("日・ベトナム技能人材保護協定", frozenset({"JP", "VN"})) == "技能人材保護協定"
    assert core_name("日本・オマーン経済協力行動計画", frozenset({"JP", "OM"})) == "経済協力行動計画"
    assert core_name("中東和平ロードマップ", frozenset({"CN"})) == "中東和平ロードマップ"
    assert leading_parties("日中韓投資協定") == (frozenset({"JP", "CN", "KR"}), 3)
    assert leading_parties("中央アジア行動計画") == (frozenset(), 0)


def test_dates() -> None:
    assert date_of("56年宣言") == "1956"
    assert date_of("平成10年10月の共同宣言") == "1998-10"
    assert date_of("September 2005 Joint Statement") == "2005-09"
    assert date_of("70年代の合意") is None
    assert agrees("1956-10-19", "1956")
    assert agrees("1956-10-19", "1956-10/1956-11")
    assert agrees("1956", "1956-10-19")
    assert not agrees("1956-10-19", "1993")


@pytest.mark.parametrize("cue", ["日", "日露", "「", "安保理決議第1", "56年", "署名された", "(以下", "the ", "、第1号"])
def test_a_long_run_of_any_cue_is_soon_read(cue: str) -> None:
    found = find_instrument(cue * 100_000, frozenset(RUSSIA), None, "2008-11-05")
    assert found.instrument is None or found.instrument.id == "un-sc-res-1"
