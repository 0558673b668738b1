"""What cannot be read: one sentence that names the file, the right exit code, and the other pages read all the same."""

import subprocess
import sys
from pathlib import Path

import pytest

import kaidan

NAME = "points-2011-08-brazil"
RECIPE = """肉じゃがの作り方

材料（4人分）
・じゃがいも　5個
・牛肉　200グラム
・玉ねぎ　1個

1 じゃがいもの皮をむき、一口大に切る。
2 鍋に油を熱し、牛肉を炒める。
3 玉ねぎとじゃがいもを加え、10分ほど煮る。
4 しょうゆと砂糖で味を調える。
"""
PRESS = """外務大臣会見記録

（平成22年10月8日（金曜日）15時00分～　於：会見室）

冒頭発言
【大臣】本日の閣議の後、私から総理に中東訪問の結果を報告しました。

日韓関係
【記者】先日の日韓外相会談についてお聞きします。韓国側から新しい提案はあったのでしょうか。
【大臣】会談では幅広い問題について率直に意見交換を行いました。中身については差し控えます。
【記者】首脳会談の見通しは如何でしょうか。
【大臣】日程については調整中です。
"""
LINKS = """会談・訪問

・日露外相会談（平成20年11月5日）
・日中外相会談（平成20年10月24日）
・日韓首脳会談（平成20年10月24日）
・日米外相電話会談（平成20年10月11日）
・日豪外相会談（平成20年9月30日）

このページのトップへ戻る
"""


@pytest.fixture
def page(samples: Path) -> Path:
    return samples / "ja" / f"{NAME}.txt"


def sentences(ran) -> list[str]:
    return ran.stderr.decode().splitlines()


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("recipe.txt", RECIPE.encode(), 1, "talks"),
        ("press.txt", PRESS.encode(), 1, "talks"),
        ("links.txt", LINKS.encode(), 1, "talks"),
        ("recipe.html", f"<html><body><pre>{RECIPE}</pre></body></html>".encode("cp932"), 1, "talks"),
        ("english.txt", b"The minister met nobody, and nothing was said.", 1, "talks"),
        ("one.txt", b"a", 1, "talks"),
        ("empty.txt", b"", 2, "empty"),
        ("blank.txt", b" \r\n\t\n", 2, "empty"),
        ("nothing.html", b"<html><body><script>1</script></body></html>", 2, "no words"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, 2, "binary"),
        ("noise.txt", bytes(range(256)) * 400, 2, "binary"),
        ("zeros.txt", b"\0" * 5000, 2, "binary"),
        ("large.txt", "会談".encode() * 9_000_000, 2, "20 MB"),
        ("nested.html", b"<html><body>" + b"<div>" * 10_000 + "会談".encode() + b"</div>" * 10_000, 2, "nested"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_one_sentence_and_the_right_code(run, tmp_path: Path, name: str, data: bytes, code: int, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    ran = run("read", name)
    assert ran.stdout == b""
    (sentence,) = sentences(ran)
    assert sentence.startswith(f"{name}: ")
    assert sentence.endswith(".")
    assert words in sentence
    assert ran.returncode == code


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["read", "missing.txt"], "missing.txt: There is no such file."),
        (["read", "."], ".: It is a directory; name the files in it."),
        (["read", "a" * 300], "cannot be opened"),
        (["read", "page.txt", "--charset", "klingon"], "page.txt: There is no charset named 'klingon'."),
        (["read", "page.txt", "--date", "2008-02-30"], "--date '2008-02-30' is no day"),
        (["read", "page.txt", "--date", "20080201"], "--date '20080201' is no day"),
        (["read", "page.txt", "--date", "5 November"], "is no day"),
        (["read", "page.txt", "--as", "pdf"], "'pdf'"),
        (["read", "page.txt", "--loud"], "--loud"),
        (["read"], "FILE"),
        (["reed", "page.txt"], "reed"),
        (["schema", "more"], "more"),
        (["read", "page.txt", "--out", "page.txt"], "cannot be written to"),
        (["read", "page.txt", "--out", "page.txt/below"], "cannot be written to"),
        (["read", "page.txt", "--out", "/proc/nowhere"], "cannot be written to"),
        (
            ["read", "page.txt", "page.html", "--out", "new"],
            "page.txt and page.html would both be written to new/page.json",
        ),
        (["read", "page.txt", "page.txt", "--out", "new"], "would both be written to"),
    ],
)
def test_a_wrong_command_is_one_sentence(run, tmp_path: Path, page: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "page.txt").write_bytes(page.read_bytes())
    (tmp_path / "page.html").write_bytes(page.read_bytes())
    ran = run(*arguments)
    assert ran.returncode == 2
    assert ran.stdout == b""
    (sentence,) = sentences(ran)
    assert words in sentence
    assert not (tmp_path / "new").exists()


def test_no_arguments_show_the_help(run) -> None:
    ran = run()
    assert b"Commands:" in ran.stdout + ran.stderr


@pytest.mark.parametrize(("bad", "code"), [([RECIPE.encode()], 1), ([b""], 2), ([RECIPE.encode(), b""], 2)])
def test_other_pages_are_read_and_the_worst_code_stays(
    run, tmp_path: Path, page: Path, bad: list[bytes], code: int
) -> None:
    for number, data in enumerate(bad):
        (tmp_path / f"bad{number}.txt").write_bytes(data)
    names = [f"bad{number}.txt" for number in range(len(bad))]
    ran = run("read", *names, page, "--json")
    assert ran.returncode == code
    assert ran.stdout == kaidan.to_json(kaidan.read(page)) + b"\n"
    assert [sentence.partition(":")[0] for sentence in sentences(ran)] == names


def test_a_failed_page_leaves_no_file(run, tmp_path: Path) -> None:
    (tmp_path / "recipe.txt").write_text(RECIPE, encoding="utf-8")
    ran = run("read", "recipe.txt", "--out", "new")
    assert ran.returncode == 1
    assert list((tmp_path / "new").iterdir()) == []


def test_a_file_that_cannot_be_replaced_is_one_sentence(run, tmp_path: Path, page: Path) -> None:
    (tmp_path / "new" / f"{NAME}.json").mkdir(parents=True)
    ran = run("read", page, "--out", "new")
    assert ran.returncode == 2
    (sentence,) = sentences(ran)
    assert f"{NAME}.json cannot be written" in sentence
    assert [path.name for path in (tmp_path / "new").iterdir()] == [f"{NAME}.json"]


@pytest.mark.parametrize("options", [[], ["--json"]])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device to write to")
def test_a_full_disk_is_one_sentence(samples: Path, options: list[str]) -> None:
    program = Path(sys.executable).parent / "kaidan"
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [program, "read", samples / "ja" / f"{NAME}.txt", *options],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 2
    (sentence,) = ran.stderr.decode().splitlines()
    assert "cannot be written" in sentence


def test_a_closed_output_is_no_traceback(samples: Path) -> None:
    program = Path(sys.executable).parent / "kaidan"
    words = f"{program} read {samples}/ja/{NAME}.txt >&-"
    ran = subprocess.run(["bash", "-c", words], capture_output=True, check=False)
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize(("given", "words"), [("<&-", "It is closed."), ("< /dev/null", "empty")])
def test_standard_input_that_gives_nothing_is_one_sentence(tmp_path: Path, given: str, words: str) -> None:
    program = Path(sys.executable).parent / "kaidan"
    ran = subprocess.run(["bash", "-c", f"{program} read - {given}"], cwd=tmp_path, capture_output=True, check=False)
    (sentence,) = sentences(ran)
    assert sentence.startswith("standard input: ")
    assert words in sentence
    assert ran.returncode == 2
