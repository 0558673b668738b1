"""The words Japanese dates are made of: named fragments of patterns, and what each word counts as.

In: a matched word. Out: the fields of a CalendarPoint that it fills.
"""

from functools import cache
from typing import Any

Fields = dict[str, Any]

ERA_START = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
# How far each era is counted: plans made in 平成 count beyond its end (平成42年), but 明治150年 is an anniversary.
ERA_LENGTH = {"明治": 45, "大正": 15, "昭和": 64, "平成": 45, "令和": 99}

# Word → (shift, counted from the text instead of the talks).
YEAR_WORDS: dict[str, tuple[int, bool]] = {
    "一昨々年": (-3, False),
    "一昨年": (-2, False),
    "昨年": (-1, False),
    "去年": (-1, False),
    "前年": (-1, True),
    "本年": (0, False),
    "今年": (0, False),
    "当年": (0, True),
    "明年": (1, False),
    "来年": (1, False),
    "再来年": (2, False),
    "明後年": (2, False),
    "同年": (0, True),
    "翌年": (1, True),
    "翌々年": (2, True),
}
MONTH_WORDS: dict[str, tuple[int, bool]] = {
    "先々月": (-2, False),
    "先月": (-1, False),
    "前月": (-1, True),
    "今月": (0, False),
    "本月": (0, False),
    "当月": (0, True),
    "来月": (1, False),
    "再来月": (2, False),
    "同月": (0, True),
    "翌月": (1, True),
    "翌々月": (2, True),
}
WEEK_WORDS: dict[str, tuple[int, bool]] = {
    "先々週": (-2, False),
    "先週": (-1, False),
    "前週": (-1, True),
    "今週": (0, False),
    "来週": (1, False),
    "再来週": (2, False),
    "翌週": (1, True),
    "同週": (0, True),
    "週": (0, False),
}
DAY_WORDS: dict[str, tuple[int, bool]] = {
    "一昨々日": (-3, False),
    "一昨日": (-2, False),
    "一昨夜": (-2, False),
    "昨日": (-1, False),
    "昨夜": (-1, False),
    "昨晩": (-1, False),
    "昨夕": (-1, False),
    "前日": (-1, True),
    "前夜": (-1, True),
    "前々日": (-2, True),
    "本日": (0, False),
    "今日": (0, False),
    "本夕": (0, False),
    "今夕": (0, False),
    "今朝": (0, False),
    "今晩": (0, False),
    "今夜": (0, False),
    "同日": (0, True),
    "同夜": (0, True),
    "同夕": (0, True),
    "当日": (0, True),
    "明日": (1, False),
    "明朝": (1, False),
    "明晩": (1, False),
    "明後日": (2, False),
    "翌日": (1, True),
    "翌朝": (1, True),
    "翌晩": (1, True),
    "翌々日": (2, True),
}
# The one character before a season: 昨秋, 来春.
SEASON_PREFIXES: dict[str, tuple[int, bool]] = {
    "一昨": (-2, False),
    "昨": (-1, False),
    "本": (0, False),
    "来": (1, False),
    "明": (1, False),
    "同": (0, True),
    "翌": (1, True),
}
SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
PARTS = {
    "上旬": "early",
    "初旬": "early",
    "中旬": "mid",
    "半ば": "mid",
    "なかば": "mid",
    "中頃": "mid",
    "中ごろ": "mid",
    "下旬": "late",
    "前半": "first-half",
    "後半": "second-half",
    "上半期": "first-half",
    "下半期": "second-half",
    "上期": "first-half",
    "下期": "second-half",
    "早々": "start",
    "明け": "start",
    "年明け": "start",
    "年の瀬": "close",
    "暮れ": "close",
    "第1四半期": "quarter-1",
    "第2四半期": "quarter-2",
    "第3四半期": "quarter-3",
    "第4四半期": "quarter-4",
}
_OPENING = ("初め", "始め", "はじめ", "初頭", "当初", "頭", "初", "始")
_CLOSING = ("末",)

_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"○": 0, "零": 0, "元": 1}
_SCALES = {"十": 10, "百": 100, "千": 1000}


@cache
def read_number(words: str) -> int:
    """Return the number that digits or kanji name: `read_number("二十三")` is 23, `read_number("二〇〇八")` 2008."""
    if words.isdecimal():
        return int(words)
    if not any(scale in words for scale in _SCALES):
        return int("".join(str(_DIGITS[character]) for character in words))
    total = pending = 0
    for character in words:
        if character in _SCALES:
            total += (pending or 1) * _SCALES[character]
            pending = 0
        else:
            pending = _DIGITS[character]
    return total + pending


def read_shift(table: dict[str, tuple[int, bool]], word: str, field: str) -> Fields:
    """Return the shift of a relative word: `read_shift(YEAR_WORDS, "昨年", "year_shift")` is `{"year_shift": -1}`."""
    shift, from_text = table[word]
    return {field: shift, "frame": "text"} if from_text else {field: shift}


def read_part(word: str, of_year: bool) -> Fields:
    """Return the portion of a year or month that a word names: 末 is the close of a year, the last third of a month."""
    season = next((SEASONS[character] for character in word if character in SEASONS), None)
    if season:
        return {"portion": season}
    if word in ("半ば", "なかば") and of_year:
        return {}
    if word in PARTS:
        return {"portion": PARTS[word]}
    if word.startswith(_OPENING):
        return {"portion": "start" if of_year else "early"}
    if word.endswith(_CLOSING):
        return {"portion": "close" if of_year else "late"}
    return {}


def read_era_year(era: str, count: str) -> int | None:
    """Return the year of an era, or None beyond its end: 平成20 is 2008, 明治150 no year at all."""
    number = read_number(count)
    return ERA_START[era] + number - 1 if 1 <= number <= ERA_LENGTH[era] else None


def read_short_year(digits: str) -> int:
    """Return the year that two digits mean: 56 is 1956, 08 is 2008."""
    number = int(digits)
    return number + (1900 if number >= 45 else 2000)
