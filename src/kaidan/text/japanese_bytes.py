"""The charsets that Japanese pages are written in, with the vendor characters that the bare standards lack."""

import re

# Shift_JIS pages were written on machines whose Shift_JIS is CP932; the others often hold its characters too.
DECODERS = {"utf-8": "utf-8", "shift_jis": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp"}

_EUC_UNIT = re.compile(rb"\x8e[\xa1-\xdf]|\x8f[\xa1-\xfe]{2}|[\xa1-\xfe]{2}|[\x80-\xff]")
_JIS_SEGMENT = re.compile(rb"\x1b(\$@|\$B|\$\(D|\(B|\(J|\(I)([^\x1b]*)")
_GETA = "\u3013".encode("cp932")
_UNKNOWN = b"\xff"
# What Python's CP932 makes of the bytes A0, FD, FE and FF, which are no characters.
_STRAY = re.compile("[\uf8f0-\uf8f3]")


def decode_strictly(data: bytes, charset: str) -> str | None:
    """Return the words, or None when a byte does not belong to the charset."""
    try:
        if charset == "shift_jis":
            return _from_cp932(data)
        return data.decode(DECODERS.get(charset, charset))
    except (UnicodeError, LookupError):
        pass
    try:
        if charset == "euc-jp":
            return _from_cp932(euc_as_cp932(data))
        if charset == "iso-2022-jp" and data.isascii():
            return _from_cp932(jis_as_cp932(data))
    except UnicodeError:
        pass
    return None


def decode_loosely(data: bytes, charset: str) -> str:
    """Return the words with U+FFFD for every byte that does not belong to the charset."""
    arrange = {"euc-jp": euc_as_cp932, "iso-2022-jp": jis_as_cp932}.get(charset)
    decoder = DECODERS.get(charset, charset) if arrange is None else "cp932"
    return _STRAY.sub("\ufffd", (arrange(data) if arrange else data).decode(decoder, "replace"))


def _from_cp932(data: bytes) -> str:
    words = data.decode("cp932")
    if _STRAY.search(words):
        raise UnicodeError("a byte that is no character")
    return words


def euc_as_cp932(data: bytes) -> bytes:
    """Return EUC-JP bytes as CP932: the two arrange the same characters, and CP932 has the vendors' rows."""
    return _EUC_UNIT.sub(lambda match: _shift(match[0]), data)


def jis_as_cp932(data: bytes) -> bytes:
    """Return ISO-2022-JP bytes as CP932, segment by segment; a line end leads back to ASCII."""
    parts = []
    last = 0
    for segment in _JIS_SEGMENT.finditer(data):
        parts += [data[last : segment.start()], _jis_segment(segment[1], segment[2])]
        last = segment.end()
    return b"".join([*parts, data[last:]])


def _jis_segment(escape: bytes, content: bytes) -> bytes:
    if escape in (b"(B", b"(J"):
        return content
    characters, line_end, rest = content.partition(b"\n")
    if escape == b"(I":
        return bytes(byte | 0x80 for byte in characters) + line_end + rest
    if escape == b"$(D":
        return _GETA * (len(characters) // 2) + line_end + rest
    return euc_as_cp932(bytes(byte | 0x80 if 0x20 < byte < 0x7F else byte for byte in characters)) + line_end + rest


def _shift(unit: bytes) -> bytes:
    """Return one EUC-JP character as CP932; what CP932 has not becomes the geta sign, a broken byte an unknown one."""
    if len(unit) == 1:
        return _UNKNOWN
    if unit[0] == 0x8E:
        return unit[1:]
    if unit[0] == 0x8F:
        return _GETA
    row, cell = unit[0] - 0x80, unit[1] - 0x80
    lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
    trail = cell + (0x1F if cell < 0x60 else 0x20) if row % 2 else cell + 0x7E
    return bytes((lead, trail))
