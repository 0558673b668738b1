"""Step of the chain: a draft with its times in, the draft with its points out: each summary bullet and its support.

A bullet is parted into its propositions; each is compared with the propositions of the body by the terms they share,
rarer terms weighing more. The blocks of those that come close enough support the bullet.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kaidan.model import Block, Point, Statement
from kaidan.reader.differences import Passage, find_differences
from kaidan.reader.draft import Draft
from kaidan.reader.sections import note_entries, section_titles, summary_entries

# The least likeness of two passages that say the same, and of a further one beside the closest.
LEAST, BESIDE = 0.36, 0.6
# What all do together is likelier to be the same thing; a term of the heading counts half.
TOGETHER = frozenset({"agree", "confirm", "conclude"})
TOGETHER_BONUS, HEADING = 1.25, 0.5
Weights = Mapping[str, float]


class Unit(Struct, frozen=True, kw_only=True):
    """A passage with its terms; `heading` are the terms of the heading it stands under."""

    passage: Passage
    terms: frozenset[str]
    heading: frozenset[str] = frozenset()


def read_points(draft: Draft) -> Draft:
    """Return the draft with its points: one for each bullet of a summary."""
    summary = summary_entries(draft)
    bullets = [block for block in draft.blocks if block.kind == "bullet" and block.entry in summary]
    if not bullets:
        return draft
    body = _body_units(draft, summary | note_entries(draft))
    weights = _weights(body)
    said = _by_block(draft.statements)
    return replace(
        draft, points=tuple(_point(draft, block, said.get(block.id, []), body, weights) for block in bullets)
    )


def _by_block(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    said: dict[str, list[Statement]] = {}
    for statement in statements:
        said.setdefault(statement.block, []).append(statement)
    return said


def _body_units(draft: Draft, apart: frozenset[str]) -> list[Unit]:
    """Return the propositions of the body: its statements, and its blocks without any."""
    said, titles = _by_block(draft.statements), section_titles(draft)
    terms, folded = draft.language.points.terms, draft.page.folded
    headings = {
        entry.id: terms(folded, entry.start, entry.end) for entry in titles.values() if entry is not None
    }
    units = []
    for block in draft.blocks:
        if block.kind not in {"paragraph", "bullet"} or block.entry in apart:
            continue
        title = titles.get(block.entry)
        heading = headings[title.id] if title is not None else frozenset()
        for passage in _passages(block, said.get(block.id, []), whole=False):
            found = terms(folded, passage.start, passage.end)
            units.append(Unit(passage=passage, terms=found, heading=heading))
    return units


def _passages(block: Block, said: Sequence[Statement], whole: bool) -> list[Passage]:
    """Return the statements of a block as passages; with `whole`, each from where the one before it ends."""
    if not said or (whole and len(said) == 1):
        force = said[0].force if said else None
        verb = said[0].verb if said else None
        return [Passage(start=block.start, end=block.end, block=block.id, force=force, verb=verb)]
    passages, place = [], block.start
    for statement in said:
        start = place if whole else statement.start
        if start < statement.end:
            passages.append(
                Passage(start=start, end=statement.end, block=block.id, force=statement.force, verb=statement.verb)
            )
        place = max(place, statement.verb.end if statement.verb else statement.end)
    return passages


def _weights(body: Sequence[Unit]) -> dict[str, float]:
    """Return the squared weight of each term of the body: the rarer it is, the more it weighs."""
    counts = Counter(term for unit in body for term in unit.terms)
    return {term: math.log((len(body) + 1) / (count + 0.5)) ** 2 for term, count in counts.items()}


def _point(draft: Draft, block: Block, said: Sequence[Statement], body: Sequence[Unit], weights: Weights) -> Point:
    supports: dict[str, None] = {}
    differences = []
    for passage in _passages(block, said, whole=True):
        close = _closest(draft, passage, body, weights)
        supports.update(dict.fromkeys(unit.passage.block for unit in close))
        differences.extend(find_differences(draft, passage, [unit.passage for unit in close]))
    return Point(
        start=block.start, end=block.end, block=block.id, supports=tuple(supports), differences=tuple(differences)
    )


def _closest(draft: Draft, passage: Passage, body: Sequence[Unit], weights: Weights) -> list[Unit]:
    """Return the units that say the same as a passage, the likest first."""
    terms = draft.language.points.terms(draft.page.folded, passage.start, passage.end)
    rare = math.log(len(body) + 1) ** 2
    total = sum(weights.get(term, rare) for term in terms)
    scored = [(_likeness(passage, terms, total, unit, weights), unit) for unit in body]
    best = max((score for score, _ in scored), default=0.0)
    close = [(score, unit) for score, unit in scored if score >= max(LEAST, BESIDE * best)]
    return [unit for _, unit in sorted(close, key=lambda pair: -pair[0])]


def _likeness(passage: Passage, terms: frozenset[str], total: float, unit: Unit, weights: Weights) -> float:
    """Return the cosine of two passages; the heading helps only as far as the passages themselves agree."""
    shared = sum(weights[term] for term in terms & unit.terms)
    if not shared:
        return 0.0
    headed = HEADING * sum(weights.get(term, 0.0) for term in (terms & unit.heading) - unit.terms)
    headed = min(headed, shared)
    length = sum(weights[term] for term in unit.terms) + headed
    together = passage.force in TOGETHER and unit.passage.force in TOGETHER
    return (shared + headed) / math.sqrt(total * length or 1.0) * (TOGETHER_BONUS if together else 1.0)
