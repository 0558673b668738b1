"""Forms of layout, each with the outline that it has: `(level, label, title)`."""

import pytest

from kaidan.lang.ja.outline import RULES
from kaidan.text import build_outline, canonical_text

LEAD = "日仏外相会談\n(概要)\n平成20年1月5日\n1月4日、会談を行ったところ、概要以下のとおり。\n"
A, B = "大臣より、重要である旨述べた。", "両大臣は、協力していくことで一致した。"

Row = tuple[int, str, str]
FORMS: tuple[tuple[str, str, list[Row]], ...] = (
    ("number and stop", f"1.総論\n{A}\n2.各論\n{B}", [(1, "1", "総論"), (1, "2", "各論")]),
    ("full width", f"１．総論\n（１）{A}\n（２）{B}", [(1, "1", "総論"), (2, "1", ""), (2, "2", "")]),
    ("number and space", f"1　総論\n{A}\n2　各論\n{B}", [(1, "1", "総論"), (1, "2", "各論")]),
    ("number that touches", f"1総論\n{A}\n2日仏関係\n{B}", [(1, "1", "総論"), (1, "2", "日仏関係")]),
    ("number and comma", f"1、総論\n{A}\n2、各論\n{B}", [(1, "1", "総論"), (1, "2", "各論")]),
    ("numbered paragraphs", f"1. {A}\n2. {B}", [(1, "1", ""), (1, "2", "")]),
    ("half bracket", f"1)総論\n{A}\n2)各論\n{B}", [(1, "1", "総論"), (1, "2", "各論")]),
    ("iroha", f"1.総論\n(イ){A}\n(ロ){B}\n(ハ){B}", [(1, "1", "総論"), (2, "イ", ""), (2, "ロ", ""), (2, "ハ", "")]),
    (
        "bare kana",
        f"1　総論\n{B}\n2　各論\nア　{A}\nイ　{B}",
        [(1, "1", "総論"), (1, "2", "各論"), (2, "ア", ""), (2, "イ", "")],
    ),
    (
        "four levels",
        f"1.総論\n(1)経済\nア {A}\n(ア){A}\n(イ){B}\nイ {B}\n(2)文化\n{B}",
        [
            (1, "1", "総論"),
            (2, "1", "経済"),
            (3, "ア", ""),
            (4, "ア", ""),
            (4, "イ", ""),
            (3, "イ", ""),
            (2, "2", "文化"),
        ],
    ),
    ("circled", f"①{A}\n②{B}", [(1, "①", ""), (1, "②", "")]),
    ("roman", f"Ⅰ 総論\n1 {A}\n2 {B}\nⅡ 各論\n{A}", [(1, "Ⅰ", "総論"), (2, "1", ""), (2, "2", ""), (1, "Ⅱ", "各論")]),
    ("latin", f"1.総論\na.{A}\nb.{B}", [(1, "1", "総論"), (2, "a", ""), (2, "b", "")]),
    ("roman letters", f"(i){A}\n(ii){B}", [(1, "i", ""), (1, "ii", "")]),
    ("chinese numerals", f"一、総論\n{A}\n二、各論\n{B}", [(1, "一", "総論"), (1, "二", "各論")]),
    ("numbered parts", f"第1 総論\n{A}\n第2 各論\n{B}", [(1, "第1", "総論"), (1, "第2", "各論")]),
    (
        "lenticular headings",
        f"【同席者】\n先方:大使他\n【会談概要】\n1.総論\n(1){A}\n2.各論\n{B}\n【成果】\n・協定の署名",
        [(1, "", "同席者"), (1, "", "会談概要"), (2, "1", "総論"), (3, "1", ""), (2, "2", "各論"), (1, "", "成果")],
    ),
    ("a summary in bullets", f"【ポイント】\n・{B}\n・{B}\n1.総論\n{A}", [(1, "", "ポイント"), (1, "1", "総論")]),
    ("angle brackets", f"<経済>\n{A}\n<文化>\n{B}", [(1, "", "経済"), (1, "", "文化")]),
    ("marked headings", f"■経済\n{A}\n■文化\n{B}", [(1, "", "経済"), (1, "", "文化")]),
    ("bare headings", f"経済\n{A}\n文化\n{B}", [(1, "", "経済"), (1, "", "文化")]),
    (
        "heads of rows",
        f"1.概要\n{A}\n経済\n漁業: |\n{A}\n|\n文化: |\n{B}",
        [(1, "1", "概要"), (2, "", "経済"), (3, "", "漁業"), (3, "", "文化")],
    ),
    ("labels in cells", f"1.評価\n(1) |\n{A}\n|\n(2) |\n{B} |", [(1, "1", "評価"), (2, "1", ""), (2, "2", "")]),
    (
        "titles in cells",
        f"(1) |\n米国長官との会談\n{A}\n|\n(2) |\n英国外相との会談\n{B}",
        [(1, "1", "米国長官との会談"), (1, "2", "英国外相との会談")],
    ),
    ("labelled list items", f"1.総論\n- {A}\n- （1）{A}\n- （2）{B}", [(1, "1", "総論"), (2, "1", ""), (2, "2", "")]),
    ("a list that draws its own number", f"1. 1 {A}\n2 {B}", [(1, "1", ""), (1, "2", "")]),
    ("items that bear the number of their list", f"1.(1){A}\n2.(2){B}", [(1, "1", ""), (1, "2", "")]),
    (
        "all in one line",
        f"会談した。概要次のとおり。1.経済 {A} {B} 2.文化 (1)映画 {A} (2)音楽 {B} 3.その他 {A}",
        [(1, "1", "経済"), (1, "2", "文化"), (2, "1", "映画"), (2, "2", "音楽"), (1, "3", "その他")],
    ),
    (
        "a label at the end of a paragraph",
        f"会談した。1.祝意表明\n(1){A}\n(2){B}\n2.経済\n{A}",
        [(1, "1", "祝意表明"), (2, "1", ""), (2, "2", ""), (1, "2", "経済")],
    ),
    (
        "a label that touches particulars",
        f"1.日時\n2日(日本時間同日)より約40分間\n(於:ボン)2.概要\n{A}",
        [(1, "1", "日時"), (1, "2", "概要")],
    ),
    (
        "a label that touches a title",
        f"1.経済(1){A}(2){B}2.文化\n{A}",
        [(1, "1", "経済"), (2, "1", ""), (2, "2", ""), (1, "2", "文化")],
    ),
    (
        "lettered paragraphs in one line",
        f"(1)経済\n- (イ){A}(ロ){B}\n- (2)文化\n{A}",
        [(1, "1", "経済"), (2, "イ", ""), (2, "ロ", ""), (1, "2", "文化")],
    ),
    (
        "a number used twice",
        f"1.総論\n(1){A}\n(2){B}\n(2){A}\n2.各論\n{A}",
        [(1, "1", "総論"), (2, "1", ""), (2, "2", ""), (2, "2", ""), (1, "2", "各論")],
    ),
    ("a number left out", f"1.総論\n{A}\n3.各論\n{A}", [(1, "1", "総論"), (1, "3", "各論")]),
    (
        "titles that begin with numbers",
        f"1.21世紀への協力\n{A}\n2.2国間関係\n{A}\n3.2000年の会議\n{B}",
        [(1, "1", "21世紀への協力"), (1, "2", "2国間関係"), (1, "3", "2000年の会議")],
    ),
    (
        "a title with hours",
        f"1.ボン外相(9時05分-9時31分)\n{A}\n2.ミラノ外相(9時48分-10時)\n{B}",
        [(1, "1", "ボン外相(9時05分-9時31分)"), (1, "2", "ミラノ外相(9時48分-10時)")],
    ),
    ("a heading with nothing under it", f"1.経済\n{A}\n2.その他", [(1, "1", "経済"), (1, "2", "その他")]),
    (
        "an understanding quoted in a note",
        f"1.総論\n(1){A}\n(注)共通の認識\n両首脳は、以下を確認した。\n  1. {A}\n  2. {B}\n2.各論\n{B}",
        [(1, "1", "総論"), (2, "1", ""), (2, "注", "共通の認識"), (3, "1", ""), (3, "2", ""), (1, "2", "各論")],
    ),
    (
        "notes at the end",
        f"1 {A}\n2 {B}\n(注1){A}\n(注2){B}",
        [(1, "1", ""), (1, "2", ""), (1, "注1", ""), (1, "注2", "")],
    ),
    (
        "particulars after a colon or a space",
        f"1.日時:6月9日\n2.場所 飯倉公館\n3.参加者:先方 大使他\n4.概要\n(1)北朝鮮:{A}\n(2)先方:大臣、局長",
        [(1, "1", "日時"), (1, "2", "場所"), (1, "3", "参加者"), (1, "4", "概要"), (2, "1", "北朝鮮"), (2, "2", "")],
    ),
    ("a title with a colon", f"1.経済:\n{A}\n2.文化:\n{B}", [(1, "1", "経済"), (1, "2", "文化")]),
    ("a title with a stop in brackets", f"1.北朝鮮(核問題を含む。)\n{A}", [(1, "1", "北朝鮮(核問題を含む。)")]),
    (
        "a summary in marks",
        f"【ポイント】\n○会談で一致\n○協定に署名\n1.総論\n{A}",
        [(1, "", "ポイント"), (1, "1", "総論")],
    ),
    ("a note with a mark", f"{A}\n※ {B}", [(1, "※", "")]),
    ("a note with a colon", f"{A}\n注:{B}", [(1, "注", "")]),
    ("a note in the line", f"{A}(注){B}", [(1, "注", "")]),
    (
        "references",
        f"1 総論\n{A}\n2 各論\n{A}\n【参考】署名した文書\n　1　投資協定\n　2　文化協定\n（注）{B}",
        [(1, "1", "総論"), (1, "2", "各論"), (1, "参考", "署名した文書"), (2, "1", ""), (2, "2", ""), (2, "注", "")],
    ),
    ("numbered references", f"{A}\n(参考1)協定:平成2年発効。\n(参考2){B}", [(1, "参考1", ""), (1, "参考2", "")]),
    (
        "full stops of another page",
        "1．総論\n大臣は述べた．協力する．\n2．各論\n大臣は述べた．",
        [(1, "1", "総論"), (1, "2", "各論")],
    ),
)
REFUSED = (
    "(1)首脳の往来、(2)投資、(3)交流の三つを並行して進めることで一致した。",
    "両大臣は、(1)首脳の往来を増やす、(2)投資を促す、の二点で一致した。",
    "①教育、②環境の二分野について議論した。",
    "協力の分野は①教育・人造り、②環境、③医療の三分野から成る。",
    "1.5倍に増えた貿易を評価した。\n2.5倍を目指すことで一致した。",
    "12月に再会することで一致した。\n11月の会談を想起した。",
    "2019年の会談を想起した。",
    "2 か国の関係を確認した。\n3 か国の枠組みを提案した。",
    "3名の専門家を派遣する。\n2名を招く。",
    "共通の認識(注)を踏まえ、議論した。",
    "上記イ(ウ)につき、指示した。上記イ(エ)も同様である。",
    "大臣は述べた。(注)\n大臣は応じた。",
    "・協力を確認した。\n・投資を歓迎した。",
    "大臣から、(先方首肯)協力を求めた。\n(先方首肯)",
    "以下の文書に署名した。\n投資協定\n文化協定\n両大臣は、文書を交換した。",
    "二国間関係について議論した。\n三者会合を開く。",
)


def outline(body: str) -> list[Row]:
    entries, _ = build_outline(canonical_text((LEAD + body).encode(), media_type="text/plain"), RULES)
    return [(entry.level, entry.label, entry.title) for entry in entries]


@pytest.mark.parametrize(("body", "rows"), [row[1:] for row in FORMS], ids=[row[0] for row in FORMS])
def test_reads_the_forms_of_the_genre(body: str, rows: list[Row]) -> None:
    assert outline(body) == rows


@pytest.mark.parametrize("body", REFUSED)
def test_refuses_what_is_no_label(body: str) -> None:
    assert outline(body) == []


def test_entries_cite_their_words_and_stand_under_each_other() -> None:
    page = canonical_text((LEAD + f"１．総論\n（１）{A}").encode(), media_type="text/plain")
    (heading, paragraph), _ = build_outline(page, RULES)
    assert page.text[heading.start : heading.end] == "１．総論"
    assert page.text[paragraph.start : paragraph.end] == "（１）"
    assert (heading.kind, paragraph.kind) == ("heading", "paragraph")
    assert (heading.parent, paragraph.parent) == (None, heading.id)
