"""Events to come and earlier meetings, documents and remarks that the talks point to."""

from typing import Literal

from msgspec import Struct

from kaidan.model.span import Span

UpcomingKind = Literal["summit", "ministerial", "officials", "visit", "conference", "other"]
ReferenceKind = Literal["meeting", "visit", "instrument", "statement"]


class Upcoming(Struct, frozen=True, kw_only=True):
    """An event that the talks set, mention or expect; `when` is EDTF or None. One entry per event."""

    id: str
    start: int
    end: int
    kind: UpcomingKind
    when: str | None
    parties: tuple[str, ...] = ()
    place: str | None = None
    name: Span | None = None


class Reference(Struct, frozen=True, kw_only=True):
    """An earlier meeting, visit, document or remark; `target` spans what it points to in the same text (a note)."""

    id: str
    start: int
    end: int
    kind: ReferenceKind
    when: str | None
    parties: tuple[str, ...] = ()
    name: Span | None = None
    target: Span | None = None
