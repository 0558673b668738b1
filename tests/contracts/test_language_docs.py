"""The page on languages names everything that a language must bring."""

import re
from pathlib import Path

import pytest
from source_files import ROOT

from kaidan.lang.language import Language
from kaidan.lang.registry import LANGUAGES

PAGE = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
ENGLISH = ROOT / "src" / "kaidan" / "lang" / "en"


@pytest.mark.parametrize("field", Language.__struct_fields__)
def test_every_field_of_a_language_is_named(field: str) -> None:
    assert f"`{field}`" in PAGE


@pytest.mark.parametrize("path", sorted(ENGLISH.glob("[!_]*.py")), ids=lambda path: path.name)
def test_every_file_of_the_example_is_named(path: Path) -> None:
    assert f"`{path.name}`" in PAGE


def test_no_file_is_named_that_is_not_there() -> None:
    rows = "".join(line for line in PAGE.splitlines() if line.startswith("| "))
    assert {name for name in re.findall(r"`(\w+\.py)`", rows) if not (ENGLISH / name).exists()} == set()


def test_every_language_is_named() -> None:
    assert [language.name for language in LANGUAGES if language.name not in PAGE] == []


def test_a_language_has_the_same_fields_as_the_others() -> None:
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES) == 2
