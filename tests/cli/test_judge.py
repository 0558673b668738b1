import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

PAGE = """日加外相会談
平成18年10月18日

　18日、羽鳥外務大臣は、訪日中のマーフィー・カナダ外務大臣と約1時間会談したところ、概要次のとおり。

1.水産
(1)羽鳥大臣より、水産資源の保存に協力したい旨述べた。
(2)マーフィー大臣より、操業の安全を重視している旨述べた。
"""


@pytest.fixture
def kept(run, tmp_path: Path):
    """A function that runs a command on a ledger that holds one page."""
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")

    def on_ledger(*arguments: object, **around: object):
        return run(*arguments, "--ledger", "talks.sqlite", **around)

    assert on_ledger("add", page).returncode == 0
    return on_ledger


@pytest.fixture
def entry(kept, tmp_path: Path) -> str:
    """The id of a statement of the page."""
    with closing(sqlite3.connect(tmp_path / "talks.sqlite")) as connection:
        return connection.execute("SELECT id FROM statements WHERE words LIKE '操業%'").fetchone()[0]


def told(ran) -> str:
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout.decode()


def refused(ran, words: str) -> None:
    lines = ran.stderr.decode().splitlines()
    assert ran.returncode == 2
    assert ran.stdout == b""
    assert len(lines) == 1
    assert lines[0].startswith("kaidan: ")
    assert lines[0].endswith(".")
    assert words in lines[0]


def test_a_judgement_is_made_shown_and_logged(kept, entry: str) -> None:
    made = told(kept("judge", entry, "--set", "speaker=JP", "--set", "force=hope", "--note", "heard", "--by", "Sato"))
    for words in ("Sato", entry, "操業の安全", "speaker: CA → JP", "force: assert → hope", "note: heard"):
        assert words in made
    told(kept("judge", entry, "--set", "force=as-read", KAIDAN_JUDGE="Mori"))
    assert "force: hope → as-read" in told(kept("log", entry))
    newest = [json.loads(line) for line in told(kept("log", "--json", "--limit", 1)).splitlines()]
    assert [one["judgement"]["judge"] for one in newest] == ["Mori"]
    assert told(kept("log", "--unsettled")) == "No judgements.\n"
    assert "is whole: 1 readings, 2 statements" in told(kept("ledger", "check"))


def test_the_rejected_are_not_found_until_they_are_confirmed(kept, entry: str) -> None:
    told(kept("judge", entry, "--reject", "--by", "Sato"))
    assert entry not in told(kept("search", "操業"))
    told(kept("judge", entry[:-4], "--confirm", "--by", "Sato"))
    assert entry in told(kept("search", "操業"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--set", "force=shout", "--by", "Sato"], "force takes agree"),
        (["--set", "mood=good", "--by", "Sato"], "there are speaker, to, force and topic"),
        (["--set", "force", "--by", "Sato"], "FIELD=VALUE"),
        (["--reject", "--confirm", "--by", "Sato"], "not both"),
        (["--reject", "--set", "force=hope", "--by", "Sato"], "not both"),
        (["--reject"], "--by NAME"),
        (["--by", "Sato"], "Nothing is ruled"),
    ],
)
def test_what_cannot_be_ruled_is_refused(kept, entry: str, arguments: list[str], words: str) -> None:
    refused(kept("judge", entry, *arguments, KAIDAN_JUDGE=""), words)


def test_entries_that_are_not_there_are_refused(kept) -> None:
    refused(kept("judge", "statement-0", "--reject", "--by", "Sato"), "no entry 'statement-0'")
    refused(kept("judge", "nonsense", "--reject", "--by", "Sato"), "no entry 'nonsense'")
    refused(kept("judge", "block-", "--reject", "--by", "Sato"), "Several entries begin with 'block-'")
    refused(kept("judge", "talks-", "--reject", "--by", "Sato"), "no entry that can be judged")
    refused(kept("log", "statement-0"), "no entry 'statement-0'")
    refused(kept("log", "statement-0", "--unsettled"), "leave the entry out")


def test_judgements_go_from_one_ledger_to_another(kept, run, entry: str, tmp_path: Path) -> None:
    told(kept("judge", entry, "--reject", "--by", "Sato"))
    told(kept("judgements", "export", "-o", "team.jsonl"))
    assert (tmp_path / "team.jsonl").read_bytes() == kept("judgements", "export").stdout
    assert told(kept("judgements", "import", "team.jsonl")) == "0 of 1 judgements are new.\n"
    told(run("add", "page.txt", "--ledger", "other.sqlite"))
    lines = (tmp_path / "team.jsonl").read_bytes()
    assert told(run("judgements", "import", "-", "--ledger", "other.sqlite", given=lines)).startswith("1 of 1")
    assert entry not in told(run("search", "操業", "--ledger", "other.sqlite"))
    refused(kept("judgements", "import", "-", given=lines + lines.replace(b"Sato", b"Mori")), "Line 2 is no judgement")
    refused(kept("judgements", "import", "nowhere.jsonl"), "nowhere.jsonl cannot be read")


def test_faults_are_listed(kept, entry: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "talks.sqlite")) as connection, connection:
        connection.execute("UPDATE statements SET words = 'x' WHERE id = ?", [entry])
    ran = kept("ledger", "check", "--quick")
    assert ran.returncode == 1
    assert f"{entry} does not have the words of its page" in ran.stdout.decode()


def test_where_the_ledger_is(run, kept, tmp_path: Path) -> None:
    assert told(kept("ledger", "where")) == "talks.sqlite\n"
    assert told(run("ledger", "where", KAIDAN_LEDGER="postgresql://me:secret@there/talks")) == (
        "postgresql://me:***@there/talks\n"
    )


def test_migrations_are_planned_and_taken(kept, run, tmp_path: Path) -> None:
    assert told(kept("ledger", "migrate", "--plan")) == "The ledger is up to date.\n"
    assert told(kept("ledger", "migrate")) == "The ledger is up to date.\n"
    with closing(sqlite3.connect(tmp_path / "talks.sqlite")) as connection, connection:
        names = [name for (name,) in connection.execute("SELECT name FROM migrations ORDER BY name")]
        connection.execute("DELETE FROM migrations WHERE name = ?", [names[-1]])
    refused(kept("log"), "kaidan ledger migrate")
    assert told(kept("ledger", "migrate", "--plan")).startswith(f"{names[-1]}: ")
    refused(kept("log"), "kaidan ledger migrate")
    refused(run("ledger", "migrate", "--ledger", "none.sqlite"), "There is no ledger at none.sqlite yet")
    assert not (tmp_path / "none.sqlite").exists()


def test_a_ledger_of_a_newer_kaidan_is_refused(kept, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "talks.sqlite")) as connection, connection:
        connection.execute("INSERT INTO migrations VALUES ('9999-later', 'now')")
    for command in ("log", "ledger check", "ledger migrate", "judgements export"):
        refused(kept(*command.split()), "newer Kaidan (9999-later)")
