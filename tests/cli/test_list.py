"""`kaidan list` and `kaidan links` as a user runs them."""

import json
from pathlib import Path


def test_readings_are_listed_newest_first(run, sample_ledger: Path) -> None:
    ran = run("list", "--ledger", sample_ledger)
    days = [line[:10] for line in ran.stdout.decode().splitlines() if line[:2] == "20"]
    assert len(days) == 14
    assert days == sorted(days, reverse=True)
    assert "Japan and Egypt, foreign ministers, by telephone" in ran.stdout.decode()


def test_a_list_is_narrowed_and_cut(run, sample_ledger: Path) -> None:
    ran = run(
        "list", "--party", "ベトナム", "--since", "2018", "--limit", "2", "--json", KAIDAN_LEDGER=str(sample_ledger)
    )
    readings = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(one["date"], "VN" in one["parties"]) for one in readings] == [("2020-02-18", True), ("2018-10-23", True)]
    nothing = run("list", "--party", "FR", KAIDAN_LEDGER=str(sample_ledger))
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, b"", b"No readings found.\n")
    wrong = run("list", "--party", "Xyz", KAIDAN_LEDGER=str(sample_ledger))
    assert (wrong.returncode, wrong.stdout) == (2, b"")


def test_a_list_tells_whether_it_is_whole(run, sample_ledger: Path) -> None:
    more = "These are the newest 13; --limit shows more."
    assert run("list", "--limit", "13", "--ledger", sample_ledger).stdout.decode().splitlines()[-1] == more
    assert "--limit" not in run("list", "--limit", "14", "--ledger", sample_ledger).stdout.decode()


def test_open_links_tell_why_and_are_counted(run, sample_ledger: Path) -> None:
    ran = run("links", "--open", "--relation", "meeting", "--ledger", sample_ledger)
    *lines, last = ran.stdout.decode().splitlines()
    assert last == f"{sum('-> open: ' in line for line in lines)} open links: meeting {last.split()[-1]}"
    told = run("links", "--json", "--relation", "meeting", "--relation", "person", "--ledger", sample_ledger)
    links = [json.loads(line) for line in told.stdout.splitlines()]
    assert {one["relation"] for one in links} == {"meeting", "person"}
    assert any(one["target"] and one["target"].startswith("talks-") for one in links)
    assert b" links: meeting " in told.stderr
    wrong = run("links", "--relation", "love", "--ledger", sample_ledger)
    assert wrong.returncode == 2
    assert b"fulfilled-by" in wrong.stderr
