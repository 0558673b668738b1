"""The values that fields of entries take: what a user writes for one in, the value of its column out, and back again.

Every reader raises ValueError for what the field does not take.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import Struct

from kaidan.reader.periods import period_of
from kaidan.world.countries import parties

NONE = "none"
LONGEST = 200
MOST_COUNTED = 2**31 - 1
Value = str | int | None
_ENCODE = msgspec.json.Encoder(order="deterministic").encode
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Kind(Struct, frozen=True):
    """A kind of value: what it is in words, how it is read from what a user wrote, and how it is written for one."""

    takes: Callable[[], str]
    read: Callable[[str], Value]
    write: Callable[[Any], str]


def a_day() -> Kind:
    """Return the kind of a day (ISO 8601) or none."""
    return Kind(lambda: "a day as 2008-11-05, or none", _read_day, or_none)


def a_time() -> Kind:
    """Return the kind of an EDTF value or none."""
    takes = "a time as 2008, 2008-11, 2008-11-05, 2008-21 (spring) or 2008-11/2009-02, or none"
    return Kind(lambda: takes, lambda words: None if words == NONE else _read_time(words), or_none)


def one_of(record: type[Struct], field: str) -> Kind:
    """Return the kind of the values that a field of a record can have."""
    values: tuple[str, ...] = get_args(get_type_hints(record)[field])
    return Kind(lambda: listed(values, "or"), lambda words: values[values.index(words)], str)


def codes() -> Kind:
    """Return the kind of a list of countries and organisations, in a column as JSON."""
    takes = "codes of countries and organisations joined by commas, as JP,RU or EU, or none"
    return Kind(lambda: takes, lambda words: _json(_code(one) for one in _parts(words)), _write_codes)


def a_code() -> Kind:
    """Return the kind of one country or organisation, or none."""
    takes = "the code of a country or organisation, as JP or EU, or none"
    return Kind(lambda: takes, lambda words: None if words == NONE else _code(words), or_none)


def topics() -> Kind:
    """Return the kind of a list of subjects, in a column as topics that have no words yet."""
    takes = lambda: f"{listed(_subjects(), 'and')}, several joined by commas, or none"  # noqa: E731
    return Kind(takes, _read_topics, _write_topics)


def words(*, may_lack: bool = True) -> Kind:
    """Return the kind of free words on one line; those that may lack can be none."""
    takes = f"words on one line, at most {LONGEST} characters{', or none' if may_lack else ''}"
    return Kind(lambda: takes, lambda told: _read_words(told, may_lack), or_none)


def a_count() -> Kind:
    """Return the kind of a whole number."""
    return Kind(lambda: f"a whole number from 0 to {MOST_COUNTED}", _read_count, str)


def an_id(pattern: str, takes: str) -> Kind:
    """Return the kind of an id of a form, in a column that is empty for none."""
    form = re.compile(pattern)
    return Kind(lambda: takes, lambda told: _read_id(told, form), lambda value: value or NONE)


def or_none(value: str | None) -> str:
    """Return a value as users write it, None as `none`."""
    return NONE if value is None else value


def listed(values: Sequence[str], last: str) -> str:
    """Return values joined for a sentence: `listed(("a", "b", "c"), "and")` is `"a, b and c"`."""
    return f" {last} ".join(part for part in (", ".join(values[:-1]), *values[-1:]) if part)


def is_plain(told: str) -> bool:
    """Whether words can be kept: none of them a control character or half of one."""
    return not _CONTROL.search(told)


def _read_day(told: str) -> Value:
    if told == NONE:
        return None
    if date.fromisoformat(told).isoformat() != told:
        raise ValueError(told)
    return told


def _read_time(told: str) -> str:
    """Return an EDTF value; an interval that ends before it begins is none."""
    ends = told.split("/")
    known = [period for end in ends if (period := period_of(end)) is not None and period.value == end]
    whole = period_of(told)
    if len(ends) > 2 or len(known) != len(ends) or whole is None or whole.first > whole.last:
        raise ValueError(told)
    return told


def _parts(told: str) -> list[str]:
    return [] if told == NONE else list(dict.fromkeys(part.strip() for part in told.split(",")))


def _code(told: str) -> str:
    found = _codes_by_small_letters().get(told.lower())
    if found is None:
        raise ValueError(told)
    return found


@cache
def _codes_by_small_letters() -> dict[str, str]:
    return {code.lower(): code for code in parties()}


def _write_codes(value: str) -> str:
    return ",".join(msgspec.json.decode(value, type=list[str])) or NONE


def _subjects() -> list[str]:
    from kaidan.world.subjects import subjects  # noqa: PLC0415  (a table that few judgements need)

    return sorted(subject.code for subject in subjects())


def _read_topics(told: str) -> Value:
    found = _parts(told)
    if set(found) - set(_subjects()):
        raise ValueError(told)
    return _json({"subject": code, "start": 0, "end": 0} for code in found)


def _write_topics(value: str | None) -> str:
    told = msgspec.json.decode(value or "[]", type=list[dict[str, Any]])
    return ",".join(dict.fromkeys(one["subject"] for one in told)) or NONE


def _read_words(told: str, may_lack: bool) -> Value:
    if told == NONE and may_lack:
        return None
    if told in ("", NONE) or len(told) > LONGEST or not is_plain(told):
        raise ValueError(told)
    return told


def _read_count(told: str) -> Value:
    if not (told.isascii() and told.isdigit()) or len(told) > len(str(MOST_COUNTED)) or int(told) > MOST_COUNTED:
        raise ValueError(told)
    return int(told)


def _read_id(told: str, form: re.Pattern[str]) -> Value:
    if told != NONE and not form.fullmatch(told):
        raise ValueError(told)
    return "" if told == NONE else told


def _json(values: Iterable[Any]) -> str:
    return _ENCODE(list(values)).decode()
