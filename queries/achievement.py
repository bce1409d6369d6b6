"""Indicators of the agreement, the medium-term plan and programmes. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


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
    """Targets by quarter, realisations up to the chosen one: one row per indicator and quarter."""
    return run(connection, "indicator_quarters", **period)


def indicator_definition(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Definition, legal basis, formula and source: one row per indicator."""
    return run(connection, "indicator_definition", **period)


def component_formulas(connection: DuckDBPyConnection, *, tahun: int | None = None) -> pd.DataFrame:
    """The formulas that compute realisations from components: one row per indicator and part."""
    return run(connection, "component_formulas", tahun=tahun)


def indicator_components(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Components that indicators are computed from, with role and contribution: one row per indicator and component."""
    return run(connection, "indicator_components", **period)


def indicator_parts(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Parts of composite indicators, as their formulas take them: one row per indicator and part."""
    return run(connection, "indicator_parts", **period)


def computed_realisation(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Realisations worked out beside those reported: one row per indicator."""
    return run(connection, "computed_realisation", **period)


def program_achievement(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Achievement of programme indicators: one row per programme and indicator."""
    return run(connection, "program_achievement", **period)


def performance_tree(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """From objective to indicator, from programme to sub-activity: one row per node."""
    return run(connection, "performance_tree", **period)


def indicator_action_plan(
    connection: DuckDBPyConnection, *, indikator: str | None = None, **period: Any
) -> pd.DataFrame:
    """Action plans of the main indicators: one row per indicator and output."""
    return run(connection, "indicator_action_plan", indikator=indikator, **period)
