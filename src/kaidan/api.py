"""What `import kaidan` gives: a path or bytes in, a Reading out; a Reading in, its JSON out; and the JSON Schema."""

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from kaidan.errors import OptionError, UnreadableError
from kaidan.model import Reading
from kaidan.reader.reading import read_page
from kaidan.text.page import LARGEST

if TYPE_CHECKING:
    from kaidan.ledger.store import Ledger

Form = Literal["html", "text"]
MEDIA_TYPES: dict[str, str] = {"html": "text/html", "text": "text/plain"}
_ENCODER = msgspec.json.Encoder(order="deterministic")


def read(
    page: str | PathLike[str] | bytes,
    *,
    form: Form | None = None,
    charset: str | None = None,
    day: str | None = None,
    language: str | None = None,
) -> Reading:
    """Return the Reading of a page, given as the path of a file or as its bytes.

    `form` and `charset` say what the page is where it does not tell or tells wrongly; `day` (YYYY-MM-DD) is the day of
    the talks for a page that names none; `language` (ISO 639-1) is the page's where the text is not to be asked. Raises
    UnreadableError for what cannot be read as a page, NoTalksError for a page that tells of no talks, OptionError for
    an unknown form, day or language. Example: `read("page.html").meeting.date`.
    """
    if form is not None and form not in MEDIA_TYPES:
        raise OptionError(f"There is no form {form!r} of a page; there are html and text.")
    data = page if isinstance(page, bytes) else read_bytes(Path(page))
    media_type = MEDIA_TYPES[form] if form else None
    return read_page(data, media_type=media_type, charset=charset, day=day, language=language)


def open_ledger(named: str | None = None, *, create: bool = False) -> "Ledger":
    """Return the ledger named: the path of an SQLite file, the URL of a PostgreSQL database, or the user's own.

    With `create` it is made where there is none. Raises LedgerError where it cannot be used. What is added to it is
    linked to what it holds. Example: `with open_ledger("talks.sqlite") as ledger: …`.
    """
    from kaidan.follow.relinking import relink  # noqa: PLC0415  (reading alone needs no database)
    from kaidan.ledger.store import Ledger  # noqa: PLC0415

    return Ledger.open(named, create=create, relink=relink)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file, or enough of them to tell that it is too large. Raises UnreadableError."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise UnreadableError("There is no such file.") from None
    except IsADirectoryError:
        raise UnreadableError("It is a directory; name the files in it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableError(f"The file cannot be opened ({reason.lower()}).") from None


def to_json(reading: Reading) -> bytes:
    """Return the Reading as JSON in UTF-8, on one line without its end; the same Reading gives the same bytes."""
    return _ENCODER.encode(reading)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a Reading, made from the records."""
    made = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Reading)))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "kaidan.reading/1", **made}
