"""Reading .xlsx and .xlsm.

book.py     sheet names, styles, shared texts          rows.py     the cells of a sheet as written
sheets.py   cells with their meaning
"""

from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.limits import Limits, Tally, check_count
from dashboard.importing.opening.xlsx.book import read_book
from dashboard.importing.opening.xlsx.sheets import read_sheet
from dashboard.importing.sheet import Sheet


def read_xlsx(content: bytes, allowed: Limits) -> list[Sheet]:
    """Every worksheet of a package.

    Raises:
        Refused: it is larger than allowed.
        Exception: whatever a part that is not what it should be makes the parser raise.
    """
    archive = Archive(content, allowed)
    book = read_book(archive)
    check_count("lembar", len(book.pages), allowed.sheets)
    tally = Tally(allowed)
    return [read_sheet(archive, book, page, tally) for page in book.pages]
