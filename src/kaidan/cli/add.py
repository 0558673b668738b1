"""The command `kaidan add`: files, folders, zip files or standard input in; pages in the ledger and a report out."""

import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from kaidan.adding.adding import Unloaded, add_pages
from kaidan.adding.report import Added, Report
from kaidan.adding.sources import Survey, is_archive, is_folder, load, survey
from kaidan.api import MEDIA_TYPES, open_ledger, read_bytes
from kaidan.cli.add_report import tell_report
from kaidan.cli.inputs import STANDARD_INPUT, Input
from kaidan.cli.language_option import language_option
from kaidan.cli.ledger_option import ledger_option
from kaidan.cli.outputs import write_line
from kaidan.cli.progress import progress
from kaidan.errors import LedgerError, UnreadableError
from kaidan.ledger.page_rows import Options, Page
from kaidan.ledger.store import Ledger

INTERRUPTED = 130
CORES = os.cpu_count() or 1


class AddOptions(Struct, frozen=True, kw_only=True):
    """What the user asked of `kaidan add`, as on the command line."""

    named_ledger: str | None
    jobs: int | None
    form: str | None
    charset: str | None
    day: datetime | None
    language: str | None
    address: str | None
    base: str | None
    as_json: bool

    def of_pages(self) -> Options:
        """Return what the user said of the pages."""
        day = self.day.date().isoformat() if self.day else None
        return Options(form=self.form, charset=self.charset, day=day, language=self.language)


class Job(Struct, frozen=True, kw_only=True):
    """What is to be added: pages, how many they are, their names for people by address, other files left aside."""

    pages: Iterable[Page | Unloaded]
    total: int
    shown: Mapping[str, str]
    others: int = 0


@click.command("add")
@click.argument("names", nargs=-1, required=True, metavar="PATH… | -")
@ledger_option
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Read in so many processes; else one a core.")
@click.option("--as", "form", type=click.Choice(sorted(MEDIA_TYPES)), help="Take the pages for HTML or plain text.")
@click.option("--charset", metavar="NAME", help="Take the pages to be written in this charset.")
@click.option(
    "--date",
    "day",
    metavar="YYYY-MM-DD",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day of the talks, for pages that name none.",
)
@language_option
@click.option("--address", metavar="URL", help="The address of the page, where one page is given.")
@click.option("--base", metavar="URL", help="In folders and zip files: the address that paths inside are joined to.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each page.")
def add_command(names: tuple[str, ...], **options: object) -> int:
    """Read pages and keep them in the ledger: files, folders, zip files, or standard input.

    Adding a page again changes nothing; a page that changed is kept as a new version. Exit code 0: every page is kept;
    1: a page tells of no talks; 2: a page could not be read. Interrupted, it can be run again and goes on.
    """
    asked = msgspec.convert(options, AddOptions)
    job = _job(names, asked)
    report = Report()
    with open_ledger(asked.named_ledger, create=True) as ledger:
        try:
            _add(ledger, job, report, asked)
        except KeyboardInterrupt:
            tell_report(report, job.shown, job.others, asked.as_json)
            click.echo(f"Interrupted; {_pages(report.kept)} kept. Run it again to go on from there.", err=True)
            return INTERRUPTED
        except LedgerError:
            if report.counts:
                tell_report(report, job.shown, job.others, asked.as_json)
            raise
    tell_report(report, job.shown, job.others, asked.as_json)
    return report.exit_code


def _add(ledger: Ledger, job: Job, report: Report, asked: AddOptions) -> None:
    with progress(job.total, "Adding") as step:
        for page in add_pages(ledger, job.pages, jobs=min(asked.jobs or CORES, job.total)):
            report.note(page)
            step(page.outcome == "failed")
            if asked.as_json:
                write_line(_line(page))


def _line(page: Added) -> bytes:
    told = {"address": page.address, "outcome": page.outcome, "id": page.id}
    return msgspec.json.encode(told | ({"reason": page.reason} if page.reason else {}))


def _pages(number: int) -> str:
    return "1 page is" if number == 1 else f"{number} pages are"


def _job(names: tuple[str, ...], asked: AddOptions) -> Job:
    for option, url in (("--address", asked.address), ("--base", asked.base)):
        if url is not None and "://" not in url:
            raise click.UsageError(f"{option} {url!r} is no URL.")
    if STANDARD_INPUT in names:
        return _standard_input(names, asked)
    if asked.address is not None:
        return _one_file(names, asked.address, asked.of_pages())
    return _files(survey(names, asked.base), asked.of_pages())


def _files(found: Survey, options: Options) -> Job:
    shown = {page.address: page.shown for page in found.pages}
    pages = load(found.pages, options, read_bytes)
    return Job(pages=pages, total=len(found.pages), shown=shown, others=found.others)


def _one_file(names: tuple[str, ...], address: str, options: Options) -> Job:
    path = Path(names[0])
    if len(names) > 1 or is_folder(path) or is_archive(path):
        raise click.UsageError("--address goes with one page; for folders and zip files there is --base.")
    found = survey(names)
    found.pages = [msgspec.structs.replace(page, address=address) for page in found.pages]
    return _files(found, options)


def _standard_input(names: tuple[str, ...], asked: AddOptions) -> Job:
    """Return the page of standard input; one without an address is known by its bytes alone."""
    if len(names) > 1:
        raise click.UsageError("Standard input (-) goes alone.")
    source = Input(STANDARD_INPUT)
    page: Page | Unloaded
    try:
        data = source.read_bytes()
        page = Page(
            address=asked.address or f"urn:sha256:{sha256(data).hexdigest()}", data=data, options=asked.of_pages()
        )
    except UnreadableError as error:
        page = Unloaded(asked.address or STANDARD_INPUT, str(error))
    return Job(pages=[page], total=1, shown={page.address: source.shown})
