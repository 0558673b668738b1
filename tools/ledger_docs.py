"""The reference page of the ledger's tables: the tables and the words for their columns in, a page of Markdown out."""

import inspect
import sys
import tomllib
from pathlib import Path

from sqlalchemy import Table

from kaidan.ledger import layers, tables

FIELDS = Path(__file__).parent / "fields.toml"
COLUMNS = Path(__file__).parent / "ledger_columns.toml"
MADE = "<!-- Made by tools/make_docs.py (make docs); do not edit. -->\n"
OPENING = (
    "# The tables of the ledger\n\n"
    "The same on SQLite and PostgreSQL. Columns that hold lists or spans hold them as JSON;\n"
    "columns named like a field of [the Reading](reading.md) hold that field. The index of words is beside them.\n"
)


def ledger_page() -> str:
    """Return the page: a section for each table, a row for each column."""
    told = tomllib.loads(COLUMNS.read_text(encoding="utf-8"))
    fields = tomllib.loads(FIELDS.read_text(encoding="utf-8"))
    common = told.pop("common")
    sections = [_section(table, told.pop(table.name, {}), common, fields) for table in tables.METADATA.sorted_tables]
    if told:
        sys.exit(f"{COLUMNS} describes tables that are not there: {', '.join(told)}")
    return "\n".join([MADE + OPENING, *sections])


def _section(table: Table, told: dict[str, str], common: dict[str, str], fields: dict[str, dict[str, str]]) -> str:
    known = common | _record_fields(table, fields) | told
    missing = [column.name for column in table.columns if column.name not in known]
    if missing or "table" not in told:
        sys.exit(f"{COLUMNS}: {table.name}: {', '.join(missing) or 'table'} is not described")
    lost = set(told) - {column.name for column in table.columns} - {"table"}
    if lost:
        sys.exit(f"{COLUMNS}: {table.name} has no {', '.join(sorted(lost))}")
    rows = [f"| `{column.name}` | {_type(column.type)} | {known[column.name]} |" for column in table.columns]
    return "\n".join(
        [f"## {table.name}\n", f"{told['table']}\n", "| column | type | what |", "| --- | --- | --- |", *rows, ""]
    )


def _record_fields(table: Table, fields: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the words for the fields of the record that a table's rows are made of."""
    record = next((layer.record for layer in layers.LAYERS if layer.table is table), None)
    names = [kind.__name__ for kind in inspect.getmro(record)] if record else []
    return {field: words for name in names for field, words in fields.get(name, {}).items()}


def _type(kind: object) -> str:
    return type(kind).__name__.lower().replace("largebinary", "bytes").replace("biginteger", "integer")
