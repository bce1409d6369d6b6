"""Finding the tables of a sheet: the header rows that a known layout describes, and the rows below them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.importing.findings import Finding
from dashboard.importing.layout import Layout, layouts, normal
from dashboard.importing.sheet import Cell, Sheet, column_letter

NOTE = re.compile(r"(sumber( data)?|catatan|keterangan)\s*:|dicetak oleh", re.IGNORECASE)
NEAR = 0.6


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
        left, right = column_letter(min(places)), column_letter(max(places))
        return f"{left}{self.header_row}:{right}{self.last_row}"

    @property
    def first_cell(self) -> str:
        """Where a finding about the whole table points."""
        return self.range.split(":")[0]

    @property
    def title_lines(self) -> list[str]:
        """The texts above the header."""
        return [cell.text for row in range(1, self.header_row) for cell in self.sheet.filled(row).values()]

    def rows(self) -> Iterator[dict[str, Cell]]:
        """The rows below the header, each as the cells of the layout's columns."""
        present = set(self.sheet.row_numbers)
        for row in range(self.first_row, self.last_row + 1):
            if row in present:
                yield {column: self.sheet.cell(row, place) for column, place in self.columns.items()}


def find_tables(sheets: list[Sheet]) -> tuple[list[FoundTable], list[Finding]]:
    """The tables of all sheets; a sheet without one is a finding, never silently passed over."""
    found: list[FoundTable] = []
    findings: list[Finding] = []
    for sheet in sheets:
        tables = _tables(sheet)
        found += tables
        findings += [finding for table in tables for finding in _unknown_headings(table)]
        if not tables and sheet.row_numbers:
            findings.append(_nearest(sheet))
    return found, findings


def _tables(sheet: Sheet) -> list[FoundTable]:
    """The tables of a sheet from top to bottom; each ends where the next one's header begins."""
    headers = _headers(sheet)
    tables = []
    for position, header in enumerate(headers):
        end = headers[position + 1].row if position + 1 < len(headers) else sheet.row_numbers[-1] + 1
        first_row = header.row + header.depth
        last_row = _last_row(sheet, first_row, end)
        tables.append(FoundTable(sheet, header.layout, header.row, first_row, last_row, header.columns, header.wide))
    return tables


@dataclass(frozen=True)
class Header:
    """A header that a layout describes: where, how many rows, and how many headings it explains."""

    row: int
    depth: int
    layout: Layout
    columns: dict[str, int]
    wide: dict[str, dict[str, int]]

    @property
    def score(self) -> int:
        """Headings explained."""
        return len(self.columns) + sum(len(places) for places in self.wide.values())


def _headers(sheet: Sheet) -> list[Header]:
    """The headers of a sheet; of two that share a row the one that explains more, the upper one when alike."""
    chosen: list[Header] = []
    for row in sheet.row_numbers:
        for header in _matches(sheet, row):
            if chosen and row < chosen[-1].row + chosen[-1].depth:
                if header.score > chosen[-1].score:
                    chosen[-1] = header
            else:
                chosen.append(header)
    return chosen


def _matches(sheet: Sheet, row: int) -> Iterator[Header]:
    for depth in (1, 2):
        headings = _headings(sheet, row, depth)
        for layout in layouts():
            columns, wide = layout.columns(headings), layout.wide_columns(headings)
            if columns is not None and all(wide.values()):
                yield Header(row, depth, layout, columns, wide)


def _unknown_headings(table: FoundTable) -> Iterator[Finding]:
    """Headings of a known table that are not read."""
    read = {*table.columns.values(), *(place for wide in table.wide.values() for place in wide.values())}
    for column, cell in table.sheet.filled(table.first_row - 1).items():
        if column not in read and min(read) < column <= max(read) + 1:
            message = (
                f'{cell.address}: kolom "{cell.text}" tidak dikenali dan tidak dibaca. Perbaiki judulnya bila perlu.'
            )
            yield Finding("judul-tidak-dikenal", message, table.sheet.name, cell.address)


def _nearest(sheet: Sheet) -> Finding:
    """What is missing from the layout that a sheet comes nearest to; or that none is near."""
    best: tuple[float, int, Layout, list[str]] | None = None
    for row in sheet.row_numbers:
        for depth in (1, 2):
            present = set(_headings(sheet, row, depth).values())
            for layout in layouts():
                missing = [heading for heading in layout.kolom.values() if normal(heading) not in present]
                share = 1 - len(missing) / len(layout.kolom)
                if missing and share >= NEAR and (best is None or share > best[0]):
                    best = share, row, layout, missing
    if best is None:
        message = (
            f'Lembar "{sheet.name}" tidak memuat judul kolom yang dikenali. Samakan judul kolomnya dengan berkas '
            "contoh, atau pilih lembar lain dengan --sheet."
        )
        return Finding("tabel-tidak-ditemukan", message, sheet.name, "A1")
    _, row, _, missing = best
    cell = next(iter(sheet.filled(row).values())).address
    message = (
        f"{cell}: kolom {', '.join(missing)} tidak ada di baris judul ini. Tambahkan atau perbaiki judul kolomnya."
    )
    return Finding("kolom-hilang", message, sheet.name, cell)


def _headings(sheet: Sheet, row: int, depth: int) -> dict[int, str]:
    """Headings by sheet column; a group heading in the upper row is joined to the heading below it."""
    upper = sheet.filled(row)
    if depth == 1:
        return {column: normal(cell.text) for column, cell in upper.items()}
    lower = sheet.filled(row + 1)
    headings, group = {}, ""
    for column in sorted({*upper, *lower}):
        if column in upper:
            group = upper[column].text
        headings[column] = normal(f"{group} > {lower[column].text}" if column in lower else group)
    return headings


def _last_row(sheet: Sheet, first_row: int, end: int) -> int:
    """The last row before the notes that close a table, or before the next table."""
    last = first_row - 1
    for row in sorted(row for row in sheet.row_numbers if first_row <= row < end):
        cells = sheet.filled(row)
        if len(cells) == 1 and NOTE.match(next(iter(cells.values())).text):
            break
        last = row
    return last
