"""`kaidan dossier` and `kaidan calendar` as a user runs them."""

import json

TODAY = ("--today", "2008-06-01")


def test_a_dossier_shows_its_sections_with_the_ids_of_the_entries(run, sample_ledger):
    ran = run("dossier", "JP", "Russia", *TODAY, "--ledger", sample_ledger)
    shown = ran.stdout.decode()
    assert ran.returncode == 0
    assert shown.startswith("Japan and Russia\n3 meetings, 2005-06-21 to 2008-04-26; 4 readings.")
    sections = ["MEETINGS", "POSITIONS", "AGREED", "REQUESTS NOT GRANTED", "AHEAD", "PASSED WITHOUT A READING"]
    places = [shown.index(section) for section in sections]
    assert places == sorted(places)
    assert "[talks-" in shown
    assert "[statement-" in shown
    assert "[upcoming-" in shown


def test_a_dossier_as_json_holds_the_same(run, sample_ledger):
    told = json.loads(run("dossier", "RU", "JP", *TODAY, "--json", "--ledger", sample_ledger).stdout)
    assert told["parties"] == ["RU", "JP"]
    assert [meeting["date"] for meeting in told["meetings"]] == ["2008-04-26", "2006-10-17", "2005-06-21"]
    assert all(position["said"]["words"] for position in told["positions"])


def test_a_topic_narrows_a_dossier_and_an_unknown_one_is_told(run, sample_ledger):
    told = json.loads(
        run("dossier", "JP", "RU", "--topic", "vessels", *TODAY, "--json", "--ledger", sample_ledger).stdout
    )
    assert {position["subject"] for position in told["positions"]} == {"vessels"}
    ran = run("dossier", "JP", "RU", "--topic", "boats", "--ledger", sample_ledger)
    assert ran.returncode == 2
    assert "vessels" in ran.stderr.decode()


def test_a_dossier_needs_two_parties_and_says_where_there_are_no_talks(run, sample_ledger):
    assert run("dossier", "JP", "Japan", "--ledger", sample_ledger).returncode == 2
    ran = run("dossier", "JP", "FR", "--ledger", sample_ledger)
    assert ran.returncode == 0
    assert "no talks between these parties" in ran.stdout.decode()


def test_the_calendar_shows_what_was_held_planned_and_passed(run, sample_ledger):
    ran = run("calendar", "--from", "2005", "--to", "2008", "--party", "RU", *TODAY, "--ledger", sample_ledger)
    shown = ran.stdout.decode()
    assert ran.returncode == 0
    assert [word in shown for word in ("held", "planned", "passed, no reading")] == [True] * 3
    assert shown.index("2005-06") < shown.index("2006-10") < shown.index("2008-04")
    assert "Vietnam" not in shown


def test_the_calendar_as_json_has_a_line_for_each(run, sample_ledger):
    ran = run("calendar", "--from", "2006-10", "--to", "2006-10", *TODAY, "--json", "--ledger", sample_ledger)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    held = [line for line in lines if line["status"] == "held"]
    assert [line["first"] for line in held] == ["2006-10-17"]
    assert len(held[0]["announced"]) == 2


def test_a_date_that_is_none_is_told_in_one_sentence(run, sample_ledger):
    for option in ("--from", "--to", "--today"):
        ran = run("calendar", option, "soon", "--ledger", sample_ledger)
        assert ran.returncode == 2
        assert "'soon'" in ran.stderr.decode()
        assert len(ran.stderr.decode().splitlines()) == 1


def test_a_ledger_that_is_not_there_is_told_in_one_sentence(run, tmp_path):
    for command in (("calendar",), ("dossier", "JP", "RU")):
        ran = run(*command, "--ledger", tmp_path / "none.sqlite")
        assert ran.returncode == 2
        assert "kaidan add" in ran.stderr.decode()
        assert not (tmp_path / "none.sqlite").exists()
