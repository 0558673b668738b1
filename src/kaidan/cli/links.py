"""The command `kaidan links`: which links in, each with its words and what it is tied to or why it is open out."""

import click
import msgspec

from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.ledger.link_lists import RELATIONS, ShownLink, count_links, list_links
from kaidan.ledger.store import Ledger

MOST = 1_000_000


@click.command("links")
@click.option("--open", "open_only", is_flag=True, help="Only those that are not tied, each with why.")
@click.option(
    "--relation",
    "relations",
    type=click.Choice(RELATIONS),
    multiple=True,
    metavar="RELATION",
    help=f"Only links of this relation: {', '.join(RELATIONS)}. May be repeated.",
)
@click.option("--limit", type=click.IntRange(1, MOST), default=50, show_default=True, metavar="N", help="List so many.")
@click.option("--json", "as_json", is_flag=True, help="Print each link as one line of JSON.")
@ledger_option
def links_command(
    open_only: bool, relations: tuple[str, ...], limit: int, as_json: bool, named_ledger: str | None
) -> None:
    """List the links between entries, or those still open, with why: the words, their talks and what they are tied to.

    Relations: meeting (a reference to an earlier meeting), fulfilled-by (a plan and the meeting that was held),
    instrument (a document), person (a participant). The last line counts them all.
    """
    with Ledger.open(named_ledger) as ledger, ledger.reading() as connection:
        links = list_links(connection, open_only=open_only, relations=relations, limit=limit)
        counts = count_links(connection, open_only=open_only, relations=relations)
    if as_json:
        for link in links:
            write_line(msgspec.json.encode(link))
    else:
        _show(links)
    click.echo(_counted(counts, open_only), err=as_json)


def _counted(counts: dict[str, int], open_only: bool) -> str:
    from kaidan.cli.said import counted  # noqa: PLC0415  (imports rich)

    each = ", ".join(f"{relation} {count:,}" for relation, count in counts.items())
    total = counted(sum(counts.values()), *(("open link", "open links") if open_only else ("link", "links")))
    return f"{total}: {each}" if each else total


def _show(links: list[ShownLink]) -> None:
    from kaidan.cli.show_links import show_links  # noqa: PLC0415  (imports rich)

    show_links(links)
