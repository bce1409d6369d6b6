"""Rows that state a further indicator of the row above: its names and its money are not written again."""

import re

from dashboard.importing.sheet import Cell
from dashboard.importing.tables.layout import Layout

TOTAL = r"(grand\s*total|total|jumlah|rata\s*-\s*rata|sub\s*-?\s*total)"
TOTAL_ALONE = re.compile(rf"{TOTAL}(\s+{TOTAL})?\s*:?", re.IGNORECASE)
TOTAL_WORDS = re.compile(rf"{TOTAL}\b", re.IGNORECASE)
TOTAL_OF_SPENDING = re.compile(
    r"(belanja(\s+(daerah|skpd|langsung))?|anggaran(\s+belanja)?(\s+daerah)?|apbd|seluruh(nya)?|keseluruhan|semua"
    r"|(seluruh|semua)\s+(program|kegiatan|sub\s*-?\s*kegiatan))\s*:?",
    re.IGNORECASE,
)
MEASURED = ("satuan", "target")


def is_further(cells: dict[str, Cell], layout: Layout) -> bool:
    """Whether a row without a name has an indicator: one that begins with "Jumlah" has a unit or a target, too."""
    text = cells[layout.rinci].text if layout.rinci else ""
    if not text or TOTAL_ALONE.fullmatch(text):
        return False
    return not TOTAL_WORDS.match(text) or any(cells[column].text for column in MEASURED if column in cells)
