"""Step of the chain: a draft with its meeting in, the draft with its dated times out."""

from datetime import date

import msgspec
from msgspec.structs import replace

from kaidan.lang.calendar import CalendarMention, FindTimes
from kaidan.model import Block, Time
from kaidan.reader.dating import Anchor, basis_of, resolve_mention
from kaidan.reader.draft import Draft
from kaidan.reader.talks_day import find_page_day

# A furniture block is a date line if little but the date stands in it.
_DATE_LINE_REST = 12
# "The same day" points to a day named on the same line within this many characters, else to the day of the talks.
_NEARBY = 150
# Within this many characters an expression may share the month or year of the one before it.
_BESIDE = 40


def times(draft: Draft) -> Draft:
    """Return the draft with `times`: every calendar expression outside furniture, resolved against the talks."""
    return msgspec.structs.replace(draft, times=date_times(draft, draft.language.find_times))


def date_times(draft: Draft, find: FindTimes) -> tuple[Time, ...]:
    """Return the times of a draft, found by a language's `find`; what cannot be resolved is left out."""
    folded, page = draft.page.folded, find_page_day(draft.page.folded, draft.language.header)
    anchor, place, dated = Anchor(talks_day(draft), page=page[1] if page else None), 0, []
    for mention in _outside_furniture(find(folded), draft):
        period = resolve_mention(mention, _moved(anchor, folded, place, mention.start))
        if period is not None:
            dated.append(Time(start=mention.start, end=mention.end, value=period.value, basis=basis_of(mention.first)))
            named = period.first if period.is_day else anchor.day
            anchor, place = replace(anchor, before=period, day=named, beside=period), mention.end
    return tuple(dated)


def _moved(anchor: Anchor, folded: str, end: int, start: int) -> Anchor:
    """Return the anchor for an expression at `start`: what was named on another line or far back no longer counts."""
    far = start - end > _NEARBY or "\n" in folded[end:start]
    beside = anchor.beside if not far and start - end <= _BESIDE else None
    return replace(anchor, day=None if far else anchor.day, beside=beside)


def talks_day(draft: Draft) -> date | None:
    """Return the day that relative words count from: that of the talks, else the one given from outside."""
    stated = (draft.meeting.date if draft.meeting else None) or draft.day
    try:
        return date.fromisoformat(stated) if stated else None
    except ValueError:
        return None


def _outside_furniture(mentions: tuple[CalendarMention, ...], draft: Draft) -> list[CalendarMention]:
    furniture = [block for block in draft.blocks if block.kind == "furniture"]
    kept, place = [], 0
    for mention in mentions:
        while place < len(furniture) and furniture[place].end <= mention.start:
            place += 1
        inside = place < len(furniture) and furniture[place].start <= mention.start
        if not inside or _is_date_line(mention, furniture[place]):
            kept.append(mention)
    return kept


def _is_date_line(mention: CalendarMention, block: Block) -> bool:
    rest = (block.end - block.start) - (mention.end - mention.start)
    return mention.first.year is not None and mention.first.day is not None and rest <= _DATE_LINE_REST
