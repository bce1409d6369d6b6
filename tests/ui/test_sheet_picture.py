"""The sheet as seen: what is drawn, marked, outlined and folded."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell, Sheet, Span
from dashboard.ui.upload.sheet_extract import MOST_ROWS, drawn_rows
from dashboard.ui.upload.sheet_picture import sheet_picture, surroundings, written

HEADINGS = ["Kode", "Uraian", "Pagu (Rp)"]


def table(last_row: int, *, totals: tuple[int, ...] = ()) -> SourceTable:
    """A table with its headings in row 3 and data below."""
    roles = {1: "judul", 3: "kolom"} | {row: "data" for row in range(4, last_row + 1)} | dict.fromkeys(totals, "jumlah")
    return SourceTable("uji", "TW I", f"A3:C{last_row}", "anggaran", None, None, last_row - 3, {}, roles=roles)


def sheet(rows: int, **more: Any) -> Sheet:
    """A title, headings in row 3, ``rows`` rows of data from row 4 on."""
    data = [[f"5.03.{row}", f"Sub kegiatan {row}", row * 1000] for row in range(rows)]
    return Sheet("TW I", [["Realisasi", None, None], [], HEADINGS, *data], **more)


def rows_of(html: str) -> list[str]:
    """The row numbers and folds, top to bottom."""
    body = html.partition("<tbody>")[2]
    return re.findall(r"<tr[^>]*><th>(.*?)</th>", body)


def row_of(html: str, number: int) -> str:
    """The HTML of one row."""
    (row,) = re.findall(rf"<tr[^>]*><th>{number}</th>.*?</tr>", html, re.DOTALL)
    return row


def test_a_short_sheet_is_drawn_whole_without_its_empty_rows() -> None:
    html = sheet_picture(sheet(3), [table(6)], [])
    assert rows_of(html) == ["1", "3", "4", "5", "6"]
    assert "<th>A</th><th>B</th><th>C</th>" in html


def test_roles_give_rows_their_look() -> None:
    html = sheet_picture(sheet(3), [table(6, totals=(6,))], [])
    looks = {number: re.findall(r'class="([^"]*)"', row_of(html, number))[0] for number in (1, 3, 4, 6)}
    assert looks == {1: "l-luar", 3: "l-kolom", 4: "", 6: "l-jumlah"}


def test_the_table_is_outlined_on_its_four_sides() -> None:
    html = sheet_picture(sheet(3), [table(6)], [])
    assert row_of(html, 3).count("t-atas") == 3
    assert row_of(html, 6).count("t-bawah") == 3
    assert html.count("t-kiri") == html.count("t-kanan") == 4
    assert "t-" not in row_of(html, 1)


@pytest.mark.parametrize(
    ("kinds", "look"),
    [
        (["bukan-angka"], "l-salah"),
        (["jumlah-tidak-cocok"], "l-peringatan"),
        (["jumlah-tidak-cocok", "bukan-angka"], "l-salah"),
        (["di-luar-tabel"], "l-catatan"),
    ],
)
def test_a_cell_shows_its_gravest_finding_and_says_all(kinds: list[str], look: str) -> None:
    findings = [Finding(kind, f"C4: {kind} <b>", "TW I", "C4") for kind in kinds]
    html = sheet_picture(sheet(3), [table(6)], findings)
    assert look in row_of(html, 4)
    assert 'id="sel-TW_I-C4"' in html
    assert all(f"C4: {kind} &lt;b&gt;" in html for kind in kinds)


def test_a_long_sheet_is_folded_and_keeps_what_matters() -> None:
    long = sheet(1000)
    findings = [Finding("bukan-angka", "C500: teks", "TW I", "C500")]
    html = sheet_picture(long, [table(1003, totals=(700,))], findings)
    drawn = rows_of(html)
    assert len([row for row in drawn if row != "⋮"]) <= MOST_ROWS
    assert {"1", "3", "4", "499", "500", "501", "700", "1003"} <= set(drawn)
    assert "baris sama bentuknya" in html
    folded = sum(int(number.replace(".", "")) for number in re.findall(r"… ([\d.]+) baris sama", html))
    assert folded + len([row for row in drawn if row != "⋮"]) == len(long.row_numbers)


def test_thousands_of_findings_do_not_draw_thousands_of_rows() -> None:
    findings = [Finding("bukan-angka", f"C{row}: teks", "TW I", f"C{row}") for row in range(4, 1004)]
    html = sheet_picture(sheet(1000), [table(1003)], findings)
    assert len(rows_of(html)) <= 2 * MOST_ROWS
    drawn = drawn_rows(sheet(1000), [table(1003)], findings)
    assert 4 in drawn
    assert 900 not in drawn


def test_a_folded_cell_is_shown_with_its_heading_and_neighbours() -> None:
    html = surroundings(sheet(1000), [table(1003)], "C900")
    assert rows_of(html) == ["3", "900"]
    assert "Pagu (Rp)" in html
    assert "Sub kegiatan 896" in html
    assert "l-salah" in row_of(html, 900)


def test_hidden_rows_and_columns_are_not_drawn() -> None:
    html = sheet_picture(sheet(3, hidden_rows={5}, hidden_columns={2}), [table(6)], [])
    assert rows_of(html) == ["1", "3", "4", "6"]
    assert "Uraian" not in html


def test_merged_headings_take_their_columns() -> None:
    merged = Sheet("TW I", [["Triwulan I", None, None], ["K", "%", "Rp"]], spans=[Span(1, 1, 1, 3)])
    assert '<td colspan="3">Triwulan I</td>' in sheet_picture(merged, [], [])


def test_what_a_workbook_holds_is_text_not_markup() -> None:
    html = sheet_picture(Sheet("<b>", [["<script>alert(1)</script>"]]), [], [])
    assert "<script>" not in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (Cell("1.234", 1, 1), "1.234"),
        (Cell(28424302664, 1, 1), "28.424.302.664"),
        (Cell(2025, 1, 1), "2025"),
        (Cell(0.2637, 1, 1, percent=True), "26,37\u00a0%"),
        (Cell(85.54, 1, 1), "85,54"),
        (Cell(date(2025, 4, 8), 1, 1), "8 April 2025"),
        (Cell(None, 1, 1), ""),
        (Cell(True, 1, 1), "BENAR"),
        (Cell(1234, 1, 1), "1234"),
        (Cell(Decimal("1234"), 1, 1), "1.234"),
    ],
)
def test_values_are_written_as_the_sheet_shows_them(cell: Cell, text: str) -> None:
    assert written(cell) == text
