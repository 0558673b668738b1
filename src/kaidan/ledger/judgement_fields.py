"""The fields that can be judged: the name of a layer in, its fields as users name them, with their columns, out."""

from functools import cache

from msgspec import Struct

from kaidan.errors import JudgementError
from kaidan.ledger.judgement_values import (
    Kind,
    Value,
    a_code,
    a_count,
    a_day,
    a_time,
    an_id,
    codes,
    listed,
    one_of,
    topics,
    words,
)
from kaidan.model import Meeting, Reference, Statement, Upcoming

# Written for a value, it takes back what was ruled of a field: what was read holds again.
AS_READ = "as-read"
# The layers that can be judged, and how one entry of each is called in sentences.
NOUNS: dict[str, str] = {
    "versions": "reading",
    "statements": "statement",
    "times": "time",
    "schedules": "schedule",
    "references": "reference",
    "participants": "participant",
    "cases": "case",
    "case_items": "case item",
    "points": "summary point",
    "gaps": "gap",
}
TARGET = "the id of talks (talks-…) or of an instrument (instrument-…), or none"
PERSON = "the id of a person (person-…), or none"


class Field(Struct, frozen=True):
    """A field by the name that users write, its column, and the kind of its values."""

    name: str
    column: str
    kind: Kind

    def value_of(self, told: str) -> Value:
        """Return the column's value for what a user wrote. Raises JudgementError, saying what the field takes."""
        try:
            return self.kind.read(told.strip())
        except ValueError:
            raise JudgementError(f"The field {self.name} takes {self.kind.takes()}; {told!r} is not that.") from None


def fields_of(layer: str) -> tuple[Field, ...]:
    """Return the fields of a layer that can be set: none for one that can only be rejected or confirmed."""
    return _fields().get(layer, ())


def field_named(layer: str, name: str) -> Field:
    """Return a field of a layer by its name. Raises JudgementError, saying which there are."""
    known = fields_of(layer)
    if not known:
        raise JudgementError(f"A {NOUNS[layer]} has no field to set; it can be rejected, confirmed or noted.")
    found = next((field for field in known if field.name == name), None)
    if found is None:
        there = listed([field.name for field in known], "and")
        raise JudgementError(f"A {NOUNS[layer]} has no field {name!r} to set; there are {there}.")
    return found


@cache
def _fields() -> dict[str, tuple[Field, ...]]:
    target = an_id(r"(?:talks|instrument)-[\w.-]{1,100}", TARGET)
    pointer = (
        Field("when", "when", a_time()),
        Field("parties", "parties", codes()),
        Field("target", "judged_target", target),
    )
    return {
        "versions": (
            Field("date", "date", a_day()),
            Field("kind", "kind", one_of(Meeting, "kind")),
            Field("format", "format", one_of(Meeting, "format")),
            Field("place", "place", words()),
            Field("parties", "parties", codes()),
            Field("occasion", "occasion", words()),
        ),
        "statements": (
            Field("speaker", "speakers", codes()),
            Field("to", "addressees", codes()),
            Field("force", "force", one_of(Statement, "force")),
            Field("topic", "topics", topics()),
        ),
        "references": (Field("kind", "kind", one_of(Reference, "kind")), *pointer),
        "schedules": (Field("kind", "kind", one_of(Upcoming, "kind")), *pointer),
        "participants": (
            Field("name", "name", words(may_lack=False)),
            Field("office", "office", words(may_lack=False)),
            Field("party", "party", a_code()),
            Field("person", "judged_person", an_id(r"person-[\w.-]{1,100}", PERSON)),
        ),
        "case_items": (Field("count", "count", a_count()), Field("state", "state", words())),
    }
