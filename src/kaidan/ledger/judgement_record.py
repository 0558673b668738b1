"""One judgement as a record: rows and lines of JSON in, a Judgement that is known to be well made out, and back."""

import re
from datetime import datetime
from typing import Any, Literal

import msgspec
from msgspec import Struct

from kaidan.errors import JudgementError
from kaidan.ledger.judgement_fields import AS_READ, NOUNS, Field, field_named
from kaidan.ledger.judgement_values import Value, is_plain
from kaidan.ledger.layers import Row, layer_of
from kaidan.model import words_id

Action = Literal["set", "unset", "reject", "confirm", "note"]
READING = "reading-"
LONGEST_NOTE = 10_000
_ENCODE = msgspec.json.Encoder(order="deterministic").encode
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00")


class Judgement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one person ruled of one entry at one moment.

    `field` names the fields judged, joined by commas; `value` holds their columns: what was set, or None for each of
    which the ruling was taken back (`unset`). `words` are those of the entry, `around` those of its block.
    """

    id: str = ""
    entry: str
    layer: str
    action: Action
    field: str | None = None
    value: dict[str, Value] | None = None
    note: str | None = None
    judge: str
    made_at: str
    words: str
    around: str | None = None

    def named(self) -> "Judgement":
        """Return it with the id that follows from all else, so that it is the same judgement in every ledger."""
        return msgspec.structs.replace(self, id=made_id(self))

    def as_row(self) -> Row:
        """Return it as a row of the table of judgements."""
        return msgspec.structs.asdict(self) | {"value": None if self.value is None else _ENCODE(self.value).decode()}

    def fields(self) -> list[Field]:
        """Return the fields judged."""
        return [field_named(self.layer, name) for name in self.field.split(",")] if self.field else []


def made_id(judgement: Judgement) -> str:
    """Return the id that follows from the content of a judgement."""
    told = _ENCODE([value for name, value in msgspec.structs.asdict(judgement).items() if name != "id"])
    return words_id("judgement", told.decode())


def judgement_of(row: Any) -> Judgement:  # noqa: ANN401  (a row as the database gives it)
    """Return the judgement of a row."""
    value = msgspec.json.decode(row["value"], type=dict[str, Value]) if row["value"] else None
    return Judgement(**{**row, "value": value})


def layer_name(entry: str) -> str:
    """Return the layer of an entry that can be judged, by its id. Raises JudgementError for what cannot be."""
    layer = layer_of(entry)
    name = "versions" if entry.startswith(READING) else layer.name if layer else ""
    if name not in NOUNS:
        raise JudgementError(f"{entry!r} is no entry that can be judged, as reading-…, statement-… or reference-….")
    return name


def check_judgement(told: Judgement) -> None:
    """Raise JudgementError for a judgement from elsewhere that was changed, or that no ledger could have made."""
    if told.id != made_id(told):
        raise JudgementError("its id does not fit its content, which was changed")
    if layer_name(told.entry) != told.layer:
        raise JudgementError(f"its layer is {layer_name(told.entry)}, not {told.layer!r}")
    if not _MOMENT.fullmatch(told.made_at) or not _is_moment(told.made_at):
        raise JudgementError(f"its time {told.made_at!r} is not in UTC to the microsecond")
    if not told.judge.strip() or not is_plain(told.judge):
        raise JudgementError("it does not tell who made it")
    if any("\0" in words for words in (told.entry, told.words, told.note or "", told.around or "")):
        raise JudgementError("it holds a character that no text has")
    _check_value(told)


def _is_moment(told: str) -> bool:
    try:
        return datetime.fromisoformat(told) is not None
    except ValueError:
        return False


def _check_value(told: Judgement) -> None:
    if told.action == "note" and not told.note:
        raise JudgementError("it is a note without words")
    if (told.action in ("set", "unset")) != bool(told.field) or bool(told.field) != (told.value is not None):
        raise JudgementError(f"it has a field or a value that its action {told.action} does not go with, or lacks one")
    held = dict(told.value or {})
    for field in told.fields():
        if field.column not in held:
            raise JudgementError(f"it tells nothing of the field {field.name}")
        _check_column(told.action, field, held.pop(field.column))
    if held:
        raise JudgementError(f"it sets more than its fields ({', '.join(sorted(held))})")


def _check_column(action: Action, field: Field, value: Value) -> None:
    """Raise JudgementError for a value that nobody could have written."""
    if action == "unset":
        if value is not None:
            raise JudgementError(f"it sets the field {field.name} that it takes back")
        return
    try:
        written = field.kind.write(value)
    except (TypeError, KeyError, ValueError, msgspec.MsgspecError):
        written = AS_READ
    if not isinstance(written, str) or field.value_of(written) != value:
        raise JudgementError(f"the field {field.name} takes {field.kind.takes()}, not {value!r}")
