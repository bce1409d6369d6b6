"""Templates of components, whose rows come from the formulas, and of the satisfaction survey, whose rows come anew."""

from collections import Counter
from decimal import Decimal
from io import BytesIO

import duckdb
import openpyxl

from dashboard.importing import read_draft
from dashboard.store import Folder, known, preview, publish
from dashboard.templates import template

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2025, "triwulan": "I"}
AT_MOST = {13: 12, 14: 11, 21: 4}  # parts of the twelve files before them; reports of a year


def written(content: bytes, sheet: str, rows: dict[int, list[object]]) -> bytes:
    """A template with rows of a sheet filled in."""
    book = openpyxl.load_workbook(BytesIO(content))
    for row, values in rows.items():
        for column, value in enumerate(values, start=1):
            book[sheet].cell(row, column, value)
    filled = BytesIO()
    book.save(filled)
    return filled.getvalue()


def test_the_template_lists_the_components_of_the_formulas(report: duckdb.DuckDBPyConnection) -> None:
    page = openpyxl.load_workbook(BytesIO(template(report, ["komponen_indikator"], **PERIOD)))["Komponen Indikator"]
    headings, *rows = page.iter_rows(min_row=5, values_only=True)
    assert headings == ("No", "Indikator Kinerja", "Komponen", "Nilai", "Satuan")
    counts = Counter(row[0] for row in rows)
    assert counts == {2: 3, 4: 4, 5: 6, 6: 3, 7: 2, 8: 1, 9: 1, 10: 2, 11: 1, 12: 2, 13: 2}
    assert {row[3] for row in rows} == {None}
    units = {(row[0], row[4]) for row in rows}
    assert {(5, "file"), (7, "Rupiah"), (8, "Jam Pelajaran")} <= units


def test_components_filled_in_read_back_without_a_question(
    report_folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    page = openpyxl.load_workbook(BytesIO(template(report, ["komponen_indikator"], **PERIOD)))
    for number, row in enumerate(page["Komponen Indikator"].iter_rows(min_row=6), start=2):
        row[3].value = AT_MOST.get(number, number)
    filled = BytesIO()
    page.save(filled)
    outcome = preview(report_folder, read_draft(filled.getvalue(), "komponen.xlsx", known=known(report_folder)))
    assert outcome.findings == []
    rows = outcome.draft.tables[0].facts["komponen_indikator"]
    assert [row["nilai"] for row in rows] == [
        Decimal(AT_MOST.get(number, number)) for number in range(2, len(rows) + 2)
    ]
    assert {(row["tahun"], row["periode"], row["status"]) for row in rows} == {(2025, "I", None)}


def test_a_survey_filled_in_reads_back_and_its_copy_changes_nothing(folder: Folder) -> None:
    content = template(folder.open(), ["survei_kepuasan"], **PERIOD)
    book = openpyxl.load_workbook(BytesIO(content))
    assert book.sheetnames == ["Petunjuk", "Survei Jawaban", "Survei Rekap", "Contoh"]
    page = book["Survei Jawaban"]
    nine = [f"U{place}" for place in range(1, 10)]
    assert [cell.value for cell in page[5]] == ["No. Responden", "Unit", "Bulan", *nine]
    limits = [(str(limit.sqref), limit.formula1, limit.formula2) for limit in page.data_validations.dataValidation]
    assert ("D6:D20", "1", "4") in limits
    content = written(
        content, "Survei Jawaban", {6: [1, "A", "Januari 2025", *[4] * 9], 7: [2, "A", "Maret", *[3] * 9]}
    )
    content = written(content, "Survei Rekap", {6: [1, "B", "Februari 2025", "U1", 3.5, 40]})
    draft = read_draft(content, "survei.xlsx")
    assert draft.findings == []
    (outcome,) = publish(folder, [draft])
    assert (outcome.status, sum(outcome.counts, Counter())["added"]) == ("committed", 3)
    copy = template(folder.open(), ["survei_kepuasan"], filled=True, **PERIOD)
    again = preview(folder, read_draft(copy, "salinan.xlsx"))
    assert again.draft.findings == []
    assert sum(again.counts, Counter()) == Counter(unchanged=3)
