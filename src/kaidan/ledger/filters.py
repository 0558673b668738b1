"""What a search is narrowed to: the words of the user in, checked codes, facets and days out."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import get_args

from msgspec import Struct

from kaidan.errors import OptionError
from kaidan.ledger.keys import bounds, first_key
from kaidan.ledger.page_rows import facet
from kaidan.model.meeting import MeetingKind
from kaidan.model.statement import Force
from kaidan.text.fold import fold
from kaidan.world.countries import code_of, parties
from kaidan.world.subjects import subjects

FIRST_DAY = 1
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_LANGUAGE = re.compile("[a-z]{2,3}")
# The filters that only statements answer to, and those that whole pages answer to; each with its facet.
OF_STATEMENTS = {"speakers": "speaker", "addressees": "to", "forces": "force", "topics": "topic"}
OF_PAGES = {"parties": "party", "kinds": "kind", "languages": "language"}


class Filters(Struct, frozen=True, kw_only=True):
    """What must hold: of each field that is not empty any one value, and the day of the talks within the bounds.

    `parties`, `addressees` and those of `speakers` that are no names are codes; `first` and `last` are day numbers.
    """

    parties: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    forces: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None

    @property
    def is_bounded(self) -> bool:
        """Whether the day is bounded; talks without a day are then left out."""
        return self.first is not None or self.last is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return self == Filters()

    @property
    def of_statements(self) -> tuple[str, ...]:
        """The fields in use that only statements answer to."""
        return tuple(name for name in OF_STATEMENTS if getattr(self, name))

    def facets(self) -> tuple[tuple[str, ...], ...]:
        """Return the facets asked for: of each group one must be there."""
        fields = OF_STATEMENTS | OF_PAGES
        groups = ((facets, getattr(self, name)) for name, facets in fields.items())
        return tuple(tuple(facet(field, value) for value in values) for field, values in groups if values)

    def keys(self) -> tuple[int, int]:
        """Return the first and the last key of rows within the days."""
        first = first_key(FIRST_DAY if self.first is None else self.first) if self.is_bounded else 0
        last = (1 << 63) - 1 if self.last is None else first_key(self.last + 1) - 1
        return first, last


def make_filters(  # noqa: PLR0913  (one argument for each option)
    *,
    party: Iterable[str] = (),
    speaker: Iterable[str] = (),
    to: Iterable[str] = (),
    force: Iterable[str] = (),
    kind: Iterable[str] = (),
    topic: Iterable[str] = (),
    language: Iterable[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> Filters:
    """Return the filters that a user named. Raises OptionError, in one sentence, for a value that there is not.

    Example: `make_filters(party=["Japan"], since="2008").parties` is `("JP",)`.
    """
    first, last = _days("since", since), _days("until", until)
    if first and last and first[0] > last[1]:
        raise OptionError(f"Nothing lies since {since} and until {until}; turn the two around.")
    return Filters(
        parties=_each(party, party_code),
        speakers=_each(speaker, _speaker),
        addressees=_each(to, party_code),
        forces=_each(force, _one_of("force", get_args(Force))),
        kinds=_each(kind, _one_of("kind", get_args(MeetingKind))),
        topics=topic_codes(topic),
        languages=_each(language, _language),
        first=first[0] if first else None,
        last=last[1] if last else None,
    )


def _each(values: Iterable[str], check: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(check(value) for value in values))


def party_code(named: str) -> str:
    """Return the code of a country or organisation that is named by its code or name. Raises OptionError.

    Example: `party_code("Japan")` is `"JP"`.
    """
    code = _party(named)
    if code is None:
        raise OptionError(f"There is no party {named!r}; give a code (JP, RU, EU) or the name of a country or body.")
    return code


def _party(named: str) -> str | None:
    words = fold(named).strip()
    upper = {code.upper(): code for code in parties()}
    return upper.get(words.upper()) or code_of(words) or _english().get(words.lower())


@cache
def _english() -> dict[str, str]:
    """Return the codes by English name in small letters, as people type them."""
    return {party.en.lower(): code for code, party in parties().items()}


def _speaker(named: str) -> str:
    if not fold(named).strip():
        raise OptionError("A speaker needs a name or a code.")
    return _party(named) or named.strip()


def topic_codes(named: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of subjects and of the narrower ones under them: `history` takes in those on its matters."""
    codes = _each(named, topic_code)
    narrower = (subject.code for code in codes for subject in subjects() if subject.broader == code)
    return tuple(dict.fromkeys((*codes, *narrower)))


def topic_code(named: str) -> str:
    """Return the code of a subject that is named by its code or its name. Raises OptionError for one there is not."""
    words = fold(named).strip().lower()
    codes = {name.lower(): one.code for one in subjects() for name in (one.ja, one.en)}
    return _one_of("topic", tuple(sorted(codes.values())))(codes.get(words, words))


def _one_of(field: str, values: tuple[str, ...]) -> Callable[[str], str]:
    def check(named: str) -> str:
        value = fold(named).strip().lower()
        if value not in values:
            raise OptionError(f"There is no {field} {named!r}; there are {', '.join(values)}.")
        return value

    return check


def _language(named: str) -> str:
    code = fold(named).strip().lower()
    if not _LANGUAGE.fullmatch(code):
        raise OptionError(f"There is no language {named!r}; give its code, as ja or en.")
    return code


def _days(field: str, named: str | None) -> tuple[int, int] | None:
    """Return the first and the last day of a year, month or day that the user named."""
    if named is None:
        return None
    days = bounds(named) if _DATE.fullmatch(named) else None
    if days is None:
        raise OptionError(f"{named!r} is no date to search {field}; give a day, month or year, as 2008-11-05 or 2008.")
    return days
