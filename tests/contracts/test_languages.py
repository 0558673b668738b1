"""No word of a language that is read stands outside the rooms of languages and of the world."""

import ast
import re
from pathlib import Path

import pytest
from source_files import FILES, PACKAGE, name_of, tree_of

JAPANESE = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d]")
ROOMS = ("lang", "world")
OUTSIDE = [path for path in FILES if path.relative_to(PACKAGE).parts[0] not in ROOMS]


def docstrings_of(tree: ast.Module) -> set[int]:
    bearers = [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)]
    firsts = [node.body[0] for node in bearers if node.body and isinstance(node.body[0], ast.Expr)]
    return {id(first.value) for first in firsts}


@pytest.mark.parametrize("path", OUTSIDE, ids=name_of)
def test_no_japanese_in_code(path: Path) -> None:
    """An example in a docstring may show Japanese; names, strings and patterns may not hold it."""
    tree = tree_of(path)
    examples = docstrings_of(tree)
    found = [
        f"{node.lineno}: {node.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str | bytes)
        and id(node) not in examples
        and JAPANESE.search(node.value if isinstance(node.value, str) else node.value.decode("utf-8", "replace"))
    ]
    assert found == []


@pytest.mark.parametrize("path", OUTSIDE, ids=name_of)
def test_no_japanese_in_comments(path: Path) -> None:
    comments = [line.partition("# ")[2] for line in path.read_text(encoding="utf-8").splitlines()]
    assert [comment for comment in comments if JAPANESE.search(comment)] == []
