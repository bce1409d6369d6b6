"""Opening a workbook: every visible sheet as a grid of cells that know where they stand."""

import re
from dataclasses import dataclass
from io import BytesIO
from zipfile import is_zipfile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from dashboard.importing.findings import Finding

OLE_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
RESAVE = "Buka di Excel lalu simpan ulang sebagai .xlsx."


@dataclass(frozen=True)
class Cell:
    """A cell's value with its place and whether Excel shows it as a percentage."""

    value: object
    row: int
    column: int
    percent: bool = False

    @property
    def address(self) -> str:
        """A1 notation."""
        return f"{self.letter}{self.row}"

    @property
    def letter(self) -> str:
        """The column in A1 notation."""
        return get_column_letter(self.column)

    @property
    def text(self) -> str:
        """The value as text, blanks trimmed; nothing for an empty cell."""
        return "" if self.value is None else str(self.value).strip()


@dataclass(frozen=True)
class Sheet:
    """A sheet's rows; each row holds the cells that are filled, by column number."""

    name: str
    rows: dict[int, dict[int, Cell]]

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place, empty where nothing is filled in."""
        return self.rows.get(row, {}).get(column) or Cell(None, row, column)


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
    if not any(sheet.rows for sheet in sheets):
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
    rows: dict[int, dict[int, Cell]] = {}
    for cells in page.iter_rows():
        for cell in cells:
            if cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
                continue
            percent = "%" in re.sub(r'"[^"]*"|\\.', "", cell.number_format or "")
            rows.setdefault(cell.row, {})[cell.column] = Cell(cell.value, cell.row, cell.column, percent)
    return Sheet(page.title, rows)


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
