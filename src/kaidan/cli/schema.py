"""The command `kaidan schema`: nothing in, the JSON Schema of a Reading out."""

import json

import click

from kaidan.api import schema
from kaidan.cli.outputs import write_line


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of a Reading."""
    write_line(json.dumps(schema(), ensure_ascii=False, indent=2).encode())
