"""Columns since the start of the year beside those of single quarters: which of them are read, which only compared."""

from collections.abc import Mapping

from dashboard.importing.context.periods import ROMAN, is_so_far, period
from dashboard.importing.tables.header import Header
from dashboard.importing.tables.layout import WideHeading

SPENT = "realisasi_rupiah"
SUMS = {"realisasi": "jumlah_realisasi", SPENT: "jumlah_realisasi_rupiah"}


def sums_so_far(header: Header, beside: Mapping[int, WideHeading]) -> dict[int, str | None]:
    """The sheet columns that are compared and not read, the last quarter first, each with the column of the printed sum
    that it is.

    Of a figure whose single quarters are all there, that are those since the start of the year, and the last of them is
    the sum. Money of which a single quarter lacks is read from the columns since the start of the year, if they go as
    far: "s.d. TW I | TW II | s.d. TW II". What is up to the first quarter is that quarter alone as well.
    """
    so_far = {place for place in beside if is_so_far(header.texts[place])}
    single = {beside[place].table for place in beside.keys() - so_far if beside[place].column in SUMS}
    found = {place for place in so_far if beside[place].table in single and beside[place].column in SUMS}
    money = {place for place in found if beside[place].column == SPENT}
    if not money or header.layout.is_quarterly:
        return {place: SUMS[beside[place].column] for place in sorted(found, reverse=True)}
    orders = {place: _order(heading) for place, heading in beside.items() if heading.column == SPENT}
    alone = {order: place for place, order in orders.items() if place not in so_far}
    last = max(orders[place] for place in money)
    others: dict[int, str | None] = {place: SUMS[beside[place].column] for place in sorted(found - money, reverse=True)}
    if max(alone) > last:
        return others | {place: None for place in money if orders[place] > 1 or 1 in alone}
    if alone.keys() >= {*range(1, last + 1)}:
        return others | {place: SUMS[SPENT] for place in sorted(money, key=orders.__getitem__, reverse=True)}
    header.alone = {ROMAN[str(order)]: place for order, place in alone.items()}
    return others | dict.fromkeys(alone.values())


def _order(heading: WideHeading) -> int:
    """Which quarter a heading side by side stands for, 1 to 4; 0 for none."""
    quarter = period(heading.key)
    return next((int(order) for order, named in ROMAN.items() if named == quarter), 0)
