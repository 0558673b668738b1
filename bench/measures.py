"""What is measured, each against its bound: nothing in, a named figure out."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from msgspec import Struct
from sudachipy import Dictionary, SplitMode

import scan_releases
from kaidan.reader.reading import read_page

ROOT = Path(__file__).parents[1]
SEED = ROOT.parent / "shared" / "gold" / "dev" / "ja-seed.txt"
SAMPLES = sorted((ROOT / "samples" / "ja").glob("*.txt"))
PROGRAM = Path(sys.executable).parent / "kaidan"


class Figure(Struct, frozen=True):
    """One measured figure: what it is, the two medians or levels behind it, the figure, its bound and unit."""

    name: str
    behind: str
    value: float
    bound: float
    unit: str


def page() -> bytes:
    """Return the page measured: the long example where it is there, else the longest sample."""
    return (SEED if SEED.exists() else max(SAMPLES, key=lambda path: path.stat().st_size)).read_bytes()


def seconds(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Return how long a piece of work takes, by the clock of this process unless another is given."""
    gc.collect()
    begun = clock()
    work()
    return clock() - begun


def compare(
    one: Callable[[], object], other: Callable[[], object], rounds: int, clock: Callable[[], float] = process_time
) -> tuple[float, float]:
    """Return the medians of two pieces of work done in turn, each once before for nothing."""
    one()
    other()
    rows = [(seconds(one, clock), seconds(other, clock)) for _ in range(rounds)]
    return median(row[0] for row in rows), median(row[1] for row in rows)


def reading_and_tokenising() -> Figure:
    """Compare reading the page whole with the analyser alone cutting its text."""
    data = page()
    text = data.decode()
    tokenizer = Dictionary().tokenizer(mode=SplitMode.C)
    whole, alone = compare(lambda: read_page(data), lambda: tokenizer.tokenize(text), 41)
    behind = f"{whole * 1000:.1f} ms against {alone * 1000:.1f} ms"
    return Figure("a page read whole, to sudachipy alone", behind, whole / alone, 5, "times")


def long_and_short() -> Figure:
    """Compare reading a hundred copies of the page as one with reading one."""
    data = page()
    hundred = data * 100
    short = median(seconds(lambda: read_page(data)) for _ in range(21))
    long = median(seconds(lambda: read_page(hundred)) for _ in range(3))
    return Figure(
        "a hundred pages in one, to one", f"{long:.2f} s against {short * 1000:.1f} ms", long / short, 110, "times"
    )


def english_and_japanese() -> Figure:
    """Compare the time that a character of English takes with one of Japanese, on annotated pages or the samples."""
    folder = SEED.parent if SEED.exists() else None
    english = sorted(folder.glob("en-*.txt") if folder else (ROOT / "samples" / "en").glob("*.txt"))
    japanese = sorted(folder.glob("ja-*.txt")) if folder else SAMPLES
    both = [[path.read_bytes() for path in paths] for paths in (english, japanese)]
    spent = compare(lambda: [read_page(page) for page in both[0]], lambda: [read_page(page) for page in both[1]], 9)
    rates = [time / sum(len(page.decode()) for page in pages) * 1e6 for time, pages in zip(spent, both, strict=True)]
    behind = f"{rates[0]:.1f} µs against {rates[1]:.1f} µs"
    return Figure("a character of English, to one of Japanese", behind, rates[0] / rates[1], 2, "times")


def releases() -> Figure:
    """Read all press releases once, where they are: milliseconds a page, of which most tell of no talks."""
    if not scan_releases.RELEASES.exists():
        return Figure("a press release (none are here)", "not measured", 0, 20, "ms")
    outcomes: list[scan_releases.Outcome] = []
    spent = seconds(lambda: outcomes.extend(scan_releases.read_all(scan_releases.RELEASES)))
    behind = f"{len(outcomes) / spent:.0f} pages/s on {len(outcomes)}"
    return Figure("a press release, read or refused", behind, spent / len(outcomes) * 1000, 20, "ms")


def memory() -> Figure:
    """Memory after reading 1,000 different pages, less that after 100."""
    pages = different_pages()
    read_some(pages, 100)
    early = resident()
    read_some(pages, 900)
    late = resident()
    return Figure(
        "memory after 1,000 pages, less after 100", f"{late:.0f} MB less {early:.0f} MB", late - early, 20, "MB"
    )


def different_pages() -> Iterator[bytes]:
    """Yield pages without end, no two the same."""
    for number, path in enumerate(cycle(SAMPLES)):
        yield path.read_bytes() + f"\n\n{number}\n".encode()


def read_some(pages: Iterator[bytes], count: int) -> None:
    """Read so many pages and keep nothing."""
    for data in islice(pages, count):
        read_page(data)
    gc.collect()


def resident() -> float:
    """Return the memory that this process holds, in MB; the most it ever held where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource  # noqa: PLC0415  (not there on every system)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def starting() -> Figure:
    """Compare showing the help with starting Python for nothing."""
    shown, bare = compare(
        lambda: subprocess.run([PROGRAM, "--help"], stdout=subprocess.DEVNULL, check=True),
        lambda: subprocess.run([sys.executable, "-c", "pass"], check=True),
        21,
        perf_counter,
    )
    behind = f"{shown * 1000:.0f} ms against {bare * 1000:.0f} ms"
    return Figure("kaidan --help, to python -c pass", behind, shown / bare, 10, "times")


MEASURES: tuple[Callable[[], Figure], ...] = (
    memory,
    reading_and_tokenising,
    long_and_short,
    english_and_japanese,
    releases,
    starting,
)
