"""Links made anew: a connection and what was touched in, the links that bear on it written out.

Links are a pure function of the tables: whatever was added in whatever order, they come out the same.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy.engine import Connection

from kaidan.follow.documents import tie_documents
from kaidan.follow.meetings import is_for_the_visitor, is_open_to, is_session, tie_meeting
from kaidan.follow.people import tie_person
from kaidan.ledger.link_people import Named, full_names, namesakes_of, people_of
from kaidan.ledger.link_rows import (
    Held,
    Link,
    Pointer,
    drop_links,
    meetings_between,
    pointers_touched,
    principals_of,
    write_links,
)
from kaidan.ledger.touched import Touched

Stretch = tuple[int, int]


def relink(connection: Connection, touched: Touched) -> None:
    """Make the links of what was touched, and of what may point to it, anew."""
    drop_links(connection, touched.versions)
    links = links_of(connection, touched)
    write_links(connection, [(link.source, link.relation) for link in links], links)


def links_of(connection: Connection, touched: Touched) -> list[Link]:
    """Return the links of what was touched, and of what may point to it, as the rules make them; nothing is written."""
    pointers = pointers_touched(connection, touched)
    meetings = [one for one in pointers if one.kind not in ("instrument", "statement")]
    documents = [one for one in pointers if one.kind == "instrument" and one.version in touched.versions]
    people = {one.id: one for one in (*people_of(connection, touched.versions), *namesakes_of(connection, touched))}
    return [
        *_links_to_meetings(connection, meetings),
        *_links_to_documents(documents),
        *_links_to_people(connection, people.values()),
    ]


def _links_to_meetings(connection: Connection, pointers: Sequence[Pointer]) -> list[Link]:
    held = _meetings(connection, [pointer for pointer in pointers if is_open_to(pointer)])
    candidates = [(pointer, _within(pointer, held[pointer.between])) for pointer in pointers]
    wanted = {one.version for pointer, some in candidates for one in some if is_for_the_visitor(pointer, one)}
    names = principals_of(connection, sorted(wanted))
    return [tie_meeting(pointer, _named(some, names) if pointer.visitor else some) for pointer, some in candidates]


def _meetings(connection: Connection, pointers: Sequence[Pointer]) -> dict[str, list[Held]]:
    """Return the meetings that pointers may mean, by the parties, in the order of their days."""
    stretches: dict[str, list[Stretch]] = defaultdict(list)
    for pointer in pointers:
        stretches[pointer.between].append(_days(pointer))
    return defaultdict(list) | {
        between: meetings_between(connection, between, merged(days)) for between, days in sorted(stretches.items())
    }


def _named(meetings: Sequence[Held], names: Mapping[str, frozenset[str]]) -> list[Held]:
    return [
        msgspec.structs.replace(held, names=names[held.version]) if held.version in names else held for held in meetings
    ]


def _days(pointer: Pointer) -> Stretch:
    """Return the days that a pointer may mean; one without a date may mean any day on its side of its page's."""
    if pointer.earliest is not None and pointer.latest is not None:
        return pointer.earliest, pointer.latest
    if not is_session(pointer) or pointer.page_day is None:
        return 1, 0
    return (1, pointer.page_day) if pointer.layer == "references" else (pointer.page_day, (1 << 20) - 1)


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches of days with those that touch made one: `[(1, 5), (4, 9)]` gives `[(1, 9)]`."""
    found: list[Stretch] = []
    for first, last in sorted(stretch for stretch in stretches if stretch[0] <= stretch[1]):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _within(pointer: Pointer, held: Sequence[Held]) -> Sequence[Held]:
    first, last = _days(pointer)
    return held[bisect_left(held, first, key=_day) : bisect_right(held, last, key=_day)]


def _day(held: Held) -> int:
    return held.day


def _links_to_documents(documents: Iterable[Pointer]) -> list[Link]:
    pages: dict[str, list[Pointer]] = defaultdict(list)
    for pointer in documents:
        pages[pointer.version].append(pointer)
    return [link for page in pages.values() for link in tie_documents(page)]


def _links_to_people(connection: Connection, people: Iterable[Named]) -> list[Link]:
    known: dict[tuple[str | None, str, str | None], list[str]] = {}
    links = []
    for one in people:
        group = (one.party, one.name, one.rank)
        if group not in known and one.party and not one.full_name:
            known[group] = full_names(connection, one.party, one.name, one.rank)
        links.append(tie_person(one, known.get(group, ())))
    return links
