"""What the rows of a header say: the text of each column, a group heading joined to those below it."""

from datetime import date

from dashboard.importing.sheet import Cell, Sheet
from dashboard.importing.tables.headings import SEPARATOR


def heading_texts(sheet: Sheet, row: int, depth: int) -> dict[int, str] | None:
    """Headings by sheet column; a group heading is joined to those below it. Nothing when a row has a number."""
    rows = [sheet.filled(row + offset) for offset in range(depth)]
    if not rows[-1] or (depth > 1 and not all(rows)):
        return None
    if any(isinstance(cell.value, float) for cells in rows for cell in cells.values()):
        return None
    levels = [_level(sheet, row + offset, [set(cells) for cells in rows[offset + 1 :]]) for offset in range(depth)]
    places = sorted({place for cells in rows for place in cells})
    texts = {}
    for place in places:
        parts = [level[place] for level in levels if place in level]
        if parts:
            texts[place] = SEPARATOR.join(dict.fromkeys(parts))
    return texts


def _level(sheet: Sheet, row: int, below: list[set[int]]) -> dict[int, str]:
    """The texts of one header row, each over all the columns it is a group of."""
    cells = sheet.filled(row)
    merged = {span.first_column: span for span in sheet.spans if span.first_row <= row <= span.last_row}
    texts: dict[int, str] = {}
    for place in sorted(cells):
        texts[place] = " ".join(_heading(cells[place]).split())
        span = merged.get(place)
        if span is not None and span.last_column > place:
            texts |= dict.fromkeys(range(place, span.last_column + 1), texts[place])
        elif below and span is None:
            following = place + 1
            while following not in cells and any(following in others for others in below):
                texts[following] = texts[place]
                following += 1
    return texts


def _heading(cell: Cell) -> str:
    """What a cell says as a heading: a first of a month, which Excel makes of "Jan 2025", is that month."""
    return cell.shown.removeprefix("1 ") if isinstance(cell.value, date) and cell.value.day == 1 else cell.text
