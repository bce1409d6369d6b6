"""Quarters of an indicator side by side: each alone, or since the start of the year, as the indicator adds up.

The fourth is of the year, also of an indicator whose quarters are added up: it is held against the year's target.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from dashboard.importing.choices import AS_READ, Answer, Choices, Known, Scope
from dashboard.importing.context.periods import ROMAN, is_so_far
from dashboard.importing.context.scope import accumulations, canonical
from dashboard.importing.facts.months import quarter_columns, so_far
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import LEAF, TableRow
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.meaning import SAID
from dashboard.importing.tables.so_far import SUMS
from dashboard.notation import trim

REACHED, AIMED, TABLE, LAST = "realisasi", "target", "indikator_realisasi", 4
MEASURED = re.compile(r"realisasi|capaian|pengukuran|evaluasi|laporan|monitoring")


def other_footing(reader: FactReader, choices: Choices, known: Known) -> Iterator[Finding]:
    """Figures since the start of the year of an indicator whose quarters are added up, and figures of single quarters
    (a printed sum shows that they are) of one that is cumulative, or of a fourth quarter; headings that only say until
    when.
    """
    if not any(facts.tabel == TABLE and facts.lebar for facts in reader.layout.fakta):
        return
    columns = quarter_columns(reader, REACHED)
    texts = reader.table.header.texts
    since_start = {place for place in columns.values() if is_so_far(texts[place])}
    if columns and (len(since_start) == len(columns) or reader.layout.bila_kolom):
        yield from _unsaid(reader, columns)
    for row in (row for row in reader.rows if row.role == LEAF):
        adds = _adds_up(reader.scope, canonical(row.cells[reader.layout.baris].text), known)
        if adds == "tambah" and not since_start:
            yield from _of_year(reader, row, columns, choices)
        elif adds in ("tambah", "kumulatif"):
            yield from _told(reader, row, columns, choices, by_quarter=adds == "tambah")


def _adds_up(scope: Scope, indicator: str, known: Known) -> str | None:
    """How an indicator adds up in the year of the table, as is in force; else as was decided last."""
    agency = scope.perangkat_daerah or ""
    in_force = known.accumulations.get((agency, scope.tahun or 0, indicator))
    return in_force or accumulations().get((agency, indicator))


def _unsaid(reader: FactReader, columns: Mapping[int, int]) -> Iterator[Finding]:
    """Headings such as "s.d. TW II", or "TW I" beside it, that do not say what has been reached, nor does the title: it
    may be planned.
    """
    header = reader.table.header
    words = " ".join([*reader.table.title_lines, *(header.texts[place] for place in columns.values())])
    places = [place for place in columns.values() if header.states.get(place) not in SAID]
    if MEASURED.search(words.casefold()) or not places:
        return
    cell = f"{column_letter(min(places))}{header.last_row}"
    said = ", ".join(f'"{header.texts[place]}"' for place in places)
    message = f"{cell}: kolom {said} dapat berarti realisasi atau target. Pilih yang benar, atau lengkapi judulnya."
    names = {quarter: header.name(place) for quarter, place in columns.items()}
    yield Finding("kolom-meragukan", message, reader.table.sheet.name, cell, tuple(_all_of(names)))


def _all_of(names: Mapping[int, str]) -> Iterator[Answer]:
    """That the headings of quarters are all what was reached, or all what is aimed at."""
    for column in (REACHED, AIMED):
        first, *others = (Answer("", "map", f"{name}={column} {ROMAN[str(order)]}") for order, name in names.items())
        yield replace(first, label=f"Semuanya {column}", also=tuple(others))


def _told(
    reader: FactReader, row: TableRow, columns: Mapping[int, int], choices: Choices, *, by_quarter: bool
) -> Iterator[Finding]:
    """What each figure that is not as the indicator adds up (``by_quarter``, or since the start of the year) would be,
    but for the year's; one that was decided on counts as that.
    """
    sheet, texts = reader.table.sheet, reader.table.header.texts
    single = {order: not is_so_far(texts[place]) for order, place in columns.items()}
    total: Decimal | None = Decimal(0) if 1 in columns else None
    meant: dict[int, Decimal | None] = {}
    for order, place in columns.items():
        cell, alone = row.cell(sheet, place), single[order]
        figure = reader.amount(cell)
        if figure is None:
            total = total if alone else None
            continue
        before, differs = total, alone != by_quarter
        decided = choices.decided(f"{sheet.name}!{cell.address}") is not None
        is_alone = alone != (differs and decided)
        so_far = None if before is None else before + figure
        total = so_far if is_alone else figure
        if differs and not decided and (alone or order < LAST):
            meant[order] = so_far if alone else None if before is None else figure - before
    if all(single.values()) and total != _printed(reader, row, columns):
        return
    for order, figure in meant.items():
        cell = row.cell(sheet, columns[order])
        if figure != reader.amount(cell):
            yield _asked(reader, row, cell, ROMAN[str(order)], figure, alone=single[order])


def _of_year(reader: FactReader, row: TableRow, columns: Mapping[int, int], choices: Choices) -> Iterator[Finding]:
    """A fourth quarter alone, as a printed sum shows, of an indicator whose quarters are added up."""
    if LAST not in columns:
        return
    cell = row.cell(reader.table.sheet, columns[LAST])
    figure, year = reader.amount(cell), _printed(reader, row, columns)
    figures = [reader.amount(row.cell(reader.table.sheet, place)) or Decimal(0) for place in columns.values()]
    is_alone = figure is not None and figure != year == sum(figures)
    if is_alone and choices.decided(f"{reader.table.sheet.name}!{cell.address}") is None:
        yield _asked(reader, row, cell, ROMAN[str(LAST)], year, alone=True)


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
    whole = "diukur setahun pada triwulan IV" if quarter == ROMAN[str(LAST)] else "bersifat kumulatif"
    adds = whole if alone else "dijumlahkan antar triwulan"
    message = (
        f"{cell.address}: {trim(reader.amount(cell) or Decimal(0))} adalah angka {own}, padahal realisasi "
        f'"{row.cells[reader.layout.baris].text}" {adds}. Pilih angka {how}, atau perbaiki selnya.'
    )
    subject = f"{reader.table.sheet.name}!{cell.address}"
    answers = [Answer("Angkanya memang benar", "decide", f"{subject}={AS_READ}")]
    if meant is not None:
        label = f"Sejak awal tahun: {trim(meant)}" if alone else f"Triwulan {quarter} saja: {trim(meant)}"
        answers = [Answer(label, "decide", f"{subject}={meant.normalize():f}"), *answers]
    return Finding("periode-meragukan", message, reader.table.sheet.name, cell.address, tuple(answers), asks=("angka",))
