"""The workbooks of the report against the report itself, both ways, and how the comparison reads a number."""

import pytest
from openpyxl import Workbook

from data.lkip_2024.transcription import comparison
from data.lkip_2024.transcription.comparison import Comparison, compare, numbers


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare()


def test_every_number_of_the_workbooks_stands_in_the_report(found: Comparison) -> None:
    assert found.in_workbooks > 2500
    assert found.not_in_report == []


def test_every_number_of_the_tables_stands_in_a_workbook(found: Comparison) -> None:
    assert found.in_tables > 2000
    assert found.not_in_workbooks == []


def test_the_numbers_of_a_line_stand_in_one_row(found: Comparison) -> None:
    assert found.torn_lines == []


def test_nothing_is_left_out_without_a_reason(found: Comparison) -> None:
    assert set(found.left_out) == set(comparison.LEFT_OUT)


@pytest.mark.parametrize(
    ("printed", "other"),
    [
        ("216.419.358.893", "216,419,358,893.00"),
        ("350.5", "350,5"),
        ("100 %", "100,00%"),
        ("63.545", "63,545"),
        ("48.440.845.150,31", "48,440,845,150.31"),
    ],
)
def test_notations_are_alike(printed: str, other: str) -> None:
    assert numbers(printed) == numbers(other)


@pytest.mark.parametrize(("printed", "other"), [("100", "100%"), ("43,3", "433"), ("5.1.02", "51.02"), ("1", "10")])
def test_numbers_are_not_alike(printed: str, other: str) -> None:
    assert numbers(printed) != numbers(other)


def test_a_format_that_hides_digits_is_refused() -> None:
    cell = Workbook().active.cell(1, 1, 0.12345)
    cell.number_format = "0.00%"
    with pytest.raises(ValueError, match="is shown as"):
        comparison._shown(cell)


def test_a_number_that_was_changed_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong figure is missing both ways: it is not in the report, and the printed one is not in the workbook."""
    rows = comparison.workbook_rows()
    at = next(at for at, row in enumerate(rows) if row.sheet == "Realisasi" and "53.24%" in row.numbers)
    wrong = tuple("53.25%" if number == "53.24%" else number for number in rows[at].numbers)
    rows[at] = comparison.replace(rows[at], numbers=wrong)
    monkeypatch.setattr(comparison, "workbook_rows", lambda: rows)
    found = compare()
    assert [place.split()[0] for place in found.not_in_report] == ["53.25%"]
    assert [place.split()[0] for place in found.not_in_workbooks] == ["53.24%"]
    assert len(found.torn_lines) == 1
