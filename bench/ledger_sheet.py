"""The lines of a made page as a Reading: lines of sentences of the samples in, a page with its Reading out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kaidan.ledger.page_rows import Page
from kaidan.model import (
    Block,
    Case,
    Entry,
    Meeting,
    Participant,
    Reading,
    Reference,
    Source,
    Span,
    Statement,
    Time,
    Upcoming,
    digest_id,
)
from kaidan.model.meeting import MeetingFormat, MeetingKind
from kaidan.model.outline import BlockKind
from kaidan.model.reading import ReaderVersion
from ledger_pieces import Record, Sentence, move

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9X])")
_LEAP_DAY = re.compile(r"-02-29")
_Kind = TypeVar("_Kind", Statement, Time, Upcoming, Reference, Case)


class Line(Struct, frozen=True):
    """One line of a page: a label, then words or sentences; a caption names a person, who talks for a party."""

    kind: BlockKind
    words: str
    label: str = ""
    sentences: tuple[Sentence, ...] = ()
    person: Participant | None = None
    party: str = ""


class Scene(Struct, frozen=True):
    """The talks that one page tells of."""

    number: int
    day: date
    parties: tuple[str, str]
    kind: MeetingKind
    format: MeetingFormat


class Sheet:
    """A page of lines, its text and where each line's block stands in it."""

    def __init__(self, scene: Scene, lines: Sequence[Line]) -> None:
        self._scene, self._lines = scene, lines
        self._text = "".join(f"{line.label}{line.words}\n" for line in lines)
        self._data = self._text.encode()
        self._digest = sha256(self._data).hexdigest()
        self._people = tuple(self._participants())
        self._entries: list[Entry] = []
        self._blocks: list[Block] = []
        self._records: list[Record] = []
        for line, start in self._placed():
            self._lay(line, start)

    def page(self, reader: ReaderVersion) -> tuple[Page, Reading]:
        """Return the page and its Reading."""
        page = Page(address=f"pages/{self._scene.number:07}.txt", data=self._data)
        return page, Reading(
            id=digest_id("reading", self._digest, 0, 0),
            source=Source(
                address=page.address, sha256=self._digest, media_type="text/plain", charset="utf-8", language="ja"
            ),
            text=self._text,
            title=Span(self._blocks[0].start, self._blocks[0].end),
            trail=(),
            meeting=self._meeting(),
            outline=tuple(self._entries),
            blocks=tuple(self._blocks),
            statements=self._statements(),
            times=self._of(Time),
            upcoming=self._of(Upcoming),
            references=self._of(Reference),
            cases=self._of(Case),
            points=(),
            gaps=(),
            coverage=1.0,
            reader=reader,
        )

    def _id(self, kind: str, start: int, end: int) -> str:
        return digest_id(kind, self._digest, start, end)

    def _placed(self) -> Iterator[tuple[Line, int]]:
        """Yield each line with where its words begin, behind its label."""
        place = 0
        for line in self._lines:
            yield line, place + len(line.label)
            place += len(line.label) + len(line.words) + 1

    def _participants(self) -> Iterator[Participant]:
        for line, start in self._placed():
            if line.person is not None:
                made = self._id("participant", start, start + len(line.words))
                yield move(line.person, start - line.person.start, id=made, party=line.party, role="principal")

    def _meeting(self) -> Meeting:
        scene, dated = self._scene, self._blocks[1]
        return Meeting(
            date=scene.day.isoformat(),
            time=None,
            minutes=None,
            kind=scene.kind,
            format=scene.format,
            place=None,
            occasion=None,
            parties=scene.parties,
            participants=self._people,
            cited={"date": Span(dated.start, dated.end)},
        )

    def _lay(self, line: Line, start: int) -> None:
        """Put a line: its heading into the outline, its block, the records of its sentences."""
        end = start + len(line.words)
        if line.kind == "heading":
            first = start - len(line.label)
            made, label = self._id("entry", first, end), line.label.strip()
            entry = Entry(id=made, label=label, title=line.words, level=1, kind="heading", start=first, end=end)
            self._entries.append(entry)
        under = self._entries[-1].id if self._entries else None
        block = Block(id=self._id("block", start, end), kind=line.kind, start=start, end=end, entry=under)
        self._blocks.append(block)
        for sentence in line.sentences:
            self._records += self._moved(sentence, start, block.id)
            start += len(sentence.words)

    def _moved(self, sentence: Sentence, by: int, block: str) -> Iterator[Record]:
        """Yield the records of a sentence where it stands now, told of this page's parties, people and day."""
        years = self._scene.day.year - sentence.year
        codes = dict(zip(sentence.parties, self._scene.parties, strict=False))
        for record in sentence.records:
            start, end = record.start + by, record.end + by
            if isinstance(record, Time):
                yield move(record, by, value=_later(record.value, years))
            elif isinstance(record, Case):
                yield move(record, by, id=self._id("case", start, end))
            elif isinstance(record, Statement):
                yield self._statement(record, by, block, sentence, codes)
            else:
                kind = "upcoming" if isinstance(record, Upcoming) else "reference"
                when = _later(record.when, years) if record.when else None
                told = _told(record.parties, codes)
                yield move(record, by, id=self._id(kind, start, end), when=when, parties=told)

    def _statement(
        self, record: Statement, by: int, block: str, sentence: Sentence, codes: dict[str, str]
    ) -> Statement:
        spoken = {person.party: person.id for person in self._people}
        people = [spoken[code] for one in record.by if (code := codes.get(sentence.people[one] or "")) in spoken]
        moved: Statement = move(
            record,
            by,
            block=block,
            speakers=_told(record.speakers, codes),
            addressees=_told(record.addressees, codes),
            by=tuple(dict.fromkeys(people)),
        )
        return moved

    def _statements(self) -> tuple[Statement, ...]:
        """Return the statements under ids of this page; one answers another only if that stands here too."""
        held = self._of(Statement)
        made = {one.id: self._id("statement", one.start, one.end) for one in held}
        return tuple(replace(one, id=made[one.id], replies_to=made.get(one.replies_to or "")) for one in held)

    def _of(self, kind: type[_Kind]) -> tuple[_Kind, ...]:
        return tuple(record for record in self._records if isinstance(record, kind))


def _told(codes: Iterable[str], others: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(others.get(code, code) for code in codes))


def _later(value: str, years: int) -> str:
    """Return an EDTF value so many years later."""
    later = _YEAR.sub(lambda match: str(int(match[0]) + years), value)
    return _LEAP_DAY.sub("-02-28", later)
