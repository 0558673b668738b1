"""What holds for every page: spans are sound, blocks hold every word once, and time grows with length."""

import re
import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaidan.errors import UnreadableError
from kaidan.lang.ja.outline import RULES
from kaidan.lang.ja.outline_furniture import CAPTIONS, FURNITURE
from kaidan.lang.ja.outline_labels import BULLETS, LABELS
from kaidan.model import Block, Entry
from kaidan.text import build_outline, canonical_text
from kaidan.text.canonical import CanonicalText

CUES = [example for rule in (*LABELS, *BULLETS, *FURNITURE, *CAPTIONS) for example in rule.examples]
WORDS = [
    "大臣より、述べた",
    "一致した",
    "経済",
    "。",
    "、",
    "．",
    "，",
    "|",
    "\n",
    "\n\n",
    " ",
    "　",
    "\t",
    "\r",
    "\u2028",
    "\x00",
]
TAGS = [
    "p",
    "br",
    "div",
    "table",
    "tr",
    "td",
    "th",
    "ul",
    "ol",
    "li",
    "a",
    "ruby",
    "rt",
    "h1",
    "h2",
    "b",
    "font",
    "pre",
]
TAGS += ["nav", "select", "svg", "style", "script", "title", "span"]
MARKUP = [f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]
MARKUP += [
    "<!--",
    "-->",
    "<",
    ">",
    "&amp;",
    "&#12539;",
    "&",
    "<ol start=3>",
    "<ol reversed>",
    "<li value=9>",
    "<a href='x'>",
    "<p hidden>",
    '"',
]

texts = st.lists(st.sampled_from(CUES + WORDS), max_size=40).map("".join)
sources = st.lists(st.sampled_from(CUES + WORDS + MARKUP), max_size=40).map("".join)
patient = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(words: str, media_type: str | None) -> None:
    try:
        page = canonical_text(words.encode("utf-8", "replace"), media_type=media_type)
    except UnreadableError:
        return
    assert len(page.folded) == len(page.text)
    spans = [(line.start, line.end) for line in page.lines]
    assert all(start < end for start, end in spans)
    assert all(before <= start for (_, before), (start, _) in pairwise(spans))
    assert all(0 <= link.start < link.end <= len(page.text) for link in page.links)
    assert all(0 <= step.start < step.end <= len(page.text) for step in (*page.trail, *filter(None, [page.title])))
    hold(page, *build_outline(page, RULES))


def hold(page: CanonicalText, entries: tuple[Entry, ...], blocks: tuple[Block, ...]) -> None:
    held = [False] * len(page.text)
    last = 0
    for block in blocks:
        assert last <= block.start < block.end <= len(page.text)
        assert page.text[block.start : block.end].strip()
        held[block.start : block.end] = [True] * (block.end - block.start)
        last = block.end
    ids = {entry.id for entry in entries}
    assert len(ids) == len(entries)
    assert len({block.id for block in blocks}) == len(blocks)
    assert {block.entry for block in blocks} <= ids | {None}
    assert {entry.parent for entry in entries} <= ids | {None}
    for entry in entries:
        held[entry.start : entry.end] = [True] * (entry.end - entry.start)
    left = "".join(sign for sign, is_held in zip(page.text, held, strict=True) if not is_held)
    assert not re.search(r"[^\W\d_]", left), left


@patient
@given(texts)
def test_every_text_is_read(words: str) -> None:
    read(words, "text/plain")


@patient
@given(sources)
def test_every_source_is_read(source: str) -> None:
    read(source, "text/html")


@patient
@given(st.text())
def test_every_string_is_read(words: str) -> None:
    read(words, None)


@patient
@given(st.binary())
def test_every_file_is_read_or_refused(data: bytes) -> None:
    try:
        page = canonical_text(data)
    except UnreadableError:
        return
    build_outline(page, RULES)


def steps(work: Callable[[], object]) -> int:
    """Count the Python calls that some work makes."""
    calls = 0

    def count(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal calls
        calls += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


REPEATED = [
    "\n(1)",
    "\n1.題\n文。",
    "(1)題 文。",
    "1. 一 二、",
    "\n【題】文。",
    "\n題\n文。",
    "\n題:\n文。",
    "\n(注)題",
    "\n■題\n文。",
]
REPEATED += ["あ，1．", "北米 | ", "外務省 ", "> 一", "\n・(イ)文。(ロ)文。", "\n2.\n1.\n", "[", "(", "　1", "①", "\n※"]


@pytest.mark.parametrize("cue", REPEATED)
def test_work_grows_with_the_length_of_a_text(cue: str) -> None:
    def work(times: int) -> int:
        data = (cue * times).encode()
        return steps(lambda: build_outline(canonical_text(data, media_type="text/plain"), RULES))

    work(10)
    assert work(1600) <= 4.6 * work(400) + 2_000


@pytest.mark.parametrize(
    "cue",
    ["<p>文", "<table><tr><td>文</table>", "<ol><li>文</ol>", "<a href=x>文", "<b>文", "<!-- -->文", "<", "<li>文"],
)
def test_work_grows_with_the_length_of_a_source(cue: str) -> None:
    def work(times: int) -> int:
        data = (cue * times + "文").encode()
        return steps(lambda: canonical_text(data, media_type="text/html"))

    work(10)
    assert work(1600) <= 4.6 * work(400) + 2_000


@pytest.mark.parametrize("cue", [*REPEATED, *CUES])
def test_a_hundred_thousand_cues_are_read(cue: str) -> None:
    page = canonical_text((cue * (100_000 // len(cue))).encode(), media_type="text/plain")
    entries, blocks = build_outline(page, RULES)
    assert entries or blocks
