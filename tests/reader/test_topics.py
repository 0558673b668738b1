"""Topics: the subjects that a statement's own words, those before its speaker or its headings name, each cited."""

import pytest

from kaidan import read

PAGE = """日・イラク外相会談
（概要）

平成22年3月4日

　3月4日、山路外務大臣は、訪日中のハサン・イラク外務大臣と会談したところ、概要以下のとおり。

1.経済
（1）山路大臣より、イラクの復興を引き続き支援していく旨述べた。
（2）気候変動について、山路大臣より、全ての国が参加する枠組みが必要である旨述べた。

2.漁業及び安保理改革
　両大臣は、協議を続けることで一致した。
"""


@pytest.fixture(scope="module")
def reading():
    return read(PAGE.encode())


def topics_of(reading, words):
    said = next(one for one in reading.statements if words in reading.text[one.start : one.end])
    return {topic.subject: reading.text[topic.start : topic.end] for topic in said.topics}


def test_a_topic_cites_the_words_before_the_speaker(reading):
    assert topics_of(reading, "全ての国")["climate"] == "気候変動"


def test_headings_give_topics_and_more_than_one(reading):
    found = topics_of(reading, "協議を続ける")
    assert set(found) == {"fisheries", "un-reform"}
    assert found["fisheries"] == "漁業"


def test_talks_with_a_country_are_not_about_it(reading):
    assert "iraq" not in topics_of(reading, "復興")


def test_a_statement_without_words_of_the_lexicon_has_no_topic():
    page = PAGE.replace("2.漁業及び安保理改革", "2.その他")
    assert topics_of(read(page.encode()), "協議を続ける") == {}
