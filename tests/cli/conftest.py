"""The program run as a user runs it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import kaidan
from kaidan.ledger.page_rows import Page

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


@pytest.fixture(scope="session")
def sample_ledger(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a ledger that holds every sample page in plain text, at the name of its file; only to be read."""
    path = tmp_path_factory.mktemp("samples") / "ledger.sqlite"
    files = sorted(samples.glob("ja/*.txt"))
    with kaidan.open_ledger(str(path), create=True) as ledger:
        ledger.add([(Page(address=one.name, data=one.read_bytes()), kaidan.read(one)) for one in files])
    return path
