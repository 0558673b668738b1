"""Counted matters in English, from the counts to the cases of a page."""

import pytest

import kaidan
from kaidan.lang.en.cases import find_counts

HEAD = """Secretary Harrow's Call with Norwegian Foreign Minister Lind

May 9, 2023

Secretary of State Eleanor Harrow spoke today with Norwegian Foreign Minister Kari Lind.
"""


def cases(words: str) -> list[kaidan.Reading]:
    return [
        ([(item.count, item.unit, item.state) for item in case.items], case.total)
        for case in kaidan.read((HEAD + words + "\n").encode()).cases
    ]


@pytest.mark.parametrize(
    ("words", "role", "count"),
    [
        ("five boats had been seized", "bare", 5),
        ("12 Norwegian citizens are missing", "bare", 12),
        ("five boats, of which two", "whole", 5),
        ("the remaining three boats", "rest", 3),
        ("another two boats", "further", 2),
    ],
)
def test_a_count_has_a_role(words: str, role: str, count: int) -> None:
    first = find_counts(words)[0]
    assert (first.role, first.count) == (role, count)


def test_things_in_a_followed_state_are_a_case_and_parts_are_told() -> None:
    told = cases(
        "The Foreign Minister said that five boats had been seized. He noted that two of them had been returned. "
        "The Secretary asked about the other three."
    )
    assert told == [([(5, "boats", "had been seized"), (2, "boats", "had been returned"), (3, "boats", None)], 5)]


def test_what_is_left_over_is_not_added_up_where_a_count_is_not_exact() -> None:
    assert cases("He said that more than five boats had been seized.") == [([(5, "boats", "had been seized")], None)]


@pytest.mark.parametrize(
    "words", ["They discussed 12 projects.", "The other two leaders agreed.", "They met for two hours."]
)
def test_counts_of_nothing_followed_are_no_case(words: str) -> None:
    assert cases(words) == []
