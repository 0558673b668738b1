import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from many_pages import PROGRAM, SAMPLES, faults, run_here, write_pages
from sqlalchemy import insert

import kaidan
from kaidan.ledger import tables
from kaidan.ledger.address import locate
from kaidan.ledger.check import counts_of
from kaidan.ledger.engine import make_engine

PAGE = SAMPLES / "noun-2000-06-finland.txt"
# Runs the program as somebody whom permissions bind, which they do not the superuser: argv as of the program.
BOUND = """
import ctypes, os, sys
DROP_FROM_BOUNDING_SET, OVERRIDE_PERMISSIONS = 24, 1
if os.geteuid() == 0:
    assert ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, OVERRIDE_PERMISSIONS, 0, 0, 0) == 0
os.execv(sys.argv[1], sys.argv[1:])
"""
# Runs the program where no file can grow beyond so many bytes: argv bytes, then as of the program.
NARROW = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
"""


def run(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=False, timeout=60)


def add(address: object, *pages: object) -> subprocess.CompletedProcess[str]:
    return as_words(run_here("add", *(pages or [PAGE]), "--ledger", address))


def as_words(ran: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess(ran.args, ran.returncode, ran.stdout.decode(), ran.stderr.decode())


def is_refused(ran: subprocess.CompletedProcess[str], words: str) -> None:
    """One sentence on standard error says what is wrong, and nothing more."""
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("kaidan: ")
    assert ran.stderr.endswith(".\n")
    assert ran.stderr.count("\n") == 1
    assert words in ran.stderr


def holds(address: str) -> int:
    """Return how many readings a ledger holds that is whole."""
    with kaidan.open_ledger(address) as ledger:
        assert faults(ledger) == []
        with ledger.reading() as connection:
            return counts_of(connection).readings


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of its own, of 900 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("Only the superuser can mount a disk; a limit on the size of files is tried in its place.")
    if run("mount", "-t", "tmpfs", "-o", "size=900k", "small", folder).returncode != 0:
        pytest.skip("No disk can be mounted here; a limit on the size of files is tried in its place.")
    yield folder
    run("umount", folder)


def test_a_ledger_of_a_newer_version(ledger: kaidan.Ledger, ledger_address: str) -> None:
    assert add(ledger_address).returncode == 0
    with ledger.writing() as connection:
        connection.execute(insert(tables.migrations), [{"name": "9999-later", "applied_at": "2999-01-01"}])
    is_refused(add(ledger_address, SAMPLES), "newer Kaidan (9999-later)")
    with ledger.reading() as connection:
        assert counts_of(connection).readings == 1


def test_a_file_that_is_read_only(sqlite_file: str) -> None:
    assert add(sqlite_file).returncode == 0
    before = Path(sqlite_file).read_bytes()
    Path(sqlite_file).chmod(0o444)
    Path(sqlite_file).parent.chmod(0o555)
    try:
        is_refused(run(sys.executable, "-c", BOUND, PROGRAM, "add", SAMPLES, "--ledger", sqlite_file), "read-only")
    finally:
        Path(sqlite_file).parent.chmod(0o755)
    assert Path(sqlite_file).read_bytes() == before
    assert holds(sqlite_file) == 1


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    ran = run(sys.executable, "-c", BOUND, PROGRAM, "add", PAGE, "--ledger", folder / "new.sqlite")
    is_refused(ran, str(folder))


def fill(sqlite_file: str, folder: Path, *before: object) -> None:
    """Add more pages than there is room for: what was kept before is there, and so it is when it is tried again."""
    assert add(sqlite_file).returncode == 0
    for _ in range(2):
        ran = run(*before, PROGRAM, "add", folder, "--ledger", sqlite_file, "--jobs", 1)
        assert ran.returncode == 2
        assert "full" in ran.stderr.splitlines()[-1]
        assert ran.stderr.splitlines()[-1].startswith("kaidan: ")
        assert "Traceback" not in ran.stderr
    assert 1 <= holds(sqlite_file) < 1 + len(list(folder.iterdir()))


def test_a_disk_that_is_full(small_disk: Path, tmp_path: Path) -> None:
    fill(str(small_disk / "ledger.sqlite"), write_pages(tmp_path / "pages", 28))


def test_files_that_may_grow_no_more(sqlite_file: str, tmp_path: Path) -> None:
    fill(sqlite_file, write_pages(tmp_path / "pages", 28), sys.executable, "-c", NARROW, 600_000)
    # With room again the same command finishes the job.
    assert add(sqlite_file, tmp_path / "pages").returncode == 0
    assert holds(sqlite_file) == len(list((tmp_path / "pages").iterdir()))  # the page of before is one of them


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        is_refused(
            add(f"postgresql://kaidan:secret@127.0.0.1:{port}/talks"), f"127.0.0.1:{port}/talks cannot be reached"
        )
        assert "secret" not in add(f"postgresql://kaidan:secret@127.0.0.1:{port}/talks").stderr


def test_a_database_that_is_not_there(postgresql_address: str) -> None:
    is_refused(add(postgresql_address.rpartition("/")[0] + "/nowhere"), "There is no database")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Notes, and no ledger.\n" * 100, encoding="utf-8")
    is_refused(add(file), "is no ledger of Kaidan")
    assert file.read_text(encoding="utf-8") == "Notes, and no ledger.\n" * 100


def test_a_database_of_something_else(ledger_address: str) -> None:
    engine = make_engine(locate(ledger_address))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (name text)")
    engine.dispose()
    is_refused(add(ledger_address), "no ledger of Kaidan")


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    is_refused(add(tmp_path), "cannot be opened")


def test_no_ledger_to_read_again(sqlite_file: str) -> None:
    is_refused(as_words(run_here("reread", "--ledger", sqlite_file)), "There is no ledger")


@pytest.mark.parametrize("named", ["mysql://a/b", "sqlite://", "postgresql://["])
def test_an_address_that_is_none(named: str) -> None:
    is_refused(add(named), "")
