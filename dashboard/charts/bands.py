"""Bands behind the marks: named ranges of values that begin at lower bounds."""

from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import width
from dashboard.charts.style import BAND_TINTS, GRID, NARROW_PLOT, SMALL, WIDE_PLOT, note

HEAD, AROUND = 20, 8
Parts = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def lines(chart: Chart, reach: list[float]) -> Parts:
    """Shapes and names: a dotted line at every lower bound within reach, its name right of it above."""
    shown = [(bound, name) for bound, name in chart.bands if reach[0] < bound < reach[1]]
    shapes = [
        {**_upright(bound, bound), "type": "line", "line": {"color": GRID, "width": 1.5, "dash": "dot"}}
        for bound, _ in shown
    ]
    return shapes, [note(name, xref="x", x=bound, yshift=3, xshift=-1) for bound, name in shown]


def shades(chart: Chart, reach: list[float], narrow: bool) -> Parts:
    """Shapes and names: every band within reach a shade darker than the one below it, its name in the middle above.

    A band without room for its name goes unnamed.
    """
    bounds = [bound for bound, _ in chart.bands]
    scale = (NARROW_PLOT if narrow else WIDE_PLOT) / (reach[1] - reach[0])
    shapes, names = [], []
    for place, (bound, name) in enumerate(chart.bands):
        start, end = max(bound, reach[0]), min([*bounds[place + 1 :], reach[1]])
        if start >= end:
            continue
        tint = BAND_TINTS[min(place, len(BAND_TINTS) - 1)]
        shapes.append({**_upright(start, end), "type": "rect", "fillcolor": tint, "line": {"width": 0}})
        if (end - start) * scale > width(name, SMALL):
            names.append(note(name, xref="x", x=(start + end) / 2, xanchor="center", yshift=3))
    return shapes, names


def with_room(chart: Chart, reach: list[float], narrow: bool) -> list[float]:
    """As far as values reach, and farther down where the lowest band would have no room for its name."""
    within = [(bound, name) for bound, name in chart.bands if bound <= reach[0]]
    above = [bound for bound, _ in chart.bands if reach[0] < bound < reach[1]]
    if not within or not above:
        return reach
    (bound, name), end, pixels = within[-1], above[0], NARROW_PLOT if narrow else WIDE_PLOT
    needed = width(name, SMALL) + AROUND
    start = (end * pixels - needed * reach[1]) / (pixels - needed)
    return [min(reach[0], max(start, bound)), reach[1]]


def _upright(start: float, end: float) -> dict[str, Any]:
    return {"x0": start, "x1": end, "yref": "paper", "y0": 0, "y1": 1, "layer": "below"}
