"""A language, gathered: all that it must bring so that pages in it can be read. Each language folder makes one."""

from collections.abc import Callable

from msgspec import Struct

from kaidan.lang.base import OutlineRules
from kaidan.lang.calendar import FindTimes
from kaidan.lang.cases import FindCounts
from kaidan.lang.events import FindEvents, TellDetails
from kaidan.lang.gaps import GapRules
from kaidan.lang.people import PeopleRules
from kaidan.lang.points import PointRules
from kaidan.lang.rule import Rule
from kaidan.lang.speech import SpeechRules
from kaidan.lang.talks import HeaderRules


class Language(Struct, frozen=True, kw_only=True):
    """What a language brings: one field for each step of reading. `code` is ISO 639-1, `name` the English name.

    `share(folded)` is the share of a text's letters, 0 to 1, that are written in the language. `publishers` match in
    the folded page and yield the party whose page it is, where it is not the language's usual one.
    """

    code: str
    name: str
    share: Callable[[str], float]
    publishers: tuple[Rule, ...]
    outline: OutlineRules
    header: HeaderRules
    people: PeopleRules
    speech: SpeechRules
    find_times: FindTimes
    find_references: FindEvents
    find_schedules: FindEvents
    tell_details: TellDetails
    gaps: GapRules
    points: PointRules
    find_counts: FindCounts
