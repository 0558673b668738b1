"""Pages made by recombining the sentences of the samples: a seed in, as many pages and Readings as wanted out.

They come one by one and are never all held. Words come as often as in real text: some often, most of them seldom.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, count
from pathlib import Path
from random import Random
from typing import get_args

from kaidan.api import read
from kaidan.ledger.page_rows import Page
from kaidan.model import Participant, Reading, Statement
from kaidan.model.meeting import MeetingFormat, MeetingKind
from kaidan.world.countries import is_organisation, parties
from ledger_pieces import Pieces, Sentence, pieces_of
from ledger_sheet import Line, Scene, Sheet

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "samples" / "ja").glob("*.txt"))
FIRST_DAY, LAST_DAY = date(1998, 1, 1), date(2026, 12, 31)
COUNTRIES = 60
# Of a hundred pages so many tell of talks of Japan; the others stand between two other countries.
WITH_JAPAN = 75
# Holders of an office change every so many years.
TERM = 4


@cache
def sample_readings() -> tuple[Reading, ...]:
    """Return the Readings of the samples, read once."""
    return tuple(read(path) for path in SAMPLES)


@cache
def sample_pieces() -> Pieces:
    """Return what the samples are cut into."""
    return pieces_of(sample_readings())


class Maker:
    """Makes pages of about so many statements each; the same seed makes the same pages."""

    def __init__(self, seed: int = 1, statements: int = 20) -> None:
        self._random, self._statements = Random(seed), statements
        self._pieces, self._reader = sample_pieces(), sample_readings()[0].reader
        self._sentences = list(self._pieces.sentences)
        self._random.shuffle(self._sentences)
        self._often = _falling(len(self._sentences), 1.0)
        self._codes = [code for code in parties() if not is_organisation(code) and code != "JP"][:COUNTRIES]
        self._talkative = _falling(len(self._codes), 0.5)

    def pages(self) -> Iterator[tuple[Page, Reading]]:
        """Yield pages without end."""
        for number in count():
            scene = self._scene(number)
            yield Sheet(scene, list(self._lines(scene))).page(self._reader)

    def _scene(self, number: int) -> Scene:
        day = FIRST_DAY + timedelta(self._random.randrange((LAST_DAY - FIRST_DAY).days + 1))
        one, other = self._country(), self._country()
        if one == other or self._random.randrange(100) < WITH_JAPAN:
            one = "JP"
        kind = self._random.choice(get_args(MeetingKind))
        return Scene(number, day, (one, other), kind, self._random.choice(get_args(MeetingFormat)))

    def _country(self) -> str:
        return self._random.choices(self._codes, cum_weights=self._talkative)[0]

    def _lines(self, scene: Scene) -> Iterator[Line]:
        yield Line("title", f"{self._heading()} {scene.number}")
        yield Line("title", scene.day.isoformat())
        for party in scene.parties:
            words, person = self._speaker(party, scene.day)
            yield Line("caption", words, person=person, party=party)
        sentences, number = self._drawn(), 0
        while sentences:
            number += 1
            yield Line("heading", self._heading(), label=f"{number} ")
            for _ in range(self._random.randint(1, 3)):
                length = self._random.randint(1, 4)
                if sentences:
                    yield _paragraph(sentences[:length])
                    sentences = sentences[length:]

    def _heading(self) -> str:
        return self._random.choice(self._pieces.headings)

    def _speaker(self, party: str, day: date) -> tuple[str, Participant]:
        """Return who talks for a party that day, and the words that name him or her."""
        fitting = [held for held in self._pieces.people if (held[1].party == "JP") == (party == "JP")]
        return fitting[(sum(map(ord, party)) * 31 + day.year // TERM) % len(fitting)]

    def _drawn(self) -> list[Sentence]:
        """Return sentences, none twice, that hold the statements wanted, give or take a half."""
        wanted = self._random.randint(self._statements // 2, self._statements * 3 // 2)
        drawn: dict[int, Sentence] = {}
        while wanted > 0:
            place = self._random.choices(range(len(self._sentences)), cum_weights=self._often)[0]
            if place not in drawn:
                drawn[place] = self._sentences[place]
                wanted -= sum(isinstance(record, Statement) for record in drawn[place].records)
        return list(drawn.values())


def _paragraph(sentences: Sequence[Sentence]) -> Line:
    return Line("paragraph", "".join(sentence.words for sentence in sentences), sentences=tuple(sentences))


def _falling(length: int, steepness: float) -> list[float]:
    """Return weights, summed up: each is less than the one before, as words are counted in a text."""
    return list(accumulate((rank + 1) ** -steepness for rank in range(length)))
