"""Where a summary bullet and the body that supports it differ: passages in, differences out, each cited in both.

`time`: another date for the same event; `force`: agreed in the one, only talked about in the other; `wording`: a word
that only one of them has in the middle of the same phrase.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from kaidan.lang.points import Token
from kaidan.model import Span, Time, Verb
from kaidan.model.point import Difference
from kaidan.reader.draft import Draft
from kaidan.reader.periods import period_of

# Words after a time that tell what it dates, in characters.
_DATED_BY = 10
# Times no further apart than this are told in one breath: the 20th and the 21st.
_JOINED = 3
_TOGETHER, _TALKED = frozenset({"agree", "confirm", "conclude"}), frozenset({"discuss", "propose"})


class Passage(Struct, frozen=True, kw_only=True):
    """A proposition: its span, the id of its block, and what is done with it by which verb."""

    start: int
    end: int
    block: str
    force: str | None = None
    verb: Verb | None = None


def find_differences(draft: Draft, point: Passage, close: Sequence[Passage]) -> list[Difference]:
    """Return where a passage of a bullet differs from those of the body that come closest to it, the closest first."""
    if not close:
        return []
    found = [*_times(draft, point, close[0]), *_forces(point, close), *_wordings(draft, point, close[0])]
    return sorted(found, key=lambda difference: difference.point)


def _times(draft: Draft, point: Passage, body: Passage) -> Iterator[Difference]:
    here, there = _inside(draft.times, point), _inside(draft.times, body)
    values = {time.value for time in here} & {time.value for time in there}
    ours = [time for time in here if time.value not in values]
    theirs = [time for time in there if time.value not in values]
    for time in ours:
        other = next((other for other in theirs if _same_event(draft, time, other)), None)
        if other is not None:
            last = _last_joined(other, theirs)
            yield Difference(kind="time", point=Span(time.start, time.end), body=Span(other.start, last.end))


def _inside(times: Sequence[Time], passage: Passage) -> list[Time]:
    first = bisect_left(times, passage.start, key=lambda time: time.start)
    last = bisect_left(times, passage.end, key=lambda time: time.start)
    return [time for time in times[first:last] if time.end <= passage.end]


def _last_joined(first: Time, times: Sequence[Time]) -> Time:
    last = first
    for time in times:
        if 0 <= time.start - last.end <= _JOINED:
            last = time
    return last


def _same_event(draft: Draft, one: Time, other: Time) -> bool:
    """Tell whether two times of passages that say the same date one event: they overlap, or like words follow."""
    first, second = period_of(one.value), period_of(other.value)
    if first is None or second is None or first == second:
        return False
    overlap = first.first <= second.last and second.first <= first.last
    return overlap or bool(_dated(draft, one) & _dated(draft, other))


def _dated(draft: Draft, time: Time) -> frozenset[str]:
    return draft.language.points.terms(draft.page.folded, time.end, time.end + _DATED_BY)


def _forces(point: Passage, close: Sequence[Passage]) -> Iterator[Difference]:
    """Yield where all agree in the summary, and the body only talks about it and agrees on nothing like it."""
    if point.force not in _TOGETHER or any(passage.force in _TOGETHER for passage in close):
        return
    body = close[0]
    if body.force in _TALKED and point.verb is not None and body.verb is not None:
        yield Difference(kind="force", point=_verb(point.verb), body=_verb(body.verb))


def _verb(verb: Verb) -> Span:
    return Span(verb.start, verb.end)


def _wordings(draft: Draft, point: Passage, body: Passage) -> Iterator[Difference]:
    tokens, folded = draft.language.points.tokens, draft.page.folded
    here, there = tokens(folded, point.start, point.end), tokens(folded, body.start, body.end)
    for longer, shorter in _phrases_apart(here, there):
        yield Difference(kind="wording", point=shorter, body=longer)
    for longer, shorter in _phrases_apart(there, here):
        yield Difference(kind="wording", point=longer, body=shorter)


def _phrases_apart(short: Sequence[Token], long: Sequence[Token]) -> Iterator[tuple[Span, Span]]:
    """Yield the phrases of `long` with one more word than the same phrase of `short`: a b の c against a の c."""
    phrases = {
        (one.words, join.words, other.words): Span(one.start, other.end)
        for one, join, other in zip(short, short[1:], short[2:], strict=False)
        if one.carries and not join.carries and other.carries
    }
    same = {(one.words, join.words, other.words) for one, join, other in zip(long, long[1:], long[2:], strict=False)}
    for one, more, join, other in zip(long, long[1:], long[2:], long[3:], strict=False):
        key = (one.words, join.words, other.words)
        if more.carries and key in phrases and key not in same:
            yield Span(one.start, other.end), phrases[key]
