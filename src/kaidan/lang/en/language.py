"""English, gathered."""

from kaidan.lang.en.cases import find_counts
from kaidan.lang.en.event_details import tell_details
from kaidan.lang.en.gaps import GAPS
from kaidan.lang.en.header import HEADER
from kaidan.lang.en.outline import RULES
from kaidan.lang.en.people import PEOPLE
from kaidan.lang.en.points import POINTS
from kaidan.lang.en.publishers import PUBLISHERS
from kaidan.lang.en.references import find_references
from kaidan.lang.en.schedules import find_schedules
from kaidan.lang.en.speech import SPEECH
from kaidan.lang.en.times import find_times
from kaidan.lang.en.writing import share
from kaidan.lang.language import Language

ENGLISH = Language(
    code="en",
    name="English",
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
