"""Calendar expressions in English, with the points they name."""

import pytest

from kaidan.lang.calendar import CalendarPoint
from kaidan.lang.en.times import find_times


def points(words: str) -> list[tuple[str, CalendarPoint]]:
    return [(words[one.start : one.end], one.first) for one in find_times(words)]


@pytest.mark.parametrize(
    ("words", "quote", "fields"),
    [
        ("They met on May 9, 2023.", "May 9, 2023", {"year": 2023, "month": 5, "day": 9}),
        ("They met on 9 May 2023.", "9 May 2023", {"year": 2023, "month": 5, "day": 9}),
        ("MAY 09, 2023", "MAY 09, 2023", {"year": 2023, "month": 5, "day": 9}),
        ("in mid-November", "mid-November", {"month": 11, "portion": "mid"}),
        ("this July", "this July", {"month": 7}),
        ("next week", "next week", {"week_shift": 1}),
        ("last month", "last month", {"month_shift": -1}),
        ("later this year", "later this year", {"year_shift": 0}),
        ("since 2015", "2015", {"year": 2015}),
        ("met today with", "today", {"day_shift": 0, "frame": "page"}),
        ("met yesterday with", "yesterday", {"day_shift": -1, "frame": "page"}),
        ("in summer 2024", "summer 2024", {"year": 2024, "portion": "summer"}),
    ],
)
def test_expressions_are_found(words: str, quote: str, fields: dict[str, object]) -> None:
    found = points(words)
    assert [one for one, _ in found] == [quote]
    assert {name: getattr(found[0][1], name) for name in fields} == fields


@pytest.mark.parametrize(
    "words",
    [
        "They may go.",
        "the Good Friday agreement",
        "a 25th anniversary",
        "the 1,500 boats",
        "Title 42",
        "May I ask",
        "the 95 percent",
    ],
)
def test_what_is_no_time_is_left(words: str) -> None:
    assert points(words) == []
