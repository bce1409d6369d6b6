"""Years: targets as lines, realisations as solid dots; a year without a value has no dot and no line through it."""

from typing import Any

from dashboard.charts.chart import Chart, numbers
from dashboard.charts.style import FOCUS, MUTED, OUTLINE, REALISATION, SMALL, layout, still, text_at


def series(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label (the year), value, target, target_2, text, reason (where the value is missing)."""
    years = [str(label) for label in chart.column("label")]
    realised = {
        "type": "scatter",
        "mode": "markers+text",
        "x": years,
        "y": chart.numbers("value"),
        "customdata": [[key] for key in chart.column("key")],
        "text": [f"<b>{text}</b>" if text != "–" else "" for text in chart.column("text")],
        "textposition": "top center",
        "hovertemplate": "%{x}: realisasi %{y:.2f}<extra></extra>",
        "cliponaxis": False,
        **still(size=12, color=REALISATION),
    }
    traces = [_target(years, chart.column("target"), "target renstra", OUTLINE)]
    if chart.has("target_2"):
        traces.append(_target(years, chart.column("target_2"), "target perjanjian kinerja", FOCUS))
    known = [value for trace in (*traces, realised) for value in trace["y"] if value is not None]
    span = (max(known, default=1) - min(known, default=0)) or 1
    low = min(known, default=0) - span * 0.18
    reasons = chart.column("reason") if chart.has("reason") else [""] * len(years)
    why = text_at(years, [low] * len(years), reasons, "middle center", color=MUTED)
    return {
        "data": [*traces, realised, why],
        "layout": layout(
            230,
            xaxis={
                "type": "category",
                "fixedrange": True,
                "showgrid": False,
                "tickfont": {"color": MUTED, "size": SMALL},
            },
            yaxis={
                "range": [min(known, default=0) - span * 0.3, max(known, default=1) + span * 0.35],
                "fixedrange": True,
                "showgrid": False,
                "zeroline": False,
                "nticks": 4,
                "tickfont": {"color": MUTED, "size": SMALL},
            },
            margin={"l": 44, "r": 12, "t": 10, "b": 26},
        ),
    }


def _target(years: list[str], values: list, name: str, colour: str) -> dict[str, Any]:
    known = numbers(values)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": years,
        "y": known,
        "hovertemplate": f"%{{x}}: {name} %{{y:.2f}}<extra></extra>",
        "marker": {"symbol": "line-ew", "size": 34, "line": {"width": 3, "color": colour}},
    }
