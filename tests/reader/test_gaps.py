import pytest
from dated_drafts import draft_of

from kaidan.lang.ja.gaps import ANNOTATIONS, ASIDES, TOLD
from kaidan.reader.draft import Draft
from kaidan.reader.gaps import coverage, read_gaps
from kaidan.reader.statements import read_statements

TITLE = "日露外相会談\n\n平成20年11月5日\n\n"
SAID = "　両大臣は、次回の会談を東京で行うことで一致した。\n"


def read(text: str) -> Draft:
    return read_gaps(read_statements(draft_of(TITLE + text)))


def gaps(text: str) -> list[tuple[str, str]]:
    draft = read(text)
    return [(draft.page.text[gap.start : gap.end], gap.reason) for gap in draft.gaps]


@pytest.mark.parametrize(
    "text",
    [
        SAID,
        "　11月5日、三雲外務大臣は、訪日中のヴォルコフ外務大臣と会談したところ、概要以下のとおり。\n",
        "　11月5日、三雲外務大臣は、ヴォルコフ外務大臣と会談した。\n",
        "　会談には、我が方から樺山局長他が同席した。\n",
        SAID + "　先方:ヴォルコフ外務大臣、他\n",
        "　会談は終始和やかな雰囲気の中で行われた。\n",
        "　なお、ヴォルコフ大臣はこれに先立ち4日に記念行事に出席した。\n",
        "　両首脳は、以下を確認した。\n",
        "　両外相の会談は、昨年9月以来。\n",
        SAID + "\n(注)平成10年に設けられた両国の協議の場。\n",
    ],
)
def test_what_is_understood(text: str) -> None:
    assert gaps(text) == []
    assert coverage(read(text)) == 1.0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("　風の強い一日だった。\n", "no rule"),
        ("　先方より満面の笑み。\n", "no reporting verb"),
    ],
)
def test_what_is_not_understood_is_named(text: str, reason: str) -> None:
    assert gaps(SAID + "\n" + text) == [(text.strip(), reason)]


def test_coverage_is_the_share_that_is_in_no_gap() -> None:
    draft = read(SAID + "\n　風の強い一日だった。\n")
    said, missed = len(SAID.strip()), len("風の強い一日だった。")
    assert coverage(draft) == round(said / (said + missed), 4)


def test_an_empty_body_is_covered() -> None:
    assert coverage(draft_of("このページのトップへ戻る\n")) == 1.0


def test_titles_and_furniture_are_no_body() -> None:
    assert gaps(SAID + "\nこのページのトップへ戻る\n目次へ戻る\n") == []


def test_gaps_are_in_order_and_apart() -> None:
    draft = read(SAID + "　風の強い一日だった。雲も多い一日だった。\n" + SAID + "　夜は雪になった。\n")
    assert len(draft.gaps) == 3
    for one, other in zip(draft.gaps, draft.gaps[1:], strict=False):
        assert one.end <= other.start


def test_no_report_is_taken_for_an_aside() -> None:
    sentence = "大臣より、協力したい旨述べ、両者は緊密に連携していくことで一致して表敬を終えました。"
    assert any(rule.compiled.search(sentence) for rule in ASIDES + ANNOTATIONS)
    assert any(rule.compiled.search(sentence) for rule in TOLD)
