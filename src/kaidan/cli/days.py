"""Days of the command line: the words of an option in, the number of a day out; today is known here alone."""

from datetime import date

import click

from kaidan.errors import OptionError
from kaidan.ledger.keys import bounds

TODAY = click.option(
    "--today", metavar="DATE", help="The day that parts what is ahead from what has passed; by default by the clock."
)


def today_number(named: str | None) -> int:
    """Return the number of the day named, or of today by the clock. Raises OptionError for what is no day."""
    return date.today().toordinal() if named is None else _days("--today", named)[0]


def first_day(option: str, named: str | None) -> int | None:
    """Return the number of the first day of a day, month or year named."""
    return None if named is None else _days(option, named)[0]


def last_day(option: str, named: str | None) -> int | None:
    """Return the number of the last day of a day, month or year named."""
    return None if named is None else _days(option, named)[1]


def _days(option: str, named: str) -> tuple[int, int]:
    found = bounds(named)
    if found is None:
        raise OptionError(f"{option} {named!r} is no day, month or year, as 2008-11-05, 2008-11 or 2008.")
    return found
