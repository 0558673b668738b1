"""The head of the sheet: a Reading in; the talks, their day, level, place and people on the terminal out."""

from collections.abc import Iterator

from kaidan.cli.paper import Paper, plain
from kaidan.cli.words import FORMATS, KINDS, length_words
from kaidan.model import Meeting, Participant, Reading
from kaidan.world.countries import name_of

LABELS = 14
NOT_TOLD = "not told"


def show_meeting(paper: Paper, reading: Reading) -> None:
    """Write the title and the header of the talks."""
    title = plain(reading.title.of(reading.text)) if reading.title else "Talks"
    paper.paragraph(title, style="bold")
    for label, words in _rows(reading.meeting):
        paper.paragraph(words, first=label, indent=LABELS)


def _rows(meeting: Meeting) -> Iterator[tuple[str, str]]:
    day = meeting.date or NOT_TOLD
    yield "Date", f"{day}, {plain(meeting.time)}" if meeting.time else day
    yield "Talks", f"{KINDS[meeting.kind]}, {FORMATS[meeting.format]}"
    yield "Place", meeting.place or NOT_TOLD
    yield "Length", NOT_TOLD if meeting.minutes is None else length_words(meeting.minutes)
    if meeting.occasion:
        yield "Occasion", meeting.occasion
    yield "Parties", ", ".join(name_of(code, "en") for code in meeting.parties) or NOT_TOLD
    yield from _people("Participants", meeting.participants)
    yield from _people("Attending", meeting.attending)


def _people(label: str, people: tuple[Participant, ...]) -> Iterator[tuple[str, str]]:
    for number, person in enumerate(people):
        party = f" ({name_of(person.party, 'en')})" if person.party else ""
        yield "" if number else label, f"{plain(person.full_name or person.name)}, {plain(person.office)}{party}"
