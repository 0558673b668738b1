"""The options that narrow a search or a list: what the user typed in, checked filters out."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args

import click

from kaidan.ledger.filters import Filters, make_filters
from kaidan.model.meeting import MeetingKind
from kaidan.model.statement import Force

Command = TypeVar("Command", bound=Callable[..., Any])
_FORCES, _KINDS = ", ".join(get_args(Force)), ", ".join(get_args(MeetingKind))
# Option, metavar, help; each may be given several times, and then any one of its values will do.
_REPEATED: tuple[tuple[str, str, str], ...] = (
    ("party", "CODE", "Only talks of this party: a code (JP, EU) or a name. May be repeated: any of them."),
    ("speaker", "CODE|NAME", "Only what this party or person says; a person by the name that the page uses."),
    ("to", "CODE", "Only what is said to this party."),
    ("force", "FORCE", f"Only statements of this force: {_FORCES}."),
    ("kind", "KIND", f"Only talks of this kind: {_KINDS}."),
    ("topic", "SUBJECT", "Only statements on this subject, by its code or name: territory, fisheries …"),
    ("language", "CODE", "Only pages in this language, as ja."),
)


def repeated_option(name: str) -> Callable[[Command], Command]:
    """Return the decorator that gives a command one of the filters, as `topic`; its values come as a tuple."""
    metavar, words = next((metavar, words) for field, metavar, words in _REPEATED if field == name)
    return click.option(f"--{name}", metavar=metavar, multiple=True, help=words)


def filter_options(command: Command) -> Command:
    """Give a command all the filters; `filters_of` takes their values out of the options."""
    until = click.option("--until", metavar="DATE", help="Only talks of this day, month or year and before.")
    since = click.option("--since", metavar="DATE", help="Only talks of this day, month or year and after: 2008-11.")
    command = since(until(command))
    for name, *_ in reversed(_REPEATED):
        command = repeated_option(name)(command)
    return command


def filters_of(options: Mapping[str, Any]) -> Filters:
    """Return the filters among the options of a command. Raises OptionError for a value that there is not."""
    names = (*(name for name, *_ in _REPEATED), "since", "until")
    return make_filters(**{name: options[name] for name in names})
