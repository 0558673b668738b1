"""Pages for tests that judge: texts in, pages with their Readings out; and a ledger in, all its rows out."""

from functools import lru_cache
from typing import Any

from sqlalchemy import select

from kaidan.ledger import tables
from kaidan.ledger.layers import LAYERS
from kaidan.ledger.page_rows import Page
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import INDEXED, Sought
from kaidan.ledger.store import Ledger
from kaidan.model import Reading
from kaidan.reader.reading import read_page

# Columns that tell when something was done, and no more.
CLOCK = {"added_at", "applied_at"}

MINISTERS = """日加外相会談
平成18年10月18日

　18日、羽鳥外務大臣は、訪日中のマーフィー・カナダ外務大臣と約1時間会談したところ、概要次のとおり。

1.水産
(1)羽鳥大臣より、昨年6月の外相会談で一致した方針は変わらない旨述べた。
(2)マーフィー大臣より、操業の安全を重視している旨述べた。
(3)両大臣は、2007年春に次回の外相会談を行うことで一致した。
2.漁船
　羽鳥大臣より、「拿捕」された4隻のうち3隻が返還されていないことは遺憾である旨述べた。
"""
# The same page, later: another heading, a paragraph more, one statement gone.
CHANGED = MINISTERS.replace("1.水産", "1.漁業").replace(
    "(2)マーフィー大臣より、操業の安全を重視している旨述べた。\n",
    "(2)マーフィー大臣より、税関の体制は整っていない旨述べた。\n",
)
SPRING = """日加外相会談
平成19年4月12日

　12日、羽鳥外務大臣は、マーフィー・カナダ外務大臣と電話会談を行ったところ、概要次のとおり。

1.漁業協定
　両大臣は、漁業協定の交渉を加速することで一致した。
"""
TEXTS = {"ministers": MINISTERS, "changed": CHANGED, "spring": SPRING}


@lru_cache
def reading_of(text: str) -> Reading:
    return read_page(text.encode(), media_type="text/plain")


def page(name: str, address: str | None = None) -> tuple[Page, Reading]:
    """A page by the name of its text; `changed` stands at the address of `ministers`."""
    place = address or ("ministers" if name == "changed" else name)
    return Page(address=f"https://pages.test/{place}", data=TEXTS[name].encode()), reading_of(TEXTS[name])


def statement(name: str, words: str) -> str:
    """The id of the one statement of a page that has these words in it."""
    reading = reading_of(TEXTS[name])
    found = [one.id for one in reading.statements if words in reading.text[one.start : one.end]]
    assert len(found) == 1, found
    return found[0]


def rows_of(ledger: Ledger) -> dict[str, list[Any]]:
    """All rows of a ledger but for the clock, and the keys that its index holds."""
    held: dict[str, list[Any]] = {}
    with ledger.reading() as connection:
        for table in tables.METADATA.sorted_tables:
            columns = [column for column in table.columns if column.name not in CLOCK]
            held[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
        for kind in INDEXED:
            keys = search_index(connection).keys(connection, kind, Sought(facets=(("language:ja",),)), "newest", 10_000)
            held[f"index of {kind}"] = keys
    return held


def row_of(ledger: Ledger, entry: str) -> dict[str, Any]:
    """The row of a claim as it is stored."""
    with ledger.reading() as connection:
        for table in (layer.table for layer in LAYERS):
            row = connection.execute(select(table).where(table.c.id == entry)).mappings().first()
            if row is not None:
                return dict(row)
    raise AssertionError(entry)
