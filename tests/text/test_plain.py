"""Plain text: wrapped lines are read as one, others stand alone."""

import pytest

from kaidan.text.canonical import Line
from kaidan.text.page import canonical_text
from kaidan.text.plain import plain_lines, plain_words, unwrapped

WRAPPED = (
    "President Miriam Arden spoke today with President Paulo Duarte of Brazil\n"
    "and President Inés Velasco of Chile.  The three leaders reaffirmed their\n"
    "commitment to protecting the Amazon.\n"
)


def words_of(text: str) -> list[str]:
    return [text[line.start : line.end] for line in plain_lines(text)]


def test_lines_of_one_width_are_one_paragraph() -> None:
    assert words_of(WRAPPED) == [WRAPPED.rstrip("\n")]


@pytest.mark.parametrize(
    "text",
    [
        "Overview\nThe Ministers met in Oslo.",
        "- the construction of the bridge over the strait\n- the fishing agreement of the year before",
        "1. The two Ministers discussed the bridge over the strait\n2. They agreed to meet again in the autumn",
        "A line.\n\nAnother line that is written after an empty one and is not short.",
    ],
)
def test_items_and_short_lines_stand_alone(text: str) -> None:
    assert words_of(text) == [line for line in text.split("\n") if line]


def test_two_lines_are_one_only_where_the_page_is_wrapped_elsewhere() -> None:
    pair = "From: Foreign and Commonwealth Office and the Right Honourable Adrian Lind MP\nPublished 21 February 2023"
    assert len(words_of(pair)) == 2
    goes_on = "The President spoke today with President Duarte about the protection of the\nforests of the Amazon."
    assert len(words_of(goes_on)) == 1
    title = "Readout of President Arden's Call with President Paulo Duarte of Brazil\nand President Velasco of Chile"
    assert len(words_of(f"{title}\n\n{WRAPPED}")) == 2


def test_a_line_feed_inside_a_line_is_folded_to_a_space() -> None:
    page = canonical_text(WRAPPED.encode())
    assert page.text == WRAPPED
    assert "Brazil and President" in page.folded
    assert len(page.folded) == len(page.text)


def test_unwrapped_changes_only_line_feeds_inside_lines() -> None:
    text = "one\ntwo\nthree"
    assert unwrapped(text, (Line(start=0, end=7), Line(start=8, end=13))) == "one two\nthree"


def test_every_line_end_is_a_line_feed() -> None:
    assert plain_words("a\r\nb\rc\n") == "a\nb\nc\n"
