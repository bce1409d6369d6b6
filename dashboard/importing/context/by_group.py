"""Rows that name the agency of those below them: SKPD as groups of one table."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dashboard.importing.context.owners import office, owner
from dashboard.importing.context.scope import registered
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.values.numbers import is_missing

AGENCY = re.compile(
    r"(?:(?:nama )?(?:skpd|opd|perangkat daerah|unit organisasi|satuan kerja)\s*:?\s*)?"
    r"(?:dinas(?! luar)|badan|inspektorat(?! pembantu)|satuan polisi|kecamatan|sekretariat (?:daerah|dprd|dewan))\s+\w",
    re.IGNORECASE,
)
CODE = re.compile(r"[\dX]+(?:\.[\dX]+)*\.?|[ivxlc]+\.?|[a-z][.)]?", re.IGNORECASE)


def agency_rows(table: FoundTable) -> dict[int, Cell]:
    """The rows that name nothing but an agency, each with the cell that does, where rows of its own follow; none where
    they are what is measured.
    """
    found = {row: cell for row in table.row_numbers if (cell := _named(table, row))}
    followed = pairwise(table.row_numbers)
    return {row: found[row] for row, following in followed if row in found and following not in found}


def agency_said(text: str) -> str | None:
    """The code of the registered agency that a cell names, else the name of the office."""
    return owner([text], registered()) or office(text)


def named_agency(text: str) -> str | None:
    """The agency that a text names which may name a unit of one as well: a secretariat of an agency is none."""
    return agency_said(text) if AGENCY.match(text) else None


def _named(table: FoundTable, row: int) -> Cell | None:
    own = table.columns.get(table.layout.baris)
    measured = table.sheet.cell(row, own).text if own else ""
    if measured and not (table.layout.susunan and AGENCY.match(measured)):
        return None
    texts = [cell for cell in _names(table, row) if not CODE.fullmatch(cell.text)]
    return texts[0] if len(texts) == 1 and named_agency(texts[0].text) else None


def _names(table: FoundTable, row: int) -> Iterator[Cell]:
    """The texts of a row beside its figures."""
    figures = {place for column, place in table.columns.items() if is_figure(column) and column != "nomor"}
    figures |= {place for wide in table.wide.values() for place in wide.values()}
    for place, cell in table.sheet.filled(row).items():
        if place not in figures and isinstance(cell.value, str) and not is_missing(cell):
            yield cell
