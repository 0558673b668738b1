"""Judgements as lines of JSON, so that a team can share them: a ledger's judgements out, those of a file in."""

from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.errors import JudgementError
from kaidan.ledger.judgement_record import Judgement, check_judgement, judgement_of
from kaidan.ledger.tables import judgements

AT_ONCE = 500
_DECODE = msgspec.json.Decoder(Judgement).decode


def export_judgements(connection: Connection) -> Iterator[bytes]:
    """Yield every judgement as a line of JSON without its end, in the order they were made."""
    question = select(judgements).order_by(judgements.c.made_at, judgements.c.id)
    for row in connection.execute(question.execution_options(yield_per=AT_ONCE)).mappings():
        yield msgspec.json.encode(judgement_of(row))


def judgements_of_lines(lines: Iterable[bytes]) -> list[Judgement]:
    """Return the judgements of a file's lines. Raises JudgementError that names the first line that holds none."""
    return [_judgement(number, line) for number, line in enumerate(lines, start=1) if line.strip()]


def _judgement(number: int, line: bytes) -> Judgement:
    try:
        found = _DECODE(line)
        check_judgement(found)
    except (msgspec.MsgspecError, JudgementError, UnicodeDecodeError) as error:
        reason = str(error).rstrip(".")
        raise JudgementError(f"Line {number} is no judgement ({reason}); nothing was imported.") from None
    return found
