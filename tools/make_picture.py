"""Make docs/images/reading.svg: a sample page in, its first lines as the terminal shows them out."""

import re
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

import kaidan
from kaidan.cli.paper import Paper
from kaidan.cli.show import show_reading

ROOT = Path(__file__).parents[1]
SAMPLE = "samples/ja/points-2011-08-brazil.txt"
PICTURE = ROOT / "docs" / "images" / "reading.svg"
COLUMNS = 84
LINES = 34


def first_lines() -> Text:
    """Return the first lines of the shown page, coloured, the command before them."""
    console = Console(
        file=StringIO(), width=COLUMNS, force_terminal=True, color_system="standard", highlight=False, soft_wrap=True
    )
    show_reading(kaidan.read(ROOT / SAMPLE), Paper(console))
    shown = console.file.getvalue().splitlines()[:LINES]  # type: ignore[attr-defined]
    return Text.from_ansi("\n".join([f"$ kaidan read {SAMPLE}", *shown, "…"]))


def main() -> None:
    """Write the picture."""
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(first_lines(), soft_wrap=True)
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    drawn = console.export_svg(title="kaidan read", unique_id="kaidan")
    # The picture asks no other site for a typeface; each run of words keeps its width anyhow.
    PICTURE.write_text(re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL), encoding="utf-8")
    print(f"wrote {PICTURE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
