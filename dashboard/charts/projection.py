"""A year's quarters: what was reached, what was due, what is needed from now on, and what is expected at the end."""

from typing import Any

from dashboard.charts.chart import Chart, numbers
from dashboard.charts.style import (
    CLEAR,
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

PLOT, HEAD, FOOT = 210, 26, 24
AIR = 0.16
STROKE = 34
AWAY = 14
RANGE_WIDTH = 0.3
KEY = (("●", "realisasi", REALISATION), ("○", "diperlukan", MUTED), ("▬", "target", OUTLINE), ("▨", "perkiraan", FOCUS))
TOLD = (("value", REALISATION), ("expected", FOCUS), ("target", MUTED))


def projection(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label (the quarter), value, target (due by then), need, expected, low, high (at the year's end),
    and a text of each of value, target and expected (``text``, ``text_target``, ``text_expected``).
    """
    places = list(range(len(chart.rows)))
    sets = {role: chart.numbers(role) for role in ("value", "target", "need", "expected", "low", "high")}
    known = [value for values in sets.values() for value in values if value is not None]
    low, high = min([0, *known]), max(known, default=1)
    span = (high - low) or 1
    keys = chart.column("key")
    marks = [
        _range(places, sets["low"], sets["high"]),
        ticks(places, sets["target"], length=STROKE, width=3, color=OUTLINE, upright=False),
        _way(places, sets["need"]),
        dots(places, sets["expected"], keys, hover="%{x}", size=13, symbol="diamond-open", color=FOCUS),
        {**dots(places, sets["value"], keys, hover="%{x}: %{hovertext}", size=12, color=REALISATION)},
        *_texts(chart, places, sets, span / PLOT, (NARROW_PLOT if narrow else WIDE_PLOT) / max(len(places), 1)),
    ]
    marks[4]["hovertext"] = chart.texts("text")
    return {
        "data": marks,
        "layout": layout(
            PLOT + HEAD + FOOT,
            xaxis=axis(
                range=[-0.5, max(len(places), 1) - 0.5],
                tickvals=places,
                ticktext=[f"<b>{label}</b>" for label in chart.column("label")],
                tickangle=0,
            ),
            yaxis=hidden_axis(range=[low - span * AIR, high + span * AIR]),
            margin={"l": 2, "r": 2, "t": HEAD, "b": FOOT, "pad": 0},
            annotations=[note(_key(), yshift=4)],
        ),
    }


def _range(places: list[int], low: list[float | None], high: list[float | None]) -> dict[str, Any]:
    """The range of what is expected, hatched."""
    spans = [None if a is None or b is None else b - a for a, b in zip(low, high, strict=True)]
    return {
        "type": "bar",
        "x": places,
        "y": spans,
        "base": [value or 0 for value in low],
        "width": RANGE_WIDTH,
        "hoverinfo": "skip",
        "marker": {
            "color": CLEAR,
            "line": {"color": FOCUS, "width": 1},
            "pattern": {"shape": "/", "fgcolor": FOCUS, "size": 7, "solidity": 0.25},
        },
    }


def _way(places: list[int], need: list[float | None]) -> dict[str, Any]:
    """What is needed quarter by quarter, hollow, joined by dots."""
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": places,
        "y": need,
        "hoverinfo": "skip",
        "cliponaxis": False,
        "line": {"color": MUTED, "width": 1, "dash": "dot"},
        "marker": {"symbol": "circle-open", "size": 9, "color": MUTED},
    }


def _texts(
    chart: Chart, places: list[int], sets: dict[str, list[float | None]], unit: float, wide: float
) -> list[dict[str, Any]]:
    """The value of every mark: realised and expected above, the target below, or right of it where they meet."""
    texts = {
        "value": chart.texts("text"),
        "expected": chart.texts("text_expected"),
        "target": chart.texts("text_target"),
    }
    drawn = []
    for role, colour in TOLD:
        x, y, said, position = [], [], [], []
        for place, value in enumerate(sets[role]):
            if value is None:
                continue
            below = role == "target"
            beside = role == "expected" or below and _is_near(sets, place, value, unit)
            x.append(place + (STROKE / 2 + 4) / wide if beside and place < len(places) - 1 else place)
            y.append(value + (-AWAY if below else AWAY) * unit)
            said.append(texts[role][place] if below else f"<b>{texts[role][place]}</b>")
            position.append("middle center")
        drawn.append(texts_at(x, y, said, position, color=colour, size=SMALL))
    return drawn


def _is_near(sets: dict[str, list[float | None]], place: int, value: float, unit: float) -> bool:
    """Whether another mark of the quarter stands where a text below would."""
    others = numbers([sets[role][place] for role in ("value", "expected", "need")])
    return any(other is not None and 0 < (value - other) / unit < 2 * AWAY for other in others)


def _key() -> str:
    return "   ".join(f'<span style="color:{colour}">{mark}</span> {name}' for mark, name, colour in KEY)
