"""Bytes to characters: the bytes of a page and what is said of their charset in, the words and the charset out.

The order is: byte order mark, the server's word, the page's own word, the look of the bytes. A charset that does not
decode the bytes, or decodes them to what is no Japanese while another does, was declared wrongly and is corrected.
"""

import codecs
import re
from collections.abc import Iterator

from msgspec import Struct

from kaidan.errors import UnreadableError
from kaidan.text.japanese_bytes import DECODERS, decode_loosely, decode_strictly

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Names of the Encoding Standard (WHATWG) for what Japanese pages are written in, and slips that pages make.
_NAMES = {
    "shift_jis": "shift_jis",
    "shift-jis": "shift_jis",
    "shiftjis": "shift_jis",
    "sjis": "shift_jis",
    "x-sjis": "shift_jis",
    "ms_kanji": "shift_jis",
    "csshiftjis": "shift_jis",
    "windows-31j": "shift_jis",
    "ms932": "shift_jis",
    "cp932": "shift_jis",
    "windows-932": "shift_jis",
    "euc-jp": "euc-jp",
    "euc_jp": "euc-jp",
    "eucjp": "euc-jp",
    "x-euc-jp": "euc-jp",
    "x-euc": "euc-jp",
    "euc": "euc-jp",
    "ujis": "euc-jp",
    "cseucpkdfmtjapanese": "euc-jp",
    "iso-2022-jp": "iso-2022-jp",
    "iso2022jp": "iso-2022-jp",
    "csiso2022jp": "iso-2022-jp",
    "jis": "iso-2022-jp",
    "x-jis": "iso-2022-jp",
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "x-utf-8": "utf-8",
    "utf-8n": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf-16": "utf-16-le",
    "utf-16le": "utf-16-le",
}
# Names that say little: pages bear them whatever they are written in. They hold when the bytes look like nothing else.
WESTERN = "windows-1252"
_IDLE = frozenset(
    {"", "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "none", "x-user-defined"}
)
_META = re.compile(rb"""<meta\b[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s{0,20}<\?xml[^<>]{0,100}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""", re.IGNORECASE)
META_SEARCHED = 16384
# Characters that may be lost before a charset is given up: a few, or this share of them.
FEW_LOST, SHARE_LOST = 4, 0.02


class Decoded(Struct, frozen=True):
    """The words of a page and the name of the charset they were written in."""

    words: str
    charset: str


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Return the words of a page. `charset` is what the server or the user says.

    Raises UnreadableError for a charset that does not exist, and for bytes that no charset decodes.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    named = _known(charset) if charset else None
    if charset and named is None:
        raise UnreadableError(f"There is no charset named {charset!r}.")
    names = [name for name in (named, _declared_in(data)) if name]
    declared = [name for name in names if name != WESTERN]
    return _first_fitting(data, declared) or _last_resort(data, declared, western=WESTERN in names)


def _known(name: str) -> str | None:
    """Return the charset of a name, None for one that does not exist."""
    plain = name.strip().strip("\"'").lower()
    if plain in _NAMES or plain in _IDLE:
        return _NAMES.get(plain, WESTERN)
    try:
        information = codecs.lookup(plain)
        b"".decode(information.name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return information.name


def _declared_in(data: bytes) -> str | None:
    head = data[:META_SEARCHED]
    found = _XML.search(head) or _META.search(head)
    return _known(found[1].decode("ascii", "replace")) if found else None


def _first_fitting(data: bytes, declared: list[str]) -> Decoded | None:
    """Return the first declared charset that decodes the bytes to sensible words, or else the likeliest."""
    likely = _likeliest(data)
    for name in declared:
        words = decode_strictly(data, name)
        if words is None:
            continue
        if likely is None or likely.charset == name or not _makes_better_japanese(likely.words, words):
            return Decoded(words, name)
    return likely


def _likeliest(data: bytes) -> Decoded | None:
    """Return the charset that the bytes look like, of those that decode all of them."""
    if b"\x1b" in data and data.isascii():
        words = decode_strictly(data, "iso-2022-jp")
        if words is not None:
            return Decoded(words, "iso-2022-jp")
    unicode_words = decode_strictly(data, "utf-8")
    if unicode_words is not None:
        return Decoded(unicode_words, "utf-8")
    found = [(decode_strictly(data, name), name) for name in ("euc-jp", "shift_jis")]
    scored = [(japanese_share(words), Decoded(words, name)) for words, name in found if words is not None]
    share, best = max(scored, key=lambda pair: pair[0], default=(-1.0, None))
    return best if share >= 0 else None


def _makes_better_japanese(words: str, other: str) -> bool:
    return japanese_share(words) > japanese_share(other) + 0.1


_COMMON = re.compile("[\u3001\u3002\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fa0\uff01-\uff5e\u300c-\u3011]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fc\u3001\u3002]")
_ODD = re.compile("[\uff61-\uff9f\u0080-\u00ff\ue000-\uf8ff\u0400-\u04ff\u2500-\u257f\ufffd]")


def japanese_share(words: str) -> float:
    """Return how Japanese the non-ASCII characters look, from -1 to 1: kana count for it, odd signs against."""
    sample = words[:100_000]
    others = len(_ODD.findall(sample))
    total = len(_COMMON.findall(sample)) + others
    return (len(_KANA.findall(sample)) - others) / total if total else 0.0


def _last_resort(data: bytes, declared: list[str], *, western: bool) -> Decoded:
    """Return the charset that loses the fewest characters, when none decodes them all."""
    found = list(_loose(data, declared))
    if found:
        lost, decoded = min(found, key=lambda pair: pair[0])
        few = lost <= max(FEW_LOST, SHARE_LOST * len(decoded.words))
        if few and (japanese_share(decoded.words) > 0 or decoded.charset in declared):
            return decoded
    return Decoded(data.decode(WESTERN, "replace"), WESTERN) if western else _guess(data)


def _loose(data: bytes, declared: list[str]) -> Iterator[tuple[int, Decoded]]:
    for name in dict.fromkeys([*declared, *DECODERS]):
        words = decode_loosely(data, name)
        yield words.count("\ufffd"), Decoded(words, name)


def _guess(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to import, and seldom needed)

    best = from_bytes(data[:100_000]).best()
    words = decode_strictly(data, best.encoding) if best else None
    if best is None or words is None:
        raise UnreadableError("The page's bytes are written in no charset that could be told; name the charset.")
    return Decoded(words, best.encoding.replace("_", "-"))
