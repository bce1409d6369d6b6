"""A panel: a chart with what stands behind it."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.charts import Chart


@dataclass(frozen=True)
class Source:
    """Where figures come from: the report, the parameters for its cells, the place in print, the calculation."""

    report: str
    parameters: dict[str, Any]
    place: str
    calculation: str | None = None


@dataclass(frozen=True)
class Panel:
    """One chart, its source and the table behind it. ``key`` names it in addresses, files and decks."""

    key: str
    chart: Chart
    source: Source
    table: pd.DataFrame
