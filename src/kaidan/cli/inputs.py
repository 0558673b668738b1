"""What the user names: words of the command line in, the bytes of pages out."""

import sys
from pathlib import Path

from msgspec import Struct

from kaidan.api import read_bytes
from kaidan.errors import UnreadableError
from kaidan.text.page import LARGEST

STANDARD_INPUT = "-"


class Input(Struct, frozen=True):
    """One page as the user named it: the path of a file, or `-` for standard input."""

    name: str

    @property
    def shown(self) -> str:
        """Its name in sentences to the user."""
        return "standard input" if self.name == STANDARD_INPUT else self.name

    @property
    def page_id(self) -> str:
        """The name of the file without its last ending; `stdin` for standard input."""
        return "stdin" if self.name == STANDARD_INPUT else Path(self.name).stem

    def read_bytes(self) -> bytes:
        """Return its bytes. Raises UnreadableError where there are none."""
        return _read_standard_input() if self.name == STANDARD_INPUT else read_bytes(Path(self.name))


def _read_standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableError("It is closed.")
    try:
        return sys.stdin.buffer.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableError(f"It cannot be read ({(error.strerror or str(error)).lower()}).") from None
