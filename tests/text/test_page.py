import pytest

from kaidan.errors import UnreadableError
from kaidan.text import canonical_text

HTML = "<html><body><p>日露外相会談</p><p>概要</p></body></html>"


@pytest.mark.parametrize("words", ["日露外相会談\n\n 概要 \n", "一行", "１．総論\t終わり\n"])
def test_plain_text_is_the_input(words: str) -> None:
    page = canonical_text(words.encode("cp932"))
    assert page.text == words
    assert (page.media_type, page.charset) == ("text/plain", "shift_jis")


def test_only_line_ends_change() -> None:
    page = canonical_text("一\r\n二\r三\n\n四".encode())
    assert page.text == "一\n二\n三\n\n四"
    assert [page.text[line.start : line.end] for line in page.lines] == ["一", "二", "三", "四"]


@pytest.mark.parametrize(
    ("source", "declared", "kind"),
    [
        (HTML, None, "text/html"),
        (HTML, "text/html; charset=utf-8", "text/html"),
        (HTML, "application/xhtml+xml", "text/html"),
        (HTML, "application/octet-stream", "text/html"),
        (HTML, "text/plain", "text/plain"),
        ("<!-- 注 --><p>文", None, "text/html"),
        ("日露外相会談<br>概要<br>本文<br>", None, "text/html"),
        ("日露外相会談\n概要", None, "text/plain"),
        ("日露外相会談\n概要", "text/markdown", "text/plain"),
        ("<経済>\n大臣より述べた。", None, "text/plain"),
        ("1 < 2 > 0 <a> 一", None, "text/plain"),
    ],
)
def test_tells_html_from_plain_text(source: str, declared: str | None, kind: str) -> None:
    assert canonical_text(source.encode(), media_type=declared).media_type == kind


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        (b"", {}, "The page is empty."),
        (b" \n\t ", {}, "The page is empty."),
        (b"<p> </p><script>a</script>", {}, "The page holds no words."),
        (b"%PDF-1.7 ...", {}, "The page is a binary file, not text or HTML."),
        (bytes(range(256)) * 4, {}, "The page is a binary file, not text or HTML."),
        (b"\x00\x01\x02" * 99, {}, "The page is a binary file, not text or HTML."),
        (b"talks", {"charset": "klingon"}, "There is no charset named 'klingon'."),
        (b"talks", {"media_type": "image/png"}, "The page is of type image/png, not text or HTML."),
        (b"a" * 20_000_001, {}, "The page is larger than 20 MB."),
        (b"<div>" * 10_000, {}, "The page's HTML is nested deeper than 500 elements."),
    ],
)
def test_says_in_one_sentence_why_a_page_is_not_read(data: bytes, options: dict[str, str], message: str) -> None:
    with pytest.raises(UnreadableError) as error:
        canonical_text(data, **options)
    assert str(error.value) == message
    assert error.value.exit_code == 2


def test_same_bytes_same_text() -> None:
    assert canonical_text(HTML.encode()) == canonical_text(HTML.encode())


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("会\0談".encode() + b" " * 300, None, "会\ufffd談" + " " * 300),
        (b"<p>a\0b&#0;</p>" + b" " * 300, None, "a\ufffdb\ufffd"),
        (b"a\\ud800b", "unicode_escape", "a\ufffdb"),
    ],
)
def test_what_is_no_character_is_shown_as_one_that_was_lost(data: bytes, charset: str | None, text: str) -> None:
    assert canonical_text(data, charset=charset).text == text
