"""The workbook with its findings: cells marked and commented, a sheet that lists them, nothing else changed."""

from collections.abc import Callable
from io import BytesIO

import openpyxl
import pytest

from dashboard.exports.marked import marked_workbook
from dashboard.importing import Draft, Finding, read_draft
from dashboard.importing.choices import Choices
from dashboard.importing.opening import open_workbook
from dashboard.importing.sheet import Sheet

ERROR = Finding("bukan-angka", 'C3: "abc" bukan angka.', "TW I", "C3")
WARNING = Finding("jumlah-tidak-cocok", "C4: tercetak 9, rinciannya 8.", "TW I", "C4")
NOTE = Finding("di-luar-tabel", "A9: tidak dibaca.", "TW I", "A9")


def draft(content: bytes, name: str = "berkas.xlsx", sheets: list[Sheet] | None = None) -> Draft:
    """A draft of a file's content."""
    return Draft(name, "", len(content), content, Choices(), sheets=sheets or open_workbook(content, name)[0])


def opened(content: bytes) -> openpyxl.Workbook:
    """The workbook as Excel would open it."""
    return openpyxl.load_workbook(BytesIO(content))


def test_errors_and_warnings_are_marked_commented_and_listed(workbook: Callable[..., bytes]) -> None:
    given = workbook(TW_I=[["a", "b", "c"], [], [1, 2, "abc"], [1, 2, 9]])
    book = opened(marked_workbook(draft(given), [ERROR, WARNING, NOTE]))
    assert book.sheetnames == ["Temuan", "TW I"]
    page = book["TW I"]
    assert page["C3"].value == "abc"
    assert 'Kesalahan: C3: "abc" bukan angka.' in page["C3"].comment.text
    assert "Peringatan" in page["C4"].comment.text
    assert page["C3"].fill.fgColor.rgb != page["C4"].fill.fgColor.rgb
    assert page["A9"].comment is None
    listed = [[cell.value for cell in row[:4]] for row in book["Temuan"].iter_rows(min_row=2)]
    assert listed == [
        ["Kesalahan", "bukan-angka", "TW I", "C3"],
        ["Peringatan", "jumlah-tidak-cocok", "TW I", "C4"],
    ]


def test_several_findings_of_a_cell_share_its_comment(workbook: Callable[..., bytes]) -> None:
    second = Finding("wajib-diisi", "C3: wajib diisi.", "TW I", "C3")
    page = opened(marked_workbook(draft(workbook(TW_I=[[], [], [1, 2, 3]])), [ERROR, second]))["TW I"]
    assert page["C3"].comment.text.count("Kesalahan:") == 2


def test_a_finding_in_merged_cells_is_marked_on_the_first(workbook: Callable[..., bytes]) -> None:
    book = opened(workbook(TW_I=[["a", "b", "c"], [], [1, 2, 3]]))
    book["TW I"].merge_cells("B3:C3")
    written = BytesIO()
    book.save(written)
    page = opened(marked_workbook(draft(written.getvalue()), [ERROR]))["TW I"]
    assert page["B3"].comment is not None


@pytest.mark.parametrize("name", ["berkas.csv", "berkas.xls", "berkas.ods"])
def test_another_format_is_written_as_a_workbook(name: str) -> None:
    sheets = [Sheet("TW I", [["Kode", "Nilai"], [], ["=1+1", 0.5, "abc"]], percent={(3, 2)})]
    book = opened(marked_workbook(draft(b"Kode;Nilai", name, sheets), [ERROR]))
    page = book["TW I"]
    assert (page["A3"].value, page["A3"].data_type) == ("=1+1", "s")
    assert page["B3"].number_format == "0.00%"
    assert page["C3"].comment is not None


def test_a_file_without_a_readable_sheet_still_gives_the_list() -> None:
    broken = read_draft(b"bukan excel", "aneh.xlsx")
    book = opened(marked_workbook(broken, broken.findings))
    assert book.sheetnames == ["Temuan"]
    assert book["Temuan"].max_row == 1 + len(broken.findings)


def test_a_sheet_called_temuan_is_left_alone(workbook: Callable[..., bytes]) -> None:
    book = opened(marked_workbook(draft(workbook(Temuan=[["milik sendiri"]])), [ERROR]))
    assert book.worksheets[1]["A1"].value == "milik sendiri"
