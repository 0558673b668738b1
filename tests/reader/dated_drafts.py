from datetime import date

from kaidan.lang.ja.outline import RULES
from kaidan.model import Meeting
from kaidan.model.meeting import MeetingKind
from kaidan.reader.draft import Draft
from kaidan.text import build_outline, canonical_text

TALKS = "2008-11-05"


def draft_of(text: str, day: str | None = TALKS, kind: MeetingKind = "foreign-ministers") -> Draft:
    page = canonical_text(text.encode())
    outline, blocks = build_outline(page, RULES)
    assert day is None or date.fromisoformat(day)
    meeting = Meeting(
        date=day,
        time=None,
        minutes=None,
        kind=kind,
        format="in-person",
        place=None,
        occasion=None,
        parties=("JP", "RU"),
    )
    return Draft(page=page, meeting=meeting, outline=outline, blocks=blocks)
