"""The command `kaidan calendar`: what was held, what is planned, and what has passed without a reading of it."""

import click
import msgspec

from kaidan.api import open_ledger
from kaidan.cli.days import TODAY, first_day, last_day, today_number
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.follow.calendar import Day, make_calendar
from kaidan.ledger.filters import party_code
from kaidan.ledger.keys import day_of
from kaidan.ledger.pairs import Meeting, Planned, meetings, schedules


@click.command("calendar")
@click.option("--from", "since", metavar="DATE", help="From this day, month or year on.")
@click.option("--to", "until", metavar="DATE", help="Up to this day, month or year; leaves undated events out.")
@click.option("--party", "named", multiple=True, metavar="PARTY", help="Only events of this party; may be repeated.")
@TODAY
@click.option("--json", "as_json", is_flag=True, help="Print each line of the calendar as one line of JSON.")
@ledger_option
def calendar_command(  # noqa: PLR0913, PLR0917  (one argument for each option)
    since: str | None,
    until: str | None,
    named: tuple[str, ...],
    today: str | None,
    as_json: bool,
    named_ledger: str | None,
) -> int:
    """Show meetings held, events planned, and events that passed unread, by their days."""
    wanted = {party_code(one) for one in named}
    number = today_number(today)
    first, last = first_day("--from", since), last_day("--to", until)
    with open_ledger(named_ledger) as ledger, ledger.reading() as connection:
        held = [one for one in meetings(connection, first=first, last=last) if wanted <= set(one.parties)]
        due = [one for one in schedules(connection, first=first, last=last) if wanted <= set(one.parties)]
    days = make_calendar(held, due, today=number)
    if as_json:
        for day in days:
            write_line(day_json(day))
    else:
        from kaidan.cli.show_calendar import show_calendar  # noqa: PLC0415  (imports rich, and only for this)

        show_calendar(days)
    return 0


def day_json(day: Day) -> bytes:
    """Return a line of the calendar as JSON, its days as ISO 8601."""
    return msgspec.json.encode(
        {
            "status": day.status,
            "first": day_of(day.first) if day.first else None,
            "last": day_of(day.last) if day.last else None,
            "meeting": meeting_fields(day.meeting) if day.meeting else None,
            "announced": [plan_fields(plan) for plan in day.announced],
        }
    )


def meeting_fields(meeting: Meeting) -> dict[str, object]:
    """Return a meeting as JSON gives it: without the number of its day, which its date tells."""
    return {name: value for name, value in msgspec.structs.asdict(meeting).items() if name != "day"}


def plan_fields(plan: Planned) -> dict[str, object]:
    """Return a schedule as JSON gives it: without the numbers of its days, which its EDTF value tells."""
    fields = msgspec.structs.asdict(plan)
    return {name: value for name, value in fields.items() if name not in ("earliest", "latest")}
