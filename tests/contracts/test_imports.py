"""Nothing is imported before it is needed, and nothing runs at import."""

import subprocess
import sys

import pytest

HEAVY = ("kaidan.api", "kaidan.reader", "msgspec", "rich", "selectolax", "sudachipy", "charset_normalizer")


def imported_by(words: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys\n{words}\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(ran.stdout.split())


@pytest.mark.parametrize("words", ["import kaidan", "import kaidan.cli.main", "from kaidan import __version__"])
def test_heavy_parts_wait_until_they_are_needed(words: str) -> None:
    assert imported_by(words) & set(HEAVY) == set()


def test_a_reading_as_json_needs_no_terminal() -> None:
    assert imported_by("import kaidan.cli.read") & {"rich", "charset_normalizer"} == set()


def test_no_dictionary_is_opened_and_no_table_read_at_import() -> None:
    words = (
        "import kaidan.api\n"
        "from kaidan.world.table import world_table\n"
        "assert world_table.cache_info().currsize == 0\n"
        "from kaidan.reader.version import reader_version\n"
        "assert reader_version.cache_info().currsize == 0"
    )
    assert imported_by(words)
