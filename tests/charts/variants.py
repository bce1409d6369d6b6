"""Charts changed for a test, and what is read from a figure."""

import re
from typing import Any

import pandas as pd

from dashboard.charts import Chart

DRAWN_BY = {
    "bullet": "capaian_persen",
    "bars": "sisa_rupiah",
    "filled": "nilai_bkd",
    "ladder": "nilai",
    "revision": "realisasi_rupiah",
}
VALUE = {**DRAWN_BY, "dumbbell": "2024-09", "icicle": "pagu_rupiah", "rank_lines": "peringkat", "strip": "nilai"}
ROWS = ("bars", "bullet", "dumbbell", "filled", "heat", "ladder", "revision")
PLACES = ("x", "y", "base", "values", "ids", "parents", "customdata")


def changed(chart: Chart, **fields: Any) -> Chart:
    return Chart(**{**vars(chart), **fields})


def relabelled(chart: Chart, label: str) -> Chart:
    return changed(chart, rows=chart.rows.assign(**{chart.columns["label"]: label}))


def without_value(chart: Chart) -> Chart:
    """The first row has no value, as a query gives it: NaN, or NA among whole numbers (ranks, rupiah)."""
    columns = {VALUE.get(chart.form, "realisasi"), *({"peringkat"} if chart.form == "dumbbell" else ())}
    rows = chart.rows.copy()
    for column in columns:
        whole = rows[column].dtype.kind == "i" or rows[column].dtype == "Int64"
        rows[column] = rows[column].astype("Int64" if whole else float)
        rows.loc[rows.index[0], column] = pd.NA
    return changed(chart, rows=rows)


def places(trace: dict[str, Any]) -> dict[str, Any]:
    return {name: trace[name] for name in PLACES if name in trace}


def bare(text: str) -> str:
    """The letters of a label, without marks and line ends."""
    return re.sub(r"<[^>]+>|[\s\u2007]", "", text)
