"""Tables side by side on one sheet: parted, so that each is read with its own columns and the titles above it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.importing.sheet import Sheet
from dashboard.importing.tables.header import Header, Said
from dashboard.importing.tables.headers import find_headers
from dashboard.importing.tables.likeness import normal

SAMPLE = 200
Band = tuple[int, int]


def parts(sheet: Sheet, header: Header, said: Said) -> list[Sheet]:
    """The sheet parted where another table stands beside the one of a header; nothing where none does.

    Tables are parted at blank columns, and where the first heading is repeated. Each part must hold a whole header by
    itself: a blank column within one table parts nothing.
    """
    places = _filled_columns(sheet, header.row)
    cuts = _cuts(sheet, header, places)
    if not cuts:
        return []
    bands: list[Band] = []
    start, ends = places[0], [*cuts, places[-1] + 1]
    for cut, end in pairwise(ends):
        left, right = (start, cut), (cut, end)
        if all(find_headers(_part(sheet, header.row, band, [left, right]), said)[0] for band in (left, right)):
            bands.append(left)
            start = cut
    bands.append((start, places[-1] + 1))
    return [_part(sheet, header.row, band, bands) for band in bands] if len(bands) > 1 else []


def _cuts(sheet: Sheet, header: Header, places: Sequence[int]) -> list[int]:
    """The sheet columns in which another table may begin."""
    after_gap = {after for before, after in pairwise(places) if after > before + 1}
    texts = {place: normal(text) for place, text in header.texts.items()}
    first = texts[min(texts)]
    repeated = {place for place, text in texts.items() if text == first and texts.get(place - 1) != first}
    return sorted((after_gap | repeated) - {places[0], min(texts)})


def _filled_columns(sheet: Sheet, top: int) -> list[int]:
    """The sheet columns that hold anything from a row on; those of the first rows where they leave no gap."""
    rows = [row for row in sheet.row_numbers if row >= top]
    found = sorted({place for row in rows[:SAMPLE] for place in sheet.filled(row)})
    if len(found) == found[-1] - found[0] + 1:
        return found
    return sorted({place for row in rows for place in sheet.filled(row)})


def _part(sheet: Sheet, top: int, band: Band, bands: Sequence[Band]) -> Sheet:
    """One band of a sheet's columns; above the tables also the titles that they share."""
    values = [
        [
            value if column in range(*_kept(sheet, row, top, band, bands)) else None
            for column, value in enumerate(line, 1)
        ]
        for row, line in enumerate(sheet.values, start=1)
    ]
    return replace(sheet, values=values)


def _kept(sheet: Sheet, row: int, top: int, band: Band, bands: Sequence[Band]) -> Band:
    """The columns that a row keeps: of a title row all, unless several bands have titles of their own in it."""
    if row >= top:
        return band
    own = [other for other in bands if any(other[0] <= place < other[1] for place in sheet.filled(row))]
    shared = own in ([], [bands[0]]) or (len(own) == 1 and own[0] == band)
    return (1, len(sheet.values[row - 1]) + 1) if shared else band
