"""Sheets without large holes: a row of charts that does not fit below what stands there is set smaller as far as it
stays legible, or with its halves side by side, or a later row of its page that fits comes first. No chart is cut."""

from dataclasses import dataclass
from typing import Any

from dashboard.exports.paper.parts import CONTINUED
from dashboard.exports.typesetting import marks

TEMPLATE, MARK = "page.typ", "row"
BOTTOM = 595.3 - 36.8  # where a sheet ends, in points
HOLE = 130.0  # what is left free below a row and seen
APART, INSET = 11.5, 8.0
BEGUN = 150.0  # what a table or list needs to be begun
LEAST = 7 / 12  # points a pixel: the smallest type of a chart is 12 pixels
PASSES = 8
Part = dict[str, Any]
Row = list[Part]


@dataclass(frozen=True)
class Stand:
    """Where a row came to stand: from which height of a sheet to which height of the same or a later one."""

    sheet: int
    top: float
    last_sheet: int
    bottom: float

    @property
    def height(self) -> float:
        """How tall a row on one sheet is."""
        return self.bottom - self.top + 2 * INSET


def filled(data: Part) -> Part:
    """The data of a document with its rows so ordered and sized that sheets are filled, as far as that can be.

    Every pass sets the document once and mends the first hole of each page, as what follows it moves.
    """
    pages = data["pages"]
    for _ in range(PASSES):
        stands = _stands({**data, "pages": pages})
        mended = [_mended(page["rows"], stands[place]) for place, page in enumerate(pages)]
        if mended == [page["rows"] for page in pages]:
            break
        pages = [{**page, "rows": rows} for page, rows in zip(pages, mended, strict=True)]
    return {**data, "pages": pages}


def _stands(data: Part) -> list[list[Stand]]:
    """Where the rows of each page stand."""
    found: dict[tuple[int, int], dict[str, Part]] = {}
    for mark in marks(TEMPLATE, data, MARK):
        found.setdefault((mark["page"], mark["row"]), {})[mark["at"]] = mark
    return [
        [_stand(**found[place, row]) for row in range(len(page["rows"]))] for place, page in enumerate(data["pages"])
    ]


def _stand(start: Part, end: Part) -> Stand:
    return Stand(start["sheet"], start["y"], end["sheet"], end["y"])


def _mended(rows: list[Row], stands: list[Stand]) -> list[Row]:
    """The rows of a page with its first hole that can be filled filled."""
    for place in range(1, len(rows)):
        before, moved = stands[place - 1], stands[place]
        room = BOTTOM - before.bottom - INSET - APART
        if not _is_whole(rows[place]) or moved.sheet == before.last_sheet or room < HOLE:
            continue
        smaller = _shrunk(rows[place], moved.height, room) or _halved(rows[place], moved.height, room)
        if smaller:
            return [*rows[:place], smaller, *rows[place + 1 :]]
        if _runs_on(rows[place]):
            continue
        later = range(place + 1, len(rows))
        first = next((other for other in later if _fits(rows[other], stands[other], room)), None)
        if first is not None and not _runs_on(rows[first]):
            return [*rows[:place], rows[first], *rows[place:first], *rows[first + 1 :]]
    return rows


def _is_whole(row: Row) -> bool:
    """Whether a row stands on one sheet: charts do, tables and lists run on."""
    return any("columns" in part for part in row) or len(row) > 1


def _runs_on(row: Row) -> bool:
    """Whether a row is the rest of a chart that is parted: nothing comes between."""
    return row[0].get("title", "").endswith(CONTINUED)


def _fits(row: Row, stand: Stand, room: float) -> bool:
    return stand.height <= room if _is_whole(row) else room >= BEGUN


def _shrunk(row: Row, height: float, room: float) -> Row | None:
    """The row with its charts as much smaller as it needs to; nothing where its type would be too small."""
    tall = [_height(part) for part in row if part.get("columns")]
    if not tall:
        return None
    factor = 1 - (height - room) / min(tall)
    points = min(part["points"] for part in row if part.get("columns")) * factor
    return [{**part, "points": points} if part.get("columns") else part for part in row] if points >= LEAST else None


def _halved(row: Row, height: float, room: float) -> Row | None:
    """The row with its chart's halves side by side, smaller where need be; nothing where that does not fit either."""
    first = row[0]
    if len(row) > 1 or not first.get("parted"):
        return None
    halved = {**first, "columns": first["parted"], "parted": []}
    lower = height - _height(first) + _height(halved)
    return [halved] if lower <= room else _shrunk([halved], lower, room)


def _height(part: Part) -> float:
    """How tall the drawn columns of a card are, in points."""
    return max(sum(strip["height"] for strip in column["strips"]) for column in part["columns"]) * part["points"]
