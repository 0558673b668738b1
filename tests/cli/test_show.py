"""`kaidan show` as a user runs it: an entry, a reading, talks, a document."""

import json
from pathlib import Path

import pytest

import kaidan

NAME = "story1-2006-10-ministers.txt"


@pytest.fixture(scope="session")
def reading(samples: Path) -> kaidan.Reading:
    return kaidan.read(samples / "ja" / NAME)


def headings(shown: str) -> list[str]:
    return [line for line in shown.splitlines() if line.isupper() and line[0] != " "]


def test_a_reference_is_shown_with_its_words_its_fields_and_its_link(run, sample_ledger: Path, reading) -> None:
    reference = next(one for one in reading.references if one.kind == "meeting")
    shown = run("show", reference.id[:18], "--ledger", sample_ledger).stdout.decode()
    assert headings(shown) == ["WORDS", "AS READ", "POINTS TO"]
    assert f"{NAME}:{reference.start}-{reference.end}" in shown
    assert "昨年6月のモスクワにおける外相会談" in "".join(shown.split())
    assert "-> 2005-06-21 JP+RU foreign-ministers talks-" in shown


def test_an_entry_is_marked_in_its_passage(run, sample_ledger: Path, reading) -> None:
    statement = reading.statements[0]
    shown = run("show", statement.id, "--ledger", sample_ledger, FORCE_COLOR="1").stdout.decode()
    words = reading.text[statement.start : statement.end]
    marked = "".join(part.partition("\x1b[0m")[0] for part in shown.split("\x1b[1;35m")[1:])
    assert "".join(marked.split()) == "".join(words.split())


def test_a_reading_talks_and_a_document_are_shown(run, sample_ledger: Path, reading) -> None:
    shown = run("show", reading.id, "--ledger", sample_ledger).stdout.decode()
    assert headings(shown) == [
        "PEOPLE", "WHAT WAS SAID", "EARLIER TALKS, DOCUMENTS AND REMARKS", "TO COME", "POINTED TO BY", "THE PAGE",
    ]  # fmt: skip
    talks = next(word for word in shown.split() if word.startswith("talks-"))
    told = run("show", talks, "--ledger", sample_ledger).stdout.decode()
    assert headings(told) == ["TOLD BY", "POINTED TO BY"]
    assert NAME in told
    document = run("show", "jp-su-joint-declaration", "--ledger", sample_ledger).stdout.decode()
    assert headings(document) == ["POINTED TO BY"]
    assert "56年宣言" in document


def test_an_entry_as_json(run, sample_ledger: Path, reading) -> None:
    for entry in (reading.id, reading.statements[0].id, reading.references[0].id, reading.blocks[0].id):
        ran = run("show", entry, "--json", "--ledger", sample_ledger)
        assert json.loads(ran.stdout)["id"] == entry


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("statement-zzz", "The ledger has no entry 'statement-zzz'."),
        ("", "The ledger has no entry ''."),
        ("statement", "Several entries begin with 'statement': statement-"),
    ],
)
def test_what_is_no_entry_is_one_sentence(run, sample_ledger: Path, entry: str, words: str) -> None:
    ran = run("show", entry, "--ledger", sample_ledger)
    assert (ran.returncode, ran.stdout) == (2, b"")
    (sentence,) = ran.stderr.decode().splitlines()
    assert sentence.startswith(f"kaidan: {words}")
