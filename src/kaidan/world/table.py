"""The committed table of the world: reads tables/world.json once and gives its rows."""

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

TABLE = Path(__file__).parent / "tables" / "world.json"


class Party(Struct, frozen=True, kw_only=True):
    """A country or organisation: its code, the names shown, and every name in use.

    `strong` names mean it alone; `weak` names may mean something else. `region` is the ministry's region of a country.
    """

    code: str
    ja: str
    en: str
    region: str
    area: str
    strong: tuple[str, ...]
    weak: tuple[str, ...]


class ShortForm(Struct, frozen=True, kw_only=True):
    """A short form used in compounds; a `rare` one only beside Japan's and before a word of relations."""

    short: str
    code: str
    use: str


class KanjiName(Struct, frozen=True, kw_only=True):
    """A foreign person's name in kanji, its reading, and the country."""

    name: str
    reading: str
    code: str


class WorldTable(Struct, frozen=True, kw_only=True):
    """Everything in the table; `source` says where its facts come from."""

    source: str
    countries: tuple[Party, ...]
    organisations: tuple[Party, ...]
    short_forms: tuple[ShortForm, ...]
    kanji_names: tuple[KanjiName, ...]


@cache
def world_table() -> WorldTable:
    """Return the table, read on first use."""
    return msgspec.json.decode(TABLE.read_bytes(), type=WorldTable)
