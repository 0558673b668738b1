"""Persons in English: offices, countries and names beside them; names and titles alone."""

import pytest

from kaidan.lang.en.people import PEOPLE
from kaidan.lang.people import PersonMention
from kaidan.text.fold import fold


def people_in(words: str) -> list[PersonMention]:
    return list(PEOPLE.find_people(fold(words), 0, len(words)))


def told(words: str) -> list[tuple[str | None, str | None, str | None]]:
    """Return name, rank and party of everybody who is not only mentioned."""
    return [
        (one.name.of(fold(words)) if one.name else None, one.rank, one.party or one.home)
        for one in people_in(words)
        if not one.aside
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Secretary of State Eleanor B. Harrow met today with Norwegian Foreign Minister Jonas Lindqvist in Oslo.",
            [("Eleanor B. Harrow", "foreign", "US"), ("Jonas Lindqvist", "foreign", "NO")],
        ),
        (
            "President Miriam Arden spoke with President Paulo Duarte of Brazil.",
            [("Miriam Arden", "head", None), ("Paulo Duarte", "head", "BR")],
        ),
        (
            "President Andrzej Lis and Prime Minister Donata Wilk of Poland were there.",
            [("Andrzej Lis", "head", "PL"), ("Donata Wilk", "head", "PL")],
        ),
        (
            "Mr. SAOTOME Hayato, Minister for Foreign Affairs of Japan, met Mr. Karim Nazmy, Minister of Foreign Affairs of the Arab Republic of Egypt.",
            [("SAOTOME Hayato", "foreign", "JP"), ("Karim Nazmy", "foreign", "EG")],
        ),
        (
            "the Crown Prince and Prime Minister of the Kingdom of Bahrain, His Royal Highness Omar bin Said Al Harran, and",
            [("Omar bin Said Al Harran", "head", "BH")],
        ),
        (
            "Republic of Korea (ROK) First Vice Foreign Minister Ahn Sung Ho and UK Minister of State for Africa Jane Poole",
            [("Ahn Sung Ho", "deputy", "KR"), ("Jane Poole", "deputy", "GB")],
        ),
        (
            "President Joseph R. Arden, Jr. and NATO Secretary General Lind",
            [("Joseph R. Arden", "head", None), ("Lind", "body", "NATO")],
        ),
        ("EU High Representative Josefa Borg", [("Josefa Borg", "foreign", "EU")]),
        ("German Deputy Prime Minister and Foreign Minister Anna Roth", [("Anna Roth", "foreign", "DE")]),
        ("Norwegian Ambassador to the United States Kari Lind", [("Kari Lind", "official", "NO")]),
        ("U.S. Special Representative for the DPRK Ambassador Sung Pak", [("Sung Pak", "official", "US")]),
        (
            "The Prime Minister spoke to Canadian Prime Minister Ann Roy",
            [(None, "head", None), ("Ann Roy", "head", "CA")],
        ),
        (
            "Mr. MORIO Toshi, Minister for Foreign Affairs of Japan, Mr. KITA Nobuo, Minister of Defense of Japan, Senator the Hon. Mary Payton, Minister for Foreign Affairs of Australia, and the Hon. Peter Dunn MP, Minister for Defence of Australia",
            [
                ("MORIO Toshi", "foreign", "JP"),
                ("KITA Nobuo", "minister", "JP"),
                ("Mary Payton", "foreign", "AU"),
                ("Peter Dunn", "minister", "AU"),
            ],
        ),
        ("the Minister of Foreign Affairs of Ukraine, Dmytro Kovalenko.", [("Dmytro Kovalenko", "foreign", "UA")]),
        ("High Representative/Vice-President Josefa Borg", [("Josefa Borg", "foreign", "EU")]),
        ("State Councilor and Foreign Minister Cheng Lichuan", [("Cheng Lichuan", "foreign", "CN")]),
    ],
)
def test_persons_are_found_with_rank_and_party(
    words: str, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert told(words) == expected


@pytest.mark.parametrize(
    ("words", "present"),
    [
        ("Secretary Harrow met with Foreign Minister Lind to discuss President Orlov's speech.", ["Harrow", "Lind"]),
        (
            "Secretary Harrow met with President-elect Lind and his advisors, including Ambassador Kari Moe.",
            ["Harrow", "Lind"],
        ),
        ("Secretary Harrow's Call with Foreign Minister Lind", ["Harrow", "Lind"]),
        ("Secretary Harrow met to discuss trade with Foreign Minister Lind.", ["Harrow", "Lind"]),
        ("They spoke about former Secretary of State Ada Bell.", []),
        ("Minister Moe spoke at the invitation of President Lind.", ["Moe"]),
    ],
)
def test_who_is_only_mentioned_stands_aside(words: str, present: list[str]) -> None:
    assert [
        one.name.of(fold(words)) for one in people_in(words) if one.name and not one.aside and not one.former
    ] == present


@pytest.mark.parametrize(
    ("text", "name", "alone"),
    [
        ("Secretary Harrow noted it.", "Eleanor B. Harrow", "Harrow"),
        ("Minister Saotome stated it.", "SAOTOME Hayato", "Saotome"),
        ("Foreign Minister Retna noted it.", "Retna Marsudin", "Retna"),
        ("The Crown Prince noted it.", "Omar bin Said Al Harran", "Omar bin Said Al Harran"),
        ("They met.", "Choi Jong Kun", "Choi"),
        ("They met.", "Jean-Yves Le Brun", "Le Brun"),
        ("They met.", "Abdullah II", "Abdullah II"),
        (
            "Prime Minister Ursula van der Berg; Prime Minister van der Berg agreed.",
            "Ursula van der Berg",
            "van der Berg",
        ),
    ],
)
def test_the_name_alone_is_the_one_the_text_uses(text: str, name: str, alone: str) -> None:
    assert PEOPLE.name_alone(fold(text), name, False) == alone


def test_titles_of_a_name() -> None:
    text = "Foreign Minister Lind agreed. Minister Lind left. Foreign Minister Lind wrote. Lind's office"
    assert PEOPLE.titles_of(text, "Lind") == ("Foreign Minister", "Minister")


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("the Secretary", None, "Secretary"),
        ("The Deputy Secretary", None, "Deputy Secretary"),
        ("the foreign minister", None, "Foreign Minister"),
        ("Secretary Harrow", "Harrow", "Secretary"),
        ("Mr. Lind", "Lind", ""),
        ("Lind", "Lind", ""),
    ],
)
def test_words_for_one_person_are_split(words: str, name: str | None, title: str) -> None:
    person = PEOPLE.split_words(words)
    assert person is not None
    assert (person.name.of(words) if person.name else None, person.title) == (name, title)


@pytest.mark.parametrize(
    ("title", "office", "means"),
    [
        ("Secretary", "Secretary of State", True),
        ("Foreign Minister", "Minister of Foreign Affairs", True),
        ("Foreign Minister", "External Affairs Minister", True),
        ("Minister", "Foreign Minister", True),
        ("Minister", "Prime Minister", False),
        ("Secretary", "Deputy Secretary of State", False),
        ("Secretary", "Secretary General", False),
        ("Defense Minister", "Minister of Defence", True),
        ("Defense Minister", "Finance Minister", False),
        ("President", "French President", True),
        ("President", "Vice President", False),
        ("National Security Adviser", "National Security Advisor", True),
    ],
)
def test_what_a_title_alone_can_mean(title: str, office: str, means: bool) -> None:
    assert PEOPLE.means_title(title, office) is means


def test_the_latter_points_back() -> None:
    assert PEOPLE.points_back("the latter")
    assert not PEOPLE.points_back("the Minister")
