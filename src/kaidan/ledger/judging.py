"""Judging: what somebody rules of an entry in; judgements appended, and the ledger brought in line with them.

The caller holds the transaction. A judgement is never changed or removed: the next one on the same entry rules.
"""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from msgspec import Struct
from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from kaidan.errors import JudgementError, NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.entry_ids import find_id
from kaidan.ledger.judged import judgements_on, parts, predecessors
from kaidan.ledger.judgement_fields import AS_READ, Field, field_named
from kaidan.ledger.judgement_record import LONGEST_NOTE, Judgement, layer_name
from kaidan.ledger.judgement_values import LONGEST, Value, is_plain
from kaidan.ledger.layers import Row, layer_named
from kaidan.ledger.rebuilding import version_of
from kaidan.ledger.settling import settle_entries
from kaidan.ledger.touched import Touched
from kaidan.model import Span
from kaidan.world.instrument_table import instrument


class Ruling(Struct, frozen=True, kw_only=True):
    """What somebody rules of one entry (its id or the beginning of it): fields set, or a verdict; and a note.

    `sets` are names of fields and their values, as users write them.
    """

    entry: str
    judge: str
    sets: tuple[tuple[str, str], ...] = ()
    verdict: Literal["reject", "confirm"] | None = None
    note: str | None = None


def judge_entry(connection: Connection, ruling: Ruling, now: str) -> tuple[list[Judgement], Touched]:
    """Keep what somebody rules, dated, and return the judgements made and what to link anew.

    Raises NoEntryError for an entry that the ledger has not, JudgementError for a ruling that cannot be made.
    """
    ruling = msgspec.structs.replace(ruling, entry=find_id(connection, ruling.entry))
    layer = layer_name(ruling.entry)
    row = judged_entry(connection, layer, ruling.entry)
    _check(connection, ruling, now)
    made = Judgement(
        entry=ruling.entry,
        layer=layer,
        action=ruling.verdict or "note",
        note=ruling.note or None,
        judge=ruling.judge.strip(),
        made_at=now,
        words=words_of(row, layer),
        around=_around(connection, row) if layer != "versions" else None,
    )
    judgements = [one.named() for one in _judgements(connection, made, ruling)]
    return judgements, keep_judgements(connection, judgements)


def keep_judgements(connection: Connection, judgements: Sequence[Judgement]) -> Touched:
    """Append judgements that the ledger has not, and return what to link anew."""
    connection.execute(insert(tables.judgements), [one.as_row() for one in judgements])
    touched = Touched()
    settle_entries(connection, sorted({one.entry for one in judgements}), touched)
    return touched


def judged_entry(connection: Connection, layer: str, entry: str) -> Row:
    """Return the row of an entry as it was read. Raises NoEntryError where there is none."""
    if layer == "versions":
        return dict(version_of(connection, entry))
    table = layer_named(layer).table
    row = connection.execute(select(table).where(table.c.id == entry)).mappings().first()
    if row is None:
        raise NoEntryError(f"The ledger has no entry {entry}.")
    return dict(row)


def words_of(row: Row, layer: str) -> str:
    """Return the words of an entry; those of a reading are its title."""
    if layer != "versions":
        return str(row["words"])
    return msgspec.json.decode(row["title"], type=Span).of(row["text"]) if row["title"] else ""


def _around(connection: Connection, row: Row) -> str | None:
    """Return the words of the block that an entry begins in, None for one that stands in none."""
    held = tables.blocks.c
    within = (held.version == row["version"]) & (held.start <= row["start"]) & (held.end > row["start"])
    place = connection.execute(select(held.start, held.end).where(within).order_by(held.start.desc())).first()
    if place is None:
        return None
    return str(version_of(connection, row["version"])["text"][place.start : place.end])


def _check(connection: Connection, ruling: Ruling, now: str) -> None:
    """Refuse a ruling that says nothing, or that could not hold."""
    if not ruling.sets and not ruling.verdict and not ruling.note:
        raise JudgementError("Nothing is ruled: give --set FIELD=VALUE, --reject, --confirm or --note.")
    if ruling.sets and ruling.verdict:
        raise JudgementError(f"A judgement sets fields or is a {ruling.verdict}, not both; make two.")
    if not ruling.judge.strip() or not is_plain(ruling.judge) or len(ruling.judge) > LONGEST:
        raise JudgementError("A judgement needs the name of who makes it (--by NAME, or KAIDAN_JUDGE).")
    if ruling.note is not None and not _is_note(ruling.note):
        raise JudgementError(f"A note is some words of text, at most {LONGEST_NOTE} characters.")
    chain = predecessors(connection, [ruling.entry])[ruling.entry]
    latest = max((one["made_at"] for held in judgements_on(connection, chain).values() for one in held), default="")
    if latest >= now:
        raise JudgementError(
            f"A judgement of {ruling.entry} is dated {latest}, which is yet to come; set the clock right."
        )


def _is_note(note: str) -> bool:
    return bool(note.strip()) and len(note) <= LONGEST_NOTE and is_plain(note.replace("\n", " ").replace("\t", " "))


def _judgements(connection: Connection, made: Judgement, ruling: Ruling) -> list[Judgement]:
    """Return the judgements that a ruling comes to: one for what it sets, one for what it takes back, or a verdict."""
    if not ruling.sets:
        return [made]
    fields = [field_named(made.layer, name) for name, _ in ruling.sets]
    twice = next((field.name for at, field in enumerate(fields) if field in fields[:at]), None)
    if twice:
        raise JudgementError(f"The field {twice} is set twice; set it once.")
    told = list(zip(fields, (words for _, words in ruling.sets), strict=True))
    values = [(field, _value(connection, field, words)) for field, words in told if words.strip() != AS_READ]
    back: list[tuple[Field, Value]] = [(field, None) for field, words in told if words.strip() == AS_READ]
    return [_setting(made, action, some) for action, some in (("set", values), ("unset", back)) if some]


def _setting(made: Judgement, action: Any, values: Sequence[tuple[Field, Value]]) -> Judgement:  # noqa: ANN401
    told = {field.column: value for field, value in values}
    names = ",".join(field.name for field, _ in values)
    return msgspec.structs.replace(made, action=action, field=names, value=told)


def _value(connection: Connection, field: Field, told: str) -> Value:
    value = field.value_of(told)
    if field.column in ("judged_target", "judged_person") and value and not _is_target(connection, str(value)):
        raise JudgementError(f"The ledger knows no {value}; {field.name} takes {field.kind.takes()}.")
    return value


def _is_target(connection: Connection, target: str) -> bool:
    """Whether talks, an instrument or a person are known: to the ledger, or to the tables of the world."""
    if target.startswith("talks-"):
        held = select(tables.versions.c.id).where(tables.versions.c.talks == target)
        return connection.execute(held.limit(1)).first() is not None
    linked = select(tables.links.c.source).where(tables.links.c.target == target).limit(1)
    if connection.execute(linked).first() is not None:
        return True
    kind, _, name = target.partition("-")
    return instrument(name) is not None if kind == "instrument" else name in _holders()


def _holders() -> set[str]:
    from kaidan.world.holders import holder_table  # noqa: PLC0415  (a large table that few judgements need)

    return {tenure.person for tenure in holder_table().tenures}


def import_judgements(connection: Connection, judgements: Sequence[Judgement]) -> tuple[int, Touched]:
    """Append those judgements that the ledger has not yet, and return their number and what to link anew.

    One of an entry that the ledger has not is kept too, and takes hold when its page is added.
    """
    told = {one.id: one for one in judgements}
    held = tables.judgements.c.id
    known = {one for some in parts(sorted(told)) for one in connection.scalars(select(held).where(held.in_(some)))}
    new = [one for name, one in told.items() if name not in known]
    return len(new), keep_judgements(connection, new) if new else Touched()
