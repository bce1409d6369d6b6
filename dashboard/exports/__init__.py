"""Frames, panels and reports as files. Exported text never starts a formula.

table.py     a table or a page's tables as a formatted workbook, or CSV     slides/   slides as PowerPoint
pictures/    charts as SVG and PNG                             paper/    pages and decks as PDF
typesetting.py  templates filled with data                      fonts/    the typeface of pictures and PDF
document.py  a report as Word     texts.py  values in Indonesian notation     palette.py  colours of the light theme
"""

from dashboard.exports.table import Sheet, as_book, as_csv, as_workbook

__all__ = ["Sheet", "as_book", "as_csv", "as_workbook"]
