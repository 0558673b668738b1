"""Step of the chain: a draft with its times in, the draft with the events to come out, one entry for each event."""

from datetime import date

import msgspec

from kaidan.lang.events import FindEvents
from kaidan.model import Span, Upcoming, digest_id
from kaidan.model.mention import UpcomingKind
from kaidan.reader.draft import Draft
from kaidan.reader.event_context import in_context
from kaidan.reader.event_details import Ties, Tying
from kaidan.reader.events import MOST_COMPARED, Dated, agree, alike, date_mentions, in_order, side_of
from kaidan.reader.times import talks_day

# What a meeting of no stated rank is: like the talks themselves.
_OWN_RANK: dict[str, UpcomingKind] = {
    "summit": "summit",
    "foreign-ministers": "ministerial",
    "ministerial": "ministerial",
    "two-plus-two": "ministerial",
    "multilateral": "ministerial",
}


def schedules(draft: Draft) -> Draft:
    """Return the draft with `upcoming`: the events that the talks set, mention or expect."""
    return msgspec.structs.replace(draft, upcoming=list_upcoming(draft, draft.language.find_schedules))


def list_upcoming(draft: Draft, find: FindEvents) -> tuple[Upcoming, ...]:
    """Return the events to come that a language's `find` mentions, each at its fullest mention."""
    talks = talks_day(draft)
    mentions = find(draft.page.folded)
    found = in_context(date_mentions(mentions, draft), draft, talks)
    events: list[Dated] = []
    for place, dated in enumerate(found):
        if lies_ahead(dated, talks) and not _is_done_with(dated, found[max(0, place - 6) : place + 7]):
            _join(events, dated, draft)
    tying = Tying(draft, mentions)
    return tuple(_upcoming(dated, draft, tying.ties_of(dated.mention)) for dated in in_order(events))


def lies_ahead(dated: Dated, talks: date | None) -> bool:
    """Whether its date, or failing that its words, put a mention after the talks."""
    mention, side = dated.mention, side_of(dated.period, talks)
    if mention.aspect == "own" or side == "past":
        return False
    if side == "future":
        told = mention.aspect == "future" or mention.firm or not mention.general
        return dated.near or (told and mention.aspect != "past")
    if side == "present":
        return mention.aspect == "future"
    return mention.aspect == "future" and mention.firm


def _is_done_with(dated: Dated, found: list[Dated]) -> bool:
    """Whether an act (to start, to hold) is what is done with a meeting, visit or event of the same clause."""
    mention = dated.mention
    return mention.sort == "act" and any(
        other.mention.sort != "act"
        and (mention.start <= other.mention.head < mention.end or other.start <= mention.head < other.end)
        for other in found
    )


def _join(events: list[Dated], dated: Dated, draft: Draft) -> None:
    """Add an event, or keep the fuller of it and one already listed."""
    for place in range(max(0, len(events) - MOST_COMPARED), len(events)):
        if _same(events[place], dated, draft):
            events[place] = _fuller(events[place], dated)
            return
    events.append(dated)


def _same(known: Dated, dated: Dated, draft: Draft) -> bool:
    one, other = known.mention, dated.mention
    if one.family != other.family:
        return False
    if other.general and other.family == "meeting" and dated.period is None:
        return True
    if one.sort != other.sort or _kind(known, draft) != _kind(dated, draft):
        return False
    if one.name == other.name and not one.general:
        return True
    if one.family == "event" and known.period and dated.period:  # the head word and the date tell enough
        return known.when == dated.when and one.name[-2:] == other.name[-2:]
    return agree(known.period, dated.period) and (one.general or other.general or alike(one.name, other.name))


def _fuller(known: Dated, dated: Dated) -> Dated:
    if known.period is None and dated.period is not None and dated.mention.general:
        return known.at(dated.period)
    return max((known, dated), key=_fullness)


def _fullness(dated: Dated) -> tuple[bool, int, int, bool]:
    """Rank mentions of one event: the body before notes, the more exact date, the longer words, the summary last."""
    mention, period = dated.mention, dated.period
    days = -(period.last - period.first).days if period else -date.max.toordinal()
    length = 0 if mention.general else dated.end - dated.start
    return not dated.in_note, days, length, mention.general or not dated.in_summary


def _kind(dated: Dated, draft: Draft) -> UpcomingKind:
    if dated.mention.kind is not None:
        return dated.mention.kind
    return _OWN_RANK.get(draft.meeting.kind if draft.meeting else "", "officials")


def _upcoming(dated: Dated, draft: Draft, ties: Ties) -> Upcoming:
    mention = dated.mention
    return Upcoming(
        id=digest_id("upcoming", draft.page.sha256, dated.start, dated.end),
        start=dated.start,
        end=dated.end,
        kind=_kind(dated, draft),
        when=dated.when,
        parties=ties.parties,
        level=ties.level,
        place=ties.place,
        ordinal=ties.ordinal,
        host=ties.host,
        visitor=ties.visitor,
        name=Span(mention.head, mention.end),
    )
