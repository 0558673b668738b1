"""Places that tests share."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the sample pages."""
    return ROOT / "samples"
