"""Which party each person stands for: the persons who talk in, the same with their parties out."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice, pairwise

import msgspec

from kaidan.lang.people import PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.reader.talks import Talks, named_pairs, sentences
from kaidan.world.countries import code_of, find_countries
from kaidan.world.holders import country_of_holder
from kaidan.world.offices import Rank, can_be_of

# How far from the head of a page, in characters and in sentences, pairs of parties are looked for.
HEAD, SENTENCES = 3000, 30
# Two countries are named side by side where so few characters, and no sign, stand between them.
BESIDE, SIGNS = 9, frozenset(".,;:()\n")


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """The page's own party, the only other one (None where there are more), and where the lead tells of the talks."""

    home: str
    other: str | None
    turn: int


def with_parties(
    folded: str, found: list[PersonMention], talks: Talks, rules: HeaderRules, own_titles: tuple[str, ...]
) -> tuple[PersonMention, ...]:
    """Give each person a party: as told; else the office's own; else the home party for a native name, or the other."""
    told = {mention.party for mention in found} - {None}
    taken = told == {rules.home}  # somebody is told to be the home party's, and nobody another's
    others = _other_parties(folded, found, talks, rules)
    home = rules.home or _paired_with(folded, others)
    sides = Sides(home=home, other=others[0] if len(others) == 1 else None, turn=_turn(folded, talks))
    placed = [_party(folded, mention, sides, home_taken=taken) for mention in found]
    placed = _with_unknown(folded, found, placed, sides)
    if len(found) > 1 and set(placed) == {rules.home} and sides.other:  # nobody is left for the other side
        placed = [sides.other if mention.title not in own_titles else rules.home for mention in found]
    return tuple(msgspec.structs.replace(mention, party=party) for mention, party in zip(found, placed, strict=True))


def _paired_with(folded: str, others: tuple[str, ...]) -> str:
    """Return the one country that a page of an unknown publisher names beside the only other party; nobody else's."""
    if len(others) != 1:
        return ""
    mentions = find_countries(folded, 0, min(len(folded), HEAD))
    beside = {
        code
        for one, following in pairwise(mentions)
        if following.start - one.end <= BESIDE and not SIGNS & set(folded[one.end : following.start])
        for code in (one.code, following.code)
        if others[0] in (one.code, following.code) and code != others[0]
    }
    return beside.pop() if len(beside) == 1 else ""


def _turn(folded: str, talks: Talks) -> int:
    """Return where the lead tells of the talks: those who held them stand before, those they were held with after."""
    if talks.lead is None or talks.told_by is None:
        return 0
    match = talks.told_by.compiled.search(folded, talks.lead.start, talks.lead.end)
    return match.start() if match else 0


def _with_unknown(folded: str, found: list[PersonMention], placed: list[str | None], sides: Sides) -> list[str | None]:
    """Place those of whom neither words nor names tell: beside a colleague at home, else the first one there.

    Where somebody else is at home, they are the other side's.
    """
    result = list(placed)
    hosts = {mention.start for mention in found if mention.start < sides.turn}
    several_hold = len(hosts) > 1 and len(hosts) < len(found)
    for nth, mention in enumerate(found):
        if mention.native is not None or mention.party or mention.home or mention.side or mention.former:
            continue
        known = [at for at, other in enumerate(found) if at < nth or other.party or other.home or other.side]
        at_home = [at for at in known if at != nth and result[at] == sides.home]
        colleague = several_hold and mention.start in hosts and any(found[at].start in hosts for at in at_home)
        known_for = country_of_holder(mention.name.of(folded), mention.rank) if mention.name else None
        if known_for:
            result[nth] = known_for
        elif not at_home or colleague:
            result[nth] = sides.home or None if can_be_of(mention.office.of(folded), sides.home) else None
        else:
            result[nth] = sides.other
    return result


def _party(folded: str, mention: PersonMention, sides: Sides, *, home_taken: bool) -> str | None:
    told = _of_side(mention.side, sides) or mention.party
    if mention.former:
        return sides.home if mention.native and told in (None, sides.home) else None
    if told or (mention.home and not (home_taken and mention.home == sides.home)):
        return told or mention.home
    native = bool(mention.native) and not home_taken and can_be_of(mention.office.of(folded), sides.home)
    return sides.home if native else sides.other


def _of_side(side: str | None, sides: Sides) -> str | None:
    if side == "own":
        return sides.home
    return sides.other if side == "other" else side


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
    for span in islice(sentences(folded, rules), SENTENCES):
        for _, codes in named_pairs(folded, span, rules):
            yield list(codes)
    above = folded[: talks.lead.start if talks.lead else 0].splitlines()
    yield [code for line in above if (code := code_of(line.strip()))][:1]
    mentions = find_countries(folded, 0, min(len(folded), HEAD))
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
