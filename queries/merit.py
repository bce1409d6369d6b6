"""The merit system. See :mod:`queries` for the parameters.

``skor`` are scores chosen in a simulation, by sub-aspect code: ``"3.1=4,3.10=3"``.
"""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def merit_breakdown(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Merit-system values by aspect and owner with the points left: one row per aspect."""
    return run(connection, "merit_breakdown", **period)


def merit_weights(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The weight of each aspect: one row per aspect."""
    return run(connection, "merit_weights", **period)


def merit_score_scale(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What each score of a sub-aspect means, highest first: one row per score."""
    return run(connection, "merit_score_scale", **period)


def merit_sub_aspects(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Sub-aspects with weight and owner, score and value where there are: one row per sub-aspect."""
    return run(connection, "merit_sub_aspects", **period)


def merit_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The merit system's value, band and distance to the next: one row."""
    return run(connection, "merit_summary", **period)


def merit_ranking(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The provinces that the report names, ranked among themselves: one row per institution."""
    return run(connection, "merit_ranking", **period)


def merit_goals(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Higher bands, better-placed provinces and the maximum with the distance to each: one row per goal."""
    return run(connection, "merit_goals", **period)


def merit_assessment(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """A self-assessment beside the reported values: one row per aspect, and one for the whole."""
    return run(connection, "merit_assessment", **period)


def merit_simulation(connection: DuckDBPyConnection, *, skor: str | None = None, **period: Any) -> pd.DataFrame:
    """A self-assessment with scores chosen in place of its own: one row per sub-aspect."""
    return run(connection, "merit_simulation", skor=skor, **period)


def merit_simulation_summary(connection: DuckDBPyConnection, *, skor: str | None = None, **period: Any) -> pd.DataFrame:
    """Value, index, band and place as assessed and as simulated: one row."""
    return run(connection, "merit_simulation_summary", skor=skor, **period)


def merit_simulation_ranking(connection: DuckDBPyConnection, *, skor: str | None = None, **period: Any) -> pd.DataFrame:
    """The provinces that the report names with the own value simulated: one row per institution."""
    return run(connection, "merit_simulation_ranking", skor=skor, **period)


def merit_cheapest_path(
    connection: DuckDBPyConnection, *, nilai_tujuan: Any = None, pengampu: str | None = None, **period: Any
) -> pd.DataFrame:
    """The cheapest set of sub-aspects to raise to reach a value: one row per sub-aspect to be raised."""
    return run(connection, "merit_cheapest_path", nilai_tujuan=nilai_tujuan, pengampu=pengampu, **period)


def merit_cheapest_path_scope(
    connection: DuckDBPyConnection, *, nilai_tujuan: Any = None, pengampu: str | None = None, **period: Any
) -> pd.DataFrame:
    """The value now, the highest in reach, and how a goal stands to them: one row."""
    return run(connection, "merit_cheapest_path_scope", nilai_tujuan=nilai_tujuan, pengampu=pengampu, **period)
