"""What a change to the ledger may bear on, gathered while it is made."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, field


class Touched(Struct, frozen=True):
    """Versions of pages, meetings by the parties between whom, the day and the kind, and names of people.

    A name stands in `names` with its party and the rank of its office where a page gave it in full and may do so no
    more.
    """

    versions: set[str] = field(default_factory=set)
    meetings: set[tuple[str, int, str]] = field(default_factory=set)
    names: set[tuple[str, str, str | None]] = field(default_factory=set)

    def note(self, version: Mapping[str, Any]) -> None:
        """Note a version and its meeting."""
        self.versions.add(version["id"])
        if version["day"] is not None:
            self.meetings.add((version["between"], version["day"], version["kind"]))

    def note_people(self, participants: Iterable[Mapping[str, Any]]) -> None:
        """Note the names that participants are given in full."""
        for row in participants:
            if row["full_name"] is not None and row["party"] is not None:
                self.names.add((row["party"], row["name"], row["rank"]))
