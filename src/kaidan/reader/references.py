"""Step of the chain: a draft with its times in, the draft with what the talks point back to out, one entry a thing."""

from datetime import date

import msgspec

from kaidan.lang.events import FindEvents
from kaidan.model import Reference, Span, Time, digest_id
from kaidan.model.mention import ReferenceKind
from kaidan.reader.draft import Draft
from kaidan.reader.event_details import Ties, Tying
from kaidan.reader.events import MOST_COMPARED, Dated, Side, agree, alike, date_mentions, in_order, side_of
from kaidan.reader.periods import period_of
from kaidan.reader.times import talks_day


def references(draft: Draft) -> Draft:
    """Return the draft with `references`: the earlier meetings, visits, documents and remarks it points to."""
    return msgspec.structs.replace(draft, references=list_references(draft, draft.language.find_references))


def list_references(draft: Draft, find: FindEvents) -> tuple[Reference, ...]:
    """Return the things pointed back to that a language's `find` mentions, each at its fullest mention."""
    talks = talks_day(draft)
    things: list[Dated] = []
    mentions = find(draft.page.folded)
    for dated in date_mentions(mentions, draft):
        kept = _pointed_back(dated, talks)
        if kept is not None:
            _join(things, kept)
    tying = Tying(draft, mentions)
    return tuple(_reference(dated, draft, tying.ties_of(dated.mention)) for dated in in_order(things))


def _pointed_back(dated: Dated, talks: date | None) -> Dated | None:
    """Return the mention if it points back, without a time that does not date it."""
    mention, side = dated.mention, side_of(dated.period, talks)
    if mention.aspect == "own":
        return dated if side == "past" and mention.family == "instrument" else None
    if mention.family == "instrument":
        return _document(dated, side)
    if mention.family == "statement":
        told = side != "future" and (mention.firm or mention.sort == "letter")
        return dated if side == "past" or told else None
    return _held_before(dated, side)


def _document(dated: Dated, side: Side) -> Dated | None:
    mention = dated.mention
    if mention.aspect == "open":  # what only its making on a date makes a document
        made = side == "past" or (side == "present" and dated.near)
        return dated if mention.firm and made else None
    if mention.general and side != "past":
        return None
    timely = mention.firm or (dated.near and not mention.untimely)
    return dated if timely and side != "future" else dated.undated


def _held_before(dated: Dated, side: Side) -> Dated | None:
    """Return a meeting or visit that its date, or failing that its words, put before the talks."""
    mention = dated.mention
    sure = mention.aspect == "past" and mention.firm
    if dated.end > mention.end and not sure:  # what is said of it after its name happened later
        side = "unknown"
    if side == "past":
        told = dated.near or mention.aspect == "past" or mention.firm or not mention.general
        return dated if told and (mention.aspect != "future" or dated.near) else None
    named = not (mention.general and mention.family == "meeting")
    return dated.undated if sure and named and side != "future" else None


def _join(things: list[Dated], dated: Dated) -> None:
    for place in range(max(0, len(things) - MOST_COMPARED), len(things)):
        if _same(things[place], dated):
            things[place] = _fuller(things[place], dated)
            return
    things.append(dated)


def _same(known: Dated, dated: Dated) -> bool:
    one, other = known.mention, dated.mention
    if one.family != other.family or not agree(known.period, dated.period):
        return False
    if one.family in ("instrument", "statement"):
        return one.name == other.name or one.name in other.aliases or other.name in one.aliases
    return alike(one.name, other.name) and (known.period is None) == (dated.period is None)


def _fuller(known: Dated, dated: Dated) -> Dated:
    best = max((known, dated), key=_fullness)
    return best if best.period else best.at(known.period or dated.period)


def _fullness(dated: Dated) -> tuple[bool, bool, int, bool]:
    """Rank mentions of one thing: the body before notes, dated before undated, the longer words, the summary last."""
    mention = dated.mention
    begin = mention.head if mention.family == "instrument" else mention.start
    return not dated.in_note, dated.period is not None, mention.end - begin, not dated.in_summary


def _reference(dated: Dated, draft: Draft, ties: Ties) -> Reference:
    mention = dated.mention
    note = _note(mention.note, draft)
    told_in_note = note is not None and dated.period is None and mention.family == "instrument"
    kind: ReferenceKind = "meeting" if mention.family == "event" else mention.family
    return Reference(
        id=digest_id("reference", draft.page.sha256, dated.start, dated.end),
        start=dated.start,
        end=dated.end,
        kind=kind,
        when=_first_time(note, draft.times) if told_in_note and note else dated.when,
        parties=ties.parties,
        level=ties.level,
        place=ties.place,
        ordinal=ties.ordinal,
        host=ties.host,
        visitor=ties.visitor,
        name=Span(mention.head, mention.end),
        target=note,
    )


def _note(label: str | None, draft: Draft) -> Span | None:
    """Return the span of the one note with a label: its heading and all its blocks."""
    entries = [entry for entry in draft.outline if entry.kind == "note" and entry.label == label] if label else []
    if len(entries) != 1:
        return None
    blocks = [block for block in draft.blocks if block.entry == entries[0].id]
    return Span(entries[0].start, max([entries[0].end, *(block.end for block in blocks)]))


def _first_time(note: Span, times: tuple[Time, ...]) -> str | None:
    found = (time.value for time in times if note.start <= time.start < note.end)
    return next((value for value in found if period_of(value)), None)
