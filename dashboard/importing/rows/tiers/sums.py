"""Whether the money of rows adds up to that of the rows above: the proof that they stand below each other."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from dashboard.importing.choices import Choices
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.values import numbers
from dashboard.importing.values.figures import decimal_marks, figure_places

Money = tuple[Decimal | None, ...]
MOST_ROWS = 2_000


def money_of(table: FoundTable, choices: Choices) -> list[Money]:
    """The money of each row, in the order of its sheet columns; nothing where a cell has none or cannot be read."""
    places = [place for place, column in sorted(figure_places(table).items()) if kind_of(column) == "rupiah"]
    marks = decimal_marks(table, choices)
    return [tuple(_amount(table, row, place, marks[place]) for place in places) for row in table.row_numbers]


def _amount(table: FoundTable, row: int, place: int, mark: str | None) -> Decimal | None:
    try:
        return numbers.number(table.sheet.cell(row, place), mark)
    except numbers.Unreadable:
        return None


def agree(depths: Sequence[int], money: Sequence[Money]) -> bool | None:
    """Whether every row is the sum of those one deeper below it; nothing where money does not show it at each depth."""
    shown: set[int] = set()
    lowest = max(depths, default=0)
    for position, depth in enumerate(depths):
        if depth == lowest:
            continue
        below = _children(depths, position)
        if below is None or not _is_sum(money[position], [money[at] for at in below]):
            return False
        if below and any(money[position]):
            shown.add(depth)
    return True if shown == set(range(lowest)) else None


def _children(depths: Sequence[int], position: int) -> list[int] | None:
    """The rows one deeper below a row; nothing where a depth is left out."""
    found: list[int] = []
    for at in range(position + 1, len(depths)):
        if depths[at] <= depths[position]:
            break
        if depths[at] == depths[position] + 1:
            found.append(at)
        elif not found:
            return None
    return found


def _is_sum(whole: Money, parts: list[Money]) -> bool:
    for column, printed in enumerate(whole):
        given = [value for part in parts if (value := part[column]) is not None]
        if printed is None or (printed == 0 and not given):
            continue
        if sum(given, Decimal(0)) != printed:
            return False
    return True


def tree(money: Sequence[Money], height: int) -> list[int] | None:
    """The depth of each row where they can be sums of each other over so many levels in one way only."""
    count = len(money)
    if count > MOST_ROWS or not all(any(values) for values in money):
        return None
    amounts = [tuple(value or Decimal(0) for value in values) for values in money]

    @cache
    def ends(level: int, start: int) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Where a row of a level may end with what is below it, and the depths of those rows."""
        own = height - 1 - level
        if start >= count:
            return ()
        if level == 0:
            return ((start + 1, (own,)),)
        return tuple((end, (own, *below)) for end, below in parts(level - 1, start + 1, amounts[start]))

    def parts(level: int, start: int, rest: tuple[Decimal, ...]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The rows of a level from a place on that add up to an amount."""
        waiting: list[tuple[int, tuple[Decimal, ...], tuple[int, ...]]] = [(start, rest, ())]
        while waiting:
            at, left, depths = waiting.pop()
            for end, below in ends(level, at):
                after = tuple(value - taken for value, taken in zip(left, amounts[at], strict=True))
                if not any(after):
                    yield end, (*depths, *below)
                elif min(after) >= 0:
                    waiting.append((end, after, (*depths, *below)))

    ways: list[list[tuple[int, ...]]] = [[()], *([] for _ in range(count))]
    for start in range(count):
        for depths in ways[start]:
            for end, below in ends(height - 1, start):
                ways[end] = [*ways[end], (*depths, *below)][:2]
    return list(ways[count][0]) if len(ways[count]) == 1 else None
