"""A Reading: all that was read from one page (schema `kaidan.reading/1`)."""

from typing import Literal

from msgspec import Struct

from kaidan.model.case import Case
from kaidan.model.meeting import Meeting
from kaidan.model.mention import Reference, Upcoming
from kaidan.model.moment import Time
from kaidan.model.outline import Block, Entry
from kaidan.model.point import Point
from kaidan.model.span import Span
from kaidan.model.statement import Statement

MediaType = Literal["text/plain", "text/html"]


class Source(Struct, frozen=True, kw_only=True):
    """Where the page came from. `sha256` is of the page's bytes; what the page itself does not tell is None."""

    address: str | None
    sha256: str
    media_type: MediaType
    charset: str
    language: str
    fetched_at: str | None = None
    publisher: str | None = None
    licence: str | None = None


class Gap(Struct, frozen=True, kw_only=True):
    """Body words that no rule understood, and why."""

    start: int
    end: int
    reason: str


class ReaderVersion(Struct, frozen=True, kw_only=True):
    """Which reader read it: the package version and a digest of its rules."""

    version: str
    rules: str


class Reading(Struct, frozen=True, kw_only=True):
    """All that was read from one page, every field cited. `schema` names the shape of its JSON.

    `text` is the canonical text that every span counts in; `coverage` the share of body characters accounted for.
    """

    schema: Literal["kaidan.reading/1"] = "kaidan.reading/1"
    id: str
    source: Source
    text: str
    title: Span | None
    trail: tuple[Span, ...]
    meeting: Meeting
    outline: tuple[Entry, ...]
    blocks: tuple[Block, ...]
    statements: tuple[Statement, ...]
    times: tuple[Time, ...]
    upcoming: tuple[Upcoming, ...]
    references: tuple[Reference, ...]
    cases: tuple[Case, ...]
    points: tuple[Point, ...]
    gaps: tuple[Gap, ...]
    coverage: float
    reader: ReaderVersion
