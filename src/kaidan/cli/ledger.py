"""The commands `kaidan ledger check`, `migrate` and `where`: a ledger in, its faults, its steps or its address out."""

import click

from kaidan.api import open_ledger
from kaidan.cli.ledger_option import ledger_option
from kaidan.follow.relinking import links_of
from kaidan.ledger.address import locate, shown
from kaidan.ledger.check import check_ledger, counts_of
from kaidan.ledger.store import Ledger

FAULTY = 1


@click.group("ledger")
def ledger_command() -> None:
    """See to the ledger itself: check it, bring it up to date, or tell where it is."""


@ledger_command.command("check")
@click.option("--quick", is_flag=True, help="Do not unpack the pages nor look up every row in the index.")
@ledger_option
def check_command(quick: bool, named_ledger: str | None) -> int:
    """Check that the ledger is whole: every citation, every link, the index, what is derived, the pages' bytes.

    Exit code 0: it is whole; 1: it is not, and its first hundred faults are listed.
    """
    with open_ledger(named_ledger) as ledger, ledger.reading() as connection:
        faults = check_ledger(connection, links_of, quick=quick)
        counts = counts_of(connection)
    for fault in faults:
        click.echo(fault)
    if faults:
        return FAULTY
    told = f"{counts.readings:,} readings, {counts.statements:,} statements, {counts.links:,} links"
    click.echo(f"The ledger is whole: {told}.")
    return 0


@ledger_command.command("migrate")
@click.option("--plan", is_flag=True, help="Only list the steps due; change nothing.")
@ledger_option
def migrate_command(plan: bool, named_ledger: str | None) -> None:
    """Bring a ledger of an older Kaidan up to date, all of its steps or none."""
    with Ledger.open_to_migrate(named_ledger) as ledger:
        steps = ledger.pending() if plan else ledger.migrate()
    for step in steps:
        click.echo(f"{step.name}: {step.line}")
    if not steps:
        click.echo("The ledger is up to date.")
    elif not plan:
        click.echo(f"Steps taken: {len(steps)}; the ledger is up to date now.")


@ledger_command.command("where")
@ledger_option
def where_command(named_ledger: str | None) -> None:
    """Print where the ledger is: its path, or its address without the password."""
    click.echo(shown(locate(named_ledger)))
