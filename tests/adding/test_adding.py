from pathlib import Path

import pytest

import kaidan
from kaidan.adding import adding
from kaidan.adding.adding import Unloaded, add_pages
from kaidan.adding.report import Added, Report
from kaidan.errors import LedgerStoreError
from kaidan.ledger.page_rows import Options, Page

NAMES = ("story1-2005-06-ministers", "story1-2006-10-ministers", "noun-2000-06-finland")


def page(name: str, samples: Path, address: str | None = None, more: str = "") -> Page:
    data = (samples / "ja" / f"{name}.txt").read_bytes() + more.encode()
    return Page(address=address or f"https://example.org/{name}", data=data)


@pytest.fixture
def pages(samples: Path) -> list[Page]:
    return [page(name, samples) for name in NAMES]


def outcomes(ledger: kaidan.Ledger, *pages: Page | Unloaded, jobs: int = 1) -> list[str]:
    return [one.outcome for one in add_pages(ledger, pages, jobs=jobs)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_became_of_pages_is_told_in_order(
    ledger: kaidan.Ledger, pages: list[Page], samples: Path, jobs: int
) -> None:
    first = outcomes(ledger, *pages, jobs=jobs)
    again = outcomes(
        ledger,
        pages[0],
        Page(address="a:recipe", data="カレーを作る。".encode()),
        page(NAMES[1], samples, more="\n（了）\n"),
        Page(address="a:empty", data=b""),
        page(NAMES[2], samples, address="a:moved"),
        Unloaded("a:gone", "It is gone."),
        page("list-2025-06-poland", samples),
        page("courtesy-2001-03-mongolia", samples),
        jobs=jobs,
    )
    assert first == ["new"] * 3
    assert again == ["unchanged", "no-talks", "changed", "failed", "moved", "failed", "new", "new"]


def test_a_page_told_otherwise_is_read_again(ledger: kaidan.Ledger, pages: list[Page]) -> None:
    told = Page(address=pages[0].address, data=pages[0].data, options=Options(form="text"))
    assert outcomes(ledger, pages[0]) == ["new"]
    assert outcomes(ledger, told) == ["reread"]
    assert outcomes(ledger, told) == ["unchanged"]


def test_unchanged_pages_are_not_read(
    ledger: kaidan.Ledger, pages: list[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert outcomes(ledger, *pages) == ["new"] * 3
    monkeypatch.setattr("kaidan.adding.crew.answer", lambda _: pytest.fail("a page was read"))
    assert outcomes(ledger, *pages) == ["unchanged"] * 3


def test_one_address_twice_keeps_both_versions(ledger: kaidan.Ledger, pages: list[Page], samples: Path) -> None:
    other = page(NAMES[1], samples, address=pages[0].address)
    assert outcomes(ledger, pages[0], other) == ["new", "changed"]


def test_what_was_yielded_is_kept_when_it_stops(ledger: kaidan.Ledger, pages: list[Page]) -> None:
    adding_them = add_pages(ledger, pages, most_pages=1)
    assert next(adding_them).outcome == "new"
    adding_them.close()
    assert outcomes(ledger, *pages) == ["unchanged", "new", "new"]


def test_a_page_that_the_ledger_refuses_fails_alone(
    ledger: kaidan.Ledger, pages: list[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    add = type(ledger).add

    def refusing(self: kaidan.Ledger, pairs):
        if any(page.address == pages[1].address for page, _ in pairs):
            raise KeyError("a fault")
        return add(self, pairs)

    monkeypatch.setattr(type(ledger), "add", refusing)
    added = list(add_pages(ledger, pages))
    assert [one.outcome for one in added] == ["new", "failed", "new"]
    assert added[1].reason == "Kaidan failed to keep this page (KeyError); please report it."


def test_a_ledger_that_fails_stops_it(
    ledger: kaidan.Ledger, pages: list[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise LedgerStoreError("The disk is full.")

    monkeypatch.setattr(type(ledger), "add", failing)
    with pytest.raises(LedgerStoreError):
        outcomes(ledger, *pages)


def test_batches_are_of_so_many_or_of_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(adding.batches(range(5), 2)) == [[0, 1], [2, 3], [4]]
    clock = iter([0.0, 0.5, 1.5, 1.5, 1.6])
    monkeypatch.setattr(adding, "monotonic", lambda: next(clock))
    assert list(adding.batches(range(3), 9)) == [[0, 1], [2]]


def test_a_report_counts_and_names_what_was_left_out() -> None:
    told = [Added("a", "new", "reading-1"), Added("b", "failed", None, "No."), Added("c", "no-talks", None, "None.")]
    report = Report.of(told)
    assert (report.kept, report.left_out, report.exit_code) == (1, told[1:], 2)
    assert (Report.of(told[:1]).exit_code, Report.of([told[0], told[2]]).exit_code) == (0, 1)
