"""What was said between parties: the parties in, their meetings, statements and schedules, as judged, out.

Only current versions count, and no entry that somebody rejected.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.headers import Header, header_columns, headers_from
from kaidan.ledger.judged import judged_rows, parts
from kaidan.ledger.keys import day_number
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.page_rows import topics_of

_CODES = msgspec.json.Decoder(list[str]).decode
_ROWS_AT_ONCE = 2000


class Meeting(Struct, frozen=True, kw_only=True):
    """One meeting, and the ids of the readings that tell of it; `title` and `place` are those of the first."""

    talks: str
    date: str
    day: int
    kind: str
    format: str
    parties: tuple[str, ...]
    place: str | None
    title: str
    readings: tuple[str, ...]


class Said(Struct, frozen=True, kw_only=True):
    """One statement as judged, with the talks it was made in; `by` are names, `topics` codes of subjects."""

    id: str
    version: str
    talks: str | None
    date: str | None
    day: int
    words: str
    start: int
    end: int
    speakers: tuple[str, ...]
    by: tuple[str, ...]
    addressees: tuple[str, ...]
    force: str
    joint: bool
    replies_to: str | None
    topics: tuple[str, ...]


class Planned(Struct, frozen=True, kw_only=True):
    """One schedule as judged: `earliest` and `latest` number its days, `target` is the meeting that fulfilled it."""

    id: str
    version: str
    words: str
    kind: str
    when: str | None
    earliest: int | None
    latest: int | None
    parties: tuple[str, ...]
    told_on: str | None
    target: str | None


def meetings(
    connection: Connection, *, between: str | None = None, first: int | None = None, last: int | None = None
) -> list[Meeting]:
    """Return the meetings on record, oldest first: of these parties (`JP+RU`), from one day to another (numbers)."""
    held = tables.versions.c
    where = [held.current, held.talks.is_not(None), *_bounded(first, last)]
    if between is not None:
        where.append(held.between == between)
    question = select(*header_columns()).where(*where).order_by(held.day, held.talks, held.id)
    rows = select_rows(connection, question)
    by_talks: dict[str, list[Header]] = {}
    for header in headers_from(connection, rows):
        by_talks.setdefault(header.talks or "", []).append(header)
    return [_meeting(talks, told) for talks, told in by_talks.items()]


def _bounded(first: int | None, last: int | None) -> list[ColumnElement[bool]]:
    day = tables.versions.c.day
    lower = [] if first is None else [day >= first]
    return lower if last is None else [*lower, day <= last]


def _meeting(talks: str, told: list[Header]) -> Meeting:
    first = told[0]
    return Meeting(
        talks=talks,
        date=first.date or "",
        day=day_number(first.date) or 0,
        kind=first.kind,
        format=first.format,
        parties=first.parties,
        place=next((one.place for one in told if one.place), None),
        title=next((one.title for one in told if one.title), ""),
        readings=tuple(one.id for one in told),
    )


def statements_between(connection: Connection, between: str, *, joint: bool | None = None) -> list[Said]:
    """Return what was said in all talks of these parties, newest first, in the order of the page within one."""
    held, said = tables.versions.c, tables.statements.c
    where = [held.between == between, held.current]
    if joint is not None:
        where.append(said.joint == joint)
    joined = tables.statements.join(tables.versions, said.version == held.id)
    question = (
        select(tables.statements, held.talks, held.date, held.day)
        .select_from(joined)
        .where(and_(*where))
        .order_by(held.day.desc(), held.id, said.number)
    )
    rows = select_rows(connection, question)
    names = _names(connection, {row["version"] for row in rows})
    judged = [row for some in parts(rows, _ROWS_AT_ONCE) for row in judged_rows(connection, list(some))]
    return [_said(row, names) for row in judged if not row.get("rejected")]


def _names(connection: Connection, versions: Iterable[str]) -> dict[str, str]:
    people = tables.participants.c
    found: dict[str, str] = {}
    for some in parts(sorted(versions)):
        rows = connection.execute(select(people.id, people.name).where(people.version.in_(some)))
        found.update((row.id, row.name) for row in rows)
    return found


def _said(row: Mapping[str, Any], names: Mapping[str, str]) -> Said:
    plain = ("id", "version", "talks", "date", "words", "start", "end", "force", "joint", "replies_to")
    return Said(
        **{name: row[name] for name in plain},
        day=row["day"] or 0,
        speakers=tuple(_CODES(row["speakers"])),
        by=tuple(names[one] for one in _CODES(row["by"]) if one in names),
        addressees=tuple(_CODES(row["addressees"])),
        topics=tuple(topics_of(row)),
    )


def schedules(
    connection: Connection, *, between: str | None = None, first: int | None = None, last: int | None = None
) -> list[Planned]:
    """Return the events announced, soonest first, undated last: of these parties, that may fall in these days."""
    held, due, tied = tables.versions.c, tables.schedules.c, tables.links.c
    where: list[ColumnElement[bool]] = [held.current]
    if between is not None:
        where.append(due.parties_meant == between)
    if first is not None:
        where.append(due.latest >= first)
    if last is not None:
        where.append(due.earliest <= last)
    joined = tables.schedules.join(tables.versions, due.version == held.id).outerjoin(
        tables.links, and_(tied.source == due.id, tied.relation == "fulfilled-by")
    )
    question = select(tables.schedules, held.date.label("told_on"), tied.target).select_from(joined).where(*where)
    order = (due.latest.is_(None), due.latest, due.earliest, due.id)
    rows = judged_rows(connection, select_rows(connection, question.order_by(*order)))
    return [_planned(row) for row in rows if not row.get("rejected")]


def _planned(row: Mapping[str, Any]) -> Planned:
    plain = ("id", "version", "words", "kind", "when", "earliest", "latest", "told_on", "target")
    meant = tuple(code for code in (row["parties_meant"] or "").split("+") if code)
    return Planned(**{name: row[name] for name in plain}, parties=meant)
