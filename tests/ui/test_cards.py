"""Figures on cards, and the same figures in files."""

from io import BytesIO

import openpyxl

from dashboard.exports import as_workbook
from dashboard.notation import percent, rupiah_short, signed
from dashboard.panels import Source
from dashboard.ui.cards import FigureCard, figures_listing

SOURCE = Source("budget_summary", {}, "LKIP 2024")
CARDS = [
    FigureCard("Pagu", 216_419_358_893, SOURCE, written=rupiah_short),
    FigureCard("Serapan", 87.592366, SOURCE, "di bawah target", "kurang", "target 95 %", percent),
    FigureCard("Selisih", 8.455, SOURCE, written=signed, unit="poin"),
    FigureCard("Kategori", "tinggi", SOURCE, note="sementara"),
    FigureCard("Indeks", None, SOURCE),
]


def test_a_reader_sees_figures_as_the_cards_write_them() -> None:
    assert figures_listing("angka", CARDS).seen.to_numpy().tolist() == [
        ["Pagu", "Rp216,4\N{NO-BREAK SPACE}miliar", ""],
        ["Serapan", "87,59\N{NO-BREAK SPACE}%", "▼ di bawah target · target 95 %"],
        ["Selisih", "+8,46 poin", ""],
        ["Kategori", "tinggi", "sementara"],
        ["Indeks", "–", ""],
    ]


def test_a_workbook_holds_them_as_numbers_with_their_units() -> None:
    listing = figures_listing("angka", CARDS)
    page = openpyxl.load_workbook(BytesIO(as_workbook(listing.table, "", "", listing.table)))["Tabel"]
    assert [[cell.value for cell in row] for row in page.iter_rows(min_row=5, min_col=2, max_col=3)] == [
        [216_419_358_893, "rupiah"],
        [87.592366, "%"],
        [8.455, "poin"],
        ["tinggi", None],
        [None, None],
    ]
    assert [page[f"B{row}"].number_format for row in (5, 6)] == ["#,##0", "#,##0.00"]
