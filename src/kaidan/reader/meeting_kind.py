"""The kind and format of talks: by the rank of the lower principal, and by the words that name the talks."""

import re

from kaidan.lang.people import PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.model.meeting import MeetingFormat, MeetingKind
from kaidan.reader.named_kinds import named_kinds
from kaidan.reader.sides import ranks_by_party
from kaidan.reader.talks import Talks, before_lead
from kaidan.world.countries import is_organisation
from kaidan.world.offices import PRECEDENCE, is_head_of_state

KIND_OF_RANK: dict[str, MeetingKind] = {
    "head": "summit",
    "foreign": "foreign-ministers",
    "minister": "ministerial",
    "deputy": "vice-ministerial",
    "official": "senior-officials",
}
LADDER = ("head", "foreign", "minister", "deputy", "official")
# Ranks that a name of the talks corrects: a chief executive or crown prince at a summit, a minister of state who is
# his country's foreign minister.
OVERRIDDEN: dict[str, set[str]] = {
    "summit": {"head", "royal", "minister", "local", "parliament", "official"},
    "foreign-ministers": {"head", "foreign", "minister"},
}


def find_kind(
    folded: str, talks: Talks, principals: tuple[PersonMention, ...], parties: tuple[str, ...], rules: HeaderRules
) -> tuple[MeetingKind, Span | None]:
    """Return the kind of the talks and the words that name it, if any do."""
    named = named_kinds(folded, talks, talks.titles_of(parties), rules)
    spans = dict(reversed(named))
    first = named[0][0] if named else None
    several = tells_of_several(talks, principals)
    if first == "multilateral" and "courtesy-call" in spans:
        first = "courtesy-call"
    if first in ("courtesy-call", "two-plus-two"):
        return first, spans[first]
    if _is_multilateral(parties, principals, first, several=several) or first == "multilateral":
        return "multilateral", spans.get("multilateral")
    kind = _kind_of_ranks(folded, principals, first) or next(
        (kind for kind, _ in named if kind != "courtesy-call"), None
    )
    return kind or "other", spans.get(kind) if kind else None


def _is_multilateral(
    parties: tuple[str, ...], principals: tuple[PersonMention, ...], first: str | None, *, several: bool
) -> bool:
    """Tell whether three parties or more talk: three named, or one body of many states with no person of its own."""
    if several:
        return False
    if len(parties) > 2:
        return True
    stood_for = {mention.party for mention in principals}
    bodies = [code for code in parties if is_organisation(code) and code not in stood_for]
    return bool(bodies) and first in ("summit", "foreign-ministers", "ministerial") and "EU" not in bodies


def _kind_of_ranks(folded: str, principals: tuple[PersonMention, ...], named: MeetingKind | None) -> MeetingKind | None:
    """Return the kind that the lower of the sides' ranks decides; None where a rank is not known."""
    ranks = ranks_by_party(principals, PRECEDENCE)
    if len(ranks) < 2 or None in ranks:
        return None
    if named in OVERRIDDEN and set(ranks) <= OVERRIDDEN[named]:
        return named
    if not any(is_head_of_state(mention.office.of(folded)) for mention in principals):
        # The guideline's example of a rank without a row is an adviser with a president; else he is an official.
        ranks = ["official" if rank == "aide" else rank for rank in ranks]
    if not set(ranks) <= set(LADDER):
        return "other"
    lowest = max((rank for rank in ranks if rank), key=LADDER.index)
    return KIND_OF_RANK[lowest]


def tells_of_several(talks: Talks, principals: tuple[PersonMention, ...]) -> bool:
    """Tell whether the page holds several talks of two: so said of more than two parties, or two pairs in titles."""
    known = {mention.party for mention in principals if mention.party}
    pairs = {frozenset(codes) for codes in talks.pairs_of(known) if len(codes) == 2}
    return len(pairs) > 1 or (talks.several and len(known) != 2)


def find_format(folded: str, talks: Talks, rules: HeaderRules) -> tuple[MeetingFormat, Span | None]:
    """Return the format and the words that tell it; talks are in person where nothing says otherwise."""
    for span in (*talks.spans, *before_lead(folded, talks)):
        for rule in rules.kinds.formats:
            match: re.Match[str] | None = rule.compiled.search(folded, span.start, span.end)
            if match:
                return rule.yields, Span(match.start(), match.end())
    return "in-person", None
