"""A Reading that breaks a rule is held back, and a sound one is not."""

from pathlib import Path

import pytest
from msgspec.structs import replace

import kaidan
from kaidan.errors import BrokenReadingError
from kaidan.model import Gap, Span
from kaidan.reader.invariants import check_reading


@pytest.fixture(scope="module")
def sound(samples: Path) -> kaidan.Reading:
    return kaidan.read(samples / "ja" / "points-2011-08-brazil.txt")


def test_every_sample_is_sound(samples: Path) -> None:
    for path in sorted(samples.glob("*/*.txt")) + sorted(samples.glob("html/*.html")):
        check_reading(kaidan.read(path))


def break_one(reading: kaidan.Reading, part: str, **fields: object) -> kaidan.Reading:
    first, *rest = getattr(reading, part)
    return replace(reading, **{part: (replace(first, **fields), *rest)})


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("statements", {"start": 10**9, "end": 10**9 + 1}),
        ("statements", {"start": 0, "end": 1}),
        ("statements", {"block": "block-none"}),
        ("statements", {"replies_to": "statement-none"}),
        ("statements", {"by": ("person-none",)}),
        ("statements", {"condition": Span(5, 5)}),
        ("outline", {"parent": "entry-none"}),
        ("blocks", {"entry": "entry-none"}),
        ("blocks", {"end": 10**6}),
        ("times", {"start": 9, "end": 8}),
    ],
)
def test_a_broken_record_is_held_back(sound: kaidan.Reading, part: str, fields: dict[str, object]) -> None:
    with pytest.raises(BrokenReadingError, match="report"):
        check_reading(break_one(sound, part, **fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"coverage": 1.2},
        {"coverage": -0.1},
        {"title": Span(-1, 4)},
        {"gaps": (Gap(start=3, end=3, reason="none"),)},
    ],
)
def test_a_broken_reading_is_held_back(sound: kaidan.Reading, fields: dict[str, object]) -> None:
    with pytest.raises(BrokenReadingError):
        check_reading(replace(sound, **fields))


def test_an_id_used_twice_is_held_back(sound: kaidan.Reading) -> None:
    with pytest.raises(BrokenReadingError, match="2 times"):
        check_reading(replace(sound, statements=(*sound.statements, sound.statements[-1])))
