"""Who held which office when: a country, roles, a day and a name go in; the tenure that fits, or why none is told.

Nothing is guessed: two who fit or none leave it open; a term whose end is unknown lasts as far as its source does.
"""

import re
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kaidan.world.offices import Rank

Role = Literal["head-of-state", "head-of-government", "leader", "foreign-minister"]
Roles = tuple[Role, ...]
Rule = Literal["held-the-office", "held-the-office-on-handover-day"]

TABLE = Path(__file__).parent / "tables" / "holders.json"

# REIGN's leader of a country is its head of state or of government: which of them, it does not say.
ROLES_OF_RANKS: dict[Rank, Roles] = {
    "head": ("head-of-state", "head-of-government", "leader"),
    "foreign": ("foreign-minister",),
}
# Read in order, as an office of both (首相兼外務大臣) is looked for by its first.
ROLES_OF_OFFICES: tuple[tuple[str, Roles], ...] = (
    ("首相|総理|首席大臣|国務院総理|[Pp]rime [Mm]inister|[Cc]hancellor", ("head-of-government", "leader")),
    ("大統領|国家主席|国家元首|国王|女王|首長|スルタン|大公|[Pp]resident|[Kk]ing", ("head-of-state", "leader")),
)

PARTING = re.compile(r"[・･=＝゠ 　]+")
# What is written in a name or left out: a stop after an initial, the hyphens of romanised names.
LEFT_OUT = re.compile(r"[.‐‑–-]")
KANJI = re.compile(r"[一-鿿々]")

NOBODY = "nobody known in this office"
ANOTHER = "the name is not that of the holder known for the day"
TWO = "two holders fit"
BEYOND = "the table ends before the day"
NAMELESS = "no name is given"
DAYLESS = "the day is not known"


class Tenure(Struct, frozen=True, kw_only=True):
    """One person's term in one office; `start` and `end` are ISO days, both of them in the term.

    With precision `month` they are the first and last day of their months. Where `end` is None the term is known to
    have lasted until `known_until`. `names` are those used alone or in full, `person` is the same in every office.
    """

    person: str
    country: str
    role: Role
    start: str
    end: str | None
    precision: Literal["day", "month"]
    known_until: str | None
    acting: bool
    names: tuple[str, ...]
    name_ja: str
    name_en: str
    source: str


class HolderMatch(Struct, frozen=True, kw_only=True):
    """The tenure a name is bound to, or None and `why`; `candidates` are all in the office that day."""

    tenure: Tenure | None
    candidates: tuple[Tenure, ...]
    rule: Rule | None
    why: str


class HolderTable(Struct, frozen=True, kw_only=True):
    """Everything in the table; `source` says where its facts come from."""

    source: str
    kanji_variants: dict[str, str]
    tenures: tuple[Tenure, ...]


@cache
def holder_table() -> HolderTable:
    """Return the table, read on first use."""
    return msgspec.json.decode(TABLE.read_bytes(), type=HolderTable)


def roles_of_rank(rank: Rank | None) -> Roles:
    """Return the roles of which holders are known for a rank: `roles_of_rank("foreign")`; none for other ranks."""
    return ROLES_OF_RANKS.get(rank, ()) if rank else ()


def roles_of_office(office: str, rank: Rank | None) -> Roles:
    """Return the roles an office's own words leave of its rank's: a 首相 is no head of state."""
    if rank != "head":
        return roles_of_rank(rank)
    told = (roles for pattern, roles in ROLES_OF_OFFICES if re.search(pattern, office))
    return next(told, roles_of_rank(rank))


@lru_cache(maxsize=4096)
def holders(country: str, roles: Role | Roles, day: str) -> tuple[Tenure, ...]:
    """Return all whose term may cover the ISO day, by start; a term known to the month covers its whole months.

    Where the day is not known (the empty text, or a month alone) none is returned.
    """
    if len(day) != len("2008-11-05"):
        return ()
    return tuple(tenure for tenure in _tenures(country, roles) if tenure.start <= day <= _last_day(tenure))


@lru_cache(maxsize=4096)
def find_holder(country: str, roles: Role | Roles, day: str, name: str, full_name: str | None = None) -> HolderMatch:
    """Return the one person of this name who held the office that day, or why it is left open.

    `find_holder("RU", "foreign-minister", "2008-11-05", "ラヴロフ").tenure.person` is `"ru-lavrov"`.
    """
    candidates = holders(country, roles, day)
    fitting = _named_whole([tenure for tenure in candidates if _fits(tenure, name, full_name)], full_name or name)
    if len({tenure.person for tenure in fitting}) != 1:
        why = TWO if fitting else _why_nobody(country, roles, day, name)
        return HolderMatch(tenure=None, candidates=candidates, rule=None, why=why)
    tenure = _preferred(fitting, roles, day)
    rule: Rule = "held-the-office-on-handover-day" if _is_handover(tenure, day) else "held-the-office"
    return HolderMatch(tenure=tenure, candidates=candidates, rule=rule, why="")


@lru_cache(maxsize=4096)
def country_of_holder(full_name: str, rank: Rank | None) -> str | None:
    """Return the one country in which somebody of this full name held an office of a rank, whenever that was.

    `country_of_holder("Sergey Lavrov", "foreign")` is `"RU"`; None where nobody or somebody of each of two did.
    """
    roles, name = roles_of_rank(rank), fold_name(full_name)
    if len(PARTING.split(full_name.strip())) < len(("given", "family")):
        return None
    found = {one.country for one in holder_table().tenures if one.role in roles and name in _folded_names(one.names)}
    return found.pop() if len(found) == 1 else None


@cache
def _by_office() -> dict[tuple[str, Role], tuple[Tenure, ...]]:
    found: defaultdict[tuple[str, Role], list[Tenure]] = defaultdict(list)
    for tenure in holder_table().tenures:
        found[tenure.country, tenure.role].append(tenure)
    return {office: tuple(tenures) for office, tenures in found.items()}


def _tenures(country: str, roles: Role | Roles) -> list[Tenure]:
    asked: Roles = (roles,) if isinstance(roles, str) else roles
    found = [tenure for role in asked for tenure in _by_office().get((country, role), ())]
    return sorted(found, key=lambda tenure: tenure.start)


def _last_day(tenure: Tenure) -> str:
    """Return the last day for which the term is known; the empty text, before every day, where none is."""
    return tenure.end or tenure.known_until or ""


def _why_nobody(country: str, roles: Role | Roles, day: str, name: str) -> str:
    if not name:
        return NAMELESS
    if len(day) != len("2008-11-05"):
        return DAYLESS
    if holders(country, roles, day):
        return ANOTHER
    known = [_last_day(tenure) for tenure in _tenures(country, roles)]
    return BEYOND if known and max(known) < day else NOBODY


def _preferred(fitting: list[Tenure], roles: Role | Roles, day: str) -> Tenure:
    """Return one of a person's tenures: of the role asked for first, one not handed over that day, the latest."""
    asked: Roles = (roles,) if isinstance(roles, str) else roles
    return min(
        reversed(fitting), key=lambda tenure: (asked.index(tenure.role), tenure.acting, _is_handover(tenure, day))
    )


def _is_handover(tenure: Tenure, day: str) -> bool:
    """Tell whether the term begins or ends that day, or that month where it is known to the month."""
    told = len(day) if tenure.precision == "day" else len("2008-09")
    return day[:told] in {tenure.start[:told], (tenure.end or "")[:told]}


def _fits(tenure: Tenure, name: str, full_name: str | None) -> bool:
    accepted = _folded_names(tenure.names)
    given = [words for words in (name, full_name) if words]
    return bool(name) and all(not accepted.isdisjoint(_forms(words)) for words in given)


def _named_whole(fitting: list[Tenure], name: str) -> list[Tenure]:
    """Return those whose name is the whole name given (father and son, brothers), or all where nobody's is."""
    return [tenure for tenure in fitting if fold_name(name) in _folded_names(tenure.names)] or fitting


@lru_cache(maxsize=4096)
def _folded_names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold_name, names))


@lru_cache(maxsize=4096)
def _forms(name: str) -> frozenset[str]:
    """Return a name whole, and each of its beginnings and ends where it is parted; names in kanji only whole."""
    parts = [] if KANJI.search(name) else [part for part in PARTING.split(name) if part]
    cut = range(1, len(parts))
    wholes = [name, *("".join(parts[:at]) for at in cut), *("".join(parts[at:]) for at in cut)]
    return frozenset(map(fold_name, wholes))


@lru_cache(maxsize=16384)
def fold_name(name: str) -> str:
    """Return a name as names are compared: widths, accents, partings and variant characters made one."""
    plain = "".join(_plain(character) for character in unicodedata.normalize("NFKC", name))
    return LEFT_OUT.sub("", PARTING.sub("", plain)).replace("’", "'").casefold().translate(_variants())


@cache
def _variants() -> dict[int, str]:
    return str.maketrans(holder_table().kanji_variants)


def _plain(character: str) -> str:
    """Return a Latin letter without its accent, any other character as it is."""
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character
