"""A sheet as HTML: column letters, row numbers, the recognised tables outlined, cells with findings marked.

Rows that look alike are folded, so that a sheet of a thousand rows is seen at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from html import escape
from itertools import compress

from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

from dashboard.headlines import uploading as said
from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import ERROR, INFO, WARNING, Finding
from dashboard.importing.sheet import Cell, Sheet
from dashboard.notation import number, percent

MOST_ROWS = 60
MOST_COLUMNS = 60
ALIKE_AT_START, ALIKE_AT_END = 6, 2
AROUND = 3
GROUPED_FROM = 10_000
SHORT, LONG = 10, 28
CLASSES = {ERROR: "l-salah", WARNING: "l-peringatan", INFO: "l-catatan"}
GRAVITY = (ERROR, WARNING, INFO)
SIDES = ("t-atas", "t-kiri", "t-bawah", "t-kanan")
OUTSIDE = "luar"
DATA = "data"
ROLE_CLASSES = {"judul": "l-luar", "kolom": "l-kolom", "kelompok": "l-jumlah", "jumlah": "l-jumlah", OUTSIDE: "l-luar"}


@dataclass
class Picture:
    """What is drawn of a sheet: the role of every filled row, the gravest finding of every cell, the tables' edges."""

    sheet: Sheet
    roles: dict[int, str]
    marks: dict[tuple[int, int], list[Finding]]
    edges: list[tuple[int, int, int, int]] = field(default_factory=list)
    widths: dict[int, str] = field(default_factory=dict)


def sheet_picture(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> str:
    """The sheet as an HTML table that scrolls inside its place."""
    picture = _picture(sheet, tables, findings)
    shown = _shown_rows(picture)
    columns = _columns(picture, shown)
    if not shown:
        return '<p class="kosong">Lembar ini kosong.</p>'
    picture.widths = _widths(picture, shown, columns)
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
    table = next((one for one in tables if one.sheet == sheet.name and _holds(one, row, column)), None)
    left, right = max(1, column - AROUND), column + AROUND
    if table:
        first, _, last, _ = range_boundaries(table.range)
        left, right = max(first, left), min(last, right)
    columns = sorted({*([first] if table else []), *range(left, right + 1)})
    rows = [*(_heading_rows(table)[-1:] if table else []), row]
    picture = Picture(sheet, {one: "kolom" if one != row else DATA for one in rows}, {(row, column): []})
    head = "".join(f"<th>{get_column_letter(one)}</th>" for one in columns)
    body = "".join(_line(picture, one, columns) for one in rows)
    return (
        f'<div class="lembar l-kecil" tabindex="0"><table><thead><tr><th></th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def drawn_rows(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> set[int]:
    """The rows that the picture shows."""
    return set(_shown_rows(_picture(sheet, tables, findings)))


def row_of(cell: str) -> int:
    """The row of a cell in A1 notation."""
    return coordinate_to_tuple(cell)[0]


def anchor(sheet: str, cell: str) -> str:
    """What a link to a marked cell names."""
    return escape(f"sel-{sheet}-{cell}".replace(" ", "_"))


def written(cell: Cell) -> str:
    """A cell's value as the sheet shows it: texts as they are, amounts with separators, percentages as such."""
    value = cell.value
    if value is None or isinstance(value, str):
        return cell.text
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, datetime | date):
        return f"{value:%d-%m-%Y}"
    if cell.percent:
        return percent(value * 100)
    if not isinstance(value, int | float | Decimal):
        return cell.text
    if value == int(value):
        whole = int(value)
        return number(whole, 0) if abs(whole) >= GROUPED_FROM else str(whole)
    return number(value, 4).rstrip("0").rstrip(",")


def _picture(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> Picture:
    own = [table for table in tables if table.sheet == sheet.name]
    marks: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        if finding.sheet == sheet.name and finding.cell:
            marks.setdefault(coordinate_to_tuple(finding.cell), []).append(finding)
    roles = {row: OUTSIDE for row in sheet.row_numbers}
    for table in own:
        roles |= {row: role for row, role in _roles(table, sheet).items() if row in roles}
    return Picture(sheet, roles, marks, [_edges(table) for table in own])


def _roles(table: SourceTable, sheet: Sheet) -> dict[int, str]:
    """What each row of a table is; by its facts where the reader did not say."""
    if table.roles:
        return table.roles
    _, first, _, last = range_boundaries(table.range)
    facts = {row["baris"] for name, rows in table.facts.items() if name != "angka_tercetak" for row in rows}
    inside = (row for row in sheet.row_numbers if first <= row <= last)
    start = min(facts, default=first + 1)
    return {row: "kolom" if row == first else DATA if row in facts or row > start else "jumlah" for row in inside}


def _heading_rows(table: SourceTable) -> list[int]:
    named = [row for row, role in table.roles.items() if role == "kolom"]
    return named or [range_boundaries(table.range)[1]]


def _edges(table: SourceTable) -> tuple[int, int, int, int]:
    left, top, right, bottom = range_boundaries(table.range)
    return top, left, bottom, right


def _holds(table: SourceTable, row: int, column: int) -> bool:
    top, left, bottom, right = _edges(table)
    return top <= row <= bottom and left <= column <= right


def _shown_rows(picture: Picture) -> list[int]:
    """The rows worth a line, at most :data:`MOST_ROWS`: all of a short sheet, of a long one what differs."""
    rows = [row for row in picture.sheet.row_numbers if row not in picture.sheet.hidden_rows]
    if len(rows) <= MOST_ROWS:
        return rows
    grave = {
        severity: [place[0] for place, found in picture.marks.items() if _gravest(found) == severity]
        for severity in GRAVITY
    }
    wanted = (
        *(row for row in rows if picture.roles[row] == "kolom"),
        *_first(grave[ERROR], 20),
        *_ends(rows, picture.roles),
        *_first(grave[WARNING], 15),
        *(near for row in grave[ERROR] for near in (row - 1, row + 1)),
        *(row for row in rows if picture.roles[row] == "jumlah"),
        *_first(grave[INFO], 5),
        *rows,
    )
    present = set(rows)
    chosen = list(dict.fromkeys(row for row in wanted if row in present))
    return sorted(chosen[:MOST_ROWS])


def _ends(rows: list[int], roles: dict[int, str]) -> Iterable[int]:
    """The first and last rows of every stretch inside and outside a table."""
    stretch: list[int] = []
    for row in [*rows, None]:
        if row is not None and (not stretch or (roles[row] == OUTSIDE) == (roles[stretch[-1]] == OUTSIDE)):
            stretch.append(row)
            continue
        yield from stretch[:ALIKE_AT_START]
        yield from stretch[-ALIKE_AT_END:]
        stretch = [row] if row is not None else []


def _first(rows: Iterable[int], most: int) -> list[int]:
    return sorted(dict.fromkeys(rows))[:most]


def _columns(picture: Picture, rows: list[int]) -> list[int]:
    """The columns from A to the last filled one of the rows drawn, without hidden ones."""
    last = max((max(picture.sheet.filled(row), default=1) for row in rows), default=1)
    marked = max((column for row, column in picture.marks if row in set(rows)), default=1)
    outlined = max((edge[3] for edge in picture.edges), default=1)
    hidden = picture.sheet.hidden_columns
    return [column for column in range(1, max(last, marked, outlined) + 1) if column not in hidden][:MOST_COLUMNS]


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


def _widths(picture: Picture, rows: list[int], columns: list[int]) -> dict[int, str]:
    """How much room a column needs, by its longest text that stays in it."""
    widths = {}
    for column in columns:
        cells = (picture.sheet.cell(row, column) for row in rows if picture.roles.get(row) in (DATA, "kolom"))
        longest = max((len(cell.text) for cell in cells if isinstance(cell.value, str)), default=0)
        widths[column] = "c-lebar" if longest > LONG else "c-sedang" if longest > SHORT else ""
    return widths


def _cell(picture: Picture, cell: Cell, width: int) -> str:
    place = (cell.row, cell.column)
    classes = [*_outline(picture.edges, cell.row, cell.column, width)]
    if width == 1 and picture.widths.get(cell.column):
        classes.append(picture.widths[cell.column])
    if isinstance(cell.value, int | float | Decimal) and not isinstance(cell.value, bool):
        classes.append("kanan")
    found = picture.marks.get(place)
    if found is not None:
        classes.append(CLASSES[_gravest(found)])
    text = written(cell)
    hint = "\n".join(said.on_page(finding.message) for finding in found or ()) or (text if len(text) > 30 else "")
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


def _gravest(findings: Sequence[Finding]) -> str:
    """The gravest severity; an error for a cell that is asked about."""
    severities = {finding.severity for finding in findings}
    return next((severity for severity in GRAVITY if severity in severities), ERROR)
