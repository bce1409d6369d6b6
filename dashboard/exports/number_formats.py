"""Number formats of a workbook: as many decimals as the screen shows, thousands apart, years as they are."""

from collections.abc import Callable
from typing import Any

import pandas as pd

from dashboard.catalogue import columns

NAMED, WHOLE, DECIMAL = "0", "#,##0", "#,##0.00"
KINDS = {"rupiah": WHOLE, "bilangan": NAMED, "persen": DECIMAL}
ENDINGS = {"_rupiah": WHOLE, "_persen": DECIMAL}
COUNTS = "jumlah_"


def format_of(column: str, values: pd.Series, *, mixed: bool = False) -> Callable[[int | float], str]:
    """The format of each figure of a column: of whole amounts, counts and percentages one for all, of other figures
    two decimals where most have any, else each its own; ``mixed`` are figures of different kinds, each its own."""
    fixed = None if mixed else _fixed(column)
    if fixed is None and not mixed and pd.api.types.is_float_dtype(values):
        known = [float(value) for value in values if pd.notna(value)]
        fixed = DECIMAL if 2 * sum(map(_has_decimals, known)) > len(known) else None
    if fixed is None and not mixed and values.dtype == object:
        return lambda value: WHOLE if isinstance(value, int) else DECIMAL
    return lambda value: fixed or (DECIMAL if _has_decimals(value) else WHOLE)


def _fixed(column: str) -> str | None:
    if column.startswith(COUNTS):
        return WHOLE
    described = columns().get(column)
    if described and described.jenis in KINDS:
        return KINDS[described.jenis]
    return next((shown for ending, shown in ENDINGS.items() if column.endswith(ending)), None)


def _has_decimals(value: Any) -> bool:
    return round(float(value), 2) != round(float(value))
