from collections import Counter

import pytest

from kaidan.text.fold import fold
from kaidan.world.subjects import Subject, find_subjects, shared_words, subject, subjects


def found(words: str) -> set[str]:
    folded = fold(words)
    return {mention.code for mention in find_subjects(folded, 0, len(folded))}


@pytest.mark.parametrize("row", subjects(), ids=lambda row: row.code)
def test_a_subject_matches_its_examples_and_refuses_the_rest(row: Subject) -> None:
    assert row.examples
    assert row.refuses
    assert [words for words in row.examples if row.code not in found(words)] == []
    assert [words for words in row.refuses if row.code in found(words)] == []


@pytest.mark.parametrize("row", subjects(), ids=lambda row: row.code)
def test_every_word_of_a_subject_tells_of_it(row: Subject) -> None:
    covered = {word for word in (*row.words_ja, *row.words_en) if any(part in word for part in row.excluded)}
    assert [word for word in (*row.words_ja, *row.words_en) if row.code not in found(word)] == []
    assert covered == set()


def test_no_word_belongs_to_two_subjects_unless_it_is_shared() -> None:
    counted = Counter(word for row in subjects() for word in {word.lower() for word in (*row.words_ja, *row.words_en)})
    assert {word for word, count in counted.items() if count > 1} == {word.lower() for word in shared_words()}


def test_the_table_is_sound() -> None:
    rows = subjects()
    codes = [row.code for row in rows]
    assert len(set(codes)) == len(codes)
    assert {row.broader for row in rows} - {""} <= set(codes)
    assert {row.ja for row in rows}.isdisjoint({""})
    assert len({row.ja for row in rows}) == len({row.en for row in rows}) == len(rows)
    assert all(word == fold(word) for row in rows for word in (*row.words_ja, *row.words_en, *row.excluded))
    assert subject("territory") == rows[0]
    assert subject("nothing") is None


SENTENCES = [
    ("四島の帰属の問題を解決し、平和条約を締結する。", {"territory", "peace-treaty"}),
    ("拿捕された漁船の乗組員の早期帰国を求めた。", {"vessels", "fisheries"}),
    ("六者会合の再開と拉致問題の解決に向け連携する。", {"nuclear-and-missile", "abductions"}),
    ("安保理改革について意見交換を行った。", {"un-reform"}),
    ("日露刑事共助条約の早期締結", {"crime"}),
    ("ロンガンの輸入解禁を求めた。", {"agriculture"}),
    ("イラン核合意を支持する。", {"iran-nuclear"}),
    ("経済安全保障分野での協力", {"economic-security"}),
    ("両国関係の発展を歓迎した。", set()),
    ("双方は二国間関係について率直に意見交換を行った。", set()),
    ("The two sides reaffirmed the strength of the bilateral relationship.", set()),
    ("those who attended the meeting", set()),
    ("support for Ukraine, nuclear\nweapons and climate", {"ukraine", "non-proliferation", "climate"}),
    ("五件の円借款の支払", {"development-aid", "infrastructure"}),
    ("ＯＤＡとＷＴＯ", {"development-aid", "wto"}),
]


@pytest.mark.parametrize(("words", "codes"), SENTENCES)
def test_a_sentence_has_its_subjects(words: str, codes: set[str]) -> None:
    assert found(words) == codes


def test_mentions_cite_their_words() -> None:
    folded = fold("まず、北方領土問題と気候変動について協議した。")
    mentions = find_subjects(folded, 3, len(folded))
    assert [(folded[mention.start : mention.end], mention.code) for mention in mentions] == [
        ("領土", "territory"),
        ("気候変動", "climate"),
    ]
    assert find_subjects(folded, 3, 5) == ()


@pytest.mark.parametrize("cue", ["領土", "北朝鮮", "G20", "trade ", "テロ", "ロ", "国連安保理改革"])
def test_a_long_run_of_any_cue_is_soon_read(cue: str) -> None:
    assert len(find_subjects(cue * 100_000)) <= 100_000
