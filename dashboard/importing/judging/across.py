"""What a row prints against its own figures: sums of columns, products, percentages, months of a plan."""

from collections.abc import Iterator
from decimal import Decimal

from dashboard.importing.context.periods import MONTHS, period
from dashboard.importing.context.scope import canonical, lower_better
from dashboard.importing.facts.months import TOTAL, quarter_columns, so_far
from dashboard.importing.facts.quarters import SPENT, spent_so_far
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import LEAF, TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.kinds import kind_of
from dashboard.notation import number, percent, trim

HUNDRED = Decimal(100)
REACHED = "jumlah_realisasi"
BESIDE = {REACHED: "realisasi", TOTAL: SPENT}
PLANNED = {"jumlah_rencana_rupiah": range(1, 13)} | {
    f"jumlah_triwulan_{quarter}_rupiah": range(3 * quarter - 2, 3 * quarter + 1) for quarter in range(1, 5)
}
ROUNDING = Decimal("0.011")
WHOLE = Decimal("0.49")


def in_row(reader: FactReader, row: TableRow) -> Iterator[Finding]:
    """Everything printed in a row that its own figures do not give."""
    for column, parts in reader.layout.bagian.items():
        yield from _across(reader, row, column, parts)
    for column, months in PLANNED.items():
        yield from _planned(reader, row, column, months)
    for column, factors in reader.layout.kali.items():
        yield from _product(reader, row, column, factors)
    yield from _reached(reader, row)
    for column, (above, below) in reader.layout.persen.items():
        yield from _percentage(reader, row, column, above, below)


def _own_amount(reader: FactReader, row: TableRow, column: str) -> Decimal | None:
    """The figure of a column in a row; of one side by side that it names, as ``realisasi:II``."""
    cell = row.cells.get(column) or _beside(reader, row, column)
    return reader.amount(cell) if cell is not None and cell.row == row.number else None


def _beside(reader: FactReader, row: TableRow, column: str) -> Cell | None:
    """The cell of a figure side by side with those of other periods."""
    name, _, key = column.partition(":")
    for facts in reader.layout.fakta:
        if key and facts.lebar and facts.lebar.kolom == name:
            keys = {period(said): place for said, place in reader.table.wide.get(facts.tabel, {}).items()}
            return row.cell(reader.table.sheet, keys[key]) if key in keys else None
    return None


def _amounts(reader: FactReader, row: TableRow, column: str, checked: str) -> list[Decimal]:
    """The figure of a column; the total of quarters side by side, where it is not printed, is what they make up, as far
    as the column that is ``checked`` against it says.
    """
    if column == TOTAL and TOTAL not in reader.table.columns:
        return spent_so_far(reader, row, reader.table.header.texts[reader.table.columns[checked]])
    value = _own_amount(reader, row, column)
    return [value] if value is not None else []


def _signed_amount(reader: FactReader, row: TableRow, part: str, checked: str) -> Decimal | None:
    """The figure of a part; one named with a minus is taken away."""
    value = next(iter(_amounts(reader, row, part.lstrip("-"), checked)), None)
    return -value if value is not None and part.startswith("-") else value


def _across(reader: FactReader, row: TableRow, column: str, parts: tuple[str, ...]) -> Iterator[Finding]:
    """A total column against the columns it sums up; one alone of several says nothing, what is left needs all."""
    printed = _own_amount(reader, row, column)
    if printed is None:
        return
    header = reader.table.header
    taken = [part for part in parts if part.startswith("-") and (part[1:] in header.columns or part == f"-{TOTAL}")]
    present = [*reader.parts[column], *taken]
    if _is_open(reader, column, *parts) or (len(present) < len(parts) and any(part.startswith("-") for part in parts)):
        return
    given = [value for part in present if (value := _signed_amount(reader, row, part, column)) is not None]
    is_whole = len(given) == len(present) >= min(len(parts), 2)
    if not is_whole or abs(printed - sum(given)) <= tolerance(column, len(parts)):
        return
    yield _unequal(row.cells[column], printed, sum(given, Decimal(0)), column, reader.table.sheet.name)


def _is_open(reader: FactReader, *columns: str) -> bool:
    """Whether it is still asked which sheet column one of the columns is, or one that it is made up of."""
    asked = reader.table.header.doubts.keys()
    return any(not asked.isdisjoint((name, BESIDE.get(name, name))) for name in (said.lstrip("-") for said in columns))


def _planned(reader: FactReader, row: TableRow, column: str, months: range) -> Iterator[Finding]:
    """A total of months against them, where all of them stand side by side."""
    printed = _own_amount(reader, row, column)
    places = {
        MONTHS.get(key): place
        for facts in reader.layout.fakta
        if facts.lebar and facts.lebar.kolom == "rencana_rupiah"
        for key, place in reader.table.wide.get(facts.tabel, {}).items()
    }
    if printed is None or not places.keys() >= {*months}:
        return
    given = [reader.amount(row.cell(reader.table.sheet, places[month])) for month in months]
    known = [value for value in given if value is not None]
    if len(known) < len(given) or abs(printed - sum(known)) <= WHOLE:
        return
    yield _unequal(row.cells[column], printed, sum(known, Decimal(0)), column, reader.table.sheet.name)


def _unequal(cell: Cell, printed: Decimal, given: Decimal, column: str, sheet: str) -> Finding:
    message = (
        f"{cell.address}: jumlah tercetak {shown(printed, column)}, jumlah bagian di barisnya "
        f"{shown(given, column)}. Keduanya disimpan; periksa angkanya."
    )
    return Finding("jumlah-tidak-cocok", message, sheet, cell.address)


def _product(reader: FactReader, row: TableRow, column: str, factors: tuple[str, str]) -> Iterator[Finding]:
    """A printed product against what it multiplies."""
    printed, one, other = (_own_amount(reader, row, name) for name in (column, *factors))
    if row.role != LEAF or printed is None or one is None or other is None or abs(printed - one * other) <= ROUNDING:
        return
    cell = row.cells[column]
    message = (
        f"{cell.address}: tercetak {trim(printed)}, hasil kali {trim(one)} x {trim(other)} adalah {trim(one * other)}. "
        "Keduanya disimpan; periksa ketiga angkanya."
    )
    yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, cell.address)


def _reached(reader: FactReader, row: TableRow) -> Iterator[Finding]:
    """What is printed as reached in a year against its quarters: their sum, the last of them or their mean."""
    printed = _own_amount(reader, row, REACHED)
    given = _of_the_year(reader, row, REACHED)
    if printed is None or not given or any(abs(printed - value) <= ROUNDING for value in given):
        return
    cell = row.cells[REACHED]
    message = (
        f"{cell.address}: jumlah tercetak {trim(printed)}, menurut triwulannya {trim(given[0])} atau {trim(given[1])}. "
        "Keduanya disimpan; periksa angkanya."
    )
    yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, cell.address)


def _of_the_year(reader: FactReader, row: TableRow, column: str) -> list[Decimal]:
    """What the quarters of a row may make of the year: their sum, the last, their mean; nothing without quarters."""
    places = quarter_columns(reader, BESIDE.get(column))
    amounts = [
        reader.amount(row.cell(reader.table.sheet, places[order])) for order in so_far(reader, column, sorted(places))
    ]
    known = [amount for amount in amounts if amount is not None]
    return [sum(known, Decimal(0)), known[-1], sum(known, Decimal(0)) / len(known)] if known else []


def _percentage(reader: FactReader, row: TableRow, column: str, above: str, below: str) -> Iterator[Finding]:
    """A printed percentage against the figures of its row; a fraction without a percent sign is one too."""
    cell = row.cells.get(column)
    printed, planned = _own_amount(reader, row, column), _own_amount(reader, row, below)
    if cell is None or printed is None or not planned or _is_open(reader, above, below):
        return
    if _is_of_more_years(reader, cell.column):
        return
    reached = _amounts(reader, row, above, column)
    if not reached:
        return
    lower_is_better = kind_of(above) != "rupiah" and canonical(row.cells[reader.layout.baris].text) in lower_better()
    possible = [
        (2 * planned - value if lower_is_better else value) / planned * HUNDRED
        for value in (*reached, *(_of_the_year(reader, row, above) if above in reader.table.columns else ()))
    ]
    if not any(is_printed(cell, printed, given) for given in possible):
        yield unequal_share(reader, cell, printed, possible[0])


def is_printed(cell: Cell, printed: Decimal, given: Decimal) -> bool:
    """Whether a cell prints a percentage, or the fraction that it is."""
    meant = [printed] if cell.percent or "%" in cell.text else [printed, printed * HUNDRED]
    return any(abs(value - given) <= _last_place(value) for value in meant)


def unequal_share(reader: FactReader, cell: Cell, printed: Decimal, computed: Decimal) -> Finding:
    """That a printed percentage is not what its row gives."""
    message = (
        f"{cell.address}: tercetak {percent(printed)}, hasil hitung dari barisnya {percent(computed)}. "
        "Keduanya disimpan; periksa ketiga angkanya."
    )
    return Finding("persen-tidak-cocok", message, reader.table.sheet.name, cell.address)


def _is_of_more_years(reader: FactReader, place: int) -> bool:
    """Whether a percentage of form E.81 may be that of the plan of several years, whose target stands there too."""
    texts = reader.table.header.texts
    several = any("renstra" in text.casefold() for text in texts.values())
    return reader.layout.is_quarterly and several and "renja" not in texts[place].casefold()


def _last_place(value: Decimal) -> Decimal:
    """One unit of the last place that a percentage is written with, at least a hundredth."""
    exponent = value.normalize().as_tuple().exponent
    places = min(2, max(0, -exponent)) if isinstance(exponent, int) else 0
    return Decimal(1).scaleb(-places) * Decimal("1.01")


def tolerance(column: str, parts: int) -> Decimal:
    """How far a total may be from its parts: what is whole may differ by what rounding takes away, not by one."""
    return WHOLE if kind_of(column) in ("rupiah", "bilangan") else ROUNDING * max(1, min(parts, 5))


def shown(value: Decimal, column: str) -> str:
    """A figure in the notation of its column."""
    return number(value, 0) if kind_of(column) in ("rupiah", "bilangan") else trim(value)
