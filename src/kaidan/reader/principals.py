"""Who talks, and for whom: the persons of the sentence that tells of talks, each with the party stood for."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice, pairwise

import msgspec

from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.reader.draft import Draft
from kaidan.reader.principal_sources import fits, named_rank, principal_sources, speakers
from kaidan.reader.talks import Talks, named_pairs, sentences
from kaidan.world.countries import code_of, find_countries
from kaidan.world.offices import Rank, can_be_of

# How far from the head of a page a person's fuller office, or the persons of a page without a lead, are looked for.
HEAD = 1500
# How far the person who speaks for a side that lacks a principal is looked for, and how often such a one must speak.
FURTHER, AGAIN = 6000, 2
AFTER_LEAD = 3


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
    placed = _with_parties(folded, found, talks, rules, people.own_titles)
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
    """Return the person with the fullest name and office that the head of the page gives; None where nobody is meant."""
    if mention.former and mention.aside:
        return None
    if mention.name is None:
        named = [other for other in known if other.title.endswith(mention.title) and not other.former]
        if mention.native is None:  # a title alone means no other country's holder
            named = [other for other in named if other.party == mention.party]
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


def _with_parties(
    folded: str, found: list[PersonMention], talks: Talks, rules: HeaderRules, own_titles: tuple[str, ...]
) -> tuple[PersonMention, ...]:
    """Give each person a party: as told; else the office's own; else the home party for a native name, or the other."""
    told = {mention.party for mention in found} - {None}
    taken = told == {rules.home}  # somebody is told to be the home party's, and nobody another's
    others = _other_parties(folded, found, talks, rules)
    placed = [_party(folded, mention, rules, others, home_taken=taken) for mention in found]
    placed = _with_unknown(folded, found, placed, rules.home, others, _turn(folded, talks))
    if len(found) > 1 and set(placed) == {rules.home} and len(others) == 1:  # nobody is left for the other side
        placed = [others[0] if mention.title not in own_titles else rules.home for mention in found]
    return tuple(msgspec.structs.replace(mention, party=party) for mention, party in zip(found, placed, strict=True))


def _turn(folded: str, talks: Talks) -> int:
    """Return where the lead tells of the talks: those who held them stand before, those they were held with after."""
    if talks.lead is None or talks.told_by is None:
        return 0
    match = talks.told_by.compiled.search(folded, talks.lead.start, talks.lead.end)
    return match.start() if match else 0


def _with_unknown(  # noqa: PLR0913  (each tells one thing of where persons belong)
    folded: str, found: list[PersonMention], placed: list[str | None], home: str, others: tuple[str, ...], turn: int
) -> list[str | None]:
    """Place those of whom neither words nor names tell: beside a colleague at home, else the first at home if nobody is.

    All others are the other side's.
    """
    result = list(placed)
    hosts = {mention.start for mention in found if mention.start < turn}
    several_hold = len(hosts) > 1 and len(hosts) < len(found)
    for nth, mention in enumerate(found):
        if mention.native is not None or mention.party or mention.home or mention.side or mention.former:
            continue
        known = [at for at, other in enumerate(found) if at < nth or other.party or other.home or other.side]
        at_home = [at for at in known if at != nth and result[at] == home]
        colleague = several_hold and mention.start in hosts and any(found[at].start in hosts for at in at_home)
        if not at_home or colleague:
            result[nth] = home if can_be_of(mention.office.of(folded), home) else None
        else:
            result[nth] = others[0] if len(others) == 1 else None
    return result


def _party(
    folded: str, mention: PersonMention, rules: HeaderRules, others: tuple[str, ...], *, home_taken: bool
) -> str | None:
    told = _of_side(mention.side, rules, others) or mention.party
    other = others[0] if len(others) == 1 else None
    if mention.former:
        return rules.home if mention.native and told in (None, rules.home) else None
    if told or (mention.home and not (home_taken and mention.home == rules.home)):
        return told or mention.home
    native = bool(mention.native) and not home_taken and can_be_of(mention.office.of(folded), rules.home)
    return rules.home if native else other


def _of_side(side: str | None, rules: HeaderRules, others: tuple[str, ...]) -> str | None:
    if side == "own":
        return rules.home
    if side == "other":
        return others[0] if len(others) == 1 else None
    return side


def _other_parties(folded: str, found: list[PersonMention], talks: Talks, rules: HeaderRules) -> tuple[str, ...]:
    """Return the parties other than the home one: as persons, titles, the lead or the first pair name them."""
    sides = [mention.side for mention in found if mention.side not in ("own", "other")]
    told = [mention.party or mention.home for mention in found] + sides
    by_titles = [code for _, codes in talks.pairs for code in codes]
    alone = {found.code for span in talks.titles for found in find_countries(folded, span.start, span.end)}
    by_title = sorted(alone - {rules.home}) if len(alone - {rules.home}) == 1 else []
    named: Iterator[Iterable[str | None]] = chain((told, by_titles, by_title), _by_pairs(folded, talks, rules))
    for codes in named:
        others = tuple(dict.fromkeys(code for code in codes if code and code != rules.home))
        if others:
            return others
    return ()


def _by_pairs(folded: str, talks: Talks, rules: HeaderRules) -> Iterator[list[str]]:
    """Yield the parties of pairs that talk, the country that a line above is, pairs with the home party, any above."""
    for span in islice(sentences(folded, rules), AFTER_LEAD * 10):
        for _, codes in named_pairs(folded, span, rules):
            yield list(codes)
    above = folded[: talks.lead.start if talks.lead else 0].splitlines()
    yield [code for line in above if (code := code_of(line.strip()))][:1]
    mentions = find_countries(folded, 0, min(len(folded), 2 * HEAD))
    for one, following in pairwise(mentions):
        if one.end == following.start and rules.home in (one.code, following.code):
            yield [one.code, following.code]
    above_all = (*talks.titles, Span(0, talks.lead.start if talks.lead else 0))
    yield from ([found.code for found in find_countries(folded, span.start, span.end)][:1] for span in above_all)


def ranks_by_party(principals: tuple[PersonMention, ...], precedence: tuple[Rank, ...]) -> list[str | None]:
    """Return the highest rank of each side; a person who stands for nobody is a side alone."""
    sides: dict[str, list[str]] = {}
    for index, mention in enumerate(principals):
        rank = "private" if mention.former else mention.rank
        sides.setdefault(mention.party or f"alone {index}", []).append(rank or "")
    order: list[str] = [*precedence, ""]
    return [min(ranks, key=order.index) or None for ranks in sides.values()]
