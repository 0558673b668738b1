"""Pages by the dozen, made by varying the samples, and programs to run on a ledger beside the test."""

import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import msgspec
import pytest

from kaidan import Ledger
from kaidan.adding.adding import request_of
from kaidan.adding.sources import load, survey
from kaidan.adding.worker import answer
from kaidan.api import read_bytes
from kaidan.cli.main import main
from kaidan.ledger.check import check_ledger
from kaidan.ledger.page_rows import Options

SAMPLES = Path(__file__).parents[2] / "samples" / "ja"
PROGRAM = Path(sys.executable).parent / "kaidan"

# Adds pages in small batches, and ends itself before a statement to the database: argv ledger, folder, which statement,
# and a file of answers by the address of the page, so that it need not read what was read already.
KILLS_ITSELF = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
import kaidan
import msgspec
from kaidan.adding import crew
from kaidan.adding.adding import add_pages
from kaidan.adding.worker import Answer
from kaidan.adding.sources import load, survey
from kaidan.api import read_bytes
from kaidan.ledger.page_rows import Options
left = int(sys.argv[3])
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
for moment in ("before_cursor_execute", "commit"):
    event.listen(Engine, moment, count)
answers = msgspec.msgpack.decode(Path(sys.argv[4]).read_bytes(), type=dict[str, Answer])
crew.answer = lambda request: answers[request.address]
pages = load(survey([sys.argv[2]]).pages, Options(), read_bytes)
with kaidan.open_ledger(sys.argv[1], create=True) as ledger:
    for _ in add_pages(ledger, pages, most_pages=6):
        pass
"""


def write_pages(folder: Path, number: int) -> Path:
    """Write so many pages into a folder: each sample in turn, its day and its length varied."""
    folder.mkdir(parents=True)
    samples = sorted(SAMPLES.glob("*.txt"))
    for at in range(number):
        words = samples[at % len(samples)].read_text(encoding="utf-8")
        turn = at // len(samples)
        varied = words.replace("17日", f"{17 + turn}日") + f"\n（{turn}）\n" * bool(turn)
        (folder / f"page-{at:03}.txt").write_text(varied, encoding="utf-8")
    return folder


def start(*command: object, **around: str) -> subprocess.Popen[str]:
    """Start a program in a session of its own; its messages are told on its standard error, a pipe."""
    return subprocess.Popen(
        [*map(str, command)], env={**os.environ, **around}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


def run_here(*arguments: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the program as a user would, but within this process, where the dictionary is open already."""
    streams = {name: TextIOWrapper(BytesIO(), encoding="utf-8") for name in ("stdin", "stdout", "stderr")}
    streams["stdin"].buffer.write(given)
    streams["stdin"].buffer.seek(0)
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as left:
        for name, stream in streams.items():
            patch.setattr(sys, name, stream)
        main([str(one) for one in arguments])
    for stream in streams.values():
        stream.flush()
    told = [streams[name].buffer.getvalue() for name in ("stdout", "stderr")]
    return subprocess.CompletedProcess(arguments, left.value.code, *told)


def write_answers(path: Path, folder: Path) -> Path:
    """Read the pages of a folder and write the answers as the program above takes them."""
    pages = load(survey([str(folder)]).pages, Options(), read_bytes)
    path.write_bytes(msgspec.msgpack.encode({page.address: answer(request_of(page)) for page in pages}))
    return path


def faults(ledger: Ledger) -> list[str]:
    with ledger.reading() as connection:
        return check_ledger(connection)
