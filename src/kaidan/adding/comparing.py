"""What other rules change: the rows of two Readings of the same bytes in, what differs by layer out."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from sqlalchemy.engine import Connection

from kaidan.ledger.layers import LAYERS, Layer, rows_of
from kaidan.ledger.page_rows import Page, version_row
from kaidan.ledger.rebuilding import rows_of_version, version_of
from kaidan.model import Reading

HEADER = "header"
# The columns of a version's row that hold what was read of the talks and of the page as a whole.
_HEADER_FIELDS = (
    "date", "time", "minutes", "kind", "format", "place", "occasion", "parties", "cited", "title", "trail", "text",
)  # fmt: skip
Rows = dict[str, list[Mapping[str, Any]]]


class Change(Struct, frozen=True):
    """How many rows of a layer are there now that were not, are gone, or say something else than before."""

    added: int = 0
    gone: int = 0
    changed: int = 0

    def plus(self, other: "Change") -> "Change":
        """Return two changes counted together."""
        return Change(self.added + other.added, self.gone + other.gone, self.changed + other.changed)


def stored_rows(connection: Connection, version: str) -> Rows:
    """Return the rows of a version as they are stored, whatever Kaidan wrote them; its header is a row as well."""
    rows: Rows = {layer.name: [*rows_of_version(connection, layer, version)] for layer in LAYERS}
    return rows | {HEADER: [version_of(connection, version)]}


def read_rows(page: Page, reading: Reading) -> Rows:
    """Return the rows that a Reading would be stored as."""
    rows: Rows = {layer.name: [*rows_of(layer, reading)] for layer in LAYERS}
    return rows | {HEADER: [version_row(page, reading)]}


def compare(old: Rows, new: Rows) -> dict[str, Change]:
    """Return what differs, by layer, only for layers that do; of the header (talks, title, text) how many fields.

    Compared is what was read; what the ledger derives from it or what people judged is not.
    """
    found = {layer.name: _rows_changed(_by_id(layer, old), _by_id(layer, new)) for layer in LAYERS}
    fields = sum(old[HEADER][0][name] != new[HEADER][0][name] for name in _HEADER_FIELDS)
    found = {HEADER: Change(changed=fields)} | found
    return {name: change for name, change in found.items() if change != Change()}


def _by_id(layer: Layer, rows: Rows) -> dict[str, Mapping[str, Any]]:
    names = [name for name in ("words", *layer.record.__struct_fields__) if name in layer.table.columns]
    return {row["id"]: {name: row[name] for name in names} for row in rows[layer.name]}


def _rows_changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Change:
    return Change(
        added=len(new.keys() - old.keys()),
        gone=len(old.keys() - new.keys()),
        changed=sum(old[entry] != new[entry] for entry in old.keys() & new.keys()),
    )
