"""Printed totals and percentages against what their parts give. Both are kept; a difference is a warning."""

import re
from collections.abc import Iterator, Set
from decimal import Decimal

from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.judging.across import BESIDE, in_row, shown, tolerance
from dashboard.importing.rows.roles import GROUP, LEAF, PART, TOTAL, UNKNOWN, TableRow
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.values.figures import figure_places

NAMED_LEVEL = 10
CARRIED = re.compile(r"\b(di)?pindah(an|kan)\b", re.IGNORECASE)


def mismatches(reader: FactReader) -> Iterator[Finding]:
    """Every printed total, sum of columns or percentage of a table that its parts do not give."""
    beside = [finding for row in reader.rows for finding in in_row(reader, row)]
    wrong = {finding.cell for finding in beside if finding.kind == "jumlah-tidak-cocok"}
    for place, column in _summed(reader):
        yield from _totals(reader, place, column, wrong)
    yield from beside


def _summed(reader: FactReader) -> list[tuple[int, str]]:
    """The sheet columns whose totals are sums: money, and those the layout names."""
    return [
        (place, column)
        for place, column in sorted(figure_places(reader.table).items())
        if (kind_of(column) == "rupiah" and column not in BESIDE) or column in reader.layout.dijumlah
    ]


def _totals(reader: FactReader, place: int, column: str, wrong: Set[str | None]) -> Iterator[Finding]:
    """Printed totals of a column; a part that its own row shows to be ``wrong`` is told there, not at its totals."""
    rows = reader.counted
    if all(row.role == LEAF for row in rows):
        return
    cells = [row.cell(reader.table.sheet, place) for row in rows]
    values = [reader.amount(cell) for cell in cells]
    for position, row in enumerate(rows):
        printed = values[position]
        if printed is None or row.role == UNKNOWN or (row.role == LEAF and not _has_parts(rows, position)):
            continue
        scopes = [scope for scope in _scopes(reader, position) if scope]
        if any(
            cells[part].address in reader.unread or cells[part].address in wrong for scope in scopes for part in scope
        ):
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
        if not sums or any(abs(printed - total) <= tolerance(column, len(values)) for total in sums):
            continue
        cell = cells[position]
        message = (
            f"{cell.address}: jumlah tercetak {shown(printed, column)}, jumlah rinciannya {shown(sums[0], column)}, "
            f"selisih {shown(printed - sums[0], column)}. Keduanya disimpan; periksa rincian dan jumlahnya."
        )
        yield Finding("jumlah-tidak-cocok", message, reader.table.sheet.name, cell.address)


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
    if CARRIED.search(row.label):
        yield [at for at in every if at < position]
        return
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
