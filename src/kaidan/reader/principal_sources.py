"""Where a page may name who talks: its lead, who took part, lists of attendants, titles, who speaks; best first.

A rank that the name of the talks tells (heads at a summit) puts the persons who have it before all others.
"""

from collections.abc import Iterator
from itertools import chain, islice

from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.reader.named_kinds import named_kinds
from kaidan.reader.talks import Talks, in_brackets, sentences
from kaidan.world.offices import Rank, may_be_of_rank

# How far from the head of a page lists of attendants, or the persons of a page without a lead, are looked for.
HEAD = 1500
AFTER_LEAD = 3
CABINET = ("foreign", "minister")
RANK_OF_KIND: dict[str, Rank] = {"summit": "head", "foreign-ministers": "foreign"}


def principal_sources(
    folded: str, talks: Talks, rules: HeaderRules, people: PeopleRules
) -> Iterator[tuple[PersonMention, ...]]:
    """Yield the lead's persons, who took part, whom sections name; lists, titles, speakers of the rank, then of any."""
    yield talks.people
    if talks.lead:
        yield tuple(_took_part(folded, talks.lead, rules, people))
    start = talks.lead.end if talks.lead else 0
    spoken = Span(start, len(folded) if talks.several else min(len(folded), start + HEAD))
    if talks.several:
        yield tuple(chain.from_iterable(people.find_people(folded, span.start, span.end) for span in talks.sections))
    for wanted in dict.fromkeys((named_rank(folded, talks, rules), None)):
        listed = people.find_attending(folded, 0, min(len(folded), 2 * HEAD))
        yield tuple(_first_of_each_side(tuple(mention for mention in listed if fits(folded, mention, wanted))))
        yield tuple(chain.from_iterable(people.find_people(folded, span.start, span.end) for span in talks.titles))
        yield tuple(mention for mention in speakers(folded, spoken, rules, people) if fits(folded, mention, wanted))


def named_rank(folded: str, talks: Talks, rules: HeaderRules) -> Rank | None:
    """Return the rank of those who talk, as the name of the talks tells it."""
    named = named_kinds(folded, talks, talks.titles, rules)
    return RANK_OF_KIND.get(named[0][0]) if named else None


def fits(folded: str, mention: PersonMention, rank: Rank | None) -> bool:
    """Tell whether a person has a rank, or a title alone that may stand for an office of it; all have no rank."""
    return rank is None or mention.rank == rank or may_be_of_rank(mention.office.of(folded), rank)


def speakers(folded: str, span: Span, rules: HeaderRules, people: PeopleRules) -> Iterator[PersonMention]:
    """Yield the persons named who speak in a span, once for each time they speak."""
    for mention in people.find_people(folded, span.start, span.end):
        if mention.name and any(rule.compiled.match(folded, mention.end) for rule in rules.talks.speaks):
            yield mention


def _took_part(folded: str, lead: Span, rules: HeaderRules, people: PeopleRules) -> Iterator[PersonMention]:
    """Yield who is said to have taken part, in the sentences after the lead."""
    after = list(islice(sentences(folded, rules, lead.start), AFTER_LEAD))
    for span in after[1:]:
        listed = people.find_attending(folded, span.start, span.end)
        outside = tuple(mention for mention in listed if not in_brackets(folded, span.start, mention.start))
        yield from _first_of_each_side(outside, closed_counts=True)


def _first_of_each_side(listed: tuple[PersonMention, ...], *, closed_counts: bool = False) -> Iterator[PersonMention]:
    """Yield the first of each side, and who is of like rank: both ministers of two plus two, both heads of one body.

    `closed_counts` takes all of a list that does not end in "and others".
    """
    first: dict[str | None, PersonMention] = {}
    for mention in listed:
        leader = first.setdefault(mention.side, mention)
        alike = mention.rank == leader.rank == "head" or (mention.rank in CABINET and leader.rank in CABINET)
        if mention is leader or alike or (mention.closed and closed_counts):
            yield mention
