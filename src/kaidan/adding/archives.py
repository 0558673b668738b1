"""Zip files: the path of one in, its members out, and the bytes of one of them.

Whatever is broken, encrypted or too large is an UnreadableError of one sentence.
"""

import zlib
from lzma import LZMAError
from pathlib import Path
from struct import error as StructError  # noqa: N812  (it is an error, and named as one here)
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from kaidan.errors import UnreadableError
from kaidan.text.page import LARGEST

ENCRYPTED = 0x1
BROKEN = "The zip file is broken, or it is none."
# All that Python's reader of zip files is known to raise on bytes that are not what they should be.
FAULTS = (
    BadZipFile, LargeZipFile, zlib.error, LZMAError, StructError, OSError, EOFError, ValueError, RuntimeError,
    NotImplementedError, IndexError, KeyError, OverflowError, MemoryError,
)  # fmt: skip


def open_archive(path: Path) -> ZipFile:
    """Open a zip file. Raises UnreadableError where it is none."""
    try:
        return ZipFile(path)
    except PermissionError as error:
        raise UnreadableError(f"The file cannot be opened ({(error.strerror or str(error)).lower()}).") from None
    except FAULTS:
        raise UnreadableError(BROKEN) from None


def list_members(path: Path) -> dict[str, int]:
    """Return the files in a zip file by their paths, each with its number; of one path the last. Raises as above."""
    with open_archive(path) as archive:
        named = enumerate(one.filename for one in archive.infolist())
        return {name: number for number, name in named if name and not name.endswith("/")}


def member_bytes(archive: ZipFile, member: ZipInfo) -> bytes:
    """Return the bytes of a member, of at most 20 MB whatever it says of its size. Raises UnreadableError."""
    if member.flag_bits & ENCRYPTED:
        raise UnreadableError("It is encrypted; unpack it first.")
    if member.file_size > LARGEST:
        raise UnreadableError(f"The page is larger than {LARGEST // 1_000_000} MB.")
    try:
        with archive.open(member) as file:
            return file.read(LARGEST + 1)
    except FAULTS:
        raise UnreadableError("It cannot be unpacked; the zip file is broken there.") from None
