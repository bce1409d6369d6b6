"""Opening a workbook: every visible sheet as a grid of cells that know where they stand."""

import re
from io import BytesIO
from zipfile import is_zipfile

from openpyxl import load_workbook

from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Sheet, Span

OLE_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
RESAVE = "Buka di Excel lalu simpan ulang sebagai .xlsx."


def read_sheets(content: bytes, name: str) -> tuple[list[Sheet], list[Finding]]:
    """The visible sheets of a workbook, and what stops or limits reading it. Never raises for a bad file."""
    refused = _refusal(content, name)
    if refused:
        return [], [refused]
    try:
        values = load_workbook(BytesIO(content), data_only=True)
        formulas = load_workbook(BytesIO(content), data_only=False)
    except Exception as problem:  # whatever a broken file makes the parser raise, the analyst gets a sentence
        return [], [Finding("rusak", f"{name} tidak dapat dibuka ({type(problem).__name__}). {RESAVE}")]
    sheets, findings = [], []
    for page in values.worksheets:
        if page.sheet_state != "visible":
            findings.append(
                Finding("tersembunyi", f'Lembar tersembunyi "{page.title}" tidak dibaca.', page.title, "A1")
            )
            continue
        sheet = _read_sheet(page)
        sheets.append(sheet)
        findings += _uncalculated(formulas[page.title], sheet)
    if not any(sheet.row_numbers for sheet in sheets):
        findings.append(Finding("kosong", f"{name} tidak berisi data pada lembar yang tampak."))
    return sheets, findings


def _refusal(content: bytes, name: str) -> Finding | None:
    if not content:
        return Finding("kosong", f"{name} berukuran 0 byte. Unduh atau simpan ulang berkas aslinya.")
    if content.startswith(OLE_SIGNATURE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            return Finding("bersandi", f"{name} dilindungi kata sandi. Hapus kata sandinya lalu simpan ulang.")
        return Finding("format-tidak-didukung", f"{name} berformat Excel lama. {RESAVE}")
    if not is_zipfile(BytesIO(content)):
        return Finding("format-tidak-didukung", f"{name} bukan berkas Excel .xlsx atau .xlsm. {RESAVE}")
    return None


def _read_sheet(page) -> Sheet:
    values: list[list] = []
    percent = set()
    for cells in page.iter_rows():
        line: list = []
        for cell in cells:
            blank = cell.value is None or (isinstance(cell.value, str) and not cell.value.strip())
            line.append(None if blank else cell.value)
            if not blank and "%" in re.sub(r'"[^"]*"|\\.', "", cell.number_format or ""):
                percent.add((cell.row, cell.column))
        values.append(line)
    spans = [Span(span.min_row, span.min_col, span.max_row, span.max_col) for span in page.merged_cells.ranges]
    return Sheet(page.title, values, percent=percent, spans=spans)


def _uncalculated(page, sheet: Sheet) -> list[Finding]:
    """Formulas whose result was never stored: an error, not an empty cell."""
    return [
        Finding(
            "rumus-tanpa-nilai",
            f"Rumus di {cell.coordinate} belum pernah dihitung. Buka di Excel, hitung, lalu simpan.",
            sheet.name,
            cell.coordinate,
        )
        for cells in page.iter_rows()
        for cell in cells
        if cell.data_type == "f" and sheet.cell(cell.row, cell.column).value is None
    ]
