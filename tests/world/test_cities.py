import pytest

from kaidan.world.cities import CITIES, country_of_city, country_of_place
from kaidan.world.countries import parties


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("北海道函館市", "JP"),
        ("モスクワのクレムリン", "RU"),
        ("ヘルシンキ・外務省", "FI"),
        ("パリキール", "FM"),
        ("総理官邸", None),
        ("東京とモスクワ", None),
    ],
)
def test_the_country_of_a_place(words: str, code: str | None) -> None:
    assert country_of_place(words) == code


def test_the_country_of_a_city() -> None:
    assert (country_of_city("ハノイ"), country_of_city("ハノイの")) == ("VN", None)


def test_every_city_is_in_one_known_country() -> None:
    cities = [city for names in CITIES.values() for city in names.split()]
    assert len(cities) == len(set(cities))
    assert [code for code in CITIES if code not in parties()] == []
