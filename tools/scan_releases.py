"""Read all press releases of ../shared/data/us-state: a table out of which became Readings and which did not.

Titles sort the releases: `talks` say a call, meeting or consultations with somebody; `remarks`, `briefing` and
`national day` say what is no readout; `other` is the rest. Of talks, a Reading is right when its day is that of the
release (or a day that its own words tell, within the week before) and its parties are those that the title names
beside the United States. Every miss is named. Exits with 1 where a bound is missed, with 2 where the folder lacks.
"""

import gzip
import json
import re
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from kaidan.errors import KaidanError
from kaidan.model import Reading
from kaidan.reader.reading import read_page
from kaidan.text.fold import fold
from kaidan.world.countries import find_countries

RELEASES = Path(__file__).parents[2] / "shared" / "data" / "us-state" / "releases.jsonl.gz"
# The department's clock dates a release, whatever the clock of its record.
CLOCK = ZoneInfo("America/New_York")
OWN = "US"
WITHIN = timedelta(days=7)
LEAST_TALKS, MOST_OTHERS = 0.95, 0.02

TALKS = re.compile(r"\b(?:Calls?|Meetings?|Consultations|Conversation)\b.*\b[Ww]ith\b")
SORTS = (
    ("briefing", re.compile(r"\bPress Briefing\b|\bSpecial Briefing\b|\bBriefing\b")),
    (
        "remarks",
        re.compile(
            r"\bRemarks\b|\bPress Availability\b|\bInterview\b|\bStatements to the Press\b"
            r"|\b(?:Before|After) Their Meeting\b|\bMedia Availability\b"
            r"|^Secretary Antony J\. Blinken,? (?:[Aa]t|[Aa]nd|[Oo]n|[Ww]ith)\b"
        ),
    ),
    (
        "national day",
        re.compile(
            r"\b(?:National|Independence|Republic|Statehood|Constitution|Union|Unity|Liberation|Freedom|Restoration)\b.*\bDay\b"
        ),
    ),
)
# Before a country that is only what an envoy is for, its short form in brackets included.
SUBJECT = re.compile(r" (?:for|on)(?: the)? (?:[^()]{3,60} \()?$")
REFUSED_SORTS = ("remarks", "briefing", "national day")


class Outcome(Struct):
    """A release with its sort, and what reading it gave: a Reading, the sentence of a refusal, or a crash."""

    title: str
    sort: str
    day: date
    reading: Reading | None = None
    refusal: str = ""
    crash: str = ""
    characters: int = 0


def sort_of(title: str) -> str:
    """Return the sort of a release by its title."""
    sort = next((name for name, pattern in SORTS if pattern.search(title)), "other")
    return "talks" if sort == "other" and TALKS.search(title) else sort


def page_of(row: dict[str, str]) -> tuple[bytes, date]:
    """Return a release as the page it was published as, and its day by the department's clock."""
    day = datetime.fromisoformat(row["published"]).astimezone(CLOCK).date()
    written = f"{day:%B} {day.day}, {day.year}"
    head = f"<title>{escape(row['title'])}</title><h1>{escape(row['title'])}</h1><p>{written}</p>"
    return f"<html><body>{head}{row['html']}</body></html>".encode(), day


def read_all(path: Path, limit: int | None = None) -> Iterator[Outcome]:
    """Yield the outcome of every release of a file, or of its first ones."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for nth, line in enumerate(lines):
            if nth == limit:
                return
            row = json.loads(line)
            page, day = page_of(row)
            outcome = Outcome(title=row["title"], sort=sort_of(row["title"]), day=day, characters=len(row["text"]))
            try:
                outcome.reading = read_page(page, media_type="text/html", charset="utf-8")
            except KaidanError as error:
                outcome.refusal = str(error)
            except Exception as error:
                outcome.crash = f"{type(error).__name__}: {error}"
            yield outcome


def named_parties(title: str) -> set[str]:
    """Return the parties that a title names with those who talk, the United States among them.

    What an envoy is for or on is no party.
    """
    folded = fold(title)
    named = {one.code for one in find_countries(folded) if not SUBJECT.search(folded[: one.start])}
    return {OWN} | named


def wrongs(outcome: Outcome) -> list[str]:
    """Return what is wrong with the reading of talks: nothing where its day and parties are right."""
    if outcome.reading is None:
        return [outcome.crash or outcome.refusal]
    meeting = outcome.reading.meeting
    found = []
    day = date.fromisoformat(meeting.date) if meeting.date else None
    told = day is not None and timedelta(0) <= outcome.day - day <= WITHIN and "date" in meeting.cited
    if day != outcome.day and not told:
        found.append(f"day {meeting.date}, not {outcome.day}")
    named = named_parties(outcome.title)
    extra = set(meeting.parties) - named if len(named) > 1 else set()
    if named - set(meeting.parties) or extra:
        found.append(f"parties {', '.join(sorted(meeting.parties))}, not {', '.join(sorted(named))}")
    return found


def report(outcomes: list[Outcome], *, names: bool) -> list[str]:
    """Return the lines of the table and of the misses."""
    lines = [f"{'sort':<14}{'releases':>9}{'readings':>10}{'share':>8}{'right':>7}"]
    misses = []
    for sort in ("talks", *REFUSED_SORTS, "other"):
        inside = [one for one in outcomes if one.sort == sort]
        read = [one for one in inside if one.reading]
        right = [one for one in inside if not wrongs(one)] if sort == "talks" else None
        share = len(read) / len(inside) if inside else 0.0
        shown = f"{len(right) / len(inside):>7.1%}" if right is not None and inside else ""
        lines.append(f"{sort:<14}{len(inside):>9}{len(read):>10}{share:>8.1%}{shown}")
        if sort == "talks":
            misses += [f"talks: {one.title}\n    {'; '.join(wrongs(one))}" for one in inside if wrongs(one)]
        elif sort != "other" or names:
            misses += [f"{sort}: {one.title}\n    became a Reading" for one in read]
    crashes = [one for one in outcomes if one.crash]
    misses += [f"crash: {one.title}\n    {one.crash}" for one in crashes]
    return [*lines, f"crashes {len(crashes)}", "", *misses]


def holds(outcomes: list[Outcome]) -> bool:
    """Tell whether the bounds hold: talks read right, others refused, no crash."""
    talks = [one for one in outcomes if one.sort == "talks"]
    refused = [one for one in outcomes if one.sort in REFUSED_SORTS]
    right = sum(not wrongs(one) for one in talks) / max(1, len(talks))
    invented = sum(one.reading is not None for one in refused) / max(1, len(refused))
    return right >= LEAST_TALKS and invented <= MOST_OTHERS and not any(one.crash for one in outcomes)


def main() -> int:
    """Print the table; with `--others` name the readings among other releases too."""
    if not RELEASES.exists():
        sys.stderr.write(f"The releases are not here: put the folder us-state at {RELEASES.parent}.\n")
        return 2
    start = time.process_time()
    outcomes = list(read_all(RELEASES))
    spent = time.process_time() - start
    print("\n".join(report(outcomes, names="--others" in sys.argv)))
    characters = sum(one.characters for one in outcomes)
    print(f"\n{len(outcomes) / spent:.0f} pages a second, {characters / spent / 1e6:.2f} million characters a second")
    return 0 if holds(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
