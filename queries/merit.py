"""The merit system. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def merit_breakdown(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Merit-system values by aspect and owner with the points left: one row per aspect."""
    return run(connection, "merit_breakdown", **period)


def merit_sub_aspects(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Sub-aspects with weight and owner: one row per sub-aspect."""
    return run(connection, "merit_sub_aspects", **period)


def merit_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The merit system's value, band and distance to the next: one row."""
    return run(connection, "merit_summary", **period)


def merit_ranking(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The provinces that the report names, ranked among themselves: one row per institution."""
    return run(connection, "merit_ranking", **period)
