import re
from typing import Any

import pytest

from kaidan.lang.events import EventDetails, EventMention
from kaidan.lang.ja.event_details import tell_details
from kaidan.lang.ja.event_levels import ordinal_of
from kaidan.lang.ja.references import find_references
from kaidan.lang.ja.schedules import find_schedules


def last(text: str) -> EventMention:
    """Return the mention whose name ends last."""
    return max((*find_schedules(text), *find_references(text)), key=lambda one: (one.end, one.end - one.start))


def told(text: str) -> EventDetails:
    return tell_details(text, last(text))


def words(text: str, span: Any) -> str | None:
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("7月の日露首脳会談で", "summit"),
        ("次回の外相会談を行う。", "foreign-ministers"),
        ("第3回日越外相定期対話を開催する。", "foreign-ministers"),
        ("外務大臣会談を開くことで一致した。", "foreign-ministers"),
        ("昨年3月の外相会談で一致した定期対話が", "foreign-ministers"),
        ("明年の「2+2」を開催する。", "two-plus-two"),
        ("来月の日豪外務・防衛閣僚協議を開催する。", "two-plus-two"),
        ("次回の次官級協議を行う。", "vice-ministerial"),
        ("防衛当局間の局長級協議を行う。", "senior-officials"),
        ("第1回合同委員会を本年中に開く。", "senior-officials"),
        ("閣僚級の準備会合を開く。", "ministerial"),
        ("日中ハイレベル経済対話を開く。", "ministerial"),
        ("6月のG7サミットにおいて", "multilateral"),
        ("六者会合の再開が", "multilateral"),
        ("12月のAPEC首脳会議の際に日露外相会談を行う。", "foreign-ministers"),
        ("来月のAPEC首脳会議の際に改めて会談を行う。", None),
        ("首脳間の接触を行う。", "summit"),
        ("先月の官民対話で", "other"),
        ("1月の議員交流で", "other"),
        ("秋に在留邦人と懇談する。", None),
        ("交渉の第1回会合を開く。", None),
        ("日中共同声明に基づき", None),
    ],
)
def test_level_by_name(text: str, level: str | None) -> None:
    assert told(text).level == level


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("7月の日露首脳会談で", ("JP", "RU")),
        ("先般の米朝合意を", ("US", "KP")),
        ("来月の日米韓外相会合を行う。", ("JP", "US", "KR")),
        ("日・シリア政策協議において", ("JP", "SY")),
        ("南北首脳会談を行う。", ("KR", "KP")),
        ("APEC首脳会議の際に日露首脳会談を行う。", ("JP", "RU")),
        ("日露政府間委員会の次官級会合を開く。", ("JP", "RU")),
        ("5月にパリで開かれるモンゴル支援国会合に", ()),
        ("日本とブラジルの間の外相会談を行う。", ("JP", "BR")),
        ("次回の外相会談を行う。", ()),
        ("ウラジオストクで外相会談を行う。", ()),
    ],
)
def test_parties_in_the_name(text: str, codes: tuple[str, ...]) -> None:
    assert told(text).codes == codes


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("ロシアとの次回の首脳会談を行う。", ["ロシア"]),
        ("大統領と首相の会談を行う。", ["大統領", "首相"]),
        ("英国外相とのロンドンでの10日の会談を", ["英国外相"]),
        ("米国とは来月に次官級協議を行う。", ["米国"]),
        ("大統領とは三日前にも電話で話した、", ["大統領"]),
        ("大阪で在日ベトナム人と懇談する予定である。", []),
        ("シリア当事者間の協議を開く。", []),
    ],
)
def test_sides_in_the_description(text: str, sides: list[str]) -> None:
    assert [side.of(text) for side in told(text).sides] == sides


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("明年10月を目途に東京において次回の外相会談を行うことで一致した。", "東京"),
        ("昨年6月のモスクワにおける外相会談で", "モスクワ"),
        ("第4回外相定期対話を本年中にハノイで開催する。", "ハノイ"),
        ("次回の外相会談を明年10月に東京で行う。", "東京"),
        ("来月アシガバットで開催予定の外相会合に", "アシガバット"),
        ("次回の次官級協議については、夏までに東京で行う。", "東京"),
        ("第2回会合を年明けにウェリントンで開く。", "ウェリントン"),
        ("前回(本年2月、於:新潟)に続き", "新潟"),
        ("昨年9月に総理がウラジオストクを訪問した際の首脳会談で", "ウラジオストク"),
        ("次回の外相会談をオンラインで行う。", None),
        ("北海道洞爺湖サミットの際に日露首脳会談を行う。", None),
        ("次回の外相会談について首脳レベルで協議する。", None),
        ("4月の外相会談を踏まえ東京で文書を交換する。", None),
    ],
)
def test_place(text: str, place: str | None) -> None:
    mention = max(find_schedules(text), key=lambda one: "会" in text[one.head : one.end] or "対話" in one.name)
    assert words(text, tell_details(text, mention).place) == place


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("第3回日越外相定期対話を行う。", 3),
        ("第1回の専門家会合を開く。", 1),
        ("合同委員会の第十二回会合を開く。", 12),
        ("第二十回会合を開く。", 20),
        ("初の首脳会談を行う。", 1),
        ("官民合同協議会(第6回)を開く。", 6),
        ("次回の外相会談を行う。", None),
        ("安保理決議第1718号に従う。", None),
    ],
)
def test_ordinal(text: str, number: int | None) -> None:
    assert ordinal_of(text, last(text)) == number


@pytest.mark.parametrize(
    ("text", "visitor", "place", "by"),
    [
        ("汐見総理のロシア公式訪問を実現する。", "汐見総理", "ロシア", None),
        ("ハイ首相の公式訪日の実現に", "ハイ首相", "日", None),
        ("貴大臣を明年東京にお迎えしたい。", "大臣", "東京", "honoured"),
        ("貴大臣には5月にもロシアに来ていただきたい。", "大臣", "ロシア", "honoured"),
        ("本年秋に久我大臣がカイロを訪問する。", "久我大臣", "カイロ", None),
        ("自分がアスタナを訪れた際に", None, "アスタナ", "self"),
        ("秋にも担当局長を東京に派遣したい。", "担当局長", "東京", None),
        ("総理の当地訪問への期待が示された。", "総理", "当地", None),
        ("総理訪印を実現する。", "総理", "印", None),
        ("国王の訪日を招請した。", "国王", "日", None),
        ("モスクワへの公式訪問を招請した。", None, "モスクワ", None),
    ],
)
def test_visits(text: str, visitor: str | None, place: str | None, by: str | None) -> None:
    mention = next(one for one in find_schedules(text) + find_references(text) if one.family == "visit")
    details = tell_details(text, mention)
    assert (words(text, details.visitor), words(text, details.place), details.by) == (visitor, place, by)


def test_the_office_held_at_the_visit() -> None:
    text = "自分は平成17年6月に外務大臣として当地を訪れ、"
    details = tell_details(text, next(one for one in find_references(text) if one.family == "visit"))
    assert (words(text, details.capacity), details.by, details.whose) == ("外務大臣", "self", "here")


@pytest.mark.parametrize(
    "cue", ["日露首脳会談", "ロシアとの外相会談を東京で行う", "汐見総理のロシア訪問", "第3回は東京で開催。"]
)
def test_repeated_cues_cost_linear_time(cue: str) -> None:
    text = cue * 2_000
    assert all(tell_details(text, one) for one in find_schedules(text))


def test_no_details_cite_words_outside_the_text() -> None:
    text = "日本とブラジルの間の第3回外相対話を東京で、大統領の訪日を来年に行う。"
    spans = re.findall(
        r"Span\(start=(\d+), end=(\d+)\)", repr([tell_details(text, one) for one in find_schedules(text)])
    )
    assert spans
    assert all(0 <= int(start) < int(end) <= len(text) for start, end in spans)
