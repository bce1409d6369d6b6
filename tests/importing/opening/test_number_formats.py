"""What number formats say."""

from datetime import datetime

import pytest

from dashboard.importing.opening.number_formats import as_datetime, is_date, is_percent


@pytest.mark.parametrize(
    ("code", "percent", "date"),
    [
        ("0.00%", True, False),
        ('0.0"%"', False, False),
        (r"0\%", False, False),
        ("_(* #,##0_);[Red]-0%", True, False),
        ("General", False, False),
        ('[$Rp-421]#,##0;"minus d"0', False, False),
        ("dd/mm/yyyy", False, True),
        ("[$-421]dd mmmm yyyy;@", False, True),
        ("[h]:mm:ss", False, False),
        ("h:mm", False, True),
        ('0 "hari"', False, False),
    ],
)
def test_a_format_is_read_without_its_literals(code: str, percent: bool, date: bool) -> None:
    assert (is_percent(code), is_date(code)) == (percent, date)


@pytest.mark.parametrize(
    ("serial", "expected"),
    [(45657, datetime(2024, 12, 31)), (61, datetime(1900, 3, 1)), (0.5, None), (-1, None), (1e9, None)],
)
def test_a_serial_is_a_date_only_within_the_calendar(serial: float, expected: datetime | None) -> None:
    assert as_datetime(serial, epoch_1904=False) == expected
