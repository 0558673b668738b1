"""Events to come and earlier meetings, documents and remarks that the talks point to."""

from typing import Literal

from msgspec import Struct

from kaidan.model.meeting import MeetingKind
from kaidan.model.span import Span

UpcomingKind = Literal["summit", "ministerial", "officials", "visit", "conference", "other"]
ReferenceKind = Literal["meeting", "visit", "instrument", "statement"]


class Upcoming(Struct, frozen=True, kw_only=True):
    """An event that the talks set, mention or expect; `when` is EDTF or None. One entry per event.

    `parties` are codes that its own words name (none where they name none: then it is the talks' own, or nobody's);
    `level` is that of the meeting, or of the visitor; `place` spans the words of the place, of a visit the destination.
    `ordinal` is the number of the session; `host` is the code of the country visited and `visitor` the name
    of who visits (as used alone, where the talks name that person), on visits only.
    """

    id: str
    start: int
    end: int
    kind: UpcomingKind
    when: str | None
    parties: tuple[str, ...] = ()
    level: MeetingKind | None = None
    place: Span | None = None
    ordinal: int | None = None
    host: str | None = None
    visitor: str | None = None
    name: Span | None = None


class Reference(Struct, frozen=True, kw_only=True):
    """An earlier meeting, visit, document or remark; `target` spans what it points to in the same text (a note).

    `parties`, `level`, `place`, `ordinal`, `host` and `visitor` are told as for an Upcoming; a remark has none of them.
    """

    id: str
    start: int
    end: int
    kind: ReferenceKind
    when: str | None
    parties: tuple[str, ...] = ()
    level: MeetingKind | None = None
    place: Span | None = None
    ordinal: int | None = None
    host: str | None = None
    visitor: str | None = None
    name: Span | None = None
    target: Span | None = None
