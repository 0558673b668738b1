"""Japanese, gathered."""

from kaidan.lang.ja.cases import find_counts
from kaidan.lang.ja.event_details import tell_details
from kaidan.lang.ja.gaps import GAPS
from kaidan.lang.ja.header import HEADER
from kaidan.lang.ja.outline import RULES
from kaidan.lang.ja.people import PEOPLE
from kaidan.lang.ja.points import POINTS
from kaidan.lang.ja.publishers import PUBLISHERS
from kaidan.lang.ja.references import find_references
from kaidan.lang.ja.schedules import find_schedules
from kaidan.lang.ja.speech import SPEECH
from kaidan.lang.ja.times import find_times
from kaidan.lang.ja.writing import share
from kaidan.lang.language import Language

JAPANESE = Language(
    code="ja",
    name="Japanese",
    share=share,
    publishers=PUBLISHERS,
    outline=RULES,
    header=HEADER,
    people=PEOPLE,
    speech=SPEECH,
    find_times=find_times,
    find_references=find_references,
    find_schedules=find_schedules,
    tell_details=tell_details,
    gaps=GAPS,
    points=POINTS,
    find_counts=find_counts,
)
