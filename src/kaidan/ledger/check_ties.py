"""Whether what points between rows is whole: links, successions and judgements in, faults as sentences out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.errors import JudgementError
from kaidan.ledger import tables
from kaidan.ledger.check_pages import ids_of
from kaidan.ledger.judged import parts
from kaidan.ledger.judgement_record import READING, check_judgement, judgement_of
from kaidan.ledger.layers import layer_of
from kaidan.ledger.link_rows import Link
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.touched import Touched

AT_ONCE = 500
# What a link may point to that has no row of its own.
WITHOUT_ROW = ("instrument-", "person-")
LinksOf = Callable[[Connection, Touched], Iterable[Link]]


def check_links(connection: Connection, versions: Sequence[str], relink: LinksOf | None) -> Iterator[str]:
    """Yield the links of versions that lack an end, and where they are not those that the rules make."""
    held = tables.links
    question = select(held).where(held.c.version.in_(versions)).order_by(held.c.source, held.c.relation)
    links = select_rows(connection, question)
    sources = _existing(connection, [link["source"] for link in links])
    targets = _existing(connection, [link["target"] for link in links if link["target"]])
    for link in links:
        if link["source"] not in sources:
            yield f"A link ({link['relation']}) comes from {link['source']}, which the ledger has not."
        if link["target"] and link["target"] not in targets:
            yield f"{link['source']} is linked to {link['target']}, which the ledger has not."
    if relink is not None:
        yield from _otherwise(links, relink(connection, Touched(versions=set(versions))), set(versions))


def _otherwise(links: Sequence[Mapping[str, Any]], due: Iterable[Link], versions: set[str]) -> Iterator[str]:
    """Yield where the links kept and those that the rules make differ."""
    kept = {(link["source"], link["relation"]): _told(link) for link in links}
    made = {
        (link.source, link.relation): _told(msgspec.structs.asdict(link)) for link in due if link.version in versions
    }
    for source, relation in sorted(kept.keys() | made.keys()):
        if kept.get((source, relation)) != made.get((source, relation)):
            yield f"The link ({relation}) of {source} is not the one that the rules make."


def _told(link: Mapping[str, Any]) -> tuple[Any, ...]:
    candidates = link["candidates"]
    listed = msgspec.json.decode(candidates) if isinstance(candidates, str) else list(candidates)
    return (*(link[name] for name in ("version", "target", "label", "rule", "why")), listed)


def check_successions(connection: Connection, versions: Sequence[str]) -> Iterator[str]:
    """Yield the successions of versions that lack an end.

    An entry may be gone from its version when that was read again; what became of it is then noted once more.
    """
    held = tables.successions.c
    question = select(held.entry, held.newer, held.successor).where(held.version.in_(versions)).order_by(held.entry)
    for rows in connection.execute(question.execution_options(yield_per=AT_ONCE)).partitions(AT_ONCE):
        ends = {end for row in rows for end in (row.entry, row.successor) if end}
        there = _existing(connection, sorted(ends))
        there |= _read_no_more(connection, sorted(ends - there))
        for row in rows:
            if row.entry not in there:
                yield f"{row.entry}, which was carried over, is in no version."
            if row.successor and row.successor not in there:
                yield f"{row.successor}, which succeeds {row.entry}, is in no version."


def _read_no_more(connection: Connection, entries: Sequence[str]) -> set[str]:
    held = tables.successions.c
    question = select(held.entry).where(held.version == held.newer)
    return {one for some in parts(entries) for one in connection.scalars(question.where(held.entry.in_(some)))}


def check_judgements(connection: Connection) -> Iterator[str]:
    """Yield the judgements that no user could have made, or that were changed after they were made."""
    question = select(tables.judgements).execution_options(yield_per=AT_ONCE)
    for row in connection.execute(question).mappings():
        try:
            check_judgement(judgement_of(row))
        except (JudgementError, msgspec.MsgspecError) as error:
            yield f"{row['id']} is no judgement ({str(error).rstrip('.')})."


def _existing(connection: Connection, entries: Sequence[str]) -> set[str]:
    """Return those of the ids that are there: entries, readings, talks; instruments and persons have no rows."""
    found = {entry for entry in entries if entry.startswith(WITHOUT_ROW)}
    layers: dict[str, list[str]] = defaultdict(list)
    for entry in sorted(set(entries) - found):
        layer = layer_of(entry)
        layers["versions" if entry.startswith(READING) else layer.name if layer else "talks"].append(entry)
    for layer_name, ids in layers.items():
        for some in parts(ids):
            found |= _talks(connection, some) if layer_name == "talks" else ids_of(connection, layer_name, list(some))
    return found


def _talks(connection: Connection, talks: Sequence[str]) -> set[str]:
    held = tables.versions.c
    return {one for one in connection.scalars(select(held.talks).where(held.talks.in_(talks)).distinct()) if one}
