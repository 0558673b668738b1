"""What a Japanese mention is as an event to come: the rank in its name, else the nearest in its modifiers.

In: the words of a name and of its modifiers. Out: a kind of `upcoming`, None where the rank of the talks decides.
"""

from kaidan.lang.events import Head
from kaidan.lang.ja.event_names import plain
from kaidan.lang.ja.event_ranks import PLAIN_RANKS, RANKS
from kaidan.lang.rule import Rule
from kaidan.model.mention import UpcomingKind


def kind_of(name: str, modifiers: str, head: Head) -> UpcomingKind | None:
    """Return what a thing is as an event to come; None where the rank of the talks decides (a plain 会談)."""
    if head.family == "visit":
        return "visit"
    if head.family != "meeting":
        return "other"
    named = _rank(RANKS, modifiers[-4:] + name) or nearest_rank(modifiers, head)
    named = named or _rank(PLAIN_RANKS, plain(name)) or _rank(PLAIN_RANKS, modifiers[-6:])
    kind: UpcomingKind | None = named.yields if named else head.kind
    return kind


def nearest_rank(modifiers: str, head: Head) -> Rule | None:
    """Return the rank named last in the modifiers; talks held at a gathering do not take its rank."""
    found = [(match.end(), rule) for rule in RANKS for match in rule.compiled.finditer(modifiers)]
    own = [place for place in found if head.sort != "talks" or place[1].yields != "conference"]
    return max(own, key=lambda place: place[0])[1] if own else None


def _rank(ranks: tuple[Rule, ...], words: str) -> Rule | None:
    return next((rule for rule in ranks if rule.compiled.search(words)), None)
