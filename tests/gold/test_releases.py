"""The press releases of a department: the talks among them become Readings, and the rest do not."""

from datetime import date

import pytest

import kaidan
import scan_releases as scan

TALKS = "Secretary Harrow's Call with Norwegian Foreign Minister Lind"


@pytest.mark.parametrize(
    ("title", "sort"),
    [
        (TALKS, "talks"),
        ("The Seventh Consultations with Norway", "talks"),
        ("Norway National Day", "national day"),
        ("Department Press Briefing - May 3, 2022", "briefing"),
        ("Secretary Harrow and Foreign Minister Lind Before Their Meeting", "remarks"),
        ("Joint Statement on Norway", "other"),
    ],
)
def test_titles_sort_the_releases(title: str, sort: str) -> None:
    assert scan.sort_of(title) == sort


def read(lead: str) -> scan.Outcome:
    row = {
        "title": TALKS,
        "published": "2022-05-04T02:00:00+00:00",
        "html": f"<p>{lead}</p><p>They discussed trade.</p>",
    }
    page, day = scan.page_of(row)
    assert day == date(2022, 5, 3)  # by the department's clock
    return scan.Outcome(title=TALKS, sort="talks", day=day, reading=kaidan.read(page))


@pytest.mark.parametrize(
    ("lead", "wrong"),
    [
        ("Secretary of State Ann Harrow spoke today with Norwegian Foreign Minister Kari Lind.", []),
        ("Secretary of State Ann Harrow spoke yesterday with Norwegian Foreign Minister Kari Lind.", []),
        (
            "Secretary of State Ann Harrow spoke on March 1 with Norwegian Foreign Minister Kari Lind.",
            ["day 2022-03-01, not 2022-05-03"],
        ),
        (
            "Secretary of State Ann Harrow spoke today with Swedish Foreign Minister Kari Lind.",
            ["parties SE, US, not NO, US"],
        ),
    ],
)
def test_what_is_wrong_is_named(lead: str, wrong: list[str]) -> None:
    assert scan.wrongs(read(lead)) == wrong


def test_a_refused_page_of_talks_is_a_miss() -> None:
    outcome = scan.Outcome(title=TALKS, sort="talks", day=date(2022, 5, 3), refusal="The page tells of no talks.")
    assert not scan.holds([outcome])
    assert any("tells of no talks" in line for line in scan.report([outcome], names=False))


def test_envoys_titles_name_no_party() -> None:
    assert scan.named_parties("Special Representative for Afghanistan West's Call with Norway's Envoy") == {"US", "NO"}


@pytest.mark.skipif(not scan.RELEASES.exists(), reason="the releases are kept outside this tree and are not here")
def test_the_bounds_hold_on_all_releases() -> None:
    outcomes = list(scan.read_all(scan.RELEASES))
    assert len(outcomes) > 2000
    assert scan.holds(outcomes), "\n".join(scan.report(outcomes, names=False))
