"""A match of a calendar rule in, its mention out: the groups of the rule made the points of an expression."""

import re

from kaidan.lang.calendar import CalendarMention, CalendarPoint, Portion, Sense
from kaidan.lang.en.times_words import ORDINALS, SEASONS, THIRDS, WEEKDAYS, month_of, number_of

_QUARTERS: dict[int, Portion] = {1: "quarter-1", 2: "quarter-2", 3: "quarter-3", 4: "quarter-4"}
_DIRECTION = {"last": -1, "previous": -1, "past": -1, "next": 1, "following": 1}


def build_mention(name: str, match: re.Match[str]) -> CalendarMention | None:
    """Return the mention of a match of the rule `name`; None where its figures name no date."""
    found = {group: words for group, words in match.groupdict().items() if words}
    if name == "end or beginning of a month":
        found["unit"] = "month"
    first, last = _points(name, found)
    if first is None:
        return None
    start = match.start() + _lead(name, match)
    return CalendarMention(start=start, end=match.end(), first=first, last=last, sense=_sense(found, first), rule=name)


def _sense(found: dict[str, str], point: CalendarPoint) -> Sense | None:
    """Return the side that last and next put a month or season on, whose year they leave open."""
    words = found.get("way", "").lower()
    if point.year is not None or point.year_shift is not None or not ("month" in found or "season" in found):
        return None
    if "last" in words or "past" in words or "previous" in words:
        return Sense("past", strong=True)
    return Sense("future", strong=True) if "next" in words or "coming" in words else None


# Rules that read a word before the expression which is no part of it.
_LED = frozenset({"month alone after a word that takes one", "weekday alone", "weekday of a week"})


def _lead(name: str, match: re.Match[str]) -> int:
    if name not in _LED:
        return 0
    group = "month" if "month" in match.groupdict() else ("way" if match.groupdict().get("way") else "weekday")
    return match.start(group) - match.start()


def _points(name: str, found: dict[str, str]) -> tuple[CalendarPoint | None, CalendarPoint | None]:
    if name == "two days of a month":
        first = _calendar_point(found)
        following = int(found["next"]) == int(found["day"]) + 1
        return first, (_calendar_point(found | {"day": found["next"]}) if following else None)
    if name == "fiscal year of the United States":
        year = int(found.get("year") or "20" + found["short"])
        return CalendarPoint(year=year - 1, month=10), CalendarPoint(year=year, month=9)
    if "year2" in found or "month2" in found or "day2" in found:
        return _range(found)
    return _relative(found) or _calendar_point(found, fiscal=name == "fiscal year of Japan"), None


def _range(found: dict[str, str]) -> tuple[CalendarPoint | None, CalendarPoint | None]:
    """Return both ends; what only one of them says holds for the other too."""
    plain = {key: words for key, words in found.items() if not key.endswith("2")}
    ends = {key.removesuffix("2"): words for key, words in found.items() if key.endswith("2")}
    if "year" in ends and "year" in plain and len(ends["year"]) == 2:
        ends["year"] = plain["year"][:2] + ends["year"]
    later = {key: words for key, words in plain.items() if key in ("month", "year")} | ends
    if "year" in ends and "year" not in plain and "month" in plain:
        plain["year"] = ends["year"]
        if month_of(plain["month"]) > month_of(later.get("month", plain["month"])):
            plain["year"] = str(int(ends["year"]) - 1)
    return _calendar_point(plain), _calendar_point(later)


def _calendar_point(found: dict[str, str], *, fiscal: bool = False) -> CalendarPoint | None:
    """Return the point that plain parts of a date name."""
    if "decade" in found:
        return CalendarPoint(year=int(found["decade"]), decade=True)
    year = int(found["year"]) if "year" in found else None
    month = found.get("month")
    number = (int(month) if month.isdigit() else month_of(month)) if month else None
    day = int(found["day"]) if "day" in found else None
    if year is None and number is None and day is None:
        return None
    return CalendarPoint(year=year, month=number, day=day, portion=_portion(found), fiscal=fiscal)


def _portion(found: dict[str, str]) -> Portion | None:
    """Return the portion of a month or year that words name."""
    if "season" in found:
        return SEASONS[found["season"].lower()]
    if "half" in found:
        return "first-half" if found["half"] == "first" else "second-half"
    if "quarter" in found or "figure" in found:
        return _QUARTERS[ORDINALS[found["quarter"]] if "quarter" in found else int(found["figure"])]
    if "portion" in found and "month" not in found:
        return "close" if found["portion"] in ("end", "close", "conclusion") else "start"
    return THIRDS.get(found.get("portion", ""))


def _relative(found: dict[str, str]) -> CalendarPoint | None:
    """Return the point that words count from the day of the talks, or from the day named last."""
    for name, shift in (("today", 0), ("yesterday", -1), ("tomorrow", 1)):
        if name in found:
            return CalendarPoint(day_shift=shift, frame="page")
    for name, shift in (("same", 0), ("after", 1), ("before", -1)):
        if name in found:
            return CalendarPoint(day_shift=shift, frame="text")
    if "count" in found:
        return _ago(found["unit"], number_of(found["count"]))
    if "yearend" in found:
        return CalendarPoint(year_shift=0, portion="close")
    if "year" in found or "day" in found:
        return None
    return _directed(found)


def _ago(unit: str, count: int) -> CalendarPoint:
    match unit:
        case "day":
            return CalendarPoint(day_shift=-count)
        case "week":
            return CalendarPoint(week_shift=-count)
        case "month":
            return CalendarPoint(month_shift=-count)
    return CalendarPoint(year_shift=-count * (10 if unit == "decade" else 1))


def _directed(found: dict[str, str]) -> CalendarPoint | None:
    """Return the point of this, last or next week, month, year, season or weekday."""
    words = found.get("way", "this").lower()
    shift = next((step for word, step in _DIRECTION.items() if word in words), 0)
    if "month" in found and "way" not in found:
        return None
    if "weekday" in found:
        return CalendarPoint(week_shift=shift if "way" in found else None, weekday=WEEKDAYS[found["weekday"]])
    if "season" in found or "month" in found:  # last December is that of the year before or of this one
        month = month_of(found["month"]) if "month" in found else None
        return CalendarPoint(year_shift=0 if shift == 0 else None, month=month, portion=_portion(found))
    return _of_unit(found, shift)


def _of_unit(found: dict[str, str], shift: int) -> CalendarPoint | None:
    """Return the point of a week, month or year so many from this one."""
    if found.get("unit") in ("week", "weekend"):
        return CalendarPoint(week_shift=shift, portion="weekend" if found["unit"] == "weekend" else None)
    portion = found.get("portion", "")
    if found.get("unit") == "month":
        return CalendarPoint(month_shift=shift, portion=THIRDS.get(portion))
    if found.get("unit") == "year" or {"half", "quarter", "figure", "portion"} & found.keys():
        return CalendarPoint(year_shift=shift, portion=_portion(found))
    return None
