"""The project speaks of its subject: nothing in it tells how or where it was made."""

import re
import subprocess
from pathlib import Path

import pytest
from source_files import ROOT

ENDINGS = {".py", ".md", ".toml", ".txt", ".json", ".csv", ".html", ".svg", ".yml", ""}
LEFT_OUT = {"uv.lock"}
# Assembled, so that this file does not hold what it looks for.
PARTS = [
    ("Cla", "ude"), ("sub", "agent"), ("Chat", "GPT"), ("language ", "model"), ("A", "I agent"), ("pro", "mpt"),
    ("/wo", "rk/"), ("/ro", "ot/"), ("bash_", "jobs"), ("before", "-stop"), ("DEVELOPERS", r"\.md"),
    ("py", r"pi\.org"), ("python", r"hosted"),
]  # fmt: skip
WORDS = re.compile("|".join(rf"\b{first}{last}\b" if first[0].isalpha() else first + last for first, last in PARTS))


def tracked() -> list[Path]:
    """Return the files of the project: those that git knows or would take in, else all but what commands make."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listing.returncode == 0:
        return [ROOT / line for line in listing.stdout.splitlines()]
    return [path for room in ("src", "tests", "docs", "tools", "samples", "bench") for path in (ROOT / room).rglob("*")]


FILES = [path for path in tracked() if path.is_file() and path.suffix in ENDINGS and path.name not in LEFT_OUT]


def test_there_are_files() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_words_about_how_it_is_made(path: Path) -> None:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    found = [f"{number}: {line[:100]}" for number, line in enumerate(lines, start=1) if WORDS.search(line)]
    assert found == []
