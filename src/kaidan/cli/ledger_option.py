"""The option `--ledger` that every command on the ledger has: what the user named in, the ledger opened out."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def ledger_option(command: Command) -> Command:
    """Give a command the option `--ledger`; its value comes as `named_ledger`."""
    option = click.option(
        "--ledger",
        "named_ledger",
        metavar="PATH|URL",
        help="The ledger: a file, or postgresql://HOST/NAME. Else KAIDAN_LEDGER names it, else it is your own.",
    )
    return option(command)
