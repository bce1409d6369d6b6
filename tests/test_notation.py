"""Indonesian notation, by tables of values and what is shown."""

import datetime as dates
from decimal import Decimal

import numpy
import pandas as pd
import pytest

from dashboard.notation import date, month, month_short, number, percent, rupiah, rupiah_short, signed, trim

SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (77.085, 2, "77,09"),
        (2.675, 2, "2,68"),
        (Decimal("8.455"), 2, "8,46"),
        (216419358893, 0, "216.419.358.893"),
        (-1234.5, 1, "−1.234,5"),
        (0, 2, "0,00"),
        (-0.001, 2, "0,00"),
        (104.63091843452331, 2, "104,63"),
        (-77.085, 2, "−77,09"),
        (999.995, 2, "1.000,00"),
        (0.5, 0, "1"),
        (numpy.int64(1234567), 0, "1.234.567"),
        (numpy.float64(2.675), 2, "2,68"),
    ],
)
def test_number_rounds_half_up_once(value: object, decimals: int, shown: str) -> None:
    assert number(value, decimals) == shown


@pytest.mark.parametrize(
    "missing",
    [
        None,
        float("nan"),
        numpy.float64("nan"),
        pd.NA,
        pd.NaT,
        Decimal("NaN"),
    ],
)
@pytest.mark.parametrize("write", [number, signed, trim, percent, rupiah, rupiah_short])
def test_a_missing_value_is_a_dash_never_zero(write, missing: object) -> None:
    assert write(missing) == "–"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (8.455, "+8,46"),
        (-0.5, "−0,50"),
        (0, "0,00"),
        (0.001, "0,00"),
        (-0.001, "0,00"),
        (0.005, "+0,01"),
        (1234, "+1.234,00"),
    ],
)
def test_differences_have_their_sign(value: float, shown: str) -> None:
    assert signed(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (100.0, "100"),
        (319.53, "319,53"),
        (3.25, "3,25"),
        (37.5, "37,5"),
        (0, "0"),
        (1000, "1.000"),
        (10.004, "10"),
        (-20.50, "−20,5"),
    ],
)
def test_targets_have_no_trailing_zeros(value: float, shown: str) -> None:
    assert trim(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (17_806_146_714, f"Rp17,8{SPACE}miliar"),
        (999_950_000, f"Rp1,0{SPACE}miliar"),
        (999_940_000, f"Rp999,9{SPACE}juta"),
        (28_800_000, f"Rp28,8{SPACE}juta"),
        (999_000_000, f"Rp999,0{SPACE}juta"),
        (999_949_999, f"Rp999,9{SPACE}juta"),
        (950_000_000, f"Rp950,0{SPACE}juta"),
        (999_950_000_000, f"Rp1,0{SPACE}triliun"),
        (999_950, f"Rp1,0{SPACE}juta"),
        (3_600, f"Rp3,6{SPACE}ribu"),
        (1_000, f"Rp1,0{SPACE}ribu"),
        (999, "Rp999"),
        (-999, "−Rp999"),
        (-999_950_000, f"−Rp1,0{SPACE}miliar"),
        (Decimal("17806146714"), f"Rp17,8{SPACE}miliar"),
        (0, "Rp0"),
        (-5_000_000_000, f"−Rp5,0{SPACE}miliar"),
        (1_500_000_000_000, f"Rp1,5{SPACE}triliun"),
    ],
)
def test_rupiah_in_a_sentence(value: int, shown: str) -> None:
    assert rupiah_short(value) == shown


def test_rupiah_percent_months_and_dates() -> None:
    assert rupiah(216419358893) == "Rp216.419.358.893"
    assert rupiah(-5) == "−Rp5"
    assert percent(104.63) == f"104,63{SPACE}%"
    assert (month("2024-09"), month_short("2024-08")) == ("September 2024", "Agt")
    assert percent(-0.125, 0) == f"0{SPACE}%"
    keys = [f"2024-{place:02}" for place in range(1, 13)]
    assert " ".join(month_short(key) for key in keys) == "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des"
    assert " ".join(month(key).removesuffix(" 2024") for key in keys) == (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    )
    assert date(dates.date(2024, 12, 31)) == "31 Desember 2024"
