"""Quarters of an indicator side by side: each alone, or since the start of the year, as the indicator adds up."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from dashboard.importing.choices import RIGHT, Answer, Choices
from dashboard.importing.context.periods import ROMAN, is_so_far
from dashboard.importing.context.scope import accumulations, canonical
from dashboard.importing.facts.months import quarter_columns, so_far
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import LEAF, TableRow
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.meaning import SAID, SUMS
from dashboard.notation import trim

REACHED, TABLE = "realisasi", "indikator_realisasi"
MEASURED = re.compile(r"realisasi|capaian|pengukuran|evaluasi|laporan|monitoring")


def other_footing(reader: FactReader, choices: Choices) -> Iterator[Finding]:
    """Figures since the start of the year of an indicator whose quarters are added up, and figures of single quarters
    (a printed sum shows that they are) of one that is cumulative; headings that only say until when.
    """
    if not any(facts.tabel == TABLE and facts.lebar for facts in reader.layout.fakta):
        return
    columns = quarter_columns(reader, REACHED)
    texts = reader.table.header.texts
    since_start = bool(columns) and all(is_so_far(texts[place]) for place in columns.values())
    if since_start:
        yield from _unsaid(reader, columns)
    for row in (row for row in reader.rows if row.role == LEAF):
        name = canonical(row.cells[reader.layout.baris].text)
        adds = accumulations().get((reader.scope.perangkat_daerah or "", name))
        if adds == "tambah" and since_start:
            yield from _told(reader, row, columns, choices, alone=False)
        elif adds == "kumulatif" and not since_start:
            yield from _told(reader, row, columns, choices, alone=True)


def _unsaid(reader: FactReader, columns: Mapping[int, int]) -> Iterator[Finding]:
    """Headings such as "s.d. TW II" that neither say what has been reached, nor does the title: it may be planned."""
    header = reader.table.header
    words = " ".join([*reader.table.title_lines, *(header.texts[place] for place in columns.values())])
    places = [place for place in columns.values() if header.states.get(place) not in SAID]
    if MEASURED.search(words.casefold()) or not places:
        return
    cell = f"{column_letter(min(places))}{header.last_row}"
    said = ", ".join(f'"{header.texts[place]}"' for place in places)
    message = f"{cell}: kolom {said} dapat berarti realisasi atau target. Pilih yang benar, atau lengkapi judulnya."
    names = {quarter: header.name(place) for quarter, place in columns.items()}
    maps = [Answer("", "map", f"{name}={REACHED} {ROMAN[str(quarter)]}") for quarter, name in names.items()]
    answers = (Answer("Semuanya realisasi", "map", maps[0].value, tuple(maps[1:])),)
    yield Finding("kolom-meragukan", message, reader.table.sheet.name, cell, answers)


def _told(
    reader: FactReader, row: TableRow, columns: Mapping[int, int], choices: Choices, *, alone: bool
) -> Iterator[Finding]:
    """What each figure after the first would be as the indicator adds up; one that was decided on counts as that."""
    sheet = reader.table.sheet
    total: Decimal | None = Decimal(0) if 1 in columns else None
    meant: dict[int, Decimal | None] = {}
    for order, place in columns.items():
        cell = row.cell(sheet, place)
        figure = reader.amount(cell)
        if figure is None:
            total = total if alone else None
            continue
        before, decided = total, choices.decided(f"{sheet.name}!{cell.address}") is not None
        total = figure if alone == decided else None if before is None else before + figure
        if not decided:
            meant[order] = total if alone else None if before is None else figure - before
    if alone and total != _printed(reader, row, columns):
        return
    for order, figure in meant.items():
        cell = row.cell(sheet, columns[order])
        if figure != reader.amount(cell):
            yield _asked(reader, row, cell, ROMAN[str(order)], figure, alone=alone)


def _printed(reader: FactReader, row: TableRow, columns: Mapping[int, int]) -> Decimal | None:
    """The figure since the start of the year that a row prints, where it is of all its quarters."""
    column = SUMS[REACHED]
    cell = row.cells.get(column)
    whole = so_far(reader, column, columns) == [*columns]
    return reader.amount(cell) if whole and cell is not None and cell.row == row.number else None


def _asked(
    reader: FactReader, row: TableRow, cell: Cell, quarter: str, meant: Decimal | None, *, alone: bool
) -> Finding:
    own, how = ("triwulan itu saja", "sejak awal tahun") if alone else ("sejak awal tahun", "triwulan itu saja")
    adds = "bersifat kumulatif" if alone else "dijumlahkan antar triwulan"
    message = (
        f"{cell.address}: {trim(reader.amount(cell) or Decimal(0))} adalah angka {own}, padahal realisasi "
        f'"{row.cells[reader.layout.baris].text}" {adds}. Pilih angka {how}, atau perbaiki selnya.'
    )
    subject = f"{reader.table.sheet.name}!{cell.address}"
    answers = [Answer("Angkanya memang benar", "decide", f"{subject}={RIGHT}")]
    if meant is not None:
        label = f"Sejak awal tahun: {trim(meant)}" if alone else f"Triwulan {quarter} saja: {trim(meant)}"
        answers = [Answer(label, "decide", f"{subject}={meant.normalize():f}"), *answers]
    return Finding("periode-meragukan", message, reader.table.sheet.name, cell.address, tuple(answers), asks=("angka",))
