"""Achievement against a target line, grouped; a missing value says why."""

from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.slots import right_column, slots
from dashboard.charts.style import FOCUS, MUTED, OUTLINE, REALISATION, hidden_axis, layout, still, text_at

TARGET = 100
BAR = 13


def bullet(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value (percent), text, group, reason (where value is missing), focus."""
    rows = slots(chart, narrow)
    values = chart.numbers("value")
    focused = chart.focused()
    longest = highest(values, TARGET)
    keys = [[key] for key in chart.column("key")]
    bar = {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": rows.y,
        "width": BAR,
        "customdata": keys,
        "hovertext": chart.column("label"),
        "hovertemplate": "%{hovertext}<br>%{text}<extra></extra>",
        "text": chart.column("text"),
        "textposition": "none",
        **still(color=[FOCUS if focus else REALISATION for focus in focused]),
    }
    present = [y for y, value in zip(rows.y, values, strict=True) if value is not None]
    target = {
        "type": "scatter",
        "mode": "markers",
        "x": [TARGET] * len(present),
        "y": present,
        "hoverinfo": "skip",
        "marker": {"symbol": "line-ns", "size": BAR + (3 if narrow else 8), "line": {"width": 2.5, "color": OUTLINE}},
    }
    missing = [position for position, value in enumerate(values) if value is None]
    reasons = chart.column("reason") if chart.has("reason") else [""] * len(values)
    why = text_at(
        [0] * len(missing),
        [rows.y[position] for position in missing],
        [reasons[position] for position in missing],
        "middle right",
        color=MUTED,
    )
    column, axis = right_column(rows, chart.column("text"))
    return {
        "data": [bar, target, why, column, *rows.traces(0)],
        "layout": layout(
            int(rows.height) + 8,
            xaxis=hidden_axis(range=[0, longest * 1.02]),
            yaxis2=axis,
            yaxis=rows.axis,
            annotations=rows.annotations(),
        ),
    }
