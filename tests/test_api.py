"""The public names: one page in by path or bytes, the same Reading and the same JSON out, whatever is around."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

import kaidan
from kaidan.reader.reading import read_page

NAME = "points-2011-08-brazil"
PRINT_DIGEST = (
    "import hashlib, sys, kaidan;"
    "print(*(hashlib.sha256(kaidan.to_json(kaidan.read(path))).hexdigest() for path in sys.argv[1:]))"
)


@pytest.fixture(scope="module")
def page(samples: Path) -> Path:
    return samples / "ja" / f"{NAME}.txt"


@pytest.fixture(scope="module")
def reading(page: Path) -> kaidan.Reading:
    return kaidan.read(page)


def test_a_path_and_its_bytes_give_one_reading(page: Path, reading: kaidan.Reading) -> None:
    assert kaidan.read(str(page)) == kaidan.read(page.read_bytes()) == reading


def test_the_source_is_told(page: Path, reading: kaidan.Reading) -> None:
    assert reading.source.sha256 == sha256(page.read_bytes()).hexdigest()
    assert reading.source.media_type == "text/plain"
    assert (reading.source.charset, reading.source.language) == ("utf-8", "ja")
    assert reading.text == page.read_text(encoding="utf-8")


def test_json_goes_there_and_back(reading: kaidan.Reading) -> None:
    assert msgspec.json.decode(kaidan.to_json(reading), type=kaidan.Reading) == reading


def test_json_holds_every_field_of_the_schema(reading: kaidan.Reading) -> None:
    schema = kaidan.schema()
    fields = schema["$defs"]["Reading"]["properties"]
    assert set(json.loads(kaidan.to_json(reading))) == set(fields)
    assert schema["title"] == fields["schema"]["const"] if "const" in fields["schema"] else fields["schema"]["enum"][0]


@pytest.mark.parametrize(
    "around",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C"},
    ],
)
def test_the_same_bytes_give_the_same_json_anywhere(samples: Path, tmp_path: Path, around: dict[str, str]) -> None:
    pages = [samples / "ja" / f"{NAME}.txt", samples / "html" / "story2-2020-02-summit.html"]
    here = [sha256(kaidan.to_json(kaidan.read(path))).hexdigest() for path in pages]
    ran = subprocess.run(
        [sys.executable, "-c", PRINT_DIGEST, *map(str, pages)],
        cwd=tmp_path, env={**os.environ, **around}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.split() == here


def test_reading_twice_changes_nothing(samples: Path) -> None:
    paths = sorted((samples / "ja").glob("*.txt"))
    first = [kaidan.to_json(kaidan.read(path)) for path in paths]
    again = [kaidan.to_json(kaidan.read(path)) for path in reversed(paths)]
    assert first == again[::-1]


def test_an_address_is_kept_and_changes_nothing_else(page: Path, reading: kaidan.Reading) -> None:
    fetched = read_page(page.read_bytes(), address="https://example.org/page")
    assert fetched.source.address == "https://example.org/page"
    assert msgspec.structs.replace(fetched, source=reading.source) == reading


@pytest.mark.parametrize(
    ("data", "options", "error", "words"),
    [
        (b"", {}, kaidan.UnreadableError, "empty"),
        (b" \n\t", {}, kaidan.UnreadableError, "empty"),
        (b"%PDF-1.7 \x00\x01", {}, kaidan.UnreadableError, "binary"),
        (b"a word", {"charset": "klingon"}, kaidan.UnreadableError, "charset"),
        (b"a word", {"form": "pdf"}, kaidan.OptionError, "form"),
        (b"a word", {"day": "2008-13-45"}, kaidan.OptionError, "day"),
        (b"a word", {"day": "yesterday"}, kaidan.OptionError, "day"),
        (b"a word", {}, kaidan.NoTalksError, "talks"),
        ("there/is/no/such/file", {}, kaidan.UnreadableError, "no such file"),
        ("nul\0byte", {}, kaidan.UnreadableError, "cannot be opened"),
        (".", {}, kaidan.UnreadableError, "directory"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(data, options, error, words) -> None:
    with pytest.raises(error) as raised:
        kaidan.read(data, **options)
    sentence = str(raised.value)
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_language_there_is_not() -> None:
    with pytest.raises(kaidan.OptionError, match="language"):
        read_page(b"a word", language="tlh")


def test_a_given_day_dates_a_page_that_names_none() -> None:
    words = (
        "日露外相会談（概要）\n\n芹沢外務大臣は、訪日中のボルコフ・ロシア外務大臣と会談したところ、概要以下のとおり。\n\n"
        "1 経済\n（1）芹沢大臣から、協力を進めたい旨述べた。\n（2）ボルコフ大臣から、協力の進展を期待する旨述べた。\n"
        "（3）両大臣は、来月の次官級協議で議論を深めることで一致した。\n"
    ).encode()
    assert kaidan.read(words).meeting.date is None
    dated = kaidan.read(words, day="2015-09-21")
    assert dated.meeting.date == "2015-09-21"
    assert "2015-10" in {time.value for time in dated.times}
