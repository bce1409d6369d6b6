"""A tree that opens: area is size, the strong colour marks what needs attention."""

from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.style import SMALL, layout, wrap

LOW, USUAL = "#F46A25", "#A9BDD3"


def icicle(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, parent (missing at the top), value, text, focus."""
    branches = set(chart.column("parent"))
    tree = {
        "type": "treemap",
        "ids": chart.column("key"),
        "labels": [
            label if key in branches else wrap(label, 26)
            for key, label in zip(chart.column("key"), chart.column("label"), strict=True)
        ],
        "parents": [parent if isinstance(parent, str) else "" for parent in chart.column("parent")],
        "values": [value or 0 for value in chart.numbers("value")],
        "text": chart.column("text"),
        "customdata": [[key] for key in chart.column("key")],
        "branchvalues": "total",
        "maxdepth": 2,
        "textinfo": "label+text",
        "hovertemplate": "%{label}<br>%{text}<extra></extra>",
        "marker": {
            "colors": [LOW if focus else USUAL for focus in chart.focused()],
            "line": {"width": 1.5, "color": "#FFFFFF"},
        },
        "textfont": {"color": "#10202F", "size": SMALL + 1},
        "tiling": {"pad": 2},
        "pathbar": {"visible": True, "textfont": {"size": SMALL}},
        "root": {"color": "rgba(0, 0, 0, 0)"},
    }
    return {"data": [tree], "layout": layout(360 if narrow else 430, margin={"l": 0, "r": 0, "t": 24, "b": 0})}
