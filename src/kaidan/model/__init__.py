"""Inert, frozen records of everything a reading holds. Imports nothing of kaidan."""

from kaidan.model.case import Case, CaseItem
from kaidan.model.meeting import Meeting, Participant
from kaidan.model.mention import Reference, Upcoming
from kaidan.model.moment import Time
from kaidan.model.outline import Block, Entry
from kaidan.model.point import Difference, Point
from kaidan.model.reading import Gap, ReaderVersion, Reading, Source
from kaidan.model.span import Span, digest_id, words_id
from kaidan.model.statement import Statement, Topic, Verb

__all__ = [
    "Block",
    "Case",
    "CaseItem",
    "Difference",
    "Entry",
    "Gap",
    "Meeting",
    "Participant",
    "Point",
    "ReaderVersion",
    "Reading",
    "Reference",
    "Source",
    "Span",
    "Statement",
    "Time",
    "Topic",
    "Upcoming",
    "Verb",
    "digest_id",
    "words_id",
]
