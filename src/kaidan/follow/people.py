"""Who the participants are: a participant and the full names on record in, the link to one person out.

The table of office holders is asked first: only who held a fitting office on the day is bound. Where the table has
nobody for that office and day, the readings themselves tell the person, by party and name.
"""

from collections.abc import Sequence

from kaidan.ledger.link_people import Named
from kaidan.ledger.link_rows import Link
from kaidan.model import words_id
from kaidan.world.holders import HolderMatch, find_holder, roles_of_office
from kaidan.world.offices import Rank

RELATION = "person"


def tie_person(named: Named, full_names: Sequence[str]) -> Link:
    """Return the link of a participant; `full_names` are those that readings give to this name in such an office."""
    if named.judged is not None:
        return _link(named, "judged", target=named.judged or None, why="" if named.judged else "set to none")
    if named.party is None:
        return _link(named, "", why="the page does not tell for whom this person speaks")
    held = _holder(named)
    if held is not None and held.tenure is not None:
        tenure = held.tenure
        term = f"{tenure.role}, {tenure.start} to {tenure.end or 'today'}"
        return _link(
            named,
            held.rule or "",
            target=f"person-{tenure.person}",
            label=f"{tenure.name_ja or tenure.name_en} ({term})",
        )
    if held is not None and held.candidates:
        people = tuple(sorted({f"person-{one.person}" for one in held.candidates}))
        return _link(named, "", candidates=people, why=held.why)
    return _by_readings(named, full_names)


def _holder(named: Named) -> HolderMatch | None:
    """Return what the table says of the office on the day; None for an office that it does not follow."""
    roles = roles_of_office(named.office, _rank(named))
    if not roles or named.date is None:
        return None
    return find_holder(named.party or "", roles, named.date, named.name, named.full_name)


def _rank(named: Named) -> Rank | None:
    return named.rank  # type: ignore[return-value]  # the column holds what rank_of gave


def _by_readings(named: Named, full_names: Sequence[str]) -> Link:
    if named.full_name or not full_names:
        return _known_as(named, named.full_name or named.name, "named-in-readings")
    if len(full_names) == 1:
        return _known_as(named, full_names[0], "full-name-in-other-readings")
    people = tuple(_person(named, full) for full in full_names)
    return _link(named, "", candidates=people, why="the readings know several persons of this name")


def _known_as(named: Named, name: str, rule: str) -> Link:
    return _link(named, rule, target=_person(named, name), label=name)


def _person(named: Named, name: str) -> str:
    """Return the id of a person whom only readings tell of: by full name, or by the name alone and the rank."""
    alone = (named.rank,) if name == named.name else ()
    return words_id("person", named.party, name, *alone)


def _link(  # noqa: PLR0913  (a link has so many parts, each named)
    named: Named,
    rule: str,
    *,
    target: str | None = None,
    label: str | None = None,
    candidates: tuple[str, ...] = (),
    why: str = "",
) -> Link:
    return Link(
        source=named.id,
        relation=RELATION,
        version=named.version,
        rule=rule,
        target=target,
        label=label,
        candidates=candidates or ((target,) if target else ()),
        why=why,
    )
