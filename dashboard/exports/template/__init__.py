"""A workbook to be filled in: a sheet for each table with formats and drop-downs, a guide and an example.

table.py   what a table is, and drawing it        choices.py   drop-downs and what a cell accepts
guide.py   how to fill it in                      example.py   the first rows with invented figures
"""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook

from dashboard.exports.template.choices import Choosing
from dashboard.exports.template.example import write_example
from dashboard.exports.template.guide import GUIDE, write_guide
from dashboard.exports.template.table import TemplateColumn, TemplateTable, Value, draw, sheet_name, write_titles

__all__ = ["TemplateColumn", "TemplateTable", "Value", "as_template"]


def as_template(tables: Sequence[TemplateTable], remedies: Sequence[tuple[str, str]] = (), *, blank: bool) -> bytes:
    """The workbook. ``remedies`` are what may be wrong and what to do, for the guide.

    ``blank`` marks what is to be filled in and adds an example; without it the workbook is a copy of what is known.
    """
    book = Workbook()
    guide = book.worksheets[0]
    guide.title = GUIDE
    choosing = Choosing(guide)
    for table in tables:
        page = book.create_sheet(sheet_name(table.name, book.sheetnames))
        first_row = write_titles(page, table.titles) + 2
        drawn = draw(page, table, first_row, marked=blank)
        page.freeze_panes = page.cell(drawn.first_row, 1)
        page.print_title_rows = f"{first_row}:{drawn.first_row - 1}"
        choosing.add(page, table, drawn)
    write_guide(guide, tables, remedies, blank=blank)
    if blank:
        write_example(book.create_sheet(sheet_name("Contoh", book.sheetnames)), tables)
    if len(book.worksheets) > 1:
        book.active = 1
    written = BytesIO()
    book.save(written)
    return written.getvalue()
