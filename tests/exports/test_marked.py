"""The workbook with its findings: cells marked and commented, a sheet that lists them, nothing else changed."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from dashboard.exports import marked as marked_module
from dashboard.exports.marked import marked_apart
from dashboard.importing import Draft, Finding, read_draft
from dashboard.importing.choices import Choices
from dashboard.importing.opening import open_workbook
from dashboard.importing.opening.limits import Refused
from dashboard.importing.sheet import Sheet

ERROR = Finding("bukan-angka", 'C3: "abc" bukan angka.', "TW I", "C3")
WARNING = Finding("jumlah-tidak-cocok", "C4: tercetak 9, rinciannya 8.", "TW I", "C4")
NOTE = Finding("di-luar-tabel", "A9: tidak dibaca.", "TW I", "A9")


def draft(content: bytes, name: str = "berkas.xlsx", sheets: list[Sheet] | None = None) -> Draft:
    """A draft of a file's content."""
    return Draft(name, "", len(content), content, Choices(), sheets=sheets or open_workbook(content, name)[0])


def marked(draft: Draft, findings: list[Finding]) -> bytes:
    """The whole workbook, marked by the process apart."""
    made = marked_apart(draft, findings)
    assert made.whole
    return made.content


def opened(content: bytes) -> openpyxl.Workbook:
    """The workbook as Excel would open it."""
    return openpyxl.load_workbook(BytesIO(content))


def test_errors_and_warnings_are_marked_commented_and_listed(workbook: Callable[..., bytes]) -> None:
    given = workbook(TW_I=[["a", "b", "c"], [], [1, 2, "abc"], [1, 2, 9]])
    book = opened(marked(draft(given), [ERROR, WARNING, NOTE]))
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
    page = opened(marked(draft(workbook(TW_I=[[], [], [1, 2, 3]])), [ERROR, second]))["TW I"]
    assert page["C3"].comment.text.count("Kesalahan:") == 2


def test_a_finding_in_merged_cells_is_marked_on_the_first(workbook: Callable[..., bytes]) -> None:
    book = opened(workbook(TW_I=[["a", "b", "c"], [], [1, 2, 3]]))
    book["TW I"].merge_cells("B3:C3")
    written = BytesIO()
    book.save(written)
    page = opened(marked(draft(written.getvalue()), [ERROR]))["TW I"]
    assert page["B3"].comment is not None


@pytest.mark.parametrize("name", ["berkas.csv", "berkas.xls", "berkas.ods"])
def test_another_format_is_written_as_a_workbook(name: str) -> None:
    sheets = [Sheet("TW I", [["Kode", "Nilai"], [], ["=1+1", 0.5, "abc"]], percent={(3, 2)})]
    book = opened(marked(draft(b"Kode;Nilai", name, sheets), [ERROR]))
    page = book["TW I"]
    assert (page["A3"].value, page["A3"].data_type) == ("=1+1", "s")
    assert page["B3"].number_format == "0.00%"
    assert page["C3"].comment is not None


def test_a_file_without_a_readable_sheet_still_gives_the_list() -> None:
    broken = read_draft(b"bukan excel", "aneh.xlsx")
    book = opened(marked(broken, broken.findings))
    assert book.sheetnames == ["Temuan"]
    assert book["Temuan"].max_row == 1 + len(broken.findings)


def test_a_sheet_called_temuan_is_left_alone(workbook: Callable[..., bytes]) -> None:
    book = opened(marked(draft(workbook(Temuan=[["milik sendiri"]])), [ERROR]))
    assert book.worksheets[1]["A1"].value == "milik sendiri"


def test_a_workbook_beyond_the_limits_gives_the_list_and_the_marked_rows(
    workbook: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that refuses whole workbooks stands for one that runs out of memory."""
    made_apart = marked_module.made_apart

    def refuse_whole(worker: str, request: tuple[bytes, Any, Any], *rest: Any) -> bytes:
        if request[0]:
            raise Refused("terlalu-besar", "memerlukan lebih banyak memori daripada yang disediakan.")
        return made_apart(worker, request, *rest)

    monkeypatch.setattr(marked_module, "made_apart", refuse_whole)
    made = marked_apart(draft(workbook(TW_I=[["a", "b", "c"], [], [1, 2, "abc"], [1, 2, 9]])), [ERROR])
    book = opened(made.content)
    assert not made.whole
    assert [[cell.value for cell in row] for row in book["TW I"].iter_rows()][1:] == [[None] * 3, [1, 2, "abc"]]
    assert "Kesalahan" in book["TW I"]["C3"].comment.text
    assert book["Temuan"]["D2"].value == "C3"


def test_the_workbook_is_not_opened_in_the_process_that_serves(
    workbook: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked_module, "load_workbook", None)
    assert marked_apart(draft(workbook(TW_I=[[], [], [1, 2, "abc"]])), [ERROR]).whole
