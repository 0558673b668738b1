"""Links made anew: a connection and what was touched in, the links that bear on it written out."""

from sqlalchemy.engine import Connection

from kaidan.ledger.touched import Touched


def relink(connection: Connection, touched: Touched) -> None:
    """Make the links of what was touched, and of what may point to it, anew."""
