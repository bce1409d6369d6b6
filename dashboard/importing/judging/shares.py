"""Percentages below each quarter of form E.81: what they are a share of is what their figures are, in most rows."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from dashboard.importing.context.periods import ROMAN, quarters
from dashboard.importing.facts.months import quarter_columns
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import INFO, Finding
from dashboard.importing.judging.across import HUNDRED, is_printed, unequal_share
from dashboard.importing.rows.roles import STATING
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.headings import SEPARATOR, form

OF = {"realisasi": "target", "realisasi_rupiah": "pagu_rupiah"}


class Share(NamedTuple):
    """A printed percentage, and what its quarter makes of it: by figure, alone (False) and since January (True)."""

    cell: Cell
    printed: Decimal
    given: dict[tuple[str, bool], Decimal]


def share_columns(reader: FactReader) -> dict[int, str]:
    """The sheet columns of percentages that nobody reads, each with the quarter that its heading names."""
    header, found = reader.table.header, {}
    for place in header.unexplained if reader.layout.is_quarterly else ():
        named = quarters(header.texts[place].replace(SEPARATOR, " "))
        if not header.states.get(place) and form(header.texts[place]).unit == "%" and len(named) == 1:
            found[place] = named.pop()
    return found


def different_shares(reader: FactReader) -> Iterator[Finding]:
    """Percentages that differ from what those of most rows are; of columns where that is not known it is only said."""
    beside = {column: quarter_columns(reader, column) for column in OF}
    by_figure: dict[str, list[int]] = {}
    for place in share_columns(reader):
        left = next((column for column, places in beside.items() if place - 1 in places.values()), "")
        by_figure.setdefault(left, []).append(place)
    for places in by_figure.values():
        printed = [share for place in places for share in _shares(reader, place, beside)]
        meant = _meant(printed)
        if meant is None:
            yield from (_recomputed(reader, place) for place in places)
            continue
        for share in printed:
            if meant in share.given and not is_printed(share.cell, share.printed, share.given[meant]):
                yield unequal_share(reader, share.cell, share.printed, share.given[meant])


def _shares(reader: FactReader, place: int, beside: dict[str, dict[int, int]]) -> Iterator[Share]:
    """The percentages of a sheet column, each with what the figures of its quarter give."""
    quarter = share_columns(reader)[place]
    last = next(int(order) for order, named in ROMAN.items() if named == quarter)
    for row in (row for row in reader.rows if row.role in STATING):
        cell = row.cell(reader.table.sheet, place)
        given: dict[tuple[str, bool], Decimal] = {}
        printed = reader.amount(cell)
        for column, below in OF.items():
            planned = reader.amount(row.cells[below]) if below in row.cells else None
            orders = {order: at for order, at in beside[column].items() if order <= last}
            amounts = {order: reader.amount(row.cell(reader.table.sheet, at)) for order, at in orders.items()}
            alone = amounts.get(last)
            if planned and alone is not None:
                so_far = sum((amount for amount in amounts.values() if amount is not None), Decimal(0))
                given |= {(column, False): alone / planned * HUNDRED, (column, True): so_far / planned * HUNDRED}
        if printed is not None and given:
            yield Share(cell, printed, given)


def _meant(shares: list[Share]) -> tuple[str, bool] | None:
    """What most percentages are a share of; nothing where no figure gives more than half of those that say anything."""
    telling = [share for share in shares if share.printed]
    fits = {
        meant: sum(
            meant in share.given and is_printed(share.cell, share.printed, share.given[meant]) for share in telling
        )
        for meant in dict.fromkeys(meant for share in telling for meant in share.given)
    }
    best = max(fits, key=fits.__getitem__, default=None)
    return best if best and 2 * fits[best] > len(telling) else None


def _recomputed(reader: FactReader, place: int) -> Finding:
    header = reader.table.header
    cell = f"{column_letter(place)}{header.last_row}"
    message = f'{cell}: kolom "{header.texts[place]}" berisi persentase, dihitung ulang.'
    return Finding("judul-tidak-dikenal", message, reader.table.sheet.name, cell, gravity=INFO)
