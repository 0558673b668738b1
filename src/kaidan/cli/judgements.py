"""The commands `kaidan judgements export` and `import`: a ledger's judgements out as lines of JSON, a file's in."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from kaidan.api import open_ledger
from kaidan.cli.inputs import STANDARD_INPUT
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_file, write_line
from kaidan.errors import UnreadableError
from kaidan.ledger.judgement_files import export_judgements, judgements_of_lines


@click.group("judgements")
def judgements_command() -> None:
    """Share judgements with others: write them to a file, and take in theirs."""


@judgements_command.command("export")
@click.option("-o", "--out", "file", metavar="FILE|-", default="-", help="Write to this file; - is standard output.")
@ledger_option
def export_command(file: str, named_ledger: str | None) -> None:
    """Write all judgements of the ledger, one line of JSON each, in the order they were made."""
    with open_ledger(named_ledger) as ledger, ledger.reading() as connection:
        lines = export_judgements(connection)
        if file != STANDARD_INPUT:
            write_file(Path(file), b"\n".join(lines))
            return
        for line in lines:
            write_line(line)


@judgements_command.command("import")
@click.argument("file", metavar="FILE|-")
@ledger_option
def import_command(file: str, named_ledger: str | None) -> None:
    """Take in judgements that another ledger wrote: all of them, or none where a line holds none.

    Judgements that the ledger has already change nothing; those of pages that it has not hold as soon as it has them.
    """
    with _opened(file) as lines:
        judgements = judgements_of_lines(lines)
    with open_ledger(named_ledger) as ledger:
        new = ledger.import_judgements(judgements)
    click.echo(f"{new:,} of {len(judgements):,} judgements are new.")


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    try:
        if file == STANDARD_INPUT:
            yield sys.stdin.buffer
        else:
            with Path(file).open("rb") as lines:
                yield lines
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableError(f"The file {file} cannot be read ({reason.lower()}).") from None
