"""Subjects of talks: folded text goes in, the subjects its words tell of come out, with the places of the words.

The words stand in tables/subjects.toml, Japanese and English side by side.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

TABLE = Path(__file__).parent / "tables" / "subjects.toml"
# English is matched in lower case, a line's end as a space; one character stays one character.
PLAIN = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)} | {ord("\n"): " "}
# A katakana word of so few characters is often a part of another: 「テロ」 in 「ステロイド」.
SHORT_KATAKANA = re.compile("[ァ-ヺー]{1,3}")
KATAKANA = re.compile("[ァ-ヺー]")


class Subject(Struct, frozen=True, kw_only=True):
    """What talks are about: its names, the `broader` subject or "", its words, and compounds that do not mean it.

    Where the words are those of a `country`, talks with that country are no talks about it.
    """

    code: str
    ja: str
    en: str
    broader: str = ""
    country: str = ""
    words_ja: tuple[str, ...] = ()
    words_en: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class SubjectMention(Struct, frozen=True, order=True):
    """Words that tell of a subject: `folded[start:end]`."""

    start: int
    end: int
    code: str


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@cache
def subjects() -> tuple[Subject, ...]:
    """Return every subject in the order of the table, read on first use."""
    rows = {code: row for code, row in _table().items() if isinstance(row, dict)}
    return tuple(_subject(code, row) for code, row in rows.items())


def _subject(code: str, row: dict[str, Any]) -> Subject:
    many = {key: tuple(value) for key, value in row.items() if isinstance(value, list)}
    excluded = many.pop("not", ())
    return Subject(
        code=code,
        ja=row["ja"],
        en=row["en"],
        broader=row.get("broader", ""),
        country=row.get("country", ""),
        excluded=excluded,
        **many,
    )


@cache
def subject(code: str) -> Subject | None:
    """Return the subject of a code, or None: `subject("territory")`."""
    return next((row for row in subjects() if row.code == code), None)


@cache
def shared_words() -> frozenset[str]:
    """Return the words that more than one subject may name."""
    return frozenset(_table()["shared"])


class _Word(Struct, frozen=True):
    """One word or phrase of a subject; a `means` of False is a compound in which the subject is not meant."""

    words: str
    code: str
    means: bool


@cache
def _searcher() -> tuple[AhoCorasick, list[list[_Word]]]:
    """Return the search for all words at once, and the words that each found form stands for."""
    found: dict[str, list[_Word]] = {}
    for row in subjects():
        for words, means in [
            *((word, True) for word in (*row.words_ja, *row.words_en)),
            *((w, False) for w in row.excluded),
        ]:
            found.setdefault(words.translate(PLAIN), []).append(_Word(words, row.code, means))
    return AhoCorasick(list(found)), list(found.values())


def find_subjects(folded: str, start: int = 0, end: int | None = None) -> tuple[SubjectMention, ...]:
    """Return every mention of a subject in `folded[start:end]`, in order; a word inside a longer one gives way."""
    words = folded[start : len(folded) if end is None else end]
    hits = sorted(_hits(words), key=lambda hit: (hit[0], -hit[1], hit[2].means))
    meant = _without_excluded(hits)
    return tuple(
        sorted(SubjectMention(start + first, start + last, word.code) for first, last, word in _longest(meant))
    )


_Hit = tuple[int, int, _Word]


def _hits(words: str) -> Iterator[_Hit]:
    searcher, standing = _searcher()
    for which, first, last in searcher.find_matches_as_indexes(words.translate(PLAIN), overlapping=True):
        for word in standing[which]:
            ended = _word_end(words, first, last, word.words)
            if ended is not None:
                yield first, ended, word


def _word_end(words: str, first: int, last: int, name: str) -> int | None:
    """Return where the word ends, a plural s taken in, or None inside another word; a number may follow (COP26)."""
    if name.isupper() and name.isascii() and words[first:last] != name:
        return None
    if _joins(words[first - 1 : first], name[0]):
        return None
    numbered = name[-1].isalpha() and words[last : last + 1].isdigit()
    if numbered or not _joins(words[last : last + 1], name[-1]):
        return None if _is_begun_katakana(words, first, last, name) else last
    plural = words[last : last + 1] == "s" and not _joins(words[last + 1 : last + 2], "s")
    return last + 1 if plural else None


def _joins(neighbour: str, edge: str) -> bool:
    """Tell whether a neighbour makes one Latin word with the edge of a name."""
    return edge.isascii() and edge.isalnum() and neighbour.isascii() and neighbour.isalnum()


def _is_begun_katakana(words: str, first: int, last: int, name: str) -> bool:
    if not SHORT_KATAKANA.fullmatch(name):
        return False
    return bool(KATAKANA.match(words[first - 1 : first]) or KATAKANA.match(words[last : last + 1]))


def _without_excluded(hits: list[_Hit]) -> list[_Hit]:
    """Drop what lies inside a compound in which its subject is not meant; hits come by start, the longest first."""
    reach: dict[str, int] = {}
    meant: list[_Hit] = []
    for first, last, word in hits:
        if not word.means:
            reach[word.code] = max(reach.get(word.code, 0), last)
        elif last > reach.get(word.code, 0):
            meant.append((first, last, word))
    return meant


def _longest(hits: list[_Hit]) -> Iterator[_Hit]:
    """Yield what lies inside no longer one; two subjects may share the same words."""
    widest = (0, 0)
    for first, last, word in hits:
        if last > widest[1] or (first, last) == widest:
            widest = (first, last)
            yield first, last, word
