"""The front door: the bytes of a page in, its canonical text out."""

import hashlib
import re

from kaidan.errors import UnreadableError
from kaidan.model import Span
from kaidan.text.canonical import CanonicalText, Line, Link
from kaidan.text.charset import decode
from kaidan.text.fold import fold
from kaidan.text.html import HtmlText, read_html
from kaidan.text.media import choose_media_type, refuse_binary
from kaidan.text.plain import plain_lines, plain_words, unwrapped
from kaidan.text.title import find_title, find_trail

LARGEST = 20_000_000
# Characters that are no words anywhere, and that databases and JSON refuse: NUL, and halves of surrogate pairs.
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def canonical_text(data: bytes, *, media_type: str | None = None, charset: str | None = None) -> CanonicalText:
    """Return the canonical text of a page's bytes (at most 20 MB).

    `media_type` and `charset` are what the server or the user said, if anything. Raises UnreadableError with one
    sentence for an empty, binary, too large or too deeply nested page and for a charset that does not exist.
    """
    if len(data) > LARGEST:
        raise UnreadableError(f"The page is larger than {LARGEST // 1_000_000} MB.")
    if not data.strip():
        raise UnreadableError("The page is empty.")
    refuse_binary(data)
    decoded = decode(data, charset)
    words = _NO_CHARACTER.sub("\ufffd", decoded.words)
    kind = choose_media_type(media_type, words)
    read = read_html(words) if kind == "text/html" else _read_plain(words)
    if not read.text.strip():
        raise UnreadableError("The page holds no words.")
    return CanonicalText(
        text=read.text,
        folded=fold(unwrapped(read.text, read.lines) if kind == "text/plain" else read.text),
        lines=read.lines,
        links=read.links,
        title=find_title(read.text, read.lines, read.heading),
        trail=find_trail(read.text, read.lines, read.trail),
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=kind,
        charset=decoded.charset,
    )


def _read_plain(words: str) -> HtmlText:
    text = plain_words(words)
    lines: tuple[Line, ...] = plain_lines(text)
    links: tuple[Link, ...] = ()
    trail: tuple[Span, ...] = ()
    return HtmlText(text=text, lines=lines, links=links, heading="", trail=trail)
