"""The command `kaidan languages`: nothing in, the languages that pages are read in out."""

import click
import msgspec

from kaidan.cli.outputs import write_line
from kaidan.lang.registry import LANGUAGES
from kaidan.lang.ruled import rules_of
from kaidan.world.countries import name_of


@click.command("languages")
@click.option("--json", "as_json", is_flag=True, help="Print each language as one line of JSON.")
def languages_command(as_json: bool) -> None:
    """List the languages that pages are read in, how many rules each has, and whose pages it knows by their signs."""
    for language in LANGUAGES:
        homes = sorted({str(rule.yields) for rule in language.publishers if rule.yields} | {language.header.home})
        rules = len(rules_of(language.code))
        if as_json:
            told = {"code": language.code, "name": language.name, "rules": rules, "publishers": homes}
            write_line(msgspec.json.encode(told))
            continue
        names = ", ".join(name_of(code, "en") for code in homes)
        click.echo(f"{language.code}  {language.name:<10}{rules:>5} rules  pages of {names}, and of others")
