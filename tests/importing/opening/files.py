"""Small files in every format, written by the libraries people use, and packages written by hand."""

import csv
from collections.abc import Mapping
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

ROWS: list[list[object]] = [
    ["Kegiatan", "Pagu", "Serapan"],
    ["Penyusunan rencana", 123456789012345, 0.5],
    ["Evaluasi", 1500.25, 1],
]


def xlsx(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (sheets or {"Data": ROWS}).items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    return saved(book)


def saved(book) -> bytes:
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def package(sheet: str, **parts: str) -> bytes:
    """An .xlsx whose one sheet's markup, and other parts in xl/, are given."""
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    files = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook xmlns:r="{links}"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": "<Relationships>"
        f'<Relationship Id="a" Type="{links}/worksheet" Target="worksheets/lembar.xml"/>'
        f'<Relationship Id="b" Type="{links}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        f'<Relationship Id="c" Type="{links}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/lembar.xml": sheet,
        "xl/sharedStrings.xml": "<sst/>",
        "xl/styles.xml": "<styleSheet/>",
        **{f"xl/{name}.xml": markup for name, markup in parts.items()},
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def worksheet(rows: str, before: str = "", after: str = "") -> str:
    return f"<worksheet>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def xls(rows: list[list[object]] = ROWS) -> bytes:
    book = xlwt.Workbook()
    page = book.add_sheet("Data")
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            page.write(row, column, value)
    return saved(book)


def ods(rows: list[list[object]] = ROWS) -> bytes:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Data")
    for values in rows:
        row = TableRow()
        for value in values:
            row.addElement(ods_cell(value))
        table.addElement(row)
    document.spreadsheet.addElement(table)
    return saved(document)


def ods_cell(value: object, **attributes: object) -> TableCell:
    if value is None:
        return TableCell(**attributes)
    if isinstance(value, int | float):
        cell = TableCell(**{"valuetype": "float", "value": value, **attributes})
    else:
        cell = TableCell(**{"valuetype": "string", **attributes})
    cell.addElement(P(text=str(value)))
    return cell


def delimited(separator: str = ";", encoding: str = "utf-8", rows: list[list[object]] = ROWS) -> bytes:
    written = StringIO()
    csv.writer(written, delimiter=separator).writerows(rows)
    return written.getvalue().encode(encoding)
