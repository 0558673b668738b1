"""Folded English words in, the reporting predicates in them out: verb, form, the words it governs, where content begins."""

import re
from functools import cache
from typing import NamedTuple

from kaidan.lang.en.speech_verbs import FAMILIES, LEAD_VERBS, VerbFamily
from kaidan.lang.en.verb_forms import Form, forms


class Predicate(NamedTuple):
    """A reporting verb at `start:end` with its form; its content begins at `content` or later.

    `family` is None for a verb that only tells that talks were held. `lemma` is the dictionary form.
    """

    start: int
    end: int
    content: int
    form: Form
    lemma: str
    family: VerbFamily | None


class _Shape(NamedTuple):
    """One written form of a verb: a pattern of the words after its first, its form, its dictionary form and family."""

    rest: re.Pattern[str] | None
    form: Form
    lemma: str
    family: VerbFamily | None


def find_predicates(folded: str, start: int, end: int) -> list[Predicate]:
    """Return the reporting verbs in `folded[start:end]` in order, none overlapping. Linear in its length."""
    found: list[Predicate] = []
    shapes = _shapes()
    for match in _WORD.finditer(folded, start, end):
        word = match[0].lower() if match.start() == start else match[0]
        written = shapes.get(word)
        if written is None or (found and match.start() < found[-1].end):
            continue
        predicate = _read(folded, match.start(), match.end(), end, written)
        if predicate is not None:
            found.append(predicate)
    return found


def _read(folded: str, start: int, stop: int, end: int, shapes: tuple[_Shape, ...]) -> Predicate | None:
    """Return the predicate of the longest form that stands at a place and may report there."""
    for shape in shapes:
        rest = shape.rest.match(folded, stop, end) if shape.rest else None
        if shape.rest and not rest:
            continue
        last = rest.end() if rest else stop
        if shape.family is None:
            return Predicate(start, last, last, shape.form, shape.lemma, None)
        content = _content_start(folded, last, end, shape.family)
        if content is not None:
            return Predicate(start, last, content, shape.form, shape.lemma, shape.family)
    return None


def _content_start(folded: str, last: int, end: int, family: VerbFamily) -> int | None:
    """Return where the content of a verb may begin; None where the verb does not report with the words after it."""
    after = _ASIDE.match(folded, last, end)
    at = after.end() if after else last
    governed = _governs(family.governs).match(folded, at, end) if family.governs else None
    if governed is None and family.bound:
        return None
    if family.object and not _governs(family.object).match(folded, at, end):
        return None
    return governed.end() if governed else at


_WORD = re.compile(r"(?<![\w'-])[A-Za-z][a-z]+(?:-[a-z]+)?(?![\w'-])")
# What may stand between a verb and the words that it governs.
_ASIDE = re.compile(
    r" (?:again|once again|once more|together|also|today|yesterday|jointly|strongly|at length|in detail|in turn"
    r"|in particular|extensively|in depth|separately|repeatedly|clearly|candidly|frankly|in the strongest(?: possible)? terms|in no uncertain terms|in strong terms)\b|, in particular,|, in turn,|, among other things,|, inter alia,"
)


@cache
def _governs(pattern: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{pattern})(?=[ ,:;.\"“]|$)")


@cache
def _shapes() -> dict[str, tuple[_Shape, ...]]:
    """Return the forms of all verbs by their first word, the longest first, verbs that report before those that lead."""
    found: dict[str, list[_Shape]] = {}
    for family in FAMILIES:
        for verb in family.verbs:
            _add(found, verb, family)
    for verb in LEAD_VERBS:
        _add(found, verb, None)
    return {
        first: tuple(sorted(several, key=lambda shape: (-len(shape.lemma), shape.family is None)))
        for first, several in found.items()
    }


def _add(found: dict[str, list[_Shape]], verb: str, family: VerbFamily | None) -> None:
    first, _, rest = verb.partition(" ")
    pattern = _rest(rest) if rest else None
    lemma = verb.replace("~", "")
    for form, written in forms(first).items():
        for word in written.split("|"):
            found.setdefault(word, []).append(_Shape(pattern, form, lemma, family))


@cache
def _rest(words: str) -> re.Pattern[str]:
    """Return the pattern of the words that belong to a verb; `~` is any words that qualify the next one."""
    return re.compile(" " + words.replace("~", r"(?:(?!on\b|to\b|with\b|and the\b)[\w'-]+,? ){0,6}?") + r"\b")
