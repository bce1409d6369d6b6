"""Months of a quarter (1 to 3): kept as they are given, and what of them is the quarter's figure."""

from collections.abc import Mapping
from typing import TypeVar

from dashboard.importing.context.periods import QUARTER_MONTHS
from dashboard.importing.draft import Row

T = TypeVar("T")
OF_MONTH = "bulan_{}_rupiah"
MONTH_COLUMNS = tuple(OF_MONTH.format(month) for month in range(1, QUARTER_MONTHS + 1))


def of_quarter(months: Mapping[int, T], *, cumulative: bool) -> dict[int, T]:
    """The months whose money is the quarter's: all, or the last where they are cumulative."""
    return {QUARTER_MONTHS: months[QUARTER_MONTHS]} if cumulative else dict(months)


def together(months: Mapping[int, int | None], *, cumulative: bool) -> int | None:
    """What months say of their quarter; nothing where one that counts is not available."""
    amounts = of_quarter(months, cumulative=cumulative).values()
    return None if None in amounts else sum(filter(None, amounts))


def given_months(fact: Row) -> dict[int, int | None]:
    """The months that a fact holds; none where it has only its quarter's figure."""
    months = {month: fact.get(column) for month, column in enumerate(MONTH_COLUMNS, start=1)}
    return {} if set(months.values()) == {None} else months


def month_places(
    column: str, quarters: Mapping[str, Mapping[int, int]], *, cumulative: bool
) -> dict[str, tuple[int, ...]]:
    """The sheet columns of quarters and their months, such as ``realisasi_rupiah:II`` and ``bulan_1_rupiah:II``."""
    counted = {quarter: of_quarter(places, cumulative=cumulative) for quarter, places in quarters.items()}
    whole = {f"{column}:{quarter}": tuple(places.values()) for quarter, places in counted.items()}
    single = {
        f"{OF_MONTH.format(month)}:{quarter}": (place,)
        for quarter, places in quarters.items()
        for month, place in places.items()
    }
    return whole | single
