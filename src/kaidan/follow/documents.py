"""Pointers to documents: the documents that one page names in, each one's link to one instrument out.

The tables of the world are asked first; a document that they do not have is known by its parties and its name.
"""

from collections.abc import Sequence

from kaidan.ledger.link_rows import Link, Pointer
from kaidan.model import words_id
from kaidan.world.instruments import core_name, find_instrument, is_anaphor, is_common, type_of

RELATION = "instrument"
# What the table of instruments answers of a document that it does not list, as against one whose name says too little.
UNLISTED = frozenset({"", "parties and subject of a treaty"})
# What it goes by where a name is but a sort of document; the whole phrase may tell more.
BARE = "year and type"


def tie_documents(pointers: Sequence[Pointer]) -> list[Link]:
    """Return the links of the documents named on one page.

    One that points back (the said treaty) is tied to the one document of its sort named before it.
    """
    links: list[Link] = []
    named: list[tuple[Pointer, Link]] = []
    for pointer in sorted(pointers, key=lambda pointer: pointer.number):
        link = _tie(pointer, named)
        links.append(link)
        named.append((pointer, link))
    return links


def _tie(pointer: Pointer, before: Sequence[tuple[Pointer, Link]]) -> Link:
    if pointer.judged is not None:
        return _link(pointer, "judged", target=pointer.judged or None, why="" if pointer.judged else "set to none")
    name = pointer.name or pointer.words
    if is_anaphor(name):
        return _tie_back(pointer, name, before)
    parties = frozenset(pointer.between.split("+"))
    phrase, named = (find_instrument(told, parties, pointer.when, pointer.page_date) for told in (pointer.words, name))
    match = phrase if phrase.instrument is not None else named
    if match.instrument is not None:
        found = match.instrument
        return _link(pointer, match.rule, target=f"instrument-{found.id}", label=found.ja or found.en)
    if not named.candidates and named.rule == BARE:
        match, name = phrase, pointer.words
    if match.candidates or match.rule not in UNLISTED:
        candidates = tuple(f"instrument-{one.id}" for one in match.candidates)
        return _link(pointer, "", candidates=candidates, why=match.why)
    if is_common(core_name(name, parties)):
        return _link(pointer, "", why="any number of documents bear this name")
    return _tie_by_name(pointer, name, parties)


def _tie_by_name(pointer: Pointer, words: str, parties: frozenset[str]) -> Link:
    core = core_name(words, parties)
    target = words_id("instrument", "+".join(sorted(parties)), core)
    return _link(pointer, "named-in-readings", target=target, label=core)


def _tie_back(pointer: Pointer, words: str, before: Sequence[tuple[Pointer, Link]]) -> Link:
    sort = type_of(words)
    meant = [link for one, link in before if link.target and sort and type_of(link.label or "") == sort]
    if len({link.target for link in meant}) == 1:
        return _link(pointer, "named-before", target=meant[0].target, label=meant[0].label)
    candidates = tuple(sorted({link.target for link in meant if link.target}))
    why = (
        f"{len(candidates)} documents of this sort are named before it"
        if meant
        else "no such document is named before it"
    )
    return _link(pointer, "", candidates=candidates, why=why)


def _link(  # noqa: PLR0913  (a link has so many parts, each named)
    pointer: Pointer,
    rule: str,
    *,
    target: str | None = None,
    label: str | None = None,
    candidates: tuple[str, ...] = (),
    why: str = "",
) -> Link:
    return Link(
        source=pointer.id,
        relation=RELATION,
        version=pointer.version,
        rule=rule,
        target=target,
        label=label,
        candidates=candidates or ((target,) if target else ()),
        why=why,
    )
