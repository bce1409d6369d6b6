"""Money of single months side by side: which quarters they make up, and what their blanks and printed sums say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.context.periods import MONTHS, QUARTER_MONTHS, ROMAN, is_so_far, period, quarter_of, quarters
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import ERROR, Finding
from dashboard.importing.rows.roles import LEAF, TableRow
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.layout import MONTHLY
from dashboard.notation import number

TOTAL = "jumlah_realisasi_rupiah"
SUBTOTALS = {quarter: f"jumlah_triwulan_{order}_rupiah" for order, quarter in ROMAN.items()}
NAMES = {number: name.capitalize() for name, number in reversed(MONTHS.items())}
BLANK = ("", "-", "–")
Amounts = list[Decimal | None]


@dataclass(frozen=True)
class PrintedSum:
    """A printed sum of a row's months: its cell, what it says, and the months it may sum up in order."""

    cell: Cell
    printed: Decimal
    months: Amounts
    before: Amounts

    @property
    def is_sum(self) -> bool:
        """Whether it is the sum of its months, or of all months so far."""
        return self.printed in (_sum(self.months), _sum([*self.before, *self.months]))

    @property
    def is_last(self) -> bool:
        """Whether it repeats the last month."""
        return bool(self.months) and self.printed == (self.months[-1] or 0)


def month_columns(reader: FactReader) -> dict[int, int]:
    """The sheet columns of the months that have been reported, by month (1 to 12) in order; none without months.

    The last is the last that has money; months of zeros after it count up to the end of a quarter that is named. Where
    no month has any figure, those of the table's quarter are reported, without one.
    """
    wide = next((facts for facts in reader.layout.fakta if facts.lebar and facts.lebar.sebagai == MONTHLY), None)
    if wide is None:
        return {}
    places = {MONTHS[key.split()[0]]: place for key, place in reader.table.wide.get(wide.tabel, {}).items()}
    named = _named_end(reader)
    leaves = [row for row in reader.rows if row.role == LEAF]
    reported = 0
    for month, place in places.items():
        amounts = [reader.amount(row.cell(reader.table.sheet, place)) for row in leaves]
        if any(amounts) or (month <= named and any(amount is not None for amount in amounts)):
            reported = max(reported, month)
    reported = reported or _end_of(reader.scope.triwulan)
    return {month: places[month] for month in sorted(places) if month <= reported}


def _named_end(reader: FactReader) -> int:
    """The last month of the quarter that the title or the user names; 0 where it is only a past year's end."""
    return 0 if reader.assumed else _end_of(reader.scope.triwulan)


def _end_of(quarter: str | None) -> int:
    return QUARTER_MONTHS * ([*ROMAN.values()].index(quarter) + 1) if quarter else 0


def quarter_columns(reader: FactReader, column: str | None) -> dict[int, int]:
    """The sheet columns of the quarters that have figures of a column, by quarter (1 to 4) in order.

    Where none has any, those that are stated all the same.
    """
    for facts in reader.layout.fakta:
        if facts.lebar and facts.lebar.kolom == column and facts.lebar.sebagai == "periode":
            stated = {period(key): place for key, place in reader.stated(facts).items()}
            filled = {quarter: place for quarter, place in stated.items() if place in reader.filled}
            stated = filled or stated
            return {int(order): stated[quarter] for order, quarter in ROMAN.items() if quarter in stated}
    return {}


def printed_sums(reader: FactReader, columns: Mapping[int, int]) -> Iterator[PrintedSum]:
    """The printed sums of every row: of the year so far, and of each quarter; none of a row that has them already."""
    for row in () if reader.table.header.since_start else reader.rows:
        amounts = {month: reader.amount(row.cell(reader.table.sheet, at)) for month, at in columns.items()}
        for name, months in {TOTAL: so_far(reader, TOTAL, columns), **_of_quarters(columns)}.items():
            cell = row.cells.get(name)
            printed = reader.amount(cell) if cell is not None and cell.row == row.number else None
            if cell is not None and printed is not None and months:
                before = [amounts[month] for month in columns if month < months[0]]
                yield PrintedSum(cell, printed, [amounts[month] for month in months], before)


def so_far(reader: FactReader, column: str, orders: Iterable[int]) -> list[int]:
    """The months, or quarters, that a printed sum is of: those up to the quarter that its heading names."""
    heading = reader.table.header.texts.get(reader.table.columns.get(column, 0), "")
    named = quarters(heading) if is_so_far(heading) else set()
    monthly = any(facts.lebar and facts.lebar.sebagai == MONTHLY for facts in reader.layout.fakta)
    last = ([*ROMAN.values()].index(named.pop()) + 1) * (QUARTER_MONTHS if monthly else 1) if len(named) == 1 else None
    return [order for order in orders if last is None or order <= last]


def settle_months(reader: FactReader, decided: Iterable[str]) -> Iterator[Finding]:
    """Say which sheet columns make up each quarter of a reader whose money stands by month.

    ``decided`` are the user's decisions about cells; one about a range says what its blank months are.
    """
    columns = month_columns(reader)
    if not columns:
        return
    reader.quarters = {
        quarter: {(month - 1) % QUARTER_MONTHS + 1: columns[month] for month in months}
        for quarter, months in _quarters(columns).items()
        if (months[-1] % QUARTER_MONTHS == 0 if reader.per_quarter is False else len(months) == QUARTER_MONTHS)
    }
    if reader.scope.triwulan is None:
        reader.scope = replace(reader.scope, triwulan=max(reader.quarters, key=[*ROMAN.values()].index, default=None))
    yield from _incomplete(reader, columns)
    if reader.per_quarter is None:
        return
    yield from different_sums(reader, columns)
    if reader.per_quarter:
        yield from _blank_months(reader, columns, decided)


def _quarters(columns: Iterable[int]) -> dict[str, list[int]]:
    """The months of each quarter."""
    found: dict[str, list[int]] = {}
    for month in columns:
        found.setdefault(quarter_of(month), []).append(month)
    return found


def _of_quarters(columns: Iterable[int]) -> dict[str, list[int]]:
    """The months below each printed sum of a quarter."""
    return {SUBTOTALS[quarter]: months for quarter, months in _quarters(columns).items()}


def _incomplete(reader: FactReader, columns: Mapping[int, int]) -> Iterator[Finding]:
    """Quarters of which months are lacking: they are not read."""
    for quarter, months in _quarters(columns).items():
        if quarter in reader.quarters:
            continue
        cell = f"{column_letter(columns[months[0]])}{reader.table.header.last_row}"
        named = ", ".join(NAMES[month] for month in months)
        message = (
            f"{cell}: triwulan {quarter} baru memuat {named}, sehingga realisasinya belum dibaca. Lengkapi bulannya."
        )
        gravity = None if reader.quarters else ERROR
        yield Finding("bulan-belum-lengkap", message, reader.table.sheet.name, cell, gravity=gravity)


def different_sums(reader: FactReader, columns: Mapping[int, int]) -> Iterator[Finding]:
    """Printed sums that the months, or quarters, do not give; ``columns`` are their sheet columns in order."""
    for found in printed_sums(reader, columns):
        if found.is_sum if reader.per_quarter else found.is_last:
            continue
        given = _sum(found.months) if reader.per_quarter else found.months[-1] or Decimal(0)
        message = (
            f"{found.cell.address}: jumlah tercetak {number(found.printed, 0)}, menurut rinciannya "
            f"{number(given, 0)}. Keduanya disimpan; periksa angkanya."
        )
        yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, found.cell.address)


def _blank_months(reader: FactReader, columns: Mapping[int, int], decided: Iterable[str]) -> Iterator[Finding]:
    """Blank months: none was spent where the printed sum of the year says so, else that is asked."""
    leaves = [row for row in reader.rows if row.role == LEAF]
    read = [place for places in reader.quarters.values() for place in places.values()]
    summed = {found.cell.row for found in printed_sums(reader, columns) if _proves(reader, found)}
    blank = [cell for row in leaves for cell in _blanks(reader, row, read)]
    reader.zeros = {cell.address for cell in blank if cell.row in summed}
    blank = [cell for cell in blank if cell.row not in summed]
    if not blank:
        return
    first = f"{column_letter(min(read))}{min(cell.row for cell in blank)}"
    area = f"{reader.table.sheet.name}!{first}:{column_letter(max(read))}{max(cell.row for cell in blank)}"
    if f"{area}=0" in decided:
        reader.zeros |= {cell.address for cell in blank}
    elif f"{area}=N/A" in decided:
        reader.unavailable |= {cell.address for cell in blank}
    else:
        message = (
            f"{blank[0].address}: {len(blank)} sel bulan kosong dapat berarti tidak ada belanja atau belum tersedia. "
            "Pilih yang benar, atau isi selnya."
        )
        answers = (
            Answer("Kosong berarti tidak ada belanja", "decide", f"{area}=0"),
            Answer("Kosong berarti belum tersedia", "decide", f"{area}=N/A"),
        )
        yield Finding("wajib-diisi", message, reader.table.sheet.name, blank[0].address, answers)


def _proves(reader: FactReader, found: PrintedSum) -> bool:
    """Whether a printed sum of the year is the sum of the months that are filled in."""
    return found.cell.column == reader.table.columns.get(TOTAL) and found.printed == _sum(found.months)


def _blanks(reader: FactReader, row: TableRow, places: Iterable[int]) -> Iterator[Cell]:
    cells = (row.cell(reader.table.sheet, place) for place in places)
    return (cell for cell in cells if cell.text in BLANK and not reader.cells.is_printed_zero(row, cell))


def _sum(amounts: Amounts) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal(0))
