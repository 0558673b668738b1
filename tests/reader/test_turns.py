"""Who has the floor: speakers carried on, handed over, pointed back to, spoken together, or left open."""

import pytest

import kaidan

HEAD = """日・ノルウェー外相会談(概要)

平成24年6月5日

 6月5日、相良外務大臣は、訪日中のハウゲン・ノルウェー外務大臣と会談を行ったところ、概要は以下のとおり。

"""

BODIES = [
    pytest.param(
        "相良大臣より、協力を進めたい旨述べた。また、航路の安全が重要である旨指摘した。",
        [("JP", "intend"), ("JP", "assert")],
        id="a subject given once is carried on",
    ),
    pytest.param(
        "相良大臣より、早期の署名が重要である旨述べたのに対し、異存はない旨の応答があった。",
        [("JP", "assert"), ("NO", "support")],
        id="the word is handed on without a name",
    ),
    pytest.param(
        "相良大臣より、協力を求めた。これに対し、検討する旨の発言があった。",
        [("JP", "request"), ("NO", "intend")],
        id="an answer without a name is the other side's",
    ),
    pytest.param(
        "ハウゲン大臣より、支援に感謝する旨述べた。先方から、更なる投資を期待する旨述べた。",
        [("NO", "appreciate"), ("NO", "hope")],
        id="the other side",
    ),
    pytest.param(
        "ハウゲン大臣より、支援に感謝する旨述べた。我が方より、遺憾の意を表明した。",
        [("NO", "appreciate"), ("JP", "object")],
        id="the publisher's own side",
    ),
    pytest.param(
        "ハウゲン大臣より、訪問の成果を強調した。同大臣は、来年の訪問を招請した。",
        [("NO", "assert"), ("NO", "invite")],
        id="the same minister",
    ),
    pytest.param(
        "相良大臣より、協力を求めた。両大臣は、次回の会談を東京で行うことで一致した。",
        [("JP", "request"), ("JP NO", "agree")],
        id="both ministers",
    ),
    pytest.param(
        "相良大臣より、協力を求めた。日程については事務方で調整することとなった。",
        [("JP", "request"), ("JP NO", "agree")],
        id="an outcome without a subject is of all",
    ),
    pytest.param(
        "相良大臣より、協力を求め、先方の理解を得た。",
        [("JP", "request"), ("NO", "support")],
        id="what was won was given by the other side",
    ),
    pytest.param(
        "相良大臣より、以下のとおり述べた。\n航路の安全が重要である。\n協議の場を設けたい。",
        [("JP", "assert"), ("JP", "intend")],
        id="a lead-in and the speaker's own voice",
    ),
    pytest.param(
        "相良大臣より、以下のとおり述べた。\n航路の安全が重要である。\nハウゲン大臣より、賛意が示された。",
        [("JP", "assert"), ("NO", "support")],
        id="a voice ends where another speaks",
    ),
    pytest.param(
        "航空協定が近く署名できる見通しとなったことを歓迎。",
        [("JP NO", "appreciate")],
        id="a section that names nobody is of all",
    ),
    pytest.param(
        "ベルグ首相より、協力を求めた。",
        [],
        id="a speaker who is not at the talks is left open",
    ),
]


def said(body: str) -> list[tuple[str, str]]:
    reading = kaidan.read((HEAD + "1.二国間関係\n\n " + body + "\n").encode())
    return [(" ".join(one.speakers), one.force) for one in reading.statements]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_who_says_what(body: str, expected: list[tuple[str, str]]) -> None:
    assert said(body) == expected


def test_an_answer_points_to_what_it_answers() -> None:
    reading = kaidan.read(
        (HEAD + "1.経済\n\n 相良大臣より、改善を求めた。これに対し、先方は、検討する旨述べた。\n").encode()
    )
    asked, answered = reading.statements
    assert answered.replies_to == asked.id
    assert (asked.addressees, answered.addressees) == (("NO",), ("JP",))


def test_notes_are_not_statements_unless_they_quote_what_was_agreed() -> None:
    note = "(注)航空協定は、平成20年に署名された協定で、両国は翌年に批准書を交換した。\n"
    reading = kaidan.read((HEAD + "1.経済\n\n 相良大臣より、改善を求めた。\n\n" + note).encode())
    assert [one.force for one in reading.statements] == ["request"]


def test_sections_of_several_talks_have_their_own_sides() -> None:
    page = """日・ノルウェー首脳会談、日・チリ首脳会談

平成16年9月21日

 21日、相良総理はハウゲン・ノルウェー首相及びソト・チリ大統領とそれぞれ二国間首脳会談を行ったところ、概要以下のとおり。

1.ハウゲン・ノルウェー首相

(1)両首脳は、漁業に関する協議を始めることで一致した。

2.ソト・チリ大統領

(1)ソト大統領より、投資を期待する旨述べた。両首脳は、協定の交渉を加速することで一致した。
"""
    reading = kaidan.read(page.encode())
    assert [one.speakers for one in reading.statements] == [("JP", "NO"), ("CL",), ("JP", "CL")]


def test_what_is_done_together_is_told_of_those_named_together() -> None:
    page = """日・ノルウェー外相会談

平成24年6月5日

 5日、相良外務大臣はハウゲン・ノルウェー外務大臣と会談し、両大臣は航路の安全で連携することで一致した。
"""
    (statement,) = kaidan.read(page.encode()).statements
    assert (statement.speakers, statement.force) == (("JP", "NO"), "agree")
    assert kaidan.read(page.encode()).text[statement.start : statement.end] == "航路の安全で連携する"


@pytest.mark.parametrize(
    "body",
    [
        "5日、相良外務大臣はハウゲン・ノルウェー外務大臣と会談を行う予定であったが、悪天候のため延期された。",
        "Q:会談の成果をお聞かせください。\nA:ハウゲン・ノルウェー外務大臣と会談を行い、連携することで一致しました。",
    ],
)
def test_talks_that_were_not_held_or_are_only_asked_about_give_no_reading(body: str) -> None:
    with pytest.raises(kaidan.NoTalksError):
        kaidan.read(f"日・ノルウェー外相会談\n\n平成24年6月5日\n\n{body}\n".encode())
