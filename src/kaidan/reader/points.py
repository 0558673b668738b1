"""Step of the chain: a draft with its times in, the draft with its points out: each summary bullet and its support.

A bullet is parted into its propositions, and each is compared with the propositions of the body; the blocks of those
that say the same support the bullet.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from kaidan.model import Block, Entry, Point, Statement
from kaidan.model.point import Difference
from kaidan.reader.differences import Passage, find_differences
from kaidan.reader.draft import Draft
from kaidan.reader.likeness import Body, Unit, closest, weigh_body
from kaidan.reader.sections import note_entries, section_titles, summary_entries

# More than any page of the genre has; each bullet is compared with each passage, and a page must stay linear.
MOST_BULLETS, MOST_UNITS = 40, 1500


def read_points(draft: Draft) -> Draft:
    """Return the draft with its points: one for each bullet of a summary."""
    summary = summary_entries(draft)
    if not summary:
        return draft
    said, titles, points = _by_block(draft.statements), section_titles(draft), []
    for bullets, blocks in _parts(draft, summary):
        body = weigh_body(_units(draft, said, titles, blocks))
        points += [_point(draft, block, said.get(block.id, []), body) for block in bullets]
    return replace(draft, points=tuple(points))


def _parts(draft: Draft, summary: frozenset[str]) -> Iterator[tuple[list[Block], list[Block]]]:
    """Yield the bullets of each summary with the blocks it sums up: those up to the next one, else those before it."""
    apart = note_entries(draft)
    bullets: list[Block] = []
    before: list[Block] = []
    body: list[Block] = []
    for block in draft.blocks:
        if block.entry in summary:
            if block.kind == "bullet" and body:
                if bullets:
                    yield bullets, body
                bullets, before, body = [], body, []
            if block.kind == "bullet" and len(bullets) < MOST_BULLETS:
                bullets.append(block)
        elif block.kind in {"paragraph", "bullet"} and block.entry not in apart:
            body.append(block)
    if bullets:
        yield bullets, body or before


def _by_block(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    said: dict[str, list[Statement]] = {}
    for statement in statements:
        said.setdefault(statement.block, []).append(statement)
    return said


def _units(
    draft: Draft,
    said: Mapping[str, Sequence[Statement]],
    titles: Mapping[str | None, Entry | None],
    blocks: Iterable[Block],
) -> list[Unit]:
    """Return the propositions of the body: its statements, and its blocks without any."""
    folded, find = draft.page.folded, draft.language.points.terms
    headings: dict[str | None, frozenset[str]] = {None: frozenset()}
    units = []
    for block in blocks:
        title = titles.get(block.entry)
        section = title.id if title is not None else None
        if title is not None and section not in headings:
            headings[section] = find(folded, title.start, title.end)
        for passage in _statements_of(block, said.get(block.id, [])):
            terms = find(folded, passage.start, passage.end)
            units.append(Unit(passage=passage, terms=terms, heading=headings[section], section=section))
    return units[:MOST_UNITS]


def _statements_of(block: Block, said: Sequence[Statement]) -> list[Passage]:
    return [_passage(block, one, one.start, one.end) for one in said] or [_passage(block, None, block.start, block.end)]


def _passage(block: Block, said: Statement | None, start: int, end: int) -> Passage:
    if said is None:
        return Passage(start=start, end=end, block=block.id)
    return Passage(start=start, end=end, block=block.id, force=said.force, verb=said.verb)


def _propositions_of(block: Block, said: Sequence[Statement]) -> list[Passage]:
    """Return the parts of a bullet, one for each statement, with the words before it that tell its topic."""
    if len(said) < 2:
        return [_passage(block, said[0] if said else None, block.start, block.end)]
    parts, place = [], block.start
    for one in said:
        if place < one.end:
            parts.append(_passage(block, one, place, one.end))
        place = max(place, one.verb.end if one.verb else one.end)
    return parts


def _point(draft: Draft, block: Block, said: Sequence[Statement], body: Body) -> Point:
    supports: dict[str, None] = {}
    differences: dict[Difference, None] = {}
    for part in _propositions_of(block, said):
        terms = draft.language.points.terms(draft.page.folded, part.start, part.end)
        close, alike = closest(body, part, terms)
        supports.update(dict.fromkeys(passage.block for passage in close))
        if alike:
            differences.update(dict.fromkeys(find_differences(draft, part, close)))
    return Point(
        start=block.start, end=block.end, block=block.id, supports=tuple(supports), differences=tuple(differences)
    )
