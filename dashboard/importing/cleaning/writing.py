"""A plain .xlsx written from sheets: what is kept of a format that cannot be rewritten."""

import re
from datetime import datetime, timedelta
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from dashboard.importing.opening.number_formats import FIRST_DAY_1900, LEAP_DAY_1900
from dashboard.importing.sheet import Cell, Sheet, column_letter

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PLAIN, PERCENT, DATE = 0, 1, 2
ERRORS = {"#DIV/0!", "#REF!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"}
ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
STYLES = (
    f'<styleSheet {MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="10" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def as_xlsx(sheets: list[Sheet]) -> bytes:
    """The sheets' values as a workbook: percentages, dates, merged and hidden cells are kept, other looks are not."""
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": _types(numbers),
        "_rels/.rels": f"<Relationships {LINKS}>{_link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>",
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _links(numbers),
        "xl/styles.xml": STYLES,
        **{f"xl/worksheets/sheet{number}.xml": _worksheet(sheet) for number, sheet in enumerate(sheets, start=1)},
    }
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as package:
        for name, markup in parts.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + markup)
    return written.getvalue()


def _types(numbers: range) -> str:
    parts = {"xl/workbook.xml": "sheet.main", "xl/styles.xml": "styles"}
    parts |= {f"xl/worksheets/sheet{number}.xml": "worksheet" for number in numbers}
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{TYPE}.{kind}+xml"/>' for part, kind in parts.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>"
    )


def _links(numbers: range) -> str:
    pages = "".join(_link(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number in numbers)
    return f"<Relationships {LINKS}>{pages}{_link('styles', 'styles', 'styles.xml')}</Relationships>"


def _link(identifier: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identifier}" Type="{LINKED}/{kind}" Target="{target}"/>'


def _workbook(sheets: list[Sheet]) -> str:
    pages = "".join(
        f'<sheet name="{escape(sheet.name)}" sheetId="{number}" r:id="rId{number}"{_hidden_sheet(sheet)}/>'
        for number, sheet in enumerate(sheets, start=1)
    )
    return f'<workbook {MAIN} xmlns:r="{LINKED}"><sheets>{pages}</sheets></workbook>'


def _hidden_sheet(sheet: Sheet) -> str:
    return ' state="hidden"' if sheet.hidden else ""


def _worksheet(sheet: Sheet) -> str:
    columns = "".join(f'<col min="{n}" max="{n}" width="9" hidden="1"/>' for n in sorted(sheet.hidden_columns))
    rows = "".join(_row(sheet, row) for row in sorted({*sheet.row_numbers, *sheet.hidden_rows}))
    merges = "".join(
        f'<mergeCell ref="{column_letter(span.first_column)}{span.first_row}:'
        f'{column_letter(span.last_column)}{span.last_row}"/>'
        for span in sheet.spans
    )
    return (
        f"<worksheet {MAIN}>{columns and f'<cols>{columns}</cols>'}<sheetData>{rows}</sheetData>"
        f"{merges and f'<mergeCells>{merges}</mergeCells>'}</worksheet>"
    )


def _row(sheet: Sheet, row: int) -> str:
    hidden = ' hidden="1"' if row in sheet.hidden_rows else ""
    return f'<row r="{row}"{hidden}>{"".join(map(_cell, sheet.filled(row).values()))}</row>'


def _cell(cell: Cell) -> str:
    value, place = cell.value, f'r="{cell.address}" s="{PERCENT if cell.percent else PLAIN}"'
    if isinstance(value, bool):
        return f'<c {place} t="b"><v>{value:d}</v></c>'
    if isinstance(value, int | float):
        return f"<c {place}><v>{value!r}</v></c>"
    if isinstance(value, datetime):
        return f'<c r="{cell.address}" s="{DATE}"><v>{_serial(value)!r}</v></c>'
    if value in ERRORS:
        return f'<c {place} t="e"><v>{value}</v></c>'
    text = ILLEGAL.sub("", str(value))
    return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(text, quote=False)}</t></is></c>'


def _serial(moment: datetime) -> float:
    """A date as the number of days Excel counts."""
    days = (moment - FIRST_DAY_1900) / timedelta(days=1)
    return days if days > LEAP_DAY_1900 else days - 1
