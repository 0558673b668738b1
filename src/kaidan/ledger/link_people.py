"""The people whom the linker asks for: versions or names in, participants as judged and their full names out."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import judged_rows, parts, ruled_entries
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.touched import Touched


class Named(Struct, frozen=True, kw_only=True):
    """A participant as judged, with the day of the talks."""

    id: str
    version: str
    name: str
    full_name: str | None
    office: str
    party: str | None
    rank: str | None
    date: str | None
    judged: str | None = None


def people_of(connection: Connection, versions: Iterable[str]) -> list[Named]:
    """Return the participants of versions that are current."""
    found: list[Named] = []
    for some in parts(sorted(versions)):
        found += _people(connection, tables.participants.c.version.in_(some))
    return found


def namesakes_of(connection: Connection, touched: Touched) -> list[Named]:
    """Return who bears a name alone that what was touched gives in full, or gave, and no other current version does.

    Only they may be somebody else than before, and those of whom somebody ruled, who stand under other names.
    """
    found = _people_named(connection, ruled_entries(connection, "participants"))
    versions = sorted(touched.versions)
    named = {(party, name, rank) for party, name, rank, full in _given_in_full(connection, versions)
             if not _given_elsewhere(connection, versions, (party, name, rank), full)}  # fmt: skip
    for group in sorted(named | touched.names, key=str):
        found += _people(connection, and_(_same_name(*group), tables.participants.c.full_name.is_(None)))
    return found


def _people_named(connection: Connection, entries: Sequence[str]) -> list[Named]:
    found: list[Named] = []
    for some in parts(entries):
        found += _people(connection, tables.participants.c.id.in_(some))
    return found


def _given_in_full(connection: Connection, versions: Sequence[str]) -> set[tuple[str, str, str | None, str]]:
    people = tables.participants.c
    found: set[tuple[str, str, str | None, str]] = set()
    for some in parts(versions):
        question = select(people.party, people.name, people.rank, people.full_name).where(
            people.version.in_(some), people.full_name.is_not(None), people.party.is_not(None)
        )
        found |= {(party, name, rank, full) for party, name, rank, full in connection.execute(question)}
    return found


def _given_elsewhere(
    connection: Connection, versions: Sequence[str], named: tuple[str, str, str | None], full: str
) -> bool:
    people, held = tables.participants.c, tables.versions.c
    joined = tables.participants.join(tables.versions, people.version == held.id)
    question = select(people.version).select_from(joined).where(_same_name(*named), people.full_name == full)
    others = connection.scalars(question.where(held.current).limit(len(versions) + 1))
    return any(version not in set(versions) for version in others)


def _same_name(party: str, name: str, rank: str | None) -> ColumnElement[bool]:
    people = tables.participants.c
    return and_(people.party == party, people.name == name, people.rank == rank if rank else people.rank.is_(None))


def _people(connection: Connection, where: ColumnElement[bool]) -> list[Named]:
    held, people = tables.versions.c, tables.participants
    joined = people.join(tables.versions, people.c.version == held.id)
    question = select(people, held.date).select_from(joined).where(where, held.current)
    rows = judged_rows(connection, select_rows(connection, question))
    fields = ("id", "version", "name", "full_name", "office", "party", "rank", "date")
    return [
        Named(**{field: row[field] for field in fields}, judged=row.get("judged_person"))
        for row in rows
        if not row.get("rejected")
    ]


def full_names(connection: Connection, party: str, name: str, rank: str | None, most: int = 3) -> list[str]:
    """Return the full names that current versions give to who bears a name alone, at most so many, in order."""
    people, held = tables.participants.c, tables.versions.c
    joined = tables.participants.join(tables.versions, people.version == held.id)
    found: list[str] = []
    while len(found) < most:
        later = [people.full_name > found[-1]] if found else [people.full_name.is_not(None)]
        question = (
            select(people.full_name).select_from(joined).where(_same_name(party, name, rank), *later, held.current)
        )
        following = connection.scalar(question.order_by(people.full_name).limit(1))
        if following is None:
            break
        found.append(following)
    return found
