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
    instansi: str | None = None,
    **period: Any,
) -> pd.DataFrame:
    """The index by institution and month (``"2024-09"``), ranked among all: one row per institution and month."""
    return run(
        connection, "ip_asn_comparison", bulan=bulan, provinsi=provinsi, jenis=jenis, instansi=instansi, **period
    )


def ip_asn_summary(
    connection: DuckDBPyConnection,
    *,
    bulan: str | None = None,
    provinsi: str | None = None,
    jenis: str | None = None,
    instansi: str | None = None,
    **period: Any,
) -> pd.DataFrame:
    """One month's own value, rank, median and target: one row. ``instansi`` is the reader's own."""
    return run(connection, "ip_asn_summary", bulan=bulan, provinsi=provinsi, jenis=jenis, instansi=instansi, **period)


def ip_asn_movement(
    connection: DuckDBPyConnection,
    *,
    bulan_awal: str | None = None,
    bulan: str | None = None,
    provinsi: str | None = None,
    jenis: str | None = None,
    instansi: str | None = None,
    **period: Any,
) -> pd.DataFrame:
    """Institutions between two months: one row per institution, the largest rise first."""
    return run(
        connection,
        "ip_asn_movement",
        bulan_awal=bulan_awal,
        bulan=bulan,
        provinsi=provinsi,
        jenis=jenis,
        instansi=instansi,
        **period,
    )


def ip_asn_groups(connection: DuckDBPyConnection, *, bulan: str | None = None, **period: Any) -> pd.DataFrame:
    """One month by province and kind of institution: one row for each."""
    return run(connection, "ip_asn_groups", bulan=bulan, **period)


def ip_asn_from_employees(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The index computed from employees: one row per unit, and one for the agency (unit NA)."""
    return run(connection, "ip_asn_from_employees", **period)


def ip_asn_unit_gaps(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Units against the agency, and how many employees lack figures: one row per unit, and one for the agency."""
    return run(connection, "ip_asn_unit_gaps", **period)


def ip_asn_point_distribution(
    connection: DuckDBPyConnection, *, unit: str | None = None, **period: Any
) -> pd.DataFrame:
    """How many employees have how many points: one row per dimension and number of points, NA where not available."""
    return run(connection, "ip_asn_point_distribution", unit=unit, **period)


def ip_asn_scoring(connection: DuckDBPyConnection, *, tahun: int | None = None) -> pd.DataFrame:
    """The scoring rules in force in a year, today by default: one row per rule."""
    return run(connection, "ip_asn_scoring", tahun=tahun)


def ip_asn_what_if(
    connection: DuckDBPyConnection,
    *,
    unit: str | None = None,
    dari_pendidikan: str | None = None,
    ke_pendidikan: str | None = None,
    bagian_pendidikan_persen: int | None = None,
    pelatihan: str | None = None,
    bagian_pelatihan_persen: int | None = None,
    **period: Any,
) -> pd.DataFrame:
    """The index if some employees learned more: one row per dimension and for the index, of agency and chosen unit."""
    return run(
        connection,
        "ip_asn_what_if",
        unit=unit,
        dari_pendidikan=dari_pendidikan,
        ke_pendidikan=ke_pendidikan,
        bagian_pendidikan_persen=bagian_pendidikan_persen,
        pelatihan=pelatihan,
        bagian_pelatihan_persen=bagian_pelatihan_persen,
        **period,
    )
