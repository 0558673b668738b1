"""What is made from code or tables is fresh: the committed form is what the tools make now."""

import subprocess
import sys
from pathlib import Path

import pytest
from source_files import ROOT


@pytest.mark.parametrize("tool", ["make_docs.py", "make_world.py", "make_instruments.py", "make_offices.py"])
def test_a_tool_would_make_the_same(tool: str, tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "tools" / tool), "--check"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
