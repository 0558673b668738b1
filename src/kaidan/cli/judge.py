"""The command `kaidan judge`: an entry and what is ruled of it in, a judgement kept in the ledger and shown out."""

import click
import msgspec
from msgspec import Struct

from kaidan.api import open_ledger
from kaidan.cli.ledger_option import ledger_option
from kaidan.errors import JudgementError
from kaidan.ledger.judgement_log import log_of
from kaidan.ledger.judging import Ruling

VARIABLE = "KAIDAN_JUDGE"


class JudgeOptions(Struct, frozen=True, kw_only=True):
    """What the user asked of `kaidan judge`, as on the command line."""

    sets: tuple[str, ...]
    reject: bool
    confirm: bool
    note: str | None
    judge: str | None
    named_ledger: str | None


@click.command("judge")
@click.argument("entry", metavar="ENTRY")
@click.option(
    "--set", "sets", multiple=True, metavar="FIELD=VALUE", help="Set a field; as-read takes it back. May be repeated."
)
@click.option("--reject", is_flag=True, help="The entry is wrong as a whole; it is found and listed no more.")
@click.option("--confirm", is_flag=True, help="The entry is right; undoes an earlier --reject.")
@click.option("--note", metavar="WORDS", help="Why; alone, or along with one of the others.")
@click.option("--by", "judge", envvar=VARIABLE, metavar="NAME", help=f"Who judges. Else {VARIABLE} names it.")
@ledger_option
def judge_command(entry: str, **options: object) -> None:
    """Rule on an entry of the ledger: set fields, reject, confirm or note.

    Fields: of a reading date, kind, format, place, parties, occasion; of a statement speaker, to, force, topic; of a
    reference or schedule kind, when, parties, target; of a participant name, office, party, person; of a case item
    count, state. Nothing is edited: a judgement is added, with its time, and the newest rules.
    """
    asked = msgspec.convert(options, JudgeOptions)
    ruling = _ruling(entry, asked)
    with open_ledger(asked.named_ledger) as ledger:
        made = {one.id for one in ledger.judge(ruling)}
        with ledger.reading() as connection:
            logged = [one for one in log_of(connection, entry) if one.judgement.id in made]
    from kaidan.cli.show_judgements import show_judgements  # noqa: PLC0415  (imports rich)

    show_judgements(logged)


def _ruling(entry: str, asked: JudgeOptions) -> Ruling:
    if asked.reject and asked.confirm:
        raise JudgementError("An entry is rejected or confirmed, not both.")
    if not (asked.judge or "").strip():
        raise JudgementError(f"A judgement needs who makes it: give --by NAME, or set {VARIABLE}.")
    return Ruling(
        entry=entry,
        judge=asked.judge or "",
        sets=tuple(_pair(one) for one in asked.sets),
        verdict="reject" if asked.reject else "confirm" if asked.confirm else None,
        note=asked.note,
    )


def _pair(told: str) -> tuple[str, str]:
    name, sign, value = told.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise JudgementError(f"--set takes FIELD=VALUE, as speaker=JP; {told!r} is not that.")
    return name.strip(), value
