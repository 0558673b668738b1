"""Folded Japanese text in, its calendar expressions out: found by rules, ranges joined, past or future noted.

Values are left to the reader, which alone knows the day of the talks.
"""

import re
from functools import cache

import msgspec

from kaidan.lang.calendar import CalendarMention, CalendarPoint, Sense
from kaidan.lang.ja.openings import find_all
from kaidan.lang.ja.times_build import build_mentions, era_of
from kaidan.lang.ja.times_rules import RULES
from kaidan.lang.ja.times_senses import FOLLOWING, PRECEDING
from kaidan.lang.rule import Rule

# What joins two expressions into a range, and what tells that the first was only moved to the second.
RANGES: tuple[Rule, ...] = (
    Rule(
        name="from-to",
        pattern="^(?:から|より|~|-|ないし|乃至)$",
        examples=("から", "~", "-"),
        refuses=("から、", "及び", "からの"),
    ),
    Rule(
        name="day-after-day",
        pattern="^(?:及び|並びに|と|、|・)$",
        examples=("及び", "、"),
        refuses=("から", "及び東京で"),
    ),
    Rule(
        name="moved",
        pattern="^(?:[にへ](?:延期|変更|前倒|繰)|に先送)",
        examples=("に延期", "へ変更された"),
        refuses=("に開催", "まで延期を"),
    ),
)
_FROM_TO, _DAY_AFTER_DAY, _MOVED = RANGES
# A cue of past or future stands in the same sentence, within this many characters of its expression.
_REST_OF_SENTENCE = re.compile("[^。\n]{0,70}。?")


def find_times(folded: str) -> tuple[CalendarMention, ...]:
    """Return the calendar expressions of a folded text in order, none overlapping. Linear in its length.

    Example: `find_times("昨年12月")` holds one mention with `year_shift` -1 and `month` 12.
    """
    found: list[CalendarMention] = []
    era = None
    for rule, match in find_all(RULES, folded):
        found.extend(build_mentions(rule.name, match, era))
        era = era_of(match[0]) or era
    joined = _join_ranges(found, folded)
    nexts = [*(mention.start for mention in joined[1:]), len(folded)]
    return tuple(_with_sense(mention, folded, end) for mention, end in zip(joined, nexts, strict=False))


def _join_ranges(found: list[CalendarMention], folded: str) -> list[CalendarMention]:
    joined: list[CalendarMention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before is not None and _is_range(before, mention, folded):
            joined[-1] = msgspec.structs.replace(before, end=mention.end, last=mention.last or mention.first)
        else:
            joined.append(mention)
    return joined


def _is_range(before: CalendarMention, after: CalendarMention, folded: str) -> bool:
    gap = folded[before.end : after.start]
    if len(gap) > 3 or before.last is not None:
        return False
    if _FROM_TO.compiled.search(gap):
        return not _MOVED.compiled.search(folded[after.end : after.end + 4])
    return bool(_DAY_AFTER_DAY.compiled.search(gap)) and _is_next_day(before.first, after.first)


def _is_next_day(first: CalendarPoint, last: CalendarPoint) -> bool:
    if first.day is None or last.day is None:
        return False
    if last.month is None or last.month == first.month:
        return last.day == first.day + 1
    return first.month is not None and last.month == first.month % 12 + 1 and last.day == 1 and first.day >= 28


def _with_sense(mention: CalendarMention, folded: str, end: int) -> CalendarMention:
    if mention.sense is not None or not _is_open(mention.first):
        return mention
    return msgspec.structs.replace(mention, sense=_sense(mention, folded, end))


def _is_open(point: CalendarPoint) -> bool:
    """Whether neither the words nor a shift say which year, month or week is meant."""
    shifts = (point.year, point.year_shift, point.month_shift, point.week_shift, point.day_shift)
    return point.frame == "talks" and all(shift is None for shift in shifts)


def _sense(mention: CalendarMention, folded: str, end: int) -> Sense | None:
    """Return what the first cue says that stands after the expression in its sentence, and before the next one."""
    before = folded[max(0, mention.start - 14) : mention.start]
    for rule in PRECEDING:
        if rule.compiled.search(before):
            return _yielded(rule)
    after = _REST_OF_SENTENCE.match(folded, mention.end)
    cue = _following().search(folded, mention.end, min(end, after.end()) if after else mention.end)
    return _yielded(FOLLOWING[int((cue.lastgroup or "cue_0").removeprefix("cue_"))]) if cue else None


@cache
def _following() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<cue_{index}>{rule.pattern})" for index, rule in enumerate(FOLLOWING)))


def _yielded(rule: Rule) -> Sense | None:
    return rule.yields if isinstance(rule.yields, Sense) else None
