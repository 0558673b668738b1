import pytest
from dated_drafts import draft_of

from kaidan.model import Case
from kaidan.reader.cases import read_cases

HEAD = "日露外相会談\n\n平成20年11月5日\n\n1.政治対話\n\n　両大臣は、対話を続けることで一致した。\n\n2.漁船の問題\n\n"


def cases(text: str) -> tuple[Case, ...]:
    return read_cases(draft_of(HEAD + text)).cases


def items(case: Case) -> list[tuple[int, str | None, int | None]]:
    return [(item.count, item.state, item.part_of) for item in case.items]


def test_a_named_thing_and_a_parted_count_make_one_matter() -> None:
    (case,) = cases(
        "(1)先方より、「第九海鳴丸」は「没収」が確定している、昨年5月に「拿捕」された6隻のうち1隻は「判決」が出ている、"
        "残り5隻については「判決」を待っている旨説明。\n\n(2)三雲大臣より、残り5隻の返還を改めて求めた。"
    )
    assert items(case) == [
        (1, "「没収」が確定している", None),
        (6, "「拿捕」された", None),
        (1, "「判決」が出ている", 1),
        (5, "「判決」を待っている", 1),
    ]
    assert (case.total, case.matter) == (7, "漁船の問題")


def test_shares_of_shares() -> None:
    (case,) = cases(
        "　先方より、これまでに実行犯9名のうち6名を逮捕し、うち2名は既に起訴した、残る3名も必ず捕らえる旨述べた。"
    )
    assert items(case) == [(9, None, None), (6, "逮捕し", 0), (2, "既に起訴した", 1), (3, "必ず捕らえる", 0)]
    assert (case.total, case.matter) == (9, "実行犯")


def test_one_and_the_other_are_what_is_left() -> None:
    (case,) = cases(
        "　三雲大臣より、支払遅延7件のうち5件について支払が完了したことを評価し、残り2件の解決を求めた。"
        "先方より、1件は手続中である、他の1件は額が決まっていない旨述べた。"
    )
    assert [part for *_, part in items(case)] == [None, 0, 0, 2, 2]
    assert case.total == 7


def test_units_that_count_alike() -> None:
    (case,) = cases(
        "　先方より、11都県のうち8都県については解除した、更に1県については来月解除する、残り2県は検査中である旨説明。"
    )
    assert [(item.count, item.part_of) for item in case.items] == [(11, None), (8, 0), (1, 0), (2, 0)]


def test_a_matter_told_in_two_paragraphs_is_one() -> None:
    (case,) = cases(
        "(1)三雲大臣より、円借款事業のうち4件において代金の支払が滞っている旨指摘した。\n\n"
        "(2)先方より、4件のうち1件は今月中に支払う、残り3件も解決していく旨述べた。"
    )
    assert [part for *_, part in items(case)] == [None, 0, 0]
    assert (case.total, case.matter) == (4, "円借款事業")


def test_names_among_a_count_are_its_shares() -> None:
    (case,) = cases("　三雲大臣より、「第二海鳴丸」など3隻が「拿捕」されたことは遺憾である旨述べた。")
    assert sorted((item.count, item.part_of is None) for item in case.items) == [(1, False), (3, True)]
    assert case.total == 3


@pytest.mark.parametrize(
    "text",
    [
        "　名簿により新たに12名の身元が判明した。",
        "　約40名の身元が判明した。",
        "　残り3隻の返還を求めた。",
    ],
)
def test_no_total_where_the_text_cannot_be_counted(text: str) -> None:
    (case,) = cases(text)
    assert case.total is None


@pytest.mark.parametrize(
    "text",
    [
        "　専門家を15名派遣する旨述べた。",
        "　「海鳴丸」が寄港した。",
        "　進出企業は400社に上る。",
        "　会談は3回目である。",
    ],
)
def test_what_is_no_case(text: str) -> None:
    assert cases(text) == ()


def test_a_summary_is_not_counted_again() -> None:
    text = (
        "日露外相会談\n\n平成20年11月5日\n\n【ポイント】\n\n  • 3隻のうち2隻が返還される見通し。\n\n"
        "1.漁船\n\n　先方より、3隻のうち2隻については来月返還する旨述べた。\n"
    )
    (case,) = read_cases(draft_of(text)).cases
    assert text[case.start :].startswith("3隻のうち2隻については")


def test_spans_are_the_words() -> None:
    (case,) = cases("　先方より、4隻のうち1隻は先月返還された旨述べた。")
    text = HEAD + "　先方より、4隻のうち1隻は先月返還された旨述べた。"
    assert [text[item.start : item.end] for item in case.items] == ["4隻", "1隻は先月返還された"]
