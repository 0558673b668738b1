"""The foot of the sheet: a Reading in; counted matters, differences and gaps on the terminal out."""

from collections.abc import Iterator

from kaidan.cli.paper import Paper, plain
from kaidan.model import Case, CaseItem, Reading


def show_cases(paper: Paper, reading: Reading) -> None:
    """Write each counted matter, its items and their states."""
    if not reading.cases:
        return
    paper.heading("Counted matters")
    for case in reading.cases:
        total = "the text does not let them be counted" if case.total is None else f"{case.total} in all"
        paper.paragraph(f"{plain(case.matter)}: {total}", first="  ", indent=2)
        for words in _items(reading, case):
            paper.paragraph(words, first="    ", indent=6)


def _items(reading: Reading, case: Case) -> Iterator[str]:
    for item in case.items:
        state = plain(item.state) if item.state else "no state told"
        yield f"{_counted(item)}{_name(reading, item)}{_share(case, item)}: {state}"


def _counted(item: CaseItem) -> str:
    return f"{item.count} {plain(item.unit)}"


def _name(reading: Reading, item: CaseItem) -> str:
    return f" ({plain(item.name.of(reading.text))})" if item.name else ""


def _share(case: Case, item: CaseItem) -> str:
    return "" if item.part_of is None else f" of the {_counted(case.items[item.part_of])}"


def show_differences(paper: Paper, reading: Reading) -> None:
    """Write where the summary and the body differ, the words of each."""
    differences = [difference for point in reading.points for difference in point.differences]
    if not differences:
        return
    paper.heading("Where summary and body differ")
    for difference in differences:
        paper.paragraph(difference.point.of(reading.text), first="  summary  ", indent=11)
        paper.paragraph(difference.body.of(reading.text), first=f"  {'body':<9}", indent=11)


def show_gaps(paper: Paper, reading: Reading) -> None:
    """Write the words that no rule understood and the share of the body that was accounted for."""
    if reading.gaps:
        paper.heading("Not understood")
        for gap in reading.gaps:
            words = f"{plain(reading.text[gap.start : gap.end])} [{gap.reason}]"
            paper.paragraph(words, first="  ", indent=4)
    paper.heading("Coverage")
    paper.paragraph(f"{reading.coverage:.1%} of the body's characters accounted for.")
    paper.paragraph(f"Read by kaidan {reading.reader.version}, rules {reading.reader.rules}.", style="dim")
