"""Percentages beside each quarter: what they are a share of is what their figures are, in most rows."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from dashboard.importing.context.periods import ROMAN, quarters
from dashboard.importing.context.scope import canonical, lower_better
from dashboard.importing.facts.months import quarter_columns
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import INFO, Finding
from dashboard.importing.judging.across import HUNDRED, is_printed, unequal_share
from dashboard.importing.rows.roles import STATING, TableRow
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.headings import SEPARATOR, form

SPENT = "realisasi_rupiah"
OF = {"realisasi": "target", SPENT: "pagu_rupiah"}
Meant = tuple[str, bool, bool]


class Share(NamedTuple):
    """A printed percentage, and what its quarter makes of it: by what it is a share of, of the year or of the quarter
    itself, and by figure, alone (False) and since January (True).
    """

    cell: Cell
    printed: Decimal
    given: dict[Meant, Decimal]


def share_columns(reader: FactReader) -> dict[int, str]:
    """The sheet columns of percentages that nobody reads, each with the quarter that its heading names."""
    header, found = reader.table.header, {}
    for place in header.unexplained if any(quarter_columns(reader, column) for column in OF) else ():
        named = quarters(header.texts[place].replace(SEPARATOR, " "))
        if not header.states.get(place) and form(header.texts[place]).unit == "%" and len(named) == 1:
            found[place] = named.pop()
    return found


def different_shares(reader: FactReader) -> Iterator[Finding]:
    """Percentages that differ from what those of most rows are; of columns where that is not known it is only said."""
    beside = {column: quarter_columns(reader, column) for column in OF}
    by_figure: dict[str, list[int]] = {}
    for place in share_columns(reader):
        figure = next((column for column, places in beside.items() if place - 1 in places.values()), "")
        by_figure.setdefault(figure, []).append(place)
    for left, places in by_figure.items():
        printed = [share for place in places for share in _shares(reader, place, beside)]
        meant = _meant(printed)
        if meant is None:
            yield from (
                _recomputed(reader, place, left, are_told=any(share.printed for share in printed)) for place in places
            )
            continue
        for share in printed:
            if meant in share.given and not is_printed(share.cell, share.printed, share.given[meant]):
                yield unequal_share(reader, share.cell, share.printed, share.given[meant])


def _shares(reader: FactReader, place: int, beside: dict[str, dict[int, int]]) -> Iterator[Share]:
    """The percentages of a sheet column, each with what the figures of its quarter give."""
    quarter = share_columns(reader)[place]
    last = next(int(order) for order, named in ROMAN.items() if named == quarter)
    for row in (row for row in reader.rows if row.role in STATING and not _is_lower_better(reader, row)):
        cell = row.cell(reader.table.sheet, place)
        printed = reader.amount(cell)
        given: dict[Meant, Decimal] = {}
        for column, below in OF.items():
            orders = {order: at for order, at in beside[column].items() if order <= last}
            amounts = {order: reader.amount(row.cell(reader.table.sheet, at)) for order, at in orders.items()}
            alone = amounts.get(last)
            so_far = sum((amount for amount in amounts.values() if amount is not None), Decimal(0))
            for of_quarter, planned in enumerate(_planned(reader, row, below, orders.get(last))):
                if planned and alone is not None:
                    given[column, bool(of_quarter), False] = alone / planned * HUNDRED
                    given[column, bool(of_quarter), True] = so_far / planned * HUNDRED
        if printed is not None and given:
            yield Share(cell, printed, given)


def _planned(reader: FactReader, row: TableRow, column: str, figure: int | None) -> tuple[Decimal | None, ...]:
    """What was planned for the year, and what stands left of a figure: what was planned for its quarter."""
    cells = [row.cells[column]] if column in row.cells else []
    cells += [row.cell(reader.table.sheet, figure - 1)] if figure else []
    return tuple(reader.amount(cell) for cell in cells)


def _is_lower_better(reader: FactReader, row: TableRow) -> bool:
    return canonical(row.cells[reader.layout.baris].text) in lower_better()


def _meant(shares: list[Share]) -> Meant | None:
    """What most percentages are a share of; nothing where no figure gives half of those that say anything."""
    telling = [share for share in shares if share.printed]
    fits = {
        meant: sum(
            meant in share.given and is_printed(share.cell, share.printed, share.given[meant]) for share in telling
        )
        for meant in dict.fromkeys(meant for share in telling for meant in share.given)
    }
    best = max(fits, key=fits.__getitem__, default=None)
    return best if best and 2 * fits[best] >= len(telling) else None


def _recomputed(reader: FactReader, place: int, figure: str, *, are_told: bool) -> Finding:
    """A column of percentages that are of nothing known; those of money should be of the allocation."""
    header, sheet = reader.table.header, reader.table.sheet.name
    cell = f"{column_letter(place)}{header.last_row}"
    told = f'{cell}: kolom "{header.texts[place]}" berisi persentase'
    if figure == SPENT and are_told:
        message = f"{told} yang sebagian besar bukan realisasi dibagi pagunya; dihitung ulang. Periksa kolomnya."
        return Finding("persen-tidak-cocok", message, sheet, cell)
    return Finding("judul-tidak-dikenal", f"{told}, dihitung ulang.", sheet, cell, gravity=INFO)
