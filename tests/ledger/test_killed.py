import random
import subprocess
import sys
from pathlib import Path

import pytest
from many_pages import KILLS_ITSELF, PROGRAM, faults, start, write_answers, write_pages
from stories import rows_of

import kaidan
from kaidan.adding.adding import add_pages
from kaidan.adding.report import Report
from kaidan.adding.sources import load, survey
from kaidan.api import read_bytes
from kaidan.errors import LedgerMissingError
from kaidan.ledger.page_rows import Options

NUMBER = 56
# Databases, how many kills on one ledger before it is brought to its end and compared, and which ledger it is.
KILLS = [("sqlite", 5, turn) for turn in range(4)] + [("postgresql", 3, 0)]
# The statements of one whole run to the database are some more.
MOST_STATEMENTS = 500
SLOWEST = 1.5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pages(tmp_path_factory.mktemp("killed") / "pages", NUMBER)


@pytest.fixture(scope="module")
def answers(folder: Path) -> Path:
    return write_answers(folder.parent / "answers", folder)


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list]:
    return finish(str(tmp_path_factory.mktemp("undisturbed") / "ledger.sqlite"), folder)


def finish(address: str, folder: Path) -> dict[str, list]:
    """Add all pages undisturbed, and return every row of the ledger."""
    with kaidan.open_ledger(address, create=True) as ledger:
        report = Report.of(add_pages(ledger, load(survey([str(folder)]).pages, Options(), read_bytes)))
        assert (report.kept, report.left_out) == (NUMBER, [])
        assert faults(ledger) == []
        return rows_of(ledger)


BROKEN_OFF = "EOFError: Ran out of input\n"


def kill_by_the_clock(address: str, folder: Path, chance: random.Random) -> None:
    """End `kaidan add` with no warning after a while; the processes that read for it end with it."""
    with start(PROGRAM, "add", folder, "--ledger", address, "--jobs", 2) as adding:
        try:
            adding.wait(chance.uniform(0.1, SLOWEST))
        except subprocess.TimeoutExpired:
            adding.kill()
        # The pipe of messages is at its end only when all who hold it are gone.
        _, told = adding.communicate(timeout=30)
        # A reading process that was only being started says that what it was to begin with broke off.
        assert told == "" or told.endswith(BROKEN_OFF)


def kill_at_a_statement(address: str, folder: Path, answers: Path, chance: random.Random) -> None:
    """End a program that adds in small batches right before a statement to the database."""
    at = chance.randrange(1, MOST_STATEMENTS)
    with start(sys.executable, "-c", KILLS_ITSELF, address, folder, at, answers) as adding:
        _, told = adding.communicate(timeout=60)
        assert told == ""


def is_whole(address: str) -> bool:
    """Check the ledger, and tell whether it has been made yet."""
    try:
        opened = kaidan.open_ledger(address)
    except LedgerMissingError:
        return False
    with opened as ledger:
        assert faults(ledger) == []
    return True


@pytest.mark.parametrize(("ledger_address", "kills", "turn"), KILLS, indirect=["ledger_address"])
def test_killed_at_any_moment_it_is_whole_and_goes_on(
    ledger_address: str, kills: int, turn: int, folder: Path, answers: Path, undisturbed: dict[str, list]
) -> None:
    chance = random.Random(turn)
    for number in range(kills):
        if number % 3 == turn % 3:
            kill_by_the_clock(ledger_address, folder, chance)
        else:
            kill_at_a_statement(ledger_address, folder, answers, chance)
        is_whole(ledger_address)
    assert finish(ledger_address, folder) == undisturbed
