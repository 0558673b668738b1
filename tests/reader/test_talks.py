"""Pages that tell of no talks are refused with one sentence; long and broken ones are read in linear time."""

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaidan.errors import NoTalksError
from kaidan.reader.draft import Draft
from kaidan.reader.header import read_header
from kaidan.reader.roster import read_roster
from kaidan.text import canonical_text

NO_TALKS = {
    "a recipe": "肉じゃが\n\n1.芋を四つに切る。\n2.玉ねぎを炒め、10分煮る。\n3.味を確認し、火を止める。",
    "a press conference": (
        "真鍋外務大臣会見記録\n平成20年6月13日\n\n(大臣)昨日、デュラン外相と会談を行いました。\n"
        "(問)成果を述べていただきたい。\n(答)合意した。"
    ),
    "a press conference with named reporters": (
        "外務大臣会見\n【真鍋外務大臣】昨日、真鍋は訪日中のデュラン・カナダ外務大臣と会談した旨述べた。\n"
        "【東都新聞 沢井記者】合意はあったか。"
    ),
    "a list of links": (
        "会談・訪問\n日加外相会談(平成20年6月12日)\n日米首脳会談(平成20年6月20日)\nこのページのトップへ戻る"
    ),
    "a statement": (
        "外務大臣談話\n平成20年6月12日\n我が国は、日朝間の協議の進展を歓迎する。政府は合意の実施を確認した。"
    ),
    "a treaty": "日加航空協定\n第一条\n両締約国は協議を行う。\n第二条\n両締約国は合意した区間を定める。",
    "an announcement": (
        "真鍋外務大臣のカナダ訪問\n平成20年6月9日\n真鍋外務大臣は、6月11日から13日までカナダを訪問します。\n"
        "滞在中、デュラン外務大臣と会談を行う予定です。前回の日加外相会談は昨年行われました。"
    ),
    "a meeting to come": (
        "日加次官級協議の開催\n平成20年6月9日\n6月20日、オタワにおいて日加次官級協議が開催されます。\n"
        "双方は貿易について議論します。"
    ),
    "a sheet of facts": (
        "カナダ基礎データ\n要人往来\n平成19年、真鍋外務大臣はデュラン・カナダ外務大臣と会談した。\n貿易は拡大した。"
    ),
    "a reception": (
        "祝賀レセプションの開催\n令和2年2月20日\n"
        "根津外務大臣主催の祝賀レセプションが開催され、各国の駐日大使等が出席した。"
    ),
    "a speech": "真鍋外務大臣演説\n平成20年6月12日\n日加関係は重要である。両国は協力を確認した。",
}
READOUT = (
    "日加外相会談\n平成20年6月14日\n12日、真鍋外務大臣は、デュラン・カナダ外務大臣と会談した。\n真鍋大臣より述べた。\n"
)


def draft_of(text: str) -> Draft:
    return Draft(page=canonical_text(text.encode()))


@pytest.mark.parametrize("text", NO_TALKS.values(), ids=NO_TALKS.keys())
def test_a_page_without_talks_is_refused_in_one_sentence(text):
    with pytest.raises(NoTalksError, match=r"^The page [^.]+\.$"):
        read_header(draft_of(text))


@pytest.mark.parametrize(
    "after",
    ["日加共同記者会見記録", "真鍋外務大臣演説", "第一条", "次回会談を行う予定です。", "デュラン外務大臣挨拶"],
)
def test_a_readout_is_no_other_page_for_a_line_at_its_end(after):
    assert read_header(draft_of(READOUT + after)).meeting.kind == "foreign-ministers"


CUES = (
    "と会談を行ったところ、",
    "外務大臣は、",
    "中沢大臣より、",
    "旨述べた。",
    "（先方：",
    "約25分間、",
    "日露外相会談",
    "アジア大洋州局長",
    "外務・",
    "平成20年11月5日\n",
    "(",
    "5日、",
    "ア・",
    "在",
    "兼",
    "表敬",
    "2.参加者\n(日本側)",
    "18:16-18:49",
)


@pytest.mark.parametrize("cue", CUES)
def test_repeated_cues_are_read_in_linear_time(cue):
    for text in (READOUT + cue * 20_000, cue * 20_000 + READOUT):
        draft = draft_of(text)
        started = time.perf_counter()
        with suppress(NoTalksError):
            read_roster(read_header(draft))
        assert time.perf_counter() - started < 5


PIECES = st.sampled_from(
    [*CUES, READOUT, "、", "。", "\n", ")", "・", "デュラン・", "元", "故", "カナダ", "外相", "と", "は"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40).map("".join).filter(str.strip))
def test_any_mixture_of_pieces_is_read_or_refused(text):
    try:
        draft = read_roster(read_header(draft_of(text)))
    except NoTalksError:
        return
    assert draft.meeting is not None
    for person in draft.roster:
        assert 0 <= person.start < person.end <= len(text)
        assert person.name in text
    for span in draft.meeting.cited.values():
        assert 0 <= span.start < span.end <= len(text)
