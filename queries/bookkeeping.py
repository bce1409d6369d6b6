"""Batches, locks and the rules that figures go by. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def bands(connection: DuckDBPyConnection, *, tahun: int | None, himpunan: str | None = None) -> pd.DataFrame:
    """The bands of a set (``"merit"``) or of all in force in a year (None: today), lowest first: one row per band."""
    return run(connection, "bands", himpunan=himpunan, tahun=tahun)


def printed_bands(connection: DuckDBPyConnection, *, himpunan: str = "capaian", **period: Any) -> pd.DataFrame:
    """The bands of a set as the report prints them beside those in force, highest first: one row per band."""
    return run(connection, "printed_bands", himpunan=himpunan, **period)


def settings(connection: DuckDBPyConnection, *, tahun: int | None) -> pd.DataFrame:
    """The limits and constants that formulas use in a year (None: today): one row per setting."""
    return run(connection, "settings", tahun=tahun)


def measure_methods(connection: DuckDBPyConnection) -> pd.DataFrame:
    """By which method a measure is taken, and since when: one row per measure and method."""
    return run(connection, "measure_methods")


def indicator_properties(connection: DuckDBPyConnection, *, perangkat_daerah: str, tahun: int) -> pd.DataFrame:
    """Which way is better and how figures add up: one row per indicator."""
    return run(connection, "indicator_properties", perangkat_daerah=perangkat_daerah, tahun=tahun)


def batch_tables(connection: DuckDBPyConnection, *, batch: int) -> pd.DataFrame:
    """The tables that a batch was read from: one row per table."""
    return run(connection, "batch_tables", batch=batch)


def history(connection: DuckDBPyConnection) -> pd.DataFrame:
    """Batches, newest last: one row per batch."""
    return run(connection, "history")


def periods(connection: DuckDBPyConnection, *, tabel_fakta: str) -> pd.DataFrame:
    """The periods that a fact table holds data for, newest first: one row per agency, year and period."""
    return run(connection, "periods", tabel_fakta=tabel_fakta)


def locks(connection: DuckDBPyConnection) -> pd.DataFrame:
    """Quarters that are locked: one row per agency, year and quarter."""
    return run(connection, "locks")
