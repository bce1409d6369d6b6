"""Reading .xls, with the number formats, errors and hidden parts that tell what a number means."""

from io import StringIO

import xlrd
from xlrd.biffh import XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_ERROR, XL_CELL_NUMBER, XL_CELL_TEXT
from xlrd.book import Book
from xlrd.sheet import Cell as OldCell
from xlrd.sheet import Sheet as OldSheet

from dashboard.importing.opening.limits import Limits, Refused, Tally, check_count
from dashboard.importing.opening.number_formats import as_datetime, is_percent
from dashboard.importing.sheet import Sheet, Span, Value, plain_number


def read_xls(content: bytes, allowed: Limits) -> list[Sheet]:
    """Every worksheet of an old workbook.

    Raises:
        Refused: it is locked, or larger than allowed.
        Exception: whatever a broken file makes the parser raise.
    """
    try:
        book = xlrd.open_workbook(file_contents=content, formatting_info=True, ragged_rows=True, logfile=StringIO())
    except xlrd.XLRDError as problem:
        if "encrypted" in str(problem):
            message = "dilindungi kata sandi. Hapus kata sandinya di Excel lalu simpan ulang."
            raise Refused("bersandi", message) from problem
        raise
    check_count("lembar", book.nsheets, allowed.sheets)
    tally = Tally(allowed)
    return [_read_sheet(book, page, tally) for page in book.sheets()]


def _read_sheet(book: Book, page: OldSheet, tally: Tally) -> Sheet:
    sheet = Sheet(page.name, [], hidden=page.visibility != 0)
    for row in range(page.nrows):
        line = [_value(book, cell) for cell in page.row(row)]
        while line and line[-1] is None:
            line.pop()
        if line:
            sheet.values += [[] for _ in range(row - len(sheet.values))]
            sheet.values.append(line)
            tally.row(sheet.name, row + 1, line)
            _note_formats(book, page, row, line, sheet)
    width = max(map(len, sheet.values), default=0)
    sheet.spans = [Span(top + 1, left + 1, bottom, right) for top, bottom, left, right in page.merged_cells]
    sheet.hidden_rows = {row + 1 for row, info in page.rowinfo_map.items() if info.hidden and row < len(sheet.values)}
    sheet.hidden_columns = {column + 1 for column, info in page.colinfo_map.items() if info.hidden and column < width}
    return sheet


def _value(book: Book, cell: OldCell) -> Value:
    value = cell.value
    if cell.ctype == XL_CELL_TEXT:
        return value if value.strip() else None
    if cell.ctype == XL_CELL_NUMBER:
        return plain_number(value)
    if cell.ctype == XL_CELL_DATE:
        return as_datetime(value, bool(book.datemode)) or plain_number(value)
    if cell.ctype == XL_CELL_BOOLEAN:
        return bool(value)
    if cell.ctype == XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(value, "#N/A")
    return None


def _note_formats(book: Book, page: OldSheet, row: int, line: list[Value], sheet: Sheet) -> None:
    """Note which values of a row are shown as percentages, and which texts are indented."""
    for column, value in enumerate(line):
        if value is None:
            continue
        style = book.xf_list[page.cell_xf_index(row, column)]
        if is_percent(book.format_map[style.format_key].format_str):
            sheet.percent.add((row + 1, column + 1))
        if isinstance(value, str) and style.alignment.indent_level:
            sheet.indents[row + 1, column + 1] = style.alignment.indent_level
