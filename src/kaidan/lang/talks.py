"""What a language must bring to read a page's header: how its pages tell that talks were held, when, how and where.

Every rule matches on folded text, inside the words that its field names.
"""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from kaidan.lang.calendar import FindTimes
from kaidan.lang.rule import Rule


class Genre(Struct, frozen=True):
    """What a rule of `TalksRules.genres` yields: the kind of page, and where its sign decides against talks.

    `always`: anywhere in the page. `above`: before the sentence that tells of talks. `alone`: where no sentence tells
    of talks between two persons.
    """

    name: str
    decides: Literal["always", "above", "alone"]


class TalksRules(Struct, frozen=True, kw_only=True):
    """How pages tell that talks were held.

    `sentences` match one sentence each. `told` match in a sentence that tells of talks held, not to come, and yield a
    kind where the words tell one. `titles` match a whole line that names talks, `nouns` the noun after the parties
    named side by side. `reported` match, in a sentence, the words of a speaker that it reports, and `sections` the
    heading of one of several talks on a page. `announcements` match in a sentence that only announces, `speeches` in a
    text that reports what was said. `genres` match the signs of other pages and yield a Genre. `day_sections` match the
    head of a section that tells day, hour and place. `speaks` match after the words of a person who speaks. `joiner`
    may stand between parties named side by side.
    """

    sentences: tuple[Rule, ...]
    told: tuple[Rule, ...]
    reported: tuple[Rule, ...]
    titles: tuple[Rule, ...]
    sections: tuple[Rule, ...]
    nouns: tuple[Rule, ...]
    announcements: tuple[Rule, ...]
    speeches: tuple[Rule, ...]
    genres: tuple[Rule, ...]
    day_sections: tuple[Rule, ...]
    speaks: tuple[Rule, ...]
    joiner: str


class DayRules(Struct, frozen=True, kw_only=True):
    """How pages tell the day of the talks.

    `page_days` hold the page's own date in the group `day`. `bare_days` hold a day alone in the group `day`. `talks`
    match after a day that is that of the talks, `aside` after one that is not, or before it where they yield `before`.
    `find_times` finds calendar expressions.
    """

    page_days: tuple[Rule, ...]
    bare_days: tuple[Rule, ...]
    talks: tuple[Rule, ...]
    aside: tuple[Rule, ...]
    find_times: FindTimes


class LengthRules(Struct, frozen=True, kw_only=True):
    """How pages tell the hour and the length of the talks.

    `lengths` yield `length` (groups `hours`, `half`, `minutes`, and `total` for a sum) or `clock` (two clock times: the
    groups `ap`, `ah`, `ahalf`, `am`, `ac` and `bp` … for half of the day, hours, half an hour, minutes, minutes after a
    colon). `others` match after the length of something else, or before it where they yield `before`. `parts` match
    after the length of a part, or before it where they yield `before`, or `meal` for a meal beside the talks. `later`
    match the head of a later sentence that tells the length. `clocks` match a clock time. `number_of` reads a number,
    `second_half` holds the words for the hours after noon.
    """

    lengths: tuple[Rule, ...]
    others: tuple[Rule, ...]
    parts: tuple[Rule, ...]
    later: tuple[Rule, ...]
    clocks: tuple[Rule, ...]
    number_of: Callable[[str], int]
    second_half: tuple[str, ...]


class KindRules(Struct, frozen=True, kw_only=True):
    """How pages name the kind and format of talks; `contexts` match after the name of what is only the occasion.

    `kinds` and `formats` yield a kind and a format; `several` tells that a page holds several talks of two.
    """

    kinds: tuple[Rule, ...]
    formats: tuple[Rule, ...]
    contexts: tuple[Rule, ...]
    several: tuple[Rule, ...]


class HeaderRules(Struct, frozen=True, kw_only=True):
    """All that a language brings for the header. `home` is the party whose pages these are unless they say otherwise.

    `always_named` tells that it need not be named on the page for that: elsewhere a page that never names its usual
    publisher's country is nobody's known page.

    `places` hold the group `place`, `occasions` the group `occasion` or `event`.
    """

    home: str
    always_named: bool
    talks: TalksRules
    days: DayRules
    lengths: LengthRules
    kinds: KindRules
    places: tuple[Rule, ...]
    occasions: tuple[Rule, ...]
