"""Every public name says what it is, and every command, option and field stands in the docs."""

import ast
from pathlib import Path

import click
import pytest
from source_files import FILES, ROOT, Function, name_of, tree_of

import kaidan
from kaidan.cli.main import COMMANDS, program
from kaidan.reader.chain import CHAIN

DOCS = ROOT / "docs"


def undocumented(tree: ast.Module, name: str) -> list[str]:
    bearers: list[tuple[str, ast.AST]] = [(name, tree)]
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            bearers.append((node.name, node))
            if isinstance(node, ast.ClassDef):
                inner = [one for one in node.body if isinstance(one, Function) and not one.name.startswith("_")]
                bearers.extend((f"{node.name}.{one.name}", one) for one in inner)
    return [name for name, node in bearers if not ast.get_docstring(node)]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_public_name_says_what_it_is(path: Path) -> None:
    assert undocumented(tree_of(path), name_of(path)) == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_opens_with_one_to_five_lines(path: Path) -> None:
    words = ast.get_docstring(tree_of(path)) or ""
    drawn = "├" in words
    assert drawn or 1 <= len([line for line in words.splitlines() if line]) <= 5


def test_public_names_are_there() -> None:
    assert [name for name in kaidan.__all__ if not hasattr(kaidan, name)] == []
    assert set(kaidan.__all__) <= set(dir(kaidan))
    with pytest.raises(AttributeError):
        _ = kaidan.nothing


def test_every_public_name_is_in_the_reference() -> None:
    reference = (DOCS / "reference" / "python.md").read_text(encoding="utf-8")
    fields = (DOCS / "reference" / "reading.md").read_text(encoding="utf-8")
    assert [name for name in kaidan.__all__ if f"`{name}" not in reference and f"## {name}" not in fields] == []


def test_every_command_and_option_is_in_the_guide_or_the_reference() -> None:
    words = "".join(path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))
    context = click.Context(program)
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        assert f"kaidan {name}" in words
        options = [option for one in command.params for option in one.opts if isinstance(one, click.Option)]
        assert [option for option in options if f"`{option}" not in words] == []


def test_the_list_of_commands_says_what_each_says() -> None:
    context = click.Context(program)
    for name, (_, words) in COMMANDS.items():
        command = program.get_command(context, name)
        assert command is not None
        first = words.removesuffix(".")
        assert (command.help or "").startswith(first)


def test_the_chain_is_in_the_order_of_the_design() -> None:
    names = [step.__name__ for step in CHAIN]
    rooms = (
        "outline",
        "header",
        "roster",
        "statements",
        "topics",
        "times",
        "references",
        "schedules",
        "cases",
        "points",
        "gaps",
    )
    assert [next(room for room in rooms if room in name) for name in names] == list(rooms)
