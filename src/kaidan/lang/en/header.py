"""What English brings for the header, gathered."""

from kaidan.lang.en.sentences import SENTENCES
from kaidan.lang.en.times import find_times
from kaidan.lang.talks import DayRules, HeaderRules, KindRules, LengthRules, TalksRules

HEADER = HeaderRules(
    home="US",
    talks=TalksRules(
        sentences=SENTENCES,
        told=(),
        reported=(),
        titles=(),
        sections=(),
        nouns=(),
        announcements=(),
        speeches=(),
        genres=(),
        day_sections=(),
        speaks=(),
        joiner="-",
    ),
    days=DayRules(page_days=(), bare_days=(), talks=(), aside=(), find_times=find_times),
    lengths=LengthRules(lengths=(), others=(), parts=(), later=(), clocks=(), number_of=int, second_half=()),
    kinds=KindRules(kinds=(), formats=(), contexts=(), several=()),
    places=(),
    occasions=(),
)
