import sys
from pathlib import Path

from many_pages import SAMPLES, faults, start, write_pages

import kaidan
from kaidan.adding.adding import add_pages
from kaidan.adding.report import Report
from kaidan.adding.sources import load, survey
from kaidan.api import read_bytes
from kaidan.ledger.page_rows import Options

NUMBER = 28
# Adds the pages of a folder, three at a time: argv ledger, folder.
WRITES = """
import sys
import kaidan
from kaidan.adding.adding import add_pages
from kaidan.adding.sources import load, survey
from kaidan.api import read_bytes
from kaidan.ledger.page_rows import Options
pages = load(survey([sys.argv[2]]).pages, Options(), read_bytes)
with kaidan.open_ledger(sys.argv[1]) as ledger:
    for _ in add_pages(ledger, pages, most_pages=3):
        pass
"""
# Looks at the ledger until all pages are there: in one transaction nothing changes, and every page is whole.
# argv: ledger, how many pages. Tells how often it looked.
LOOKS = """
import sys
import kaidan
from sqlalchemy import func, select
from kaidan.ledger import tables
from kaidan.ledger.check_pages import check_kept, kept_pages
from kaidan.ledger.rebuilding import reading_of
from kaidan.reader.invariants import check_reading
looks, found = 0, []
counting = select(func.count()).select_from(tables.statements)
while len(found) < int(sys.argv[2]):
    with kaidan.open_ledger(sys.argv[1]) as ledger, ledger.reading() as connection:
        before = connection.scalar(counting)
        found = [kept for batch in kept_pages(connection) for kept in batch]
        for kept in found[-8:]:
            assert list(check_kept(connection, kept, True)) == []
            check_reading(reading_of(connection, kept.version["id"]))
        assert connection.scalar(counting) == before
    looks += 1
print(looks)
"""


def test_two_read_while_one_writes(ledger: kaidan.Ledger, ledger_address: str, tmp_path: Path) -> None:
    folder = write_pages(tmp_path / "pages", NUMBER)
    readers = [start(sys.executable, "-c", LOOKS, ledger_address, NUMBER) for _ in range(2)]
    writer = start(sys.executable, "-c", WRITES, ledger_address, folder)
    try:
        for one in (writer, *readers):
            told, troubles = one.communicate(timeout=60)
            assert (one.returncode, troubles) == (0, "")
            assert one is writer or int(told) > 1
    finally:
        for one in (writer, *readers):
            one.kill()
    assert faults(ledger) == []


def test_two_writers_take_turns(ledger: kaidan.Ledger, ledger_address: str, tmp_path: Path) -> None:
    folder = write_pages(tmp_path / "pages", 14)
    writers = [start(sys.executable, "-c", WRITES, ledger_address, folder) for _ in range(2)]
    try:
        for one in writers:
            assert (one.communicate(timeout=60)[1], one.returncode) == ("", 0)
    finally:
        for one in writers:
            one.kill()
    pages = load(survey([str(folder)]).pages, Options(), read_bytes)
    assert Report.of(add_pages(ledger, pages)).counts == {"unchanged": 14}
    assert faults(ledger) == []


def test_what_a_reader_sees_does_not_change(ledger: kaidan.Ledger) -> None:
    pages = list(load(survey([str(SAMPLES)]).pages, Options(), read_bytes))[:2]
    with ledger.reading() as connection:
        assert faults(ledger) == []
        before = connection.exec_driver_sql("SELECT count(*) FROM versions").scalar()
        assert len(list(add_pages(ledger, pages))) == len(pages)
        assert connection.exec_driver_sql("SELECT count(*) FROM versions").scalar() == before == 0
