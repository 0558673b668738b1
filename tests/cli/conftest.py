"""The program run as a user runs it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).parent / "kaidan"
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs the program in an empty folder; no traceback is ever let pass."""

    def run_program(*arguments: object, given: bytes = b"", **around: str) -> subprocess.CompletedProcess[bytes]:
        ran = subprocess.run(
            [PROGRAM, *map(str, arguments)],
            cwd=tmp_path, input=given, capture_output=True, check=False, timeout=60, env={**os.environ, **around},
        )  # fmt: skip
        assert b"Traceback" not in ran.stderr, ran.stderr.decode()
        assert b"Error:" not in ran.stderr, ran.stderr.decode()
        return ran

    return run_program
