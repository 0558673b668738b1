"""A draft in, the outline entries of its summaries and notes out, and the section that each entry stands in."""

from collections.abc import Callable

from kaidan.model import Entry
from kaidan.reader.draft import Draft


def note_entries(draft: Draft) -> frozenset[str]:
    """Return the ids of the outline entries that are notes or stand under one."""
    return _under(draft, lambda entry: entry.kind == "note")


def summary_entries(draft: Draft) -> frozenset[str]:
    """Return the ids of the entries that head a summary, or stand under one; a numbered section is none."""
    rules, folded = draft.language.outline.summary_heading, draft.page.folded

    def sums_up(entry: Entry) -> bool:
        words = folded[entry.start : entry.end]
        return not entry.label and any(rule.compiled.search(words) for rule in rules)

    return _under(draft, sums_up)


def section_titles(draft: Draft) -> dict[str | None, Entry | None]:
    """Return, for the id of every entry, the nearest entry above it (or itself) that has a title; None without one."""
    titled: dict[str | None, Entry | None] = {None: None}
    for entry in draft.outline:
        titled[entry.id] = entry if entry.title else titled.get(entry.parent)
    return titled


def _under(draft: Draft, heads: Callable[[Entry], bool]) -> frozenset[str]:
    chosen: set[str] = set()
    for entry in draft.outline:
        if entry.parent in chosen or heads(entry):
            chosen.add(entry.id)
    return frozenset(chosen)
