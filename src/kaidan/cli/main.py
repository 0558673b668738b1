"""The program `kaidan`: arguments in, an exit code out. Commands are imported only when they run."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from kaidan import __version__
from kaidan.errors import KaidanError

# The commands: module and the line that stands for it in the list.
COMMANDS: dict[str, tuple[str, str]] = {
    "add": ("kaidan.cli.add", "Read pages and keep them in the ledger."),
    "calendar": ("kaidan.cli.calendar", "Show meetings held, events planned, and events that passed unread."),
    "dossier": ("kaidan.cli.dossier", "Show where two parties (or more) stand."),
    "judge": ("kaidan.cli.judge", "Rule on an entry of the ledger: set fields, reject, confirm or note."),
    "judgements": ("kaidan.cli.judgements", "Share judgements with others: write them to a file, and take in theirs."),
    "languages": ("kaidan.cli.languages", "List the languages that pages are read in."),
    "ledger": ("kaidan.cli.ledger", "See to the ledger itself: check it, bring it up to date, or tell where it is."),
    "links": ("kaidan.cli.links", "List the links between entries, or those still open, with why."),
    "list": ("kaidan.cli.list", "List readings, newest first."),
    "log": ("kaidan.cli.log", "Show who ruled what of an entry and of what it succeeds, oldest first."),
    "read": ("kaidan.cli.read", "Read pages that tell of talks and show what they say."),
    "reread": ("kaidan.cli.reread", "Read kept pages again by the present rules and say what changed."),
    "schema": ("kaidan.cli.schema", "Print the JSON Schema of a Reading."),
    "search": ("kaidan.cli.search", "Find what was said, with its words."),
    "show": ("kaidan.cli.show_entry", "Show an entry of the ledger: its words, what it points to, what points to it."),
}
INTERRUPTED = 130


class LazyGroup(click.Group):
    """A group of commands that lists them without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported now; None for a name that is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name][0]), f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kaidan", message="%(prog)s %(version)s")
def program() -> None:
    """Kaidan reads the readouts that governments publish after they have talked.

    Every entry of what it gives is cited to its words.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the program and leave with its exit code. No error is shown as more than one sentence."""
    _prepare_streams()
    sys.exit(_run(arguments))


def _prepare_streams() -> None:
    """Let no character fail that the terminal's charset lacks, and no stream that was closed from outside."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (as long as the program)
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace" if name == "stderr" else "replace")


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = program.main(args=arguments, prog_name="kaidan", standalone_mode=False)
        sys.stdout.flush()
    except (click.ClickException, KaidanError) as error:
        return _tell(error)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _close_output()
        return 0
    except OSError as error:
        click.echo(f"kaidan: The output cannot be written ({(error.strerror or str(error)).lower()}).", err=True)
        _close_output()
        return 2
    return code if isinstance(code, int) else 0


def _tell(error: click.ClickException | KaidanError) -> int:
    """Tell the user what is wrong in one sentence, or show the help where nothing was asked; return the exit code."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
    else:
        sentence = error.format_message() if isinstance(error, click.ClickException) else str(error)
        click.echo(f"kaidan: {sentence}", err=True)
    return error.exit_code


def _close_output() -> None:
    """Send what is left to nowhere, so that leaving does not fail on it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
