"""What kind of page the bytes hold: the first bytes and words in, `text/html` or `text/plain` out."""

import re
from typing import Literal

from kaidan.errors import UnreadableError

MediaType = Literal["text/plain", "text/html"]

SNIFFED = 8192
_SIGNATURES = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"Rar!",
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OPENING = re.compile(
    r"[\s\ufeff]*<(?:(?:!doctype\s+html|html|head|body|meta|title|table|div|p)\b|\?xml\b|!--)", re.IGNORECASE
)
_TAG = re.compile(
    r"</?(?:p|br|div|table|tr|td|a|li|ul|ol|h[1-6]|font|b|span|html|body|head)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_OPEN_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/unknown"})


def refuse_binary(data: bytes) -> None:
    """Raise UnreadableError when the bytes are no text: a known signature, or control bytes that no charset uses."""
    head = data[:SNIFFED]
    if head.startswith(_SIGNATURES):
        raise UnreadableError("The page is a binary file, not text or HTML.")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return
    if len(_CONTROLS.findall(head)) * 200 > len(head):
        raise UnreadableError("The page is a binary file, not text or HTML.")


def choose_media_type(declared: str | None, words: str) -> MediaType:
    """Return what the server said, or what the words look like; raises UnreadableError for a type that is no page."""
    named = (declared or "").split(";")[0].strip().lower()
    if named in _HTML_TYPES:
        return "text/html"
    if named in _OPEN_TYPES:
        return "text/html" if _looks_like_html(words) else "text/plain"
    if named.startswith("text/"):
        return "text/plain"
    raise UnreadableError(f"The page is of type {named}, not text or HTML.")


def _looks_like_html(words: str) -> bool:
    head = words[:SNIFFED]
    return _OPENING.match(head) is not None or len(_TAG.findall(head)) >= 3
