"""The ledger is the same in whatever order its pages were added."""

import random
from itertools import permutations

import pytest
from stories import NAMES, STORIES, ledger_of, rows_of

RANDOM_ORDERS = 12


@pytest.fixture(scope="module")
def told_in_order(tmp_path_factory):
    folder = tmp_path_factory.mktemp("in-order")
    return {
        names: rows_of(ledger_of(folder / f"{len(names)}-{names[0]}.sqlite", names, at_once=True))
        for names in (*STORIES, NAMES)
    }


@pytest.mark.parametrize("order", [order for story in STORIES for order in permutations(story)], ids="/".join)
def test_every_order_of_a_story_gives_the_same_rows_and_links(order, told_in_order, tmp_path):
    expected = told_in_order[tuple(sorted(order))]
    assert rows_of(ledger_of(tmp_path / "ledger.sqlite", order)) == expected


@pytest.mark.parametrize("seed", range(RANDOM_ORDERS))
def test_random_orders_of_all_samples_give_the_same_rows_and_links(seed, told_in_order, tmp_path):
    order = random.Random(seed).sample(NAMES, len(NAMES))
    assert rows_of(ledger_of(tmp_path / "ledger.sqlite", order)) == told_in_order[NAMES]


def test_a_story_has_four_pages_and_their_rows_are_not_empty(told_in_order):
    assert [len(story) for story in STORIES] == [4, 4]
    for rows in told_in_order.values():
        assert all(rows[name] for name in ("versions", "statements", "references", "schedules", "links"))
