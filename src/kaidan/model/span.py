"""Half-open spans of code points, and the digest ids made from them."""

import hashlib

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """Characters `text[start:end]`: code points, half-open. Example: `Span(0, 2)` is the first two characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words themselves: `Span(0, 2).of("日露外相")` is `"日露"`."""
        return text[self.start : self.end]


def digest_id(kind: str, page: str, start: int, end: int) -> str:
    """Return a stable id from the kind of record, the page's sha256 and its span; same page, same rules, same ids.

    It begins with the page's own digits, so that the entries of one page stand side by side wherever ids are sorted.
    """
    digest = hashlib.sha256(f"{kind}\0{page}\0{start}\0{end}".encode()).hexdigest()
    return f"{kind}-{page[:6]}{digest[:12]}"


def words_id(kind: str, *words: str | None) -> str:
    """Return a stable id of a thing that words alone tell apart, as the name and the parties do a document."""
    digest = hashlib.sha256("\0".join((kind, *map(str, words))).encode()).hexdigest()
    return f"{kind}-{digest[:16]}"
