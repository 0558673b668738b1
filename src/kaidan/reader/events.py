"""What references and schedules share: the mentions in the body of a page, each with the time that dates it.

A time within the phrase dates it, else one in its clause that no other mention holds.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from kaidan.lang.events import EventMention
from kaidan.model import Block, Entry, Time
from kaidan.reader.draft import Draft
from kaidan.reader.periods import Period, day_period, period_of
from kaidan.reader.times import talks_day

# A time that ends its own clause (by December, …) may stand this many characters before the clause it dates.
_BEFORE_COMMA = 6
# A mention is compared with the latest things listed, so that no page costs more than linear time; real ones list 30.
MOST_COMPARED = 200
# One document named in the description of another is a thing apart where so many characters join the two.
_WORDS_BETWEEN = 3
_BODY = frozenset({"paragraph", "bullet", "note"})

Side = Literal["past", "present", "future", "unknown"]


class Dated(Struct, frozen=True):
    """A mention at `start:end` (its phrase, with the time and the verb that date it) and the period that dates it.

    `near` tells that the time stands within the phrase; a mention in a note or in the summary gives way to the body.
    """

    mention: EventMention
    start: int
    end: int
    period: Period | None = None
    near: bool = False
    in_note: bool = False
    in_summary: bool = False

    @property
    def when(self) -> str | None:
        """The EDTF value of its period."""
        return self.period.value if self.period else None

    @property
    def undated(self) -> "Dated":
        """The same without a date."""
        mention = self.mention
        return Dated(mention, mention.start, mention.end, None, False, self.in_note, self.in_summary)

    def at(self, period: Period | None) -> "Dated":
        """Return the same, dated by a period told elsewhere."""
        return Dated(self.mention, self.start, self.end, period, False, self.in_note, self.in_summary)


def date_mentions(found: Sequence[EventMention], draft: Draft) -> list[Dated]:
    """Return the mentions in the body of the page, outermost of those that nest, each with the time that governs it."""
    kept = _in_body(_outermost(found), draft)
    notes, summary = _under(draft, _is_note), _under(draft, _is_summary)
    mentions = [mention for mention, _ in kept]
    talks = talks_day(draft)
    return [
        _dated(mention, mentions, draft.times, talks, place)
        for mention, place in (
            (mention, (block.kind == "note" or block.entry in notes, block.entry in summary)) for mention, block in kept
        )
    ]


def _under(draft: Draft, is_head: Callable[[Draft, Entry], bool]) -> set[str]:
    """Return the ids of the outline entries that `is_head` holds for and of all that stand under them."""
    chosen: set[str] = set()
    for entry in draft.outline:
        if entry.parent in chosen or is_head(draft, entry):
            chosen.add(entry.id)
    return chosen


def _is_note(_draft: Draft, entry: Entry) -> bool:
    return entry.kind == "note"


def _is_summary(draft: Draft, entry: Entry) -> bool:
    words = draft.page.folded[entry.start : entry.end]
    return any(rule.compiled.search(words) for rule in draft.language.outline.summary_heading)


def _outermost(found: Sequence[EventMention]) -> list[EventMention]:
    """Drop a mention that is part of the description of another, and repeated heads of one phrase."""
    kept: list[EventMention] = []
    for mention in found:
        while kept and _holds(mention, kept[-1]):
            kept.pop()
        if not (kept and _holds(kept[-1], mention)):
            kept.append(mention)
    return kept


def _holds(outer: EventMention, inner: EventMention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and _describes(inner, outer)


def _describes(inner: EventMention, outer: EventMention) -> bool:
    """Whether a mention inside another describes it: the occasion of a speech, what a meeting is about."""
    if outer.family == inner.family == "instrument" and outer.head - inner.end >= _WORDS_BETWEEN:
        return False  # a paper based on another: each is a thing of its own
    if outer.family in ("statement", inner.family):
        return (inner.sort, outer.sort) != ("document", "enactment")
    if outer.family == "instrument":  # the meeting's own paper; what was adopted at a meeting leaves it a thing apart
        return inner.family == "meeting" and outer.head - inner.end <= 1
    return outer.family == "meeting" and inner.family != "instrument"


def _in_body(found: Iterable[EventMention], draft: Draft) -> list[tuple[EventMention, Block]]:
    starts = [block.start for block in draft.blocks]
    kept = []
    for mention in found:
        place = bisect_left(starts, mention.head + 1) - 1
        block = draft.blocks[place] if place >= 0 else None
        if block is not None and mention.head < block.end and block.kind in _BODY:
            kept.append((mention, block))
    return kept


def _dated(
    mention: EventMention,
    mentions: list[EventMention],
    times: Sequence[Time],
    talks: date | None,
    place: tuple[bool, bool],
) -> Dated:
    others = _beside(mention, mentions)
    inside = _between(times, mention.start, mention.end)
    inside = _free(inside, others if mention.family == "event" else _described_by(mention, others))
    if inside:
        return Dated(mention, mention.start, mention.end, _period_within(mention, inside, talks), True, *place)
    after = _free(_between(times, mention.end, mention.after), others)
    if after:
        end = max(mention.told, after[0].end)
        return Dated(mention, mention.start, end, period_of(after[0].value), False, *place)
    before = _free(_between(times, mention.before - _BEFORE_COMMA, mention.start), others)
    if before:
        return Dated(mention, before[-1].start, mention.end, period_of(before[-1].value), False, *place)
    made = day_period(talks) if mention.here and talks is not None else None
    return Dated(mention, mention.start, mention.end, made, False, *place)


def _period_within(mention: EventMention, inside: list[Time], talks: date | None) -> Period | None:
    """Return the period of the last time in a phrase; no past one of its description dates a meeting to come."""
    periods = [period_of(time.value) for time in inside]
    fitting = [period for period in periods if side_of(period, talks) == "future"]
    to_come = mention.aspect == "future" and mention.family == "meeting" and bool(fitting)
    return fitting[-1] if to_come else periods[-1]


def _beside(mention: EventMention, mentions: list[EventMention]) -> list[EventMention]:
    """Return the mentions of the same clause that may hold a time of their own (what is done with one holds none)."""
    place = bisect_left(mentions, mention.head, key=lambda other: other.head)
    low, high = max(0, place - 6), place + 7
    return [
        other
        for other in mentions[low:high]
        if other is not mention and other.sort != "act" and other.start < mention.after and other.end > mention.before
    ]


def _described_by(mention: EventMention, others: list[EventMention]) -> list[EventMention]:
    """Return the documents that the description of a document names: each holds its own time."""
    if mention.family != "instrument":
        return []
    return [other for other in others if other.family == "instrument" and other.end + _WORDS_BETWEEN <= mention.head]


def _between(times: Sequence[Time], start: int, end: int) -> list[Time]:
    place = bisect_left(times, start + 1, key=lambda time: time.end)
    found = []
    while place < len(times) and times[place].start < end:
        if times[place].end <= end:
            found.append(times[place])
        place += 1
    return found


def _free(times: list[Time], others: list[EventMention]) -> list[Time]:
    """Leave out times that other mentions hold within themselves."""
    return [time for time in times if not any(other.start <= time.start and time.end <= other.end for other in others)]


def in_order(things: list[Dated]) -> list[Dated]:
    """Return things in the order of the page, one for each span."""
    ordered = sorted(things, key=lambda thing: (thing.start, thing.end))
    return list({(thing.start, thing.end): thing for thing in ordered}.values())


def side_of(period: Period | None, talks: date | None) -> Side:
    """Return whether a period lies wholly before or after the day of the talks, holds it, or cannot be placed."""
    if period is None or talks is None:
        return "unknown"
    if period.last < talks:
        return "past"
    return "future" if period.first > talks else "present"


def alike(one: str, other: str) -> bool:
    """Whether two names may be names of one thing: one holds the other."""
    return bool(one) and bool(other) and (one in other or other in one)


def agree(one: Period | None, other: Period | None) -> bool:
    """Whether two dates may be dates of one thing: either is unknown, or they overlap."""
    return one is None or other is None or (one.first <= other.last and other.first <= one.last)
