"""Who talks, and for whom: the persons of the sentence that tells of talks, each with the party stood for."""

import msgspec

from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.reader.draft import Draft
from kaidan.reader.principal_sources import fits, named_rank, principal_sources, speakers
from kaidan.reader.sides import with_parties
from kaidan.reader.talks import Talks
from kaidan.world.offices import Rank, can_be_of

# How far from the head of a page a person's fuller office, or the persons of a page without a lead, are looked for.
HEAD = 1500
# How far the person who speaks for a side that lacks a principal is looked for, and how often such a one must speak.
FURTHER, AGAIN = 6000, 2


def find_principals(draft: Draft, talks: Talks, rules: HeaderRules, people: PeopleRules) -> tuple[PersonMention, ...]:
    """Return the persons who talk, once each, in the order of the text, with the parties they stand for."""
    folded = draft.page.folded
    known = _known(folded, talks, people)
    found: list[PersonMention] = []
    for source in principal_sources(folded, talks, rules, people):
        for mention in source:
            if found and (mention.aside or (mention.former and mention not in talks.people)):
                continue
            whole = _fuller(folded, mention, known, people.name_dot)
            if whole is not None and not _is_among(folded, whole, found, people.name_dot):
                found.append(whole)
        if _two_sides(found) and not talks.several:
            break
    placed = with_parties(folded, found, talks, rules, people.own_titles)
    alike = talks.several or len({mention.rank for mention in placed}) == 1 < len(placed)
    rank = None if alike else named_rank(folded, talks, rules)
    return (*placed, *_missing(draft, placed, talks, rank)) if rank else placed


def _missing(draft: Draft, placed: tuple[PersonMention, ...], talks: Talks, rank: Rank) -> tuple[PersonMention, ...]:
    """Return the one person of the talks' rank who speaks again and again for the side that lacks such a principal."""
    folded, people = draft.page.folded, draft.language.people
    pair = set(talks.pairs[0][1]) if talks.pairs else set()
    lacking = pair - {mention.party for mention in placed if fits(folded, mention, rank)}
    if len(pair) != 2 or len(lacking) != 1:
        return ()
    (code,) = lacking
    start = talks.lead.end if talks.lead else 0
    body = Span(start, min(len(folded), start + FURTHER))
    speaking = [
        mention
        for mention in speakers(folded, body, draft.language.header, people)
        if fits(folded, mention, rank)
        and (mention.party or mention.home) in (None, code)
        and can_be_of(mention.office.of(folded), code)
        and not _is_among(folded, mention, list(placed), people.name_dot)
    ]
    names = {_name(folded, mention) for mention in speaking}
    told = len(names) == 1 and len(speaking) >= AGAIN
    return (msgspec.structs.replace(speaking[0], party=code),) if told else ()


def _known(folded: str, talks: Talks, people: PeopleRules) -> tuple[PersonMention, ...]:
    """Return every person named with an office near the head of the page, or in all of it where it tells of several."""
    end = len(folded) if talks.several else HEAD
    found = people.find_people(folded, 0, min(end, len(folded)))
    return tuple(mention for mention in (*found, *talks.people) if mention.name)


def _fuller(folded: str, mention: PersonMention, known: tuple[PersonMention, ...], dot: str) -> PersonMention | None:
    """Return the person with the fullest name and office that the page's head gives; None where nobody is meant."""
    if mention.former and mention.aside:
        return None
    if mention.name is None:
        named = [other for other in known if other.title.endswith(mention.title) and not other.former]
        if mention.native is None:  # a title alone means no other country's holder
            named = [other for other in named if _told_party(folded, other, known, dot) == mention.party]
            if not named:
                return mention
        return named[0] if len({_name(folded, other) for other in named}) == 1 else None
    same = [other for other in known if _same_person(folded, mention, other, dot)]
    fullest = max((mention, *same), key=lambda other: _length(other.office))
    named_most = max((mention, *same), key=lambda other: _length(other.name))
    return msgspec.structs.replace(
        mention if _length(named_most.name) == _length(mention.name) else named_most,
        party=mention.party or next((other.party for other in same if other.party), None),
        home=mention.home or fullest.home,
        office=fullest.office,
        rank=fullest.rank,
        title=fullest.title,
        native=mention.native or fullest.native,
        side=mention.side,
        closed=mention.closed,
        former=mention.former,
    )


def _told_party(folded: str, mention: PersonMention, known: tuple[PersonMention, ...], dot: str) -> str | None:
    """Return the party that any mention of a person tells."""
    same = (other for other in known if _same_person(folded, mention, other, dot))
    return mention.party or next((other.party for other in same if other.party), None)


def _same_person(folded: str, one: PersonMention, other: PersonMention, dot: str) -> bool:
    """Tell whether two mentions name one person: the same name, or one is the other's beginning or end."""
    short, long = sorted((_name(folded, one).casefold(), _name(folded, other).casefold()), key=len)
    if short == long:
        return True
    parts = long.split(dot)
    if short in (parts[0], parts[-1]) or (short and long.endswith(dot + short)):
        return True
    return bool(one.native) and long.startswith(short)


def _length(span: Span | None) -> int:
    return span.end - span.start if span else 0


def _name(folded: str, mention: PersonMention) -> str:
    return mention.name.of(folded) if mention.name else ""


def _is_among(folded: str, mention: PersonMention, found: list[PersonMention], dot: str) -> bool:
    return any(_same_person(folded, mention, other, dot) for other in found)


def _two_sides(found: list[PersonMention]) -> bool:
    sides = {mention.party or mention.home or mention.side or _own_sign(mention) for mention in found}
    return len(found) > 1 and len(sides) > 1


def _own_sign(mention: PersonMention) -> object:
    """Return what tells one person's side from another's where no party is told: the kind of name, else the name."""
    return mention.native if mention.native is not None else mention.name
