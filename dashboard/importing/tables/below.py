"""What stands below the headings of a header: whether it is of the kind that they mean."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from dashboard.importing.context.periods import is_month
from dashboard.importing.sheet import Sheet
from dashboard.importing.tables.header import Header
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.likeness import LOWEST, SLIP
from dashboard.importing.tables.so_far import settle_this_period
from dashboard.importing.values.numbers import is_missing
from dashboard.importing.values.terms import is_word, is_worded

SPENDING = re.compile(r"(?:pagu |anggaran |realisasi )?belanja\b")
SPENT = "realisasi_"
SAMPLE = 200
LARGEST_PERCENT = 100_000
ROUNDING = Decimal("0.044")
CODE = re.compile(r"(?!\d{1,3}(?:\.\d{3})+$)[\dX]+(?:\.[\dX]+)+\.?|0\d+")


def may_be(sheet: Sheet, header: Header, place: int, column: str) -> bool:
    """Whether the content below a heading is of a column's kind: figures for figures, texts for texts, codes for
    codes.
    """
    start = bisect_right(sheet.row_numbers, header.last_row)
    below = (sheet.cell(row, place) for row in sheet.row_numbers[start : start + SAMPLE])
    filled = [cell for cell in below if cell.value is not None]
    figures = sum(1 for cell in filled if isinstance(cell.value, int | float) or cell.text[:1].isdigit())
    if column.startswith("kode"):
        codes = sum(1 for cell in filled if isinstance(cell.value, str) and CODE.fullmatch(cell.text))
        return codes * 2 > len(filled)
    if not is_figure(column):
        return bool(filled) and figures * 2 <= len(filled)
    unit = form(header.texts[place]).unit
    if (kind_of(column) in ("rupiah", "bilangan") and unit == "%") or (kind_of(column) == "rupiah" and unit == "k"):
        return False
    if kind_of(column) == "rupiah" and (any(cell.percent for cell in filled) or is_month(header.texts[place])):
        return False
    if kind_of(column) == "persen" and any(
        abs(cell.value) > LARGEST_PERCENT for cell in filled if isinstance(cell.value, int | float)
    ):
        return False
    return figures * 2 > len(filled)


def drop_slips(sheet: Sheet, header: Header) -> None:
    """Take away headings that would be a figure's with a letter put right, above nothing of its kind: "Lokasi" above
    names of places is no slip for "Alokasi".
    """
    for column, place in list(header.columns.items()):
        if header.states.get(place) == "mirip" and is_figure(column) and not may_be(sheet, header, place, column):
            del header.columns[column], header.states[place]
            header.score -= SLIP


def settle_words(sheet: Sheet, header: Header) -> None:
    """Give a figure's heading above nothing but words to the column whose words they are."""
    start = bisect_right(sheet.row_numbers, header.last_row)
    below = sheet.row_numbers[start : start + SAMPLE]
    worded = [column for column in header.layout.kolom if column not in header.columns and is_worded(column)]
    for figure in [column for column in header.columns if is_figure(column)] if worded else ():
        place = header.columns[figure]
        if header.states.get(place) not in ("dikenali", "mirip"):
            continue
        cells = [cell for row in below if not is_missing(cell := sheet.cell(row, place))]
        meant = [column for column in worded if 2 * sum(is_word(column, cell.text) for cell in cells) > len(cells)]
        if len(meant) == 1 and not any(isinstance(cell.value, int | float) for cell in cells):
            header.columns[meant[0]] = header.columns.pop(figure)
            worded.remove(meant[0])


def settle_sums(sheet: Sheet, header: Header) -> None:
    """Give a total that no heading means to the only column that is the sum of its parts in every row, and spending
    to the one since the start of the year.
    """
    start = bisect_right(sheet.row_numbers, header.last_row)
    below = sheet.row_numbers[start : start + SAMPLE]
    settle_this_period(sheet, header, below)
    for total in [column for column in header.missing if len(header.parts_of(column)) > 1]:
        parts = header.parts_of(total)
        free = [place for place in header.unexplained if place not in header.states]
        sums = [place for place in free if _is_sum(sheet, below, place, parts)]
        if len(sums) == 1:
            header.columns[total] = sums[0]
            header.states[sums[0]] = "dikenali"
            header.score += LOWEST


def add_parts(header: Header) -> None:
    """Make up allocation and spending from their kinds, where all of these stand there for both and no sum does."""
    totals = [column for column in header.missing if len(header.parts_of(column)) > 1]
    kinds = {tuple(part.removeprefix(SPENT) for part in header.part_names(column)) for column in totals}
    parts = {part for total in totals for part in header.part_names(total)}
    if len(totals) < 2 or len(kinds) > 1 or header.missing != totals or parts & header.doubts.keys():
        return
    lowest = {form(header.texts[header.columns[part]]).last for part in parts}
    others = (form(header.texts[place]) for place in header.unexplained)
    if any(other.unit != "%" and (other.last in lowest or SPENDING.match(other.words)) for other in others):
        return
    for total in totals:
        header.sums[total] = header.parts_of(total)
        header.columns[total] = header.sums[total][0]


def _is_sum(sheet: Sheet, rows: Sequence[int], place: int, parts: Sequence[int]) -> bool:
    """Whether each figure of a sheet column is the sum of those of other columns in its row."""
    lines = [[sheet.cell(row, at).value for at in (place, *parts)] for row in rows]
    figures = [line for line in lines if isinstance(line[0], int | float | Decimal)]
    whole = [[value for value in line if isinstance(value, int | float | Decimal)] for line in figures]
    return bool(whole) and all(
        len(line) == len(parts) + 1 and abs(Decimal(str(line[0])) - sum(map(Decimal, map(str, line[1:])))) <= ROUNDING
        for line in whole
    )


def has_content(sheet: Sheet, header: Header) -> bool:
    """Whether the columns that a layout tells apart by their content have it."""
    for column, pattern in header.layout.isi.items():
        if column not in header.columns:
            return False
        below = (header.cell(sheet, column, row).text for row in sheet.row_numbers if row > header.last_row)
        if not any(re.fullmatch(pattern, text) for text in below):
            return False
    return True
