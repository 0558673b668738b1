"""The scorer itself: what is right, what is missed, and what was never there."""

import pytest
from scoring import LAYERS, Tally, matched, score_page, share, span_of

TEXT = "A大臣より、歓迎する旨述べ、B大臣より、感謝する旨述べた。歓迎する。"
GOLD = {
    "meeting": {"date": "2008-11-05", "kind": "summit", "minutes": None, "parties": ["JP", "RU"], "participants": []},
    "outline": [{"label": "1", "title": "経済"}, {"label": "(1)", "title": ""}],
    "statements": [
        {"quote": "歓迎する", "speakers": ["JP"], "force": "appreciate"},
        {"quote": "感謝する", "speakers": ["RU"], "force": "appreciate"},
    ],
    "times": [],
    "upcoming": [{"quote": "歓迎", "kind": "summit", "when": None}],
    "references": [],
}


def scores(reading: dict) -> dict[str, float]:
    return {layer: round(tally.score, 3) for layer, tally in score_page(GOLD, reading, TEXT).items()}


def test_the_gold_itself_is_all_right() -> None:
    assert scores(GOLD) == dict.fromkeys(LAYERS, 1.0)


def test_nothing_found_is_nothing_right() -> None:
    assert scores({}) == {**dict.fromkeys(LAYERS, 0.0), "times": 1.0, "references": 1.0}


def test_a_wrong_force_leaves_the_attribution_right() -> None:
    first, second = GOLD["statements"]
    found = scores({**GOLD, "statements": [{**first, "force": "assert"}, second]})
    assert (found["statements"], found["attribution"]) == (0.5, 1.0)


def test_a_wrong_date_is_half_a_mention() -> None:
    assert scores({**GOLD, "upcoming": [{**GOLD["upcoming"][0], "when": "2009"}]})["upcoming"] == 0.5


def test_a_label_may_bear_brackets() -> None:
    outline = [{"label": "1", "title": "経 済"}, {"label": "1", "title": ""}]
    assert scores({**GOLD, "outline": outline})["outline"] == 1.0


@pytest.mark.parametrize(
    ("record", "span"), [({"quote": "歓迎する", "nth": 2}, (29, 33)), ({"start": 3, "end": 5}, (3, 5))]
)
def test_a_span_is_told_or_found(record: dict, span: tuple[int, int]) -> None:
    start, end = span_of(record, TEXT)
    assert (start, end) == span or TEXT[start:end] == record["quote"]


def test_each_record_is_paired_once_and_with_the_closest() -> None:
    gold = [{"start": 0, "end": 10}, {"start": 10, "end": 20}]
    found = [{"start": 0, "end": 20}, {"start": 9, "end": 20}]
    assert matched(gold, found, "", 0.0) == [(gold[1], found[1]), (gold[0], found[0])]
    assert matched(gold, found, "", 0.6) == [(gold[1], found[1])]


def test_shares() -> None:
    assert [share((0, 4), other) for other in ((0, 4), (2, 6), (4, 8))] == [1.0, pytest.approx(1 / 3), 0.0]


def test_tallies_add_up() -> None:
    assert (Tally(1, 2, 3) + Tally(1, 1, 1)).score == pytest.approx(4 / 7)
