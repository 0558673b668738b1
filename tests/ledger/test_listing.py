"""Readings are listed newest first; filters on statements list the readings that hold such a statement."""

import pytest
from finding_pages import made_page, sample_pages

from kaidan.ledger import listing
from kaidan.ledger.filters import make_filters
from kaidan.ledger.listing import list_readings
from kaidan.ledger.store import Ledger

FILTERS = (
    ({}, lambda page: True),
    ({"party": ["VN", "RU"]}, lambda page: {"VN", "RU"} & set(page.meeting.parties)),
    ({"kind": ["foreign-ministers"]}, lambda page: page.meeting.kind == "foreign-ministers"),
    ({"kind": ["summit", "courtesy-call"], "since": "2002"},
     lambda page: page.meeting.kind in ("summit", "courtesy-call") and page.meeting.date >= "2002"),
    ({"since": "2006", "until": "2018-10"}, lambda page: "2006" <= page.meeting.date < "2018-11"),
    ({"language": ["ja"], "party": ["Finland"]}, lambda page: "FI" in page.meeting.parties),
    ({"force": ["invite"]}, lambda page: any(one.force == "invite" for one in page.statements)),
    ({"speaker": ["RU"], "since": "2006"},
     lambda page: page.meeting.date >= "2006" and any("RU" in one.speakers for one in page.statements)),
)  # fmt: skip


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    """A ledger of the sample pages."""
    ledger.add(sample_pages())
    return ledger


def ids(ledger: Ledger, limit: int = 100, **options: object) -> list[str]:
    with ledger.reading() as connection:
        return [header.id for header in list_readings(connection, make_filters(**options), limit)]


def test_readings_are_listed_newest_first(filled: Ledger) -> None:
    days = {page.id: page.meeting.date for _, page in sample_pages()}
    for options, kept in FILTERS:
        found = ids(filled, **options)
        assert set(found) == {page.id for _, page in sample_pages() if kept(page)} != set(), options
        assert [days[one] for one in found] == sorted((days[one] for one in found), reverse=True)
        assert ids(filled, 2, **options) == found[:2]


def test_readings_are_looked_for_in_strides(filled: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    every = ids(filled, speaker=["JP"])
    monkeypatch.setattr(listing, "_STRIDE", 7)
    assert ids(filled, speaker=["JP"]) == every
    assert len(every) > 10


def test_superseded_readings_are_not_listed(ledger: Ledger) -> None:
    ledger.add([made_page("北極の環境を守ることが重要である")])
    new = made_page("北極の資源を守ることが重要である")
    ledger.add([new])
    assert ids(ledger) == ids(ledger, party=["NO"]) == ids(ledger, speaker=["NO"]) == [new[1].id]
    assert ids(ledger, party=["RU"]) == ids(ledger, speaker=["RU"]) == []
