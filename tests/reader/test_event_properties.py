"""What holds for any words: spans are sound and single, times do not overlap, and no words break the steps."""

from itertools import pairwise

from dated_drafts import draft_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaidan.reader.periods import period_of
from kaidan.reader.references import references
from kaidan.reader.schedules import schedules
from kaidan.reader.times import times

WORDS = st.sampled_from(
    [
        "昨年12月", "7月", "11月22~23日", "本年", "平成", "令和", "56年", "夏", "翌日", "5日", "から", "の",
        "を", "に",
        "日露首脳会談", "会談", "会合", "次官級協議", "G20", "サミット",
        "訪日", "調査団", "選挙", "署名式", "開始", "発効",
        "条約", "「日露行動計画」", "宣言", "安保理決議第1718号", "演説", "親書", "(注)",
        "次回の", "先般の", "前回は",
        "行うことで一致した", "開催される", "行われた", "招請", "派遣する", "予定", "に向け", "を踏まえ", "の際に",
        "、", "。", "\n", "(", ")", "「", "」", "1.", "(1)", "・", " ", "2月30日", "9999年12月", "1年", "0年",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(WORDS, min_size=1, max_size=60),
    st.sampled_from(["2008-11-05", "2000-01-31", "0001-01-01", "9999-12-31"]),
)
def test_any_words_give_sound_spans(words: list[str], day: str) -> None:
    draft = schedules(references(times(draft_of("　大臣は会談した。" + "".join(words), day))))
    length = len(draft.page.text)
    assert all(0 <= one.start < one.end <= length for one in (*draft.times, *draft.references, *draft.upcoming))
    assert all(one.end <= other.start for one, other in pairwise(draft.times))
    assert all(period_of(one.value) for one in draft.times)
    for listed in (draft.references, draft.upcoming):
        assert len({one.id for one in listed}) == len(listed)
        assert [one.start for one in listed] == sorted(one.start for one in listed)
