"""Exports: real numbers, headings of the catalogue, missing stays empty, text never starts a formula."""

import csv
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO

import numpy
import openpyxl
import pandas as pd
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.catalogue import heading
from dashboard.exports import Sheet, as_book, as_csv, as_workbook
from dashboard.exports.texts import text_of

FRAME = pd.DataFrame(
    {
        "sub_kegiatan": ["Sub A", "=1+1", "+x", "-y", "@z"],
        "pagu_rupiah": [28424302664, 1, 2, 3, 4],
        "serapan_persen": [37.35590658, None, 1.0, 2.0, 3.0],
        "peringkat": pd.array([1, pd.NA, 2, 3, 4], dtype="Int64"),
        "is_rendah": [True, False, False, False, False],
    }
)


def test_workbook() -> None:
    book = openpyxl.load_workbook(BytesIO(as_workbook(FRAME, "=Judul", "LKIP", pd.DataFrame({"sel": ["E12"]}))))
    page = book["Tabel"]
    assert [cell.value for cell in page[4]] == [
        "Sub Kegiatan",
        "Pagu Anggaran (Rp)",
        "Serapan (%)",
        "Peringkat",
        "Rendah",
    ]
    assert (page["B5"].value, page["B5"].number_format) == (28424302664, "#,##0")
    assert (page["C5"].value, page["C5"].number_format) == (37.35590658, "#,##0.00")
    assert page["C6"].value is None
    assert page["D6"].value is None
    assert [page[f"A{row}"].data_type for row in range(5, 10)] == ["s"] * 5
    assert page["A1"].data_type == "s"
    assert book["Sumber angka"]["A5"].value == "E12"


def test_csv() -> None:
    written = as_csv(FRAME)
    assert written.startswith(b"\xef\xbb\xbf")
    lines = written.decode("utf-8-sig").splitlines()
    assert lines[1] == "Sub A;28424302664;37,35590658;1;ya"
    assert lines[2] == "'=1+1;1;;;tidak"
    assert [line[0] for line in lines[3:]] == ["'", "'", "'"]


@pytest.mark.parametrize(
    ("column", "shown"),
    [("pagu_rupiah", "Pagu Anggaran (Rp)"), ("sisa_rupiah", "Sisa (Rp)"), ("bagian_sisa_persen", "Bagian sisa (%)")],
)
def test_headings(column: str, shown: str) -> None:
    assert heading(column) == shown


PLAIN = pd.DataFrame({"sel": ["E12"]})
EDGES = pd.DataFrame(
    {
        "nilai": [Decimal("350.5"), None, -0.5],
        "pagu_sebelum_rupiah": pd.array([216419358893, pd.NA, -5], dtype="Int64"),
        "tahun": [2024, 2025, 2026],
        "waktu": [pd.Timestamp("2024-10-01 08:30"), pd.NaT, datetime(2024, 1, 2)],
        "instansi_tertinggi": [["Kota Metro", "Lampung"], None, numpy.array(["DKI Jakarta"])],
        "is_sendiri": pd.array([True, pd.NA, False], dtype="boolean"),
        "keterangan": ['baris "satu"; dua', float("nan"), "tiga\nempat"],
    }
)


def sheet(frame: pd.DataFrame, *, title: str = "Judul", cells: pd.DataFrame = PLAIN, name: str = "Tabel") -> Worksheet:
    return openpyxl.load_workbook(BytesIO(as_workbook(frame, title, "LKIP", cells)))[name]


def lines(frame: pd.DataFrame) -> list[list[str]]:
    return list(csv.reader(StringIO(as_csv(frame).decode("utf-8-sig"), newline=""), delimiter=";"))


def test_numbers_stay_numbers_with_the_format_of_their_column() -> None:
    page = sheet(EDGES)
    assert [(cell.value, cell.number_format) for cell in page[5][:3]] == [
        (350.5, "#,##0.00"),
        (216419358893, "#,##0"),
        (2024, "0"),
    ]
    assert [(cell.value, cell.data_type) for cell in page[7][:3]] == [(-0.5, "n"), (-5, "n"), (2026, "n")]


@pytest.mark.parametrize(("value", "shown"), [(1234, "#,##0"), (0.5, "#,##0.00")])
def test_a_column_the_catalogue_does_not_know_has_a_format_too(value: float, shown: str) -> None:
    assert sheet(pd.DataFrame({"tidak_dikenal": [value]}))["A5"].number_format == shown


def test_lists_and_booleans_are_words_and_times_are_times() -> None:
    moment, names, own = sheet(EDGES)[5][3:6]
    assert (moment.value, moment.number_format) == (datetime(2024, 10, 1, 8, 30), "dd/mm/yyyy hh:mm")
    assert [names.value, own.value] == ["Kota Metro; Lampung", "ya"]
    assert [cell.value for cell in sheet(EDGES)[7][3:6]] == [datetime(2024, 1, 2), "DKI Jakarta", "tidak"]


def test_what_is_missing_is_an_empty_cell() -> None:
    row = [cell.value for cell in sheet(EDGES)[6]]
    assert row == [None, None, 2025, None, None, None, None]
    assert lines(EDGES)[2] == ["", "", "2025", "", "", "", ""]


LONG = ["IP ASN menurut provinsi dan …", "IP ASN menurut provinsi … (2)", "x" * 31]


def test_csv_can_be_read_back() -> None:
    assert lines(EDGES)[0] == [heading(column) for column in EDGES.columns]
    assert lines(EDGES)[1] == [
        "350,5",
        "216419358893",
        "2024",
        "2024-10-01 08:30",
        "Kota Metro; Lampung",
        "ya",
        'baris "satu"; dua',
    ]
    assert lines(EDGES)[3][:3] == ["-0,5", "-5", "2026"]
    assert lines(EDGES)[3][-1] == "tiga\nempat"
    assert as_csv(EDGES.head(0)).count(b"\r\n") == 1


@pytest.mark.parametrize("text", ["=1+1", "+62 21", "-y", "@z", "\t=1", "\n=1", "＝1", "＠z", "#REF!"])
def test_text_never_becomes_a_formula(text: str) -> None:
    page = sheet(pd.DataFrame({"keterangan": [text]}))
    assert (page["A5"].value, page["A5"].data_type) == (text, "s")
    assert page["A5"].quotePrefix is (text != "#REF!")
    (_, (written,)) = lines(pd.DataFrame({"keterangan": [text]}))
    assert written == (text if text == "#REF!" else f"'{text}")


def test_a_list_that_begins_like_a_formula_is_text() -> None:
    frame = pd.DataFrame({"keterangan": [["=1+1", "b"]]})
    assert sheet(frame)["A5"].data_type == "s"
    assert lines(frame)[1] == ["'=1+1; b"]


def test_the_cells_are_on_a_sheet_of_their_own() -> None:
    cells = pd.DataFrame({"nilai": [1.5], "lembar": ["=Lembar"], "sel": ["E12"]})
    page = sheet(EDGES, cells=cells, name="Sumber angka")
    assert page["A1"].value == "Sumber angka"
    assert [cell.value for cell in page[4]] == [heading(column) for column in cells.columns]
    assert [(cell.value, cell.data_type) for cell in page[5]] == [(1.5, "n"), ("=Lembar", "s"), ("E12", "s")]
    assert sheet(EDGES, cells=pd.DataFrame(), name="Sumber angka").max_row < 5


def test_a_table_without_rows_has_its_headings() -> None:
    page = sheet(EDGES.head(0))
    assert [cell.value for cell in page[4]] == [heading(column) for column in EDGES.columns]
    assert page.max_row == 4
    assert (page.freeze_panes, page["A2"].value) == ("A5", "LKIP")


def test_columns_are_as_wide_as_their_texts_up_to_a_limit() -> None:
    page = sheet(pd.DataFrame({"keterangan": ["x" * 20], "penjelasan": ["x" * 300]}))
    assert [page.column_dimensions[column].width for column in "AB"] == [22, 60]
    assert page["B5"].alignment.wrap_text


def test_a_control_character_is_no_error() -> None:
    assert sheet(pd.DataFrame({"keterangan": ["baris\x0bdua"]}))["A5"].data_type == "s"


@pytest.mark.parametrize(("value", "written"), [(0.0000001, "0,0000001"), (1e16, "10000000000000000")])
def test_csv_writes_no_exponents(value: float, written: str) -> None:
    assert lines(pd.DataFrame({"nilai": [value]}))[1] == [written]


def test_parts_of_a_list_are_written_like_values() -> None:
    assert lines(pd.DataFrame({"nilai": [[1.5, True]]}))[1] == ["1,5; ya"]


def test_a_page_is_one_workbook_with_a_sheet_a_table() -> None:
    sheets = [
        Sheet("sisa/pagu", "=Judul", "LKIP", FRAME),
        Sheet("sisa pagu", "Dua", "LKIP", EDGES),
        Sheet("Isi", "", "", PLAIN),
        *[Sheet("IP ASN menurut provinsi dan jenis", "", "", PLAIN)] * 2,
        Sheet("x" * 40, "", "", PLAIN),
    ]
    book = openpyxl.load_workbook(BytesIO(as_book(sheets, PLAIN)))
    assert book.sheetnames == ["Isi", "sisa pagu", "sisa pagu (2)", "Isi (2)", *LONG, "Sumber angka"]
    assert book["sisa pagu"]["B5"].value == 28424302664
    assert (book["sisa pagu"]["A1"].value, book["sisa pagu"]["A1"].data_type) == ("'=Judul", "s")
    assert [book["Isi"].cell(row, 1).hyperlink.location for row in (5, 6)] == ["'sisa pagu'!A1", "'sisa pagu (2)'!A1"]
    assert book["Sumber angka"]["A5"].value == "E12"


@pytest.mark.parametrize(
    ("column", "values", "formats"),
    [
        ("jumlah_disimpulkan", [1.0, 0.0], ["#,##0", "#,##0"]),
        ("jumlah_pegawai", [3500], ["#,##0"]),
        ("tahun", [2024], ["0"]),
        ("sisa_rupiah", [1.5], ["#,##0"]),
        ("serapan_persen", [100.0], ["#,##0.00"]),
        ("target", [100.0, 94.0, 319.53], ["#,##0", "#,##0", "#,##0.00"]),
        ("target", [100.0, 94.32, 319.53], ["#,##0.00"] * 3),
    ],
)
def test_figures_have_the_decimals_of_the_screen(column: str, values: list, formats: list[str]) -> None:
    page = sheet(pd.DataFrame({column: values}))
    assert [page.cell(row, 1).number_format for row in range(5, 5 + len(values))] == formats


def test_cells_of_different_measures_have_each_its_own_decimals() -> None:
    cells = pd.DataFrame({"ukuran": ["Pagu", "Serapan", "Nilai"], "nilai": [28424302664.0, 37.36, 85.54]})
    page = sheet(PLAIN, cells=cells, name="Sumber angka")
    assert [page.cell(row, 2).number_format for row in (5, 6, 7)] == ["#,##0", "#,##0.00", "#,##0.00"]


@pytest.mark.parametrize(
    ("column", "code", "word"),
    [
        ("kategori_alasan", "hemat", "penghematan"),
        ("kategori_alasan", "harga lebih murah", "harga lebih murah"),
        ("status", "di_bawah_target", "di bawah target"),
        ("periode", "2024-07", "Juli 2024"),
        ("periode", "B03", "B03"),
        ("bulan", "2024-12", "Desember 2024"),
        ("tingkat", "sub_kegiatan", "Sub kegiatan"),
    ],
)
def test_files_and_tables_say_the_words_of_the_screen(column: str, code: str, word: str) -> None:
    frame = pd.DataFrame({column: [code]})
    assert sheet(frame)["A5"].value == word
    assert lines(frame)[1] == [word]
    assert text_of(column, code) == word
