"""The command `kaidan show`: the id of any entry in; its words in their page and all that bears on it out."""

import click
import msgspec

from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.ledger.entries import ShownEntry, show_entry
from kaidan.ledger.entry_ids import find_id
from kaidan.ledger.layers import layer_of
from kaidan.ledger.reading_entries import ShownReading, ShownTarget, show_reading_entry, show_target
from kaidan.ledger.store import Ledger


@click.command("show")
@click.argument("entry", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print it as one line of JSON.")
@ledger_option
def show_command(entry: str, as_json: bool, named_ledger: str | None) -> None:
    """Show an entry of the ledger: its words, what it points to, what points to it, its versions and judgements.

    ID names a statement, a reference, a reading, talks, a document, a person …; a beginning that no other shares
    suffices, with or without the word before the hyphen.
    """
    with Ledger.open(named_ledger) as ledger, ledger.reading() as connection:
        found = find_id(connection, entry)
        shown: ShownEntry | ShownReading | ShownTarget
        if found.startswith("reading-"):
            shown = show_reading_entry(connection, found)
        else:
            shown = show_entry(connection, found) if layer_of(found) else show_target(connection, found)
    if as_json:
        write_line(msgspec.json.encode(shown))
    else:
        _show(shown)


def _show(shown: ShownEntry | ShownReading | ShownTarget) -> None:
    from kaidan.cli.entry_sheet import show_on_paper  # noqa: PLC0415  (imports rich)

    show_on_paper(shown)
