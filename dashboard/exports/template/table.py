"""A table of a template and how it is drawn: title rows, headings over each other, rows, formats."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.catalogue import Column
from dashboard.exports.formulas import is_formula_like
from dashboard.importing.values.numbers import LARGEST_FRACTION

SEPARATOR = " > "
FORMATS = {"rupiah": "#,##0", "bilangan": "0", "nilai": "#,##0.00##", "persen": '0.00" persen"'}
FRACTION = "0.00%"  # of points so few that they look like a fraction: Excel's own format says that they are one
ASKED = PatternFill("solid", fgColor="FFF2CC")
HEADING = PatternFill("solid", fgColor="E8EDF4")
LINES = Border(*(Side("thin", color="BFC7D1") for _ in range(4)))
WRAPPED = Alignment(wrap_text=True, vertical="top")
CENTRED = Alignment(wrap_text=True, vertical="center", horizontal="center")
WIDTHS = {"nama": 38, "teks": 34, "rupiah": 20, "bilangan": 9, "nilai": 13, "persen": 13}
SHORT_TEXT = 14
LONGEST_SHEET_NAME = 31
Value = str | int | Decimal | None


@dataclass(frozen=True)
class TemplateColumn:
    """A column: its heading (group headings joined by `` > ``), what the catalogue says of it, what may be chosen.

    ``asked`` columns are reported anew; the figures of one that is not ``read`` are worked out anyway. ``text`` columns
    hold words whatever the catalogue says.
    """

    heading: str
    described: Column
    asked: bool = False
    read: bool = True
    text: bool = False
    options: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of content."""
        return "teks" if self.text else self.described.jenis


@dataclass(frozen=True)
class TemplateTable:
    """A sheet: title rows, columns, and rows of values; ``groups`` are the positions of rows that name what follows.

    ``blank`` rows are added for what is not known yet. Percentages are in points (0-100).
    """

    name: str
    titles: tuple[str, ...]
    columns: tuple[TemplateColumn, ...]
    rows: tuple[tuple[Value, ...], ...]
    groups: frozenset[int] = frozenset()
    blank: int = 0

    def values(self) -> list[tuple[Value, ...]]:
        """All rows, the blank ones last."""
        return [*self.rows, *((None,) * len(self.columns) for _ in range(self.blank))]


@dataclass(frozen=True)
class Drawn:
    """The rows of a sheet that hold a table's values."""

    first_row: int
    last_row: int


def sheet_name(name: str, taken: Iterable[str]) -> str:
    """A name that no other sheet has, as long as Excel allows."""
    known = {other.casefold() for other in taken}
    endings = ["", *(f" ({number})" for number in range(2, len(known) + 3))]
    names = (name[: LONGEST_SHEET_NAME - len(ending)] + ending for ending in endings)
    return next(name for name in names if name.casefold() not in known)


def write_titles(page: Worksheet, titles: Sequence[str], first_row: int = 1) -> int:
    """Write title rows, the first one large; the number of the last."""
    for row, title in enumerate(titles, start=first_row):
        write(page.cell(row, 1), title)
        page.cell(row, 1).font = Font(bold=True, size=13 if row == first_row else 11)
    return first_row + len(titles) - 1


def draw(page: Worksheet, table: TemplateTable, first_row: int, *, marked: bool) -> Drawn:
    """Draw a table from its header on. ``marked`` colours the cells that are to be filled in."""
    depth = _write_headings(page, [column.heading.split(SEPARATOR) for column in table.columns], first_row)
    rows = table.values()
    for position, values in enumerate(rows):
        for place, (column, value) in enumerate(zip(table.columns, values, strict=True), start=1):
            cell = page.cell(first_row + depth + position, place)
            _write_value(cell, column, value)
            if position in table.groups:
                cell.font, cell.fill = Font(bold=True), HEADING
            elif marked and value is None and (column.asked or position >= len(table.rows)) and column.read:
                cell.fill = ASKED
    for place, column in enumerate(table.columns, start=1):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = max(
            page.column_dimensions[letter].width, _width(table, place - 1, column)
        )
    return Drawn(first_row + depth, first_row + depth + len(rows) - 1)


def write(cell: Cell, value: Value) -> None:
    """Write a value; text never becomes a formula."""
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = is_formula_like(value)
    else:
        cell.value = value


def _write_value(cell: Cell, column: TemplateColumn, value: Value) -> None:
    number = Decimal(value) if isinstance(value, int | Decimal) else None
    is_fraction = number is not None and column.kind == "persen" and 0 < abs(number) <= LARGEST_FRACTION
    write(cell, number / 100 if number is not None and is_fraction else value)
    cell.border = LINES
    cell.alignment = WRAPPED if number is None else Alignment(vertical="top")
    if column.kind in FORMATS:
        cell.number_format = FRACTION if is_fraction else FORMATS[column.kind]


def _write_headings(page: Worksheet, headings: list[list[str]], first_row: int) -> int:
    """Write headings, those of a group below it; the number of rows."""
    depth = max(len(parts) for parts in headings)
    for level in range(depth):
        place = 1
        for (group, last), columns in groupby(
            headings, key=lambda parts: (parts[: level + 1], len(parts) == level + 1)
        ):
            width = len(list(columns))
            if len(group) == level + 1:
                below = first_row + (depth - 1 if last else level)
                _write_heading(page, group[level], (first_row + level, place, below, place + width - 1))
            place += width
    return depth


def _write_heading(page: Worksheet, text: str, area: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = area
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            cell = page.cell(row, column)
            cell.font, cell.fill, cell.border, cell.alignment = Font(bold=True), HEADING, LINES, CENTRED
    write(page.cell(top, left), text)
    if (top, left) != (bottom, right):
        page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)


def _width(table: TemplateTable, position: int, column: TemplateColumn) -> int:
    if column.kind in FORMATS:
        return WIDTHS[column.kind]
    longest = max((len(str(row[position] or "")) for row in table.rows), default=WIDTHS["teks"])
    return max(min(WIDTHS[column.kind], longest + 2), SHORT_TEXT)
