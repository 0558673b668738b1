import os
import struct
import zipfile
from pathlib import Path

import pytest

from kaidan.adding.adding import Unloaded
from kaidan.adding.sources import load, survey
from kaidan.api import read_bytes
from kaidan.ledger.page_rows import Options, Page

DATA = "日本とノルウェーの会談".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "pages"
    for name in ("b.txt", "a/z.html", "a/b/c.HTM", "a-1.text", "plain", "x.pdf", "y.zip", ".hidden.txt", ".git/a.txt"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(DATA)
    return top


def names(found) -> list[str]:
    return [page.address.rpartition("/pages/")[2] for page in found.pages]


def loaded(path: object, options: Options | None = None) -> list[Page | Unloaded]:
    return list(load(survey([str(path)]).pages, options or Options(), read_bytes))


def reasons(path: object) -> list[str]:
    return [page.reason if isinstance(page, Unloaded) else "" for page in loaded(path)]


def make_zip(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def test_a_folder_gives_its_pages_in_order_and_counts_the_others(folder: Path) -> None:
    found = survey([str(folder)])
    assert names(found) == ["a/b/c.HTM", "a/z.html", "a-1.text", "b.txt", "plain"]
    assert found.others == 2
    assert [page.data for page in load(found.pages, Options(day="2001-02-03"), read_bytes)] == [DATA] * 5


def test_a_file_that_is_named_is_taken_whatever_its_name(folder: Path) -> None:
    found = survey([str(folder / "x.pdf"), str(folder / ".hidden.txt")])
    assert [page.path.name for page in found.pages] == ["x.pdf", ".hidden.txt"]


def test_an_address_is_the_absolute_file_url(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    (folder / "会談 1.txt").write_bytes(DATA)
    for name in ("会談 1.txt", "a/../会談 1.txt", str(folder / "会談 1.txt")):
        (page,) = survey([name]).pages
        assert page.address == (folder / "会談 1.txt").as_uri()
        assert page.shown == name


def test_a_base_stands_for_the_folder(folder: Path) -> None:
    make_zip(folder / "y.zip", ("会 談/a.html", DATA))
    found = survey([str(folder / "a"), str(folder / "y.zip"), str(folder / "b.txt")], "https://example.org/talks/")
    assert [page.address for page in found.pages] == [
        "https://example.org/talks/b/c.HTM",
        "https://example.org/talks/z.html",
        "https://example.org/talks/%E4%BC%9A%20%E8%AB%87/a.html",
        (folder / "b.txt").as_uri(),
    ]


def test_two_files_with_one_address_are_not_mixed_up(folder: Path) -> None:
    (folder / "a/b.txt").write_bytes(DATA)
    found = survey([str(folder), str(folder / "a")], "https://example.org")
    assert [page.reason.partition(" has")[0] for page in found.pages if page.reason] == [str(folder / "b.txt")]
    assert [page.address for page in found.pages if page.reason] == ["https://example.org/b.txt"]


def test_a_file_named_twice_is_added_once(folder: Path) -> None:
    assert len(survey([str(folder), str(folder), str(folder / "b.txt")]).pages) == 5


def test_links_that_lead_round_end(folder: Path) -> None:
    (folder / "a/loop").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "other.txt").symlink_to(folder / "b.txt")
    found = survey([str(folder)])
    assert names(found)[3:] == ["b.txt", "gone.txt", "other.txt", "plain", "self.txt"]
    told = {page.address.rpartition("/")[2]: page for page in load(found.pages, Options(), read_bytes)}
    assert told["gone.txt"] == Unloaded((folder / "gone.txt").as_uri(), "There is no such file.")
    assert isinstance(told["self.txt"], Unloaded)
    assert isinstance(told["other.txt"], Page)


def test_pipes_and_devices_in_a_folder_are_left_aside(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert survey([str(folder)]).others == 3


def test_members_of_a_zip_file(tmp_path: Path) -> None:
    path = make_zip(
        tmp_path / "a.zip", ("b/2.txt", DATA), ("b/1.html", DATA), ("b/x.jpg", b"-"), ("__MACOSX/1.html", b"-"),
        ("b/.DS_Store", b"-"), ("b/", b""), ("名 前.txt", DATA),
    )  # fmt: skip
    found = survey([str(path)])
    assert [page.address.removeprefix(path.as_uri()) for page in found.pages] == [
        "!/b/1.html", "!/b/2.txt", "!/%E5%90%8D%20%E5%89%8D.txt",
    ]  # fmt: skip
    assert found.pages[0].shown == f"{path}/b/1.html"
    assert found.others == 1
    assert [page.data for page in load(found.pages, Options(), read_bytes)] == [DATA] * 3


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_a_member_twice_the_last_counts(tmp_path: Path) -> None:
    (page,) = loaded(make_zip(tmp_path / "a.zip", ("a.txt", b"old"), ("a.txt", DATA)))
    assert page.data == DATA


def test_a_member_too_large_is_not_unpacked(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "bomb.zip", ("bomb.txt", b"0" * 20_000_001), ("ok.txt", DATA))
    assert reasons(path) == ["The page is larger than 20 MB.", ""]
    lying = path.read_bytes().replace(struct.pack("<I", 20_000_001), struct.pack("<I", 1000))
    path.write_bytes(lying)
    assert reasons(path) == ["It cannot be unpacked; the zip file is broken there.", ""]


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", ("a.txt", DATA))
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert reasons(path) == ["It is encrypted; unpack it first."]


@pytest.mark.parametrize("cut", [0, 1, 30, 80, -1])
def test_a_broken_zip_file_is_one_failure(tmp_path: Path, cut: int) -> None:
    path = make_zip(tmp_path / "a.zip", ("a.txt", DATA), ("b.txt", DATA))
    path.write_bytes(path.read_bytes()[:cut])
    assert reasons(path) == ["The zip file is broken, or it is none."]


def test_a_zip_file_with_any_byte_changed_never_stops_the_rest(tmp_path: Path) -> None:
    whole = make_zip(tmp_path / "a.zip", ("a.txt", DATA * 20), ("b.txt", DATA)).read_bytes()
    for at in range(len(whole)):
        for value in (0, 255):
            (tmp_path / "b.zip").write_bytes(whole[:at] + bytes([value]) + whole[at + 1 :])
            loaded(tmp_path / "b.zip")


def test_a_zip_file_that_goes_before_it_is_read(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", ("a.txt", DATA), ("b.txt", DATA))
    found = survey([str(path)])
    make_zip(path, ("a.txt", DATA))
    assert [isinstance(page, Page) for page in load(found.pages, Options(), read_bytes)] == [True, False]
    path.unlink()
    assert [isinstance(page, Page) for page in load(found.pages, Options(), read_bytes)] == [False, False]
