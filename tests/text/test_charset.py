import codecs

import pytest

from kaidan.errors import UnreadableError
from kaidan.text.charset import decode, japanese_share

WORDS = "日露外相会談（概要）\n汐見大臣より、平和条約について意見交換を行いたい旨述べた。\n"
WRITTEN = (
    ("utf-8", "utf-8"),
    ("shift_jis", "cp932"),
    ("euc-jp", "euc_jp"),
    ("iso-2022-jp", "iso2022_jp"),
)
DECLARED = ("utf-8", "Shift_JIS", "x-sjis", "EUC-JP", "iso-2022-jp", "iso-8859-1", "no-such-charset")


@pytest.mark.parametrize(("charset", "codec"), WRITTEN)
@pytest.mark.parametrize("words", [WORDS, "大臣", "カナダ", "日露外相会談", "中国外交部長", "会談を行った。"])
def test_tells_undeclared_charsets(charset: str, codec: str, words: str) -> None:
    decoded = decode(words.encode(codec))
    assert (decoded.words, decoded.charset) == (words, charset)


@pytest.mark.parametrize(("charset", "codec"), WRITTEN)
@pytest.mark.parametrize("declared", DECLARED)
def test_believes_a_page_only_as_far_as_its_bytes_bear_out(charset: str, codec: str, declared: str) -> None:
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head><p>{WORDS}'
    decoded = decode(page.encode(codec))
    assert (decoded.words, decoded.charset) == (page, charset)


@pytest.mark.parametrize(("charset", "codec"), WRITTEN)
@pytest.mark.parametrize("declared", DECLARED[:-1])
def test_believes_a_server_only_as_far_as_the_bytes_bear_out(charset: str, codec: str, declared: str) -> None:
    decoded = decode(WORDS.encode(codec), declared)
    assert (decoded.words, decoded.charset) == (WORDS, charset)


@pytest.mark.parametrize(
    ("mark", "codec", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
    ],
)
def test_a_byte_order_mark_decides(mark: bytes, codec: str, charset: str) -> None:
    decoded = decode(mark + WORDS.encode(codec), "shift_jis")
    assert (decoded.words, decoded.charset) == (WORDS, charset)


def test_shift_jis_has_the_vendor_characters() -> None:
    words = "①二国間関係、㈱、Ⅱ、～、髙橋大臣より意見があった。"
    assert decode(words.encode("cp932"), "Shift_JIS").words == words


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("総論".encode("euc_jp") + b"\xad\xa1" + "大臣より述べた。".encode("euc_jp"), "euc-jp"),
        (
            "総論".encode("iso2022_jp") + b"\x1b$B\x2d\x21\x1b(B" + "大臣より述べた。".encode("iso2022_jp"),
            "iso-2022-jp",
        ),
    ],
)
def test_the_other_charsets_have_them_too(data: bytes, charset: str) -> None:
    decoded = decode(data, charset)
    assert (decoded.words, decoded.charset) == ("総論①大臣より述べた。", charset)


@pytest.mark.parametrize(("charset", "codec"), WRITTEN[:3])
def test_a_page_cut_in_a_character_is_read(charset: str, codec: str) -> None:
    decoded = decode(WORDS.rstrip().encode(codec)[:-1])
    assert decoded.charset == charset
    assert decoded.words.startswith(WORDS.rstrip()[:-1])


def test_a_western_page_stays_western() -> None:
    assert decode("Côte d’Ivoire — talks".encode("cp1252"), "iso-8859-1").words == "Côte d’Ivoire — talks"


def test_other_charsets_can_be_named() -> None:
    assert decode("外交部长会见".encode("gb2312"), "gb2312").words == "外交部长会见"


def test_a_charset_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no charset named 'klingon'"):
        decode(WORDS.encode(), "klingon")


def test_japanese_looks_more_japanese_than_its_mistakes() -> None:
    mistaken = WORDS.encode("euc_jp").decode("cp932", "replace")
    assert japanese_share(WORDS) > 0.3 > japanese_share(mistaken)
