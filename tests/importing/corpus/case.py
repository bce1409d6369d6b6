"""A case of the corpus: a file, what is said about it, and what reading it must give."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO, StringIO

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.styles import Alignment

from dashboard.importing import Choices, Known

Line = Sequence[object]


@dataclass(frozen=True)
class Facts:
    """The rows of one fact table, as tuples of the named columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple, ...]


@dataclass(frozen=True)
class Case:
    """A file and what it must give.

    ``facts``     rows by fact table, nothing more and nothing less; None where the case is about its findings only
    ``findings``  every error and warning as (kind, cell); ``"A5|B5"`` where either cell will do, None for any cell,
                  ``"*"`` for one or more findings of the kind anywhere
    ``info``      the same for findings that are only said; asserted for the kinds named here
    ``published`` some of the published figures, as (objek, ukuran, nilai)
    ``absent``    texts found neither in facts nor in findings nor in the file that is kept
    """

    name: str
    content: bytes
    facts: Mapping[str, Facts] | None = None
    findings: tuple[tuple[str, str | None], ...] = ()
    info: tuple[tuple[str, str | None], ...] = ()
    published: tuple[tuple[str, str, object], ...] = ()
    absent: tuple[str, ...] = ()
    file: str = "berkas.xlsx"
    choices: Choices = Choices()
    known: Known = field(default_factory=Known)


@dataclass(frozen=True)
class Page:
    """A sheet to write: its rows, merged ranges, number formats and indents by cell, and what is hidden."""

    rows: Sequence[Line]
    name: str = "TW"
    merged: tuple[str, ...] = ()
    formats: Mapping[str, str] = field(default_factory=dict)
    indents: Mapping[str, int] = field(default_factory=dict)
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    hidden: bool = False


def rows(columns: str, *values: tuple) -> Facts:
    """Facts by the names of their columns, separated by spaces."""
    return Facts(tuple(columns.split()), values)


def xlsx(*pages: Page | Sequence[Line]) -> bytes:
    """A workbook of sheets; bare rows are a sheet named TW."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        _write(book, page if isinstance(page, Page) else Page(page))
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _write(book: openpyxl.Workbook, page: Page) -> None:
    sheet = book.create_sheet(page.name)
    for row, line in enumerate(page.rows, start=1):
        for column, value in enumerate(line, start=1):
            if value is not None:
                sheet.cell(row, column, value)
    for cell, number_format in page.formats.items():
        sheet[cell].number_format = number_format
    for cell, indent in page.indents.items():
        sheet[cell].alignment = Alignment(indent=indent)
    for merged in page.merged:
        sheet.merge_cells(merged)
    for row in page.hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for column in page.hidden_columns:
        sheet.column_dimensions[column].hidden = True
    sheet.sheet_state = "hidden" if page.hidden else "visible"


def text_file(lines: Iterable[Line], separator: str = ";", encoding: str = "utf-8") -> bytes:
    """A CSV file."""
    written = StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerows(lines)
    return written.getvalue().encode(encoding)


def ods(lines: Iterable[Line], name: str = "TW") -> bytes:
    """An OpenDocument spreadsheet of one sheet."""
    document = OpenDocumentSpreadsheet()
    table = Table(name=name)
    for line in lines:
        row = TableRow()
        for value in line:
            row.addElement(_open_cell(value))
        table.addElement(row)
    document.spreadsheet.addElement(table)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _open_cell(value: object) -> TableCell:
    if value is None:
        return TableCell()
    number = isinstance(value, int | float)
    cell = TableCell(valuetype="float", value=str(value)) if number else TableCell(valuetype="string")
    cell.addElement(P(text=str(value)))
    return cell
