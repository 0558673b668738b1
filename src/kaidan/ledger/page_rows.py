"""A reading as rows of the ledger: its version, its claims with what is derived from them, and what is indexed."""

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from kaidan.ledger.keys import bounds, day_number, key_of
from kaidan.ledger.layers import LAYERS, Row, flatten, rows_of
from kaidan.ledger.search_index import IndexRow
from kaidan.model import Reading, Reference, Upcoming, words_id
from kaidan.text.fold import fold
from kaidan.world.offices import rank_of

TWO = 2
_ENCODE = msgspec.json.Encoder(order="deterministic").encode
_DECODE = msgspec.json.Decoder(list[str]).decode
_NOT_WORD = re.compile(r"[^\w]+")


class Options(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the user said of a page that its bytes do not tell, kept so that it is read again in the same way."""

    form: str | None = None
    charset: str | None = None
    day: str | None = None
    language: str | None = None

    def as_json(self) -> str:
        """Return the options as their column holds them."""
        return _ENCODE(self).decode()


class Page(Struct, frozen=True, kw_only=True):
    """A page to be kept: its address, its bytes, what the user said of it, and when it was fetched if that is known."""

    address: str
    data: bytes
    options: Options = Options()
    fetched_at: str | None = None


def version_row(page: Page, reading: Reading) -> Row:
    """Return the row of a page's version."""
    meeting, source = reading.meeting, reading.source
    fields = flatten(meeting)
    for held in ("participants", "attending"):
        fields.pop(held)
    row: Row = {
        "id": reading.id,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "charset": source.charset,
        "language": source.language,
        "publisher": source.publisher,
        "licence": source.licence,
        "options": page.options.as_json(),
        "bytes": zlib.compress(page.data, 6),
        "text": reading.text,
        "title": _ENCODE(reading.title).decode() if reading.title else None,
        "heading": reading.title.of(reading.text) if reading.title else None,
        "trail": _ENCODE(reading.trail).decode(),
        **fields,
        "coverage": reading.coverage,
        "reader": reading.reader.version,
        "rules": reading.reader.rules,
        "current": True,
    }
    return row | derive_version(row)


def derive_version(row: Mapping[str, Any]) -> Row:
    """Return what follows from the header of talks: their id, between whom, the day's number, the page's facets."""
    parties = sorted(set(_DECODE(row["parties"])))
    between = "+".join(parties)
    talks = None
    if row["date"] and len(parties) >= TWO:
        talks = words_id("talks", row["date"], between, row["kind"], row["format"])
    day = day_number(row["date"])
    return {"between": between, "talks": talks, "day": day, "facets": _page_facets(row)}


def claim_rows(reading: Reading, version: Mapping[str, Any]) -> dict[str, list[Row]]:
    """Return the rows of every layer, with what the ledger derives: keys, days, the parties meant, ranks, facets."""
    rows = {layer.name: rows_of(layer, reading) for layer in LAYERS}
    names = {row["id"]: row["name"] for row in rows["participants"]}
    for row in rows["statements"]:
        row.update(derive_statement(row, version, names))
    for row in rows["blocks"]:
        row["key"] = key_of(version["day"], row["version"], row["number"])
    _point_out(rows["references"], reading.references, reading.text, version["between"])
    _point_out(rows["schedules"], reading.upcoming, reading.text, version["between"])
    for row in rows["participants"]:
        row.update(derive_participant(row))
    return rows


def _point_out(rows: Iterable[Row], records: Sequence[Reference | Upcoming], text: str, between: str) -> None:
    """Add what pointers are tied by: the words of name and place, so that whoever ties them needs no text."""
    for row, record in zip(rows, records, strict=True):
        row["name_words"] = record.name.of(text) if record.name else None
        row["place_words"] = record.place.of(text) if record.place else None
        row.update(derive_pointer(row, between))


def derive_participant(row: Mapping[str, Any]) -> Row:
    """Return the rank of a participant's office."""
    return {"rank": rank_of(row["office"])}


def derive_pointer(row: Mapping[str, Any], between: str) -> Row:
    """Return the first and last day that a pointer may mean, and the parties: its own, or those of its page.

    A pointer that names but some of the page's parties (a visit to one of them) means the page's.
    """
    days = bounds(row["when"])
    named = set(_DECODE(row["parties"])) if row["parties"] else set()
    meant = between if named <= set(between.split("+")) else "+".join(sorted(named))
    return {"parties_meant": meant, "earliest": days[0] if days else None, "latest": days[1] if days else None}


def derive_statement(row: Mapping[str, Any], version: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """Return a statement's key and facets; `names` are the names of the version's participants by id."""
    people = [names[one] for one in _DECODE(row["by"]) if one in names]
    facets = [
        *_facets("speaker", [*_DECODE(row["speakers"]), *people]),
        *_facets("to", _DECODE(row["addressees"])),
        *_facets("force", [row["force"]]),
        *_facets("topic", topics_of(row)),
        version["facets"],
    ]
    return {"key": key_of(version["day"], row["version"], row["number"]), "facets": " ".join(facets)}


def statement_index(rows: Iterable[Mapping[str, Any]]) -> list[IndexRow]:
    """Return statements as they are indexed; one without facets was rejected and is not."""
    return [IndexRow(row["key"], row["words"], row["facets"]) for row in rows if row["facets"] is not None]


def block_index(rows: Iterable[Mapping[str, Any]], version: Mapping[str, Any]) -> list[IndexRow]:
    """Return the blocks of a version as they are indexed."""
    text = version["text"]
    return [IndexRow(row["key"], text[row["start"] : row["end"]], version["facets"]) for row in rows]


def topics_of(row: Mapping[str, Any]) -> list[str]:
    """Return the codes of a statement's topics, each once, in their order."""
    return list(dict.fromkeys(one["subject"] for one in msgspec.json.decode(row["topics"] or "[]")))


@lru_cache(maxsize=4096)
def facet(field: str, value: str) -> str:
    """Return the word that a value is indexed by: `facet("speaker", "JP")` is `speaker:jp`."""
    return f"{field}:{_NOT_WORD.sub('_', fold(value).strip().lower())}"


def _facets(field: str, values: Iterable[str]) -> list[str]:
    return [facet(field, value) for value in values]


def _page_facets(row: Mapping[str, Any]) -> str:
    """Return the facets that all rows of a page share."""
    parties = _facets("party", sorted(set(_DECODE(row["parties"]))))
    return " ".join([*parties, facet("kind", row["kind"]), facet("language", row["language"])])
