"""Pointers to documents: the documents that one page names in, each one's link to one instrument out.

The tables of the world are asked first; a document that they do not have is known by its parties and its name.
"""

import hashlib
from collections.abc import Sequence

from kaidan.ledger.link_rows import Link, Pointer
from kaidan.world.instruments import core_name, find_instrument, is_anaphor, plain_name, type_of

RELATION = "instrument"
NO_NAME = "its words tell no name, only what sort of document it is"


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
    words = _name(pointer)
    if is_anaphor(words):
        return _tie_back(pointer, words, before)
    parties = frozenset(pointer.between.split("+"))
    found = find_instrument(words, parties, pointer.when, pointer.page_date)
    if found.instrument is not None:
        known = found.instrument
        return _link(pointer, found.rule, target=f"instrument-{known.id}", label=known.ja or known.en)
    candidates = tuple(f"instrument-{one.id}" for one in found.candidates)
    if candidates or not _is_name(words, parties):
        return _link(pointer, "", candidates=candidates, why=found.why if candidates else NO_NAME)
    return _tie_by_name(pointer, words, parties)


def _name(pointer: Pointer) -> str:
    """Return the words that name the document: its name, or the whole phrase where that is but a sort of document."""
    name = pointer.name or pointer.words
    return name if is_anaphor(name) or plain_name(name) != type_of(name) else pointer.words


def _is_name(words: str, parties: frozenset[str]) -> bool:
    core = core_name(words, parties)
    return bool(core) and core != type_of(core)


def _tie_by_name(pointer: Pointer, words: str, parties: frozenset[str]) -> Link:
    core = core_name(words, parties)
    digest = hashlib.sha256(f"{'+'.join(sorted(parties))}\0{core}".encode()).hexdigest()[:16]
    return _link(pointer, "named-in-readings", target=f"instrument-{digest}", label=core)


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
