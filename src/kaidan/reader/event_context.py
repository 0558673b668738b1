"""Dates and names that a mention takes from the mentions and times beside it, before it is judged to lie ahead.

In: dated mentions in order. Out: the same, each completed by its context.
"""

from bisect import bisect_left
from datetime import date

import msgspec

from kaidan.model import Time
from kaidan.reader.draft import Draft
from kaidan.reader.events import Dated, side_of
from kaidan.reader.periods import period_of

# A bare mention speaks of a visit named at most this many characters before it.
_SPOKEN_OF_SINCE = 400
# The reply to an invitation names its time within this many characters.
_REPLY = 60
# Two gatherings named together (A and B of next year) stand this near each other.
_AT_ONCE = 3


def in_context(found: list[Dated], draft: Draft, talks: date | None) -> list[Dated]:
    """Return the mentions with what the context of each tells of it."""
    completed: list[Dated] = []
    for place, dated in enumerate(found):
        told = _timely(dated, talks)
        if talks is not None and completed:
            told = _carried(told, completed[-1], talks)
        told = _antecedent(told, completed)
        if talks is not None:
            told = _replied(told, found[place + 1 : place + 7], draft, talks)
        completed.append(told)
    return completed


def _timely(dated: Dated, talks: date | None) -> Dated:
    """Leave an expected event without the date of its document: signed last year, to enter into force."""
    mention = dated.mention
    stale = mention.family == "event" and mention.firm and side_of(dated.period, talks) == "past"
    return dated.undated if stale else dated


def _carried(dated: Dated, before: Dated, talks: date) -> Dated:
    """Give a mention without a date that of one it is named with, or talks that of the visit in the clause before."""
    mention, visit = dated.mention, before.mention
    if mention.then and dated.period is None and mention.aspect == "future":
        near = mention.start - before.mention.end <= _SPOKEN_OF_SINCE
        return dated.at(before.period) if near and side_of(before.period, talks) == "future" else dated
    if mention.family == visit.family == "meeting" and 0 < mention.start - before.mention.end <= _AT_ONCE:
        return dated if dated.period or not before.near else dated.at(before.period)
    if dated.period or mention.aspect != "future" or (mention.family, visit.family) != ("meeting", "visit"):
        return dated
    beside = mention.before - visit.after <= 2 and side_of(before.period, talks) == "future"
    return dated.at(before.period) if beside else dated


def _antecedent(dated: Dated, earlier: list[Dated]) -> Dated:
    """Return the visit named before that a bare one speaks of: a visit to a city was welcomed, "the visit" is set."""
    mention = dated.mention
    if mention.sort != "visit" or not mention.general or dated.period is not None:
        return dated
    for one in reversed(earlier):
        if one.mention.start < mention.start - _SPOKEN_OF_SINCE:
            break
        if one.mention.sort == "visit" and one.mention.aspect == "open" and not one.mention.general:
            return dated if one.period else _set(one, dated)
    return dated


def _set(named: Dated, bare: Dated) -> Dated:
    mention, setting = named.mention, bare.mention
    told = msgspec.structs.replace(mention, aspect=setting.aspect, firm=setting.firm)
    return Dated(told, named.start, named.end, None, False, named.in_note, named.in_summary)


def _replied(dated: Dated, later: list[Dated], draft: Draft, talks: date) -> Dated:
    """Give an invitation the time that the reply to it names on the same line, if nothing else is named in between."""
    mention = dated.mention
    if mention.sort != "visit" or dated.period is not None or mention.aspect != "future":
        return dated
    reply = _first_after(draft.times, mention.after)
    if reply is None or "\n" in draft.page.text[mention.end : reply.start]:
        return dated
    period = period_of(reply.value)
    taken = any(one.mention.before <= reply.end <= one.mention.after for one in later if one.mention.sort != "visit")
    return dated.at(period) if side_of(period, talks) == "future" and not taken else dated


def _first_after(times: tuple[Time, ...], place: int) -> Time | None:
    index = bisect_left(times, place, key=lambda time: time.start)
    return times[index] if index < len(times) and times[index].start <= place + _REPLY else None
