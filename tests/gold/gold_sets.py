"""The sets of pages with gold, by name, and the floors under their scores."""

import json
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLOORS = Path(__file__).with_name("floors.json")
# Name: the folder and how the names of its pages begin. The first two sets are kept outside this tree.
SETS = {
    "dev": (ROOT.parent / "shared" / "gold" / "dev", "ja-"),
    "dev-en": (ROOT.parent / "shared" / "gold" / "dev", "en-"),
    "samples": (ROOT / "samples" / "ja", ""),
    "samples-en": (ROOT / "samples" / "en", ""),
    "samples-other": (ROOT / "samples" / "other", ""),
}


def is_there(name: str) -> bool:
    """Tell whether the pages of a set are there."""
    folder, prefix = SETS[name]
    return any(folder.glob(f"{prefix}*.gold.json"))


def read_floors() -> dict[str, dict[str, float]]:
    """Return the lowest score allowed for every set and layer."""
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors
