"""Events to come and things referred to in English, read from whole invented pages."""

import pytest

import kaidan

HEAD = """Secretary Harrow's Call with Norwegian Foreign Minister Lind

May 9, 2023

Office of the Spokesperson
The following is attributable to Spokesperson Dana Whitlock:
Secretary of State Eleanor Harrow spoke today with Norwegian Foreign Minister Kari Lind.
"""


def read(words: str) -> kaidan.Reading:
    return kaidan.read((HEAD + words + "\n").encode())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They discussed the upcoming NATO Summit in Vilnius.", [("conference", None)]),
        (
            "The Secretary looked forward to hosting the next round of the Dialogue in September.",
            [("ministerial", "2023-09")],
        ),
        ("The Secretary invited the Foreign Minister to visit Washington in June.", [("visit", "2023-06")]),
        ("They welcomed Norway's upcoming chairmanship of the Arctic Council.", [("other", None)]),
        ("They discussed preparations for the elections in October.", [("other", "2023-10")]),
        ("They agreed to hold political consultations next month.", [("officials", "2023-06")]),
        ("The two countries plan to launch direct flights in summer 2024.", [("other", "2024-22")]),
        ("They discussed the war and the economy.", []),
        ("They discussed the recent NATO Summit.", []),
    ],
)
def test_events_to_come(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.kind, one.when) for one in read(words).upcoming] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "They reflected on the recent Oslo Summit and the Arctic Forum meeting.",
            [("meeting", None), ("meeting", None)],
        ),
        ("They condemned the violation of UN Security Council resolutions.", [("instrument", None)]),
        ("They discussed the 2018 Agreement to Prevent Unregulated Fisheries.", [("instrument", "2018")]),
        ("The Secretary recalled the establishment of their partnership in 2015.", [("instrument", "2015")]),
        ("The Secretary welcomed the announcement at the G20 of the corridor.", [("statement", None)]),
        ("They discussed the Foreign Minister's visit to Kyiv in March.", [("visit", "2023-03")]),
        ("They signed a Memorandum of Understanding on fisheries.", [("instrument", "2023-05-09")]),
        ("They discussed trade.", []),
        ("They discussed an agreement on fish.", []),
    ],
)
def test_things_referred_to(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.kind, one.when) for one in read(words).references] == expected


def test_the_talks_themselves_are_neither() -> None:
    reading = read("The Secretary thanked the Foreign Minister for the call.")
    assert (reading.upcoming, reading.references) == ((), ())


def test_a_visit_tells_where_it_goes_and_who_goes() -> None:
    event = read("The Secretary noted President Arden's upcoming visit to Oslo.").upcoming[0]
    assert event.kind == "visit"
    assert event.host == "NO"


def test_other_talks_of_the_same_visit_are_referred_to() -> None:
    words = "The Foreign Minister also participated in a bilateral meeting chaired by the adviser."
    assert [(one.kind, one.when) for one in read(words).references] == [("meeting", None)]
