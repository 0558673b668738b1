"""From a match of a time rule to a calendar mention: each named group is read by the one reader for its name."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from kaidan.lang.calendar import CalendarMention, CalendarPoint, Sense
from kaidan.lang.ja.times_senses import PREFIXES
from kaidan.lang.ja.times_words import (
    DAY_WORDS,
    ERA_START,
    MONTH_WORDS,
    SEASON_PREFIXES,
    SEASONS,
    WEEK_WORDS,
    YEAR_WORDS,
    Fields,
    read_era_year,
    read_number,
    read_part,
    read_shift,
    read_short_year,
)

_ERA_YEAR = re.compile(f"({'|'.join(ERA_START)})([元0-9一二三四五六七八九十]+)年?")
_AD_YEAR = re.compile("([0-9]{4}|[一二][〇○零一二三四五六七八九]{3})")
# 上・中旬, 中・下旬: the first of two thirds is written short; alone 中 only means within (来月中).
_THIRDS = ("上", "中", "下")
_WEEKDAYS = "月火水木金土日"
_TURNS: dict[str, Fields] = {
    "年末": {"year_shift": 0, "portion": "close"},
    "年の瀬": {"year_shift": 0, "portion": "close"},
    "年末年始": {"year_shift": 0, "portion": "close"},
    "年始": {"year_shift": 0, "portion": "start"},
    "年初": {"year_shift": 0, "portion": "start"},
    "年頭": {"year_shift": 0, "portion": "start"},
    "年明け": {"portion": "start"},
    "年内": {"year_shift": 0},
    "年前半": {"year_shift": 0, "portion": "first-half"},
    "年後半": {"year_shift": 0, "portion": "second-half"},
}
_UNITS = {"年": "year_shift", "月": "month_shift", "日": "day_shift", "間": "week_shift"}


def _year(word: str) -> Fields:
    if word in YEAR_WORDS:
        return read_shift(YEAR_WORDS, word, "year_shift")
    era = _ERA_YEAR.search(word)
    year = read_era_year(era[1], era[2]) if era else None
    named = None if era else _AD_YEAR.search(word)
    return {"year": read_number(named[1]) if named else year}


def _fiscal(word: str) -> Fields:
    bare = {"年": (0, False), "次年": (1, False)}
    fields = read_shift(bare, word, "year_shift") if word in bare else _year(word)
    return {**fields, "fiscal": True}


def _month(word: str) -> Fields:
    if word in MONTH_WORDS:
        return read_shift(MONTH_WORDS, word, "month_shift")
    return {"month": read_number(word.rstrip("月"))}


def _decade(word: str) -> Fields:
    for era, start in ERA_START.items():
        if word.startswith(era):
            return {"year": start - 1 + int(word[len(era) :]), "decade": True}
    return {"year": int(word) + (1900 if len(word) == 2 else 0), "decade": True}


def _prefix(word: str) -> Fields:
    if word in ("同", "当", "翌"):
        return {"frame": "text"}
    return {"month_shift": 0} if word in ("本", "今") else {}


_READERS: dict[str, Callable[[str], Fields]] = {
    "prefix": _prefix,
    "year": _year,
    "fiscal": _fiscal,
    "short_year": lambda word: {"year": read_short_year(word)},
    "recent_year": lambda word: {"year": read_short_year(word)},
    "apostrophe_year": lambda word: {"year": read_short_year(word)},
    "new_year": lambda word: {"year": 2000 + int(word)},
    "decade": _decade,
    "turn": lambda word: dict(_TURNS[word]),
    "half": lambda word: {"year_shift": 0, **read_part(word, of_year=True)},
    "month": _month,
    "day": lambda word: {"day": read_number(word)},
    "season_of": lambda word: read_shift(SEASON_PREFIXES, word, "year_shift"),
    "turn_of_month": lambda word: {"month_shift": 0, **read_part(word, of_year=False)},
    "this_season": lambda word: {"portion": SEASONS[word]},
    "season": lambda word: {"portion": SEASONS[word]},
    "week": lambda word: read_shift(WEEK_WORDS, word, "week_shift"),
    "this_week": lambda _: {"week_shift": 0},
    "weekend": lambda _: {"portion": "weekend"},
    "this_weekend": lambda _: {"portion": "weekend"},
    "weekday": lambda word: {"weekday": _WEEKDAYS.index(word)},
    "near": lambda word: read_shift(DAY_WORDS, word, "day_shift"),
    "today": lambda _: {"day_shift": 0},
}


def era_of(words: str) -> str | None:
    """Return the era that words name: `era_of("平成20年度")` is `平成`."""
    era = _ERA_YEAR.search(words)
    return era[1] if era else None


def build_mentions(rule: str, match: re.Match[str], era: str | None = None) -> tuple[CalendarMention, ...]:
    """Return what a match says: one mention, two for a list of days apart (5日、12日), none for an impossible year.

    `era` is the era named last before the match, which a year of one or two digits counts in.
    """
    groups = {name: word for name, word in match.groupdict().items() if word is not None}
    fields = _first_fields(groups)
    if "era_count" in groups:
        fields["year"] = read_era_year(era, groups["era_count"]) if era else None
        fields["fiscal"] = "of_fiscal" in groups
    if ("year" in fields or "fiscal" in fields) and fields.get("year", 0) is None:
        return ()
    first = CalendarPoint(**fields)
    sense = PREFIXES.get(groups.get("prefix", "")[:3])
    last = _last_point(groups, first)
    if last is not None and "list" in groups and first.day is not None and last.day != first.day + 1:
        return _apart(rule, match, first, msgspec.structs.replace(first, day=last.day), sense)
    return (CalendarMention(start=match.start(), end=match.end(), first=first, last=last, sense=sense, rule=rule),)


def _first_fields(groups: dict[str, str]) -> Fields:
    fields: dict[str, Any] = {}
    for name, word in groups.items():
        if name in _READERS:
            fields.update(_READERS[name](word))
    if "part" in groups:
        third = groups["part"] + ("旬" if groups["part"] in _THIRDS and "to_part" in groups else "")
        fields.update(read_part(third, of_year="month" not in groups))
    if "count" in groups:
        fields.update(_counted(groups))
    if "month_shift" in fields and "month" in fields:
        fields["year_shift"] = fields.pop("month_shift")
    return fields


def _counted(groups: dict[str, str]) -> Fields:
    sign = -1 if groups["direction"] == "前" else 1
    if groups["count"] == "半":
        return {"month_shift": 6 * sign} if groups["unit"] == "年" else {}
    return {_UNITS[groups["unit"][-1]]: sign * read_number(groups["count"])}


def _last_point(groups: dict[str, str], first: CalendarPoint) -> CalendarPoint | None:
    if "to_day" in groups:
        return CalendarPoint(day=read_number(groups["to_day"]))
    if "to_year" in groups:
        century = str(first.year)[:2] if len(groups["to_year"]) == 2 else ""
        return CalendarPoint(year=int(century + groups["to_year"]))
    if "to_month" in groups:
        return CalendarPoint(month=read_number(groups["to_month"].rstrip("月")))
    if "to_part" in groups:
        return CalendarPoint(month=first.month, portion=read_part(groups["to_part"], False)["portion"])
    if groups.get("turn") == "年末年始":
        return CalendarPoint(year_shift=1, portion="start")
    return None


def _apart(
    rule: str, match: re.Match[str], first: CalendarPoint, last: CalendarPoint, sense: Sense | None
) -> tuple[CalendarMention, ...]:
    """Days named together but not next to each other are two times."""
    split = match.start("list")
    return (
        CalendarMention(start=match.start(), end=split, first=first, sense=sense, rule=rule),
        CalendarMention(start=match.start("to_day"), end=match.end(), first=last, sense=sense, rule=rule),
    )
