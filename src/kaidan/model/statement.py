"""One proposition attributed to one or more parties, and what the speaker does with it."""

from typing import Literal

from msgspec import Struct

from kaidan.model.span import Span

Force = Literal[
    "agree",
    "confirm",
    "discuss",
    "assert",
    "request",
    "hope",
    "intend",
    "propose",
    "invite",
    "appreciate",
    "support",
    "courtesy",
    "object",
    "reject",
    "conclude",
]


class Verb(Struct, frozen=True, kw_only=True):
    """The reporting verb: its span in the text and its dictionary form."""

    start: int
    end: int
    lemma: str


class Topic(Struct, frozen=True, kw_only=True):
    """A subject that a statement is on: its code, and the span of the words that tell so, its own or a heading's."""

    subject: str
    start: int
    end: int


class Statement(Struct, frozen=True, kw_only=True):
    """A statement: the span is its content, without the speaker phrase and the reporting verb.

    `speakers` and `addressees` are party codes, `by` participant ids. `joint` tells that all parties say it together;
    `replies_to` is the id of the statement answered; `condition` and `manner` are spans of the words that condition or
    colour it; `quoting` spans the words of somebody else carried inside it; `about` are the words that name its subject
    before the speaker; `topics` the subjects of the lexicon that these, its own words or its headings name.
    """

    id: str
    start: int
    end: int
    block: str
    speakers: tuple[str, ...]
    by: tuple[str, ...]
    addressees: tuple[str, ...]
    force: Force
    verb: Verb | None
    manner: tuple[Span, ...] = ()
    joint: bool = False
    replies_to: str | None = None
    condition: Span | None = None
    quoting: tuple[Span, ...] = ()
    about: Span | None = None
    topics: tuple[Topic, ...] = ()
