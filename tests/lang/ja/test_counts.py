import pytest

from kaidan.lang.ja.cases import find_counts
from kaidan.lang.ja.counts import measure_of, number_of
from kaidan.text.fold import fold


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("4", 4),
        ("1,300", 1300),
        ("2万", 20000),
        ("2万5000", 25000),
        ("二十三", 23),
        ("十", 10),
        ("百二", 102),
        ("千", 1000),
        ("三千五百", 3500),
    ],
)
def test_numbers(words: str, number: int) -> None:
    assert number_of(words) == number


def test_persons_are_counted_alike() -> None:
    assert measure_of("人") == measure_of("名")
    assert measure_of("隻") == "隻"


def found(text: str) -> list[tuple[str, int, str | None]]:
    folded = fold(text)
    return [
        (one.role, one.count, one.state.of(folded) if one.state else None)
        for one in find_counts(folded)
        if one.role != "bare" or one.followed
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4隻のうち1隻は先月返還された。", [("whole", 4, None), ("share", 1, "先月返還された")]),
        ("全１２件のうち、既に９件が解決した旨述べた。", [("whole", 12, None), ("share", 9, "解決した")]),
        ("残る3名の釈放を求めた。", [("rest", 3, "釈放を求めた")]),
        ("新たに5名の身元が判明したことを紹介した。", [("bare", 5, "身元が判明した")]),
        ("乗組員二名が拘束されている。", [("bare", 2, "拘束されている")]),
        ("8基のボイラーのうち4基の改修が終わり、", [("whole", 8, None), ("share", 4, "改修が終わり")]),
        ("昨年5月に「拿捕」された4隻について、", [("bare", 4, "「拿捕」された")]),
        ("「第三海鳴丸」の船体は「没収」が確定しており、", [("named", 1, "船体は「没収」が確定しており")]),
        ("更に1県については来月から解除する、", [("further", 1, "来月から解除する")]),
        (
            "2隻については、結果を踏まえ前向きに返還する旨述べた。",
            [("bare", 2, "結果を踏まえ前向きに返還する")],
        ),
    ],
)
def test_counts_with_their_states(text: str, expected: list[tuple[str, int, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "研修員を15名に増やす。",
        "毎年20名を派遣することに合意した。",
        "3億円の支援を行う。",
        "8割が実施された。",
        "第4回会合を開いた。",
        "国交正常化45周年を迎えた。",
        "外国人の3人に1人を占めた。",
        "3本の柱とする。",
        "進出企業は400社に迫っている。",
        "約50分間会談した。",
        "安保理決議第1718号を履行する。",
        "日本人は一人も残っていない。",
    ],
)
def test_not_every_number_is_followed(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "exact", "added"),
    [
        ("約700名の身元が判明した。", False, False),
        ("600名を超える行方不明者がいる。", False, False),
        ("新たに10名の身元が判明した。", True, True),
        ("10名の身元が判明した。", True, False),
    ],
)
def test_counts_that_cannot_be_added_up(text: str, exact: bool, added: bool) -> None:
    (mention,) = find_counts(text)
    assert (mention.exact, mention.added) == (exact, added)
