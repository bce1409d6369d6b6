"""What contradicts itself, what is missing and what came late."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.checking import BESIDE, CONTRACT, contradictions
from queries.reports import run


def data_quality(
    connection: DuckDBPyConnection,
    *,
    perangkat_daerah: str | None = None,
    tahun: int | None = None,
    tingkat: str | None = None,
) -> pd.DataFrame:
    """Contradictions in what is in force: one row per finding, the most severe first.

    The places of each side are a list. Each filter may be left out; what belongs to no agency is everyone's.
    """
    rows = contradictions(connection, perangkat_daerah=perangkat_daerah, tahun=tahun, tingkat=tingkat)
    return pd.DataFrame(rows, columns=[*CONTRACT, *BESIDE])


def completeness(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What is filled in, empty, not due or late: one row per data set, targets or results, and period."""
    return run(connection, "completeness", **period)


def printed_differences(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Printed figures of the report's tables that are not what their parts give: one row per printed figure."""
    return run(connection, "printed_differences", **period)
