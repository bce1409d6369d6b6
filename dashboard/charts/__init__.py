"""Descriptions of charts and their figures. Pure: data in, figure out; a plain dictionary, for it is drawn often.

chart.py   the description       style.py  colours, sizes, locale       slots.py   rows of horizontal charts
bullet.py bars.py dots.py ranks.py parts.py tree.py series.py heat.py     a form each, or a few related
    markup.py  the forms of an overview as HTML, there at once
"""

from collections.abc import Callable
from typing import Any

from dashboard.charts.bars import bars
from dashboard.charts.bullet import bullet
from dashboard.charts.chart import Chart
from dashboard.charts.dots import dumbbell, ladder, strip
from dashboard.charts.heat import heat
from dashboard.charts.markup import markup
from dashboard.charts.parts import filled, revision
from dashboard.charts.ranks import rank_lines
from dashboard.charts.series import series
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
    "rank_lines": rank_lines,
    "revision": revision,
    "series": series,
    "strip": strip,
}


def figure(chart: Chart, *, narrow: bool = False, scale: float = 1) -> dict[str, Any]:
    """The Plotly figure of a chart; ``narrow`` for a phone: labels above the marks; ``scale`` for a projector.

    Raises:
        KeyError: when the form is unknown.
    """
    drawn = FORMS[chart.form](chart, narrow)
    return drawn if scale == 1 else scaled(drawn, scale)


def alt_text(chart: Chart) -> str:
    """What a reader who does not see the chart is told: its finding, its measure and how many rows it has."""
    return f"{chart.finding}. {chart.measure.rstrip('.')}. {len(chart.rows)} baris data, tersedia sebagai tabel."


__all__ = ["CONFIG", "FORMS", "Chart", "alt_text", "figure", "markup"]
