"""The body of the sheet: a Reading in; its statements by agenda item, numbered from 1, on the terminal out."""

from collections.abc import Iterator

from kaidan.cli.paper import Paper, plain
from kaidan.cli.words import force_words
from kaidan.model import Entry, Reading, Statement
from kaidan.world.countries import name_of

INDENT = 6


def show_statements(paper: Paper, reading: Reading) -> None:
    """Write every statement in full under the agenda item that it stands in."""
    paper.heading("What was said")
    items = agenda_items(reading)
    numbers = statement_numbers(reading)
    current = None
    for statement in reading.statements:
        item = items[statement.block]
        if item != current:
            paper.line()
            paper.paragraph(item or "(before the first heading)", style="bold")
            current = item
        _show_statement(paper, reading, statement, numbers)
    if not reading.statements:
        paper.line("Nothing that the page attributes to anybody.")


def agenda_items(reading: Reading) -> dict[str, str]:
    """Return the agenda item of every block: labels and titles from the outermost in, as `3 A > 2 B`."""
    entries = {entry.id: entry for entry in reading.outline}
    return {
        block.id: " > ".join(words for entry in _path(block.entry, entries) if (words := _entry_words(entry)))
        for block in reading.blocks
    }


def _path(entry: str | None, entries: dict[str, Entry]) -> list[Entry]:
    path: list[Entry] = []
    while entry is not None:
        path.insert(0, entries[entry])
        entry = entries[entry].parent
    return path


def _entry_words(entry: Entry) -> str:
    return plain(f"{entry.label} {entry.title}")


def statement_numbers(reading: Reading) -> dict[str, int]:
    """Return the number that each statement is shown by, from its id."""
    return {statement.id: number for number, statement in enumerate(reading.statements, start=1)}


def speaker_words(reading: Reading, statement: Statement) -> str:
    """Return who says it and what it does: `Japan (X) asks`."""
    people = {person.id: person.name for person in (*reading.meeting.participants, *reading.meeting.attending)}
    parties = " and ".join(name_of(code, "en") for code in statement.speakers) or "Somebody not told"
    named = ", ".join(plain(people[person]) for person in statement.by)
    several = len(statement.speakers) > 1
    return f"{parties}{f' ({named})' if named else ''} {force_words(statement.force, several)}"


def _show_statement(paper: Paper, reading: Reading, statement: Statement, numbers: dict[str, int]) -> None:
    text = reading.text
    manner = "".join(f" ({plain(span.of(text))})" for span in statement.manner)
    reply = f", in reply to {numbers[statement.replies_to]}" if statement.replies_to else ""
    head = f"{speaker_words(reading, statement)}{manner}{reply}"
    paper.paragraph(head, first=f"{numbers[statement.id]:>4}. ", indent=INDENT, style="green")
    paper.paragraph(text[statement.start : statement.end], first=" " * INDENT, indent=INDENT)
    for note in _notes(text, statement):
        paper.cut(note, first=" " * INDENT, style="dim")


def _notes(text: str, statement: Statement) -> Iterator[str]:
    if statement.about:
        yield f"on: {plain(statement.about.of(text))}"
    if statement.condition:
        yield f"on condition: {plain(statement.condition.of(text))}"
    for quoted in statement.quoting:
        yield f"carries the words of another: {plain(quoted.of(text))}"
