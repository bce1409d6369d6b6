"""Which headings that nobody knows may be the columns that a table lacks, by what stands below them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from dashboard.importing.context.scope import canonical
from dashboard.importing.sheet import Cell, Sheet
from dashboard.importing.tables.below import CODE, SAMPLE, may_be
from dashboard.importing.tables.header import Header, Names, named_once
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.likeness import YEAR_ALONE, normal
from dashboard.importing.tables.so_far import likelihood

MOST_TRIED = 7
LEAST_MONEY = 1000
ROUNDING = Decimal("0.0006")
PERCENT = Decimal(100)
FIGURE = re.compile(r"[-(]?(?:rp\.?\s*)?\d[\d.,]*(?:,-)?\)?\s*%?", re.IGNORECASE)
LEVELS = ("program", "kegiatan", "sub_kegiatan")
Line = Mapping[int, Decimal]


def guess(sheet: Sheet, header: Header, columns: Sequence[str]) -> dict[str, int]:
    """A heading that nobody knows for each of some columns that hold figures, the likeliest; nothing where there are
    not enough.

    Printed percentages and what is left decide, then the words of the headings, then that less money is spent than is
    allocated, then the order of the columns.
    """
    tried = _tried(sheet, header, columns)
    lines = [*_lines(sheet, header)] if len(tried) > 1 else []
    return max(tried, key=lambda meant: _likeliness(header, meant, lines), default={})


def _tried(sheet: Sheet, header: Header, columns: Sequence[str]) -> list[dict[str, int]]:
    """Every way in which some columns may be headings that nobody knows, each its own."""
    possible = {column: [place for place in _free(header) if holds(sheet, header, place, column)] for column in columns}
    places = sorted({place for own in possible.values() for place in own})[:MOST_TRIED]
    return [
        dict(zip(columns, taken, strict=True))
        for taken in permutations(places, len(columns))
        if all(place in possible[column] for column, place in zip(columns, taken, strict=True))
    ]


def can_be_asked(sheet: Sheet, header: Header, columns: Sequence[str], names: Names) -> bool:
    """Whether a table is known by what its rows name, and each of the columns that it lacks may be a heading of it."""
    layout = header.layout
    if layout.tegas or layout.pelengkap or not all(column in layout.kolom for column in columns):
        return False
    figures = [column for column in columns if column != layout.baris]
    return all(map(is_figure, figures)) and names_things(sheet, header, names) and bool(_tried(sheet, header, figures))


def names_things(sheet: Sheet, header: Header, names: Names) -> bool:
    """Whether the rows name what a layout is about: by their heading, by codes, or by names in force."""
    layout = header.layout
    if layout.isi or (layout.baris in header.columns and not layout.susunan):
        return layout.baris in header.columns
    place = header.columns.get(layout.baris) or named_place(sheet, header, layout.baris, names)
    return place is not None and is_named(sheet, header, place, layout.baris, names)


def named_place(sheet: Sheet, header: Header, column: str, names: Names) -> int | None:
    """The heading that nobody knows below which the names in force of a column stand."""
    return next((place for place in _free(header) if is_named(sheet, header, place, column, names)), None)


def is_named(sheet: Sheet, header: Header, place: int, column: str, names: Names) -> bool:
    """Whether most texts below a heading are names in force of a column; those of all levels in one of several."""
    levels = LEVELS if header.layout.susunan else (column,)
    known = frozenset[str]().union(*(names.get(level, ()) for level in levels))
    texts = {canonical(cell.text) for cell in _below(sheet, header, place) if isinstance(cell.value, str)}
    return bool(texts) and 2 * len(texts & known) > len(texts)


def _free(header: Header) -> list[int]:
    """The headings that nobody knows and that may be any column: no quarter or year of several side by side."""
    return [
        place
        for place in header.unexplained
        if place not in header.states and named_once(header, place) and not YEAR_ALONE.fullmatch(_said(header, place))
    ]


def _said(header: Header, place: int) -> str:
    return normal(header.texts[place])


def _below(sheet: Sheet, header: Header, place: int) -> Iterator[Cell]:
    start = bisect_right(sheet.row_numbers, header.last_row)
    for row in sheet.row_numbers[start : start + SAMPLE]:
        cell = sheet.cell(row, place)
        if cell.value is not None:
            yield cell


def holds(sheet: Sheet, header: Header, place: int, column: str) -> bool:
    """Whether figures of a column's kind stand below a heading, no codes or dates; money is no handful."""
    cells = [*_below(sheet, header, place)]
    figures = [cell for cell in cells if _is_number(cell)]
    if 2 * len(figures) <= len(cells) or not may_be(sheet, header, place, column):
        return False
    if kind_of(column) != "rupiah" or form(header.texts[place]).unit == "rp":
        return True
    return any(abs(amount) >= LEAST_MONEY for cell in figures if (amount := _amount(cell)) is not None)


def _is_number(cell: Cell) -> bool:
    if isinstance(cell.value, str):
        return FIGURE.fullmatch(cell.text) is not None and not CODE.fullmatch(cell.text)
    return isinstance(cell.value, int | float | Decimal) and not isinstance(cell.value, bool)


def _amount(cell: Cell) -> Decimal | None:
    """A figure as far as no notation is needed: of a text its digits, where they are grouped by threes."""
    if isinstance(cell.value, str):
        digits = re.sub(r"\D", "", re.sub(r",(?:\d\d|-)\D*$", "", cell.text))
        return Decimal(digits) if digits and _is_number(cell) else None
    return Decimal(str(cell.value)) if _is_number(cell) else None


def _lines(sheet: Sheet, header: Header) -> Iterator[Line]:
    """The figures of each row below a header by sheet column; without a row that counts the columns."""
    start = bisect_right(sheet.row_numbers, header.last_row)
    for row in sheet.row_numbers[start : start + SAMPLE]:
        found = {place: _amount(sheet.cell(row, place)) for place in header.texts}
        figures = {place: amount for place, amount in found.items() if amount is not None}
        if len(figures) > 1 and not all(after - before == 1 for before, after in pairwise(figures.values())):
            yield figures


def _likeliness(header: Header, meant: Mapping[str, int], lines: Sequence[Line]) -> tuple[int, int, int]:
    columns = {**header.columns, **meant}
    words = sum(likelihood(header.texts[place]) for place in meant.values())
    return (_agreeing(header, columns, lines), -words, _in_order(header, columns, lines))


def _agreeing(header: Header, columns: Mapping[str, int], lines: Sequence[Line]) -> int:
    """In how many rows printed percentages and differences are those of the columns."""
    agreeing = 0
    for share, of in header.layout.persen.items():
        places = [columns.get(column) for column in (share, *of)]
        for line in lines:
            printed, part, whole = (line.get(place or 0) for place in places)
            if printed is not None and part is not None and whole:
                agreeing += any(abs(part / whole - printed / scale) <= ROUNDING for scale in (1, PERCENT))
    for total, parts in header.layout.bagian.items():
        places = [columns.get(total), *(columns.get(part.removeprefix("-")) for part in parts)]
        if total not in columns or not any(part.startswith("-") for part in parts):
            continue
        for line in lines:
            whole, *rest = (line.get(place or 0) for place in places)
            amounts = [amount for amount in rest if amount is not None]
            agreeing += len(amounts) == len(parts) and whole == amounts[0] - sum(amounts[1:])
    return agreeing


def _in_order(header: Header, columns: Mapping[str, int], lines: Sequence[Line]) -> int:
    """In how many rows less money is spent than is allocated, less those in which it is more."""
    found = 0
    for part, whole in {of for of in header.layout.persen.values() if all(kind_of(one) == "rupiah" for one in of)}:
        for line in lines:
            amounts = [line.get(columns.get(column, 0)) for column in (part, whole)]
            if amounts[0] is not None and amounts[1] is not None:
                found += (amounts[0] < amounts[1]) - (amounts[0] > amounts[1])
    return found
