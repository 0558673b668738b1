"""The command `kaidan list`: filters in, the readings of the ledger out, newest first."""

import click
import msgspec

from kaidan.cli.filters import filter_options, filters_of
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.ledger.headers import Header
from kaidan.ledger.listing import list_readings
from kaidan.ledger.store import Ledger

MOST = 100_000


@click.command("list")
@filter_options
@click.option("--limit", type=click.IntRange(1, MOST), default=50, show_default=True, metavar="N", help="List so many.")
@click.option("--json", "as_json", is_flag=True, help="Print each reading as one line of JSON.")
@ledger_option
def list_command(limit: int, as_json: bool, named_ledger: str | None, **options: object) -> None:
    """List readings, newest first: their day, parties, kind, title, id and page, and how much was accounted for.

    A filter on statements (--speaker, --to, --force, --topic) lists the readings that hold such a statement.
    """
    filters = filters_of(options)
    with Ledger.open(named_ledger) as ledger, ledger.reading() as connection:
        readings = list_readings(connection, filters, limit + 1)
    if not readings:
        click.echo("No readings found.", err=True)
    if as_json:
        for reading in readings[:limit]:
            write_line(msgspec.json.encode(reading))
    else:
        _show(readings[:limit])
        if len(readings) > limit:
            click.echo(f"These are the newest {limit:,}; --limit shows more.")


def _show(readings: list[Header]) -> None:
    from kaidan.cli.headers import show_headers  # noqa: PLC0415  (imports rich)

    show_headers(readings)
