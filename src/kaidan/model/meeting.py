"""The talks themselves: when, at what level, between whom."""

from typing import Literal

from msgspec import Struct, field

from kaidan.model.span import Span

MeetingKind = Literal[
    "summit",
    "foreign-ministers",
    "ministerial",
    "two-plus-two",
    "vice-ministerial",
    "senior-officials",
    "courtesy-call",
    "multilateral",
    "other",
]
MeetingFormat = Literal["in-person", "telephone", "video"]
Role = Literal["principal", "attending"]


class Participant(Struct, frozen=True, kw_only=True):
    """A person named at the talks. `name` is the shortest form used alone; the span is its first full mention.

    `party` is an ISO 3166-1 alpha-2 code or an organisation's short name, or None for who stands for neither.
    `titles` are the titles that the text puts after the name alone, most used first.
    """

    id: str
    name: str
    full_name: str | None
    office: str
    party: str | None
    role: Role
    start: int
    end: int
    titles: tuple[str, ...] = ()


class Meeting(Struct, frozen=True, kw_only=True):
    """Header of the talks. A field is None when the page does not say; `cited` holds the span of each stated field.

    `date` is the first day of the talks (ISO 8601), `minutes` their stated length, `time` the clock words as written.
    `participants` are the principals, who talk for their parties; `attending` are others whom the page lists.
    """

    date: str | None
    time: str | None
    minutes: int | None
    kind: MeetingKind
    format: MeetingFormat
    place: str | None
    occasion: str | None
    parties: tuple[str, ...]
    participants: tuple[Participant, ...] = ()
    attending: tuple[Participant, ...] = ()
    cited: dict[str, Span] = field(default_factory=dict)
