"""Years: targets as strokes, realisations as solid dots, all with their values; a year without a value says so."""

from typing import Any, NamedTuple

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import lines, wrap
from dashboard.charts.style import (
    FOCUS,
    MUTED,
    NARROW_PLOT,
    OUTLINE,
    REALISATION,
    SMALL,
    WIDE_PLOT,
    axis,
    dots,
    hidden_axis,
    layout,
    texts_at,
    ticks,
)
from dashboard.notation import trim

PLOT = 190
HEAD, FOOT = 12, 24
LINE = 16
STROKE = 30
AWAY, NEAR = 15, 26
AIR = 0.2
GAP = 2
NO_VALUE = "belum tersedia"
TARGETS = (("target", OUTLINE), ("target_2", FOCUS))
Numbers = list[float | None]


class Said(NamedTuple):
    """A text at a place."""

    x: float
    y: float
    text: str
    colour: str
    position: str = "middle center"


def series(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label (the year), value, text, target, target_2, reason (where value is missing).

    Nothing joins the years, for some may be missing.
    """
    values = chart.numbers("value")
    years = list(range(len(values)))
    sets = [(chart.numbers(role), colour) for role, colour in TARGETS if chart.has(role)]
    reach = _reach([values, *(numbers for numbers, _ in sets)])
    marks = [ticks(years, numbers, length=STROKE, width=3, color=colour, upright=False) for numbers, colour in sets]
    realised = dots(years, values, chart.column("key"), hover="%{x}: %{hovertext}", size=12, color=REALISATION)
    wide = (NARROW_PLOT if narrow else WIDE_PLOT) / max(len(years), 1)
    said = _values(chart, values, sets, PLOT / (reach[1] - reach[0]), wide)
    named = _years(chart, values, wide - GAP)
    foot = FOOT + LINE * max((lines(name) - 1 for name in named), default=0)
    return {
        "data": [*marks, {**realised, "hovertext": chart.texts("text")}, said],
        "layout": layout(
            PLOT + HEAD + foot,
            xaxis=axis(range=[-0.5, len(years) - 0.5], tickvals=years, ticktext=named, tickangle=0),
            yaxis=hidden_axis(range=reach),
            margin={"l": 2, "r": 2, "t": HEAD, "b": foot, "pad": 0},
        ),
    }


def _reach(sets: list[Numbers]) -> list[float]:
    """The range of all values and air for their texts; it need not start at zero, for every mark says its value."""
    known = [value for numbers in sets for value in numbers if value is not None]
    low, high = min(known, default=0), max(known, default=1)
    span = (high - low) or abs(high) or 1
    return [low - span * AIR, high + span * AIR]


def _years(chart: Chart, values: Numbers, room: float) -> list[str]:
    """The years below their marks, and why one has no value; a year to come needs no reason."""
    reasons = chart.texts("reason") if chart.has("reason") else [NO_VALUE] * len(values)
    rows = zip(chart.column("label"), values, reasons, strict=True)
    return [
        f"<b>{year}</b>" if value is not None or not reason else f"<b>{year}</b><br>{wrap(reason, room, SMALL)}"
        for year, value, reason in rows
    ]


def _values(chart: Chart, values: Numbers, sets: list[tuple[Numbers, str]], tall: float, wide: float) -> dict[str, Any]:
    """The value of every mark, as one trace. ``tall`` pixels are one unit of value, ``wide`` pixels a year."""
    said: list[Said] = []
    for year, (value, text) in enumerate(zip(values, chart.texts("text"), strict=True)):
        marks = [] if value is None else [(value, f"<b>{text}</b>", REALISATION)]
        for numbers, colour in sets:
            target = numbers[year]
            if target is not None:
                marks.append((target, trim(target), MUTED if colour == OUTLINE else colour))
        marks.sort(key=lambda mark: mark[0], reverse=True)
        said += _beside(year, marks, tall, wide, value is not None)
    return texts_at(
        [mark.x for mark in said],
        [mark.y for mark in said],
        [mark.text for mark in said],
        [mark.position for mark in said],
        color=[mark.colour for mark in said],
        size=SMALL,
    )


def _beside(year: int, marks: list[tuple[float, str, str]], tall: float, wide: float, realised: bool) -> list[Said]:
    """Where the texts of a year's marks stand: the highest above, the others below, or right where the next is near."""
    said: list[Said] = []
    lower = [mark[0] for mark in marks[1:]] + [float("-inf")]
    for place, ((value, text, colour), floor) in enumerate(zip(marks, lower, strict=True)):
        if place == 0 and (realised or len(marks) > 1):
            said.append(Said(year, value + AWAY / tall, text, colour))
        elif (value - floor) * tall < NEAR:
            said.append(Said(year + (STROKE / 2 + 6) / wide, value, text, colour, "middle right"))
        else:
            said.append(Said(year, value - AWAY / tall, text, colour))
    return said
