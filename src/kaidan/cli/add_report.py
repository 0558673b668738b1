"""The report at the end of `kaidan add`: what became of the pages in, one sentence and a line for each trouble out."""

from collections.abc import Mapping

import click

from kaidan.adding.report import Report

# Words for outcomes: one page, and several.
WORDS: dict[str, tuple[str, str]] = {
    "new": ("added", "added"),
    "changed": ("new version", "new versions"),
    "moved": ("known from another address", "known from other addresses"),
    "unchanged": ("unchanged", "unchanged"),
    "reread": ("read again", "read again"),
    "no-talks": ("without talks", "without talks"),
    "failed": ("failed", "failed"),
}


def tell_report(report: Report, shown: Mapping[str, str], others: int, as_json: bool) -> None:
    """Print each page that was not kept with its reason, and how many became what; beside JSON as messages."""
    for page in report.left_out:
        click.echo(f"{shown.get(page.address, page.address)}: {page.reason}", err=True)
    if others:
        noun = "1 other file was" if others == 1 else f"{others} other files were"
        click.echo(f"{noun} left aside; pages end in .txt, .html and the like.", err=True)
    click.echo(summary(report), err=as_json)


def summary(report: Report) -> str:
    """Return how many pages became what, in one sentence. Example: `3 added, 1 new version, 1 failed.`."""
    counts = [(report.counts.get(outcome, 0), words) for outcome, words in WORDS.items()]
    told = [f"{number} {words[number > 1]}" for number, words in counts if number]
    return f"{', '.join(told) or 'No page was found'}."
