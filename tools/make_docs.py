"""Make docs/reference from the code: nothing in, the reference pages and the JSON Schema out.

With `--check` it writes nothing and fails when a page is stale.
"""

import ast
import inspect
import json
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import click

import kaidan
from kaidan import errors, model
from kaidan.cli.main import COMMANDS, program
from kaidan.cli.words import FORCES
from ledger_docs import ledger_page

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"
FIELDS = Path(__file__).parent / "fields.toml"
MADE = "<!-- Made by tools/make_docs.py (make docs); do not edit. -->\n"
# The records in the order of a Reading's own fields.
RECORDS = (
    "Reading", "Source", "Meeting", "Participant", "Entry", "Block", "Statement", "Verb", "Topic", "Time", "Upcoming",
    "Reference", "Case", "CaseItem", "Point", "Difference", "Gap", "ReaderVersion", "Span",
)  # fmt: skip
# What the arguments of commands are, by how they are written.
ARGUMENTS = {
    "FILE… | -": "what to read: files, or `-` for standard input",
    "PATH… | -": "what to add: files, folders, `.zip` archives, or `-` for standard input",
    "PARTY PARTY…": "codes (`JP`, `RU`, `EU`) or names of the parties",
    "[WORDS]...": 'words to find: all of them; `OR`, `AND`, `NOT`, brackets and `"phrases"`',
    "ID": "id of an entry, or a beginning of it that no other has",
    "[ID]…": "ids of readings; all of them where none is named",
    "ENTRY": "id of an entry, or a beginning of it that no other has",
    "[ENTRY]": "id of an entry, or a beginning of it that no other has",
    "FILE|-": "a file, or `-` for standard input",
}
PLAIN = {str: "text", int: "number", float: "number", bool: "true or false", type(None): "null"}


def type_words(hint: Any) -> str:  # noqa: ANN401  (a type as typing holds it)
    """Return a type for people: `tuple[Span, ...]` is `list of Span`, a Literal its values."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in parts)
    if origin is tuple:
        return f"list of {type_words(parts[0])}"
    if origin is dict:
        return f"object of {type_words(parts[1])}"
    if origin is UnionType or parts:
        return " or ".join(type_words(part) for part in parts)
    return f"[{hint.__name__}](#{hint.__name__.lower()})"


def record_page() -> str:
    """Return the page of the records: a section for each, a row for each field."""
    told = tomllib.loads(FIELDS.read_text(encoding="utf-8"))
    sections = [record_section(getattr(model, name), told.pop(name, {})) for name in RECORDS]
    if told:
        sys.exit(f"{FIELDS} describes records that are not there: {', '.join(told)}")
    opening = (
        "# The Reading\n\nThe JSON of `kaidan read --json`, schema `kaidan.reading/1` "
        "([JSON Schema](reading.schema.json), or `kaidan schema`).\nFields that may be null or empty are so where the "
        "page does not say. `start` and `end` are half-open offsets in `text`, in code points.\n"
    )
    return "\n".join([MADE + opening, *sections])


def record_section(record: type, told: dict[str, str]) -> str:
    """Return the section of one record. Stops when a field is not described or a described one is not there."""
    hints = get_type_hints(record)
    if set(hints) != set(told):
        sys.exit(f"{FIELDS}: {record.__name__}: {', '.join(sorted(set(hints) ^ set(told)))}")
    rows = [f"| `{name}` | {type_words(hint)} | {told[name]} |" for name, hint in hints.items()]
    summary = (inspect.getdoc(record) or "").partition("\n")[0]
    return "\n".join(
        [f"## {record.__name__}\n", f"{summary}\n", "| field | type | what |", "| --- | --- | --- |", *rows, ""]
    )


def force_rows() -> list[str]:
    """Return a row for every force and the words that show it."""
    return [f"| `{force}` | {one} | {several} |" for force, (one, several) in FORCES.items()]


def command_page() -> str:
    """Return the page of the commands: what `--help` says of each, and the words for forces."""
    parts = [MADE + "# The command line\n", help_section("kaidan", program)]
    context = click.Context(program, info_name="kaidan")
    for name in COMMANDS:
        command = program.get_command(context, name)
        if command is not None:
            parts.extend(command_sections(f"kaidan {name}", command))
    parts.append("## Words for forces\n")
    parts.append("\n".join(["| force | one speaker | several |", "| --- | --- | --- |", *force_rows(), ""]))
    return "\n".join(parts)


def command_sections(name: str, command: click.Command) -> list[str]:
    """Return the section of a command, and those of the commands that it holds."""
    inner = command.commands if isinstance(command, click.Group) else {}
    held = [part for word in sorted(inner) for part in command_sections(f"{name} {word}", inner[word])]
    return [help_section(name, command), *held]


def help_section(name: str, command: click.Command) -> str:
    """Return what one command does and a row for each argument and option."""
    context = click.Context(command)
    rows = [parameter_row(one) for one in command.get_params(context)]
    table = "\n".join(["| argument or option | what |", "| --- | --- |", *rows])
    return f"## `{name}`\n\n{inspect.cleandoc(command.help or '')}\n\n{table}\n"


def parameter_row(parameter: click.Parameter) -> str:
    """Return the row of one argument or option: how it is written, and what it says."""
    if not isinstance(parameter, click.Option):
        written = parameter.make_metavar(click.Context(click.Command("")))
        return f"| `{written.replace('|', chr(92) + '|')}` | {ARGUMENTS[written]} |"
    choices = "|".join(parameter.type.choices) if isinstance(parameter.type, click.Choice) else ""
    value = "" if parameter.is_flag else f" {parameter.metavar or choices}".replace("|", "\\|")
    return f"| {', '.join(f'`{form}`' for form in parameter.opts)}{value} | {parameter.help} |"


def python_page() -> str:
    """Return the page of the public names of the package."""
    parts = [
        MADE + "# Python\n",
        "`__version__` is the version; records are described in [The Reading](reading.md).\n",
    ]
    for name in kaidan.__all__:
        value = getattr(kaidan, name)
        if inspect.isfunction(value):
            parts.append(f"## `{name}{signature(value)}`\n\n{inspect.getdoc(value)}\n")
    parts.append(class_section(kaidan.Ledger))
    parts.append(f"## Errors\n\n```text\n{tree_of_errors()}\n```\n")
    parts.extend(f"* `{name}`: {inspect.getdoc(getattr(errors, name))}" for name in error_names())
    return "\n".join(parts) + "\n"


def class_section(described: type) -> str:
    """Return the section of a class: what it is, and each of its public methods."""
    methods = [(name, value) for name, value in vars(described).items() if not name.startswith("_")]
    rows = [f"* `{name}`: {(inspect.getdoc(value) or '').partition(chr(10))[0]}" for name, value in methods]
    return f"## `{described.__name__}`\n\n{inspect.getdoc(described)}\n\n" + "\n".join(rows) + "\n"


def signature(function: Callable[..., object]) -> str:
    """Return a signature as it stands in the source."""
    definition = ast.parse(inspect.getsource(function)).body[0]
    assert isinstance(definition, ast.FunctionDef)
    returned = ast.unparse(definition.returns) if definition.returns else "None"
    return f"({ast.unparse(definition.args)}) -> {returned}"


def error_names() -> list[str]:
    """Return the public errors, in the order of `kaidan.__all__`."""
    return [name for name in kaidan.__all__ if name.endswith("Error")]


def tree_of_errors() -> str:
    """Return the tree drawn in the docstring of kaidan.errors."""
    return (errors.__doc__ or "").partition("\n\n")[2].rstrip()


def pages() -> dict[Path, str]:
    """Return every page made from code, by its path."""
    schema = json.dumps(kaidan.schema(), ensure_ascii=False, indent=2) + "\n"
    return {
        REFERENCE / "reading.md": record_page(),
        REFERENCE / "reading.schema.json": schema,
        REFERENCE / "commands.md": command_page(),
        REFERENCE / "python.md": python_page(),
        REFERENCE / "ledger.md": ledger_page(),
    }


def main() -> int:
    """Write the pages, or compare them with those that stand."""
    stale = [path for path, words in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != words]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale: run make docs")
        return bool(stale)
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(pages()[path], encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
