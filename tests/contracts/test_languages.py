"""No word of a language that is read stands outside the rooms of languages and of the world."""

import ast
import re
from pathlib import Path

import pytest
from source_files import FILES, PACKAGE, name_of, tree_of

# Kana, kanji and their marks. A pattern that names their range by code points is no word.
JAPANESE = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d]")
ROOMS = ("lang", "world")
OUTSIDE = [path for path in FILES if path.relative_to(PACKAGE).parts[0] not in ROOMS]


def docstring_lines(tree: ast.Module) -> set[int]:
    """Return the numbers of the lines that docstrings take; an example there may show Japanese."""
    bearers = [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)]
    firsts = [node.body[0] for node in bearers if ast.get_docstring(node)]
    return {line for first in firsts for line in range(first.lineno, (first.end_lineno or first.lineno) + 1)}


@pytest.mark.parametrize("path", OUTSIDE, ids=name_of)
def test_no_japanese_in_code_or_comments(path: Path) -> None:
    examples = docstring_lines(tree_of(path))
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    assert [f"{number}: {line}" for number, line in lines if number not in examples and JAPANESE.search(line)] == []


# Words of an alphabet in a pattern. Escapes, names of groups and sets of characters are none.
PATTERN_CALLS = frozenset({"compile", "search", "match", "fullmatch", "finditer", "findall", "sub", "split", "Rule"})
NO_WORDS = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\[[^\]]*\]")
WORD = re.compile(r"[A-Za-z]{3,}")
# These read markup, whose words are no language's.
OF_MARKUP = frozenset({"text/markup.py", "text/media.py"})


def words_in_patterns(tree: ast.Module) -> list[str]:
    """Return the words that regular expressions written in a module hold."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    called = ((getattr(call.func, "attr", getattr(call.func, "id", "")), call.args[0]) for call in calls)
    patterns = (
        first.value
        for name, first in called
        if name in PATTERN_CALLS and isinstance(first, ast.Constant) and isinstance(first.value, str)
    )
    return [word for pattern in patterns for word in WORD.findall(NO_WORDS.sub("", pattern))]


@pytest.mark.parametrize("path", [path for path in OUTSIDE if path.relative_to(PACKAGE).parts[0] != "cli"], ids=name_of)
def test_no_cue_words_in_patterns(path: Path) -> None:
    if name_of(path) in OF_MARKUP:
        assert words_in_patterns(tree_of(path)) != [], "it reads no markup any more: take it off the list"
    else:
        assert words_in_patterns(tree_of(path)) == []


def test_a_cue_word_would_be_found() -> None:
    assert words_in_patterns(ast.parse('re.compile(r"\\b(?P<verb>agreed|met)\\b")')) == ["agreed", "met"]
    assert words_in_patterns(ast.parse('re.compile(r"[A-Za-z]+\\s\\w")')) == []
