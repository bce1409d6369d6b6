"""Rows by periods: a word and an icon in every cell, tinted by status."""

from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.slots import Slots
from dashboard.charts.style import (
    BAD_TINT,
    GOOD_TINT,
    MUTED,
    QUIET_TINT,
    SMALL,
    TEXT,
    WARN_TINT,
    hidden_axis,
    layout,
    still,
    wrap,
)

TINTS = {"tercapai": GOOD_TINT, "di_bawah_target": BAD_TINT, "belum_diisi": WARN_TINT}
HEADING = 22
CELL = 22


def heat(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, row (its identity), label, period, status, text.

    A row without a period has no target there: an en dash."""
    columns = (chart.column(role) for role in ("row", "period", "key", "status", "text"))
    cells = {(row, period): (key, status, text) for row, period, key, status, text in zip(*columns, strict=True)}
    names = dict(zip(chart.column("row"), chart.column("label"), strict=True))
    keys = list(names)
    labels = list(names.values())
    periods = sorted({period for _, period in cells})
    rows = Slots([wrap(label, 40 if narrow else 36) for label in labels], narrow)
    places = [(row, column) for row in range(len(labels)) for column in range(len(periods))]
    found = [cells.get((keys[row], periods[column]), (None, "", "–")) for row, column in places]
    bar = {
        "type": "bar",
        "orientation": "h",
        "base": [column + 0.03 for _, column in places],
        "x": [0.94] * len(places),
        "y": [rows.y[row] for row, _ in places],
        "width": CELL,
        "text": [text for _, _, text in found],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": {"color": TEXT, "size": SMALL},
        "customdata": [[key] for key, _, _ in found],
        "hovertext": [f"{wrap(labels[row], 50)}, {periods[column]}" for row, column in places],
        "hovertemplate": "%{hovertext}<br>%{text}<extra></extra>",
        "constraintext": "none",
        **still(color=[TINTS.get(status, QUIET_TINT) for _, status, _ in found], line={"width": 0}),
    }
    heads = [
        {
            "x": column + 0.5,
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "text": period,
            "showarrow": False,
            "font": {"color": MUTED, "size": SMALL},
        }
        for column, period in enumerate(periods)
    ]
    return {
        "data": [bar, *rows.traces(0)],
        "layout": layout(
            int(rows.height) + HEADING + 6,
            xaxis=hidden_axis(range=[0, len(periods)]),
            yaxis=rows.axis,
            annotations=heads,
            margin={"l": 4, "r": 4, "t": HEADING, "b": 4},
        ),
    }
