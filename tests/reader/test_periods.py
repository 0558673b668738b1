from datetime import date

import pytest

from kaidan.reader.periods import period_of


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2008-11-05", date(2008, 11, 5), date(2008, 11, 5)),
        ("2008-11", date(2008, 11, 1), date(2008, 11, 30)),
        ("2008", date(2008, 1, 1), date(2008, 12, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2018-21", date(2018, 3, 1), date(2018, 5, 31)),
        ("2018-24", date(2018, 12, 1), date(2019, 2, 28)),
        ("2008-11-11/2008-11-20", date(2008, 11, 11), date(2008, 11, 20)),
        ("2022-04/2023-03", date(2022, 4, 1), date(2023, 3, 31)),
    ],
)
def test_a_value_has_its_bounds(value: str, first: date, last: date) -> None:
    period = period_of(value)
    assert period is not None
    assert (period.value, period.first, period.last) == (value, first, last)


@pytest.mark.parametrize("value", ["2008-13", "", "soon", "2008-02-30"])
def test_what_is_no_value_has_no_period(value: str) -> None:
    assert period_of(value) is None
