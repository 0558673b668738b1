"""The command `kaidan dossier`: two parties in; their meetings, positions, agreements, requests and plans out."""

from collections.abc import Mapping

import click
import msgspec

from kaidan.api import open_ledger
from kaidan.cli.calendar import meeting_fields, plan_fields
from kaidan.cli.days import TODAY, today_number
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.errors import OptionError
from kaidan.follow.dossier import Dossier, make_dossier
from kaidan.ledger.filters import party_code, topic_codes
from kaidan.ledger.pairs import Said, meetings, schedules, statements_between
from kaidan.ledger.store import Ledger

TWO = 2


@click.command("dossier")
@click.argument("parties", nargs=-1, required=True, metavar="PARTY PARTY…")
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="Only this subject; may be repeated.")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="At most so many of a sort.")
@TODAY
@click.option("--json", "as_json", is_flag=True, help="Print the whole dossier as one line of JSON.")
@ledger_option
def dossier_command(  # noqa: PLR0913, PLR0917  (one argument for each option)
    parties: tuple[str, ...],
    topics: tuple[str, ...],
    limit: int,
    today: str | None,
    as_json: bool,
    named_ledger: str | None,
) -> int:
    """Show where two parties (or more) stand.

    What they held, said, agreed, asked for and planned together; every line bears the id of its entry.
    """
    codes = tuple(dict.fromkeys(party_code(one) for one in parties))
    if len(codes) < TWO:
        raise OptionError("A dossier needs two different parties, as in kaidan dossier JP RU.")
    wanted = frozenset(topic_codes(topics))
    number = today_number(today)
    with open_ledger(named_ledger) as ledger:
        dossier = _dossier(ledger, codes, number, wanted)
    if as_json:
        write_line(msgspec.json.encode(dossier_fields(dossier)))
    else:
        from kaidan.cli.show_dossier import show_dossier  # noqa: PLC0415  (imports rich, and only for this)

        show_dossier(dossier, limit)
    return 0


def _dossier(ledger: Ledger, codes: tuple[str, ...], today: int, topics: frozenset[str]) -> Dossier:
    between = "+".join(sorted(codes))
    with ledger.reading() as connection:
        return make_dossier(
            codes,
            meetings(connection, between=between),
            statements_between(connection, between),
            schedules(connection, between=between),
            today=today,
            topics=topics,
        )


def dossier_fields(dossier: Dossier) -> Mapping[str, object]:
    """Return a dossier as JSON gives it."""
    return {
        "parties": dossier.parties,
        "meetings": [meeting_fields(one) for one in dossier.meetings],
        "positions": [msgspec.structs.asdict(one) | {"said": said_fields(one.said)} for one in dossier.positions],
        "agreements": [said_fields(one) for one in dossier.agreements],
        "requests": [
            {"said": said_fields(one.said), "answer": said_fields(one.answer) if one.answer else None}
            for one in dossier.requests
        ],
        "ahead": [plan_fields(one) for one in dossier.ahead],
        "passed": [plan_fields(one) for one in dossier.passed],
    }


def said_fields(said: Said) -> dict[str, object]:
    """Return a statement as JSON gives it: without the number of its day, which its date tells."""
    return {name: value for name, value in msgspec.structs.asdict(said).items() if name != "day"}
