"""What needs a decision of the leadership, and what is expected for the year's end. See :mod:`queries`."""

from typing import Any, Literal

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def leadership_attention(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What needs a decision, most pressing first: one row per matter."""
    return run(connection, "leadership_attention", **period)


def early_warning(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The same ranking with expected year-end value, range and need; ``tanggal`` is the day lateness is counted on."""
    return run(connection, "early_warning", **period)


def expected_values(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Expected year-end values: one row per indicator and sub-activity."""
    return run(connection, "expected_values", **period)


def expected_path(
    connection: DuckDBPyConnection, *, jenis: Literal["indikator", "anggaran"] = "indikator", **period: Any
) -> pd.DataFrame:
    """One object's way through the year: reached, due, needed and expected, one row per quarter."""
    return run(connection, "expected_path", jenis=jenis, **period)


def follow_ups(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Imported obstacles and follow-ups, in force or replaced: one row per object and file."""
    return run(connection, "follow_ups", **period)
