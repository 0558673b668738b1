import pytest
from dated_drafts import draft_of

from kaidan.reader.references import references
from kaidan.reader.times import times

LEAD = "　11月5日、三雲外務大臣は、訪日中のヴォルコフ外務大臣と会談したところ、概要以下のとおり。\n"


def found(text: str, day: str | None = "2008-11-05") -> list[tuple[str, str, str | None]]:
    draft = references(times(draft_of(LEAD + "　" + text + "\n", day)))
    return [(draft.page.text[one.start : one.end], one.kind, one.when) for one in draft.references]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7月の日露首脳会談で一致した認識を踏まえ、作業を進める。", ("7月の日露首脳会談", "meeting", "2008-07")),
        ("先般の電話会談に触れつつ、謝意を述べた。", ("先般の電話会談", "meeting", None)),
        ("14日に開催された政策協議において議論した。", ("14日に開催された政策協議", "meeting", "2008-10-14")),
        ("昨年12月に東京で受けたもてなしに感謝する。", ("昨年12月に東京で受けたもてなし", "visit", "2007-12")),
        ("56年宣言が基礎となる。", ("56年宣言", "instrument", "1956")),
        ("「日露行動計画」に基づき協力を進める。", ("「日露行動計画」", "instrument", None)),
        ("安保理決議第1718号に従う。", ("安保理決議第1718号", "instrument", None)),
        ("受刑者移送条約の手続を急ぐ。", ("受刑者移送条約", "instrument", None)),
        ("5月の共同発表に沿って進める。", ("5月の共同発表", "instrument", "2008-05")),
        ("先月大統領令に署名し、審査を早めた。", ("先月大統領令", "instrument", "2008-10")),
        ("昨日の総理演説の中の話が印象に残った。", ("昨日の総理演説", "statement", "2008-11-04")),
        ("大統領からの祝電に感謝する。", ("大統領からの祝電", "statement", None)),
        (
            "先月採択された「電子商取引原則」に触れた。",
            ("先月採択された「電子商取引原則」", "instrument", "2008-10"),
        ),
        ("新沿岸開発構想の下で協力を進める。", ("新沿岸開発構想", "instrument", None)),
        ("技術移転三原則の下で検討する。", ("技術移転三原則", "instrument", None)),
        ("国連憲章の原則を尊重する。", ("国連憲章", "instrument", None)),
        ("昨年12月に改訂された「行動計画」を実施する。", ("昨年12月に改訂された「行動計画」", "instrument", "2007-12")),
        ("札幌議定書の採択を目指している。", ("札幌議定書", "instrument", None)),
        ("漁業協定に年内に署名したい。", ("漁業協定", "instrument", None)),
        ("総理の国会での演説を説明した。", ("総理の国会での演説", "statement", None)),
        ("次官が昨年9月に東京で述べたとおりである。", ("昨年9月に東京で述べた", "statement", "2007-09")),
    ],
)
def test_what_the_talks_point_back_to(text: str, expected: tuple[str, str, str | None]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "両大臣は、共同声明に署名した。",
        "今回の会談は有意義であった。",
        "平和条約締結問題について議論した。",
        "同宣言の意義を確認した。",
        "来月の首脳会談で議論する。",
        "両国の関係を一層発展させる旨述べた。",
        "「海の道」構想に関心を示した。",
        "会談の成果を発表することで一致した。",
        "議長国として共同声明を発出することを目指す。",
    ],
)
def test_what_is_not_pointed_back_to(text: str) -> None:
    assert found(text) == []


def test_one_thing_is_listed_once_at_its_fullest_mention() -> None:
    text = "7月の首脳会談で一致した。7月の洞爺湖における日露首脳会談で一致した。"
    text += "「日露行動計画」に基づき進め、日露行動計画の実施を急ぐ。"
    listed = found(text)
    assert [kind for _, kind, _ in listed] == ["meeting", "instrument"]
    assert listed[0][0] == "7月の洞爺湖における日露首脳会談"


def test_a_note_tells_the_date_of_what_carries_it() -> None:
    text = "「水と緑の行動計画」(注)の下で協力する。\n\n(注)「水と緑の行動計画」\n\n"
    text += "　平成10年に両国間で署名された計画。"
    draft = references(times(draft_of(LEAD + "\n1.協力\n\n　" + text + "\n")))
    (plan,) = draft.references
    assert (plan.kind, plan.when) == ("instrument", "1998")
    assert plan.target is not None
    assert plan.target.of(draft.page.text).startswith("(注)")
