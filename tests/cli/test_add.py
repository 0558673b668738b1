import json
import os
import pty
import shutil
import signal
import zipfile
from pathlib import Path

import pytest
from many_pages import PROGRAM, faults, run_here, start, write_pages

import kaidan
from kaidan.ledger.check import counts_of

NAME = "noun-2000-06-finland.txt"


@pytest.fixture
def pages(samples: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in (NAME, "telephone-2023-05-egypt.txt"):
        shutil.copy(samples / "ja" / name, folder / name)
    return folder


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Run the program in an empty folder, within this process."""
    monkeypatch.chdir(tmp_path)
    return run_here


@pytest.fixture
def at(tmp_path: Path) -> tuple[str, str]:
    return "--ledger", str(tmp_path / "data" / "ledger.sqlite")


def lines(ran) -> list[dict[str, str]]:
    return [json.loads(line) for line in ran.stdout.decode().splitlines()]


def test_pages_are_added_and_again_and_changed(run, pages: Path, at) -> None:
    first = run("add", pages, *at)
    assert (first.returncode, first.stdout, first.stderr) == (0, b"2 added.\n", b"")
    assert run("add", pages, *at).stdout == b"2 unchanged.\n"
    with (pages / NAME).open("a", encoding="utf-8") as file:
        file.write("\n（了）\n")
    assert run("add", pages / NAME, *at).stdout == b"1 new version.\n"
    assert run("add", pages, "--as", "text", *at).stdout == b"2 read again.\n"


def test_every_page_is_a_line_of_json(run, pages: Path, at) -> None:
    (pages / "recipe.txt").write_text("カレーを作る。", encoding="utf-8")
    (pages / "empty.txt").touch()
    (pages / "picture.png").touch()
    ran = run("add", pages, "--json", "--base", "https://example.org", *at)
    told = {line["address"].rpartition("/")[2]: line for line in lines(ran)}
    assert list(told) == ["empty.txt", NAME, "recipe.txt", "telephone-2023-05-egypt.txt"]
    assert told["empty.txt"] == {
        "address": "https://example.org/empty.txt", "outcome": "failed", "id": None, "reason": "The page is empty.",
    }  # fmt: skip
    assert told[NAME] == {
        "address": f"https://example.org/{NAME}", "outcome": "new", "id": kaidan.read(pages / NAME).id,
    }  # fmt: skip
    assert ran.returncode == 2
    assert ran.stderr.decode().splitlines() == [
        f"{pages / 'empty.txt'}: The page is empty.",
        f"{pages / 'recipe.txt'}: The page tells of no talks.",
        "1 other file was left aside; pages end in .txt, .html and the like.",
        "2 added, 1 without talks, 1 failed.",
    ]


def test_a_page_without_talks_is_told_apart(run, pages: Path, at) -> None:
    (pages / "recipe.txt").write_text("カレーを作る。", encoding="utf-8")
    assert run("add", pages, *at).returncode == 1
    assert run("add", pages / NAME, *at).returncode == 0


def test_standard_input_is_known_by_its_address_or_its_bytes(run, pages: Path, at) -> None:
    data = (pages / NAME).read_bytes()
    (one,) = lines(run("add", "-", "--address", "https://example.org/a", "--json", *at, given=data))
    (other,) = lines(run("add", "-", "--json", *at, given=data))
    assert (one["address"], one["outcome"]) == ("https://example.org/a", "new")
    assert (other["address"], other["outcome"]) == (f"urn:sha256:{kaidan.read(data).source.sha256}", "moved")
    empty = run("add", "-", *at)
    assert (empty.returncode, empty.stderr) == (2, b"standard input: The page is empty.\n")


def test_one_page_can_be_given_its_address(run, pages: Path, at) -> None:
    (one,) = lines(run("add", pages / NAME, "--address", "https://example.org/a", "--json", *at))
    assert (one["address"], one["outcome"]) == ("https://example.org/a", "new")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Missing argument"),
        (("--jobs", "0", NAME), "'--jobs'"),
        (("--date", "17日", NAME), "'--date'"),
        (("--address", "https://example.org/a", "."), "--address goes with one page"),
        (("--address", "https://example.org/a", NAME, NAME), "--address goes with one page"),
        (("--address", "a", NAME), "'a' is no URL"),
        (("--base", "talks", "."), "'talks' is no URL"),
        (("-", NAME), "goes alone"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_anything_is_made(run, at, words, told: str) -> None:
    ran = run("add", *words, *at)
    assert ran.returncode == 2
    assert told in ran.stderr.decode()
    assert not Path(at[1]).exists()


def test_nothing_found_is_told(run, tmp_path: Path, at) -> None:
    (tmp_path / "nothing").mkdir()
    assert run("add", tmp_path / "nothing", *at).stdout == b"No page was found.\n"


def test_a_day_is_kept_with_the_page(run, samples: Path, at) -> None:
    page = samples / "ja" / "story1-2006-10-ministers-russia.txt"
    run("add", page, "--date", "2006-10-17", *at)
    with kaidan.open_ledger(at[1]) as ledger, ledger.reading() as connection:
        rows = connection.exec_driver_sql("SELECT date, options FROM versions").all()
    assert [tuple(row) for row in rows] == [("2006-10-17", '{"day":"2006-10-17"}')]
    assert run("reread", "--all", *at).stdout.startswith(b"1 read again, 0 of them otherwise")


def test_zip_files_are_read_by_many_processes(run, tmp_path: Path, at) -> None:
    folder = write_pages(tmp_path / "many", 12)
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    ran = run("add", "many.zip", "--jobs", 2, *at)
    assert (ran.returncode, ran.stdout) == (0, b"12 added.\n")
    again = run("add", "many", "--jobs", 3, *at)
    assert (again.returncode, again.stdout) == (0, b"12 known from other addresses.\n")


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_keeps_what_is_kept(tmp_path: Path, at, jobs: int) -> None:
    folder = write_pages(tmp_path / "many", 126)
    with start(PROGRAM, "add", folder, "--json", "--jobs", jobs, *at) as adding:
        assert adding.stdout.readline()
        os.killpg(adding.pid, signal.SIGINT)  # as a terminal sends it: to all processes at once
        _, told = adding.communicate(timeout=60)
    *_, last = told.splitlines()
    with kaidan.open_ledger(at[1]) as ledger:
        assert faults(ledger) == []
        with ledger.reading() as connection:
            kept = counts_of(connection).readings
    assert adding.returncode == 130
    assert "Traceback" not in told
    assert last.startswith("Interrupted; ")
    assert "Run it again to go on" in last
    assert 0 < kept < 126


def test_a_terminal_shows_how_far_it_is(pages: Path, at) -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(PROGRAM, [str(PROGRAM), "add", str(pages), "nosuch.txt", *at], {**os.environ, "TERM": "xterm"})
    shown = b""
    try:
        while some := os.read(terminal, 4096):
            shown += some
    except OSError:
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2
    os.close(terminal)
    assert "3/3" in shown.decode()
    assert "1 failed" in shown.decode()
    assert "a second" in shown.decode()


def test_reading_again_says_what_changed(run, pages: Path, at) -> None:
    run("add", pages, *at)
    assert run("reread", *at).stdout.decode().splitlines() == [
        "0 read again, 0 of them otherwise than before.",
        "2 read by the present rules already; --all reads them again too.",
    ]
    with kaidan.open_ledger(at[1]) as ledger, ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE versions SET rules = 'older'")
        connection.exec_driver_sql("UPDATE statements SET force = 'reject', rules = 'older' WHERE number = 0")
        connection.exec_driver_sql("DELETE FROM times")
    dry = run("reread", "--dry-run", *at).stdout.decode()
    ran = run("reread", *at).stdout.decode()
    assert dry.splitlines()[0] == "2 read again, 2 of them otherwise than before; nothing was written."
    assert ran.splitlines()[0] == "2 read again, 2 of them otherwise than before."
    assert dry.splitlines()[1:] == ran.splitlines()[1:]
    table = {line.split()[0]: line.split()[1:] for line in ran.splitlines()[3:]}
    assert table["statements"] == ["0", "0", "2"]
    assert table["times"][1:] == ["0", "0"]
    with kaidan.open_ledger(at[1]) as ledger:
        assert faults(ledger) == []


def test_versions_are_read_again_by_their_ids(run, pages: Path, at) -> None:
    run("add", pages, *at)
    version = kaidan.read(pages / NAME).id
    ran = run("reread", version, "--json", *at)
    assert [(line["id"], line["outcome"]) for line in lines(ran)] == [(version, "same")]
    missing = run("reread", "reading-0000000000000000", *at)
    assert (missing.returncode, missing.stderr.count(b"\n")) == (2, 1)
