"""What is asked of the ledger, two hundred times of each kind, and how long each answer took, in milliseconds."""

from collections import Counter
from collections.abc import Sequence
from random import Random
from statistics import median
from time import perf_counter

from msgspec import Struct

from kaidan.ledger.filters import make_filters
from kaidan.ledger.finding import Search, find
from kaidan.ledger.store import Ledger
from kaidan.ledger.tokens import tokens_of
from kaidan.model import Statement
from ledger_pages import FIRST_DAY, LAST_DAY, sample_pieces

ASKED = 200
PHRASE = range(6, 13)


class Answers(Struct, frozen=True):
    """How one kind of question was answered: seconds each, and how many rows each had in all."""

    kind: str
    seconds: tuple[float, ...]
    counts: tuple[int, ...]

    @property
    def middle(self) -> float:
        """The median, in ms."""
        return median(self.seconds) * 1000

    @property
    def late(self) -> float:
        """What nineteen in twenty do not exceed, in ms."""
        return sorted(self.seconds)[len(self.seconds) * 95 // 100 - 1] * 1000

    @property
    def worst(self) -> float:
        """The longest, in ms."""
        return max(self.seconds) * 1000


def questions(seed: int = 1) -> dict[str, list[Search]]:
    """Return what is asked, by kind: the newest 20 of each, and their count."""
    random = Random(seed)
    said = _said()
    return {
        "a two-character word": [Search(words=word) for word in _words(said)],
        "a phrase": [Search(words=f'"{phrase}"') for phrase in _phrases(said, random)],
        "a speaker and a year": _filters(random),
    }


def _said() -> list[str]:
    """Return the words of every statement of the samples."""
    return [
        sentence.words[record.start : record.end]
        for sentence in sample_pieces().sentences
        for record in sentence.records
        if isinstance(record, Statement)
    ]


def _words(said: Sequence[str]) -> list[str]:
    """Return words of two characters, spread evenly from the commonest to the rarest."""
    counted = Counter(token for words in said for token in set(tokens_of(words)) if len(token) == 2)
    ranked = sorted(counted, key=lambda token: (-counted[token], token))
    return [ranked[at * len(ranked) // ASKED] for at in range(ASKED)]


def _phrases(said: Sequence[str], random: Random) -> list[str]:
    """Return runs of words without a sign among them, cut from statements wherever chance has it."""
    found: dict[str, None] = {}
    while len(found) < ASKED:
        words, length = random.choice(said), random.choice(PHRASE)
        start = random.randrange(max(1, len(words) - length))
        if (phrase := words[start : start + length]).isalpha() and len(phrase) == length:
            found[phrase] = None
    return list(found)


def _filters(random: Random) -> list[Search]:
    codes = ["JP", *sorted({code for sentence in sample_pieces().sentences for code in sentence.parties} - {"JP"})]
    years = range(FIRST_DAY.year, LAST_DAY.year + 1)
    pairs = [(code, str(year)) for code in codes for year in years]
    drawn = [pair for pair in pairs if pair[0] == "JP"] + random.sample(pairs, ASKED)
    return [Search(filters=make_filters(speaker=[code], since=year, until=year)) for code, year in drawn[:ASKED]]


def ask(ledger: Ledger, kind: str, searches: Sequence[Search]) -> Answers:
    """Ask one kind of question, each in a transaction of its own, after one for nothing."""
    seconds, counts = [], []
    for search in (searches[0], *searches):
        begun = perf_counter()
        with ledger.reading() as connection:
            found = find(connection, search)
        seconds.append(perf_counter() - begun)
        counts.append(found.count)
    return Answers(kind, tuple(seconds[1:]), tuple(counts[1:]))
