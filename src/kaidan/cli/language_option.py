"""The option --language, shared by the commands that read pages."""

from collections.abc import Callable
from typing import Any

import click

from kaidan.lang.registry import LANGUAGES


def language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option --language: an ISO 639-1 code of a language there is, or nothing."""
    codes = [language.code for language in LANGUAGES]
    return click.option(
        "--language", type=click.Choice(codes), help="Take the pages to be in this language, whatever their text tells."
    )(command)
