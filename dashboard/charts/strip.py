"""The spread of one month: a dot per institution, stacked where values are near, over the bands."""

from typing import Any

from dashboard.charts import bands
from dashboard.charts.chart import Chart
from dashboard.charts.lettering import width
from dashboard.charts.style import (
    CONTEXT,
    NARROW_PLOT,
    NORMAL,
    WIDE_PLOT,
    bold,
    dots,
    hidden_axis,
    layout,
    note,
    tones,
    value_axis,
)

DOT, STEP, BASE = 10, 11, 8
LABEL = 16
LABELS = 3
AXIS = 24
LEFT_AIR, RIGHT_AIR = 0.08, 0.12


def strip(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text, focus. Dots in focus carry their text above the dots around them."""
    chart = chart.known("value")
    values = [float(value) for value in chart.column("value")]
    low, high = min(values, default=0), max(values, default=1)
    span = (high - low) or 1
    reach = bands.with_room(chart, [low - span * LEFT_AIR, high + span * RIGHT_AIR], narrow)
    per_pixel = (reach[1] - reach[0]) / (NARROW_PLOT if narrow else WIDE_PLOT)
    y = [BASE + STEP * level for level in stacked(values, per_pixel * STEP)]
    dot = dots(values, y, chart.column("key"), hover="%{hovertext}", size=DOT, color=tones(chart))
    labels = _labels(chart, values, y, per_pixel, sum(reach) / 2)
    height = max([*(top + LABEL * LABELS for top in y), *(label["y"] + LABEL for label in labels)], default=LABEL)
    shapes, names = bands.shades(chart, reach, narrow)
    return {
        "data": [{**dot, "hovertext": chart.texts("text")}],
        "layout": layout(
            height + bands.HEAD + AXIS,
            xaxis=value_axis(reach),
            yaxis=hidden_axis(range=[0, height]),
            shapes=shapes,
            annotations=[*names, *labels],
            margin={"l": 4, "r": 4, "t": bands.HEAD, "b": AXIS, "pad": 0},
        ),
    }


def stacked(values: list[float], step: float) -> list[float]:
    """On which level from 0 dots stand: each at its value, above those that it would cover."""
    rows: list[list[float]] = []
    y = []
    for value in values:
        free = (level for level, row in enumerate(rows) if all(abs(value - other) >= step for other in row))
        level = next(free, len(rows))
        if level == len(rows):
            rows.append([])
        rows[level].append(value)
        y.append(float(level))
    return y


def _labels(chart: Chart, x: list[float], y: list[float], per_pixel: float, middle: float) -> list[dict[str, Any]]:
    """Texts of the dots in focus, each above every dot and text that it would cover."""
    taken = list(zip(x, y, x, strict=True))
    labels = []
    for at, height, text, colour in zip(x, y, chart.texts("text"), tones(chart), strict=True):
        if colour == CONTEXT:
            continue
        wide = (width(text, NORMAL, bold=True) + DOT) * per_pixel
        left, right = (at - wide, at) if at > middle else (at, at + wide)
        air = DOT * per_pixel
        top = LABEL + max([height, *(top for start, top, end in taken if start <= right + air and end >= left - air)])
        taken.append((left, top, right))
        place = {"xref": "x", "yref": "y", "x": at, "y": top, "xanchor": "right" if at > middle else "left"}
        font = {"color": colour, "size": NORMAL}
        labels.append(note(bold(text, True), **place, yanchor="middle", font=font))
    return labels
