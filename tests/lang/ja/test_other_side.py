"""The other side's pages in Japanese: whose page it is, who speaks, in whose own voice. All talks are invented."""

import kaidan

CHINA = """中華人民共和国駐日本国大使館

2023/07/15

7月14日、中国共産党中央政治局委員、中央外事活動委員会弁公室主任の程立川氏はジャカルタで、日本の六角雅治外相と会見した。

程立川氏は次のように述べた。中日関係は改善の重要な時期にある。日本側は釣魚島の問題で言動を慎む必要がある。

六角外相は次のように表明した。日本側は建設的な日中関係の構築に努力したい。

程立川氏は「歴史を鑑とすべきだ」と強調した。六角氏は、対話を続けたいと述べた上で、輸入規制を早期に撤廃するよう求めた。
"""
KOREA = """韓日外相会談の開催結果

2023年3月4日

朴鎮平外交部長官は3月3日(金)午後、ソウルで六角雅治日本外務大臣と会談し、両国間の懸案について意見を交換した。

朴長官は、日本側が呼応措置を取ることを求めた。
"""


def told(page: str) -> list[tuple[tuple[str, ...], str, str]]:
    reading = kaidan.read(page.encode())
    return [(one.speakers, one.force, reading.text[one.start : one.end].strip("「」")) for one in reading.statements]


def test_a_name_may_follow_its_office() -> None:
    people = kaidan.read(CHINA.encode()).meeting.participants
    assert [(one.name, one.party) for one in people] == [("程立川", "CN"), ("六角", "JP")]


def test_the_voice_after_next_as_follows_is_his_own() -> None:
    assert told(CHINA) == [
        (("CN",), "assert", "中日関係は改善の重要な時期にある"),
        (("CN",), "assert", "日本側は釣魚島の問題で言動を慎む必要がある"),
        (("JP",), "intend", "日本側は建設的な日中関係の構築に努力したい"),
        (("CN",), "assert", "歴史を鑑とすべきだ"),
        (("JP",), "intend", "対話を続けたい"),
        (("JP",), "request", "輸入規制を早期に撤廃する"),
    ]


def test_both_who_met_exchange_views_though_one_is_the_subject() -> None:
    assert told(KOREA)[0] == (("KR", "JP"), "discuss", "両国間の懸案")
    assert told(KOREA)[1][:2] == (("KR",), "request")


def test_words_for_places_stand_as_they_were_written() -> None:
    reading = kaidan.read(CHINA.encode())
    assert "釣魚島" in reading.text
    assert reading.source.language == "ja"
