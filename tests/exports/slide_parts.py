"""Panels of every form and the presentation they give, for the tests of slides and of their charts."""

from io import BytesIO

import pandas as pd
from pptx import Presentation
from pptx.chart.chart import Chart as OfficeChart
from pptx.presentation import Presentation as OfficePresentation

from dashboard.charts import Chart
from dashboard.exports.slides import as_presentation, slide_of
from dashboard.panels import Listing, Panel, Source

ABOUT, STAMP = "Anggaran · BKD · triwulan IV 2024", "Data per 31 Desember 2024 (versi 7)"
PLACE = Source("budget_summary", {}, "LKIP 2024, 3.3", "a / b")
ROWS = pd.DataFrame(
    {
        "kunci": ["a", "b"],
        "nama": ["Satu", "Dua"],
        "nilai": [1234.5, None],
        "nilai_2": [10.0, 20.0],
        "teks": ["1.234,50", "–"],
        "periode": ["I", "II"],
        "status": ["tercapai", "belum_diisi"],
        "fokus": [True, False],
        "alasan": ["", "belum terbit"],
    }
)
ROLES = {
    "bars": {"value": "nilai", "text": "teks", "focus": "fokus"},
    "bullet": {"value": "nilai", "text": "teks", "focus": "fokus", "reason": "alasan"},
    "dumbbell": {"rank": "nilai_2", "text": "teks", "focus": "fokus"},
    "filled": {"maximum": "nilai", "part": "nilai_2", "text": "teks"},
    "ladder": {"value": "nilai", "text": "teks", "focus": "fokus"},
    "projection": {"value": "nilai", "target": "nilai_2", "need": "nilai_2", "expected": "nilai", "low": "nilai_2",
                   "high": "nilai", "text": "teks", "text_target": "teks", "text_expected": "teks"},
    "rank_lines": {"period": "periode", "rank": "nilai_2", "focus": "fokus"},
    "revision": {"before": "nilai_2", "after": "nilai_2", "value": "nilai", "text": "teks", "focus": "fokus"},
    "series": {"value": "nilai", "text": "teks", "target": "nilai_2", "reason": "alasan"},
    "heat": {"period": "periode", "status": "status", "text": "teks"},
    "icicle": {"value": "nilai", "text": "teks", "parent": "alasan", "focus": "fokus"},
    "strip": {"value": "nilai", "text": "teks", "focus": "fokus"},
}  # fmt: skip


def panel(form: str, rows: pd.DataFrame = ROWS) -> Panel:
    columns = {"key": "kunci", "label": "nama", **ROLES[form]}
    values = ("nilai_2", "nilai") if form == "dumbbell" else ()
    chart = Chart(form, rows, f"Temuan {form}", "Ukuran", "LKIP", columns, values=values)
    return Panel(form, chart, PLACE, rows[["nama", "nilai"]])


def opened(*parts: Panel | Listing, template: bytes | None = None) -> OfficePresentation:
    slides = [slide_of(part, ABOUT) for part in parts]
    return Presentation(BytesIO(as_presentation(slides, "Rapat", STAMP, template=template)))


def native_chart(part: Panel) -> OfficeChart:
    (page,) = opened(part).slides
    (drawn,) = [shape.chart for shape in page.shapes if shape.has_chart]
    return drawn


def texts_of(part: Panel, series: int = 0) -> list[str]:
    """The texts that stand at the marks of a native chart."""
    drawn = native_chart(part).plots[0].series[series]
    return [drawn.points[place].data_label.text_frame.text for place in range(len(drawn.values))]
