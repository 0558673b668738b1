"""Which index of words: a connection in, the index of its database out."""

from sqlalchemy.engine import Connection

from kaidan.ledger.engine import is_sqlite
from kaidan.ledger.search_index import SearchIndex
from kaidan.ledger.search_postgresql import PostgresqlIndex
from kaidan.ledger.search_sqlite import SqliteIndex


def search_index(connection: Connection) -> SearchIndex:
    """Return the index of the database that the connection goes to."""
    return SqliteIndex() if is_sqlite(connection) else PostgresqlIndex()
