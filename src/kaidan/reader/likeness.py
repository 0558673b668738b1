"""Which passages of the body say the same as one of the summary: by the terms they share, rarer terms weighing more."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kaidan.reader.differences import Passage

# The least likeness of two passages that say the same, and of a further one beside the closest.
LEAST, BESIDE = 0.36, 0.6
# A summary may put a whole section in other words: the section must hold this share of its terms, this many times more
# than any other section, and the passage in it that comes closest be this like.
SECTION_SHARE, SECTION_LEAD, SECTION_LEAST = 0.2, 1.8, 0.18
# What all do together is likelier to be the same thing; a term of the heading counts half.
TOGETHER = frozenset({"agree", "confirm", "conclude"})
TOGETHER_BONUS, HEADING = 1.25, 0.5


class Unit(Struct, frozen=True, kw_only=True):
    """A passage of the body with its terms and their weight, and the terms and the id of the heading above it."""

    passage: Passage
    terms: frozenset[str]
    heading: frozenset[str]
    section: str | None
    weight: float = 0.0


class Body(Struct, frozen=True, kw_only=True):
    """The passages of a body, the squared weight of each of their terms, and that of a term that none of them has."""

    units: tuple[Unit, ...]
    weights: Mapping[str, float]
    rarest: float

    def weigh(self, terms: frozenset[str]) -> float:
        """Return the weight of terms taken together."""
        return sum([self.weights.get(term, self.rarest) for term in terms])


def weigh_body(units: Sequence[Unit]) -> Body:
    """Return a body with its terms weighed: the fewer of its passages have a term, the more it weighs."""
    counts = Counter(term for unit in units for term in unit.terms)
    size = len(units) + 1
    weights = {term: math.log(size / (count + 0.5)) ** 2 for term, count in counts.items()}
    weighed = (replace(unit, weight=sum([weights[term] for term in unit.terms])) for unit in units)
    return Body(units=tuple(weighed), weights=weights, rarest=math.log(size) ** 2)


def closest(body: Body, passage: Passage, terms: frozenset[str]) -> tuple[list[Passage], bool]:
    """Return the passages that say what `passage` says, the likest first, and whether they do so in like words."""
    total = body.weigh(terms)
    scored = [(_likeness(body, passage, terms, total, unit), unit) for unit in body.units]
    best, likest = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if likest is None or best < SECTION_LEAST:
        return [], False
    if best < LEAST:
        return ([likest.passage] if _leads(body, terms, total, likest.section) else []), False
    close = [(score, unit.passage) for score, unit in scored if score >= max(LEAST, BESIDE * best)]
    return [one for _, one in sorted(close, key=lambda pair: -pair[0])], True


def _likeness(body: Body, passage: Passage, terms: frozenset[str], total: float, unit: Unit) -> float:
    """Return the cosine of two passages; the heading helps only as far as the passages themselves agree."""
    common = terms & unit.terms
    if not common:
        return 0.0
    shared = body.weigh(common)
    headed = min(HEADING * body.weigh((terms & unit.heading) - unit.terms), shared)
    together = passage.force in TOGETHER and unit.passage.force in TOGETHER
    likeness = (shared + headed) / math.sqrt(total * (unit.weight + headed))
    return likeness * (TOGETHER_BONUS if together else 1.0)


def _leads(body: Body, terms: frozenset[str], total: float, section: str | None) -> bool:
    """Tell whether a section holds far more of the terms than any other."""
    held: dict[str | None, frozenset[str]] = {}
    for unit in body.units:
        held[unit.section] = held.get(unit.section, frozenset()) | (terms & (unit.terms | unit.heading))
    shares = {name: body.weigh(found) / total for name, found in held.items()}
    own = shares.pop(section)
    return own >= SECTION_SHARE and own >= SECTION_LEAD * max(shares.values(), default=0.0)
