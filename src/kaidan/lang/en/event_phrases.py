"""Folded English text and a head word in, the phrase around it out: what qualifies it, what completes it, its clause."""

import re

from msgspec import Struct

from kaidan.lang.en.sentences import find_sentences
from kaidan.lang.word_set import word_set
from kaidan.model import Span

# Words before a head that belong to its phrase, besides capitalised ones and numbers.
_QUALIFIES = word_set(
    """upcoming forthcoming next planned scheduled proposed expected future potential recent last previous earlier
    past prior successful historic special extraordinary joint bilateral trilateral quadrilateral high-level
    senior-level annual ministerial virtual official state working strategic economic technology security
    defense trade energy first second third fourth fifth new regular inaugural productive political follow-up
    virtual in-person informal formal year's month's week's year month week upcoming early later multiple
    several relevant all various summit leaders' ministers' foreign defence climate regional international
    global national presidential parliamentary general free direct two-day three-day long-awaited possible round
    of subsequent fruitful excellent"""
)
_DETERMINERS = word_set("""the a an his her its their our this these that both each another any your""")
_FUNCTION = word_set(
    """The On In At During They He She Both As For With To From This That These Those It And But While When After
    Before Following Since Also Additionally Furthermore Secretary President Minister Prime Foreign Deputy"""
)
_WORD = re.compile(r"[^\s,;:()]+")
_COMPLEMENT = re.compile(
    r"(?: (?:of|on|for|to|in|at|with|between|from|by) (?:the |a |an )?(?:[A-Z][\w.'-]*|[0-9][\w-]*)(?: (?:[A-Z][\w.'-]*|of(?= (?:the )?[A-Z])|the(?= [A-Z])|and(?= [A-Z])|[0-9][\w-]*))*){0,3}(?: ?\([A-Z][^)\n]{1,20}\))?"
)
_STOP = re.compile(r"(?<![A-Z])\.$|(?<=[a-z][A-Z])\.$")
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9-]{1,} $")
# A time may stand a few characters before a clause; none of the sentence before is meant.
_PAUSE = 6
# How far a phrase reaches back, and its clause on, in characters.
_BACK, _ON, _FAR = 90, 110, 400
_CLAUSE_ENDS = re.compile(
    r";|, (?!which|scheduled|to be|held|hosted|planned|[0-9])| (?:and|as well as) (?=[a-z]+ed\b|to\b|the\b|also\b)"
)
_CLAUSE_BEGINS = re.compile(r"(?:;|, (?:and )?(?=[a-z]+(?:ed|ing)\b)| and (?=[a-z]+ed\b)) ?")


class Phrase(Struct, frozen=True):
    """A phrase `start:end` with its `head`, in the clause `before:after` of the sentence `sentence`.

    `occasion` tells that this sentence only says that the talks were held.
    """

    start: int
    end: int
    head: int
    before: int
    after: int
    sentence: Span
    occasion: bool = False


class Passage(Struct, frozen=True):
    """Folded text with its sentences."""

    folded: str
    sentences: tuple[Span, ...]


def prepare(folded: str) -> Passage:
    """Return a text with its sentences, line by line."""
    return Passage(folded, tuple(find_sentences(folded, 0, len(folded))))


def phrase_of(passage: Passage, sentence: Span, start: int, end: int, *, plain: bool = False) -> Phrase:
    """Return the phrase of a head at `start:end` in a sentence; a `plain` one takes no words before or after it."""
    folded = passage.folded
    first = start if plain else _first(folded, max(sentence.start, start - _BACK), start)
    complement = _COMPLEMENT.match(folded, end, sentence.end)
    last = complement.end() if complement and not plain else end
    last -= bool(_STOP.search(folded, max(start, last - 5), last))
    reach = min(sentence.end, last + _ON)
    stop = _CLAUSE_ENDS.search(folded, last, reach)
    after = stop.start() if stop else reach
    begins = [match.end() for match in _CLAUSE_BEGINS.finditer(folded, max(sentence.start, first - _FAR), first)]
    before = (begins[-1] if begins else sentence.start) + _PAUSE
    return Phrase(first, last, start, min(first, before), after, sentence)


def _first(folded: str, least: int, start: int) -> int:
    """Return where the words begin that qualify a head."""
    first = start
    for word in reversed(list(_WORD.finditer(folded, least, start))):
        bare = word[0]
        if folded[word.end() : first].strip() or "\n" in folded[word.end() : first]:
            break
        if bare in _FUNCTION or (bare.endswith(".") and "." not in bare[:-1]):
            first = word.start() if bare.lower() in _DETERMINERS else first
            break
        if bare.lower() in _DETERMINERS:
            return word.start()
        if bare == "and" and _ACRONYM.search(folded[least : word.start()]):  # the G7 and NATO Summits
            continue
        if not (bare[:1].isupper() or bare[:1].isdigit() or bare in _QUALIFIES or bare.endswith("'s")):
            break
        first = word.start()
    return first
