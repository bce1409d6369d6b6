"""All SQL, and thin typed functions over it.

    tables/   the tables of a version      macros/   every formula, once      views/    what several reports share
    reports/  one question per file        sources/  the cells behind a report's figures
    imports/  a file, loaded as tables, against what is in force

Facts are in the version (:mod:`queries.database` attaches it), formulas are here. Every function takes a connection
from there; ``perangkat_daerah`` (agency code), ``tahun`` and ``triwulan`` (I..IV) default to the newest in force.
Percentages are 0-100, money is whole rupiah, a missing value is NA. The head of a report's file says what it gives.
"""

from typing import Any, Literal

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run

Level = Literal["program", "kegiatan", "sub_kegiatan"]


def indicator_achievement(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Achievement of every agreement indicator: one row per indicator."""
    return run(connection, "indicator_achievement", **period)


def achievement_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The mean achievement, how many indicators it is taken over, and the year before: one row."""
    return run(connection, "achievement_summary", **period)


def target_comparison(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The agreement's targets against the medium-term plan's: one row per indicator and year."""
    return run(connection, "target_comparison", **period)


def indicator_quarters(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Targets and realisations quarter by quarter: one row per indicator and quarter."""
    return run(connection, "indicator_quarters", **period)


def indicator_definition(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Definition, legal basis, formula and source: one row per indicator."""
    return run(connection, "indicator_definition", **period)


def program_achievement(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Achievement of programme indicators: one row per programme and indicator."""
    return run(connection, "program_achievement", **period)


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


def budget_absorption(
    connection: DuckDBPyConnection, *, tingkat: Level = "sub_kegiatan", **period: Any
) -> pd.DataFrame:
    """Allocation, spending and absorption: one row per programme, activity or sub-activity."""
    return run(connection, "budget_absorption", tingkat=tingkat, **period)


def budget_tree(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The budget as a tree: one row per programme, activity and sub-activity, with its parent."""
    return run(connection, "budget_tree", **period)


def budget_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The whole budget, its remainder and the year before: one row."""
    return run(connection, "budget_summary", **period)


def budget_explanations(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Why money was left, or that nothing explains it: one row per sub-activity."""
    return run(connection, "budget_explanations", **period)


def budget_efficiency(
    connection: DuckDBPyConnection, *, tingkat: Literal["program", "perangkat_daerah"] = "program", **period: Any
) -> pd.DataFrame:
    """Efficiency of output, what is credited and its value: one row per programme, or one for the whole."""
    return run(connection, "budget_efficiency", tingkat=tingkat, **period)


def budget_revision(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Allocation before and after the revision against spending: one row per sub-activity."""
    return run(connection, "budget_revision", **period)


def action_plan_progress(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Targets of strategic activities due, filled, reached: one row per sub-KSD and period."""
    return run(connection, "action_plan_progress", **period)


def action_plan_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Strategic activities counted: one row."""
    return run(connection, "action_plan_summary", **period)


def action_plan_targets(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Every target of the strategic activities: one row per target."""
    return run(connection, "action_plan_targets", **period)


def leadership_attention(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What needs a decision, most pressing first: one row per matter."""
    return run(connection, "leadership_attention", **period)


def bands(connection: DuckDBPyConnection, *, himpunan: str, tahun: int | None = None) -> pd.DataFrame:
    """The bands of a set (``"merit"``, ``"ip_asn"``), lowest first: one row per band."""
    return run(connection, "bands", himpunan=himpunan, tahun=tahun)


def staff(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Staff by education: one row per education."""
    return run(connection, "staff", **period)


def batch_tables(connection: DuckDBPyConnection, *, batch: int) -> pd.DataFrame:
    """The tables that a batch was read from: one row per table."""
    return run(connection, "batch_tables", batch=batch)


def history(connection: DuckDBPyConnection) -> pd.DataFrame:
    """Batches, newest last: one row per batch."""
    return run(connection, "history")


def locks(connection: DuckDBPyConnection) -> pd.DataFrame:
    """Quarters that are locked: one row per agency, year and quarter."""
    return run(connection, "locks")
