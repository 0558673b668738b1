"""The committed table of instruments: reads tables/instruments.json once and gives treaties, declarations and plans."""

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

TABLE = Path(__file__).parent / "tables" / "instruments.json"


class InstrumentName(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One name of an instrument. An `own` name means it only on pages of its parties; `since` and `until` are days."""

    words: str
    own: bool = False
    since: str = ""
    until: str = ""


class Instrument(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A treaty, declaration, plan or resolution.

    `date` is EDTF (signed, adopted or issued) or empty; `approved` is the day of the Diet of Japan, EDTF or empty.
    `parties` are codes, none for a document of many. `subject` is the matter of a bilateral treaty (TreatySubject).
    """

    id: str
    ja: str
    en: str = ""
    date: str = ""
    approved: str = ""
    parties: tuple[str, ...] = ()
    type: str
    subject: str = ""
    amends: bool = False
    names: tuple[InstrumentName, ...] = ()


class InstrumentTable(Struct, frozen=True, kw_only=True):
    """Everything in the table; `source` says where its facts come from."""

    source: str
    instruments: tuple[Instrument, ...]


@cache
def instruments() -> tuple[Instrument, ...]:
    """Return every instrument of the table, read on first use."""
    return msgspec.json.decode(TABLE.read_bytes(), type=InstrumentTable).instruments


@cache
def instrument(code: str) -> Instrument | None:
    """Return the instrument of an id, or None: `instrument("npt")`."""
    return next((row for row in instruments() if row.id == code), None)
