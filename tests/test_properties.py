"""What holds for every page: a Reading or one sentence, and work that grows with the length and no faster."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rule_finder import RULES, find_all

import kaidan
from kaidan.lang.ja.feelings import FeelingFamily
from kaidan.lang.ja.verb_family import VerbFamily
from kaidan.text.fold import fold

REPEATED = 100_000
GROUPS = 24
# The head of a page that tells of talks, so that what follows is read to the end.
HEAD = (
    "日露外相会談（概要）\n\n平成20年11月5日\n\n"
    "　11月5日、中曽根外務大臣は訪日中のラヴロフ・ロシア外務大臣と会談したところ、概要以下のとおり。\n\n"
    "1．経済\n（1）中曽根大臣から、協力を進めたい旨述べた。\n（2）ラヴロフ大臣から、これを歓迎する旨述べた。\n\n"
    "2．その他\n"
)
CUES = sorted(
    {example for rule in RULES.values() for example in rule.examples if example.strip()}
    | {example for kind in (VerbFamily, FeelingFamily) for one in find_all(kind).values() for example in one.examples}
)
SHORT = sorted({cue for cue in CUES if len(cue) <= 12})
# What opens and closes most in the genre, one of each sort.
OPENERS = [*"「」（）。、【・旨", "（１）", "１．", "より", "述べた。", "一致した。", "大臣から、", "10月", "日本"]
OPEN_TAGS = ["<p>", "<li>", "</div>", "<br>", "<table>", "<ruby>", "&#12288;", "&lt;", "<!--", "<a href="]
SIGNS = list(
    "。、．，「」『』（）()【】［］〈〉・：；～－-–•●○◎■①１1イ\n\r\t \u3000\u2028\x00\x1b\ufeff\ufffd\U0001f600"
)
TAGS = [
    "p",
    "br",
    "div",
    "table",
    "tr",
    "td",
    "ul",
    "ol",
    "li",
    "h2",
    "ruby",
    "rt",
    "a",
    "pre",
    "script",
    "title",
    "nav",
]
EASY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)

words = st.one_of(st.sampled_from(CUES), st.sampled_from(SIGNS), st.text(max_size=8))
texts = st.lists(words, max_size=80).map("".join)
tags = st.builds(
    lambda tag, slash, rest: f"<{slash}{tag}{rest}>",
    st.sampled_from(TAGS),
    st.sampled_from(["", "/"]),
    st.text(max_size=5),
)
pages = st.lists(st.one_of(words, tags), max_size=80).map("".join)


def read_or_refuse(data: bytes, **options: str) -> kaidan.Reading | None:
    """Return the Reading, or None where the page is refused in one sentence; any other failure passes through."""
    try:
        return kaidan.read(data, **options)
    except kaidan.BrokenReadingError:
        raise
    except kaidan.KaidanError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return None


@EASY
@given(texts)
def test_any_text_is_read_or_refused(page: str) -> None:
    read_or_refuse(page.encode("utf-8", "surrogatepass"))


@EASY
@given(texts)
def test_any_text_under_talks_is_read(page: str) -> None:
    read_or_refuse((HEAD + page).encode("utf-8", "surrogatepass"), form="text")


@EASY
@given(pages)
def test_any_html_under_talks_is_read_or_refused(page: str) -> None:
    source = f"<html><body><p>{HEAD.replace(chr(10), '</p><p>')}</p>{page}"
    read_or_refuse(source.encode("utf-8", "surrogatepass"), form="html")


@EASY
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(data)


@EASY
@given(st.binary(max_size=200), st.sampled_from(["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16"]))
def test_any_bytes_in_any_charset_are_read_or_refused(data: bytes, charset: str) -> None:
    read_or_refuse(HEAD.encode(charset, "replace") + data, charset=charset, form="text")


def count_calls(work: Callable[[], object]) -> int:
    """Return how many calls a piece of work makes, in Python and in C."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def calls_for(words: str) -> int:
    return count_calls(lambda: read_or_refuse((HEAD + words).encode(), form="text"))


@pytest.mark.parametrize("group", range(GROUPS))
def test_work_grows_with_the_length(group: int) -> None:
    """Twice as many repetitions of a cue take about twice the calls, on one line or on many."""
    calls_for("")
    for number, cue in enumerate(SHORT[group::GROUPS]):
        unit = cue + ("" if number % 2 else "\n")
        once, twice = (calls_for(unit * times) for times in (30, 60))
        assert twice <= 2.5 * once + 1000, f"{cue!r}: {once} calls, then {twice}"


@pytest.mark.parametrize("cue", OPENERS)
def test_a_hundred_thousand_cues_are_read(cue: str) -> None:
    read_or_refuse((HEAD + cue * REPEATED).encode(), form="text")
    read_or_refuse((HEAD + f"{cue}\n" * REPEATED).encode(), form="text")


@pytest.mark.parametrize("name", RULES)
def test_a_rule_passes_over_a_hundred_thousand_cues(name: str) -> None:
    """A pattern that goes over a text again for each of its characters would not come to an end here."""
    rule = RULES[name]
    cue = fold(min(filter(None, rule.examples), key=len, default=""))
    for _ in rule.compiled.finditer(cue * REPEATED):
        pass


@pytest.mark.parametrize("tag", OPEN_TAGS)
def test_a_hundred_thousand_tags_are_read_or_refused(tag: str) -> None:
    read_or_refuse(f"<html><body><p>{HEAD}</p>{tag * REPEATED}".encode(), form="html")
