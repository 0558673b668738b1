"""Which judgements hold for words that stand in a page's newest version: judgements in, the ids of those out."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import parts, successors_of
from kaidan.ledger.judgement_record import Judgement
from kaidan.ledger.layers import CLAIMS


def settled_among(connection: Connection, judgements: Sequence[Judgement]) -> set[str]:
    """Return the ids of the judgements whose entry, or what succeeds it, stands with its words in a newest version."""
    chains = successors_of(connection, [one.entry for one in judgements])
    standing = dict(_standing(connection, sorted({link for chain in chains.values() for link in chain})))
    return {
        one.id
        for one in judgements
        if any(link in standing and standing[link] in (None, one.words) for link in chains[one.entry])
    }


def _standing(connection: Connection, entries: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Yield those of the entries that stand in a newest version, with their words; a reading has none of its own."""
    versions = tables.versions.c
    for some in parts(entries):
        for found in connection.scalars(select(versions.id).where(versions.id.in_(some), versions.current)):
            yield found, None
        for layer in CLAIMS:
            columns = layer.table.c
            question = select(columns.id, columns.words).join(tables.versions, columns.version == versions.id)
            for row in connection.execute(question.where(columns.id.in_(some), versions.current)):
                yield row.id, row.words
