"""The sample pages: as text they have the outline that people gave them, and as HTML the same words and outline."""

import json
from pathlib import Path

import pytest

from kaidan.lang.ja.outline import RULES
from kaidan.text import build_outline, canonical_text

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "ja").glob("*.txt"))
Told = tuple[list[tuple[str, str, int]], list[tuple[str, str]]]


def tell(path: Path) -> Told:
    page = canonical_text(path.read_bytes())
    entries, blocks = build_outline(page, RULES)
    own = [block for block in blocks if block.kind not in {"title", "caption", "furniture"}]
    return (
        [(entry.label, entry.title, entry.level) for entry in entries],
        [(block.kind, "".join(page.text[block.start : block.end].split())) for block in own],
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_is_the_one_that_people_gave(name: str) -> None:
    gold = json.loads((SAMPLES / "ja" / f"{name}.gold.json").read_text(encoding="utf-8"))
    entries, _ = tell(SAMPLES / "ja" / f"{name}.txt")
    assert entries == [(row["label"], row["title"], row["level"]) for row in gold["outline"]]


@pytest.mark.parametrize("name", NAMES)
def test_html_and_text_say_the_same(name: str) -> None:
    assert tell(SAMPLES / "html" / f"{name}.html") == tell(SAMPLES / "ja" / f"{name}.txt")
