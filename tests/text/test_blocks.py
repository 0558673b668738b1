"""Whole pages, each with the kinds and words of its blocks."""

import pytest

from kaidan.lang.ja.outline import RULES
from kaidan.text import build_outline, canonical_text, title_and_trail

PAGES: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "region and map above, ways back below",
        "欧州(NIS諸国を含む)\n\n世界地図 アジア | 北米 | 中南米\n\n日仏外相会談\n(概要)\n\n"
        "平成20年1月5日\n\n 大臣は会談した。\n\n"
        "【ポイント】\n\n  • 会談を行うことで一致。\n\n1.経済\n\n(1)大臣より述べた。\n"
        "両大臣は一致した。\n\nこのページのトップへ戻る\n目次へ戻る",
        [
            ("furniture", "欧州(NIS諸国を含む)"),
            ("furniture", "世界地図 アジア | 北米 | 中南米"),
            ("title", "日仏外相会談"),
            ("title", "(概要)"),
            ("title", "平成20年1月5日"),
            ("paragraph", "大臣は会談した。"),
            ("heading", "ポイント"),
            ("bullet", "会談を行うことで一致。"),
            ("heading", "経済"),
            ("paragraph", "大臣より述べた。"),
            ("paragraph", "両大臣は一致した。"),
            ("furniture", "このページのトップへ戻る"),
            ("furniture", "目次へ戻る"),
        ],
    ),
    (
        "table residue and a page in one line",
        "![]() |\n![]() | ||||\n|\nトップページ > 会談・訪問 > 記録 |\n"
        "平成15年6月20日 大臣は会談した。概要次のとおり。1.経済 "
        "大臣より述べた。 2.文化 大臣より述べた。 |\n目次 |\n| ||||",
        [
            ("furniture", "![]() |"),
            ("furniture", "![]() | ||||"),
            ("furniture", "|"),
            ("furniture", "トップページ > 会談・訪問 > 記録 |"),
            ("title", "平成15年6月20日"),
            ("paragraph", "大臣は会談した。概要次のとおり。"),
            ("heading", "経済"),
            ("paragraph", "大臣より述べた。"),
            ("heading", "文化"),
            ("paragraph", "大臣より述べた。"),
            ("furniture", "|"),
            ("furniture", "目次 |"),
            ("furniture", "| ||||"),
        ],
    ),
    (
        "captions above the lead",
        "カナダ\n日加外相会談\n令和元年5月1日\n英語版 (English)\n  • 日加外相会談1\n"
        "    会談の冒頭\n    (写真提供:内閣広報室)\n大臣は会談しました。\n"
        "1 大臣から述べました。\n2 大臣から述べました。\n(注)協定は未発効。\nカナダへ戻る",
        [
            ("title", "カナダ"),
            ("title", "日加外相会談"),
            ("title", "令和元年5月1日"),
            ("furniture", "英語版 (English)"),
            ("caption", "日加外相会談1"),
            ("caption", "会談の冒頭"),
            ("caption", "(写真提供:内閣広報室)"),
            ("paragraph", "大臣は会談しました。"),
            ("paragraph", "大臣から述べました。"),
            ("paragraph", "大臣から述べました。"),
            ("note", "協定は未発効。"),
            ("furniture", "カナダへ戻る"),
        ],
    ),
    (
        "a report with a place before the lead, and links at the end",
        "大使館案内 経済 文化 領事業務 留学\n外相、会談\n2017-03-11 10:22\n"
        "【東京】外相は会談した．\n関連リンク\n日仏関係\n協定の全文を見る。",
        [
            ("furniture", "大使館案内 経済 文化 領事業務 留学"),
            ("title", "外相、会談"),
            ("title", "2017-03-11 10:22"),
            ("furniture", "【東京】"),
            ("paragraph", "外相は会談した．"),
            ("furniture", "関連リンク"),
            ("furniture", "日仏関係"),
            ("furniture", "協定の全文を見る。"),
        ],
    ),
    (
        "what a last heading needs is kept",
        "外相会談\n大臣は会談した。\n【参考】主な日程\n 1日 東京着\n 2日 会談\n\n目次\n外務省案内 渡航関連情報",
        [
            ("title", "外相会談"),
            ("paragraph", "大臣は会談した。"),
            ("heading", "主な日程"),
            ("paragraph", "1日 東京着"),
            ("paragraph", "2日 会談"),
            ("furniture", "目次"),
            ("furniture", "外務省案内 渡航関連情報"),
        ],
    ),
)


@pytest.mark.parametrize(("source", "expected"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_tells_the_parts_of_a_page(source: str, expected: list[tuple[str, str]]) -> None:
    page = canonical_text(source.encode(), media_type="text/plain")
    _, blocks = build_outline(page, RULES)
    assert [(block.kind, page.text[block.start : block.end]) for block in blocks] == expected


def test_blocks_stand_under_the_entry_before_them() -> None:
    source = "外相会談\n大臣は会談した。\n1.経済\n大臣より述べた。\n・協力\n2.文化\n両大臣は一致した。\n目次"
    entries, blocks = build_outline(canonical_text(source.encode(), media_type="text/plain"), RULES)
    first, second = (entry.id for entry in entries)
    assert [block.entry for block in blocks] == [None, None, first, first, first, second, second, None]


@pytest.mark.parametrize(
    ("source", "title", "trail"),
    [
        (
            "アフリカ\n日・ザンビア首脳会談\n(概要)\n平成15年9月30日\n総理は会談した。",
            "日・ザンビア首脳会談",
            ["アフリカ"],
        ),
        (
            "ホーム > 会談 > 記録\n総理と首相との\n首脳会談(概要)\n総理は会談した。",
            "総理と首相との\n首脳会談(概要)",
            ["ホーム", "会談", "記録"],
        ),
        ("総理は会談した。", None, []),
    ],
)
def test_finds_title_and_trail_of_plain_text(source: str, title: str | None, trail: list[str]) -> None:
    page = canonical_text(source.encode(), media_type="text/plain")
    found, steps = title_and_trail(page, build_outline(page, RULES)[1], RULES)
    assert (found.of(page.text) if found else None) == title
    assert [step.of(page.text) for step in steps] == trail
