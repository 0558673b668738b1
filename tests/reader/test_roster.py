"""The roster of a page, and words that mean one of its persons or none."""

import pytest

from kaidan.reader.draft import Draft
from kaidan.reader.header import read_header
from kaidan.reader.roster import read_roster, resolve_person
from kaidan.text import canonical_text

PAGE = (
    "日NZ外相会談\n平成15年6月20日\n6月18日、葛西外務大臣は、ニュー・ジーランド(NZ)のグレイス・ウィットコム外務貿易大臣と会談した"
    "(先方：テイラー駐日大使、当方：矢代官房副長官、蓑田アジア局長他同席)。\n"
    "葛西大臣より述べた。ウィットコム外相より述べた。外相も同感であるとした。矢代副長官が補足した。\n"
)


@pytest.fixture(scope="module")
def draft():
    return read_roster(read_header(Draft(page=canonical_text(PAGE.encode()))))


def test_principals_come_first_and_then_who_attended(draft):
    assert [(person.name, person.party, person.role) for person in draft.roster] == [
        ("葛西", "JP", "principal"),
        ("ウィットコム", "NZ", "principal"),
        ("テイラー", "NZ", "attending"),
        ("矢代", "JP", "attending"),
        ("蓑田", "JP", "attending"),
    ]


def test_only_principals_are_participants_of_the_meeting(draft):
    assert [person.name for person in draft.meeting.participants] == ["葛西", "ウィットコム"]


def test_a_full_name_is_kept_beside_the_name_used_alone(draft):
    assert [person.full_name for person in draft.roster[:2]] == [None, "グレイス・ウィットコム"]


MEANT = (
    ("葛西大臣", "葛西"),
    ("葛西外務大臣", "葛西"),
    ("ウィットコム外相", "ウィットコム"),
    ("グレイス・ウィットコム外務貿易大臣", "ウィットコム"),
    ("外相", "ウィットコム"),
    ("同外相", "ウィットコム"),
    ("大臣", "葛西"),
    ("副長官", "矢代"),
    ("矢代副長官", "矢代"),
    ("局長", "蓑田"),
    ("先方", None),
    ("両大臣", None),
    ("貴大臣", None),
    ("大統領", None),
    ("真鍋大臣", None),
    ("", None),
)


@pytest.mark.parametrize(("words", "name"), MEANT)
def test_words_mean_one_person_or_none(draft, words, name):
    person = resolve_person(draft.roster, words, draft.language.people)
    assert (person and person.name) == name
