from dated_drafts import draft_of

from kaidan.model import Point
from kaidan.reader.draft import Draft
from kaidan.reader.points import read_points
from kaidan.reader.statements import read_statements
from kaidan.reader.times import times

TITLE = "日露外相会談\n\n平成20年11月5日\n\n"
BODY = (
    "1.政治対話\n\n　両大臣は、11月22~23日の首脳会議の際に日露首脳会談を行うことで一致した。\n\n"
    "2.海洋\n\n　両大臣は、海洋環境システムの保全に向けて専門家の協議を始めることで一致した。\n\n"
    "3.文化\n\n　両大臣は、演劇祭への学生の参加について意見交換を行った。\n"
)


def read(summary: str, body: str = BODY) -> tuple[Draft, tuple[Point, ...]]:
    draft = times(draft_of(TITLE + "【ポイント】\n\n" + summary + "\n" + body))
    draft = read_points(read_statements(draft))
    return draft, draft.points


def words(draft: Draft, point: Point) -> list[str]:
    blocks = {block.id: block for block in draft.blocks}
    return [draft.page.text[blocks[name].start : blocks[name].end][:12] for name in point.supports]


def differences(draft: Draft, point: Point) -> list[tuple[str, str, str]]:
    text = draft.page.text
    return [(one.kind, one.point.of(text), one.body.of(text)) for one in point.differences]


def test_a_bullet_is_tied_to_what_says_the_same_and_another_date_is_named() -> None:
    draft, (point,) = read("  • 11月中旬の首脳会議の際に日露首脳会談を行うことで一致。\n")
    assert words(draft, point) == ["両大臣は、11月22~2"]
    assert differences(draft, point) == [("time", "11月中旬", "11月22~23日")]


def test_the_same_date_is_no_difference() -> None:
    draft, (point,) = read("  • 11月22~23日の首脳会議の際に日露首脳会談を行うことで一致。\n")
    assert len(point.supports) == 1
    assert differences(draft, point) == []


def test_a_word_that_only_the_body_has() -> None:
    draft, (point,) = read("  • 海洋環境の保全に向けて専門家の協議を始めることで一致。\n")
    assert differences(draft, point) == [("wording", "海洋環境の保全", "海洋環境システムの保全")]


def test_agreed_in_the_summary_and_only_discussed_in_the_body() -> None:
    draft, (point,) = read("  • 演劇祭への学生の参加で一致。\n")
    assert [kind for kind, *_ in differences(draft, point)] == ["force"]


def test_a_bullet_that_nothing_says_has_no_support() -> None:
    _, (point,) = read("  • 宇宙探査の共同計画を策定することで一致。\n")
    assert point.supports == ()


def test_each_bullet_has_its_point() -> None:
    _, points = read("  • 日露首脳会談を行うことで一致。\n  • 海洋環境の保全について協議を始めることで一致。\n")
    assert len(points) == 2


def test_a_page_without_a_summary_has_no_points() -> None:
    assert read_points(read_statements(draft_of(TITLE + BODY))).points == ()


def test_a_numbered_section_on_results_is_no_summary() -> None:
    draft = draft_of(TITLE + BODY + "\n4.成果\n\n  • 首脳会談を行うことで一致。\n")
    assert read_points(read_statements(draft)).points == ()
