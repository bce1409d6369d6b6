"""Finding the tables of a sheet: the header rows that a known layout describes, and the rows below them."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from dashboard.importing.findings import Finding
from dashboard.importing.layout import Layout, layouts, normal
from dashboard.importing.workbook import Cell, Sheet

NOTE_WORDS = ("sumber", "catatan", "keterangan :", "dicetak")


@dataclass(frozen=True)
class FoundTable:
    """A table on a sheet: its layout, where its header is, and which sheet column holds which column."""

    sheet: Sheet
    layout: Layout
    header_row: int
    first_row: int
    last_row: int
    columns: dict[str, int]
    wide: dict[str, dict[str, int]]

    @property
    def range(self) -> str:
        """From the first header cell to the last row recognised, in A1 notation."""
        places = [*self.columns.values(), *(place for wide in self.wide.values() for place in wide.values())]
        left, right = get_column_letter(min(places)), get_column_letter(max(places))
        return f"{left}{self.header_row}:{right}{self.last_row}"

    @property
    def first_cell(self) -> str:
        """Where a finding about the whole table points."""
        return self.range.split(":")[0]

    @property
    def title_lines(self) -> list[str]:
        """The texts above the header."""
        return [
            cell.text
            for row in range(1, self.header_row)
            for cell in (self.sheet.cell(row, column) for column in sorted(self.sheet.rows.get(row, {})))
        ]

    def rows(self) -> Iterator[dict[str, Cell]]:
        """The rows below the header, each as the cells of the layout's columns."""
        for row in range(self.first_row, self.last_row + 1):
            if row in self.sheet.rows:
                yield {column: self.sheet.cell(row, place) for column, place in self.columns.items()}


def find_tables(sheets: list[Sheet]) -> tuple[list[FoundTable], list[Finding]]:
    """The tables of all sheets; a sheet without one is a finding, never silently passed over."""
    found, findings = [], []
    for sheet in sheets:
        table = _best_table(sheet)
        if table:
            found.append(table)
        elif sheet.rows:
            message = (
                f'Lembar "{sheet.name}" tidak memuat judul kolom yang dikenali. Samakan judul kolomnya dengan templat, '
                "atau pilih lembar lain dengan --sheet."
            )
            findings.append(Finding("tabel-tidak-ditemukan", message, sheet.name, "A1"))
    return found, findings


def _best_table(sheet: Sheet) -> FoundTable | None:
    """The header whose layout explains the most headings; the upper one when two are alike."""
    best: tuple[int, FoundTable] | None = None
    for row in sorted(sheet.rows):
        for depth in (1, 2):
            headings = _headings(sheet, row, depth)
            for layout in layouts():
                columns, wide = layout.columns(headings), layout.wide_columns(headings)
                if columns is None or not all(wide.values()):
                    continue
                score = len(columns) + sum(len(places) for places in wide.values())
                if best is None or score > best[0]:
                    first_row = row + depth
                    best = score, FoundTable(sheet, layout, row, first_row, _last_row(sheet, first_row), columns, wide)
    return best[1] if best else None


def _headings(sheet: Sheet, row: int, depth: int) -> dict[int, str]:
    """Headings by sheet column; a group heading in the upper row is joined to the heading below it."""
    upper = sheet.rows.get(row, {})
    if depth == 1:
        return {column: normal(cell.text) for column, cell in upper.items()}
    lower = sheet.rows.get(row + 1, {})
    headings, group = {}, ""
    for column in sorted({*upper, *lower}):
        if column in upper:
            group = upper[column].text
        headings[column] = normal(f"{group} > {lower[column].text}" if column in lower else group)
    return headings


def _last_row(sheet: Sheet, first_row: int) -> int:
    """The last row before the notes that close a table."""
    last = first_row - 1
    for row in sorted(row for row in sheet.rows if row >= first_row):
        cells = sheet.rows[row]
        alone = next(iter(cells.values())).text.casefold() if len(cells) == 1 else ""
        if alone.startswith(NOTE_WORDS):
            break
        last = row
    return last
