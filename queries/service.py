"""Satisfaction with services. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def satisfaction_index(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Mean, value and grade: one row for the whole (unsur NA), and one per element."""
    return run(connection, "satisfaction_index", **period)


def satisfaction_units(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Value and grade of units month by month: one row per unit and month."""
    return run(connection, "satisfaction_units", **period)


def satisfaction_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The value, what it is taken over, and what was reported: one row."""
    return run(connection, "satisfaction_summary", **period)
