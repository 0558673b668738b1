"""Links over the stories: what a reader could tie is tied, nothing is tied wrongly, and the rest stays open."""

import pytest
from stories import NAMES, SAMPLES, ledger_of, links_of, page

from kaidan import read
from kaidan.ledger.judging import Ruling
from kaidan.ledger.page_rows import Page

# Where a pointer stands, its words, and the day of the meeting that it means; all other pointers to meetings are open.
TIED = {
    ("story1-2005-06-ministers", "明年東京にお迎え"): "2006-10-17",
    ("story1-2005-06-ministers", "明年10月を目途に東京において次回の外相会談"): "2006-10-17",
    ("story1-2006-10-ministers", "昨年6月のモスクワにおける外相会談"): "2005-06-21",
    ("story1-2006-10-ministers", "2008年春までに汐見総理のロシア公式訪問"): "2008-04-26",
    ("story1-2006-10-ministers-russia", "２００８年前半に汐見首相がロシアを公式訪問"): "2008-04-26",
    ("story1-2008-04-summit", "平成17年6月に外務大臣として当地を訪れ"): "2005-06-21",
    ("story1-2008-04-summit", "一昨年10月の外相会談"): "2006-10-17",
    ("story2-2017-03-ministers", "第3回日越外相定期対話（注）を明年10月に東京で開催する"): "2018-10-23",
    ("story2-2018-10-ministers", "昨年3月の外相会談で一致した定期対話"): "2017-03-14",
    ("story2-2018-10-ministers", "平成32年2月を目途に調整するハイ首相の公式訪日"): "2020-02-18",
    ("story2-2018-10-ministers-vietnam", "2020年に予定されるヴー・ディン・ハイ首相の公式訪問"): "2020-02-18",
    ("story2-2020-02-summit", "平成30年10月の第3回日越外相定期対話"): "2018-10-23",
}
# Documents by the pages and words that name them: each row one document.
DOCUMENTS = [
    [
        ("story1-2005-06-ministers", "56年宣言"),
        ("story1-2006-10-ministers-russia", "１９５６年の共同宣言"),
    ],
    [
        ("story1-2005-06-ministers", "「日露水産資源保存協定」"),
        ("story1-2006-10-ministers", "日露水産資源保存協定"),
        ("story1-2006-10-ministers-russia", "水産資源保存協定"),
    ],
    [
        ("story1-2006-10-ministers", "安保理決議第1718号"),
        ("story1-2006-10-ministers-russia", "国連安保理決議第１７１８号"),
    ],
    [
        ("story2-2017-03-ministers", "「技能人材の保護に関する協定」"),
        ("story2-2018-10-ministers", "昨年5月に始まった「技能人材の保護に関する協定」"),
        ("story2-2018-10-ministers-vietnam", "技能人材の保護に関する協定"),
        (
            "story2-2020-02-summit",
            "平成30年10月の第3回日越外相定期対話で大筋合意に達した技能人材の保護に関する協定",
        ),
    ],
]
SEED = SAMPLES.parents[2] / "shared" / "gold" / "dev" / "ja-seed.txt"


@pytest.fixture(scope="module")
def links(tmp_path_factory):
    with ledger_of(tmp_path_factory.mktemp("links") / "ledger.sqlite", NAMES) as ledger:
        return links_of(ledger)


def to_meetings(links):
    kinds = {"meeting", "fulfilled-by"}
    return {(page, words): link for (page, relation, words), link in links.items() if relation in kinds}


def test_every_pointer_that_a_reader_could_tie_is_tied_and_no_other(links):
    tied = {place: link["label"][:10] for place, link in to_meetings(links).items() if link["target"]}
    assert tied == TIED


def test_what_is_open_says_why_and_what_is_tied_by_which_rule(links):
    for link in links.values():
        assert bool(link["target"]) == (not link["why"])
        assert bool(link["target"]) == bool(link["rule"])


@pytest.mark.parametrize("named", DOCUMENTS, ids=lambda named: named[0][1])
def test_all_names_of_a_document_are_one_instrument(links, named):
    targets = {links[page, "instrument", words]["target"] for page, words in named}
    assert len(targets) == 1
    assert None not in targets


def test_documents_are_told_apart(links):
    targets = {links[(row[0][0], "instrument", row[0][1])]["target"] for row in DOCUMENTS}
    assert len(targets) == len(DOCUMENTS)


def test_a_bare_word_for_a_resolution_is_open(links):
    assert links["story2-2017-03-ministers", "instrument", "安保理決議"]["target"] is None


def test_a_successor_is_not_taken_for_the_minister_before_him(links):
    people = {(page, words): link["target"] for (page, relation, words), link in links.items() if relation == "person"}
    by_page = {page: {t for (p, _), t in people.items() if p == page and t} for page, _ in people}
    assert not by_page["story2-2017-03-ministers"] & by_page["story2-2018-10-ministers"]


def test_both_pages_of_one_meeting_know_the_same_minister(links):
    names = {
        page: link["target"]
        for (page, relation, words), link in links.items()
        if relation == "person" and "フオン" in words and page.startswith("story2-2018")
    }
    assert len(names) == 2
    assert len(set(names.values())) == 1


# Invented talks on the days that the real page points to.
MEANT = {
    "7月の北海道洞爺湖サミットの際の日露首脳会談": ("日露首脳会談", "平成20年7月8日", "汐見総理", "ステパーノフ大統領"),
    "4月の日露外相会談": ("日露外相会談", "平成20年4月14日", "雨宮外務大臣", "メリホフ外務大臣"),
    "11月22~23日のAPEC首脳会議の際に日露首脳会談": (
        "日露首脳会談", "平成20年11月22日", "汐見総理", "ステパーノフ大統領",
    ),
}  # fmt: skip


def page_of(title, day, one, other):
    words = (
        f"{title}\n（概要）\n\n{day}\n\n　{day[5:]}、{one}は、ロシアの{other}と会談したところ、概要以下のとおり。\n\n"
    )
    data = f"{words}1.総論\n　{one}より、対話を続けていきたい旨述べた。\n".encode()
    return Page(address=f"made:{day}", data=data), read(data)


@pytest.mark.skipif(not SEED.exists(), reason="the real example page is kept outside this tree")
def test_the_pointers_of_the_real_page_are_open_until_the_readings_that_they_mean_are_added(tmp_path):
    with ledger_of(tmp_path / "ledger.sqlite", NAMES) as ledger:
        data = SEED.read_bytes()
        ledger.add([(Page(address="sample:seed", data=data), read(data))])
        found = {words: link for (page, words), link in to_meetings(links_of(ledger)).items() if page == "seed"}
        assert set(MEANT) <= set(found)
        assert {link["target"] for link in found.values()} == {None}
        ledger.add([page_of(*told) for told in MEANT.values()])
        found = {words: link for (page, words), link in to_meetings(links_of(ledger)).items() if page == "seed"}
    tied = {words for words, link in found.items() if link["target"]}
    assert tied == set(MEANT)


def test_links_follow_what_is_ruled_of_the_kind_of_a_meeting(tmp_path):
    """What meant the talks by their level is open, who visited still tells them; undone, all is as it was."""
    by_level = ("story1-2006-10-ministers", "昨年6月のモスクワにおける外相会談")
    by_visitor = ("story1-2008-04-summit", "平成17年6月に外務大臣として当地を訪れ")
    told = page("story1-2005-06-ministers")[1].id
    with ledger_of(tmp_path / "ledger.sqlite", NAMES) as ledger:
        before = links_of(ledger)
        ledger.judge(Ruling(entry=told, judge="Sato", sets=(("kind", "courtesy-call"),)))
        after = to_meetings(links_of(ledger))
        assert (after[by_level]["target"], after[by_level]["rule"]) == (None, "")
        assert after[by_visitor]["label"] == "2005-06-21 JP+RU courtesy-call"
        ledger.judge(Ruling(entry=told, judge="Sato", sets=(("kind", "as-read"),)))
        assert links_of(ledger) == before
