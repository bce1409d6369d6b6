"""Finding the tables of a sheet: the header rows that a layout describes, the rows below them, what is outside."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.importing.sheet import Cell, Sheet, column_letter
from dashboard.importing.tables.beside import parts
from dashboard.importing.tables.header import Header, Said
from dashboard.importing.tables.headers import find_headers
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import Layout

NOTE = re.compile(
    r"\(?\*?\)?\s*(sumber( data)?|catatan|keterangan|ket|dicetak|tanggal cetak)\s*(:|oleh|pada)", re.IGNORECASE
)
FOOTNOTE = re.compile(r"\(?\*+\)?\s*\w")
PLACE_AND_DATE = re.compile(r"[A-Za-z .]+,\s*(\d{1,2}|\.{2,}|…+|_+)?\s*[A-Za-z]+\s+\d{4}$")
SIGNATURE = re.compile(
    r"(mengetahui|menyetujui|nip\b|plt\.?|a\.n\.?|kepala (badan|dinas|biro|bagian)|pengguna anggaran)", re.IGNORECASE
)
PAGE = re.compile(r"[-–(\s]*(?:halaman|hal\.?|page)\s*:?\s*\d+(?:\s*(?:dari|of|/)\s*\d+)?[-–)\s]*", re.IGNORECASE)
COLUMN_NUMBER = re.compile(r"\(?\d{1,2}[a-z]?\)?(\s*=.*)?")


@dataclass(frozen=True)
class FoundTable:
    """A table on a sheet: its layout, where its header is, which rows are its own and which column means what.

    ``stated`` are the cells in which its rows say of which agency, year and quarter they are, ``several`` what they and
    the other rows below the same header say, where that differs.
    """

    sheet: Sheet
    header: Header
    row_numbers: list[int]
    repeated: list[int] = field(default_factory=list)
    title_from: int = 1
    stated: Mapping[str, Cell] = field(default_factory=dict)
    several: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def layout(self) -> Layout:
        """The layout that describes it."""
        return self.header.layout

    @property
    def columns(self) -> dict[str, int]:
        """The sheet column of each column."""
        return self.header.columns

    @property
    def wide(self) -> dict[str, dict[str, int]]:
        """For each fact table with values side by side: what each heading stands for, and its sheet column."""
        return self.header.wide

    @property
    def range(self) -> str:
        """From the first header cell to the last row recognised, in A1 notation."""
        last = self.row_numbers[-1] if self.row_numbers else self.header.last_row
        places = self.header.places | {cell.column for cell in self.stated.values()}
        left, right = column_letter(min(places)), column_letter(max(places))
        return f"{left}{self.header.row}:{right}{last}"

    @property
    def first_cell(self) -> str:
        """Where a finding about the whole table points."""
        return self.range.split(":")[0]

    @cached_property
    def title_lines(self) -> list[str]:
        """The texts above the header, from the table above on."""
        return [cell.text for cell in self.title_cells]

    @property
    def title_cells(self) -> list[Cell]:
        """The cells above the header, from the table above on."""
        return [
            cell
            for row in self.sheet.row_numbers
            if self.title_from <= row < self.header.row
            for cell in self.sheet.filled(row).values()
        ]

    def first_values(self, place: int, most: int) -> tuple[str, ...]:
        """The first different texts below the heading in a sheet column, as they are written."""
        found: list[str] = []
        for row in self.row_numbers:
            cell = self.sheet.cell(row, place)
            text = cell.text.replace(".", ",") if isinstance(cell.value, float) else cell.shown
            if text and text not in found:
                found.append(text)
            if len(found) == most:
                break
        return tuple(found)

    def rows(self) -> Iterator[dict[str, Cell]]:
        """The rows below the header, each as the cells of the layout's columns; an absent column is an empty cell."""
        absent = [column for column in self.layout.kolom if column not in self.columns]
        for row in self.row_numbers:
            cells = {column: self.header.cell(self.sheet, column, row) for column in self.columns}
            yield {**cells, **dict.fromkeys(absent, Cell(None, row, min(self.header.places)))}


def find_tables(sheet: Sheet, said: Said) -> tuple[list[FoundTable], list[Cell]]:
    """The tables of a sheet from top to bottom, those side by side from left to right, and the filled cells below or
    beside them that belong to none.
    """
    headers, nearest = find_headers(sheet, said)
    headers = headers or ([nearest] if nearest else [])
    tables: list[FoundTable] = []
    outside: list[Cell] = []
    for part in parts(sheet, headers[0], said) if headers else ():
        of_part, left = find_tables(part, said)
        tables += of_part
        outside += left
    if tables:
        return tables, outside
    for position, header in enumerate(headers):
        end = headers[position + 1].row if position + 1 < len(headers) else sheet.row_numbers[-1] + 1
        if tables and tables[-1].header.signature == header.signature and _continues(sheet, tables[-1], header):
            last = tables.pop()
            rows, left = _rows(sheet, header, end)
            repeated = [*last.repeated, *range(header.row, header.last_row + 1)]
            tables.append(FoundTable(sheet, last.header, [*last.row_numbers, *rows], repeated, last.title_from))
        else:
            rows, left = _rows(sheet, header, end)
            rows = rows if end > sheet.row_numbers[-1] else _without_title(sheet, rows)
            title_from = tables[-1].row_numbers[-1] + 1 if tables and tables[-1].row_numbers else 1
            tables.append(FoundTable(sheet, header, rows, title_from=title_from))
        outside += left
    return tables, outside


def _continues(sheet: Sheet, table: FoundTable, header: Header) -> bool:
    """Whether a header is the one above printed again on the next page: no title of its own stands between."""
    last = table.row_numbers[-1] if table.row_numbers else table.header.last_row
    return all(_is_page(sheet.filled(row)) for row in sheet.row_numbers if last < row < header.row)


def _rows(sheet: Sheet, header: Header, end: int) -> tuple[list[int], list[Cell]]:
    """The rows of a table up to its notes or signatures, and the cells that belong to nothing."""
    rows: list[int] = []
    outside: list[Cell] = []
    figures = {place for column, place in header.columns.items() if is_figure(column)}
    figures |= {place for wide in header.wide.values() for place in wide.values()}
    numbered, closed, previous = True, False, header.last_row
    for row in sheet.row_numbers:
        if not header.last_row < row < end:
            continue
        cells = sheet.filled(row)
        inside = {place: cell for place, cell in cells.items() if place in header.places}
        if _is_page(cells) or (numbered and _numbers_columns(cells)):
            previous = row
            continue
        numbered = False
        closed = closed or _closes(cells, inside, figures) or (not inside and row > previous + 1)
        if not closed and row > previous + 1 and _is_scratch(inside, figures):
            closed = True
        if closed:
            if not _is_note(cells):
                outside += [cell for cell in cells.values() if _is_number(cell)]
            continue
        previous = row
        outside += [cell for place, cell in cells.items() if _is_beside(place, header) and _is_number(cell)]
        if inside:
            rows.append(row)
    return rows, outside


def _without_title(sheet: Sheet, rows: list[int]) -> list[int]:
    """The rows of a table without the title of the next one: lines of one text each, after a blank row, to its end."""
    start = len(rows)
    while start and [type(cell.value) for cell in sheet.filled(rows[start - 1]).values()] == [str]:
        start -= 1
        if start and rows[start] - rows[start - 1] > 1:
            return rows[:start]
    return rows


def _numbers_columns(cells: dict[int, Cell]) -> bool:
    """Whether a row under the headings counts the columns: 1, 2, 3, or "5 = (4 / 3) * 100"."""
    texts = [cell.text for cell in cells.values()]
    if len(texts) < 2 or not all(COLUMN_NUMBER.fullmatch(text) for text in texts):
        return False
    counted = [int(number) for text in texts for number in re.findall(r"\d+", text)[:1]]
    return counted == sorted(counted) and counted[0] <= 2 and counted[-1] - counted[0] < 2 * len(counted)


def _is_page(cells: dict[int, Cell]) -> bool:
    """Whether a row is the foot of a printed page: its number, and texts beside it."""
    texts = [cell.text for cell in cells.values() if isinstance(cell.value, str)]
    return len(texts) == len(cells) and any(map(PAGE.fullmatch, texts))


def _closes(cells: dict[int, Cell], inside: dict[int, Cell], figures: set[int]) -> bool:
    """Whether a row begins what follows a table: a note, a place and date, an office and its holder."""
    texts = [cell.text for cell in cells.values() if isinstance(cell.value, str)]
    if any(place in figures and _is_number(cell) for place, cell in inside.items()):
        return False
    if len(cells) == 1 and texts and (NOTE.match(texts[0]) or FOOTNOTE.match(texts[0])):
        return True
    return len(cells) <= 2 and any(PLACE_AND_DATE.fullmatch(text) or SIGNATURE.match(text) for text in texts)


def _is_scratch(inside: dict[int, Cell], figures: set[int]) -> bool:
    """Whether a row after a blank one holds nothing but a figure: a total has a label or several figures."""
    return len(inside) == 1 and all(place in figures and _is_number(cell) for place, cell in inside.items())


def _is_note(cells: dict[int, Cell]) -> bool:
    return all(isinstance(cell.value, str) and not _is_number(cell) for cell in cells.values())


def _is_beside(place: int, header: Header) -> bool:
    return place not in header.texts and place not in header.places


def _is_number(cell: Cell) -> bool:
    if isinstance(cell.value, int | float):
        return not isinstance(cell.value, bool)
    return bool(re.fullmatch(r"[-(]?(rp\.?\s*)?\d[\d.,]*\)?\s*%?", cell.text, re.IGNORECASE))
