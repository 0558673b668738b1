"""Files hold one idea and functions are short."""

from pathlib import Path
from statistics import median

import pytest
from source_files import FILES, functions_of, length_of, name_of

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 8
# Data tables that may be longer, and why.
TABLES: dict[str, str] = {"lang/en/speech_verbs.py": "families of verbs, each with its force"}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_one_idea(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_FILE or name_of(path) in TABLES, f"{name_of(path)} has {lines} lines"


def test_the_tables_named_are_there_and_long() -> None:
    long = {name_of(path) for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE}
    assert set(TABLES) <= long


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_function_is_long(path: Path) -> None:
    long = [function.name for function in functions_of(path) if _lines(function) > LONGEST_FUNCTION]
    assert long == []


def test_functions_are_short_as_a_rule() -> None:
    lengths = [length_of(function) for path in FILES for function in functions_of(path)]
    assert median(lengths) <= MEDIAN_FUNCTION


def _lines(function) -> int:
    return (function.end_lineno or 0) - function.lineno + 1
