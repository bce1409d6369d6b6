"""Staff and those they serve. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def staff(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Staff by education: one row per education."""
    return run(connection, "staff", **period)
