"""What is drawn of a sheet: which rows and columns, what each row is, what is found in each cell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from openpyxl.utils import coordinate_to_tuple, range_boundaries

from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import ERROR, INFO, WARNING, Finding
from dashboard.importing.sheet import Sheet

MOST_ROWS = 60
MOST_COLUMNS = 60
ALIKE_AT_START, ALIKE_AT_END = 6, 2
SHORT, LONG = 10, 28
GRAVITY = (ERROR, WARNING, INFO)
OUTSIDE, DATA = "luar", "data"


@dataclass
class Picture:
    """What is drawn of a sheet: the role of every filled row, the gravest finding of every cell, the tables' edges."""

    sheet: Sheet
    roles: dict[int, str]
    marks: dict[tuple[int, int], list[Finding]]
    edges: list[tuple[int, int, int, int]] = field(default_factory=list)
    widths: dict[int, str] = field(default_factory=dict)


def picture_of(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> Picture:
    """A sheet with its tables and findings put in their places."""
    own = [table for table in tables if table.sheet == sheet.name]
    marks: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        if finding.sheet == sheet.name and finding.cell:
            marks.setdefault(coordinate_to_tuple(finding.cell), []).append(finding)
    roles = {row: OUTSIDE for row in sheet.row_numbers}
    for table in own:
        roles |= {row: role for row, role in _roles(table, sheet).items() if row in roles}
    edges = {edge[:2]: edge for edge in sorted(map(edges_of, own))}
    return Picture(sheet, roles, marks, [*edges.values()])


def _roles(table: SourceTable, sheet: Sheet) -> dict[int, str]:
    """What each row of a table is; by its facts where the reader did not say."""
    if table.roles:
        return table.roles
    _, first, _, last = range_boundaries(table.range)
    facts = {row["baris"] for name, rows in table.facts.items() if name != "angka_tercetak" for row in rows}
    inside = (row for row in sheet.row_numbers if first <= row <= last)
    start = min(facts, default=first + 1)
    return {row: "kolom" if row == first else DATA if row in facts or row > start else "jumlah" for row in inside}


def drawn_rows(sheet: Sheet, tables: list[SourceTable], findings: Sequence[Finding]) -> set[int]:
    """The rows that the picture shows."""
    return set(shown_rows(picture_of(sheet, tables, findings)))


def shown_rows(picture: Picture) -> list[int]:
    """The rows worth a line, at most :data:`MOST_ROWS`: all of a short sheet, of a long one what differs."""
    rows = [row for row in picture.sheet.row_numbers if row not in picture.sheet.hidden_rows]
    if len(rows) <= MOST_ROWS:
        return rows
    grave = {
        severity: [place[0] for place, found in picture.marks.items() if gravest(found) == severity]
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


def shown_columns(picture: Picture, rows: list[int]) -> list[int]:
    """The columns from A to the last filled one of the rows drawn, without hidden ones."""
    last = max((max(picture.sheet.filled(row), default=1) for row in rows), default=1)
    marked = max((column for row, column in picture.marks if row in set(rows)), default=1)
    outlined = max((edge[3] for edge in picture.edges), default=1)
    hidden = picture.sheet.hidden_columns
    return [column for column in range(1, max(last, marked, outlined) + 1) if column not in hidden][:MOST_COLUMNS]


def column_widths(picture: Picture, rows: list[int], columns: list[int]) -> dict[int, str]:
    """How much room a column needs, by its longest text that stays in it."""
    widths = {}
    for column in columns:
        cells = (picture.sheet.cell(row, column) for row in rows if picture.roles.get(row) in (DATA, "kolom"))
        longest = max((len(cell.text) for cell in cells if isinstance(cell.value, str)), default=0)
        widths[column] = "c-lebar" if longest > LONG else "c-sedang" if longest > SHORT else ""
    return widths


def heading_rows(table: SourceTable) -> list[int]:
    """The rows of a table that hold its headings."""
    named = [row for row, role in table.roles.items() if role == "kolom"]
    return named or [range_boundaries(table.range)[1]]


def edges_of(table: SourceTable) -> tuple[int, int, int, int]:
    """Top, left, bottom and right of a table."""
    left, top, right, bottom = range_boundaries(table.range)
    return top, left, bottom, right


def holds(table: SourceTable, row: int, column: int) -> bool:
    """Whether a cell lies in a table."""
    top, left, bottom, right = edges_of(table)
    return top <= row <= bottom and left <= column <= right


def gravest(findings: Sequence[Finding]) -> str:
    """The gravest severity; an error for a cell that is asked about."""
    severities = {finding.severity for finding in findings}
    return next((severity for severity in GRAVITY if severity in severities), ERROR)
