"""Many rows into one table: rows with all its columns in, one statement of the driver for all of them out."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.engine import Connection


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
