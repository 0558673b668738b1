"""How well a Reading finds what people found: gold and Reading as plain objects in, a tally for each layer out.

The definitions are those under which the gold was made: spans of statements must share half of what they cover
together, those of dated things any character; each field, party and person of a meeting is one point.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kaidan import KaidanError, read, to_json

Record = dict[str, Any]
Span = tuple[int, int]
LAYERS = ("meeting", "outline", "attribution", "statements", "times", "upcoming", "references")
# Signs that count for nothing when characters are attributed to speakers.
SIGNS = re.compile(r"[\s、。,，.．・「」『』()（）\"'“”’‘:;：；-]")
HALF = 0.5


@dataclass(frozen=True)
class Tally:
    """How much was found rightly, how much was found, and how much there is to find."""

    right: float = 0.0
    found: float = 0.0
    there: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.there + other.there)

    @property
    def score(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found."""
        whole = self.found + self.there
        return 2 * self.right / whole if whole else 1.0


def span_of(record: Record, text: str) -> Span:
    """Return the span of a record, or of the nth place where its quote stands."""
    if "start" in record:
        return record["start"], record["end"]
    places = [match.start() for match in re.finditer(f"(?={re.escape(record['quote'])})", text)]
    start = places[record.get("nth", 1) - 1]
    return start, start + len(record["quote"])


def share(one: Span, other: Span) -> float:
    """Return the characters two spans share, out of those they cover together."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common / (one[1] - one[0] + other[1] - other[0] - common) if common > 0 else 0.0


def matched(gold: list[Record], found: list[Record], text: str, least: float) -> list[tuple[Record, Record]]:
    """Return pairs of records whose spans share at least so much, each record once, the closest pairs first."""
    wanted, got = [span_of(record, text) for record in gold], [span_of(record, text) for record in found]
    shares = ((share(one, other), i, j) for i, one in enumerate(wanted) for j, other in enumerate(got))
    close = sorted((row for row in shares if row[0] > 0 and row[0] >= least), reverse=True)
    pairs: dict[int, int] = {}
    for _, i, j in close:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(gold[i], found[j]) for i, j in pairs.items()]


def compared(wanted: Counter[Any], got: Counter[Any]) -> Tally:
    """Return the tally of two heaps of things."""
    return Tally((wanted & got).total(), got.total(), wanted.total())


def meeting_points(meeting: Record) -> Counter[Any]:
    """Return the points that a meeting makes: its stated fields, its parties, its principals."""
    fields = [(name, meeting.get(name)) for name in ("date", "kind", "format", "minutes")]
    people = {("person", "".join(one["name"].split()), one.get("party")) for one in meeting.get("participants") or ()}
    parties = {("party", code) for code in meeting.get("parties") or ()}
    return Counter([*(field for field in fields if field[1] is not None), *parties, *people])


def outline_points(entries: Iterable[Record]) -> Counter[Any]:
    """Return label and title of every entry."""
    return Counter(
        (re.sub(r"[\s()（）.．]", "", entry.get("label") or ""), "".join((entry.get("title") or "").split()))
        for entry in entries
    )


def attribution_points(statements: Iterable[Record], text: str) -> Counter[Any]:
    """Return every character that is somebody's words, with whose they are."""
    points = {
        (place, party)
        for statement in statements
        for place in range(*span_of(statement, text))
        for party in statement["speakers"]
        if not SIGNS.match(text[place])
    }
    return Counter(points)


def judged(
    gold: list[Record], found: list[Record], text: str, least: float, judge: Callable[[Record, Record], float]
) -> Tally:
    """Return the tally of paired records, each pair judged from 0 to 1."""
    right = sum(judge(*pair) for pair in matched(gold, found, text, least))
    return Tally(right, len(found), len(gold))


def same_statement(one: Record, other: Record) -> float:
    """Return 1 for the same speakers and force."""
    return float(set(one["speakers"]) == set(other["speakers"]) and one["force"] == other["force"])


def same_mention(one: Record, other: Record) -> float:
    """Return half a point for the kind and half a point for the date."""
    return HALF * float(one["kind"] == other["kind"]) + HALF * float(one.get("when") == other.get("when"))


def score_page(gold: Record, reading: Record, text: str) -> dict[str, Tally]:
    """Return the tally of every layer of one page."""

    def part(name: str) -> tuple[list[Record], list[Record]]:
        return gold.get(name) or [], reading.get(name) or []

    said = part("statements")
    return {
        "meeting": compared(meeting_points(gold["meeting"]), meeting_points(reading.get("meeting") or {})),
        "outline": compared(*map(outline_points, part("outline"))),
        "attribution": compared(attribution_points(said[0], text), attribution_points(said[1], text)),
        "statements": judged(*said, text, HALF, same_statement),
        "times": judged(*part("times"), text, 0.0, lambda one, other: one["value"] == other["value"]),
        "upcoming": judged(*part("upcoming"), text, 0.0, same_mention),
        "references": judged(*part("references"), text, 0.0, same_mention),
    }


def score_folder(folder: Path, prefix: str = "") -> dict[str, float]:
    """Read and score every page of a folder that has gold; a page that cannot be read finds nothing. Adds the mean."""
    totals = dict.fromkeys(LAYERS, Tally())
    for path in sorted(folder.glob(f"{prefix}*.gold.json")):
        page = path.with_name(path.name.replace(".gold.json", ".txt"))
        gold = json.loads(path.read_text(encoding="utf-8"))
        for layer, tally in score_page(gold, read_record(page), page.read_text(encoding="utf-8")).items():
            totals[layer] += tally
    scores = {layer: tally.score for layer, tally in totals.items()}
    return {**scores, "mean": sum(scores.values()) / len(scores)}


def read_record(page: Path) -> Record:
    """Return the Reading of a page as a plain object, an empty one where it cannot be read."""
    try:
        record: Record = json.loads(to_json(read(page)))
    except KaidanError:
        return {}
    return record
