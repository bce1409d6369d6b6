"""Strategic activities of the region (KSD) and the action plan. See :mod:`queries` for the parameters."""

from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


def action_plan_progress(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Targets of strategic activities due, filled, reached: one row per sub-KSD and period."""
    return run(connection, "action_plan_progress", **period)


def action_plan_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Strategic activities counted: one row."""
    return run(connection, "action_plan_summary", **period)


def action_plan_targets(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Every target of the strategic activities: one row per target."""
    return run(connection, "action_plan_targets", **period)


def supporting_action_plans(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Targets of strategic activities that support an indicator: one row per indicator and target."""
    return run(connection, "supporting_action_plans", **period)


def output_plan(connection: DuckDBPyConnection, *, unit: str | None = None, **period: Any) -> pd.DataFrame:
    """Outputs of the action plan: one row per unit, programme, sub-activity and quarter."""
    return run(connection, "output_plan", unit=unit, **period)


def output_plan_summary(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The action plan counted: one row per unit."""
    return run(connection, "output_plan_summary", **period)
