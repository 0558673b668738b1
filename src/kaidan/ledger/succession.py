"""What became of the claims of a page that changed: old and new blocks and claims in, each old claim's successor out.

A claim is carried over by its exact words within the same block, and else it is gone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

# Pages of more blocks are matched by blocks of equal words alone: aligning costs more than the square of their number.
MOST_ALIGNED = 2000


class Claim(Struct, frozen=True):
    """A claim of a page: its id, layer and words, and where they begin."""

    id: str
    layer: str
    words: str
    start: int


class Sheet(Struct, frozen=True):
    """A version of a page: its blocks (start, end, words), in order, and its claims."""

    blocks: Sequence[tuple[int, int, str]]
    claims: Sequence[Claim]


def successors(old: Sheet, new: Sheet) -> dict[str, str | None]:
    """Return for every claim of the old sheet its successor in the new one, or None where it is gone."""
    found: dict[str, str | None] = dict.fromkeys((claim.id for claim in old.claims), None)
    before, after = _by_block(old), _by_block(new)
    for old_range, new_range in _matched(old, new):
        olds = [claim for place in old_range for claim in before[place]]
        news = [claim for place in new_range for claim in after[place]]
        found |= dict(_pair(olds, news))
    return found


def _by_block(sheet: Sheet) -> dict[int, list[Claim]]:
    """Return the claims by the place of the block that they begin in; -1 for those in none (the header's)."""
    found: dict[int, list[Claim]] = defaultdict(list)
    place = -1
    for claim in sorted(sheet.claims, key=lambda claim: claim.start):
        while place + 1 < len(sheet.blocks) and sheet.blocks[place + 1][0] <= claim.start:
            place += 1
        found[place if place >= 0 and claim.start < sheet.blocks[place][1] else -1].append(claim)
    return found


def _matched(old: Sheet, new: Sheet) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Yield ranges of blocks that are the same: equal ones singly, changed ones singly where their number agrees."""
    yield (-1,), (-1,)
    one, other = [words for *_, words in old.blocks], [words for *_, words in new.blocks]
    if max(len(one), len(other)) > MOST_ALIGNED:
        yield from _equal_once(one, other)
        return
    for _, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if i2 - i1 == j2 - j1:
            yield from (((i1 + step,), (j1 + step,)) for step in range(i2 - i1))
        else:
            yield range(i1, i2), range(j1, j2)


def _equal_once(one: list[str], other: list[str]) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(other):
        places[words].append(place)
    for place, words in enumerate(one):
        if len(places[words]) == 1:
            yield (place,), (places[words][0],)


def _pair(olds: list[Claim], news: list[Claim]) -> Iterator[tuple[str, str]]:
    """Yield the claims of one layer and the same words, in order, where as many stand in both."""
    before, after = _by_words(olds), _by_words(news)
    for told, claims in before.items():
        if len(claims) == len(after.get(told, ())):
            yield from ((one.id, other.id) for one, other in zip(claims, after[told], strict=True))


def _by_words(claims: list[Claim]) -> dict[tuple[str, str], list[Claim]]:
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.layer, claim.words].append(claim)
    return found
