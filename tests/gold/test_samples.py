"""The sample pages: each HTML form says what the text form says, and each Reading is the expected one."""

from pathlib import Path

import pytest

import kaidan
from make_readings import READINGS, expected, pages

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "ja").glob("*.txt"))
Told = list[tuple[object, ...]]


def test_there_are_samples_in_both_forms() -> None:
    assert len(NAMES) >= 12
    assert sorted(path.stem for path in (SAMPLES / "html").glob("*.html")) == NAMES


def words_of(reading: kaidan.Reading, start: int, end: int) -> str:
    return "".join(reading.text[start:end].split())


def people_of(reading: kaidan.Reading) -> dict[str, str]:
    return {person.id: person.name for person in (*reading.meeting.participants, *reading.meeting.attending)}


def tell_statements(reading: kaidan.Reading) -> Told:
    people = people_of(reading)
    return [
        (words_of(reading, one.start, one.end), one.speakers, tuple(people[person] for person in one.by), one.force)
        for one in reading.statements
    ]


def tell_times(reading: kaidan.Reading) -> Told:
    """Return the times of the body; what stands around it differs between the forms."""
    body = [block for block in reading.blocks if block.kind not in ("furniture", "caption", "title")]
    return [
        (words_of(reading, one.start, one.end), one.value)
        for one in reading.times
        if any(block.start <= one.start < block.end for block in body)
    ]


@pytest.fixture(params=NAMES)
def both(request: pytest.FixtureRequest) -> tuple[kaidan.Reading, kaidan.Reading]:
    name = request.param
    return kaidan.read(SAMPLES / "ja" / f"{name}.txt"), kaidan.read(SAMPLES / "html" / f"{name}.html")


def test_html_says_what_the_text_says(both: tuple[kaidan.Reading, kaidan.Reading]) -> None:
    text, html = both
    assert tell_statements(html) == tell_statements(text)
    assert tell_times(html) == tell_times(text)


def test_html_tells_of_the_same_meeting(both: tuple[kaidan.Reading, kaidan.Reading]) -> None:
    text, html = (reading.meeting for reading in both)
    for name in ("date", "minutes", "kind", "format", "place", "parties"):
        assert getattr(html, name) == getattr(text, name), name


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_the_reading_is_the_expected_one(page: Path) -> None:
    """Where a change of rules is meant to change it: `make readings`, and look at the difference before you keep it."""
    file = READINGS / f"{page.stem}.json"
    assert file.exists(), "there is no expected Reading yet: make readings"
    assert expected(page).encode() == file.read_bytes(), "look at it, then: make readings"
