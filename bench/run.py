"""Measure speed and memory in one run: nothing in, a table of figures beside their bounds out; 1 if one is exceeded."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from measures import MEASURES, Figure


def row(figure: Figure) -> str:
    """Return the line of one figure."""
    verdict = "" if figure.value <= figure.bound else "   EXCEEDED"
    measured = f"{figure.value:.2f} {figure.unit}"
    return f"{figure.name:<42} {figure.behind:<28} {measured:>13}   {figure.bound:>4.0f} {figure.unit}{verdict}"


def main() -> int:
    """Print the table."""
    print(f"{'measured':<42} {'medians':<28} {'figure':>13}   {'bound':>4}")
    figures = []
    for measure in MEASURES:
        figures.append(measure())
        print(row(figures[-1]), flush=True)
    return int(any(figure.value > figure.bound for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
