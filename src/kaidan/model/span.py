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
    """Return a stable id from the kind of record, the page's sha256 and its span; same page, same rules, same ids."""
    digest = hashlib.sha256(f"{kind}\0{page}\0{start}\0{end}".encode()).hexdigest()
    return f"{kind}-{digest[:16]}"
