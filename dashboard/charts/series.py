"""Years: targets as strokes, realisations as solid dots, all with their values; a year without a value says so.

A line joins years that can be compared; where the method changes it breaks, with a marker that names the new method.
"""

from typing import Any, NamedTuple

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import lines, width, wrap
from dashboard.charts.style import (
    CONTEXT,
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
    note,
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
APART = 0.7
STEEP = 5
THIN = 1.5
NO_VALUE = "belum tersedia"
NEW_METHOD = "metode baru:"
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
    """Roles: key, label (the year), value, text, target, target_2, reason (where value is missing), method.

    A line joins a year to the next where both have a value by the same method.
    """
    values = chart.numbers("value")
    years = list(range(len(values)))
    sets = [(chart.numbers(role), colour) for role, colour in TARGETS if chart.has(role)]
    breaks = _breaks(chart)
    reach = _reach([values, *(numbers for numbers, _ in sets)])
    wide = (NARROW_PLOT if narrow else WIDE_PLOT) / max(len(years), 1)
    stroke = _stroke(wide)
    marks = [ticks(years, numbers, length=stroke, width=3, color=colour, upright=False) for numbers, colour in sets]
    realised = dots(years, values, chart.column("key"), hover="%{x}: %{hovertext}", size=12, color=REALISATION)
    said = _values(chart, values, sets, PLOT / (reach[1] - reach[0]), wide, [year for year, _ in breaks])
    named = _years(chart, values, wide - GAP)
    foot = FOOT + LINE * max((lines(name) - 1 for name in named), default=0)
    markers = [_marker(year, name, len(years), wide) for year, name in breaks]
    head = HEAD + LINE * max((lines(marker["text"]) for marker in markers), default=0)
    return {
        "data": [
            _line(values, [year for year, _ in breaks]),
            *marks,
            {**realised, "hovertext": chart.texts("text")},
            said,
        ],
        "layout": layout(
            PLOT + head + foot,
            xaxis=axis(range=[-0.5, len(years) - 0.5], tickvals=years, ticktext=named, tickangle=0),
            yaxis=hidden_axis(range=reach),
            shapes=[_rule(year) for year, _ in breaks],
            annotations=markers,
            margin={"l": 2, "r": 2, "t": head, "b": foot, "pad": 0},
        ),
    }


def _stroke(wide: float) -> float:
    """How long a target is drawn, so that those of two years do not touch."""
    return min(STROKE, wide * APART)


def _breaks(chart: Chart) -> list[tuple[int, str]]:
    """The places of years with another method than the year before, and the new method's name."""
    methods = chart.texts("method")
    return [
        (place, new)
        for place, (old, new) in enumerate(zip(methods, methods[1:], strict=False), start=1)
        if old and new and old != new
    ]


def _line(values: Numbers, breaks: list[int]) -> dict[str, Any]:
    """The years joined; nothing joins across a missing value or a change of method."""
    x: list[float | None] = []
    y: Numbers = []
    for year, value in enumerate(values):
        if year in breaks:
            x.append(None)
            y.append(None)
        x.append(year)
        y.append(value)
    line = {"width": THIN, "color": CONTEXT}
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "hoverinfo": "skip", "connectgaps": False}


def _rule(year: int) -> dict[str, Any]:
    """The dotted line between the last year of the old method and the first of the new."""
    line = {"width": 1, "color": MUTED, "dash": "dot"}
    return {"type": "line", "x0": year - 0.5, "x1": year - 0.5, "yref": "paper", "y0": 0, "y1": 1, "line": line}


def _marker(year: int, method: str, count: int, wide: float) -> dict[str, Any]:
    """What the dotted line means, above the years it speaks of; an arrow leads there where it does not fit."""
    room = wide * (count - year)
    after = max(width(word, SMALL) for word in (NEW_METHOD, *method.split())) <= room
    said = f"{NEW_METHOD} {method}" if after else f"{NEW_METHOD} {method}\u00a0→"
    side = "left" if after else "right"
    return note(
        wrap(said, room if after else wide * year, SMALL), xref="x", x=year - 0.5, xanchor=side, align=side, yshift=2
    )


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


def _values(
    chart: Chart, values: Numbers, sets: list[tuple[Numbers, str]], tall: float, wide: float, breaks: list[int]
) -> dict[str, Any]:
    """The value of every mark, as one trace. ``tall`` pixels are one unit of value, ``wide`` pixels a year."""
    said: list[Said] = []
    for year, (value, text) in enumerate(zip(values, chart.texts("text"), strict=True)):
        marks = [] if value is None else [(value, f"<b>{text}</b>", REALISATION)]
        for numbers, colour in sets:
            target = numbers[year]
            if target is not None:
                marks.append((target, trim(target), MUTED if colour == OUTLINE else colour))
        marks.sort(key=lambda mark: mark[0], reverse=True)
        if marks:
            beside = _beside(year, marks, tall, wide, value is not None)
            rise = 0 if year + 1 in breaks else _rise(values, year) * tall
            said += [_clear(beside[0], rise, wide), *beside[1:]]
    return texts_at(
        [mark.x for mark in said],
        [mark.y for mark in said],
        [mark.text for mark in said],
        [mark.position for mark in said],
        color=[mark.colour for mark in said],
        size=SMALL,
    )


def _rise(values: Numbers, year: int) -> float:
    """How far the line goes up to the next year; 0 where it goes down, or none goes on."""
    value, following = [*values, None][year : year + 2]
    return 0 if value is None or following is None else max(following - value, 0)


def _clear(said: Said, rise: float, wide: float) -> Said:
    """A text above its mark, left of a line that would go through it; it keeps within its year."""
    half = width(said.text, SMALL) / 2
    if rise * half / wide < STEEP:
        return said
    return said._replace(x=said.x - min(half + GAP, max(wide / 2 - half, 0)) / wide)


def _beside(year: int, marks: list[tuple[float, str, str]], tall: float, wide: float, realised: bool) -> list[Said]:
    """Where the texts of a year's marks stand: the highest above, the others below, or right where the next is near."""
    said: list[Said] = []
    lower = [mark[0] for mark in marks[1:]] + [float("-inf")]
    for place, ((value, text, colour), floor) in enumerate(zip(marks, lower, strict=True)):
        if place == 0 and (realised or len(marks) > 1):
            said.append(Said(year, value + AWAY / tall, text, colour))
        elif (value - floor) * tall < NEAR:
            said.append(Said(year + (_stroke(wide) / 2 + 6) / wide, value, text, colour, "middle right"))
        else:
            said.append(Said(year, value - AWAY / tall, text, colour))
    return said
