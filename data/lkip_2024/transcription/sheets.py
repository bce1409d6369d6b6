"""Writing a sheet the way an analyst hands it in: title rows, a header, the rows, a source line."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

AGENCY = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
FIRST_HEADER_ROW = 6
WRITTEN = datetime(2025, 1, 31)  # the date of the report

Cell = "str | int | float | Printed | None"


@dataclass(frozen=True)
class Printed:
    """A number with the number format that shows it as the report prints it."""

    value: int | float
    number_format: str


@dataclass
class Sheet:
    """One table. ``header`` has one list a header row; an empty cell belongs to the group on its left."""

    name: str
    title: str
    period: str
    place: str
    header: list[list[str]]
    rows: list[list[Cell]]
    source: str | None = None
    widths: dict[int, int] = field(default_factory=dict)


def number(text: str, *, decimal: str = ",") -> Cell:
    """The cell for a printed number: ``"319,53"`` is 319.53 shown with two decimals, ``"100,15%"`` is 1.0015.

    Whatever is not a number ("N/A", "-", "") stays text, or nothing where nothing is printed.
    """
    bare = re.sub(r"^Rp\.?\s*|,-$|\s", "", text)
    if not re.fullmatch(r"-?\d[\d.,]*%?", bare):
        return text or None
    percent = bare.endswith("%")
    thousands = "." if decimal == "," else ","
    whole, _, fraction = bare.rstrip("%").replace(thousands, "").partition(decimal)
    shown = "#,##0" if thousands in bare else "0"
    if fraction:
        shown += "." + "0" * len(fraction)
    if percent:
        digits = whole + fraction
        return Printed(int(digits) / 10 ** (len(fraction) + 2), shown + "%")
    return Printed(float(f"{whole}.{fraction}") if fraction.strip("0") else int(whole), shown)


def row_of(cells: list[str], numeric: set[int], *, decimal: str = ",") -> list[Cell]:
    """The cells of a row: numbers in the numeric columns, text in the others, nothing where nothing is printed."""
    return [number(text, decimal=decimal) if at in numeric else text or None for at, text in enumerate(cells)]


def write_workbook(path: Path, sheets: list[Sheet]) -> None:
    """Write the sheets in order; the file's own dates are fixed, so that the same input gives the same bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _write_sheet(book, sheet)
    book.properties.creator = "Dasbor Kinerja"
    book.properties.created = book.properties.modified = WRITTEN
    draft = BytesIO()
    book.save(draft)
    _write_archive(draft, path)


def _write_archive(draft: BytesIO, path: Path) -> None:
    with ZipFile(draft) as read, ZipFile(path, "w", ZIP_DEFLATED) as written:
        for entry in read.infolist():
            content = read.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*",
                    rb"\g<1>" + WRITTEN.strftime("%Y-%m-%dT%H:%M:%SZ").encode(),
                    content,
                )
            written.writestr(ZipInfo(entry.filename, WRITTEN.timetuple()[:6]), content, ZIP_DEFLATED)


def _write_sheet(book: Workbook, sheet: Sheet) -> None:
    page = book.create_sheet(sheet.name)
    for row, text in enumerate((sheet.title, AGENCY, sheet.period, f"Tempat: {sheet.place}"), start=1):
        page.cell(row, 1, text).font = Font(bold=row == 1, size=13 if row == 1 else 11)
    _write_header(page, sheet.header)
    first_row = FIRST_HEADER_ROW + len(sheet.header)
    for row, cells in enumerate(sheet.rows, start=first_row):
        for column, content in enumerate(cells, start=1):
            _write_cell(page.cell(row, column), content)
    if sheet.source:
        page.cell(first_row + len(sheet.rows) + 1, 1, sheet.source)
    for column in range(1, len(sheet.header[0]) + 1):
        page.column_dimensions[get_column_letter(column)].width = sheet.widths.get(column, 18)
    page.freeze_panes = page.cell(first_row, 1)


def _write_header(page, header: list[list[str]]) -> None:
    """Header rows; a group spans the empty cells on its right, a heading without parts spans the rows below it."""
    last_row = FIRST_HEADER_ROW + len(header) - 1
    for offset, cells in enumerate(header):
        row = FIRST_HEADER_ROW + offset
        for column, text in enumerate(cells, start=1):
            cell = page.cell(row, column, text or None)
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="E8EDF4")
            cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
            cell.border = Border(*(Side("thin", color="C3CAD3"),) * 4)
    if len(header) == 1:
        return
    top, bottom = header[0], header[1]
    column = 0
    while column < len(top):
        end = column + 1
        while end < len(top) and not top[end] and bottom[end]:
            end += 1
        if end > column + 1:
            page.merge_cells(
                start_row=FIRST_HEADER_ROW, end_row=FIRST_HEADER_ROW, start_column=column + 1, end_column=end
            )
        elif not bottom[column]:
            page.merge_cells(
                start_row=FIRST_HEADER_ROW, end_row=last_row, start_column=column + 1, end_column=column + 1
            )
        column = end


def _write_cell(cell, content: Cell) -> None:
    if isinstance(content, Printed):
        cell.value, cell.number_format = content.value, content.number_format
        cell.alignment = Alignment(vertical="top")
    else:
        cell.value = content
        cell.alignment = Alignment(wrap_text=True, vertical="top")
