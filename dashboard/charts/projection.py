"""A year's quarters: what was reached, what was due, what is needed from now on, and what is expected at the end."""

from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.style import (
    CLEAR,
    FOCUS,
    MUTED,
    OUTLINE,
    REALISATION,
    SMALL,
    axis,
    dots,
    hidden_axis,
    layout,
    note,
    still,
    texts_at,
    ticks,
)

PLOT, HEAD, FOOT = 210, 26, 24
AIR = 0.16
STROKE = 34
AWAY, NEAR = 14, 42
RANGE_WIDTH = 0.3
KEY = (("●", "realisasi", REALISATION), ("○", "diperlukan", MUTED), ("▬", "target", OUTLINE), ("▨", "perkiraan", FOCUS))
Numbers = list[float | None]
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
        _dots(keys, sets["expected"], chart.texts("text_expected"), size=13, symbol="diamond-open", color=FOCUS),
        _dots(keys, sets["value"], chart.texts("text"), size=12, color=REALISATION),
        *_texts(chart, places, sets, span * (1 + 2 * AIR) / PLOT),
    ]
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


def _range(places: list[int], low: Numbers, high: Numbers) -> dict[str, Any]:
    """The range of what is expected, hatched."""
    spans = [None if a is None or b is None else b - a for a, b in zip(low, high, strict=True)]
    return {
        "type": "bar",
        "x": places,
        "y": spans,
        "base": [value or 0 for value in low],
        "width": RANGE_WIDTH,
        "hoverinfo": "skip",
        **still(
            color=CLEAR,
            line={"color": FOCUS, "width": 1},
            pattern={"shape": "/", "fgcolor": FOCUS, "size": 7, "solidity": 0.25},
        ),
    }


def _dots(keys: list[Any], values: Numbers, texts: list[str], **marker: Any) -> dict[str, Any]:
    """A dot for every value that is there."""
    known = [place for place, value in enumerate(values) if value is not None]
    drawn = dots(
        known, [values[place] for place in known], [keys[place] for place in known], hover="%{hovertext}", **marker
    )
    return {**drawn, "hovertext": [texts[place] for place in known]}


def _way(places: list[int], need: Numbers) -> dict[str, Any]:
    """What is needed quarter by quarter, hollow, joined by dots."""
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": places,
        "y": need,
        "hoverinfo": "skip",
        "cliponaxis": False,
        "line": {"color": MUTED, "width": 1, "dash": "dot"},
        **still(symbol="circle-open", size=9, color=MUTED),
    }


def _texts(chart: Chart, places: list[int], sets: dict[str, Numbers], unit: float) -> list[dict[str, Any]]:
    """The value of every mark, clear of the others: targets below, the rest above; swapped below a close target."""
    texts = {role: chart.texts(f"text_{role}" if role != "value" else "text") for role, _ in TOLD}
    drawn = []
    for role, colour in TOLD:
        known = [(place, value) for place, value in enumerate(sets[role]) if value is not None]
        drawn.append(
            texts_at(
                [places[place] for place, _ in known],
                [_height(sets, role, place, value, unit) for place, value in known],
                [texts[role][place] if role == "target" else f"<b>{texts[role][place]}</b>" for place, _ in known],
                "middle center",
                color=colour,
                size=SMALL,
            )
        )
    return drawn


def _height(sets: dict[str, Numbers], role: str, place: int, value: float, unit: float) -> float:
    """Where a text stands: clear of its mark, and of the range around what is expected."""
    away = _away(sets, role, place, value, unit)
    edge = sets["high" if away > 0 else "low"][place] if role == "expected" else None
    return (value if edge is None else edge) + away * unit


def _away(sets: dict[str, Numbers], role: str, place: int, value: float, unit: float) -> float:
    """How far above its mark a text stands, in pixels; below where negative."""
    others = ("value", "expected", "need") if role == "target" else ("target",)
    gaps = [(other - value) / unit for name in others if (other := sets[name][place]) is not None]
    if role == "target":
        return AWAY if any(-NEAR < gap <= 0 for gap in gaps) else -AWAY
    return -AWAY if any(0 <= gap < NEAR for gap in gaps) else AWAY


def _key() -> str:
    return "   ".join(f'<span style="color:{colour}">{mark}</span> {name}' for mark, name, colour in KEY)
