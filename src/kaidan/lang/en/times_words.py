"""Words of the English calendar: months, weekdays, seasons, portions and small numbers, with what they mean."""

import re

from kaidan.lang.calendar import Portion

_MONTH_NAMES = "January February March April May June July August September October November December".split()  # noqa: SIM905
_SHORT = {
    "Jan": 1,
    "Feb": 2,
    "Mar": 3,
    "Apr": 4,
    "Jun": 6,
    "Jul": 7,
    "Aug": 8,
    "Sep": 9,
    "Sept": 9,
    "Oct": 10,
    "Nov": 11,
    "Dec": 12,
}
MONTHS: dict[str, int] = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)} | _SHORT
WEEKDAYS: dict[str, int] = {
    "Monday": 0,
    "Tuesday": 1,
    "Wednesday": 2,
    "Thursday": 3,
    "Friday": 4,
    "Saturday": 5,
    "Sunday": 6,
}
SEASONS: dict[str, Portion] = {
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
}
THIRDS: dict[str, Portion] = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "beginning": "early",
    "start": "early",
    "end": "late",
}
ORDINALS: dict[str, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
NUMBERS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        re.findall(r"\w+", "a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"),
        start=1,
    )
} | {"one": 1, "an": 1, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}

# In capitals months stand in date lines; MAY alone may be a word.
_CAPITALS = [name.upper() for name in _MONTH_NAMES if name != "May"]
MONTH = (
    "(?:"
    + "|".join((*_MONTH_NAMES, *_CAPITALS))
    + r"|MAY(?= [0-9])|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
# May and March are words too: alone they are months only after a word that takes a month.
SURE_MONTH = "(?:" + "|".join(name for name in _MONTH_NAMES if name not in ("May", "March")) + ")"
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
SEASON = "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)"
DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
YEAR = "(?:1[89]|20)[0-9]{2}"


def number_of(words: str) -> int:
    """Return the number that digits or a word write: `number_of("ten")` is 10."""
    return int(words) if words.isdigit() else NUMBERS[words.lower()]


def month_of(words: str) -> int:
    """Return the number of a month by its name or short form: `month_of("Sept.")` is 9."""
    return MONTHS[words.rstrip(".").capitalize()]
