"""Allocation, spending, absorption and efficiency. See :mod:`queries` for the parameters."""

from typing import Any, Literal

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run

Level = Literal["program", "kegiatan", "sub_kegiatan"]


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


def budget_performance(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Performance of the budget's implementation: one row per part, and one (bagian NA) for the whole."""
    return run(connection, "budget_performance", **period)


def budget_revision(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Allocation before and after the revision against spending: one row per sub-activity."""
    return run(connection, "budget_revision", **period)


def budget_reasons(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The remainder by category of its reason with its share: one row per category."""
    return run(connection, "budget_reasons", **period)


def budget_output(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Outputs reached while little was spent: one row per sub-activity."""
    return run(connection, "budget_output", **period)


def cash_plan(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Spending against the cash plan: one row per month that is planned."""
    return run(connection, "cash_plan", **period)


def cash_plan_consistency(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """How far spending is from the cash plan: one row per sub-activity."""
    return run(connection, "cash_plan_consistency", **period)


def output_achievement(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """Output and absorption: one row per sub-activity."""
    return run(connection, "output_achievement", **period)


def program_output(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """What programmes put out, as their efficiency takes it: one row per programme."""
    return run(connection, "program_output", **period)


def program_support(connection: DuckDBPyConnection, *, program: str | None = None, **period: Any) -> pd.DataFrame:
    """Sub-activities, output and spending of programmes, and what they support: one row per programme."""
    return run(connection, "program_support", program=program, **period)


def efficiency_terms(connection: DuckDBPyConnection, **period: Any) -> pd.DataFrame:
    """The formula of efficiency and its signs as printed: one row per sign."""
    return run(connection, "efficiency_terms", **period)
