"""The layout of English pages: labels and headings, furniture, titles."""

import kaidan

PAGE = """Home > News > Press Releases

Japan-Norway Foreign Ministers' Meeting

May 3, 2023

On May 3, Mr. SAOTOME Hayato, Minister for Foreign Affairs of Japan, held a meeting with Ms. Kari Lind, Minister of Foreign Affairs of Norway. The overview is as follows.

1. Japan-Norway Relations

(1) Minister Saotome stated that trade had grown. Minister Lind agreed.

(2) The two Ministers confirmed that they would cooperate in the Arctic.

2. Ukraine

The two Ministers condemned the attacks on ports.

(Note) The Arctic Council has eight members.

Back to Press Releases
###
"""


def test_labels_and_headings() -> None:
    reading = kaidan.read(PAGE.encode())
    assert [(one.label, one.title, one.level, one.kind) for one in reading.outline] == [
        ("1", "Japan-Norway Relations", 1, "heading"),
        ("1", "", 2, "paragraph"),
        ("2", "", 2, "paragraph"),
        ("2", "Ukraine", 1, "heading"),
        ("Note", "", 1, "note"),
    ]


def test_what_stands_round_the_words_is_furniture() -> None:
    reading = kaidan.read(PAGE.encode())
    furniture = [reading.text[one.start : one.end] for one in reading.blocks if one.kind == "furniture"]
    assert furniture == ["Home > News > Press Releases", "Back to Press Releases", "###"]


def test_the_title_is_the_line_that_names_the_talks() -> None:
    reading = kaidan.read(PAGE.encode())
    assert reading.title is not None
    assert reading.title.of(reading.text) == "Japan-Norway Foreign Ministers' Meeting"


def test_all_of_the_body_is_understood() -> None:
    reading = kaidan.read(PAGE.encode())
    assert reading.coverage == 1.0
    assert reading.gaps == ()
