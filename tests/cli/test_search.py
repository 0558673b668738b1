"""`kaidan search` as a user runs it: the count, the hits with their words and places, JSON lines, one sentence."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

import kaidan
from kaidan.ledger.page_rows import Page

Search = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def search(run, sample_ledger: Path) -> Search:
    return lambda *arguments, **more: run("search", *arguments, KAIDAN_LEDGER=str(sample_ledger), **more)


def test_the_count_comes_first_and_then_every_hit_with_its_place(search, samples: Path) -> None:
    ran = search("問題", "--limit", "2")
    assert ran.returncode == 0
    lines = ran.stdout.decode().splitlines()
    assert lines[0].endswith("statements, newest first; the first 2 are shown")
    shown = ran.stdout.decode()
    places = [line.split()[1] for line in lines if " statement-" in line]
    assert len(places) == 2
    for place in places:
        address, _, span = place.rpartition(":")
        start, end = map(int, span.split("-"))
        words = (samples / "ja" / address).read_text(encoding="utf-8")[start:end]
        assert "問題" in words
        assert "".join(words.split()) in "".join(shown.split())
    assert "Japan (汐見) states" in search("帰属", "--speaker", "汐見").stdout.decode()


def test_lines_fit_the_terminal(search) -> None:
    for columns in (60, 80, 100):
        shown = search("協力", COLUMNS=str(columns)).stdout.decode()
        lines = [line for line in shown.splitlines() if " statement-" not in line]
        assert max(map(cell_len, lines)) <= columns


def test_matches_are_bold_on_a_terminal_and_bare_in_a_pipe(search) -> None:
    assert b"\x1b" not in search("帰属").stdout
    coloured = search("帰属", FORCE_COLOR="1").stdout.decode()
    assert "\x1b[1;35m帰属\x1b[0m" in coloured


def test_json_is_one_hit_a_line_and_the_count_stands_beside(search) -> None:
    ran = search("協力", "--json", "--limit", "5")
    hits = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(hits) == 5
    for hit in hits:
        assert set(hit) == {
            "id", "version", "address", "start", "end", "words", "highlights", "date", "kind", "parties", "title",
            "speakers", "by", "to", "force", "topics",
        }  # fmt: skip
        assert {hit["words"][start:end] for start, end in hit["highlights"]} == {"協力"}
    assert ran.stderr.decode().endswith("statements, newest first; the first 5 are shown\n")


def test_nothing_found_is_a_sentence_and_no_failure(search) -> None:
    for options in ([], ["--json"]):
        ran = search("砂漠の花", *options)
        assert (ran.returncode, ran.stdout) == (0, b"")
        assert ran.stderr == b"Nothing found.\n"


def test_words_that_stand_only_in_passages_are_told_of(search) -> None:
    ran = search("トップページ OR ヘルシンキ・外務省")
    assert b"--in blocks" in ran.stdout + ran.stderr
    assert b"block-" in search("ヘルシンキ", "--in", "blocks").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "needs words to look for"),
        (["OR"], "The search needs a word"),
        (["「」"], "holds no letter"),
        (["領土", "--party", "Xyz"], "There is no party 'Xyz'"),
        (["領土", "--force", "shout"], "there are agree, confirm"),
        (["領土", "--since", "yesterday"], "no date"),
        (["領土", "--limit", "0"], "--limit"),
        (["領土", "--sort", "oldest"], "--sort"),
        (["領土", "--in", "pages"], "--in"),
        (["領土", "--in", "blocks", "--force", "agree"], "Passages have no forces"),
        (["領土", "--ledger", "nowhere.sqlite"], "There is no ledger at nowhere.sqlite yet"),
    ],
)
def test_a_wrong_search_is_one_sentence(search, arguments: list[str], words: str) -> None:
    ran = search(*arguments)
    assert (ran.returncode, ran.stdout) == (2, b"")
    (sentence,) = ran.stderr.decode().splitlines()
    assert sentence.startswith("kaidan: ")
    assert words in sentence


def test_control_characters_of_a_page_do_not_reach_the_terminal(run, tmp_path: Path, samples: Path) -> None:
    text = (samples / "ja" / "story1-2005-06-ministers.txt").read_text(encoding="utf-8")
    data = text.replace("帰属", "帰\x1b[31m属").encode()
    file = str(tmp_path / "ledger.sqlite")
    with kaidan.open_ledger(file, create=True) as ledger:
        ledger.add([(Page(address="a\x1b[2J.txt", data=data), kaidan.read(data))])
    for arguments in (["search", "--since", "2000"], ["list"], ["links"]):
        shown = run(*arguments, KAIDAN_LEDGER=file).stdout
        assert shown
        assert b"\x1b" not in shown


@pytest.mark.parametrize("module", ["search", "list", "show_entry", "links", "hits", "entry_sheet"])
def test_nothing_that_only_reading_needs_is_loaded(module: str) -> None:
    words = f"import sys, kaidan.cli.{module}\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True).stdout.split()
    assert {"sudachipy", "selectolax", "charset_normalizer", "psycopg", "kaidan.api"} & set(loaded) == set()
