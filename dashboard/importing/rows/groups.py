"""Rows that name a group in the same sheet column as the rows below them: an aspect above its sub-aspects."""

import re

from dashboard.importing.choices import Answer, Known
from dashboard.importing.context.scope import canonical
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import Layout
from dashboard.importing.values import numbers

LETTERED = re.compile(r"[A-Za-z]|[IVXivx]+")
Cells = dict[str, Cell]


def names_group(cells: Cells, layout: Layout, known: Known) -> bool | None:
    """Whether a row names a group: its words say so, or what is in force, or it has a letter and no figures.

    Nothing where it may as well be a row whose figures are blank.
    """
    said = _said(cells[layout.baris].text, layout)
    if said:
        return said == layout.kelompok
    name = canonical(cells[layout.baris].text)
    meant = [column for column in (layout.kelompok, layout.baris) if name in known.names.get(column or "", ())]
    if len(meant) == 1:
        return meant[0] == layout.kelompok
    number = next((column for column in cells if column.startswith("nomor")), None)
    figures = {column: cell for column, cell in cells.items() if is_figure(column) and column != number}
    filled = {column for column, cell in figures.items() if not numbers.is_missing(cell)}
    if filled - {*layout.dijumlah}:
        return False
    lettered = number is not None and LETTERED.fullmatch(cells[number].text.rstrip(".)")) is not None
    return True if lettered and not filled else None


def bare(cell: Cell, layout: Layout) -> Cell:
    """The cell that names a row without the word that says what it is."""
    said = _said(cell.text, layout)
    return cell._replace(value=cell.text.partition(":")[2].strip()) if said else cell


def group_question(table: FoundTable, cells: Cells) -> Finding:
    """What a row is: a group, or a row whose figures are blank."""
    layout, cell = table.layout, cells[table.layout.baris]
    titles = [_title(column) for column in (layout.kelompok, layout.baris)]
    message = (
        f'{cell.address}: "{cell.shown}" dapat berarti {titles[0]} atau {titles[1]} yang belum diisi. '
        "Pilih yang dimaksud, atau tulis di depan namanya."
    )
    place = f"{table.sheet.name}!{cell.address}"
    answers = tuple(
        Answer(title, "decide", f"{place}={title}: {cell.text}") for title in titles if "=" not in cell.text
    )
    return Finding("tingkat-meragukan", message, table.sheet.name, cell.address, answers)


def _said(text: str, layout: Layout) -> str | None:
    """The column that the word before a colon says a row to be of."""
    word = text.partition(":")[0].strip().casefold() if ":" in text else ""
    return next((one for one in (layout.kelompok, layout.baris) if one and word == _title(one).casefold()), None)


def _title(column: str | None) -> str:
    """``aspek`` is "Aspek", ``sub_aspek`` "Sub Aspek"."""
    return (column or "").replace("_", " ").title()
