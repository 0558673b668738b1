"""The digest of the rules: of every source that decides what is read, and the same wherever they stand."""

import re
from pathlib import Path

import pytest

import kaidan
from kaidan.reader import version


def test_the_version_and_a_short_digest() -> None:
    found = version.reader_version()
    assert found.version == kaidan.__version__
    assert re.fullmatch(r"[0-9a-f]{16}", found.rules)


def test_rules_and_tables_are_in_it() -> None:
    sources = {path.relative_to(version.PACKAGE).as_posix() for path in version._sources()}
    assert {"lang/rule.py", "lang/ja/language.py", "world/tables/world.json", "reader/chain.py"} <= sources
    assert not any(name.startswith("cli/") for name in sources)


def copied(root: Path, end: bytes) -> None:
    for path in version._sources():
        copy = root / path.relative_to(version.PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes().replace(b"\n", end))


def test_place_and_line_ends_change_nothing_and_a_rule_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = version._digest_rules()
    copied(tmp_path, b"\r\n")
    monkeypatch.setattr(version, "PACKAGE", tmp_path)
    assert version._digest_rules() == here
    with (tmp_path / "lang" / "rule.py").open("ab") as file:
        file.write(b"# more\n")
    assert version._digest_rules() != here
