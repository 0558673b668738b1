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
    "read": ("kaidan.cli.read", "Read pages that tell of talks and show what they say."),
    "schema": ("kaidan.cli.schema", "Print the JSON Schema of a Reading."),
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
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        click.echo(f"kaidan: {error.format_message()}", err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except KaidanError as error:
        click.echo(f"kaidan: {error}", err=True)
        return error.exit_code
    except BrokenPipeError:
        _close_output()
        return 0
    except OSError as error:
        click.echo(f"kaidan: The output cannot be written ({(error.strerror or str(error)).lower()}).", err=True)
        _close_output()
        return 2
    return code if isinstance(code, int) else 0


def _close_output() -> None:
    """Send what is left to nowhere, so that leaving does not fail on it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
