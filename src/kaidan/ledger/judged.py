"""What people have ruled: rows in, the judgements that hold for them and the rows as they stand then out.

A judgement holds for the entry it was made on and for that entry's successors in later versions of the page, as long
as the words are those that were judged.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger.layers import Row
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.tables import judgements, participants, successions

Some = TypeVar("Some")

# How many ids are asked for at once; databases bound what one question may hold.
MOST_ASKED = 500
_CODES = msgspec.json.Decoder(list[str]).decode
_ENCODE = msgspec.json.Encoder(order="deterministic").encode


class Overlay(Struct, frozen=True):
    """What holds for one entry: the values set, by column, and whether it was rejected or confirmed last."""

    values: Mapping[str, str | int | None]
    rejected: bool = False
    confirmed: bool = False


def any_judgement(connection: Connection) -> bool:
    """Whether anybody has judged anything in this ledger."""
    return connection.execute(select(judgements.c.id).limit(1)).first() is not None


def judged_rows(connection: Connection, rows: Sequence[Row]) -> list[Row]:
    """Return rows as judged: what was set stands in its column, a rejected row has `rejected`, a confirmed `confirmed`.

    The target that was set for a pointer stands in `judged_target`, the person of a participant in `judged_person`:
    an id, empty for none; the key is absent where nobody set it. A topic that was set spans the whole entry.
    """
    held = overlays(connection, rows) if rows and any_judgement(connection) else {}
    judged = [_applied(row, held.get(row["id"])) for row in rows]
    spoken = {entry for entry, overlay in held.items() if "speakers" in overlay.values}
    own = _parties(connection, [row for row in judged if "by" in row and row["id"] in spoken])
    return [_with_own_people(row, own) if "by" in row and row["id"] in spoken else row for row in judged]


def _applied(row: Row, overlay: Overlay | None) -> Row:
    if overlay is None:
        return row
    values: Row = dict(overlay.values)
    if "speakers" in values:
        values["joint"] = len(_CODES(values["speakers"])) > 1
    if values.get("topics") and "start" in row:
        told = msgspec.json.decode(values["topics"])
        values["topics"] = _ENCODE([one | {"start": row["start"], "end": row["end"]} for one in told]).decode()
    return row | values | {"rejected": overlay.rejected, "confirmed": overlay.confirmed}


def _parties(connection: Connection, rows: Sequence[Row]) -> dict[str, str | None]:
    """Return the parties, as judged, of the persons who say statements."""
    wanted = sorted({person for row in rows for person in _CODES(row["by"])})
    people: list[Row] = []
    for some in parts(wanted):
        question = select(participants.c.id, participants.c.words, participants.c.party)
        people += select_rows(connection, question.where(participants.c.id.in_(some)))
    return {row["id"]: row["party"] for row in judged_rows(connection, people)} if people else {}


def _with_own_people(row: Row, own: Mapping[str, str | None]) -> Row:
    """Leave of the persons who say a statement those of the parties that are ruled to say it."""
    speakers = set(_CODES(row["speakers"]))
    return row | {"by": _ENCODE([one for one in _CODES(row["by"]) if own.get(one) in speakers]).decode()}


def overlays(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> dict[str, Overlay]:
    """Return what holds, by id, for each of the rows that were judged, or whose predecessors were."""
    chains = predecessors(connection, [row["id"] for row in rows])
    found = judgements_on(connection, sorted({link for chain in chains.values() for link in chain}))
    held: dict[str, Overlay] = {}
    for row in rows:
        ruled = [one for link in chains[row["id"]] for one in found[link] if fits(one, row)]
        if ruled:
            held[row["id"]] = fold_judgements(sorted(ruled, key=order_of))
    return held


def fits(judgement: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Whether a row has the words that were judged; a reading has none of its own and always fits."""
    return judgement["layer"] == "versions" or bool(row.get("words", judgement["words"]) == judgement["words"])


def order_of(judgement: Mapping[str, Any]) -> tuple[str, str]:
    """Return what judgements are sorted by: when they were made, and their id."""
    return judgement["made_at"], judgement["id"]


def fold_judgements(ruled: Iterable[Mapping[str, Any]]) -> Overlay:
    """Return what a series of judgements comes to: the last word on each field, and on the entry as a whole."""
    values: dict[str, str | int | None] = {}
    verdict = ""
    for one in ruled:
        told = msgspec.json.decode(one["value"]) if one["value"] else {}
        if one["action"] == "set":
            values |= told
        if one["action"] == "unset":
            values = {column: value for column, value in values.items() if column not in told}
        if one["action"] in ("reject", "confirm"):
            verdict = one["action"]
    return Overlay(values, verdict == "reject", verdict == "confirm")


def predecessors(connection: Connection, entries: Sequence[str]) -> dict[str, list[str]]:
    """Return each entry with all that it succeeds, the newest first."""
    return _chains(connection, entries, "successor", "entry")


def successors_of(connection: Connection, entries: Sequence[str]) -> dict[str, list[str]]:
    """Return each entry with all that succeed it, the oldest first."""
    return _chains(connection, entries, "entry", "successor")


def ruled_entries(connection: Connection, layer: str) -> list[str]:
    """Return the ids of a layer for which a judgement may hold: the entries judged, and all that succeed them.

    They are as many as people have judged, and may be found by other values than those that their columns hold.
    """
    judged = connection.scalars(select(judgements.c.entry).where(judgements.c.layer == layer).distinct())
    return sorted({one for chain in successors_of(connection, list(judged)).values() for one in chain})


def _chains(connection: Connection, entries: Sequence[str], known: str, sought: str) -> dict[str, list[str]]:
    """Return each entry with all that can be reached from it, from one column of the successions to the other."""
    chains = {entry: [entry] for entry in entries}
    heads = {entry: [entry] for entry in chains}
    while heads:
        steps = _steps(connection, sorted(heads), known, sought)
        following: dict[str, list[str]] = defaultdict(list)
        for head, owners in heads.items():
            for reached in steps[head]:
                for owner in owners:
                    if reached not in chains[owner]:
                        chains[owner].append(reached)
                        following[reached].append(owner)
        heads = following
    return chains


def _steps(connection: Connection, entries: Sequence[str], known: str, sought: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    one, other = successions.c[known], successions.c[sought]
    for some in parts(entries):
        question = select(one, other).where(one.in_(some), other.is_not(None)).order_by(other)
        for entry, reached in connection.execute(question):
            found[entry].append(reached)
    return found


def judgements_on(connection: Connection, entries: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    """Return the judgements that were made on each of the entries themselves."""
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for some in parts(entries):
        for row in connection.execute(select(judgements).where(judgements.c.entry.in_(some))).mappings():
            found[row["entry"]].append(dict(row))
    return found


def parts(entries: Sequence[Some], most: int = MOST_ASKED) -> Iterable[Sequence[Some]]:
    """Return a sequence in parts of at most so many, by default as many as one question can hold."""
    return (entries[at : at + most] for at in range(0, len(entries), most))
