import pytest

from kaidan.errors import UnreadableError
from kaidan.text import canonical_text
from kaidan.text.canonical import CanonicalText
from kaidan.text.numbering import format_number

# The source of a body, and the lines that a browser shows.
SHOWN = (
    ("<p>日露　外相会談</p><p>概要</p>", ["日露　外相会談", "概要"]),
    ("<p>一行<br>二行<br/>三行", ["一行", "二行", "三行"]),
    ("総論<p>各論</p>結語", ["総論", "各論", "結語"]),
    ("<h1>題</h1><h2>副題</h2><div>本文</div>", ["題", "副題", "本文"]),
    ("<p>a   b\n c\t d</p>", ["a b c d"]),
    ("<p>意見交換を\n  行った。</p>", ["意見交換を行った。"]),
    ("<p>G20\nサミット</p>", ["G20 サミット"]),
    ("<p>A&amp;B &lt;C&gt; &#12539; &#xFF08;注&#xff09; &nbsp;D</p>", ["A&B <C> ・ （注） \u00a0D"]),
    ("<ul><li>一<li>二</ul>", ["• 一", "• 二"]),
    ("<ol><li>一<li>二</ol>", ["1. 一", "2. 二"]),
    ("<ol start=5><li>五<li>六</ol>", ["5. 五", "6. 六"]),
    ("<ol reversed><li>三<li>二<li>一</ol>", ["3. 三", "2. 二", "1. 一"]),
    ("<ol reversed start=9><li>九<li>八</ol>", ["9. 九", "8. 八"]),
    ("<ol><li>一<li value=7>七<li>八</ol>", ["1. 一", "7. 七", "8. 八"]),
    ("<ol type=a><li>一<li>二</ol>", ["a. 一", "b. 二"]),
    ("<ol type=A start=27><li>一</ol>", ["AA. 一"]),
    ("<ol type=i start=4><li>四</ol>", ["iv. 四"]),
    ("<ol type=I><li>一<li type=1>二</ol>", ["I. 一", "2. 二"]),
    ("<ol><li>一<ol><li>内</ol><li>二</ol>", ["1. 一", "1. 内", "2. 二"]),
    ("<ol><li><strong>総論</strong><p>（1）大臣から述べた。</p></ol>", ["1. 総論", "（1）大臣から述べた。"]),
    ("<ol><li><p>一</p><p>続き</p><li> <li>三</ol>", ["1. 一", "続き", "3. 三"]),
    ("<ul style='list-style: none'><li>一</ul>", ["一"]),
    ("<style>ul.none { list-style: none; }</style><ul class=none><li>一</ul>", ["一"]),
    ("<style>.gone{display:none}</style><p class='a gone'>無</p><p>有</p>", ["有"]),
    ("<li>一", ["• 一"]),
    ("<dl><dt>日時<dd>6月9日</dl>", ["日時", "6月9日"]),
    ("<p><ruby>隼人<rp>（</rp><rt>はやと</rt><rp>）</rp></ruby>大臣</p>", ["隼人大臣"]),
    ("<ruby>日<rt>に<rb>露<rt>ろ</ruby>関係", ["日露関係"]),
    ("<script>var a='<p>無';</script><p>有<!-- 無 --></p><style>p{}</style>", ["有"]),
    ("<p hidden>無</p><p style='display: none'>無</p><noscript>無</noscript><p>有</p>", ["有"]),
    ("<select><option>無<option>無</select><textarea>無</textarea><p>有</p>", ["有"]),
    ("<p>汐&#8203;見&shy;大臣</p>", ["汐見大臣"]),
    ("<pre>一 行\n  二行</pre>", ["一 行", "  二行"]),
    ("<p>半<b>分</b>の<font color=red>字</font></p>", ["半分の字"]),
    ("<p>a < b と c</p>", ["a < b と c"]),
    ("<img alt='無' src=a.gif><p>有", ["有"]),
    ("<table><tr><td>国<td>件数<tr><td>英国<td>3</table>", ["国 | 件数", "英国 | 3"]),
    ("<table><tr><th>国<th>人<th>数<tr><td>英<td> <td>3</table>", ["国 | 人 | 数", "英 |  | 3"]),
    ("<table><tr><td>左<td><table><tr><td>内</table></table>", ["左", "内"]),
    ("<table><tr><td>(1)<td>大臣より述べた。</table>", ["(1)", "大臣より述べた。"]),
    ("<table><tr><td>(1)<td><p>一。</p><tr><td>(2)<td><p>二。</p></table>", ["(1)", "一。", "(2)", "二。"]),
    ("<table><caption>表</caption><tr><td>一</table>", ["表", "一"]),
)


def shown(source: str) -> CanonicalText:
    return canonical_text(source.encode(), media_type="text/html")


def lines(page: CanonicalText) -> list[str]:
    return [page.text[line.start : line.end] for line in page.lines]


@pytest.mark.parametrize(("source", "expected"), SHOWN)
def test_shows_what_a_browser_shows(source: str, expected: list[str]) -> None:
    page = shown(f"<html><body>{source}</body></html>")
    assert lines(page) == expected
    assert page.text == "\n".join(expected)


def test_links_keep_their_words_and_targets() -> None:
    page = shown(
        "<p>前<a href='/a.html'>日露 <b>協定</b></a>後<a href=''>無</a><a name=x>無</a><a href=b.pdf>英文</a></p>"
    )
    assert [(page.text[link.start : link.end], link.target) for link in page.links] == [
        ("日露 協定", "/a.html"),
        ("英文", "b.pdf"),
    ]


def test_lines_know_their_element_and_depth() -> None:
    page = shown("<h2>題</h2><p>文</p><ul><li>一<ul><li>二</ul></ul><dl><dt>語<dd>訳</dl><div>外</div>")
    assert [(line.tag, line.depth) for line in page.lines] == [
        ("h2", 0),
        ("p", 0),
        ("li", 1),
        ("li", 2),
        ("dt", 0),
        ("dd", 0),
        ("line", 0),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<nav>案内</nav>",
        "<header>案内</header>",
        "<footer>案内</footer>",
        "<div role=navigation>案内</div>",
        "<div id=pankuzu>案内</div>",
        "<table class=navi><tr><td>案内</table>",
    ],
)
def test_navigation_is_marked_and_kept(source: str) -> None:
    page = shown(f"{source}<main><header><h1>題</h1></header><p>文</p></main>")
    assert [(words, line.furniture) for words, line in zip(lines(page), page.lines, strict=True)] == [
        ("案内", True),
        ("題", False),
        ("文", False),
    ]


def test_a_page_that_is_all_navigation_is_not_believed() -> None:
    assert not any(line.furniture for line in shown("<div class=menu><p>文一</p><p>文二</p></div>").lines)


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("<title>外務省: 日露首脳会談</title><h1>欧州</h1><h2>日露首脳会談<br>（概要）</h2>", "日露首脳会談"),
        (
            "<title>日韓外相会談｜外務省</title><nav>日韓外相会談</nav><h1>報道発表</h1><b>日韓外相会談</b>",
            "日韓外相会談",
        ),
        ("<h1>カナダ</h1><h2>日加外相会談</h2><p>文</p>", "日加外相会談"),
        ("<h1>日加外相会談</h1><p>文</p>", "日加外相会談"),
        ("<p>文</p>", None),
    ],
)
def test_finds_the_title(source: str, title: str | None) -> None:
    page = shown(source)
    assert (page.title.of(page.text) if page.title else None) == title


@pytest.mark.parametrize(
    ("source", "trail"),
    [
        (
            "<ul id=breadcrumb><li><a href=/>トップページ</a><li>国・地域<li>欧州</ul>",
            ["トップページ", "国・地域", "欧州"],
        ),
        ("<td><a href=/>トップページ</a> &gt; <a href=a>会談</a> &gt; 記録 |</td>", ["トップページ", "会談", "記録"]),
        ("<p>欧州</p>", []),
    ],
)
def test_finds_the_trail(source: str, trail: list[str]) -> None:
    page = shown(f"{source}<p>大臣は会談した。</p>")
    assert [step.of(page.text) for step in page.trail] == trail


@pytest.mark.parametrize(
    "tag", ["div", "ul", "span", "blockquote", "table><tr><td", "ol><li", "select", "svg", "x-y><div"]
)
def test_nesting_beyond_reason_is_refused(tag: str) -> None:
    with pytest.raises(UnreadableError, match="nested deeper"):
        shown(f"<{tag}>" * 10_000 + "文")


@pytest.mark.parametrize("tag", ["b", "font color=red", "p", "a href=x", "i><u", "x-y"])
def test_dress_that_is_never_closed_costs_nothing(tag: str) -> None:
    assert shown(f"<{tag}>" * 10_000 + "文").text == "文"


def test_items_and_cells_that_are_never_closed_are_no_nesting() -> None:
    assert len(shown("<ul>" + "<li>項" * 3_000).lines) == 3_000
    assert len(shown("<table>" + "<tr><td>項<center>" * 3_000).lines) == 3_000


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [
        (1, "a", "a"),
        (26, "a", "z"),
        (27, "a", "aa"),
        (703, "A", "AAA"),
        (0, "a", "0"),
        (-2, "i", "-2"),
        (4, "i", "iv"),
        (1999, "I", "MCMXCIX"),
        (4000, "i", "4000"),
        (12, "1", "12"),
    ],
)
def test_numbers_are_written_in_their_style(number: int, style: str, written: str) -> None:
    assert format_number(number, style) == written
