"""Many rows into a table and out of a question, as plain dictionaries."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import CompoundSelect, Select, Table, insert
from sqlalchemy.engine import Connection

from kaidan.ledger.layers import Row


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, each with every column of the table.

    The statement is made once and given to the driver as it is: to fit each row to it anew takes longer than to
    write the row.
    """
    if not rows:
        return
    compiled = insert(table).compile(dialect=connection.dialect)
    names = getattr(compiled, "positiontup", None)
    values: Any = [tuple(row[name] for name in names) for row in rows] if names else list(rows)
    connection.exec_driver_sql(str(compiled), values)


def select_rows(
    connection: Connection, question: Select[Any] | CompoundSelect[Any], values: Mapping[str, Any] | None = None
) -> list[Row]:
    """Return what answers a question, by column; `values` are those of its parameters."""
    answer = connection.execute(question, values)
    names = tuple(answer.keys())
    return [dict(zip(names, row, strict=True)) for row in answer]
