"""Descriptions of charts and their figures. Pure: data in, figure out; a plain dictionary, for it is drawn often.

chart.py   the description      style.py  colours, sizes, locale        lettering.py  how wide texts are, wrapping
slots.py   rows, labels and columns of horizontal charts               bands.py      named ranges behind marks
bullet.py bars.py dots.py strip.py ranks.py parts.py tree.py series.py projection.py heat.py   forms, alone or related
markup.py  the forms of an overview as HTML, there at once
"""

from collections.abc import Callable
from typing import Any

from dashboard.charts.bars import bars
from dashboard.charts.bullet import bullet
from dashboard.charts.chart import Chart, numbers
from dashboard.charts.dots import dumbbell, ladder
from dashboard.charts.heat import heat
from dashboard.charts.markup import markup
from dashboard.charts.parts import filled, revision
from dashboard.charts.projection import projection
from dashboard.charts.ranks import rank_lines
from dashboard.charts.series import series
from dashboard.charts.strip import strip
from dashboard.charts.style import CONFIG, scaled
from dashboard.charts.tree import icicle

FORMS: dict[str, Callable[[Chart, bool], dict[str, Any]]] = {
    "bars": bars,
    "bullet": bullet,
    "dumbbell": dumbbell,
    "filled": filled,
    "heat": heat,
    "icicle": icicle,
    "ladder": ladder,
    "projection": projection,
    "rank_lines": rank_lines,
    "revision": revision,
    "series": series,
    "strip": strip,
}
UNORDERED = ("icicle", "projection", "revision", "series")


def figure(chart: Chart, *, narrow: bool = False, scale: float = 1) -> dict[str, Any]:
    """The Plotly figure of a chart; ``narrow`` for a phone: labels above the marks; ``scale`` for a projector.

    Raises:
        KeyError: when the form is unknown.
    """
    drawn = FORMS[chart.form](chart, narrow)
    return drawn if scale == 1 else scaled(drawn, scale)


def alt_text(chart: Chart) -> str:
    """What a reader who does not see the chart is told: finding, measure, number of rows, lowest and highest mark."""
    measure = f"{chart.measure}." if chart.measure and not chart.measure.endswith(".") else chart.measure
    said = [f"{chart.finding}.", measure, _range(chart), f"{len(chart.rows)} baris data, tersedia sebagai tabel."]
    return " ".join(part for part in said if part)


def _range(chart: Chart) -> str:
    """The lowest and the highest mark as a sentence; nothing where marks have no order or none is known."""
    column = chart.columns.get("value") or (chart.values[-1] if chart.values else None)
    if column is None or chart.form in UNORDERED or not chart.has("text"):
        return ""
    names = [""] * len(chart.rows) if chart.form == "strip" else [f"{label} " for label in chart.column("label")]
    marks = [
        (value, f"{name}{text}")
        for value, name, text in zip(numbers(chart.rows[column].tolist()), names, chart.texts("text"), strict=True)
        if value is not None
    ]
    if len(marks) < 2:
        return ""
    low, high = (choose(marks, key=lambda mark: mark[0])[1] for choose in (min, max))
    return f"Terendah: {low}; tertinggi: {high}."


__all__ = ["CONFIG", "FORMS", "Chart", "alt_text", "figure", "markup"]
