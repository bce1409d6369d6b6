"""Money whose cell says its scale: ``142,72 juta``, ``Rp 3,5 miliar``, ``3,5 M``; ``1.250.000 rupiah`` is whole."""

import re

from dashboard.importing.sheet import Cell
from dashboard.importing.tables.headings import SCALES, WORD

OWN_UNIT = "satuan"
WITH_SCALE = re.compile(rf"(\D*\d[\d.,-]*)\s*(?:(?:{WORD}|(m))\b\.?(?:\s*(?:rp|rupiah))?|rupiah)", re.IGNORECASE)


def parted(cell: Cell) -> tuple[Cell, int | None]:
    """The cell with its figure alone, and what its word multiplies with; the cell as it is where it says none."""
    figure, scale = figure_and_scale(cell.text) if isinstance(cell.value, str) else ("", None)
    return (cell._replace(value=figure), scale) if scale else (cell, None)


def figure_and_scale(text: str) -> tuple[str, int | None]:
    """The same of a text."""
    found = WITH_SCALE.fullmatch(text)
    if not found:
        return text, None
    word = found[2] or found[3]
    return found[1], SCALES[word[0].casefold()] if word else 1
