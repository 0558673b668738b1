"""What became of pages: one record for each in, counts and the pages that were left out out."""

from collections.abc import Iterable
from typing import Literal, Self

from msgspec import Struct, field

Outcome = Literal["new", "changed", "moved", "unchanged", "reread", "no-talks", "failed"]
WRITTEN: tuple[Outcome, ...] = ("new", "changed", "moved", "reread")
LEFT_OUT: tuple[Outcome, ...] = ("no-talks", "failed")


class Added(Struct, frozen=True):
    """What became of one page: its outcome, the id of its version, and for one that was not kept the reason.

    `new`, `changed`, `moved`, `unchanged` and `reread` are kept (see `kaidan.ledger.writing.write_pages`).
    """

    address: str
    outcome: Outcome
    id: str | None = None
    reason: str = ""


class Report(Struct):
    """What became of many pages: how many of each outcome, and each that was not kept."""

    counts: dict[str, int] = field(default_factory=dict)
    left_out: list[Added] = field(default_factory=list)

    @classmethod
    def of(cls, pages: Iterable[Added]) -> Self:
        """Return the report of pages that were added, when all are."""
        report = cls()
        for page in pages:
            report.note(page)
        return report

    def note(self, page: Added) -> None:
        """Count a page in."""
        self.counts[page.outcome] = self.counts.get(page.outcome, 0) + 1
        if page.outcome in LEFT_OUT:
            self.left_out.append(page)

    @property
    def kept(self) -> int:
        """How many pages the ledger has now, those that it had before counted too."""
        return sum(self.counts.values()) - len(self.left_out)

    @property
    def exit_code(self) -> int:
        """0 where all pages were kept, 1 where some tell of no talks, 2 where some failed."""
        return 2 if self.counts.get("failed") else 1 if self.counts.get("no-talks") else 0
