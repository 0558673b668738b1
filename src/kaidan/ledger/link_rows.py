"""What the linker asks of the ledger and what it gives back: pointers, meetings held and links, as records."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, get_args

import msgspec
from msgspec import Struct
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import judged_rows, parts, ruled_entries
from kaidan.ledger.layers import Row
from kaidan.ledger.many_rows import insert_rows, select_rows
from kaidan.ledger.touched import Touched
from kaidan.model.meeting import MeetingKind
from kaidan.text.fold import fold

# The kinds of pointers that a meeting may be meant by, and how long a name must be to mean one where no level is told.
TIED_TO_MEETINGS = ("meeting", "visit", "summit", "ministerial", "officials")
LEAST_TOLD = 8
# One question holds at most this many stretches of days.
_MOST_STRETCHES = 50
_PLAIN_OF_POINTER = (
    "id", "version", "kind", "words", "when", "earliest", "latest", "level", "ordinal", "host", "visitor",
    "page_between", "page_date", "page_day", "page_talks",
)  # fmt: skip
_OF_POINTER = (
    *(name for name in _PLAIN_OF_POINTER if not name.startswith("page_")), "start", "parties", "name_words",
    "place_words", "parties_meant",
)  # fmt: skip
_OF_HELD = ("id", "talks", "between", "date", "day", "kind", "format", "place", "occasion", "heading")


class Pointer(Struct, frozen=True, kw_only=True):
    """A reference or schedule as judged: what it says of the thing that it points to, and the page it stands on.

    `between` are the parties meant, joined by `+`; `earliest` and `latest` number days; `judged` is the target that
    somebody set (empty for none), or None where nobody did.
    """

    id: str
    version: str
    layer: str
    kind: str
    words: str
    name: str | None
    place: str | None
    when: str | None
    earliest: int | None
    latest: int | None
    between: str
    level: str | None
    ordinal: int | None
    host: str | None
    visitor: str | None
    number: int
    page_between: str
    page_date: str | None
    page_day: int | None
    page_talks: str | None
    judged: str | None = None


class Held(Struct, frozen=True, kw_only=True):
    """A meeting that a current reading tells of; `names` are the keys of its principals' names."""

    talks: str
    version: str
    between: str
    date: str
    day: int
    kind: str
    format: str
    place: str | None
    occasion: str | None
    title: str
    names: frozenset[str] = frozenset()


class Link(Struct, frozen=True, kw_only=True):
    """One link: tied where it has a target, else open, with the reason why and the candidates there are."""

    source: str
    relation: str
    version: str
    rule: str
    target: str | None = None
    label: str | None = None
    candidates: tuple[str, ...] = ()
    why: str = ""


def pointers_touched(connection: Connection, touched: Touched) -> list[Pointer]:
    """Return the pointers of the versions touched, and those of others that may point to the meetings touched."""
    found: dict[str, Pointer] = {}
    meetings = _meetings(connection, touched)
    for table in (tables.references, tables.schedules):
        for some in parts(sorted(touched.versions)):
            found |= {one.id: one for one in _pointers(connection, table, table.c.version.in_(some))}
        found |= {one.id: one for one in _pointers_to(connection, table, meetings)}
    return list(found.values())


def _meetings(connection: Connection, touched: Touched) -> list[tuple[str, int, str]]:
    """Return the meetings touched; of every kind, where somebody ruled what kind one of them was."""
    if touched.versions.isdisjoint(ruled_entries(connection, "versions")):
        return sorted(touched.meetings)
    return sorted({(between, day, kind) for between, day, _ in touched.meetings for kind in get_args(MeetingKind)})


def _pointers_to(connection: Connection, table: Table, meetings: Iterable[tuple[str, int, str]]) -> list[Pointer]:
    """Return the pointers that may mean a meeting: by its parties, day and kind; one question serves for all.

    Those of whom somebody ruled are among them, as their columns may tell something else.
    """
    columns = table.c
    day: BindParameter[int] = bindparam("day")
    named = func.length(columns.name_words) >= LEAST_TOLD
    kind: BindParameter[str] = bindparam("kind")
    is_visit = columns.kind == "visit"
    within = and_(columns.latest >= day, columns.earliest <= day)
    session = and_(columns.latest.is_(None), columns.ordinal.is_not(None), named)
    # What the index can answer stands apart, so that few rows are fetched.
    likely = or_(columns.level == kind, columns.level.is_(None), is_visit)
    told = or_(
        columns.level == kind, and_(columns.level.is_(None), named), and_(is_visit, columns.visitor.is_not(None))
    )
    meant = and_(columns.parties_meant == bindparam("between"), columns.kind.in_(TIED_TO_MEETINGS), likely, told)
    question = union_all(_question(table, and_(meant, within)), _question(table, and_(meant, session)))
    rows = [
        row
        for between, number, kind in meetings
        for row in select_rows(connection, question, {"between": between, "day": number, "kind": kind})
    ]
    ruled = _pointers(connection, table, columns.id.in_(ruled_entries(connection, table.name)))
    return [*_as_judged(connection, table, rows), *ruled]


def _pointers(connection: Connection, table: Table, where: ColumnElement[bool]) -> list[Pointer]:
    rows = select_rows(connection, _question(table, where))
    return _as_judged(connection, table, rows)


def _question(table: Table, where: ColumnElement[bool]) -> Select[Any]:
    held = tables.versions.c
    page = (
        held.between.label("page_between"),
        held.date.label("page_date"),
        held.day.label("page_day"),
        held.talks.label("page_talks"),
    )
    own = [table.c[name] for name in _OF_POINTER]
    joined = table.join(tables.versions, table.c.version == held.id)
    return select(*own, *page).select_from(joined).where(where, held.current)


def _as_judged(connection: Connection, table: Table, rows: Sequence[Row]) -> list[Pointer]:
    return [_pointer(row, table.name) for row in judged_rows(connection, rows) if not row.get("rejected")]


def _pointer(row: Mapping[str, Any], layer: str) -> Pointer:
    plain = {name: row[name] for name in _PLAIN_OF_POINTER}
    return Pointer(
        **plain,
        layer=layer,
        name=row["name_words"],
        place=row["place_words"],
        between=row["parties_meant"],
        number=row["start"],
        judged=row.get("judged_target"),
    )


def meetings_between(connection: Connection, between: str, stretches: Sequence[tuple[int, int]]) -> list[Held]:
    """Return the meetings between these parties on a day of one of the stretches, by day, each page of one apart.

    Their principals are not told; `principals_of` does that.
    """
    held = tables.versions.c
    found: list[Row] = []
    for at in range(0, len(stretches), _MOST_STRETCHES):
        days = [held.day.between(first, last) for first, last in stretches[at : at + _MOST_STRETCHES]]
        question = select(*(held[name] for name in _OF_HELD)).where(
            held.between == between, or_(*days), held.current, held.talks.is_not(None)
        )
        found += select_rows(connection, question.order_by(held.day, held.id))
    return [_held(row) for row in judged_rows(connection, found) if not row.get("rejected")]


def _held(row: Mapping[str, Any]) -> Held:
    kept = {name: row[name] for name in ("talks", "between", "date", "day", "kind", "format", "place", "occasion")}
    return Held(version=row["id"], title=row["heading"] or "", **kept)


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Return a name as names are compared: its width and spaces make no difference."""
    return fold(name).replace(" ", "")


def principals_of(connection: Connection, versions: Sequence[str]) -> dict[str, frozenset[str]]:
    """Return the names of the principals of versions, those used alone and those in full, as `name_key` has them."""
    people = tables.participants.c
    columns = (people.id, people.version, people.words, people.party, people.name, people.full_name)
    found: dict[str, set[str]] = {}
    for some in parts(versions):
        question = select(*columns).where(people.version.in_(some), people.role == "principal")
        rows = judged_rows(connection, select_rows(connection, question))
        for row in rows:
            if not row.get("rejected"):
                names = (row["name"], row["full_name"])
                found.setdefault(row["version"], set()).update(name_key(name) for name in names if name)
    return {version: frozenset(names) for version, names in found.items()}


def write_links(connection: Connection, sources: Sequence[tuple[str, str]], links: Sequence[Link]) -> None:
    """Replace the links of sources (entry, relation) by these."""
    held = tables.links
    by_relation: dict[str, list[str]] = {}
    for source, relation in sources:
        by_relation.setdefault(relation, []).append(source)
    for relation, entries in by_relation.items():
        for some in parts(entries):
            connection.execute(delete(held).where(held.c.relation == relation, held.c.source.in_(some)))
    rows = [msgspec.structs.asdict(link) | {"candidates": _json(link.candidates)} for link in links]
    insert_rows(connection, held, rows)


def drop_links(connection: Connection, versions: Iterable[str]) -> None:
    """Drop all links of versions."""
    held = tables.links
    for some in parts(sorted(versions)):
        connection.execute(delete(held).where(held.c.version.in_(some)))


def _json(candidates: tuple[str, ...]) -> str:
    return msgspec.json.encode(candidates).decode()
