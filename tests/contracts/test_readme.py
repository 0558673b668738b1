"""The commands and the Python that README and guide show do run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from source_files import ROOT

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAGES = ("README.md", "docs/guide.md")
PROGRAM = Path(sys.executable).parent
# Commands that install or check everything: they run in CI and not inside a test.
WHOLE = ("make ", "git ", "cd ", "pip ")


def blocks(kind: str) -> list[tuple[str, str]]:
    return [
        (page, words)
        for page in PAGES
        for named, words in BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))
        if named == kind
    ]


COMMANDS = [
    (page, line)
    for page, words in blocks("sh")
    for line in words.splitlines()
    if line.strip() and not line.startswith("#")
]


@pytest.fixture(scope="session")
def samples_added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the samples, as the guide speaks of it."""
    ledger = tmp_path_factory.mktemp("guide") / "ledger.sqlite"
    subprocess.run([PROGRAM / "kaidan", "add", ROOT / "samples" / "ja", "--ledger", ledger], check=True)
    return ledger


@pytest.mark.parametrize(("page", "line"), [row for row in COMMANDS if not row[1].startswith(WHOLE)])
def test_a_command_runs(page: str, line: str, tmp_path: Path, samples_added: Path) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    ledger = shutil.copy(samples_added, tmp_path)
    ran = subprocess.run(
        ["bash", "-c", f"set -o pipefail; export PATH={PROGRAM}:$PATH; {line}"],
        cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "KAIDAN_LEDGER": str(ledger)},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(("page", "words"), blocks("python"))
def test_python_runs(page: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    ran = subprocess.run([sys.executable, "-c", words], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(("page", "line"), [row for row in COMMANDS if row[1].startswith("make ")])
def test_a_target_is_there(page: str, line: str) -> None:
    target = line.split()[1]
    assert f"\n{target}:" in (ROOT / "Makefile").read_text(encoding="utf-8")
