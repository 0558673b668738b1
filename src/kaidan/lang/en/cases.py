"""Folded English text in, counted things of a followed matter out, each with its role and what became of it."""

import re
from typing import NamedTuple

from kaidan.lang.cases import CountMention, Role
from kaidan.lang.en.case_states import THEMES, Theme
from kaidan.lang.en.sentences import find_sentences
from kaidan.lang.en.times_words import NUMBERS
from kaidan.lang.rule import Rule
from kaidan.model import Span

_WORDS = "|".join(sorted((word for word in NUMBERS if word not in ("a", "an")), key=len, reverse=True))
_NUMBER = rf"(?:[0-9]{{1,4}}|(?i:{_WORDS}))"
# What talks count one by one; words in one bracket are counted alike.
UNITS: dict[str, str] = {
    "vessel": "(?:fishing |patrol |merchant )?(?:vessels?|boats?|ships?|trawlers?)",
    "person": "(?:[A-Z][a-z]+ )?(?:crew members?|fishermen|fisherman|sailors?|citizens?|nationals?|hostages?|detainees?|prisoners?|soldiers?|children|persons?|people|abductees?|journalists?)",
    "case": "cases?",
    "project": "(?:loan |aid |power |railway |infrastructure )?projects?",
    "body": "(?:sets of )?(?:remains|bodies)",
    "aircraft": "(?:aircraft|helicopters?|jets?|drones?)",
    "company": "(?:companies|firms)",
}
_UNIT = "(?:" + "|".join(UNITS.values()) + ")"
# How far after a count the words stand that tell its state, and how far before it.
_ON, _BACK = 90, 40

COUNTS: tuple[Rule, ...] = (
    Rule(
        name="so many of so many",
        pattern=rf"\b(?P<count>{_NUMBER}) of (?:the|these|those|its|their) (?P<whole>{_NUMBER}) (?P<unit>{_UNIT})\b",
        yields="share",
        examples=("two of the five boats", "3 of the 12 cases"),
        refuses=("two boats", "one of the best"),
    ),
    Rule(
        name="so many of those just counted",
        pattern=rf"\b(?P<count>{_NUMBER}) of (?:them|which|whom|these|those)\b(?! [a-z]+s\b)|\bof (?:which|whom) (?P<later>{_NUMBER})\b|\bincluding (?P<inner>{_NUMBER})(?= (?:that|who|which) )",
        yields="share",
        examples=("one of them", "two of which", "of whom three"),
        refuses=("one of the best",),
    ),
    Rule(
        name="what is left",
        pattern=rf"\b(?:the |its )?(?:remaining|other) (?P<count>{_NUMBER})(?: (?P<unit>{_UNIT}))?\b(?! (?:years?|days?|months?|leaders|ministers|countries|sides|parties)\b)",
        yields="rest",
        examples=("the other two", "the remaining three boats"),
        refuses=("the other two leaders", "other matters"),
    ),
    Rule(
        name="others beside those counted",
        pattern=rf"\b(?:another|a further|an additional) (?P<count>{_NUMBER}) (?P<unit>{_UNIT})\b|\b(?P<later>{_NUMBER}) (?:more|further|additional|other) (?P<what>{_UNIT})\b",
        yields="further",
        examples=("another two boats", "three more detainees"),
        refuses=("another boat",),
    ),
    Rule(
        name="so many",
        pattern=rf"\b(?P<count>{_NUMBER}) (?:[a-z]+(?:ed|an|ese|ish) |[A-Z][a-z]+ )?(?P<unit>{_UNIT})\b",
        yields="bare",
        examples=("five boats", "12 Norwegian citizens", "three cases"),
        refuses=("the boats", "five years"),
    ),
)
INEXACT: tuple[Rule, ...] = (
    Rule(
        name="about or more than",
        pattern=r"\b(?:(?<!asked )(?<!spoke )(?<!talked )(?<!concern )(?<!concerns )about|around|approximately|some|nearly|almost|over|more than|at least|up to|roughly) $",
        examples=("more than ", "about "),
        refuses=("the ", "of ", "asked about "),
    ),
)
_PARTED = re.compile(r"^[^.;]{0,40}?,? (?:of (?:which|whom)|including)\b")
_STOP = re.compile(r"[.;]|, (?:and|while|but)\b| and (?:the (?:other|remaining)|that|one|two|three)\b| while ")


class _Counted(NamedTuple):
    """A count as written and what it counts."""

    written: str
    unit: str


def find_counts(folded: str) -> tuple[CountMention, ...]:
    """Return the counts of a folded text that may be items of a case, in order."""
    found: list[CountMention] = []
    for sentence in find_sentences(folded, 0, len(folded)):
        inside: list[CountMention] = []
        for rule in COUNTS:
            for match in rule.compiled.finditer(folded, sentence.start, sentence.end):
                if not any(match.start() < one.end and one.start < match.end() for one in inside):
                    inside += _mentions(folded, sentence, match, rule.yields, found + inside)
        found += sorted(inside, key=lambda one: (one.start, one.end))
    return tuple(found)


def _mentions(
    folded: str, sentence: Span, match: re.Match[str], role: Role, before: list[CountMention]
) -> list[CountMention]:
    """Return the counts of one match: of "two of the five boats" the whole, and then its part."""
    groups = match.groupdict()
    written = next(words for name in ("count", "later", "inner") if (words := groups.get(name)))
    unit = groups.get("unit") or groups.get("what") or (before[-1].unit if before else "")
    if not unit:
        return []
    parted = role == "bare" and _PARTED.match(folded[match.end() : sentence.end])
    own = _mention(folded, sentence, match, "whole" if parted else role, _Counted(written, unit))
    whole = groups.get("whole")
    if whole is None:
        return [own]
    start = match.start("whole")
    total = CountMention(
        start=start, end=match.end(), role="whole", count=_number(whole), unit=unit, measure=_measure(unit)
    )
    return [total, _replaced(own, start)]


def _replaced(own: CountMention, end: int) -> CountMention:
    """Return a part that ends before the whole that it is of, and names it."""
    last = max(own.end, own.start + 1) if own.state else end - 1
    return CountMention(
        start=own.start,
        end=last,
        role="share",
        count=own.count,
        unit=own.unit,
        measure=own.measure,
        state=own.state,
        theme=own.theme,
        followed=own.followed,
        exact=own.exact,
        explicit=True,
    )


def _mention(folded: str, sentence: Span, match: re.Match[str], role: Role, counted: _Counted) -> CountMention:
    state, theme = _state(folded, sentence, match.start(), match.end())
    number = folded.index(counted.written, match.start())
    exact = not INEXACT[0].compiled.search(folded[max(sentence.start, number - 16) : number])
    return CountMention(
        start=min(match.start(), state.start if state else match.start()),
        end=max(match.end(), state.end if state else 0),
        role=role,
        count=_number(counted.written),
        unit=counted.unit,
        measure=_measure(counted.unit),
        state=state,
        theme=theme.name,
        followed=theme.followed,
        exact=exact,
    )


def _state(folded: str, sentence: Span, start: int, end: int) -> tuple[Span | None, Theme]:
    """Return the words after a count, or right before it, that tell what became of the things."""
    stop = _STOP.search(folded, end, min(sentence.end, end + _ON))
    after = [
        (match, rule.yields)
        for rule in THEMES
        if (match := rule.compiled.search(folded, end, stop.start() if stop else min(sentence.end, end + _ON)))
    ]
    if after:
        match, theme = min(after, key=lambda one: one[0].start())
        return Span(match.start(), match.end()), theme
    for rule in THEMES:
        for match in rule.compiled.finditer(folded, max(sentence.start, start - _BACK), start):
            if start - match.end() <= 1:
                return Span(match.start(), match.end()), rule.yields
    return None, Theme("")


def _number(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS[written.lower()]


def _measure(unit: str) -> str:
    """Return what counts alike: boats and vessels, sailors and hostages."""
    return next((name for name, words in UNITS.items() if re.fullmatch(words, unit)), unit)
