"""Staff and those they serve, training, awards, recommendations. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def staff(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Staff by education and year: one row per year and education."""
    return run(connection, "staff", **period)


def staff_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """How many staff, the year before, how many they serve: one row."""
    return run(connection, "staff_summary", **period)


def staff_from_employees(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Employees of the file without names by education: one row per education."""
    return run(connection, "staff_from_employees", **period)


def training(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Training attended: one row per training."""
    return run(connection, "training", **period)


def awards(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Awards received, newest first: one row per award."""
    return run(connection, "awards", **period)


def recommendations(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Recommendations and what came of them: one row per recommendation."""
    return run(connection, "recommendations", **period)
