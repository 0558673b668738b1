"""Folded English text in, its calendar expressions out: found by rules, past or future noted.

Values are left to the reader, which alone knows the day of the talks.
"""

import re
from functools import cache

import msgspec

from kaidan.lang.calendar import CalendarMention, CalendarPoint, Sense
from kaidan.lang.en.times_build import build_mention
from kaidan.lang.en.times_rules import RULES
from kaidan.lang.en.times_senses import FOLLOWING, PRECEDING
from kaidan.lang.rule import Rule

# No expression is without one of these; only around them are rules tried.
_SIGN = re.compile(
    r"(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]ester|JFY|FY|Q[1-4] |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
    r"|(?:1[89]|20)[0-9]{2}|\b(?:[Tt]his|[Ll]ast|[Nn]ext|ago|day|[Ff]iscal|[Yy]ear|months?|the coming|half|quarter)\b"
)
# A cue of past or future stands in the same sentence, within so many characters of its expression.
_REACH = 70
_SENTENCE_END = re.compile(r"[.;:!?]\s|\n")


def find_times(folded: str) -> tuple[CalendarMention, ...]:
    """Return the calendar expressions of a folded text in order, none overlapping. Linear in its length.

    Example: `find_times("last December")` holds one mention with `month` 12 and a past sense.
    """
    if not _SIGN.search(folded):
        return ()
    found: list[CalendarMention] = []
    for match in _whole().finditer(folded):
        rule = RULES[int((match.lastgroup or "r0")[1:])]
        parts = rule.compiled.match(folded, match.start())
        mention = build_mention(rule.name, parts) if parts else None
        if mention is not None:
            found.append(_with_sense(mention, folded))
    return tuple(found)


@cache
def _whole() -> re.Pattern[str]:
    """Return all rules as one pattern; its groups are the numbers of the rules."""
    parts = (f"(?P<r{number}>{_unnamed(rule.pattern)})" for number, rule in enumerate(RULES))
    return re.compile("|".join(parts))


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _with_sense(mention: CalendarMention, folded: str) -> CalendarMention:
    if mention.sense is not None or not _is_open(mention.first):
        return mention
    return msgspec.structs.replace(mention, sense=_sense(mention, folded))


def _is_open(point: CalendarPoint) -> bool:
    """Whether neither the words nor a shift say which year, month or week is meant."""
    shifts = (point.year, point.year_shift, point.month_shift, point.week_shift, point.day_shift)
    return point.frame == "talks" and all(shift is None for shift in shifts)


def _sense(mention: CalendarMention, folded: str) -> Sense | None:
    """Return what the nearest cue before the expression says, else the first after it."""
    before = folded[max(0, mention.start - _REACH) : mention.start]
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    before = before[ends[-1] :] if ends else before
    cues = [(match.end(), rule) for rule in PRECEDING for match in rule.compiled.finditer(before)]
    if cues:
        return _yielded(max(cues, key=lambda cue: cue[0])[1])
    after = folded[mention.end : mention.end + _REACH]
    return next((_yielded(rule) for rule in FOLLOWING if rule.compiled.search(after)), None)


def _yielded(rule: Rule) -> Sense | None:
    return rule.yields if isinstance(rule.yields, Sense) else None
