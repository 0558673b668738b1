"""The command `kaidan reread`: versions that the ledger keeps in; what today's rules read otherwise, by layer, out."""

import os

import click
import msgspec
from msgspec import Struct, field

from kaidan.adding.comparing import HEADER, Change
from kaidan.adding.rereading import Reread, reread_pages
from kaidan.api import open_ledger
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.cli.progress import progress
from kaidan.ledger.kept import kept_versions
from kaidan.ledger.layers import LAYERS
from kaidan.ledger.store import Ledger

INTERRUPTED = 130
TROUBLE = ("no-talks", "failed")
FAILED = 2
CORES = os.cpu_count() or 1


class RereadOptions(Struct, frozen=True, kw_only=True):
    """What the user asked of `kaidan reread`, as on the command line."""

    named_ledger: str | None
    dry_run: bool
    everything: bool
    jobs: int | None
    as_json: bool


class Sum(Struct):
    """What became of many versions: how many of each outcome, and what changed in all of them by layer."""

    counts: dict[str, int] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)

    def note(self, one: Reread) -> None:
        """Count a version in."""
        self.counts[one.outcome] = self.counts.get(one.outcome, 0) + 1
        for layer, change in one.changes.items():
            self.changes[layer] = self.changes.get(layer, Change()).plus(change)

    def of(self, *outcomes: str) -> int:
        """Return how many versions came to these outcomes."""
        return sum(self.counts.get(outcome, 0) for outcome in outcomes)


@click.command("reread")
@click.argument("versions", nargs=-1, metavar="[ID]…")
@ledger_option
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--all", "everything", is_flag=True, help="Read those again too that the present rules have read.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Read in so many processes; else one a core.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each version.")
def reread_command(versions: tuple[str, ...], **options: object) -> int:
    """Read kept pages again by the present rules and say what changed, by layer: all of them, or the versions named.

    A page that cannot be read any more keeps what was read of it. Exit code 0: all were read; 2: some could not be.
    """
    asked = msgspec.convert(options, RereadOptions)
    total = Sum()
    with open_ledger(asked.named_ledger) as ledger:
        try:
            _reread(ledger, versions, total, asked)
        except KeyboardInterrupt:
            _tell(total, asked)
            click.echo("Interrupted; what was read again is kept. Run it again to go on from there.", err=True)
            return INTERRUPTED
    _tell(total, asked)
    return FAILED if total.of(*TROUBLE) else 0


def _reread(ledger: Ledger, versions: tuple[str, ...], total: Sum, asked: RereadOptions) -> None:
    with ledger.reading() as connection:
        number = len(versions or kept_versions(connection))
    jobs = min(asked.jobs or CORES, max(number, 1))
    done = reread_pages(ledger, versions, jobs=jobs, everything=asked.everything, dry_run=asked.dry_run)
    with progress(number, "Reading again") as step:
        for one in done:
            total.note(one)
            step(one.outcome in TROUBLE)
            if asked.as_json:
                write_line(msgspec.json.encode(one))
            if one.outcome in TROUBLE:
                click.echo(f"{one.id} ({one.address}): {one.reason}", err=True)


def _tell(total: Sum, asked: RereadOptions) -> None:
    """Print what became of the versions, and a table of what changed."""
    again, skipped = total.of("same", "changed"), total.of("skipped")
    counts = f"{again} read again, {total.of('changed')} of them otherwise than before"
    troubled = f", {total.of(*TROUBLE)} kept as before for trouble" if total.of(*TROUBLE) else ""
    click.echo(f"{counts}{troubled}{'; nothing was written' if asked.dry_run else ''}.", err=asked.as_json)
    if skipped:
        click.echo(f"{skipped} read by the present rules already; --all reads them again too.", err=asked.as_json)
    if total.changes and not asked.as_json:
        click.echo(f"\n{'':<14}{'added':>8}{'gone':>8}{'changed':>9}")
        for layer in (HEADER, *(layer.name for layer in LAYERS)):
            if change := total.changes.get(layer):
                words = layer.replace("_", " ")
                click.echo(f"{words:<14}{change.added:>8}{change.gone:>8}{change.changed:>9}")
