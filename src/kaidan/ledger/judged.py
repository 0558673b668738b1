"""What people have ruled: the ids of entries in, the judgements that hold for them out, and rows as they stand then.

A judgement holds for the entry it was made on and for that entry's successors in later versions of the page.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger.layers import Row
from kaidan.ledger.tables import judgements, successions

# How many ids are asked for at once; databases bound what one question may hold.
MOST_ASKED = 500


class Overlay(Struct, frozen=True):
    """What holds for one entry: the values set, by column, and whether it was rejected or confirmed last."""

    values: Mapping[str, str | int | None]
    rejected: bool = False
    confirmed: bool = False


def any_judgement(connection: Connection) -> bool:
    """Whether anybody has judged anything in this ledger."""
    return connection.execute(select(judgements.c.id).limit(1)).first() is not None


def judged_rows(connection: Connection, rows: Sequence[Row]) -> list[Row]:
    """Return rows as judged: what was set stands in its column, a rejected row has `rejected`, a confirmed `confirmed`."""
    held = overlays(connection, [row["id"] for row in rows]) if rows and any_judgement(connection) else {}
    return [_applied(row, held.get(row["id"])) for row in rows]


def _applied(row: Row, overlay: Overlay | None) -> Row:
    if overlay is None:
        return row
    return row | dict(overlay.values) | {"rejected": overlay.rejected, "confirmed": overlay.confirmed}


def overlays(connection: Connection, entries: Sequence[str]) -> dict[str, Overlay]:
    """Return what holds for each of the entries that were judged, or whose predecessors were."""
    chains = _chains(connection, entries)
    wanted = sorted({link for chain in chains.values() for link in chain})
    found = _judgements(connection, wanted)
    every = {entry: [one for link in chain for one in found[link]] for entry, chain in chains.items()}
    return {entry: _fold(sorted(ruled, key=_order)) for entry, ruled in every.items() if ruled}


def _order(row: Mapping[str, Any]) -> tuple[str, str]:
    return row["made_at"], row["id"]


def _fold(ruled: Iterable[Mapping[str, Any]]) -> Overlay:
    """Return what a series of judgements comes to: the last word on each field, and on the entry as a whole."""
    values: dict[str, str | int | None] = {}
    verdict = ""
    for one in ruled:
        if one["action"] == "set":
            values |= msgspec.json.decode(one["value"])
        if one["action"] in ("reject", "confirm"):
            verdict = one["action"]
    return Overlay(values, verdict == "reject", verdict == "confirm")


def _chains(connection: Connection, entries: Sequence[str]) -> dict[str, list[str]]:
    """Return each entry with all that it succeeds, the newest first."""
    chains = {entry: [entry] for entry in entries}
    heads = {entry: [entry] for entry in entries}
    while heads:
        before = _predecessors(connection, sorted(heads))
        following: dict[str, list[str]] = defaultdict(list)
        for head, owners in heads.items():
            for predecessor in before[head]:
                for owner in owners:
                    if predecessor not in chains[owner]:
                        chains[owner].append(predecessor)
                        following[predecessor].append(owner)
        heads = following
    return chains


def _predecessors(connection: Connection, entries: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for some in parts(entries):
        question = select(successions.c.successor, successions.c.entry).where(successions.c.successor.in_(some))
        for successor, entry in connection.execute(question.order_by(successions.c.entry)):
            found[successor].append(entry)
    return found


def _judgements(connection: Connection, entries: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for some in parts(entries):
        for row in connection.execute(select(judgements).where(judgements.c.entry.in_(some))).mappings():
            found[row["entry"]].append(row)
    return found


def parts(entries: Sequence[str]) -> Iterable[Sequence[str]]:
    """Yield a sequence in parts that one question can hold."""
    return (entries[at : at + MOST_ASKED] for at in range(0, len(entries), MOST_ASKED))
