"""What the rows of a table say of its money side by side: of each period alone, or since the start of the year?"""

from collections.abc import Container, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from dashboard.importing.facts.months import TOTAL, printed_sums, so_far
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.judging.across import HUNDRED, is_printed
from dashboard.importing.rows.roles import LEAF, TableRow
from dashboard.importing.sheet import Cell
from dashboard.notation import number

SPENT, ALLOCATED, LEFT = "realisasi_rupiah", "pagu_rupiah", "sisa_rupiah"
FEWEST, ONE_IN = 2, 5


class Fall(NamedTuple):
    """Money that is less than in the period before: its cell, what was before, what is now."""

    cell: Cell
    before: Decimal
    now: Decimal


class Evidence(NamedTuple):
    """What rows say: for each telling printed figure whether it is of single periods; falls; rows over the allocation.

    ``steps`` are the changes from one period to the next, ``allocated`` the rows with an allocation.
    """

    printed: list[bool]
    falls: list[Fall]
    steps: int
    over: list[Cell]
    allocated: int

    @property
    def is_alone(self) -> bool | None:
        """Whether the money is of each period alone; nothing where rows leave that open, or disagree.

        What is printed beside it decides. Else money since the start of the year never falls, and that of single
        periods does not add up to more than the allocation; but one row may be a refund or a slip, so several must
        say the same and none the contrary.
        """
        if self.printed:
            return self.printed[0] if len({*self.printed}) == 1 else None
        if self.falls and self.over:
            return None
        if _is_enough(self.falls, self.steps):
            return True
        return False if _is_enough(self.over, self.allocated) else None

    @property
    def speaks_against_alone(self) -> bool:
        """Whether anything says that the money is since the start of the year."""
        return not all(self.printed) or bool(self.over and not self.printed)

    def told(self) -> str:
        """The first row that says something, where rows do not settle it."""
        if self.falls:
            cell, before, now = self.falls[0]
            return f" {cell.address} turun dari {number(before, 0)} menjadi {number(now, 0)}."
        if self.over:
            return f" Bila dijumlahkan, baris {self.over[0].row} melebihi pagu atau jumlah s.d. di barisnya."
        return ""


def evidence(reader: FactReader, columns: Mapping[int, int]) -> Evidence:
    """What the rows of a reader say of the money in ``columns``, the sheet columns of its periods in order.

    A column that is since the start of the year by its own heading falls on nobody: the others are asked about.
    """
    leaves = [row for row in reader.rows if row.role == LEAF]
    spent = [_known(reader, row, columns) for row in leaves]
    since = reader.table.header.since_start
    steps = (step for cells in spent for step in pairwise(cells) if step[1][0].column not in since)
    changed = [(before, cell, now) for (_, before), (cell, now) in steps if before != now]
    allocated = [(row.cells[ALLOCATED], amount) for row in leaves if (amount := reader.amount(row.cells[ALLOCATED]))]
    printed = [one.is_sum for one in printed_sums(reader, columns) if one.is_sum != one.is_last]
    printed += [said for row in (() if since else reader.rows) for said in _beside(reader, row, columns)]
    return Evidence(
        printed,
        [Fall(cell, before, now) for before, cell, now in changed if now < before],
        len(changed),
        [
            row.cells[ALLOCATED]
            for row, cells in zip(leaves, spent, strict=True)
            if _is_over(cells, reader.amount(row.cells[ALLOCATED]), since)
        ],
        len(allocated),
    )


def _known(reader: FactReader, row: TableRow, columns: Mapping[int, int]) -> list[tuple[Cell, Decimal]]:
    """The money of a row that is known, with its cells."""
    cells = (row.cell(reader.table.sheet, place) for place in columns.values())
    return [(cell, amount) for cell in cells if (amount := reader.amount(cell)) is not None]


def _is_over(spent: list[tuple[Cell, Decimal]], allocated: Decimal | None, since: Container[int]) -> bool:
    """Whether money of single periods would add up to more than the allocation, or than what is ``since`` the start."""
    total = Decimal(0)
    for cell, amount in spent:
        if cell.column in since and total > amount:
            return True
        total = amount if cell.column in since else total + amount
    return allocated is not None and total > allocated


def _is_enough(said: list[Fall] | list[Cell], telling: int) -> bool:
    return len(said) >= FEWEST and len(said) * ONE_IN >= telling


def _beside(reader: FactReader, row: TableRow, columns: Mapping[int, int]) -> Iterator[bool]:
    """Whether what is left and the percentages in a row are those of the sum of its periods; only where one of sum and
    last period gives them.
    """
    allocated = reader.amount(row.cells[ALLOCATED])
    shares = [column for column, of in reader.layout.persen.items() if of[0] in (SPENT, TOTAL)]
    for column in (LEFT, *shares):
        cell = row.cells.get(column)
        printed = reader.amount(cell) if cell is not None and cell.row == row.number else None
        amounts = [reader.amount(row.cell(reader.table.sheet, columns[one])) for one in so_far(reader, column, columns)]
        if cell is None or printed is None or not allocated or not amounts or amounts[-1] is None:
            continue
        whole, last = (
            allocated - spent == printed if column == LEFT else is_printed(cell, printed, spent / allocated * HUNDRED)
            for spent in (sum((one for one in amounts if one is not None), Decimal(0)), amounts[-1])
        )
        if whole != last:
            yield whole
