"""When the talks were and how long: from the sentence that tells of them, anchored on the page's own date."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, islice

from msgspec import Struct

from kaidan.lang.calendar import CalendarMention, CalendarPoint
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.reader.dating import Anchor, resolve_mention
from kaidan.reader.talks import Talks, before_lead, in_brackets, sentences

HALF_DAY = 12 * 60
BETWEEN_CLOCKS = timedelta(days=2)
# How many sentences after the one that tells of the talks may tell their length.
SENTENCES_ON = 3


class TalksDay(Struct, frozen=True, kw_only=True):
    """The first day of the talks and the words that tell it; both None where nothing does."""

    day: date | None = None
    cited: Span | None = None


class Length(Struct, frozen=True, kw_only=True):
    """A length of time in minutes; `total` is said to be the whole, `part` that of a part, `meal` beside the talks."""

    span: Span
    minutes: int
    total: bool = False
    part: bool = False
    meal: bool = False
    bracketed: bool = False


def find_page_day(folded: str, rules: HeaderRules) -> tuple[Span, date | None, date] | None:
    """Return the page's own date as (span, day or None where only the month stands, last day of what stands)."""
    for rule in rules.days.page_days:
        for match in rule.compiled.finditer(folded):
            found = rules.days.find_times(match["day"])
            period = resolve_mention(found[0], Anchor(None)) if found else None
            if period and found[0].first.month is not None:
                whole = period.first if found[0].first.day is not None else None
                return Span(*match.span("day")), whole, period.last
    return None


def find_talks_day(folded: str, talks: Talks, rules: HeaderRules, given: str | None) -> TalksDay:
    """Return the first day of the talks: as stated with the talks, else the page's date, else the day given."""
    page = find_page_day(folded, rules)
    anchor = page[2] if page else _iso(given)
    for span in chain((talks.lead,) if talks.lead else (), talks.day_sections):
        for mention in _days_by_likelihood(folded, span, rules, page[0] if page else None):
            told_by_page = mention.first.day_shift is not None and page is not None and page[1] is None
            day = None if told_by_page else _day_of(mention.first, anchor)
            if day:
                return TalksDay(day=day, cited=Span(mention.start, mention.end))
    if page and page[1]:
        return TalksDay(day=page[1], cited=page[0])
    return TalksDay(day=_iso(given) if page is None else None)


def _day_of(point: CalendarPoint, anchor: date | None) -> date | None:
    """Return the day of a point: talks are past when their page is written, but for the hours between two clocks."""
    if anchor is None or point.year is not None or point.day is None or point.day_shift is not None:
        period = resolve_mention(CalendarMention(start=0, end=0, first=point), Anchor(anchor))
        return period.first if period else None
    shifts = (0,) if point.month_shift is not None else (-1, 0, 1)
    if point.month is not None:
        months = [(anchor.year + (point.year_shift or 0) + shift, point.month) for shift in shifts]
    else:
        count = anchor.year * 12 + anchor.month - 1 + (point.month_shift or 0)
        months = [((count + shift) // 12, (count + shift) % 12 + 1) for shift in shifts]
    days = [day for year, month in months if (day := _valid_day(year, month, point.day))]
    past = [day for day in days if day <= anchor + BETWEEN_CLOCKS]
    return max(past, default=min(days, default=None))


def _valid_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(given: str | None) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        return None


def _days_by_likelihood(folded: str, span: Span, rules: HeaderRules, page: Span | None) -> list[CalendarMention]:
    """Return the days named in a span, the likeliest day of the talks first; the page's own date is left out."""
    found = [_moved(mention, span.start) for mention in rules.days.find_times(folded[span.start : span.end])]
    days = [m for m in found if m.first.day is not None or m.first.day_shift is not None]
    days += [bare for bare in _bare_days(folded, span, rules) if not any(m.start <= bare.start < m.end for m in found)]
    days = [m for m in days if not (page and m.start < page.end and page.start < m.end)]
    return sorted(days, key=lambda mention: (-_likelihood(folded, span, mention, rules), mention.start))


def _bare_days(folded: str, span: Span, rules: HeaderRules) -> Iterator[CalendarMention]:
    for rule in rules.days.bare_days:
        for match in rule.compiled.finditer(folded, span.start, span.end):
            day = CalendarPoint(day=int(match["day"]))
            yield CalendarMention(start=match.start(), end=match.end(), first=day)


def _moved(mention: CalendarMention, by: int) -> CalendarMention:
    return CalendarMention(
        start=mention.start + by, end=mention.end + by, first=mention.first, last=mention.last, sense=mention.sense
    )


def _likelihood(folded: str, span: Span, mention: CalendarMention, rules: HeaderRules) -> int:
    """Weigh a day: +1 where the words after it are those after a day of talks, -2 where they are of something else."""
    after = any(rule.compiled.match(folded, mention.end, span.end) for rule in rules.days.talks)
    aside = 0
    for rule in rules.days.aside:
        if rule.yields == "before":
            aside += bool(rule.compiled.search(folded, max(span.start, mention.start - 8), mention.start))
        else:
            first = _end_of_first(folded, mention, rules)
            aside += any(rule.compiled.match(folded, end, span.end) for end in {mention.end, first})
    return after - 2 * aside


def _end_of_first(folded: str, mention: CalendarMention, rules: HeaderRules) -> int:
    """Return where the first day of a range ends (`6 June` of `6 June to 9 June`)."""
    if mention.last is None:
        return mention.end
    words = re.match(r"[^0-9]*[0-9]+[^0-9]+?[0-9]*[^0-9 ]", folded[mention.start : mention.end])
    return mention.start + (words.end() if words else mention.end - mention.start)


def find_clock(folded: str, talks: Talks, rules: HeaderRules) -> Span | None:
    """Return the clock words of the start of the talks."""
    for span in chain((talks.lead,) if talks.lead else (), talks.day_sections):
        for rule in rules.lengths.clocks:
            match = rule.compiled.search(folded, span.start, span.end)
            if match:
                return Span(match.start() + len(match[0]) - len(match[0].lstrip()), match.end())
    return None


def find_length(folded: str, talks: Talks, rules: HeaderRules) -> tuple[int, tuple[Span, ...]] | None:
    """Return the length of the talks in minutes and the words that tell it: a total, else the first, else the parts."""
    for span in _length_spans(folded, talks, rules):
        lengths = [length for length in _lengths(folded, span, rules) if not length.meal]
        if lengths:
            return _of_the_talks(lengths)
    return None


def _length_spans(folded: str, talks: Talks, rules: HeaderRules) -> Iterator[Span]:
    """Yield where a length may be told: the lead, the next sentences that open with it, day sections, titles."""
    if talks.lead:
        yield talks.lead
        yield from before_lead(folded, talks)
        for span in islice(sentences(folded, rules, talks.lead.end), SENTENCES_ON):
            if any(rule.compiled.match(folded, span.start) for rule in rules.lengths.later):
                yield span
    yield from talks.day_sections
    yield from talks.titles


def _of_the_talks(lengths: list[Length]) -> tuple[int, tuple[Span, ...]]:
    whole = [length for length in lengths if not length.part]
    chosen = sorted(whole, key=lambda length: (not length.total, length.bracketed, length.span.start))[:1] or lengths
    return sum(length.minutes for length in chosen), tuple(length.span for length in chosen)


def _lengths(folded: str, span: Span, rules: HeaderRules) -> Iterator[Length]:
    taken = span.start
    for start, match, kind in sorted(_length_matches(folded, span, rules), key=lambda found: found[:1]):
        if start < taken or _of_something_else(folded, span, match, rules):
            continue
        taken = match.end()
        minutes = _clock_minutes(match, rules) if kind == "clock" else _spoken_minutes(match, rules)
        beside = _beside(folded, span, match, rules)
        yield Length(
            span=Span(start, match.end()),
            minutes=minutes,
            total=kind != "clock" and bool(match["total"]),
            part="part" in beside,
            meal="meal" in beside and not (kind != "clock" and match["total"]),
            bracketed=in_brackets(folded, span.start, start),
        )


def _length_matches(folded: str, span: Span, rules: HeaderRules) -> Iterator[tuple[int, re.Match[str], str]]:
    for rule in rules.lengths.lengths:
        for match in rule.compiled.finditer(folded, span.start, span.end):
            yield match.start(), match, str(rule.yields)


def _of_something_else(folded: str, span: Span, match: re.Match[str], rules: HeaderRules) -> bool:
    for rule in rules.lengths.others:
        if rule.yields == "before":
            if rule.compiled.search(folded, max(span.start, match.start() - 10), match.start()):
                return True
        elif rule.compiled.match(folded, match.end(), span.end):
            return True
    return False


def _beside(folded: str, span: Span, match: re.Match[str], rules: HeaderRules) -> set[str]:
    found = set()
    for rule in rules.lengths.parts:
        if rule.yields is None:
            if rule.compiled.match(folded, match.end(), span.end):
                found.add("part")
        elif rule.compiled.search(folded, max(span.start, match.start() - 80), match.start()):
            found.add("meal" if rule.yields == "meal" else "part")
    return found


def _spoken_minutes(match: re.Match[str], rules: HeaderRules) -> int:
    groups = match.groupdict()
    hours = rules.lengths.number_of(groups["hours"]) if groups.get("hours") else 0
    minutes = rules.lengths.number_of(groups["minutes"]) if groups.get("minutes") else 0
    return hours * 60 + minutes + (30 if groups.get("half") else 0)


def _clock_minutes(match: re.Match[str], rules: HeaderRules) -> int:
    first, last = _clock(match, "a", rules), _clock(match, "b", rules)
    while last <= first:  # "3 to 4" of an afternoon, or past midnight
        last += HALF_DAY
    return last - first


def _clock(match: re.Match[str], which: str, rules: HeaderRules) -> int:
    hours, minutes = int(match[which + "h"]), int(match[which + "m"] or match[which + "c"] or 0)
    late = (match[which + "p"] or "") in rules.lengths.second_half and hours < 12
    return (hours + (12 if late else 0)) * 60 + minutes + (30 if match[which + "half"] else 0)
