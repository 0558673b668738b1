"""Step of the chain: a draft with its outline in, the draft with its cases out: counted matters, item by item.

Counts of one section that are of the same things, or parts of them, make a case; so do counts in a followed state. A
total is given only where the parts can be added up.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from kaidan.lang.cases import CountMention
from kaidan.model import Block, Case, Entry, digest_id
from kaidan.model.case import CaseItem
from kaidan.reader.draft import Draft
from kaidan.reader.sections import note_entries, section_titles, summary_entries
from kaidan.reader.tally import Item, Tally

BODY = frozenset({"paragraph", "bullet", "note"})
Placed = tuple[CountMention, Block]


def read_cases(draft: Draft) -> Draft:
    """Return the draft with its cases, in the order of the text."""
    placed = _in_body(draft)
    if not placed:
        return draft
    titles, summary = section_titles(draft), summary_entries(draft)
    told: list[Case] = []
    summed_up: list[Case] = []
    for section, members in _sections(draft, placed, titles).items():
        tally = Tally()
        tally.add((mention, block.id) for mention, block in members)
        (summed_up if section in summary else told).extend(_cases(draft, tally, titles.get(section)))
    # What the body counts is not counted again from the summary.
    units = {item.unit for case in told for item in case.items}
    told += [case for case in summed_up if not any(item.unit in units for item in case.items)]
    distinct = {case.id: case for case in told}
    return replace(draft, cases=tuple(sorted(distinct.values(), key=lambda case: (case.start, case.end))))


def _in_body(draft: Draft) -> list[Placed]:
    """Return the counts that stand in the body, each with its block."""
    blocks = [block for block in draft.blocks if block.kind in BODY]
    placed, place = [], 0
    for mention in draft.language.find_counts(draft.page.folded):
        while place < len(blocks) and blocks[place].end <= mention.start:
            place += 1
        if place < len(blocks) and blocks[place].start <= mention.start and mention.end <= blocks[place].end:
            placed.append((mention, blocks[place]))
    return placed


def _sections(
    draft: Draft, placed: Iterable[Placed], titles: Mapping[str | None, Entry | None]
) -> dict[str | None, list[Placed]]:
    """Return the counts by the section they stand in; a note belongs to the section that counts the same, if any."""
    notes = note_entries(draft)
    sections: dict[str | None, list[Placed]] = {}
    homes: dict[tuple[int, str], str | None] = {}
    later = []
    for mention, block in placed:
        if block.kind == "note" or block.entry in notes:
            later.append((mention, block))
            continue
        section = _section(block, titles)
        sections.setdefault(section, []).append((mention, block))
        homes.setdefault((mention.count, mention.measure), section)
    for mention, block in later:
        home = homes.get((mention.count, mention.measure), block.entry)
        sections.setdefault(home, []).append((mention, block))
    return sections


def _section(block: Block, titles: Mapping[str | None, Entry | None]) -> str | None:
    title = titles.get(block.entry)
    return title.id if title is not None else block.entry


def _cases(draft: Draft, tally: Tally, title: Entry | None) -> list[Case]:
    groups: dict[int, list[Item]] = {}
    for item in tally.items:
        groups.setdefault(item.group, []).append(item)
    groups = _with_names(groups)
    return [_case(draft, items, title) for items in groups.values() if _is_followed(items)]


def _with_names(groups: dict[int, list[Item]]) -> dict[int, list[Item]]:
    """Put the things called by name to the one other group that is counted alike, or together where there is none."""
    named = [group for group, items in groups.items() if items[0].mention.called and items[0].whole is None]
    homes: dict[str, list[int]] = {}
    for group in groups.keys() - set(named):
        if _is_followed(groups[group]):
            homes.setdefault(groups[group][0].mention.measure, []).append(group)
    for group in named:
        same = homes.get(groups[group][0].mention.measure, ())
        home = same[0] if len(same) == 1 else named[0]
        if home != group:
            groups[home].extend(groups.pop(group))
    return groups


def _is_followed(items: Sequence[Item]) -> bool:
    """Tell whether things are followed: in a state worth following, or parted with a state told of a part."""
    return any(
        item.mention.followed
        or item.mention.role == "rest"
        or (item.whole is not None and item.mention.state is not None)
        for item in items
    )


def _case(draft: Draft, items: Sequence[Item], title: Entry | None) -> Case:
    items = sorted(items, key=lambda item: (item.mention.start, item.mention.end))
    start, end = items[0].mention.start, max(item.mention.end for item in items)
    places = {id(item): place for place, item in enumerate(items)}
    return Case(
        id=digest_id("case", draft.page.sha256, start, end),
        matter=_matter(draft, items, title),
        start=start,
        end=end,
        items=tuple(_item(draft, item, places) for item in items),
        total=_total(items),
    )


def _item(draft: Draft, item: Item, places: Mapping[int, int]) -> CaseItem:
    mention, text = item.mention, draft.page.text
    return CaseItem(
        count=mention.count,
        unit=mention.unit,
        state=mention.state.of(text) if mention.state is not None else None,
        start=mention.start,
        end=mention.end,
        name=mention.name,
        part_of=places.get(id(item.whole)) if item.whole is not None else None,
    )


def _matter(draft: Draft, items: Sequence[Item], title: Entry | None) -> str:
    """Return what is counted as the text names it, else the heading above it, else what is told of it."""
    text = draft.page.text
    heads = [item.mention.head for item in items if item.mention.head is not None]
    if heads:
        return heads[0].of(text)
    if title is not None:
        return title.title
    told = [words for item in items for words in (item.mention.about, item.mention.state) if words is not None]
    return told[0].of(text) if told else items[0].mention.unit


def _total(items: Sequence[Item]) -> int | None:
    """Return what the items come to; None where a count is inexact, on top of others, or left of one nobody told."""
    if any(not item.mention.exact or item.mention.added or item.open or item.left < 0 for item in items):
        return None
    return sum(item.mention.count for item in items if item.whole is None)
