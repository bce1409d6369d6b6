"""What needs a decision of the leadership. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def leadership_attention(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What needs a decision, most pressing first: one row per matter."""
    return run(connection, "leadership_attention", **period)
