"""A sheet as HTML: column letters, row numbers, the recognised tables outlined, cells with findings marked.

Rows that look alike are folded, so that a sheet of a thousand rows is seen at once.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from itertools import compress

from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import ERROR, INFO, WARNING, Finding
from dashboard.importing.sheet import Cell, Sheet
from dashboard.notation import number, percent
from dashboard.ui.upload.sheet_extract import (
    DATA,
    OUTSIDE,
    SHORT,
    Picture,
    column_widths,
    gravest,
    heading_rows,
    holds,
    picture_of,
    shown_columns,
    shown_rows,
)

AROUND = 3
GROUPED_FROM = 10_000
CLASSES = {ERROR: "l-salah", WARNING: "l-peringatan", INFO: "l-catatan"}
SIDES = ("t-atas", "t-kiri", "t-bawah", "t-kanan")
ROLE_CLASSES = {"judul": "l-luar", "kolom": "l-kolom", "kelompok": "l-jumlah", "jumlah": "l-jumlah", OUTSIDE: "l-luar"}


def sheet_picture(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> str:
    """The sheet as an HTML table that scrolls inside its place."""
    picture = picture_of(sheet, tables, findings)
    shown = shown_rows(picture)
    columns = shown_columns(picture, shown)
    if not shown:
        return '<p class="kosong">Lembar ini kosong.</p>'
    picture.widths = column_widths(picture, shown, columns)
    head = "".join(f"<th>{get_column_letter(column)}</th>" for column in columns)
    body = "".join(_lines(picture, shown, columns))
    name = escape(f"Lembar {sheet.name}")
    return (
        f'<div class="lembar" tabindex="0" role="region" aria-label="{name}"><table>'
        f"<thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def surroundings(sheet: Sheet, tables: list[SourceTable], cell: str) -> str:
    """A cell with its heading above it and its neighbours beside it, for a row that the picture folds."""
    row, column = coordinate_to_tuple(cell)
    table = next((one for one in tables if one.sheet == sheet.name and holds(one, row, column)), None)
    left, right = max(1, column - AROUND), column + AROUND
    if table:
        first, _, last, _ = range_boundaries(table.range)
        left, right = max(first, left), min(last, right)
    columns = sorted({*([first] if table else []), *range(left, right + 1)})
    rows = [*(heading_rows(table)[-1:] if table else []), row]
    picture = Picture(sheet, {one: "kolom" if one != row else DATA for one in rows}, {(row, column): []})
    head = "".join(f"<th>{get_column_letter(one)}</th>" for one in columns)
    body = "".join(_line(picture, one, columns) for one in rows)
    return (
        f'<div class="lembar l-kecil" tabindex="0"><table><thead><tr><th></th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def row_of(cell: str) -> int:
    """The row of a cell in A1 notation."""
    return coordinate_to_tuple(cell)[0]


def anchor(sheet: str, cell: str) -> str:
    """What a link to a marked cell names."""
    return escape(f"sel-{sheet}-{cell}".replace(" ", "_"))


def written(cell: Cell) -> str:
    """A cell's value as the sheet shows it: texts as they are, amounts and answers with separators, percent."""
    value = cell.value
    if value is None or isinstance(value, str):
        return cell.text
    if isinstance(value, bool | date):
        return cell.shown
    if cell.percent:
        return percent(value * 100)
    if not isinstance(value, int | float | Decimal):
        return cell.text
    if value == int(value):
        whole = int(value)
        is_answered = isinstance(value, Decimal)
        return number(whole, 0) if is_answered or abs(whole) >= GROUPED_FROM else str(whole)
    return number(value, 4).rstrip("0").rstrip(",")


def _lines(picture: Picture, shown: list[int], columns: list[int]) -> Iterable[str]:
    """The rows drawn, with a line for those folded between two of them."""
    visible = [row for row in picture.sheet.row_numbers if row not in picture.sheet.hidden_rows]
    places = {row: place for place, row in enumerate(visible)}
    before = -1
    for row in shown:
        folded = places[row] - before - 1
        if folded:
            yield _folded(folded, len(columns))
        yield _line(picture, row, columns)
        before = places[row]
    if len(visible) - before - 1:
        yield _folded(len(visible) - before - 1, len(columns))


def _folded(rows: int, columns: int) -> str:
    return f'<tr class="l-lipat"><th>⋮</th><td colspan="{columns}">… {number(rows, 0)} baris sama bentuknya …</td></tr>'


def _line(picture: Picture, row: int, columns: list[int]) -> str:
    role = picture.roles.get(row, OUTSIDE)
    covered = _covered(picture.sheet, row, columns, role)
    cells = "".join(
        _cell(picture, picture.sheet.cell(row, column), covered.get(column, 1))
        for column in columns
        if covered.get(column, 1)
    )
    return f'<tr class="{ROLE_CLASSES.get(role, "")}"><th>{row}</th>{cells}</tr>'


def _covered(sheet: Sheet, row: int, columns: list[int], role: str) -> dict[int, int]:
    """How many columns a cell takes: merged ones, and a long text over the empty cells beside it, as Excel draws it.

    0 for a cell under another.
    """
    filled = sheet.filled(row)
    ends = {
        span.first_column: span.last_column
        for span in sheet.spans
        if span.first_row == row and span.last_column > span.first_column
    }
    if role != DATA:
        starts = sorted(filled)
        for column, following in zip(starts, [*starts[1:], columns[-1] + 1], strict=True):
            if isinstance(filled[column].value, str) and (role == OUTSIDE or len(filled[column].text) > SHORT):
                ends.setdefault(column, following - 1)
    covered: dict[int, int] = {}
    for first, last in ends.items():
        taken = [column for column in columns if first <= column <= last]
        if len(taken) > 1 and not any(column in filled or column in covered for column in taken[1:]):
            covered |= {taken[0]: len(taken), **dict.fromkeys(taken[1:], 0)}
    return covered


def _cell(picture: Picture, cell: Cell, width: int) -> str:
    place = (cell.row, cell.column)
    classes = [*_outline(picture.edges, cell.row, cell.column, width)]
    if width == 1 and picture.widths.get(cell.column):
        classes.append(picture.widths[cell.column])
    if isinstance(cell.value, int | float | Decimal) and not isinstance(cell.value, bool):
        classes.append("kanan")
    found = picture.marks.get(place)
    if found is not None:
        classes.append(CLASSES[gravest(found)])
    text = written(cell)
    hint = "\n".join(finding.message for finding in found or ()) or (text if len(text) > 30 else "")
    attributes = [
        *([f'id="{anchor(picture.sheet.name, cell.address)}"'] if found else []),
        *([f'class="{" ".join(classes)}"'] if classes else []),
        *([f'colspan="{width}"'] if width > 1 else []),
        *([f'title="{escape(hint)}"'] if hint else []),
    ]
    return f"<td{''.join(f' {attribute}' for attribute in attributes)}>{escape(text)}</td>"


def _outline(edges: list[tuple[int, int, int, int]], row: int, column: int, width: int) -> Iterable[str]:
    for top, left, bottom, right in edges:
        if top <= row <= bottom and left <= column <= right:
            there = (row == top, column == left, row == bottom, column + width - 1 >= right)
            yield from compress(SIDES, there)
