"""The one tree of errors.

KaidanError
├── UnreadableError        the bytes cannot be read as a page (empty, binary, too large, unknown charset, …)
├── NoTalksError           the page was read, but it tells of no talks
├── OptionError            the caller named a form, day or language that there is not
└── BrokenReadingError     Kaidan's own fault: a Reading broke one of its rules and was held back
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
