"""`kaidan read` on pages that can be read: what it prints, and where it writes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

import kaidan

NAME = "points-2011-08-brazil"


@pytest.fixture
def page(samples: Path) -> Path:
    return samples / "ja" / f"{NAME}.txt"


def test_the_sections_stand_in_their_order(run, page: Path) -> None:
    ran = run("read", page)
    assert ran.returncode == 0
    lines = ran.stdout.decode().splitlines()
    headings = [line for line in lines if line.isupper() and line[0] != " "]
    order = [
        "WHAT WAS SAID",
        "AGREED, CONFIRMED AND CONCLUDED TOGETHER",
        "ASKED AND ANSWERED",
        "TO COME",
        "EARLIER TALKS, DOCUMENTS AND REMARKS",
        "COUNTED MATTERS",
        "WHERE SUMMARY AND BODY DIFFER",
        "NOT UNDERSTOOD",
        "COVERAGE",
    ]
    assert headings == [heading for heading in order if heading in headings]
    assert "COVERAGE" in headings
    assert "WHAT WAS SAID" in headings


def test_the_header_names_day_level_place_and_people(run, page: Path) -> None:
    shown = run("read", page).stdout.decode()
    for words in (
        "2011-08-24",
        "foreign ministers, in person",
        "ブラジリア",
        "1 hour 15 minutes",
        "Japan",
        "Brazil",
        "桐谷",
    ):
        assert words in shown


def test_every_statement_is_shown_in_full(run, samples: Path) -> None:
    for path in sorted((samples / "ja").glob("*.txt")):
        shown = "".join(run("read", path).stdout.decode().split())
        reading = kaidan.read(path)
        assert reading.statements
        for statement in reading.statements:
            assert "".join(reading.text[statement.start : statement.end].split()) in shown


@pytest.mark.parametrize("columns", ["80", "40", "200"])
def test_no_line_is_wider_than_the_terminal(run, samples: Path, columns: str) -> None:
    for path in sorted((samples / "ja").glob("*.txt"))[:4]:
        lines = run("read", path, COLUMNS=columns).stdout.decode().splitlines()
        assert max(map(cell_len, lines)) <= min(int(columns), 100)


def test_a_pipe_gets_no_colour(run, page: Path) -> None:
    ran = run("read", page)
    assert b"\x1b" not in ran.stdout
    assert b"\x1b" in run("read", page, FORCE_COLOR="1").stdout


def test_json_is_one_line_for_each_page(run, samples: Path) -> None:
    paths = sorted((samples / "ja").glob("*.txt"))[:3]
    lines = run("read", "--json", *paths).stdout.splitlines()
    assert lines == [kaidan.to_json(kaidan.read(path)) for path in paths]


def test_standard_input_is_a_page(run, page: Path) -> None:
    ran = run("read", "-", "--json", given=page.read_bytes())
    assert ran.stdout == kaidan.to_json(kaidan.read(page)) + b"\n"


def test_out_writes_a_file_for_each_page(run, samples: Path, page: Path, tmp_path: Path) -> None:
    html = samples / "html" / "story2-2020-02-summit.html"
    ran = run("read", page, html, "-", "--out", "new/readings", given=page.read_bytes())
    assert ran.returncode == 0
    folder = tmp_path / "new" / "readings"
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"{NAME}.json", "stdin.json", "story2-2020-02-summit.json"]
    assert ran.stdout.decode().split() == [f"new/readings/{stem}.json" for stem in (NAME, html.stem, "stdin")]
    assert (folder / f"{NAME}.json").read_bytes() == kaidan.to_json(kaidan.read(page)) + b"\n"


def test_out_takes_the_place_of_an_older_file(run, page: Path, tmp_path: Path) -> None:
    older = tmp_path / f"{NAME}.json"
    older.write_text("older")
    run("read", page, "--out", tmp_path)
    assert json.loads(older.read_bytes())["schema"] == "kaidan.reading/1"
    assert [path.name for path in tmp_path.iterdir()] == [f"{NAME}.json"]


def test_a_day_dates_a_page_that_names_none(run) -> None:
    words = (
        "日越外相会談（概要）\n\n冴木外務大臣は、フオン・ベトナム外務大臣と会談したところ、概要以下のとおり。\n\n"
        "1 経済\n（1）冴木大臣から、協力を進めたい旨述べた。\n（2）フオン大臣から、協力を期待する旨述べた。\n"
    ).encode()
    without = json.loads(run("read", "-", "--json", given=words).stdout)
    dated = json.loads(run("read", "-", "--json", "--date", "2015-09-21", given=words).stdout)
    assert (without["meeting"]["date"], dated["meeting"]["date"]) == (None, "2015-09-21")


def test_form_and_charset_can_be_told(run, samples: Path) -> None:
    path = samples / "html" / "story1-2006-10-ministers.html"
    told = json.loads(run("read", path, "--json", "--as", "html", "--charset", "shift_jis").stdout)
    assert told["source"]["media_type"] == "text/html"
    plain = run("read", path, "--json", "--as", "text", "--charset", "shift_jis")
    assert plain.returncode in (0, 1)


def test_a_terminal_without_the_characters_is_no_failure(run, page: Path) -> None:
    ran = run("read", page, PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert b"COVERAGE" in ran.stdout
    assert run("read", page, "--json", PYTHONIOENCODING="ascii").stdout == kaidan.to_json(kaidan.read(page)) + b"\n"


def test_signs_that_steer_a_terminal_are_not_passed_on(run, page: Path) -> None:
    words = page.read_text(encoding="utf-8").replace("桐谷大臣から，", "桐谷大臣から，\x1b[31m", 1)
    assert b"\x1b" not in run("read", "-", given=words.encode()).stdout


def test_schema_is_json(run) -> None:
    assert json.loads(run("schema").stdout) == kaidan.schema()


def test_version_and_help(run) -> None:
    assert run("--version").stdout.decode() == f"kaidan {kaidan.__version__}\n"
    shown = run("--help")
    assert (shown.returncode, b"schema" in shown.stdout) == (0, True)
    assert b"--charset" in run("read", "-h").stdout


def test_a_reader_that_goes_away_is_no_failure(samples: Path) -> None:
    paths = " ".join(str(path) for path in sorted((samples / "ja").glob("*.txt")))
    program = Path(sys.executable).parent / "kaidan"
    for options in ("", "--json"):
        ran = subprocess.run(
            ["bash", "-c", f"{program} read {options} {paths} {paths} | head -c 1"], capture_output=True, check=False
        )
        assert ran.stderr == b""
