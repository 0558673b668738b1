"""What was said is found: every two characters, phrases, AND, OR, NOT, filters; counted, ordered and highlighted."""

import re
from collections.abc import Iterator
from itertools import count

import pytest
from finding_pages import made_page, sample_pages
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from kaidan.errors import OptionError
from kaidan.ledger.filters import Filters, make_filters, topic_codes
from kaidan.ledger.finding import Found, Search, find
from kaidan.ledger.highlights import highlights
from kaidan.ledger.query_words import parse_words, phrases_of
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import IndexRow, Sought
from kaidan.ledger.store import Ledger
from kaidan.ledger.tokens import placed_tokens, tokens_of
from kaidan.world.subjects import subject

RUN = re.compile("[々〆〇ぁ-ゖゝ-ゟァ-ヺー-ヿ一-鿿]{2,}")
NUMBERS = count(1)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = st.text(
    st.sampled_from("北方領土問題日露ロシア々ーのＡＳea1９・、（ 。\"'\\:&|!*()-_İß𠮷"), min_size=1, max_size=30
)


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    """A ledger of the sample pages."""
    ledger.add(sample_pages())
    return ledger


def look(ledger: Ledger, words: str = "", **more: object) -> Found:
    with ledger.reading() as connection:
        return find(connection, Search(words=words, **more))


def statements() -> Iterator[tuple[str, str]]:
    for _, reading in sample_pages():
        for one in reading.statements:
            yield one.id, reading.text[one.start : one.end]


def test_every_two_characters_of_a_statement_find_it(filled: Ledger) -> None:
    pairs: dict[str, set[str]] = {}
    for entry, words in statements():
        for run in RUN.findall(words):
            for at in range(len(run) - 1):
                pairs.setdefault(run[at : at + 2], set()).add(entry)
    index = {}
    with filled.reading() as connection:
        for pair in sorted(pairs)[::5]:
            found = find(connection, Search(words=pair, limit=1000))
            index[pair] = ({hit.id for hit in found.hits}, found.count)
    assert {pair: entries for pair, (entries, _) in index.items()} == {pair: pairs[pair] for pair in index}
    assert all(number == len(pairs[pair]) for pair, (_, number) in index.items())


def test_a_hit_has_its_words_its_place_and_who_says_it(filled: Ledger) -> None:
    found = look(filled, "帰属", filters=make_filters(speaker=["汐見"]))
    assert found.count == 1
    (hit,) = found.hits
    page, reading = next(pair for pair in sample_pages() if pair[1].id == hit.version)
    assert (hit.address, hit.date, hit.parties, hit.speakers, hit.by) == (
        page.address, "2005-06-21", ("JP", "RU"), ("JP",), ("汐見",),
    )  # fmt: skip
    assert (hit.title, hit.force, hit.to) == ("日露外相会談", "assert", ("RU",))
    assert reading.text[hit.start : hit.end] == hit.words
    assert [hit.words[start:end] for start, end in hit.highlights] == ["帰属"]


TOLD = (
    "北極", "北", "境", "である", "る", '"環境を守る"', "環境 守る", "環境 OR 砂漠", '"NO"', "環境 NOT 砂漠",
    "環境 AND 重要", "(砂漠 OR 環境) 重要", "ＡＳＥＡＮ", "asean", "asea*", "ASEA＊", "“環境を守る”", "環境　重要",
    "İstanbul", "第3回", "第３回", "3", "𠮷野", "野の", "環境 AND NOT 砂漠",
)  # fmt: skip
NOT_TOLD = (
    '"環境 守る"', "環境 砂漠", "砂漠 OR 草原", "環境 NOT 重要", "(砂漠 OR 環境) NOT (北極 OR 南極)", "ASEA",
    "istanbul", "33", "speaker*", "jp", "ノルウェ", "f*",
)  # fmt: skip


def test_words_phrases_and_joins(ledger: Ledger) -> None:
    words = "北極の環境を守ることが重要であるとＡＳＥＡＮとİstanbulとNOの第3回の𠮷野の会議は示したのである"
    ledger.add([made_page(words)])
    spoken = make_filters(speaker=["楠木"])
    found = {typed: look(ledger, typed, filters=spoken).count for typed in (*TOLD, *NOT_TOLD)}
    assert found == dict.fromkeys(TOLD, 1) | dict.fromkeys(NOT_TOLD, 0)


@pytest.mark.parametrize(
    "typed",
    [
        "OR",
        "AND",
        "NOT",
        "a OR",
        "OR a",
        "a AND",
        "AND a",
        "a AND OR b",
        "NOT a",
        "(a",
        "a)",
        "()",
        '"a',
        '""',
        "、。",
        "a NOT",
    ],
)
def test_what_has_no_meaning_is_told_in_a_sentence(typed: str) -> None:
    with pytest.raises(OptionError) as told:
        parse_words(typed)
    assert str(told.value).startswith("The search ")
    assert str(told.value).endswith(".")


@QUICK
@given(words=WORDS, data=st.data())
def test_whatever_stands_in_words_finds_them(ledger: Ledger, words: str, data: st.DataObject) -> None:
    tokens = placed_tokens(words)
    assume(tokens)
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, min(first + 5, len(tokens) - 1)))
    phrase = words[tokens[first].start : tokens[last].end].replace('"', " ")
    with ledger.writing() as connection:
        index, key = search_index(connection), next(NUMBERS)
        index.put(connection, "statements", [IndexRow(key, words, "speaker:jp force:agree")])
        node = parse_words(f'"{phrase}"')
        for facets in ((), (("speaker:jp", "speaker:ru"), ("force:agree",))):
            sought = Sought(words=node, facets=facets, first=key, last=key)
            assert index.keys(connection, "statements", sought, "rank", 5) == [key]
        assert index.count(connection, "statements", Sought(words=node, facets=(("force:ask",),), first=key)) == 0
    assert highlights(words, phrases_of(node))


@given(words=st.text(max_size=60))
def test_tokens_stand_where_they_are_said_to(words: str) -> None:
    placed = placed_tokens(words)
    assert [token.words for token in placed] == tokens_of(words)
    assert all(0 <= token.start < token.end <= len(words) for token in placed)
    assert [token.start for token in placed] == sorted({token.start for token in placed})


@pytest.mark.parametrize(
    ("typed", "words", "marked"),
    [
        ("領土", "北方領土の領土", ["領土", "領土"]),
        ("領", "領土", ["領"]),
        ('"北方領土"', "北方領土と北方", ["北方領土"]),
        ("北方 領土", "北方領土", ["北方領土"]),
        ("ａｓｅａｎ", "ＡＳＥＡＮとASEANS", ["ＡＳＥＡＮ"]),
        ("asean*", "ASEANS", ["ASEAN"]),
        ("領土 NOT 北方", "北方領土", ["領土"]),
        ('"日・露"', "日・露の日、露間", ["日・露", "日、露"]),
        ("56年宣言", "５６年宣言", ["５６年宣言"]),
        ("条約", "İ条約", ["条約"]),
        ("砂漠", "北方領土", []),
    ],
)
def test_matches_are_marked(typed: str, words: str, marked: list[str]) -> None:
    places = highlights(words, phrases_of(parse_words(typed)))
    assert [words[start:end] for start, end in places] == marked


FILTERS = (
    ({"party": ["VN"]}, lambda page, one: "VN" in page.meeting.parties),
    ({"party": ["VN", "ロシア"]}, lambda page, one: {"VN", "RU"} & set(page.meeting.parties)),
    ({"party": ["Japan"], "to": ["Russia"]}, lambda page, one: "RU" in one.addressees),
    ({"speaker": ["RU"]}, lambda page, one: "RU" in one.speakers),
    ({"force": ["agree", "confirm"]}, lambda page, one: one.force in ("agree", "confirm")),
    (
        {"force": ["Request"], "kind": ["summit"]},
        lambda page, one: one.force == "request" and page.meeting.kind == "summit",
    ),
    ({"since": "2018"}, lambda page, one: page.meeting.date >= "2018"),
    ({"until": "2006-10"}, lambda page, one: page.meeting.date < "2006-11"),
    ({"since": "2006-10-17", "until": "2006-10-17"}, lambda page, one: page.meeting.date == "2006-10-17"),
    ({"language": ["ja"], "until": "2001"}, lambda page, one: page.meeting.date < "2002"),
    ({"topic": ["territory"]}, lambda page, one: "territory" in {topic.subject for topic in one.topics}),
    ({"speaker": ["汐見", "羽鳥"]}, lambda page, one: {"汐見", "羽鳥"} & names(page, one)),
)


def test_filters(filled: Ledger) -> None:
    for options, kept in FILTERS:
        wanted = {one.id for _, page in sample_pages() for one in page.statements if kept(page, one)}
        found = look(filled, filters=make_filters(**options), limit=1000)
        assert {hit.id for hit in found.hits} == wanted, options
        assert found.count == len(wanted) > 0
        assert [hit.date for hit in found.hits] == sorted((hit.date for hit in found.hits), reverse=True)


def names(page, one) -> set[str]:
    return {person.name for person in page.meeting.participants if person.id in one.by}


def test_a_speaker_named_in_full_is_found_by_the_name_that_is_used_alone(filled: Ledger) -> None:
    full = {one.full_name: one.name for _, page in sample_pages() for one in page.meeting.participants if one.full_name}
    name = next(name for name in full if look(filled, filters=make_filters(speaker=[full[name]])).count)
    spaced = f"{name[:1]} {name[1:]}"
    assert look(filled, filters=make_filters(speaker=[spaced])).count > 0
    assert look(filled, filters=make_filters(speaker=["誰でもない"])).count == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"party": ["Xyz"]}, "There is no party 'Xyz'; give a code"),
        ({"force": ["shout"]}, "There is no force 'shout'; there are agree, confirm"),
        ({"kind": ["tea"]}, "There is no kind 'tea'; there are summit"),
        ({"topic": ["football"]}, "There is no topic 'football'; there are abductions"),
        ({"language": ["Japanese!"]}, "There is no language 'Japanese!'"),
        ({"speaker": ["　"]}, "A speaker needs a name"),
        ({"since": "5 Nov"}, "'5 Nov' is no date to search since"),
        ({"until": "2008-13"}, "'2008-13' is no date to search until"),
        ({"until": "2008-02-30"}, "no date"),
        ({"since": "2009", "until": "2008"}, "Nothing lies since 2009 and until 2008"),
    ],
)
def test_a_value_that_there_is_not_is_told_in_a_sentence(options: dict, words: str) -> None:
    with pytest.raises(OptionError) as told:
        make_filters(**options)
    assert words in str(told.value)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize("named", ["JP", "jp", "Japan", "japan", "日本", "ＪＰ", " 日本 "])
def test_a_party_by_its_code_or_name(named: str) -> None:
    assert make_filters(party=[named]).parties == ("JP",)


@pytest.mark.parametrize("named", ["territory", "Territory", subject("territory").ja, subject("territory").en])
def test_a_subject_by_its_code_or_name(named: str) -> None:
    assert make_filters(topic=[named]).topics == ("territory",)


def test_passages_are_found_and_told_of(filled: Ledger) -> None:
    found = look(filled, "ヘルシンキ")
    assert found.passages
    assert look(filled, "協力", limit=5).passages is None
    passages = look(filled, "ヘルシンキ", within="blocks")
    assert passages.count == found.passages
    texts = {page.id: page.text for _, page in sample_pages()}
    for hit in passages.hits:
        assert texts[hit.version][hit.start : hit.end] == hit.words
        assert "ヘルシンキ" in hit.words
        assert (hit.force, hit.speakers) == (None, ())
    with pytest.raises(OptionError, match="Passages have no speakers"):
        look(filled, "ヘルシンキ", within="blocks", filters=make_filters(speaker=["JP"]))


def test_without_words_and_filters_there_is_no_search(filled: Ledger) -> None:
    with pytest.raises(OptionError, match="needs words"):
        look(filled)
    assert Filters().is_empty


def test_the_limit_cuts_the_hits_and_not_the_count(filled: Ledger) -> None:
    for order in ("newest", "rank"):
        every = look(filled, "協力", order=order, limit=1000)
        some = look(filled, "協力", order=order, limit=3)
        assert some.hits == every.hits[:3]
        assert some.count == every.count == len(every.hits) > 3


def test_more_hits_take_no_more_questions(filled: Ledger) -> None:
    asked: list[str] = []
    event.listen(filled._engine, "before_cursor_execute", lambda *words: asked.append(words[2]))
    look(filled, "協力", limit=2)
    few = len(asked)
    asked.clear()
    assert len(look(filled, "協力", limit=15).hits) == 15
    assert len(asked) == few
    # The count, the keys, the rows, their headers, the names, and one look whether anything was judged for each.
    assert few <= 9


def test_only_the_newest_version_is_found(ledger: Ledger) -> None:
    ledger.add([made_page("北極の環境を守ることが重要である")])
    ledger.add([made_page("北極の資源を守ることが重要である")])
    assert (look(ledger, "環境").count, look(ledger, "資源").count) == (0, 1)
    assert (look(ledger, "環境", within="blocks").count, look(ledger, "資源", within="blocks").count) == (0, 1)


def test_a_subject_takes_in_the_narrower_ones_under_it():
    assert set(topic_codes(["trade"])) == {"trade", "wto", "tariffs"}
    assert topic_codes(["wto"]) == ("wto",)
