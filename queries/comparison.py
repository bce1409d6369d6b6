"""Two or more agencies, periods or institutions side by side. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def key_figures(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The key figures of an agency at the end of a quarter: one row per group and measure."""
    return run(connection, "key_figures", **period)


def side_by_side(
    connection: DuckDBPyConnection,
    *,
    pembanding_perangkat_daerah: str,
    pembanding_tahun: int,
    pembanding_triwulan: str,
    **period: Any,
) -> pd.DataFrame:
    """Key figures of two agencies, years or quarters with their difference: one row per group and measure."""
    return run(
        connection,
        "side_by_side",
        pembanding_perangkat_daerah=pembanding_perangkat_daerah,
        pembanding_tahun=pembanding_tahun,
        pembanding_triwulan=pembanding_triwulan,
        **period,
    )


def two_institutions(
    connection: DuckDBPyConnection, *, instansi: str, pembanding_instansi: str, **period: Any
) -> pd.DataFrame:
    """Index, rank and band of two institutions month by month: one row per month."""
    return run(connection, "two_institutions", instansi=instansi, pembanding_instansi=pembanding_instansi, **period)


def compared_quarters(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The quarters that can be compared with the chosen one, the most telling first: one row per year and quarter."""
    return run(connection, "compared_quarters", **period)
