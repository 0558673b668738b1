"""What a pointer to a meeting is tied to, case by case."""

import msgspec
import pytest

from kaidan.follow.meetings import tie_meeting
from kaidan.ledger.keys import bounds, day_number
from kaidan.ledger.link_rows import Held, Pointer


def reference(**told):
    return _pointer({"layer": "references", "kind": "meeting", "page_date": "2008-11-05"} | told)


def schedule(**told):
    return _pointer({"layer": "schedules", "kind": "ministerial", "page_date": "2006-01-10"} | told)


def _pointer(told):
    days = bounds(told.get("when"))
    plain = dict.fromkeys(("name", "place", "when", "level", "ordinal", "host", "visitor", "page_talks"))
    fields = plain | {
        "id": "reference-1", "version": "reading-1", "words": "", "number": 0, "between": "JP+RU",
        "page_between": "JP+RU", "page_day": day_number(told["page_date"]),
        "earliest": days[0] if days else None, "latest": days[1] if days else None,
    }  # fmt: skip
    return Pointer(**(fields | told))


def held(date, kind="summit", **told):
    fields = {
        "talks": f"talks-{date}-{kind}", "version": "reading-2", "between": "JP+RU", "date": date,
        "day": day_number(date), "kind": kind, "format": "in-person", "place": None, "occasion": None, "title": "",
        "names": frozenset({"汐見", "ラドゥイギン"}),
    }  # fmt: skip
    return Held(**(fields | told))


JULY = held("2008-07-08")


@pytest.mark.parametrize(
    ("pointer", "meetings", "target"),
    [
        (reference(when="2008-07", level="summit"), [JULY], JULY),
        (reference(when="2008", level="summit"), [JULY], JULY),
        (reference(when="2008-07", level="foreign-ministers"), [JULY], None),
        (reference(when="2008-06", level="summit"), [JULY], None),
        (reference(when="2008-07", level="summit", between="JP+US"), [JULY], None),
        (reference(when="2008-07", level="summit", page_date="2008-07-01"), [JULY], None),
        (reference(when="2008-07", level="summit", page_talks=JULY.talks), [JULY], None),
        (reference(when="2008-07", level=None), [JULY], None),
        (reference(level="summit"), [JULY], None),
        (reference(when="2008-07", level="summit"), [JULY, held("2008-07-20")], None),
        (reference(when="2008-07", level="summit"), [JULY, msgspec.structs.replace(JULY, version="reading-3")], JULY),
        (
            reference(when="2008-07", level="summit", place="洞爺湖"),
            [msgspec.structs.replace(JULY, place="北海道洞爺湖"), held("2008-07-20", place="東京")],
            JULY,
        ),
        (
            reference(when="2008-07", level="summit", words="洞爺湖サミットの際の首脳会談"),
            [msgspec.structs.replace(JULY, occasion="洞爺湖サミット"), held("2008-07-20")],
            JULY,
        ),
        (schedule(when="2008-07", level="summit"), [JULY], JULY),
        (schedule(when="2008-07", level="summit", page_date="2008-11-05"), [JULY], None),
        (schedule(when="2008-07", level="summit", kind="other"), [JULY], None),
        (schedule(when="2008-07", kind="visit", level="summit", host="RU"), [held("2008-07-08", place="東京")], None),
        (schedule(when="2008-07", kind="visit", visitor="汐見"), [JULY], JULY),
        (schedule(when="2008-07", kind="visit", visitor="羽鳥"), [JULY], None),
        (schedule(when="2008-07", kind="visit"), [JULY], None),
    ],
)  # fmt: skip
def test_one_meeting_that_fits_is_meant_and_otherwise_none(pointer, meetings, target):
    link = tie_meeting(pointer, meetings)
    assert link.target == (target.talks if target else None)
    assert bool(link.why) == (target is None)


def test_a_session_without_a_date_is_found_by_its_number_and_name():
    third = held("2018-10-23", "foreign-ministers", title="第3回日露外相定期対話")
    fourth = held("2019-10-23", "foreign-ministers", title="第4回日露外相定期対話")
    told = reference(name="第3回日露外相定期対話", ordinal=3, level="foreign-ministers", page_date="2020-01-01")
    assert tie_meeting(told, [third, fourth]).target == third.talks


def test_another_session_of_the_same_name_does_not_fit_the_date():
    fourth = held("2018-10-23", "foreign-ministers", title="第4回日露外相定期対話")
    told = reference(
        name="第3回日露外相定期対話", ordinal=3, level="foreign-ministers", when="2018-10", page_date="2020-01-01"
    )
    assert tie_meeting(told, [fourth]).target is None


def test_several_that_fit_are_kept_as_candidates():
    other = held("2008-07-20")
    link = tie_meeting(reference(when="2008-07", level="summit"), [JULY, other])
    assert link.candidates == tuple(sorted((JULY.talks, other.talks)))
    assert link.why == "2 meetings fit"


def test_a_judgement_goes_before_every_rule():
    told = reference(when="2008-07", level="summit")
    assert tie_meeting(msgspec.structs.replace(told, judged="talks-x"), [JULY]).target == "talks-x"
    assert tie_meeting(msgspec.structs.replace(told, judged=""), [JULY]).target is None
