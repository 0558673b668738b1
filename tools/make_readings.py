"""Write the expected Readings of the samples: the pages in plain text in, samples/readings/ID.json out.

They hold all of a Reading but `reader`, the digest of the rules, which changes with every rule. With `--check` nothing
is written, and what differs is named.
"""

import json
import sys
from pathlib import Path

import kaidan

SAMPLES = Path(__file__).parents[1] / "samples"
READINGS = SAMPLES / "readings"


def expected(page: Path) -> str:
    """Return the expected Reading of a page as indented JSON."""
    record = json.loads(kaidan.to_json(kaidan.read(page)))
    del record["reader"]
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def pages() -> list[Path]:
    """Return the sample pages that have an expected Reading: those in plain text."""
    return sorted(SAMPLES.glob("*/*.txt"))


def main() -> int:
    """Write the Readings that differ, or name them."""
    made = {READINGS / f"{page.stem}.json": expected(page) for page in pages()}
    changed = [path for path, words in made.items() if not path.exists() or path.read_text(encoding="utf-8") != words]
    stale = [path for path in READINGS.glob("*.json") if path not in made]
    for path in [*changed, *stale]:
        print(path.relative_to(SAMPLES.parent))
    if "--check" in sys.argv:
        return bool(changed or stale)
    READINGS.mkdir(exist_ok=True)
    for path in changed:
        path.write_text(made[path], encoding="utf-8")
    for path in stale:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
