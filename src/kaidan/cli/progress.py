"""How far a long work is: one call for each page in, a bar with rate, time left and failures on a terminal out."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[bool], None]


@contextmanager
def progress(total: int, words: str) -> Iterator[Step]:
    """Give a function to call for each page done, with whether it failed; without a terminal nothing is shown."""
    if not sys.stderr.isatty() or not total:
        yield lambda failed: None
        return
    from rich.console import Console  # noqa: PLC0415  (only for a terminal)
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    rate = TextColumn("{task.fields[rate]:>5.0f} a second")
    left = TimeRemainingColumn(compact=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), rate, left)
    failures = TextColumn("{task.fields[failed]} failed")
    with Progress(*columns, failures, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words, total=total, failed=0, rate=0.0)

        def step(failed: bool) -> None:
            now = bar.tasks[0]
            bar.update(task, advance=1, failed=now.fields["failed"] + failed, rate=now.speed or 0.0)

        yield step
