"""Sorted bars with their value at the end and a second figure in a column."""

from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.slots import right_column, slots
from dashboard.charts.style import FOCUS, REALISATION, TEXT, bold, hidden_axis, layout, still

BAR = 15


def bars(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text (at the bar's end), text_2 (column at the right), focus."""
    rows = slots(chart, narrow)
    focused = chart.focused()
    values = chart.numbers("value")
    texts = [bold(text, focus) for text, focus in zip(chart.column("text"), focused, strict=True)]
    bar = {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": rows.y,
        "width": BAR,
        "customdata": [[key] for key in chart.column("key")],
        "text": texts,
        "textposition": "outside",
        "textfont": {"color": TEXT},
        "cliponaxis": False,
        "hovertext": chart.column("label"),
        "hovertemplate": "%{hovertext}<br>%{text}<extra></extra>",
        **still(color=[FOCUS if focus else REALISATION for focus in focused]),
    }
    traces = [bar, *rows.traces(0)]
    axes: dict[str, Any] = {}
    if chart.has("text_2"):
        seconds = [bold(text, focus) for text, focus in zip(chart.column("text_2"), focused, strict=True)]
        column, axis = right_column(rows, seconds)
        traces.append(column)
        axes["yaxis2"] = axis
    room = 1.55 if narrow else 1.4
    return {
        "data": traces,
        "layout": layout(
            int(rows.height) + 8, xaxis=hidden_axis(range=[0, highest(values) * room]), yaxis=rows.axis, **axes
        ),
    }
