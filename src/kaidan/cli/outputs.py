"""Where Readings go: bytes in, lines on standard output or whole files in a folder out."""

import os
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kaidan.cli.inputs import Input


def write_line(line: bytes) -> None:
    """Write bytes and a line end to standard output, whatever its charset."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def prepare_folder(folder: Path, inputs: "list[Input]") -> None:
    """Make the folder. Raises a usage error where it cannot be made or written, or two inputs have one ID."""
    named: dict[str, Input] = {}
    for one in inputs:
        other = named.setdefault(one.page_id, one)
        if other is not one:
            file = folder / f"{one.page_id}.json"
            raise click.UsageError(
                f"{other.shown} and {one.shown} would both be written to {file}; rename one of them."
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, prefix=".kaidan-"):
            pass
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise click.UsageError(f"The folder {folder} cannot be written to ({reason}).") from None


def write_file(path: Path, words: bytes) -> None:
    """Write a whole file or none: its bytes and a line end go beside it first, and then take its place."""
    with NamedTemporaryFile(dir=path.parent, prefix=".kaidan-", delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(words + b"\n")
            file.close()
            beside.chmod(0o666 & ~_mask())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def _mask() -> int:
    """Return the mask of new files; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
