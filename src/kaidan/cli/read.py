"""The command `kaidan read`: pages in; Readings out, shown for reading, as JSON lines, or as files in a folder."""

from datetime import date
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from kaidan.api import MEDIA_TYPES, to_json
from kaidan.cli.inputs import Input
from kaidan.cli.language_option import language_option
from kaidan.cli.outputs import prepare_folder, write_file, write_line
from kaidan.errors import KaidanError
from kaidan.model import Reading
from kaidan.reader.reading import read_page

FAILED = 2


class ReadOptions(Struct, frozen=True, kw_only=True):
    """What the user asked of `kaidan read`, as on the command line."""

    as_json: bool
    folder: Path | None
    form: str | None
    charset: str | None
    day: str | None
    language: str | None


@click.command("read")
@click.argument("files", nargs=-1, required=True, metavar="FILE… | -")
@click.option("--json", "as_json", is_flag=True, help="Print each Reading as one line of JSON.")
@click.option(
    "--out", "folder", metavar="DIR", type=Path, help="Write each Reading to DIR/ID.json and print the paths."
)
@click.option("--as", "form", type=click.Choice(sorted(MEDIA_TYPES)), help="Take the pages for HTML or plain text.")
@click.option("--charset", metavar="NAME", help="Take the pages to be written in this charset.")
@click.option("--date", "day", metavar="YYYY-MM-DD", help="The day of the talks, for pages that name none.")
@language_option
def read_command(files: tuple[str, ...], **options: object) -> int:
    """Read pages that tell of talks and show what they say; - reads standard input.

    Exit code 0: each page gave a Reading; 1: a page was read but tells of no talks; 2: a page could not be read.
    """
    asked = msgspec.convert(options, ReadOptions)
    inputs = [Input(name) for name in files]
    _check(asked, inputs)
    codes = [_read_one(one, asked, index) for index, one in enumerate(inputs)]
    return max(codes)


def _check(asked: ReadOptions, inputs: list[Input]) -> None:
    """Refuse what could not be done for any page, before anything is read."""
    if asked.day is not None and not _is_day(asked.day):
        raise click.UsageError(f"--date {asked.day!r} is no day of the form YYYY-MM-DD.")
    if asked.folder is not None:
        prepare_folder(asked.folder, inputs)


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def _read_one(one: Input, asked: ReadOptions, index: int) -> int:
    """Read one page and give it out; a failure is one sentence on standard error. Returns the exit code."""
    try:
        media_type = MEDIA_TYPES[asked.form] if asked.form else None
        reading = read_page(
            one.read_bytes(), media_type=media_type, charset=asked.charset, day=asked.day, language=asked.language
        )
        line = to_json(reading)
    except KaidanError as error:
        return _fail(one, str(error), error.exit_code)
    except Exception as error:  # a fault of Kaidan's own must not keep the other pages from being read
        return _fail(one, f"Kaidan failed on this page ({type(error).__name__}); please report it.", FAILED)
    return _give_out(one, asked, index, reading, line)


def _give_out(one: Input, asked: ReadOptions, index: int, reading: Reading, line: bytes) -> int:
    if asked.folder is not None:
        path = asked.folder / f"{one.page_id}.json"
        try:
            write_file(path, line)
        except OSError as error:
            return _fail(one, f"{path} cannot be written ({(error.strerror or str(error)).lower()}).", FAILED)
        if not asked.as_json:
            click.echo(path)
    if asked.as_json:
        write_line(line)
    elif asked.folder is None:
        _show(reading, index)
    return 0


def _fail(one: Input, sentence: str, code: int) -> int:
    click.echo(f"{one.shown}: {sentence}", err=True)
    return code


def _show(reading: Reading, index: int) -> None:
    from kaidan.cli.show import show_reading  # noqa: PLC0415  (imports rich, and only for this)

    if index:
        click.echo()
    show_reading(reading)
