"""The tables of the ledger: one row for each version of a page, and one for each claim read from it.

A claim's row has its id, the version and place it stands at, its words, and the digest of the rules that read it.
Columns that hold lists or spans hold them as JSON.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

METADATA = MetaData()
# The key of a row that is found by its words; on SQLite it is the row's own number.
_KEY = BigInteger().with_variant(Integer, "sqlite")


def _text(*names: str, null: bool = True) -> list[Column[Any]]:
    return [Column(name, Text, nullable=null) for name in names]


def _claim(name: str, *columns: Column[Any] | Index) -> Table:
    """Return the table of one layer: what every claim has, and what this one has beside."""
    return Table(
        name,
        METADATA,
        Column("id", Text, primary_key=True),
        Column("version", Text, ForeignKey("versions.id"), nullable=False, index=True),
        Column("number", Integer, nullable=False),
        *_span(),
        *columns,
    )


def _found_by_words(name: str, *columns: Column[Any] | Index) -> Table:
    """Return the table of a layer whose rows the index of words finds by their keys."""
    return Table(
        name,
        METADATA,
        Column("key", _KEY, primary_key=True, autoincrement=False),
        Column("id", Text, nullable=False, unique=True),
        Column("version", Text, ForeignKey("versions.id"), nullable=False, index=True),
        Column("number", Integer, nullable=False),
        *_span(),
        *columns,
    )


def _span() -> list[Column[Any]]:
    return [Column("start", Integer, nullable=False), Column("end", Integer, nullable=False)]


def _cited() -> list[Column[Any]]:
    return _text("words", "rules", null=False)


def _pointer() -> list[Column[Any]]:
    """Return what a reference and a schedule have to be tied by: words, the parties meant, the first and last day."""
    days = [Column("earliest", Integer), Column("latest", Integer)]
    return [*_text("name_words", "place_words", "parties_meant"), *days]


def _by_meeting(name: str) -> list[Index]:
    """Return the indexes by which pointers to a meeting are found: by parties and days, or a session without a day."""
    days = Index(f"{name}_by_meeting", "parties_meant", "latest", "earliest", "level", "kind")
    undated = text("latest IS NULL AND ordinal IS NOT NULL")
    sessions = Index(f"{name}_by_session", "parties_meant", "latest", sqlite_where=undated, postgresql_where=undated)
    return [days, sessions]


versions = Table(
    "versions",
    METADATA,
    Column("id", Text, primary_key=True),
    *_text("sha256", "media_type", "charset", "language", null=False),
    *_text("publisher", "licence", "options"),
    *_text("title", "heading", "trail"),
    *_text("date", "time"),
    Column("minutes", Integer),
    *_text("kind", "format", "place", "occasion", "parties", "cited"),
    *_text("talks", "between", "facets"),
    Column("day", Integer),
    Column("coverage", Float, nullable=False),
    *_text("reader", "rules", null=False),
    Column("current", Boolean, nullable=False),
    # Last, as a database reads past long values to those behind them.
    Column("text", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    Index("versions_by_talks", "talks"),
    Index("versions_by_parties", "between", "day"),
    Index("versions_by_day", "day"),
)

sightings = Table(
    "sightings",
    METADATA,
    Column("address", Text, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("version", Text, ForeignKey("versions.id"), nullable=False, index=True),
    *_text("fetched_at", "added_at"),
)

outline = _claim("outline", *_text("label", "title", "kind", "parent"), Column("level", Integer))
blocks = _found_by_words("blocks", *_text("kind", "entry"))
statements = _found_by_words(
    "statements",
    *_cited(),
    *_text("block", "speakers", "by", "addressees", "force", "verb", "manner"),
    Column("joint", Boolean, nullable=False),
    *_text("replies_to", "condition", "quoting", "about", "topics", "facets"),
)
times = _claim("times", *_cited(), *_text("value", "basis"))
schedules = _claim(
    "schedules",
    *_cited(),
    *_text("kind", "when", "parties", "place", "name", "level", "host", "visitor"),
    Column("ordinal", Integer),
    *_pointer(),
    *_by_meeting("schedules"),
)
references = _claim(
    "references",
    *_cited(),
    *_text("kind", "when", "parties", "place", "name", "target", "level", "host", "visitor"),
    Column("ordinal", Integer),
    *_pointer(),
    *_by_meeting("references"),
)
participants = _claim(
    "participants",
    *_cited(),
    *_text("name", "full_name", "office", "party", "role", "titles", "rank"),
    Index("participants_by_name", "party", "name", "rank", "full_name"),
)
cases = _claim("cases", *_cited(), *_text("matter"), Column("total", Integer))
case_items = _claim(
    "case_items",
    *_cited(),
    Column("case", Text, ForeignKey("cases.id"), nullable=False, index=True),
    Column("count", Integer, nullable=False),
    *_text("unit", "state", "name"),
    Column("part_of", Integer),
)
points = _claim("points", *_cited(), *_text("block", "supports", "differences"))
gaps = _claim("gaps", *_cited(), *_text("reason"))

successions = Table(
    "successions",
    METADATA,
    Column("entry", Text, primary_key=True),
    Column("newer", Text, ForeignKey("versions.id"), primary_key=True),
    Column("version", Text, ForeignKey("versions.id"), nullable=False, index=True),
    Column("layer", Text, nullable=False),
    Column("successor", Text, index=True),
)

links = Table(
    "links",
    METADATA,
    Column("source", Text, primary_key=True),
    Column("relation", Text, primary_key=True),
    Column("version", Text, ForeignKey("versions.id"), nullable=False, index=True),
    *_text("target", "label"),
    *_text("rule", "candidates", "why", null=False),
    Index("links_by_target", "target"),
    Index("links_open", "relation", "target"),
)

judgements = Table(
    "judgements",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("entry", Text, nullable=False, index=True),
    *_text("layer", "action", "judge", "made_at", "words", null=False),
    *_text("field", "value", "note", "around"),
)

migrations = Table(
    "migrations",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("applied_at", Text, nullable=False),
)
