"""Raise the floors under the scores: pages with gold in, tests/gold/floors.json with floors no lower than before out.

A floor becomes what is measured now minus a small margin, where that is more than it was. The scores are printed beside
their floors; with `--show` nothing is written.
"""

import json
import sys
from math import floor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "gold"))

from gold_sets import FLOORS, SETS, is_there, read_floors
from scoring import score_folder

MARGIN = 0.002


def raised(old: float, score: float) -> float:
    """Return the new floor, cut to four places and never lower than the old one."""
    return max(old, floor(max(score - MARGIN, 0.0) * 10_000) / 10_000)


def table(name: str, scores: dict[str, float], floors: dict[str, float]) -> str:
    """Return the scores of a set beside their floors, those below marked."""
    known = {layer: floors.get(layer, 0.0) for layer in scores}
    rows = [
        f"  {layer:<12} {score:.3f}   {known[layer]:.3f}{'   BELOW' if score < known[layer] else ''}"
        for layer, score in scores.items()
    ]
    return "\n".join([f"{name:<14} score   floor", *rows])


def main() -> int:
    """Print the table, and raise the floors unless they are only to be shown."""
    floors = read_floors() if FLOORS.exists() else {}
    below = False
    for name, (folder, prefix) in SETS.items():
        old = floors.get(name, {})
        if not is_there(name):
            print(f"{name}: its pages are not here")
            continue
        scores = score_folder(folder, prefix)
        print(table(name, scores, old))
        below |= any(score < old.get(layer, 0.0) for layer, score in scores.items())
        floors[name] = {layer: raised(old.get(layer, 0.0), score) for layer, score in scores.items()}
    if "--show" in sys.argv:
        return int(below)
    FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
