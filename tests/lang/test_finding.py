"""The language of a page is found from its text, and its publisher from signs in it or from its address."""

import pytest

import kaidan
from kaidan.lang.finding import find_language, publisher_of, settle
from kaidan.lang.registry import LANGUAGES
from kaidan.text.fold import fold

BY_CODE = {language.code: language for language in LANGUAGES}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("外務大臣は会談した。", "ja"),
        ("The Ministers met in the capital and agreed on the plan.", "en"),
        ("日露外相会談 Press Release 中曽根大臣は、会談を行った。", "ja"),
        ("The talks between Foreign Minister 中曽根 and the Minister of Norway were held in the capital.", "en"),
        ("La ministre s'est entretenue avec son homologue dans la capitale.", None),
        ("Die Minister trafen sich in der Hauptstadt und berieten den Plan.", None),
        ("外交部长同外长举行会谈。双方就两国关系交换了意见。", None),
        ("12345 -- 6789", None),
        ("", None),
    ],
)
def test_the_language_is_found_from_the_text(text: str, code: str | None) -> None:
    found = find_language(fold(text), LANGUAGES)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("code", "text", "address", "party"),
    [
        ("en", "Office of the Spokesperson\nThe following is attributable to Spokesperson Lind:", None, "US"),
        ("en", "PM call with President Lind: 3 May 2023", None, "GB"),
        ("en", "Japan-Norway Foreign Ministers' Meeting\nMay 3, 2023", None, "JP"),
        ("en", "The Ministers met.", "https://www.gov.uk/government/news/talks", "GB"),
        ("en", "The Ministers met.", "https://www.foreignminister.gov.au/talks", "AU"),
        ("en", "The Ministers met.", None, None),
        ("ja", "中日外相会談", None, "CN"),
        ("ja", "駐日ロシア連邦大使館", None, "RU"),
        ("ja", "日露外相会談(概要)", None, None),
        ("ja", "駐日ベトナム大使館", None, "VN"),
    ],
)
def test_the_publisher_is_told_by_signs(code: str, text: str, address: str | None, party: str | None) -> None:
    language = BY_CODE[code]
    assert publisher_of(language, fold(text), address) == party
    settled = settle(language, fold(text), address)
    usual = language.header.home if language.header.always_named else ""
    home = party or usual
    assert (settled.header.home, settled.people.home) == (home, home)


def test_the_usual_publisher_stands_in_where_its_country_is_named() -> None:
    english = BY_CODE["en"]
    assert settle(english, "The Ministers of the United States and Norway met.").header.home == "US"
    assert settle(english, "The Ministers of Sweden and Norway met.").header.home == ""


def test_a_language_can_be_told() -> None:
    page = b"The Minister met with Norwegian Foreign Minister Lind on May 3, 2023. They discussed trade."
    assert kaidan.read(page, language="en").source.language == "en"
    with pytest.raises(kaidan.NoTalksError):
        kaidan.read(page, language="ja")
    with pytest.raises(kaidan.OptionError, match="fr"):
        kaidan.read(page, language="fr")


def test_what_is_in_no_language_that_is_read_is_told_in_one_sentence() -> None:
    with pytest.raises(kaidan.NoTalksError, match=r"Japanese or English"):
        kaidan.read(b"La ministre s'est entretenue avec son homologue dans la capitale.")
