"""The sample pages and invented ones, read once, for tests of finding and showing."""

from functools import cache
from pathlib import Path

import kaidan
from kaidan.ledger.page_rows import Page
from kaidan.model import Reading

SAMPLES = Path(__file__).parents[2] / "samples" / "ja"
PAGE = """日・ノルウェー外相会談

{day}

　{day}、東京において、楠木外務大臣は、ハーコンセン・ノルウェー外務大臣と会談を行ったところ、概要は以下のとおり。

1 北極
　楠木大臣より、{words}旨述べた。ハーコンセン大臣より、北極海の航路について説明した。
"""


@cache
def sample_pages() -> tuple[tuple[Page, Reading], ...]:
    """Return every sample page with its Reading."""
    paths = sorted(SAMPLES.glob("*.txt"))
    return tuple((Page(address=path.name, data=path.read_bytes()), kaidan.read(path)) for path in paths)


@cache
def made_page(
    words: str = "北極の環境を守ることが重要である", day: str = "平成21年3月5日", address: str = "a.txt"
) -> tuple[Page, Reading]:
    """Return a page of one invented talk with its Reading; `words` are what the Japanese minister states."""
    data = PAGE.format(words=words, day=day).encode()
    return Page(address=address, data=data), kaidan.read(data)
