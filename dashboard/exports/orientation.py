"""The pages of a Word document: A4 upright, and across for long tables whose columns would be too narrow on it."""

from collections.abc import Sequence
from itertools import groupby

from docx.document import Document as OfficeDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.section import Section
from docx.shared import Cm, Pt

from dashboard.catalogue import heading
from dashboard.exports.texts import rows_of, without_signs
from dashboard.exports.widths import least_widths, lines, shares
from dashboard.outlines.elements import Element, Heading, Table

SHORT_SIDE, LONG_SIDE = Cm(21), Cm(29.7)
EDGE, ACROSS_EDGE = Cm(2.5), Cm(1.9)
LETTER = 0.16
UPRIGHT = (SHORT_SIDE - 2 * EDGE) / Cm(1) / LETTER
LONG = 25
BESIDE, AIR = Cm(0.1), 1.8  # left and right of a cell's text; in characters, with some to spare


def first_page(book: OfficeDocument) -> None:
    """Begin with A4 upright."""
    _turn(book.sections[0], across=False)


def lay_pages(book: OfficeDocument, *, across: bool) -> None:
    """Begin a new page where those before lie the other way; a blank line that ended them might need one of its own."""
    if across == (book.sections[-1].orientation == WD_ORIENT.LANDSCAPE):
        return
    last = book.paragraphs[-1]
    if not last.text.strip():
        last._p.getparent().remove(last._p)
    _turn(book.add_section(WD_SECTION.NEW_PAGE), across=across)
    end = book.paragraphs[-1].paragraph_format
    end.space_before = end.space_after = Pt(0)
    end.line_spacing = Pt(1)


def room(book: OfficeDocument) -> tuple[float, float]:
    """Width and height of the text on the last pages, in cm."""
    page = book.sections[-1]
    edge = page.left_margin or EDGE
    wide, tall = page.page_width or SHORT_SIDE, page.page_height or LONG_SIDE
    return (wide - 2 * edge) / Cm(1), (tall - 2 * edge) / Cm(1)


def turned(elements: Sequence[Element]) -> list[bool]:
    """For each part of a report whether it stands on pages that lie across: tables one after the other, where those
    that are crowded upright are long enough to be worth turning, and the titles right before them."""
    across: list[bool] = []
    for _, run in groupby(elements, lambda part: isinstance(part, Table)):
        parts = list(run)
        tall = sum(_crowded_lines(part) for part in parts if isinstance(part, Table))
        across += [tall > LONG] * len(parts)
    for place in reversed(range(len(elements) - 1)):
        across[place] |= isinstance(elements[place], Heading) and across[place + 1]
    return across


def _crowded_lines(part: Table) -> float:
    """How many lines a table takes upright, where its longest words have no room there; else none: each turn of the
    pages leaves the end of two of them free."""
    if part.frame.empty:
        return 0
    headings = [heading(str(name)) for name in part.frame.columns]
    rows = without_signs(headings, rows_of(part.frame))
    if sum(least_widths(headings, rows, AIR)) <= UPRIGHT:
        return 0
    widths = [UPRIGHT * share for share in shares(headings, rows, UPRIGHT, AIR)]
    return sum(lines(texts, widths, AIR) for texts in rows)


def _turn(page: Section, *, across: bool) -> None:
    page.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = (LONG_SIDE, SHORT_SIDE) if across else (SHORT_SIDE, LONG_SIDE)
    edge = ACROSS_EDGE if across else EDGE
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = edge
