"""The log of judgements: an entry (or none) in; who ruled what of it and when, and what stood there before, out."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.errors import NoEntryError
from kaidan.ledger.entry_ids import find_id
from kaidan.ledger.judged import fold_judgements, judgements_on, order_of, predecessors
from kaidan.ledger.judgement_record import Judgement, judgement_of
from kaidan.ledger.judging import judged_entry
from kaidan.ledger.layers import Row
from kaidan.ledger.tables import judgements
from kaidan.ledger.unsettled import settled_among

AT_ONCE = 200


class Logged(Struct, frozen=True, kw_only=True):
    """A judgement with the values of its fields as users write them: before it, and as it set them.

    A value is absent where it is not known (the entry is not in the ledger) or follows from the links (a target, a
    person). `settled` tells whether it holds for words of a page's newest version.
    """

    judgement: Judgement
    before: dict[str, str]
    now: dict[str, str]
    settled: bool


def log_of(connection: Connection, entry: str) -> list[Logged]:
    """Return all judgements of an entry (its id or the beginning of it) and of what it succeeds, oldest first.

    Raises NoEntryError for an entry that the ledger has not and nobody judged.
    """
    own = judgements_on(connection, [entry])[entry]
    chosen = entry if own else find_id(connection, entry)
    chain = predecessors(connection, [chosen])[chosen]
    found = [one for held in judgements_on(connection, chain).values() for one in held]
    return _logged(connection, [judgement_of(row) for row in sorted(found, key=order_of)])


def newest_judgements(connection: Connection, limit: int) -> list[Logged]:
    """Return the newest judgements of the ledger, newest first."""
    question = select(judgements).order_by(judgements.c.made_at.desc(), judgements.c.id.desc()).limit(limit)
    return _logged(connection, [judgement_of(row) for row in connection.execute(question).mappings()])


def unsettled_judgements(connection: Connection) -> Iterator[Logged]:
    """Yield the judgements whose words stand in no page's newest version, oldest first."""
    last: tuple[str, str] = ("", "")
    while rows := _following(connection, last):
        last = order_of(rows[-1])
        yield from (one for one in _logged(connection, [judgement_of(row) for row in rows]) if not one.settled)


def _following(connection: Connection, last: tuple[str, str]) -> Sequence[Any]:
    made_at, held = judgements.c.made_at, judgements.c.id
    later = (made_at > last[0]) | ((made_at == last[0]) & (held > last[1]))
    question = select(judgements).where(later).order_by(made_at, held).limit(AT_ONCE)
    return connection.execute(question).mappings().all()


def _logged(connection: Connection, told: Sequence[Judgement]) -> list[Logged]:
    settled = settled_among(connection, told)
    return [_one(connection, judgement, judgement.id in settled) for judgement in told]


def _one(connection: Connection, judgement: Judgement, settled: bool) -> Logged:
    fields = judgement.fields()
    stood = _stood_before(connection, judgement) if fields else {}
    before = {field.name: field.kind.write(stood[field.column]) for field in fields if field.column in stood}
    values = judgement.value or {} if judgement.action == "set" else {}
    now = {field.name: field.kind.write(values[field.column]) for field in fields if field.column in values}
    return Logged(judgement=judgement, before=before, now=now, settled=settled)


def _stood_before(connection: Connection, judgement: Judgement) -> Row:
    """Return the columns of the judged entry as they stood when it was judged, as far as they are known."""
    chain = predecessors(connection, [judgement.entry])[judgement.entry]
    held = [one for found in judgements_on(connection, chain).values() for one in found]
    mine = (judgement.made_at, judgement.id)
    earlier = sorted((one for one in held if order_of(one) < mine), key=order_of)
    return _as_read(connection, judgement) | dict(fold_judgements(earlier).values)


def _as_read(connection: Connection, judgement: Judgement) -> Row:
    try:
        return judged_entry(connection, judgement.layer, judgement.entry)
    except NoEntryError:
        return {}
