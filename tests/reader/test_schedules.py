import pytest
from dated_drafts import draft_of

from kaidan.model.meeting import MeetingKind
from kaidan.reader.schedules import schedules
from kaidan.reader.times import times

LEAD = "　11月5日、三雲外務大臣は、訪日中のヴォルコフ外務大臣と会談したところ、概要以下のとおり。\n"


def found(text: str, kind: MeetingKind = "foreign-ministers") -> list[tuple[str, str | None]]:
    draft = schedules(times(draft_of(LEAD + "　" + text + "\n", kind=kind)))
    return [(one.kind, one.when) for one in draft.upcoming]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11月22~23日のAPEC首脳会議の際に日露首脳会談を行うことで一致した。", ("summit", "2008-11-22/2008-11-23")),
        ("来月のASEAN関連外相会議の際に改めて会談を行うことで一致した。", ("ministerial", "2008-12")),
        ("次回の次官級協議については、夏までに東京で行うことで一致した。", ("officials", "2009-22")),
        ("第1回合同委員会を本年中に開くことで一致した。", ("officials", "2008")),
        ("11月15日に開催される予定のG20首脳会合の成功のため協力する。", ("conference", "2008-11-15")),
        ("明年我が国が議長国を務めるG20に引き継ぎたい。", ("conference", "2009")),
        ("国王の訪日を招請し、先方はしかるべき時期に実現したいと応えた。", ("visit", None)),
        ("大統領の訪日を招請。先方は、夏までに訪れたい旨述べた。", ("visit", "2009-22")),
        ("年度内に調査団を派遣することで合意した。", ("visit", "2008-04/2009-03")),
        ("貴大臣には5月にも当地に来ていただきたい。", ("visit", "2009-05")),
        ("2010年の生産開始に向け後押し願いたい。", ("other", "2010")),
        ("大統領選挙を12月に控えた内政について意見を交わした。", ("other", "2008-12")),
        ("刑事共助条約が近く署名できる見通しとなった。", ("other", None)),
        ("海空連絡メカニズムの運用開始に向けた協議を加速する。", ("other", None)),
        ("日中韓サミットを早い時期に開催したく、協力を期待する。", ("summit", None)),
        ("明年3月の全線開業の目標を維持する。", ("other", "2009-03")),
        ("関連法案を明年中に成立させる考えである。", ("other", "2009")),
        ("漁業協定に年内に署名したい。", ("other", "2008")),
        ("2010年に始まる技能研修制度の下で受入れを進める。", ("other", "2010")),
        ("専門家会合の日程を事務方で詰めることとした。", ("officials", None)),
        ("来月京都で開かれる2001年の漁業条約の記念に関する閣僚会合に招きたい。", ("ministerial", "2008-12")),
        ("総理の当地訪問への期待が示された。", ("visit", None)),
        ("第2回目の政府間交渉を明年夏までに行う。", ("officials", "2009-22")),
        ("共同調査を12月上旬に開始することとした。", ("other", "2008-12-01/2008-12-10")),
    ],
)
def test_what_is_to_come(text: str, expected: tuple[str, str | None]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "7月の首脳会談で一致した認識を確認した。",
        "引き続き緊密に協議していくことで一致した。",
        "関係当局に照会することを約束した。",
        "酸素濃縮器を来月中にも届けるべく調整している。",
        "国際会議の開会式に出席するため訪日した機会に会談した。",
        "定期的な外相間の協議を2年に1度行うことで一致した。",
        "会談に先立ち、大統領を表敬した。",
        "今回の訪日を歓迎する旨述べた。",
        "科学的議論は科学委員会の場で行うべきである旨応じた。",
    ],
)
def test_what_is_not_to_come(text: str) -> None:
    assert found(text) == []


def test_talks_of_no_stated_rank_are_like_these_talks() -> None:
    text = "来月のASEAN首脳会議の際に改めて会談を行うことで一致した。"
    assert found(text, "summit") == [("summit", "2008-12")]


def test_an_event_set_twice_is_listed_once_with_its_exact_date() -> None:
    text = "11月中旬のAPEC首脳会議の際に日露首脳会談を行う。"
    text += "11月22~23日のAPEC首脳会議の際に日露首脳会談を行うことで一致した。"
    assert found(text) == [("summit", "2008-11-22/2008-11-23")]
