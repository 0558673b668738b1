"""The command `kaidan log`: an entry or none in; its judgements, or the newest of the ledger, out."""

from itertools import islice

import click
import msgspec
from sqlalchemy.engine import Connection

from kaidan.api import open_ledger
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.errors import OptionError
from kaidan.ledger.judgement_log import Logged, log_of, newest_judgements, unsettled_judgements

MOST = 1_000_000


@click.command("log")
@click.argument("entry", required=False, metavar="[ENTRY]")
@click.option("--unsettled", is_flag=True, help="Only judgements whose words stand in no page's newest version.")
@click.option("--limit", type=click.IntRange(1, MOST), default=50, show_default=True, metavar="N", help="List so many.")
@click.option("--json", "as_json", is_flag=True, help="Print each judgement as one line of JSON.")
@ledger_option
def log_command(entry: str | None, unsettled: bool, limit: int, as_json: bool, named_ledger: str | None) -> None:
    """Show who ruled what of an entry and of what it succeeds, oldest first; without ENTRY the newest judgements."""
    if entry and unsettled:
        raise OptionError("--unsettled lists judgements of the whole ledger; leave the entry out.")
    with open_ledger(named_ledger) as ledger, ledger.reading() as connection:
        logged = _asked(connection, entry, unsettled, limit)
    if as_json:
        for one in logged:
            write_line(msgspec.json.encode(one))
        return
    from kaidan.cli.show_judgements import show_judgements  # noqa: PLC0415  (imports rich)

    show_judgements(logged)


def _asked(connection: Connection, entry: str | None, unsettled: bool, limit: int) -> list[Logged]:
    if entry:
        return log_of(connection, entry)[-limit:]
    return list(islice(unsettled_judgements(connection), limit)) if unsettled else newest_judgements(connection, limit)
