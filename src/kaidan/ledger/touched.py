"""What a change to the ledger may bear on, gathered while it is made."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field


class Touched(Struct, frozen=True):
    """Versions of pages, meetings by the parties between whom and the day, and names of people by their party."""

    versions: set[str] = field(default_factory=set)
    meetings: set[tuple[str, int]] = field(default_factory=set)

    def note(self, version: Mapping[str, Any]) -> None:
        """Note a version and its meeting."""
        self.versions.add(version["id"])
        if version["day"] is not None:
            self.meetings.add((version["between"], version["day"]))
