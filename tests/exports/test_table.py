"""Exports: real numbers, headings of the catalogue, missing stays empty, text never starts a formula."""

from io import BytesIO

import openpyxl
import pandas as pd
import pytest

from dashboard.exports import as_csv, as_workbook
from dashboard.exports.table import heading

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
