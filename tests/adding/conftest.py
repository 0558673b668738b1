from collections.abc import Iterator
from pathlib import Path

import pytest

import kaidan


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[kaidan.Ledger]:
    """An empty ledger in a file; what databases do alike is tried in tests/ledger."""
    with kaidan.open_ledger(str(tmp_path / "ledger.sqlite"), create=True) as opened:
        yield opened
