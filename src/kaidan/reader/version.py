"""Which reader this is: nothing in, its version and the digest of its rules out."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from kaidan import __version__
from kaidan.model import ReaderVersion

PACKAGE = Path(__file__).parent.parent
ROOMS = ("lang", "model", "reader", "text", "world")
ENDINGS = ("json", "py", "toml")
# Parts whose data or algorithm decides what is read as much as the rules do.
PARTS = ("selectolax", "sudachidict-core", "sudachipy")


@cache
def reader_version() -> ReaderVersion:
    """Return the version of Kaidan and the digest of everything that decides what is read; made once."""
    return ReaderVersion(version=__version__, rules=_digest_rules()[:16])


def _digest_rules() -> str:
    digest = hashlib.sha256()
    for path in _sources():
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    for part in PARTS:
        digest.update(f"{part} {version(part)}\0".encode())
    return digest.hexdigest()


def _sources() -> list[Path]:
    found = [path for room in ROOMS for ending in ENDINGS for path in (PACKAGE / room).rglob(f"*.{ending}")]
    return sorted(found, key=lambda path: path.relative_to(PACKAGE).as_posix())
