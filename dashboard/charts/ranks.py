"""Ranks by period: all in grey, those in focus in colour with their names."""

from typing import Any

import pandas as pd

from dashboard.charts.chart import Chart
from dashboard.charts.style import CONTEXT, FOCUS, MUTED, REALISATION, SECOND, SMALL, THIRD, layout, still, text_width

SHORTEST_PLOT, RANK_HEIGHT = 200, 15
COLOURS = (FOCUS, REALISATION, SECOND, THIRD)


def rank_lines(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, period, rank; rows sorted by period. The first rank is on top."""
    periods = list(dict.fromkeys(chart.column("period")))
    lines: dict[str, list[tuple[str, float]]] = {}
    labels: dict[str, str] = {}
    columns = (chart.column(role) for role in ("key", "label", "period", "rank"))
    for key, label, period, rank in zip(*columns, strict=True):
        if not pd.isna(rank):
            lines.setdefault(key, []).append((period, float(rank)))
            labels[key] = label
    context: dict[str, list[Any]] = {"x": [], "y": [], "customdata": [], "hovertext": []}
    for key, points in lines.items():
        for period, rank in [*points, (None, None)]:
            context["x"].append(period)
            context["y"].append(rank)
            context["customdata"].append([key])
            context["hovertext"].append(labels[key])
    traces: list[dict[str, Any]] = [
        {
            "type": "scatter",
            "mode": "lines+markers",
            **context,
            "line": {"color": CONTEXT, "width": 1},
            "hovertemplate": "%{hovertext}<br>peringkat %{y}<extra></extra>",
            **still(size=5, color=CONTEXT),
        }
    ]
    chosen = [key for key in lines if key in chart.highlight]
    named = [f"{int(lines[key][-1][1])} {labels[key]}" for key in chosen]
    for position, key in enumerate(chosen):
        traces.append(_focus_line(key, lines[key], named[position], COLOURS[position % len(COLOURS)]))
    worst = max((rank for points in lines.values() for _, rank in points), default=1)
    return {
        "data": traces,
        "layout": layout(
            max(SHORTEST_PLOT, int(RANK_HEIGHT * (worst + 2))),
            xaxis={
                "type": "category",
                "categoryarray": periods,
                "fixedrange": True,
                "showgrid": False,
                "tickangle": 0,
                "tickfont": {"color": MUTED, "size": SMALL},
            },
            yaxis={"range": [worst + 1, 0], "visible": False, "fixedrange": True},
            margin={"l": 30, "r": max(40, text_width(named)), "t": 8, "b": 26},
        ),
    }


def _focus_line(key: str, points: list[tuple[str, float]], name: str, colour: str) -> dict[str, Any]:
    """One line in focus: its rank at the start, its rank and name at the end."""
    texts = ["", *[""] * (len(points) - 2), f"<b>{name}</b>"][-len(points) :]
    if len(points) > 1:
        texts[0] = f"<b>{int(points[0][1])}</b> "
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "x": [period for period, _ in points],
        "y": [rank for _, rank in points],
        "customdata": [[key]] * len(points),
        "text": texts,
        "textposition": ["middle left", *["middle right"] * (len(points) - 1)] if len(points) > 1 else "middle right",
        "textfont": {"color": colour, "size": SMALL},
        "line": {"color": colour, "width": 3},
        "hovertemplate": f"{name}<br>peringkat %{{y}}<extra></extra>",
        "cliponaxis": False,
        **still(size=9, color=colour),
    }
