"""Calendar expressions as words give them: found in folded text, not yet resolved against any day.

A language fills these records; the reader, which speaks no language, turns them into EDTF values.
"""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

Portion = Literal[
    "early",
    "mid",
    "late",
    "start",
    "close",
    "first-half",
    "second-half",
    "quarter-1",
    "quarter-2",
    "quarter-3",
    "quarter-4",
    "spring",
    "summer",
    "autumn",
    "winter",
    "weekend",
]
Frame = Literal["talks", "text", "page"]


class CalendarPoint(Struct, frozen=True, kw_only=True):
    """One point of a calendar expression. Plain fields name it, `*_shift` fields count from the `frame`.

    `frame` is the day of the talks, or for words such as "the same day" the date named last in the `text`, or for words
    told on the day of writing ("met yesterday") the date of the `page`, where it has one.
    `start` and `close` are the first and last month of a year, `early`, `mid` and `late` the thirds of a month;
    `fiscal` years run from April to March, `decade` keeps the first year of a decade, `weekday` 0 is Monday.
    """

    year: int | None = None
    year_shift: int | None = None
    month: int | None = None
    month_shift: int | None = None
    week_shift: int | None = None
    day: int | None = None
    day_shift: int | None = None
    weekday: int | None = None
    portion: Portion | None = None
    fiscal: bool = False
    decade: bool = False
    frame: Frame = "talks"


class Sense(Struct, frozen=True):
    """On which side of the talks a sentence puts an expression; a `strong` cue wins over nearness."""

    side: Literal["past", "future"]
    strong: bool = False


class CalendarMention(Struct, frozen=True, kw_only=True):
    """A calendar expression at `folded[start:end]`; `last` is the other end of a range, `rule` names what found it."""

    start: int
    end: int
    first: CalendarPoint
    last: CalendarPoint | None = None
    sense: Sense | None = None
    rule: str = ""


FindTimes = Callable[[str], tuple[CalendarMention, ...]]
