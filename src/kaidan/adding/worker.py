"""One process that reads pages: requests on a pipe in, answers on it out. It knows nothing of the ledger."""

import signal
from multiprocessing.connection import Connection

import msgspec
from msgspec import Struct

from kaidan.errors import KaidanError, NoTalksError
from kaidan.model import Reading
from kaidan.reader.reading import read_page

MEDIA_TYPES = {"html": "text/html", "text": "text/plain"}


class Request(Struct, frozen=True, kw_only=True):
    """A page to be read: its bytes, its address, and what the user said of it."""

    data: bytes
    address: str | None = None
    form: str | None = None
    charset: str | None = None
    day: str | None = None
    language: str | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """The Reading of a page, or why there is none; `no_talks` is true of a page that was read and tells of none."""

    reading: Reading | None = None
    reason: str = ""
    no_talks: bool = False


def answer(request: Request) -> Answer:
    """Read one page. Whatever happens is an answer: a fault of Kaidan's own keeps no other page from being read."""
    try:
        return Answer(reading=_read(request))
    except KaidanError as error:
        return Answer(reason=str(error), no_talks=isinstance(error, NoTalksError))
    except Exception as error:
        return Answer(reason=f"Kaidan failed on this page ({type(error).__name__}); please report it.")


def _read(request: Request) -> Reading:
    return read_page(
        request.data,
        media_type=MEDIA_TYPES[request.form] if request.form else None,
        charset=request.charset,
        day=request.day,
        address=request.address,
        language=request.language,
    )


def work(pipe: Connection) -> None:
    """Answer requests until the other end of the pipe is closed, be it by the end of its process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    encode, decode = msgspec.msgpack.Encoder().encode, msgspec.msgpack.Decoder(Request).decode
    try:
        while True:
            pipe.send_bytes(encode(answer(decode(pipe.recv_bytes()))))
    except (EOFError, OSError):
        return
