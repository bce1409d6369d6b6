"""The professionalism index of civil servants. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def ip_asn_dimensions(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Dimensions of the professionalism index against their maxima: one row per dimension."""
    return run(connection, "ip_asn_dimensions", **period)


def ip_asn_comparison(
    connection: DuckDBPyConnection,
    *,
    bulan: str | None = None,
    provinsi: str | None = None,
    jenis: str | None = None,
    **period: Any,
) -> pd.DataFrame:
    """The index by institution and month (``"2024-09"``), ranked among all: one row per institution and month."""
    return run(connection, "ip_asn_comparison", bulan=bulan, provinsi=provinsi, jenis=jenis, **period)


def ip_asn_summary(
    connection: DuckDBPyConnection,
    *,
    bulan: str | None = None,
    provinsi: str | None = None,
    jenis: str | None = None,
    **period: Any,
) -> pd.DataFrame:
    """One month's own value, rank, median and target: one row."""
    return run(connection, "ip_asn_summary", bulan=bulan, provinsi=provinsi, jenis=jenis, **period)
