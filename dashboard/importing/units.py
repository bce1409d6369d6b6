"""A figure with its unit in one cell: ``4 Dokumen``, ``100 %``."""

import re
from collections.abc import Iterable

from dashboard.importing.choices import Answer
from dashboard.importing.findings import Finding
from dashboard.importing.headings import SCALED
from dashboard.importing.sheet import Cell

WITH_UNIT = re.compile(r"([-+]?\d[\d.,]*)(?:\s+([^\W\d_]+(?:[/-][^\W\d_]+)*)|\s*(%))")
PERCENT = {"%", "persen", "persentase"}


def parted(cell: Cell) -> tuple[Cell, str | None]:
    """The cell with its figure alone, and the one word behind it; the cell as it is where that is no unit."""
    found = WITH_UNIT.fullmatch(cell.text) if isinstance(cell.value, str) else None
    if not found or SCALED.search(found[2].casefold() if found[2] else ""):
        return cell, None
    return cell._replace(value=found[1]), found[2] or found[3]


def agreed(stated: Cell | None, cells: Iterable[Cell], sheet: str) -> tuple[str | None, list[Finding]]:
    """The unit that the unit column or else the first figure says, and the figures that say another one."""
    unit = stated.text if stated else ""
    doubts: list[Finding] = []
    for cell in cells:
        figure, own = parted(cell)
        unit = unit or own or ""
        if own and not is_same(own, unit):
            doubts.append(_doubt(cell, figure, own, unit, stated, sheet))
    return unit or None, doubts


def is_same(unit: str, other: str) -> bool:
    """Whether two units are the same, however they are written."""
    return _plain(unit) == _plain(other)


def _plain(unit: str) -> str:
    return "%" if unit.casefold() in PERCENT else " ".join(unit.casefold().split())


def _doubt(cell: Cell, figure: Cell, own: str, unit: str, stated: Cell | None, sheet: str) -> Finding:
    message = f'{cell.address}: "{cell.shown}" bersatuan {own}, sedangkan barisnya {unit}. Samakan satuannya.'
    answers = [Answer(f"{figure.text} {unit}", "decide", f"{sheet}!{cell.address}={figure.text}")]
    if stated:
        answers.append(Answer(f"{figure.text} {own}", "decide", f"{sheet}!{stated.address}={own}"))
    return Finding("satuan-meragukan", message, sheet, cell.address, tuple(answers))
