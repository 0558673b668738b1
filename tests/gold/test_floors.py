"""No score falls below its floor: a change that lowers one fails here."""

import pytest
from gold_sets import SETS, is_there, read_floors
from scoring import LAYERS, score_folder


@pytest.mark.parametrize("name", SETS)
def test_no_score_is_below_its_floor(name: str) -> None:
    if not is_there(name):
        pytest.skip("the annotated pages of this set are kept outside this tree and are not here")
    folder, prefix = SETS[name]
    scores = score_folder(folder, prefix)
    below = {layer: score for layer, score in scores.items() if score < read_floors()[name][layer]}
    assert below == {}


def test_every_set_has_a_floor_for_every_layer() -> None:
    assert {name: set(floors) for name, floors in read_floors().items()} == {name: {*LAYERS, "mean"} for name in SETS}
