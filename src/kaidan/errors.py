"""The one tree of errors.

KaidanError
├── UnreadableError        the bytes cannot be read as a page (empty, binary, too large, unknown charset, …)
├── NoTalksError           the page was read, but it tells of no talks
├── OptionError            the caller named a form, day or language that there is not
├── BrokenReadingError     Kaidan's own fault: a Reading broke one of its rules and was held back
└── LedgerError            the ledger cannot do what was asked
    ├── LedgerMissingError there is no ledger there yet
    ├── LedgerVersionError the ledger was made by another version of Kaidan
    ├── LedgerStoreError   the database failed: a full disk, a read-only file, a server that is not there …
    ├── NoEntryError       no entry of the ledger has that id
    └── JudgementError     a judgement that cannot be made: an unknown field, a value that does not fit it …
"""


class KaidanError(Exception):
    """Root of every error that kaidan raises on purpose; its text is one sentence that says what to do."""

    exit_code = 2


class UnreadableError(KaidanError):
    """The input cannot be read as a page; nothing was kept of it."""


class NoTalksError(KaidanError):
    """The page was read and tells of no talks, so there is no Reading of it."""

    exit_code = 1


class OptionError(KaidanError):
    """The caller named a form, a day or a language that there is not."""


class BrokenReadingError(KaidanError):
    """A Reading broke one of its rules (a span outside the text, an id used twice …), so it was not given out."""


class LedgerError(KaidanError):
    """The ledger cannot do what was asked; what it held before it still holds."""


class LedgerMissingError(LedgerError):
    """There is no ledger at the place named."""


class LedgerVersionError(LedgerError):
    """The ledger was made by a newer Kaidan, or by an older one and has still to be migrated."""


class LedgerStoreError(LedgerError):
    """The database of the ledger failed; what was committed is whole, and nothing else was kept."""


class NoEntryError(LedgerError):
    """No entry of the ledger has the id that the caller named, or several share the beginning of it."""


class JudgementError(LedgerError):
    """A judgement that cannot be made: a field that there is not, or a value that does not fit it."""
