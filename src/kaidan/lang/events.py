"""Meetings, visits, documents, remarks and events as words name them: found in folded text, not yet dated.

A language fills these records; the reader, which speaks no language, dates them, tells past from future and keeps one
entry for each thing.
"""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from kaidan.model import Span
from kaidan.model.meeting import MeetingKind
from kaidan.model.mention import UpcomingKind

Family = Literal["meeting", "visit", "instrument", "statement", "event"]
Aspect = Literal["past", "future", "own", "open"]
Whose = Literal["here", "speaker", "addressee"]
Pointed = Literal["self", "honoured"]
Plain = Literal["talks", "session"]


class Head(Struct, frozen=True):
    """What a head word yields: its family, whether it is a name in itself, and the sort of things it may be one of.

    Two mentions can name one thing only if their sorts agree (a delegation is no minister's visit). `aspect` and
    `kind` are what it is unless its words say otherwise; what needs a `dated` mention is nothing without one.
    """

    family: Family
    complete: bool = False
    sort: str = ""
    aspect: Aspect = "open"
    kind: UpcomingKind | None = None
    dated: bool = False


class EventMention(Struct, frozen=True, kw_only=True):
    """One mention. `start:end` is the phrase, `head:end` its name, `before:after` the clause whose times may date it.

    `told` is where the words end that say what is done with it. `aspect` is what the words say: past, future, the
    talks' own doing, or left open to the dates. A `firm` mention is listed without any date. `kind` is what the thing
    is as an event to come, None where the rank of the talks decides. `name` tells things of a `sort` apart, `aliases`
    are other names given with it; a `general` mention has no name of its own, an `untimely` one has in its modifiers
    the time of something else. `note` is the label of a note that the mention carries. A mention is `then` where its
    words put it at the time of what was named before it (on that occasion), and `here` where it was made in the talks.
    """

    start: int
    end: int
    head: int
    before: int
    after: int
    told: int = 0
    family: Family
    sort: str = ""
    aspect: Aspect = "open"
    firm: bool = False
    kind: UpcomingKind | None = None
    name: str = ""
    aliases: tuple[str, ...] = ()
    general: bool = False
    untimely: bool = False
    note: str | None = None
    then: bool = False
    here: bool = False


class EventDetails(Struct, frozen=True, kw_only=True):
    """What the words of a mention tell for tying it to other talks.

    `sides` each span words that name a party, a country or who stands for one; `codes` are parties named otherwise.
    `level` is that of a meeting by its name; `plain` talks have none and are like the page's talks, a plain session
    only where these are one of a series. One that is `numbered` is told by its number (the fourth was held in March).
    `place` is where it is held; of a visit, it is the destination. `whose` tells where words only point: to the country
    of the speaker, of the addressee, or `here`. `visitor` spans the words for the person, `capacity` those for the
    office held at the visit; `by` tells that the visitor is the speaker (`self`) or the addressee (`honoured`).
    """

    sides: tuple[Span, ...] = ()
    codes: tuple[str, ...] = ()
    level: MeetingKind | None = None
    plain: Plain | None = None
    numbered: bool = False
    place: Span | None = None
    ordinal: int | None = None
    whose: Whose | None = None
    visitor: Span | None = None
    capacity: Span | None = None
    by: Pointed | None = None


FindEvents = Callable[[str], tuple[EventMention, ...]]
TellDetails = Callable[[str, EventMention], EventDetails]
