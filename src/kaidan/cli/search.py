"""The command `kaidan search`: words and filters in, what was said by whom out, newest first, with its words."""

import click
import msgspec

from kaidan.cli.filters import filter_options, filters_of
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.ledger.finding import Found, Search, find
from kaidan.ledger.store import Ledger

MOST_HITS = 10_000


@click.command("search")
@click.argument("words", nargs=-1)
@filter_options
@click.option(
    "--sort", "order", type=click.Choice(["newest", "rank"]), default="newest", help="Newest first, or best match."
)
@click.option(
    "--limit", type=click.IntRange(1, MOST_HITS), default=20, show_default=True, metavar="N", help="Show so many."
)
@click.option(
    "--in",
    "within",
    type=click.Choice(["statements", "blocks"]),
    default="statements",
    help="Search what is attributed to somebody, or every passage of the pages.",
)
@click.option("--json", "as_json", is_flag=True, help="Print each hit as one line of JSON.")
@ledger_option
def search_command(words: tuple[str, ...], as_json: bool, named_ledger: str | None, **options: object) -> None:
    """Find what was said, with its words: AND, OR, NOT, "a phrase", (brackets), and a beginning* are understood.

    Words side by side must all be there; two characters of Japanese suffice, and one does. Words may be left out where
    a filter is given. Each filter may be repeated: any of its values will do, and every filter must hold. The exit
    code is 0 also where nothing is found.
    """
    named = {name: options.pop(name) for name in ("order", "limit", "within")}
    search = msgspec.convert({"words": " ".join(words), "filters": filters_of(options), **named}, Search)
    with Ledger.open(named_ledger) as ledger, ledger.reading() as connection:
        found = find(connection, search)
    _give_out(search, found, as_json)


def _give_out(search: Search, found: Found, as_json: bool) -> None:
    from kaidan.cli.hits import count_words, passage_words, show_hits  # noqa: PLC0415  (imports rich)

    if found.hits and not as_json:
        show_hits(search, found)
        return
    click.echo(count_words(search, found) if found.count else "Nothing found.", err=True)
    for hit in found.hits:
        write_line(msgspec.json.encode(hit))
    if not found.hits and passage_words(found):
        click.echo(passage_words(found), err=True)
