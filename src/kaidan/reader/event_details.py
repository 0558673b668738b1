"""What ties a mention to other readings: mentions and their draft in; parties, level, place, number and host out."""

from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from kaidan.lang.events import EventDetails, EventMention
from kaidan.model import Span, Statement
from kaidan.model.meeting import MeetingKind
from kaidan.reader.draft import Draft
from kaidan.reader.meeting_kind import KIND_OF_RANK
from kaidan.reader.roster import resolve_person
from kaidan.world.cities import country_of_place
from kaidan.world.countries import find_countries, is_organisation
from kaidan.world.offices import rank_of

# What a session told by its number alone is a session of stands among so many mentions before it.
_MENTIONS_BACK = 6
# Statements may hold others; so many that begin before a mention are looked at.
_STATEMENTS_BACK = 4
# A name is looked for with its country so many times.
_USES = 20
# Before and after a name there may stand so many characters of the words for the person.
_AROUND = 24
# A city may stand so many characters before the house in it.
_CITY = 10
# Talks of more than two parties are multilateral, at these ranks.
_OF_MANY = frozenset({"summit", "foreign-ministers", "ministerial"})

# Talks that call each of their meetings a session.
_IN_SERIES = frozenset({"multilateral", "two-plus-two"})


class Ties(Struct, frozen=True, kw_only=True):
    """What a mention is tied by: see Upcoming for the fields."""

    parties: tuple[str, ...] = ()
    level: MeetingKind | None = None
    place: Span | None = None
    ordinal: int | None = None
    host: str | None = None
    visitor: str | None = None


class _Visitor(Struct, frozen=True):
    """Who visits: the code of the party, the rank of the office held, and the name as used alone where it is told."""

    party: str | None = None
    rank: str | None = None
    name: str | None = None


class Tying:
    """The mentions of a page, and the draft that they are resolved against."""

    def __init__(self, draft: Draft, mentions: tuple[EventMention, ...]) -> None:
        self._draft, self._mentions = draft, mentions
        self._noted = {one.note: one for one in reversed(mentions) if one.note and one.family == "meeting"}
        self._labels = {one.id: one.label for one in draft.outline if one.kind == "note"}
        self._named: dict[str, str | None] = {}

    def ties_of(self, mention: EventMention) -> Ties:
        """Return the ties of one of the mentions."""
        told = self._told(mention)
        if mention.family == "visit":
            return self._visit(mention, told)
        parties = self._parties(told)
        level = told.level or self._own_level(told, parties)
        if told.numbered:
            parties, level = self._series(mention, parties, told.level)
        if len(parties) > 2 and level in _OF_MANY:
            level = "multilateral"
        return Ties(parties=parties, level=level, place=told.place, ordinal=told.ordinal)

    def _told(self, mention: EventMention) -> EventDetails:
        return self._draft.language.tell_details(self._draft.page.folded, mention)

    def _parties(self, told: EventDetails) -> tuple[str, ...]:
        """Return the parties that words name; none where one side cannot be told."""
        codes = [self._side(side) for side in told.sides]
        known = [code for code in codes if code]
        return tuple(dict.fromkeys((*told.codes, *known))) if len(known) == len(codes) else ()

    def _side(self, side: Span) -> str | None:
        """Return the party that words name: the country in them, else that of the person."""
        folded = self._draft.page.folded
        named = find_countries(folded, side.start, side.end)
        return named[-1].code if named else self._person(side).party

    def _own_level(self, told: EventDetails, parties: tuple[str, ...]) -> MeetingKind | None:
        """Return the level of the page's talks, which plain talks of the same parties share."""
        meeting, unknown = self._draft.meeting, bool(told.sides) and not parties
        if meeting is None or unknown or not set(parties) <= set(meeting.parties):
            return None
        shared = told.plain == "talks" or (told.plain == "session" and meeting.kind in _IN_SERIES)
        return meeting.kind if shared else None

    def _series(
        self, mention: EventMention, parties: tuple[str, ...], level: MeetingKind | None
    ) -> tuple[tuple[str, ...], MeetingKind | None]:
        """Return parties and level of what a session told by its number is a session of."""
        for told in map(self._told, self._before(mention)):
            parties, level = parties or self._parties(told), level or told.level
        return parties, level

    def _before(self, mention: EventMention) -> list[EventMention]:
        """Return what a session may be one of: the meetings before it on its line, then what its note is a note of."""
        text, place = self._draft.page.text, bisect_right(self._mentions, mention.start, key=lambda one: one.start)
        before = self._mentions[max(0, place - _MENTIONS_BACK) : place]
        beside = [one for one in before if one.end <= mention.start and "\n" not in text[one.end : mention.start]]
        noted = self._noted.get(self._note_around(mention) or "")
        return [*(one for one in reversed(beside) if one.family == "meeting"), *([noted] if noted else [])]

    def _note_around(self, mention: EventMention) -> str | None:
        """Return the label of the note that a mention stands in."""
        blocks = self._draft.blocks
        place = bisect_right(blocks, mention.start, key=lambda block: block.start) - 1
        return self._labels.get(blocks[place].entry or "") if place >= 0 else None

    def _visit(self, mention: EventMention, told: EventDetails) -> Ties:
        statement = self._statement(mention)
        visitor, host = self._visitor(told, statement), self._host(told, statement)
        rank = self._rank(told.capacity) if told.capacity else visitor.rank
        parties = (visitor.party, host) if visitor.party != host else (host,)
        return Ties(
            parties=tuple(code for code in parties if code),
            level=KIND_OF_RANK.get(rank or ""),
            place=told.place,
            host=host,
            visitor=visitor.name,
        )

    def _statement(self, mention: EventMention) -> Statement | None:
        """Return the statement that holds the words of a mention."""
        statements = self._draft.statements
        place = bisect_right(statements, mention.end - 1, key=lambda one: one.start)
        near = statements[max(0, place - _STATEMENTS_BACK) : place]
        return next((one for one in reversed(near) if mention.end <= one.end), None)

    def _host(self, told: EventDetails, statement: Statement | None) -> str | None:
        """Return the country visited: of the place, or of those whom words point to."""
        if told.whose == "here":
            return self._here()
        if told.whose and statement:
            codes = statement.speakers if told.whose == "speaker" else statement.addressees
            return codes[0] if len(codes) == 1 else None
        return self._country(told.place) if told.place and not told.whose else None

    def _here(self) -> str | None:
        """Return the country that the place of the talks lies in, by the cities in its words or just before them."""
        place = self._draft.meeting.cited.get("place") if self._draft.meeting else None
        if place is None:
            return None
        return country_of_place(self._draft.page.folded[max(0, place.start - _CITY) : place.end])

    def _country(self, place: Span) -> str | None:
        words = place.of(self._draft.page.folded)
        around = find_countries(self._draft.page.folded, max(0, place.start - 1), place.end)
        named = {one.code for one in around if one.start >= place.start and not is_organisation(one.code)}
        return country_of_place(words) or (named.pop() if len(named) == 1 else None)

    def _visitor(self, told: EventDetails, statement: Statement | None) -> _Visitor:
        if told.by == "self":
            return self._speaker(statement)
        if told.by == "honoured" and told.visitor:
            return self._addressee(told.visitor, statement)
        return self._person(told.visitor) if told.visitor else self._invited(told, statement)

    def _invited(self, told: EventDetails, statement: Statement | None) -> _Visitor:
        """Return the party invited to the speaker's country, where nobody else is named as the visitor."""
        inviting = statement is not None and statement.force == "invite" and told.place is not None
        if statement is None or not inviting or (self._host(told, statement),) != statement.speakers:
            return _Visitor()
        return _Visitor(_only(statement.addressees))

    def _speaker(self, statement: Statement | None) -> _Visitor:
        if statement is None or len(statement.speakers) != 1:
            return _Visitor()
        speaking = [one for one in self._draft.roster if one.id in statement.by]
        ranks, names = {rank_of(one.office) for one in speaking}, {one.name for one in speaking}
        return _Visitor(statement.speakers[0], _only(ranks), _only(names))

    def _addressee(self, title: Span, statement: Statement | None) -> _Visitor:
        """Return the one addressed by a title: a principal of the addressed party, else of any, whom it fits."""
        words, people = title.of(self._draft.page.folded), self._draft.language.people
        addressed = statement.addressees if statement and len(statement.addressees) == 1 else ()
        spoken = statement.speakers if statement else ()
        fitting = [
            one
            for one in self._draft.roster
            if one.role == "principal"
            and (one.party in addressed if addressed else one.party not in spoken)
            and people.means_title(words, one.office)
        ]
        parties, ranks = {one.party for one in fitting}, {rank_of(one.office) for one in fitting}
        return _Visitor(_only(parties), _only(ranks), _only(one.name for one in fitting))

    def _person(self, words: Span) -> _Visitor:
        """Return whom words mean: one of the roster, else who is named so elsewhere on the page with a country."""
        folded, people = self._draft.page.folded, self._draft.language.people
        known = resolve_person(self._draft.roster, words.of(folded), people)
        rank = self._rank(words)
        if known:
            told = rank_of(known.office) if rank not in ("head", "foreign") else rank
            return _Visitor(known.party, told, known.name)
        told_by = people.split_words(words.of(folded))
        if told_by is None:
            return _Visitor(None, rank)
        name = told_by.name.of(words.of(folded)) if told_by.name else None
        elsewhere = self._named_elsewhere(name) if name else None
        return _Visitor(told_by.party or told_by.home or elsewhere, rank, name)

    def _named_elsewhere(self, name: str) -> str | None:
        """Return the one party that the page gives to a name anywhere; each name is looked for once."""
        if name not in self._named:
            self._named[name] = self._search(name)
        return self._named[name]

    def _search(self, name: str) -> str | None:
        folded, people = self._draft.page.folded, self._draft.language.people
        codes: set[str | None] = set()
        at = folded.find(name)
        for _ in range(_USES):
            if at < 0:
                break
            near = people.find_people(folded, max(0, at - _AROUND), min(len(folded), at + len(name) + _AROUND))
            codes |= {one.party for one in near if one.name and one.party and name in one.name.of(folded)}
            at = folded.find(name, at + len(name))
        return _only(codes)

    def _rank(self, words: Span) -> str | None:
        folded = self._draft.page.folded
        told = self._draft.language.people.split_words(words.of(folded))
        return told.rank if told else None


def _only(values: Iterable[str | None]) -> str | None:
    """Return the only value that there is, None where there are more or none."""
    known = set(values)
    return known.pop() if len(known) == 1 else None
