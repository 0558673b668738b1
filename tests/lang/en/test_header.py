"""The header of English pages: day, kind, format, length, parties and persons, from invented pages of many publishers."""

import pytest

import kaidan

TALK = "They discussed trade and agreed to meet again."


@pytest.mark.parametrize(
    ("page", "day", "kind", "form", "parties"),
    [
        (
            "Secretary Harrow’s Meeting with Norwegian Foreign Minister Lind\n\nMay 3, 2023\n\nOffice of the Spokesperson\n"
            "Secretary of State Eleanor Harrow met yesterday with Norwegian Foreign Minister Kari Lind in Oslo.",
            "2023-05-02",
            "foreign-ministers",
            "in-person",
            {"US", "NO"},
        ),
        (
            "PM call with President Lind of Norway: 3 May 2023\n\nThe Prime Minister spoke to President Kari Lind of Norway this morning.",
            "2023-05-03",
            "summit",
            "telephone",
            {"GB", "NO"},
        ),
        (
            "Japan-Norway Foreign Ministers' Telephone Talk\n\nMay 3, 2023\n\nOn May 3, commencing at 4:20 p.m. for approximately 25 minutes, "
            "Mr. SAOTOME Hayato, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Ms. Kari Lind, Minister of Foreign Affairs of Norway.",
            "2023-05-03",
            "foreign-ministers",
            "telephone",
            {"JP", "NO"},
        ),
        (
            "Readout of National Security Advisor Ames's Meeting with National Security Advisor Moe of Norway\n\nMAY 3, 2023\n\n"
            "National Security Advisor Jack Ames met today with Norwegian National Security Advisor Kari Moe.",
            "2023-05-03",
            "senior-officials",
            "in-person",
            {"US", "NO"},
        ),
        (
            "Deputy Secretary Sherwood's Call with Japanese Vice Foreign Minister Mori and Republic of Korea Vice Foreign Minister Ahn\n\n"
            "May 3, 2023\n\nDeputy Secretary of State Ann Sherwood spoke with Republic of Korea (ROK) Vice Foreign Minister Ahn Sung Ho and "
            "Japanese Vice Foreign Minister Mori Jun today to discuss the region.",
            "2023-05-03",
            "multilateral",
            "telephone",
            {"US", "KR", "JP"},
        ),
        (
            "Prime Minister Adrian Roy speaks with President Lind of Norway\n\nMay 3, 2023\n\nPrime Minister Adrian Roy held a video call with the "
            "President of Norway, Kari Lind, today.",
            "2023-05-03",
            "summit",
            "video",
            {"CA", "NO"},
        ),
        (
            "Norway: High Representative Josefa Borg spoke with Foreign Minister Lind\n\n03.05.2023 Press Team\n\n"
            "High Representative/Vice-President Josefa Borg held a phone call today with the Minister of Foreign Affairs of Norway, Kari Lind.",
            "2023-05-03",
            "foreign-ministers",
            "telephone",
            {"EU", "NO"},
        ),
        (
            "Japan-Norway 2+2 Foreign and Defence Ministerial Consultations\n\nMay 3, 2023\n\nOn May 3, the Second Japan-Norway 2+2 Consultations "
            "were held via video teleconference. Mr. MORIO Toshi, Minister for Foreign Affairs of Japan, and Ms. Kari Lind, Minister of Foreign "
            "Affairs of Norway, attended the consultations.",
            "2023-05-03",
            "two-plus-two",
            "video",
            {"JP", "NO"},
        ),
        (
            "Courtesy Call on Minister Saotome by Ambassador Lind of Norway\n\nMay 3, 2023\n\nOn May 3, Ms. Kari Lind, Ambassador of Norway to Japan, "
            "paid a courtesy call on Mr. SAOTOME Hayato, Minister for Foreign Affairs of Japan.",
            "2023-05-03",
            "courtesy-call",
            "in-person",
            {"JP", "NO"},
        ),
    ],
)
def test_the_meeting(page: str, day: str, kind: str, form: str, parties: set[str]) -> None:
    meeting = kaidan.read(f"{page}\n\n{TALK}\n".encode()).meeting
    assert (meeting.date, meeting.kind, meeting.format, set(meeting.parties)) == (day, kind, form, parties)


def test_length_and_clock() -> None:
    page = (
        "Japan-Norway Summit Meeting\n\nMay 3, 2023\n\nOn May 3, from 10:10 a.m. to 11:00 a.m., Mr. KUZE Haruto, Prime Minister of Japan, held "
        f"a summit meeting with Ms. Kari Lind, Prime Minister of Norway.\n\n{TALK}\n"
    )
    meeting = kaidan.read(page.encode()).meeting
    assert (meeting.minutes, meeting.kind) == (50, "summit")


@pytest.mark.parametrize(
    "page",
    [
        "Norway National Day\n\nOn behalf of the Government, I congratulate the people of Norway on their Constitution Day.",
        "Secretary Harrow and Foreign Minister Lind at a Joint Press Availability\n\nSECRETARY HARROW: I met with the Minister. We discussed it.",
        "Department Press Briefing - May 3, 2023\n\nMR. LIND: The Secretary met with Foreign Minister Moe today.\n\nQUESTION: What did they say?",
        "Secretary Harrow's Travel to Oslo\n\nSecretary of State Eleanor Harrow will travel to Oslo to meet with Foreign Minister Kari Lind.",
        "Remarks by President Arden\n\nI met with Prime Minister Lind of Norway and we discussed trade. We agreed on it.",
        "How to bake bread\n\nMix the flour and the water, and leave it for an hour. The dough is then put in the oven.",
    ],
)
def test_other_pages_tell_of_no_talks(page: str) -> None:
    with pytest.raises(kaidan.NoTalksError):
        kaidan.read(page.encode())


def test_nobody_is_made_a_country_s_own_without_a_sign() -> None:
    """A title that the usual publisher's country does not have is left without a party, and none is invented."""
    page = f"Minutes\n\nMay 3, 2023\n\nPrime Minister Adrian Roy met with Norwegian Foreign Minister Kari Lind in Oslo.\n\n{TALK}\n"
    parties = [person.party for person in kaidan.read(page.encode()).meeting.participants]
    assert parties == [None, "NO"]


def test_a_holder_known_by_name_tells_the_country() -> None:
    page = "Meeting of ministers\n\nMarch 3, 2019\n\nForeign Minister Kang Kyung-wha met with Norwegian Foreign Minister Kari Lind.\n\nThey discussed trade.\n"
    assert set(kaidan.read(page.encode()).meeting.parties) == {"KR", "NO"}


def test_a_page_of_nobody_known_has_the_country_that_it_names_beside_the_other() -> None:
    page = (
        "Xu Jinhai Holds Talks with President Martin\n\nApril 6, 2023\n\nPresident Xu Jinhai held talks with French President Emile Martin.\n\n"
        "Xu Jinhai pointed out that China and France should cooperate. Emile Martin said that the war in Ukraine must end.\n"
    )
    reading = kaidan.read(page.encode())
    assert [person.party for person in reading.meeting.participants] == ["CN", "FR"]
    assert [one.speakers for one in reading.statements] == [("CN",), ("FR",)]


def test_a_page_of_nobody_known_invents_no_country() -> None:
    page = (
        "Meeting\n\nApril 6, 2023\n\nPresident Anders Holm met with French President Emile Martin.\n\n"
        "President Holm noted that Ukraine needs help. They discussed Russia and Ukraine, and Ukraine's grain.\n"
    )
    assert [person.party for person in kaidan.read(page.encode()).meeting.participants] == [None, "FR"]
