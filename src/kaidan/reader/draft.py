"""The draft that the chain hands on: each step returns a new one with its own part filled in."""

from msgspec import Struct

from kaidan.lang.language import Language
from kaidan.lang.registry import LANGUAGES
from kaidan.model import (
    Block,
    Case,
    Entry,
    Gap,
    Meeting,
    Participant,
    Point,
    Reference,
    Span,
    Statement,
    Time,
    Upcoming,
)
from kaidan.text.canonical import CanonicalText


class Draft(Struct, frozen=True, kw_only=True):
    """What has been read so far. A step fills its own fields with `msgspec.structs.replace` and touches no other.

    `day` is a date given from outside (ISO 8601) for a page that tells none. `heard` are the words that the statements
    were read from, speaker phrases and reporting verbs included.
    """

    page: CanonicalText
    language: Language = LANGUAGES[0]
    day: str | None = None
    outline: tuple[Entry, ...] = ()
    blocks: tuple[Block, ...] = ()
    meeting: Meeting | None = None
    roster: tuple[Participant, ...] = ()
    statements: tuple[Statement, ...] = ()
    heard: tuple[Span, ...] = ()
    times: tuple[Time, ...] = ()
    upcoming: tuple[Upcoming, ...] = ()
    references: tuple[Reference, ...] = ()
    cases: tuple[Case, ...] = ()
    points: tuple[Point, ...] = ()
    gaps: tuple[Gap, ...] = ()
