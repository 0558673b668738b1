"""Lines on the sheet: as wide as they may be, broken where Japanese and English may break."""

import pytest
from rich.cells import cell_len

from kaidan.cli.paper import plain, shorten, wrap
from kaidan.cli.words import FORCES, FORMATS, KINDS, REFERENCES, UPCOMING, force_words, length_words, when_words
from kaidan.model import meeting, mention, statement

WORDS = (
    "中曽根大臣より、「第三十一吉進丸」の船体を速やかに返還するよう求めた（注）。APEC首脳会議 was held in Lima, Peru."
)


@pytest.mark.parametrize("room", range(20, 121, 7))
def test_lines_fit_and_lose_nothing(room: int) -> None:
    lines = wrap(WORDS, room)
    assert max(map(cell_len, lines)) <= room
    assert "".join("".join(lines).split()) == "".join(WORDS.split())


@pytest.mark.parametrize("room", range(12, 121, 5))
def test_no_line_begins_with_a_stop_or_ends_with_an_opening_bracket(room: int) -> None:
    lines = wrap(WORDS, room)
    assert not [line for line in lines if line[0] in "、。」）"]
    assert not [line for line in lines if line[-1] in "「（"]


def test_latin_words_stay_whole() -> None:
    assert wrap("one two three four", 10) == ["one two", "three four"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert wrap("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]
    assert max(map(cell_len, wrap("」" * 60, 20))) <= 20


def test_empty_words_are_one_empty_line() -> None:
    assert wrap("", 10) == [""]


@pytest.mark.parametrize(("words", "room", "shown"), [("会談", 4, "会談"), ("会談", 3, "会…"), ("talks", 4, "tal…")])
def test_shortened_words_end_with_dots(words: str, room: int, shown: str) -> None:
    assert shorten(words, room) == shown


def test_plain_words_steer_nothing() -> None:
    assert plain("a\x1b[1mb\n\u3000c\u202ed") == "a [1mb c d"


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (FORCES, statement.Force),
        (KINDS, meeting.MeetingKind),
        (FORMATS, meeting.MeetingFormat),
        (UPCOMING, mention.UpcomingKind),
        (REFERENCES, mention.ReferenceKind),
    ],
)
def test_there_are_words_for_every_value(table: dict[str, object], values) -> None:
    assert set(table) == set(values.__args__)


def test_values_in_words() -> None:
    assert (force_words("request", several=False), force_words("request", several=True)) == ("asks", "ask")
    assert (when_words("2008-11-22/2008-11-23"), when_words(None)) == ("2008-11-22 to 2008-11-23", "undated")
    assert [length_words(minutes) for minutes in (45, 60, 75, 121)] == [
        "45 minutes",
        "1 hour",
        "1 hour 15 minutes",
        "2 hours 1 minute",
    ]
