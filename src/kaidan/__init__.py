"""Kaidan reads the readouts that governments publish after they have talked; every entry is cited to its words.

The public names: `read`, `to_json`, `schema`, `open_ledger`, the ledger, the records and the errors; each is imported
when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from kaidan.api import open_ledger, read, schema, to_json
    from kaidan.errors import (
        BrokenReadingError,
        JudgementError,
        KaidanError,
        LedgerError,
        LedgerMissingError,
        LedgerStoreError,
        LedgerVersionError,
        NoEntryError,
        NoTalksError,
        OptionError,
        UnreadableError,
    )
    from kaidan.ledger.store import Ledger
    from kaidan.model import (
        Block,
        Case,
        CaseItem,
        Difference,
        Entry,
        Gap,
        Meeting,
        Participant,
        Point,
        ReaderVersion,
        Reading,
        Reference,
        Source,
        Span,
        Statement,
        Time,
        Topic,
        Upcoming,
        Verb,
    )

__all__ = [
    "Block",
    "BrokenReadingError",
    "Case",
    "CaseItem",
    "Difference",
    "Entry",
    "Gap",
    "JudgementError",
    "KaidanError",
    "Ledger",
    "LedgerError",
    "LedgerMissingError",
    "LedgerStoreError",
    "LedgerVersionError",
    "Meeting",
    "NoEntryError",
    "NoTalksError",
    "OptionError",
    "Participant",
    "Point",
    "ReaderVersion",
    "Reading",
    "Reference",
    "Source",
    "Span",
    "Statement",
    "Time",
    "Topic",
    "UnreadableError",
    "Upcoming",
    "Verb",
    "__version__",
    "open_ledger",
    "read",
    "schema",
    "to_json",
]

_API = ("open_ledger", "read", "schema", "to_json")


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that `import kaidan` does no work."""
    if name not in __all__:
        raise AttributeError(f"module 'kaidan' has no attribute {name!r}")
    homes = {"Ledger": "ledger.store"} | dict.fromkeys(_API, "api")
    home = homes.get(name, "errors" if name.endswith("Error") else "model")
    return getattr(import_module(f"kaidan.{home}"), name)


def __dir__() -> list[str]:
    return __all__
