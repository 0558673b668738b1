"""A language, gathered: all that it must bring so that pages in it can be read. Each language folder makes one."""

from msgspec import Struct

from kaidan.lang.base import OutlineRules
from kaidan.lang.calendar import FindTimes
from kaidan.lang.cases import FindCounts
from kaidan.lang.events import FindEvents, TellDetails
from kaidan.lang.gaps import GapRules
from kaidan.lang.people import PeopleRules
from kaidan.lang.points import PointRules
from kaidan.lang.speech import SpeechRules
from kaidan.lang.talks import HeaderRules


class Language(Struct, frozen=True, kw_only=True):
    """What a language brings: one field for each step of reading. `code` is ISO 639-1."""

    code: str
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
