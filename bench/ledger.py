"""Measure the ledger at its intended size: nothing in, a table of figures beside their bounds out; 1 if one is missed.

The pages are made from the samples, so that every run measures the same ledger. It takes some minutes.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from ledger_measures import Figure, adding, clear, linking, querying, reading
from ledger_servers import postgresql_database, postgresql_server

PARTS = ("adding", "queries", "reading", "linking")
# The ledgers that a part makes anew.
_MADE = {"adding": ("large",), "reading": ("read",), "linking": ("few", "many")}
Columns = dict[str, dict[str, Figure]]


def main() -> int:
    """Measure what is asked for, and print the table."""
    options = _options()
    folder = Path(options.keep or tempfile.mkdtemp(prefix="kaidan-bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        columns = _measure(options, folder)
    finally:
        if not options.keep:
            shutil.rmtree(folder)
    print("\n".join(_table(columns)))
    return int(any(figure.missed for figure in columns["SQLite"].values()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--statements", type=int, default=1_000_000, metavar="N", help="how many are added")
    parser.add_argument(
        "--keep", metavar="DIR", help="where the SQLite files stand afterwards; asked again with --only"
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this alone; can be given again")
    parser.add_argument("--postgresql", metavar="URL", help="a server to measure beside; else one is started")
    parser.add_argument("--sqlite-only", action="store_true", help="leave PostgreSQL out")
    return parser.parse_args()


def _measure(options: argparse.Namespace, folder: Path) -> Columns:
    """Return the figures of each database."""
    parts = options.only or PARTS
    columns = {"SQLite": _figures("SQLite", parts, options.statements, lambda name: str(folder / f"{name}.sqlite"))}
    if options.sqlite_only:
        return columns
    with ExitStack() as stack:
        server = stack.enter_context(postgresql_server(options.postgresql))
        if server is None:
            print("PostgreSQL is not measured: no server is named, and none can be started.", flush=True)
            return columns
        made: dict[str, str] = {}

        def database(name: str) -> str:
            if name not in made:
                made[name] = stack.enter_context(postgresql_database(server))
            return made[name]

        columns["PostgreSQL"] = _figures("PostgreSQL", parts, options.statements, database)
    return columns


def _figures(database: str, parts: Sequence[str], statements: int, place: Callable[[str], str]) -> dict[str, Figure]:
    found: list[Figure] = []
    for part, figures in _parts(database, statements, place):
        if part in parts:
            _tell(f"{database}: {part}")
            for name in _MADE.get(part, ()) if database == "SQLite" else ():
                clear(place(name))
            found += figures()
    return {figure.name: figure for figure in found}


def _parts(
    database: str, statements: int, place: Callable[[str], str]
) -> Iterator[tuple[str, Callable[[], list[Figure]]]]:
    """Yield what can be measured, in order: the questions are asked of what was added."""
    yield "adding", lambda: adding(place("large"), statements, lambda line: _tell(f"{database}: {line}"))
    yield "queries", lambda: querying(place("large"))
    yield "reading", lambda: reading(place("read"))
    yield "linking", lambda: linking(place("few"), place("many"))


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _table(columns: Columns) -> Iterator[str]:
    """Yield the lines of the table: a figure, its value in each database, its bound on SQLite."""
    names = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    yield f"{'measured':<46}" + "".join(f"{database:>14}" for database in columns) + f"  {'unit':<14}bound"
    for name in names:
        known = [figures.get(name) for figures in columns.values()]
        figure = next(one for one in known if one is not None)
        values = "".join(f"{_value(one):>14}" for one in known)
        yield f"{name:<46}{values}  {figure.unit:<14}{_bound(figure)}{_verdict(columns['SQLite'].get(name))}".rstrip()


def _value(figure: Figure | None) -> str:
    if figure is None:
        return "-"
    return f"{figure.value:,.0f}" if figure.value >= 100 or figure.value == int(figure.value) else f"{figure.value:.1f}"


def _bound(figure: Figure) -> str:
    return "" if figure.bound is None else f"{'>=' if figure.least else '<='} {figure.bound:,.0f}"


def _verdict(figure: Figure | None) -> str:
    return "  MISSED" if figure is not None and figure.missed else ""


if __name__ == "__main__":
    sys.exit(main())
