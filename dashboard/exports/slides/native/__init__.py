"""Charts as an office program has them: which form becomes which, and what of its grey line is true of it.

description.py  kind, categories, series      bars.py  forms of bars      points.py  forms of dots and lines
"""

import re
from collections.abc import Callable

from dashboard.charts.chart import Chart
from dashboard.exports.slides.native.bars import LABEL_AIR, bars, bullet, filled, is_crossed, ladder, revision
from dashboard.exports.slides.native.description import Native, Series
from dashboard.exports.slides.native.points import dumbbell, projection, rank_lines, series
from dashboard.notation import trim

__all__ = ["FORMS", "LABEL_AIR", "Native", "Series", "drawn_measure"]

MARKS = re.compile(r"\s*\b(Garis( tegak)?|Luas|Jingga): [^.]*\.")
FORMS: dict[str, Callable[[Chart], Native]] = {
    "bars": bars,
    "bullet": bullet,
    "dumbbell": dumbbell,
    "filled": filled,
    "ladder": ladder,
    "projection": projection,
    "rank_lines": rank_lines,
    "revision": revision,
    "series": series,
}


def drawn_measure(measure: str, chart: Chart) -> str:
    """A grey line that says of lines and areas only what is drawn; bounds of bands are said in figures."""
    if chart.form == "ladder":
        bounds = ", ".join(f"{name} {trim(bound)}" for bound, name in chart.bands)
        return MARKS.sub(f" Batas kategori: {bounds}." if bounds else "", measure).strip()
    uncrossed = chart.form == "bullet" and not is_crossed(chart)
    if uncrossed or chart.form not in FORMS or not chart.has_marks():
        return MARKS.sub("", measure).strip()
    return measure
