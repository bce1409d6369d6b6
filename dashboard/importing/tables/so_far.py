"""Columns since the start of the year beside those of single quarters: which of them are read, which only compared."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from dashboard.importing.context.periods import ROMAN, is_so_far, period
from dashboard.importing.sheet import Sheet
from dashboard.importing.tables.header import Header
from dashboard.importing.tables.layout import WideHeading
from dashboard.importing.tables.likeness import LOWEST
from dashboard.importing.values.numbers import is_missing

UNTIL = r"\b(?:s\s?[./]?\s?d\b\.?|sampai(?: dengan)?|hingga)"
TIME = r"(?:triwulan|trw|tw|bulan|periode)"
BEFORE = re.compile(rf"(?:{UNTIL} )?(?:realisasi )?\b{TIME} (?:yang )?(?:lalu|sebelumnya)\b")
NOW = re.compile(rf"\b{TIME} (?:ini|berjalan)\b")
SO_FAR_NOW = re.compile(rf"{UNTIL} (?:realisasi )?{TIME} (?:ini|berjalan)\b")
ALLOCATED, LEFT = "pagu_rupiah", "sisa_rupiah"
ROUNDING = Decimal("0.044")
SPENT = "realisasi_rupiah"
SUMS = {"realisasi": "jumlah_realisasi", SPENT: "jumlah_realisasi_rupiah"}


def sums_so_far(header: Header, beside: Mapping[int, WideHeading]) -> dict[int, str | None]:
    """The sheet columns that are compared and not read, the last quarter first, each with the column of the printed sum
    that it is.

    Of a figure whose single quarters are all there, that are those since the start of the year, and the last of them is
    the sum; likewise each of an indicator whose quarter stands there alone as well. Other money is read from the
    columns since the start of the year, and from those of single quarters where no such column is theirs: "TW I | TW II
    | s.d. TW III".
    """
    so_far = {place for place, heading in beside.items() if heading.column in SUMS and is_so_far(header.texts[place])}
    compared: dict[int, str | None] = {}
    for table in {beside[place].table for place in so_far}:
        own = {place: heading for place, heading in beside.items() if heading.table == table}
        orders = {place: _order(heading) for place, heading in own.items() if heading.column in SUMS}
        alone = {order: place for place, order in orders.items() if place not in so_far}
        since = sorted(orders.keys() & so_far, key=orders.__getitem__, reverse=True)
        total = SUMS[own[since[0]].column]
        if not alone:
            continue
        if header.layout.is_quarterly or alone.keys() >= {*range(1, max(orders.values()) + 1)}:
            compared |= dict.fromkeys(since, total)
            continue
        by_money = total == SUMS[SPENT]
        both = alone.keys() & {orders[place] for place in since}
        header.alone = {ROMAN[str(order)]: alone[order] for order in sorted(both)} if by_money else {}
        compared |= {alone[order]: None for order in both} if by_money else {}
        compared |= {place: total for place in since if orders[place] in both} if not by_money else {}
        header.since_start = {place for place in since if place not in compared}
    return compared


def _order(heading: WideHeading) -> int:
    """Which quarter a heading side by side stands for, 1 to 4; 0 for none."""
    quarter = period(heading.key)
    return next((int(order) for order, named in ROMAN.items() if named == quarter), 0)


def settle_this_period(sheet: Sheet, header: Header, rows: Sequence[int]) -> None:
    """Read spending from "s.d. bulan ini" where in every row "s.d. bulan lalu" and "bulan ini" make it up, or it is
    what the allocation has no longer; where they do not make it up, that is asked.
    """
    before, now, so_far = (
        [place for place, text in header.texts.items() if is_meant(text.casefold()) and _is_free(header, place)]
        for is_meant in (BEFORE.search, is_this_period_alone, SO_FAR_NOW.search)
    )
    if len(so_far) != 1 or len(before) > 1 or len(now) > 1 or header.columns.get(SPENT, so_far[0]) != so_far[0]:
        return
    header.states |= dict.fromkeys(before, "dikenali")
    sums = [[*before, *now, *so_far]] if before and now else []
    left = header.columns.get(LEFT), header.columns.get(ALLOCATED)
    if SPENT in header.missing and left[0] and left[1]:
        sums.append([left[0], so_far[0], left[1]])
    if sums and all(_adds_up(sheet, rows, places) for places in sums):
        header.score += LOWEST if SPENT in header.missing else 0
        header.columns[SPENT] = so_far[0]
        header.states |= dict.fromkeys([*now, *so_far], "dikenali")
    elif SPENT in header.columns and sums:
        header.doubts[SPENT] = [*so_far, *now]


def _is_free(header: Header, place: int) -> bool:
    """Whether nobody said what a heading means, and it means nothing but spending."""
    others = {other for column, other in header.columns.items() if column != SPENT}
    return header.states.get(place) not in ("dipilih", "diingat") and place not in others


def is_this_period_alone(heading: str) -> bool:
    """Whether a heading says that its figures are of the quarter or month of the report alone: "Bulan Ini"."""
    return NOW.search(heading.casefold()) is not None and SO_FAR_NOW.search(heading.casefold()) is None


def likelihood(heading: str) -> int:
    """How likely a heading is what was spent so far, the likeliest first: "s.d. bulan ini", others, "bulan ini"."""
    words = heading.casefold()
    if SO_FAR_NOW.search(words):
        return 0
    return 3 if BEFORE.search(words) else 2 if is_this_period_alone(words) else 1


def _adds_up(sheet: Sheet, rows: Sequence[int], places: Sequence[int]) -> bool:
    """Whether the last of some sheet columns is the sum of the others in every row that has it, and in one at least."""
    lines = [[sheet.cell(row, place) for place in places] for row in rows if not _numbers_columns(sheet, row)]
    stated = [line for line in lines if isinstance(line[-1].value, int | float | Decimal)]
    figures = [[_figure(cell.value) if not is_missing(cell) else Decimal(0) for cell in line] for line in stated]
    whole = [[value for value in line if value is not None] for line in figures]
    return any(line[-1] for line in whole) and all(
        len(line) == len(places) and abs(sum(line[:-1]) - line[-1]) <= ROUNDING for line in whole
    )


def _numbers_columns(sheet: Sheet, row: int) -> bool:
    """Whether a row numbers the columns: 1, 2, "3 = 1 + 2"."""
    said = [re.match(r"\d+", cell.text) for cell in sheet.filled(row).values()]
    return len(said) > 1 and [found[0] if found else "" for found in said] == [*map(str, range(1, len(said) + 1))]


def _figure(value: object) -> Decimal | None:
    return Decimal(str(value)) if isinstance(value, int | float | Decimal) and not isinstance(value, bool) else None
