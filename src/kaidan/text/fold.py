"""Same-length folding: text in, the same text with one written form for each character out, offset by offset.

Folded are full-width and half-width forms, spaces, dashes, tildes, name dots, commas and full stops.
"""

import re
import unicodedata
from functools import cache, lru_cache

IDEOGRAPHIC_COMMA, IDEOGRAPHIC_STOP = "\u3001", "\u3002"
KATAKANA_DOT, PROLONGED_SOUND = "\u30fb", "\u30fc"

# Hyphens, dashes, minus signs and a ruled line, all read as a hyphen.
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uff0d\ufe63"
# Tildes and wave dashes, all read as a tilde.
_TILDES = "\u301c\u223c\u223e\uff5e\u02dc"
_EXPLICIT = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_TILDES, "~"),
    **dict.fromkeys("\u2018\u2019\uff07", "'"),
    **dict.fromkeys("\u00b7\u2027\u2219", KATAKANA_DOT),
    "\uff0c": IDEOGRAPHIC_COMMA,
    "\ufe50": IDEOGRAPHIC_COMMA,
}
# Circled and superscript digits, Roman numerals and squared words are signs of their own: a label, not a number.
_KEPT_CATEGORIES = frozenset({"No", "Nl", "So"})

_JAPANESE = "\u3001-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff"
_CLOSERS = "[)\\]\"'\u2019\u201d]"


def _after_japanese(sign: str) -> str:
    """Return a pattern that looks back from behind a sign: before it stands Japanese, with up to three closers."""
    return "(?:" + "|".join(f"(?<=[{_JAPANESE}]{_CLOSERS * count}{sign})" for count in range(4)) + ")"


# One comma between digits groups thousands and stays; one that touches Japanese is a Japanese comma.
_THOUSANDS = re.compile(f"{IDEOGRAPHIC_COMMA}(?<=[0-9]{IDEOGRAPHIC_COMMA})(?=[0-9]{{3}}(?![0-9]))")
_COMMA_AFTER = re.compile(f",{_after_japanese(',')}")
_COMMA_BEFORE = re.compile(f",(?=[ (\"'\u201c]{{0,2}}[{_JAPANESE}])")
# A stop after Japanese ends a sentence, unless it follows a lone kana or numeral that is a label.
_STOP_AFTER = re.compile(f"[.](?![0-9A-Za-z]){_after_japanese('[.]')}")
_FULL_WIDTH_STOP_AFTER = re.compile("\uff0e(?<=[0-9A-Za-z%)\\]]\uff0e)(?=\\s|$)")
_NUMERALS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"
_LABEL_BEFORE = re.compile(
    f"(?:^|[\\s.{IDEOGRAPHIC_STOP}(>|\u2022-])(?:[{_JAPANESE}]|\u7b2c?[{_NUMERALS}]{{1,2}})[)]?$"
)
_LINE_LABEL = re.compile("(?:^|\n)[^\\S\n]*[^\\w\\s]?[^\\S\n]*[(]?[0-9A-Za-z]{1,3}[)]?$")
_DIGIT_RANGE = re.compile(f"{PROLONGED_SOUND}(?<=[0-9]{PROLONGED_SOUND})(?=[0-9])")


# Names and offices are folded over and over; words up to this many characters are remembered.
_LONGEST_NAME, _NAMES_KEPT = 64, 1024


def fold(text: str) -> str:
    """Return `text` folded, with the same length: a rule matches on it and cites the same offsets of `text`.

    Example: a full-width one in full-width brackets becomes `(1)`. Linear in the length of the text.
    """
    return _fold_name(text) if len(text) <= _LONGEST_NAME else _fold(text)


@lru_cache(maxsize=_NAMES_KEPT)
def _fold_name(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    folded = text.translate({ord(character): _fold_character(character) for character in set(text)})
    folded = _DIGIT_RANGE.sub("-", folded)
    return _fold_stops(_fold_commas(folded), text)


def _fold_commas(folded: str) -> str:
    folded = _THOUSANDS.sub(",", folded)
    folded = _COMMA_AFTER.sub(IDEOGRAPHIC_COMMA, folded)
    return _COMMA_BEFORE.sub(IDEOGRAPHIC_COMMA, folded)


def _fold_stops(folded: str, text: str) -> str:
    """Make a stop that ends a Japanese sentence an ideographic one; labels and decimal points keep theirs."""
    after_words = [match.start() for match in _STOP_AFTER.finditer(folded)]
    after_numbers = [match.start() for match in _FULL_WIDTH_STOP_AFTER.finditer(text)]
    places = [place for place in after_words if not _ends_label(folded, place)]
    places += [place for place in after_numbers if not _ends_number(folded, place)]
    if not places:
        return folded
    characters = list(folded)
    for place in places:
        characters[place] = IDEOGRAPHIC_STOP
    return "".join(characters)


def _ends_label(folded: str, place: int) -> bool:
    return _LABEL_BEFORE.search(folded[max(0, place - 6) : place]) is not None


def _ends_number(folded: str, place: int) -> bool:
    window = folded[max(0, place - 12) : place]
    return _LINE_LABEL.search(window if place > 12 else "\n" + window) is not None


@cache
def _fold_character(character: str) -> str:
    if character in _EXPLICIT:
        return _EXPLICIT[character]
    if unicodedata.category(character) in _KEPT_CATEGORIES:
        return character
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character
