"""Printed totals and percentages against what their parts give. Both are kept; a difference is a warning."""

from collections.abc import Iterator
from decimal import Decimal

from dashboard.importing.facts import FactReader
from dashboard.importing.figures import figure_places
from dashboard.importing.findings import Finding
from dashboard.importing.layout import kind_of
from dashboard.importing.periods import period
from dashboard.importing.rows import GROUP, LEAF, PART, TOTAL, TableRow
from dashboard.importing.scope import canonical, lower_better
from dashboard.importing.sheet import Cell
from dashboard.notation import number, percent, trim

HUNDRED = Decimal(100)
NAMED_LEVEL = 10
REACHED = "jumlah_realisasi"
BESIDE = {REACHED: "realisasi", "jumlah_realisasi_rupiah": "realisasi_rupiah"}
ROUNDING = Decimal("0.011")
WHOLE = Decimal("0.49")


def mismatches(reader: FactReader) -> Iterator[Finding]:
    """Every printed total, sum of columns or percentage of a table that its parts do not give."""
    for place, column in _summed(reader):
        yield from _totals(reader, place, column)
    for row in reader.rows:
        for column, parts in reader.layout.bagian.items():
            yield from _across(reader, row, column, parts)
        for column, factors in reader.layout.kali.items():
            yield from _product(reader, row, column, factors)
        yield from _reached(reader, row)
        for column, (above, below) in reader.layout.persen.items():
            yield from _percentage(reader, row, column, above, below)


def _summed(reader: FactReader) -> list[tuple[int, str]]:
    """The sheet columns whose totals are sums: money, and those the layout names."""
    return [
        (place, column)
        for place, column in sorted(figure_places(reader.table).items())
        if (kind_of(column) == "rupiah" and column not in BESIDE) or column in reader.layout.dijumlah
    ]


def _totals(reader: FactReader, place: int, column: str) -> Iterator[Finding]:
    rows = reader.counted
    if all(row.role == LEAF for row in rows):
        return
    cells = [row.cell(reader.table.sheet, place) for row in rows]
    values = [reader.amount(cell) for cell in cells]
    for position, row in enumerate(rows):
        printed = values[position]
        if printed is None or (row.role == LEAF and not _has_parts(rows, position)):
            continue
        scopes = [scope for scope in _scopes(reader, position) if scope]
        if any(cells[part].address in reader.unread for scope in scopes for part in scope):
            continue
        if not scopes and row.role == GROUP and row.level >= NAMED_LEVEL and printed:
            scopes = [[]]
        sums = [
            sum((value for part in scope if (value := values[part]) is not None), Decimal(0))
            for scope in scopes
            if not scope or any(values[part] is not None for part in scope)
        ]
        if not printed and any(all(values[part] is None for part in scope) for scope in scopes):
            continue
        if not sums or any(abs(printed - total) <= _tolerance(column, len(values)) for total in sums):
            continue
        cell = cells[position]
        message = (
            f"{cell.address}: jumlah tercetak {_shown(printed, column)}, jumlah rinciannya {_shown(sums[0], column)}, "
            f"selisih {_shown(printed - sums[0], column)}. Keduanya disimpan; periksa rincian dan jumlahnya."
        )
        yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, cell.address)


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


def _signed_amount(reader: FactReader, row: TableRow, part: str) -> Decimal | None:
    """The figure of a part; one named with a minus is taken away."""
    value = _own_amount(reader, row, part.lstrip("-"))
    return -value if value is not None and part.startswith("-") else value


def _has_parts(rows: list[TableRow], position: int) -> bool:
    return position + 1 < len(rows) and rows[position + 1].role == PART


def _scopes(reader: FactReader, position: int) -> Iterator[list[int]]:
    """The rows that a total may sum up, the likeliest first."""
    rows = reader.counted
    row = rows[position]
    if row.level:
        yield _below_in_depth(rows, position)
        return
    every = [at for at, other in enumerate(rows) if other.role == LEAF]
    if row.role == GROUP:
        yield _below(rows, position)
    else:
        named = _of_the_named(reader, position, every)
        first_or_last = position in (0, len(rows) - 1)
        yield from ([every, named] if first_or_last else [named, _above(rows, position), every])
        yield _below(rows, position)
        yield _above(rows, position)
        yield _subtotals(rows, position)


def _below_in_depth(rows: list[TableRow], position: int) -> list[int]:
    """The leaves below a row down to the next one of its level; below a leaf its lowest parts."""
    row, parts = rows[position], []
    for at in range(position + 1, len(rows)):
        if rows[at].level <= row.level and rows[at].level:
            break
        if row.role == LEAF and rows[at].role == PART:
            following = rows[at + 1] if at + 1 < len(rows) else None
            if following is None or following.role != PART or following.level <= rows[at].level:
                parts.append(at)
        elif row.role != LEAF and rows[at].role == LEAF:
            parts.append(at)
    return parts


def _below(rows: list[TableRow], position: int) -> list[int]:
    """The leaves from a row down to the next that is none."""
    found = []
    for at in range(position + 1, len(rows)):
        if rows[at].role != LEAF:
            break
        found.append(at)
    return found


def _above(rows: list[TableRow], position: int) -> list[int]:
    """The leaves above a row up to the next that is none."""
    found = []
    for at in range(position - 1, -1, -1):
        if rows[at].role != LEAF:
            break
        found.append(at)
    return found


def _subtotals(rows: list[TableRow], position: int) -> list[int]:
    """The totals above a total, where they are its parts."""
    return [at for at in range(position) if rows[at].role == TOTAL]


def _of_the_named(reader: FactReader, position: int, every: list[int]) -> list[int]:
    """The leaves of the parent that a total names or stands in."""
    row = reader.counted[position]
    for column in reader.layout.turun:
        names = {reader.counted[at].cells[column].text for at in every if reader.counted[at].cells[column].text}
        named = [name for name in names if name and name.casefold() in row.label.casefold()]
        own = max(named, key=len) if named else row.cells[column].text
        found = [at for at in every if own and reader.counted[at].cells[column].text == own]
        if found:
            return found
    return []


def _across(reader: FactReader, row: TableRow, column: str, parts: tuple[str, ...]) -> Iterator[Finding]:
    """A total column against the columns it sums up."""
    printed = _own_amount(reader, row, column)
    present = [part for part in parts if part.lstrip("-") in reader.table.columns]
    given = [value for part in present if (value := _signed_amount(reader, row, part)) is not None]
    if printed is None or not given or len(given) < len(present):
        return
    if abs(printed - sum(given)) <= _tolerance(column, len(parts)):
        return
    cell = row.cells[column]
    message = (
        f"{cell.address}: jumlah tercetak {_shown(printed, column)}, jumlah bagian di barisnya "
        f"{_shown(sum(given, Decimal(0)), column)}. Keduanya disimpan; periksa angkanya."
    )
    yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, cell.address)


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
    places = [
        place
        for facts in reader.layout.fakta
        if facts.lebar and facts.lebar.kolom == BESIDE.get(column)
        for place in reader.stated(facts).values()
    ]
    amounts = (reader.amount(row.cell(reader.table.sheet, place)) for place in sorted(places))
    known = [amount for amount in amounts if amount is not None]
    return [sum(known, Decimal(0)), known[-1], sum(known, Decimal(0)) / len(known)] if known else []


def _percentage(reader: FactReader, row: TableRow, column: str, above: str, below: str) -> Iterator[Finding]:
    """A printed percentage against the figures of its row; a fraction without a percent sign is one too."""
    cell = row.cells.get(column)
    printed = _own_amount(reader, row, column)
    reached, planned = _own_amount(reader, row, above), _own_amount(reader, row, below)
    if cell is None or printed is None or reached is None or not planned:
        return
    lower_is_better = kind_of(above) != "rupiah" and canonical(row.cells[reader.layout.baris].text) in lower_better()
    possible = [
        (2 * planned - value if lower_is_better else value) / planned * HUNDRED
        for value in (reached, *_of_the_year(reader, row, above))
    ]
    computed = possible[0]
    meant = [printed] if cell.percent or "%" in cell.text else [printed, printed * HUNDRED]
    if any(abs(value - given) <= _last_place(value) for value in meant for given in possible):
        return
    message = (
        f"{cell.address}: tercetak {percent(printed)}, hasil hitung dari barisnya {percent(computed)}. "
        "Keduanya disimpan; periksa ketiga angkanya."
    )
    yield Finding("persen-tidak-cocok", message, reader.table.sheet.name, cell.address)


def _last_place(value: Decimal) -> Decimal:
    """One unit of the last place that a percentage is written with, at least a hundredth."""
    exponent = value.normalize().as_tuple().exponent
    places = min(2, max(0, -exponent)) if isinstance(exponent, int) else 0
    return Decimal(1).scaleb(-places) * Decimal("1.01")


def _tolerance(column: str, parts: int) -> Decimal:
    """How far a total may be from its parts: what is whole may differ by what rounding takes away, not by one."""
    return WHOLE if kind_of(column) in ("rupiah", "bilangan") else ROUNDING * max(1, min(parts, 5))


def _shown(value: Decimal, column: str) -> str:
    return number(value, 0) if kind_of(column) in ("rupiah", "bilangan") else trim(value)
