"""Achievement against a target line, grouped; a missing value says why."""

from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.lettering import wrap
from dashboard.charts.slots import Slots, bar, drawn, slots
from dashboard.charts.style import (
    FOCUS,
    MUTED,
    NARROW_PLOT,
    OUTLINE,
    bold,
    coloured,
    fills,
    hidden_axis,
    still,
    texts_at,
    ticks,
)

TARGET = 100.0
BAR = 13
MISSED = "▼"
REASON_ROOM = 220


def bullet(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value (percent of the target), text, group, reason (where value is missing), focus (target
    missed), target_2 (another target, in percent of the first)."""
    values = chart.numbers("value")
    others = chart.numbers("target_2") if chart.has("target_2") else []
    rows = slots(chart, narrow, _texts(chart, values))
    known = [y for y, value in zip(rows.y, values, strict=True) if value is not None]
    marks = [
        {**bar(chart, values, rows.y, width=BAR, text=chart.texts("text")), **still(color=fills(chart))},
        ticks([TARGET] * len(known), known, length=BAR + 8, width=2.5, color=OUTLINE),
        _reasons(chart, rows, values, NARROW_PLOT if narrow else REASON_ROOM),
    ]
    if others:
        marks.append(ticks(_beside(others, values), rows.y, length=BAR + 4, width=1.5, color=MUTED))
    return drawn(rows, marks, hidden_axis(range=[0, highest([*values, *others], TARGET) * 1.01]))


def _texts(chart: Chart, values: list[float | None]) -> list[str]:
    """The texts at the right: bold, and with an icon where the target is missed; a missing value is quiet."""
    return [
        coloured(f"<b>{MISSED} {text}</b>", FOCUS) if marked else bold(text, value is not None)
        for text, marked, value in zip(chart.texts("text"), chart.marked(), values, strict=True)
    ]


def _beside(others: list[float | None], values: list[float | None]) -> list[float | None]:
    """The other targets of rows that have a value."""
    return [other if value is not None else None for other, value in zip(others, values, strict=True)]


def _reasons(chart: Chart, rows: Slots, values: list[float | None], room: float) -> dict[str, Any]:
    """Why values are missing, where their bars would stand, within some pixels."""
    missing = [place for place, value in enumerate(values) if value is None]
    said = [wrap(chart.texts("reason")[place], room) for place in missing]
    return texts_at([0] * len(said), [rows.y[place] for place in missing], said, "middle right", color=MUTED)
