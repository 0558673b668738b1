"""Pointers to meetings: a reference or schedule and the meetings on record in, its link out. One candidate or none.

A reference means an earlier meeting of the parties meant, a schedule a later one: on a day within its stated date, at
its stated level, in the country visited, with the visitor named.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from kaidan.ledger.link_rows import LEAST_TOLD, Held, Link, Pointer, name_key
from kaidan.text.fold import fold
from kaidan.world.cities import country_of_place

RELATIONS = {"references": "meeting", "schedules": "fulfilled-by"}
# Events that are no talks between the parties of the page.
APART = frozenset({"conference", "other"})
_DIGITS = re.compile(r"\d+")


class Narrowing(Struct, frozen=True):
    """A way to choose among several meetings that fit: those for which it holds are meant."""

    rule: str
    holds: Callable[[Pointer, Held], bool]


def tie_meeting(pointer: Pointer, meetings: Sequence[Held]) -> Link:
    """Return the link of a pointer, given all meetings of the parties meant in the time meant."""
    if pointer.judged is not None:
        return _link(pointer, "judged", target=pointer.judged or None, why="" if pointer.judged else "set to none")
    hindrance = _hindrance(pointer)
    if hindrance:
        return _link(pointer, "", why=hindrance)
    fitting = _fitting(pointer, meetings)
    if len({held.talks for held in fitting}) == 1:
        return _tied(pointer, _rule(pointer), fitting[0])
    for narrowing in NARROWINGS:
        chosen = [held for held in fitting if narrowing.holds(pointer, held)]
        if len({held.talks for held in chosen}) == 1:
            return _tied(pointer, f"{_rule(pointer)}-and-{narrowing.rule}", chosen[0])
    return _link(pointer, "", candidates=fitting, why=_why(pointer, meetings, fitting))


def _hindrance(pointer: Pointer) -> str:
    """Return why nothing can be looked for, or nothing."""
    if pointer.layer == "schedules" and pointer.kind in APART:
        return "it is no meeting of these parties alone"
    if "+" not in pointer.between:
        return "its words and its page tell no two parties"
    if pointer.page_day is None:
        return "its page has no date, so earlier and later cannot be told"
    if pointer.earliest is None and not is_session(pointer):
        return "no date is stated"
    return ""


def is_session(pointer: Pointer) -> bool:
    """Whether the words tell a session by its number and a name of its own, so that it needs no date."""
    return pointer.ordinal is not None and tells_enough(pointer.name)


def tells_enough(name: str | None) -> bool:
    """Whether a name is long enough, its number aside: a shorter one (the first meeting) fits many meetings."""
    return name is not None and len(_DIGITS.sub("", name)) >= LEAST_TOLD


def is_open_to(pointer: Pointer) -> bool:
    """Whether there is a meeting that a pointer could be tied to: nothing hinders it, and nobody has ruled."""
    told = pointer.level is not None or tells_enough(pointer.name) or (pointer.kind == "visit" and pointer.visitor)
    return bool(told) and pointer.judged is None and not _hindrance(pointer)


def is_for_the_visitor(pointer: Pointer, held: Held) -> bool:
    """Whether who the principals of a meeting were decides if it is meant: all else fits."""
    return bool(pointer.visitor) and all(fits(pointer, held) for fits in FITS if fits is not _with_visitor)


def _fitting(pointer: Pointer, meetings: Sequence[Held]) -> Sequence[Held]:
    for fits in FITS:
        meetings = [held for held in meetings if fits(pointer, held)]
    return meetings


def _apart(pointer: Pointer, held: Held) -> bool:
    """Whether a meeting is another than the page's own, and lies on the right side of it."""
    if held.talks == pointer.page_talks or held.between != pointer.between or pointer.page_day is None:
        return False
    return held.day < pointer.page_day if pointer.layer == "references" else held.day > pointer.page_day


def _in_time(pointer: Pointer, held: Held) -> bool:
    if pointer.earliest is None or pointer.latest is None:
        return _named_so(pointer, held)
    return pointer.earliest <= held.day <= pointer.latest


def _at_level(pointer: Pointer, held: Held) -> bool:
    """Whether the talks are of the level told; where none is told, who visited or the name in the title must decide."""
    if pointer.kind == "visit" and pointer.visitor:
        return True
    return held.kind == pointer.level if pointer.level is not None else _named_so(pointer, held)


def _in_country(pointer: Pointer, held: Held) -> bool:
    """Whether the meeting was in the country visited, as far as both are told."""
    if pointer.host is None or not held.place:
        return True
    return _country(held.place) in (None, pointer.host)


@lru_cache(maxsize=4096)
def _country(place: str) -> str | None:
    return country_of_place(place)


def _with_visitor(pointer: Pointer, held: Held) -> bool:
    """Whether who was to come, or came, is one of the principals: a successor is not the man."""
    return not pointer.visitor or name_key(pointer.visitor) in held.names


def _right_session(pointer: Pointer, held: Held) -> bool:
    """Whether the title does not tell another session of the same name."""
    if pointer.ordinal is None or not pointer.name:
        return True
    told = _numbered(pointer.name).search(fold(held.title))
    return told is None or told[0] == fold(pointer.name)


@lru_cache(maxsize=1024)
def _numbered(name: str) -> re.Pattern[str]:
    """Return a pattern for the sessions of a name, whatever their number."""
    return re.compile(_DIGITS.sub(r"\\d+", re.escape(fold(name)), count=1))


# What few meetings pass stands first.
FITS: tuple[Callable[[Pointer, Held], bool], ...] = (
    _at_level,
    _apart,
    _in_time,
    _in_country,
    _with_visitor,
    _right_session,
)


def _named_so(pointer: Pointer, held: Held) -> bool:
    return tells_enough(pointer.name) and fold(pointer.name or "") in fold(held.title)


def _placed_so(pointer: Pointer, held: Held) -> bool:
    if not pointer.place or not held.place:
        return False
    one, other = fold(pointer.place), fold(held.place)
    return one in other or other in one


def _on_occasion(pointer: Pointer, held: Held) -> bool:
    return bool(held.occasion) and fold(held.occasion or "") in fold(pointer.words)


NARROWINGS: tuple[Narrowing, ...] = (
    Narrowing("name", _named_so),
    Narrowing("occasion", _on_occasion),
    Narrowing("place", _placed_so),
)


def _rule(pointer: Pointer) -> str:
    how = "date" if pointer.earliest is not None else "session"
    level = "-level" if pointer.level else ""
    return f"{how}-parties{level}{'-visitor' if pointer.visitor else ''}"


def _why(pointer: Pointer, meetings: Sequence[Held], fitting: Sequence[Held]) -> str:
    if fitting:
        return f"{len({held.talks for held in fitting})} meetings fit"
    if pointer.level is None and not pointer.visitor:
        return "its words do not tell of what level it is"
    told = f"between {pointer.between} {f'in {pointer.when}' if pointer.when else 'of that name'}"
    if any(all(fits(pointer, held) for fits in (_apart, _in_time, _at_level)) for held in meetings):
        return f"the ledger has such talks {told}, but of another place, visitor or session"
    return f"the ledger has no {'talks of that level' if pointer.level else 'such talks'} {told}"


def _tied(pointer: Pointer, rule: str, held: Held) -> Link:
    return _link(pointer, rule, target=held.talks, label=f"{held.date} {held.between} {held.kind}", candidates=[held])


def _link(  # noqa: PLR0913  (a link has so many parts, each named)
    pointer: Pointer,
    rule: str,
    *,
    target: str | None = None,
    label: str | None = None,
    candidates: Sequence[Held] = (),
    why: str = "",
) -> Link:
    return Link(
        source=pointer.id,
        relation=RELATIONS[pointer.layer],
        version=pointer.version,
        rule=rule,
        target=target,
        label=label,
        candidates=tuple(sorted({held.talks for held in candidates})),
        why=why,
    )
