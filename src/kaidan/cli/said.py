"""Who says what, in words: codes of parties, names of people and a force in, `Japan (X) asks` out."""

from collections.abc import Iterable, Sequence

from kaidan.cli.paper import plain
from kaidan.cli.words import force_words
from kaidan.model.statement import Force
from kaidan.world.countries import name_of


def party_names(codes: Iterable[str]) -> str:
    """Return the names of parties: `Japan and Russia`."""
    names = [name_of(code, "en") for code in codes]
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:-1])} and {names[-1]}"


def said_words(speakers: Sequence[str], names: Iterable[str], force: Force) -> str:
    """Return who says it and what it does: `Japan (X) asks`."""
    people = ", ".join(plain(name) for name in names)
    who = party_names(speakers) or "Somebody not told"
    does = force_words(force, len(speakers) > 1)
    return f"{who}{f' ({people})' if people else ''} {does}"


def counted(count: int, one: str, several: str) -> str:
    """Return a number of things: `1 statement`, `1,204 statements`."""
    return f"{count:,} {one if count == 1 else several}"
