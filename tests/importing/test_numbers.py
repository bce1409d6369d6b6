"""What one cell means, by tables of what is written and what is read."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from dashboard.importing.context.periods import month, period
from dashboard.importing.sheet import Cell, plain_number
from dashboard.importing.values.numbers import Unreadable, counted, number, typed


def cell(value: object, *, percent: bool = False) -> Cell:
    return Cell(value, 7, 4, percent)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (319.53, "319.53"),
        (216419358893, "216419358893"),
        ("319,53", "319.53"),
        ("319.53", "319.53"),
        ("216.419.358.893", "216419358893"),
        ("216,419,358,893.00", "216419358893.00"),
        ("Rp. 216.419.358.893,-", "216419358893"),
        ("10.701.893.800,00", "10701893800.00"),
        ("350.5", "350.5"),
        ("100,15%", "100.15"),
        ("(1.234.567)", "-1234567"),
        ("-12,5", "-12.5"),
        ("1.234.567-", "-1234567"),
        ("1.234.567,-", "1234567"),
        ("0,1234", "0.1234"),
        ("4 (empat)", "4"),
        ("12 (Dua Belas)", "12"),
        ("1250 (seribu dua ratus lima puluh)", "1250"),
        ("1100000 ( satu juta seratus ribu )", "1100000"),
    ],
)
def test_number(written: object, read: str) -> None:
    assert number(cell(written)) == Decimal(read)


def test_a_percentage_is_read_in_points() -> None:
    assert number(cell(1.0015, percent=True)) == Decimal("100.15")


@pytest.mark.parametrize(
    "written", ["", " ", "-", "–", "N/A", "n/a", "Nihil", "Belum Diisi", "Belum rilis", "Rp -", "Rp.-", None]
)
def test_words_for_no_value(written: object) -> None:
    assert number(cell(written)) is None


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("1.234", "notasi-meragukan"),
        ("1,234", "notasi-meragukan"),
        ("21,276,070,424,00", "notasi-meragukan"),
        ("3,50001E+11", "angka-terpotong"),
        ("abc", "bukan-angka"),
        ("12 buah", "bukan-angka"),
        ("4 (lima)", "bukan-angka"),
        ("4 (empat) tahun", "bukan-angka"),
        ("Rp 1,2 miliar", "bukan-angka"),
        ("#DIV/0!", "sel-galat"),
        ("#REF!", "sel-galat"),
        (True, "bukan-angka"),
    ],
)
def test_doubt_is_a_finding_never_a_guess(written: object, kind: str) -> None:
    with pytest.raises(Unreadable) as caught:
        number(cell(written))
    assert caught.value.kind == kind
    assert caught.value.finding("Lembar", cell(written)).cell == "D7"


@pytest.mark.parametrize("written", ["-5.000", "(5.000)", "\u22125.000", "- 5.000", "5.000-", "-Rp 5.000"])
def test_what_a_negative_number_may_mean_is_negative(written: str) -> None:
    with pytest.raises(Unreadable) as doubt:
        number(cell(written))
    answers = doubt.value.finding("Data", cell(written)).answers
    assert [answer.value for answer in answers] == ["Data!D7=-5000", "Data!D7=-5", "Data!D=ribuan", "Data!D=desimal"]


@pytest.mark.parametrize(
    ("written", "decided"),
    [
        ("1.234", "1234"),
        ("Rp 1.234.567,-", "1234567"),
        ("87,5 %", "87.5"),
        ("1,234", "1.234"),
        ("-12", "-12"),
        ("0", "0"),
        ("n/a", "N/A"),
    ],
)
def test_what_is_typed_in_a_field_is_in_indonesian_notation(written: str, decided: str) -> None:
    assert typed(written) == decided


@pytest.mark.parametrize("written", ["12.5", "1,234,567", "1.23.456", "seratus", "4 buah", "1.234.56"])
def test_what_is_typed_otherwise_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"Indonesia|bukan angka"):
        typed(written)


def test_whole_numbers() -> None:
    assert counted(cell("1.")) == 1
    assert counted(cell(28424302664.0)) == 28424302664
    assert counted(cell(1.5)) == Decimal("1.5")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Agt 2024", "2024-08"), ("Juli 2024", "2024-07"), ("Sept 2024", "2024-09"), ("X 2024", None)],
)
def test_month(words: str, expected: str | None) -> None:
    assert month(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tw 3", "III"),
        ("TW IV", "IV"),
        ("B.03", "B03"),
        ("B12", "B12"),
        ("2024-08", "2024-08"),
        ("II", "II"),
        ("x", None),
    ],
)
def test_period(words: str, expected: str | None) -> None:
    assert period(words) == expected


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "BENAR"),
        (False, "SALAH"),
        (datetime(2025, 3, 1), "1 Maret 2025"),
        (date(2025, 3, 1), "1 Maret 2025"),
        (datetime(2025, 3, 1, 9, 30), "1 Maret 2025 09.30"),
    ],
)
def test_what_is_no_number_is_told_as_excel_shows_it(value: bool | date, shown: str) -> None:
    with pytest.raises(Unreadable, match=f'^"{shown}" bukan angka'):
        number(Cell(value, 4, 2))


@pytest.mark.parametrize(
    ("held", "shown"),
    [(756000000.0000001, 756000000), (0.1 + 0.2, 0.3), (13.23, 13.23), (216419358893.25, 216419358893.25), (7.0, 7)],
)
def test_a_number_has_the_digits_that_excel_shows(held: float, shown: float) -> None:
    assert repr(plain_number(held)) == repr(shown)
