"""The spread of one month as a native scatter: a dot per row, stacked where values are near, bands as upright lines."""

from collections.abc import Sequence
from math import ceil, floor
from typing import Any, cast

from pptx.chart.chart import Chart as OfficeChart
from pptx.chart.data import XyChartData
from pptx.chart.series import XySeries
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as OfficeSlide
from pptx.util import Pt

from dashboard.charts import Chart, alt_text, bands
from dashboard.charts.strip import LEFT_AIR, RIGHT_AIR, stacked
from dashboard.charts.style import CONTEXT, FOCUS, GRID, MUTED, TEXT, tones
from dashboard.exports.slides.drawing import rgb
from dashboard.exports.slides.places import Place

FORM = "strip"
DOTS, APART = (20, 16, 13, 10, 8), 1.2
PLOT = 0.85  # of the height: the rest is the axis below it
NAMES = 0.97
FEW = 24
SIZE = 14
LABEL_ABOVE = 2.5
Dot = tuple[float, float, str]


def draw_strip(page: OfficeSlide, chart: Chart, place: Place) -> GraphicFrame:
    """A native scatter at a place (left, top, width, height); those in focus on top of others, with their texts."""
    _, _, width, height = place
    known = chart.known("value")
    values = [float(value) for value in known.column("value")]
    low, high = min(values, default=0), max(values, default=1)
    span = (high - low) or 1
    reach = _scale(bands.with_room(chart, [low - span * LEFT_AIR, high + span * RIGHT_AIR], narrow=False))
    for dot in DOTS:
        others, chosen = _dots(known, values, (reach[1] - reach[0]) / width.pt * dot * APART)
        top = max(height.pt * PLOT / (dot * APART), 1)
        if all(level + LABEL_ABOVE <= top for _, level, _ in [*others, *chosen]):
            break
    ends = [*(bound for bound, _ in chart.bands[1:]), reach[1]]
    within = [(max(band[0], reach[0]), band[1]) for band, end in zip(chart.bands, ends, strict=False) if end > reach[0]]
    bounds = [(bound, name) for bound, name in within if bound < reach[1]]
    data: Any = XyChartData(number_format="0.00")
    for name, dots in (("Instansi", others), ("Disorot", chosen)):
        series = data.add_series(name)
        for value, level, _ in dots:
            series.add_data_point(value, level)
    for bound, name in bounds:
        series = data.add_series(f"Batas bawah {name}")
        series.add_data_point(bound, 0)
        series.add_data_point(bound, top * NAMES)
    frame = cast(GraphicFrame, page.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *place, data))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", alt_text(chart))
    drawn = frame.chart
    drawn.font.size, drawn.font.color.rgb = Pt(SIZE), rgb(TEXT)
    drawn.has_legend = drawn.has_title = False
    _axes(drawn, reach, top)
    plotted = list(drawn.plots[0].series)
    _look(plotted[0], others, CONTEXT, dot)
    _look(plotted[1], chosen, FOCUS, dot)
    for series, (_, name) in zip(plotted[2:], bounds, strict=True):
        _line(series, name)
    return frame


def _dots(chart: Chart, values: list[float], step: float) -> tuple[list[Dot], list[Dot]]:
    """Value, level and text of the dots, those in focus apart: they are put on top of what is below them."""
    rows = list(zip(values, chart.texts("text"), tones(chart), strict=True))
    rows.sort(key=lambda row: row[2] != CONTEXT)
    levels = [level + 0.6 for level in stacked([value for value, _, _ in rows], step)]
    dots = [(value, level, text) for (value, text, _), level in zip(rows, levels, strict=True)]
    first = sum(tone == CONTEXT for *_, tone in rows)
    return dots[:first], dots[first:]


def _scale(reach: Sequence[float]) -> tuple[float, float]:
    """From and to whole steps: an axis says its first value rounded, wherever it begins."""
    step = _step(reach)
    return floor(reach[0] / step) * step, ceil(reach[1] / step) * step


def _step(reach: Sequence[float]) -> int:
    return 1 if reach[1] - reach[0] <= FEW else 5


def _axes(drawn: OfficeChart, reach: tuple[float, float], top: float) -> None:
    values, levels = drawn.category_axis, drawn.value_axis
    for axis, (least, most) in ((values, reach), (levels, (0, top))):
        axis.has_major_gridlines = False
        axis.minimum_scale, axis.maximum_scale = least, most
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = "0", False
    values.major_unit = _step(reach)
    values.format.line.color.rgb = rgb(GRID)
    levels.visible = False
    levels.tick_label_position = XL_TICK_LABEL_POSITION.NONE


def _look(series: XySeries, dots: Sequence[Dot], tone: str, size: int) -> None:
    """Dots without a line; those in focus with their texts."""
    series.format.line.fill.background()
    series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, size
    series.marker.format.fill.solid()
    series.marker.format.fill.fore_color.rgb = rgb(tone)
    series.marker.format.line.color.rgb = rgb(tone)
    if tone == CONTEXT:
        return
    for place, (_, _, text) in enumerate(dots):
        _said(series, place, text, tone, bold=True)


def _line(series: XySeries, name: str) -> None:
    series.marker.style = XL_MARKER_STYLE.NONE
    series.format.line.color.rgb, series.format.line.width = rgb(GRID), Pt(1.5)
    _said(series, 1, name, MUTED, XL_LABEL_POSITION.RIGHT)


def _said(
    series: XySeries,
    place: int,
    text: str,
    tone: str,
    where: XL_LABEL_POSITION = XL_LABEL_POSITION.ABOVE,
    *,
    bold: bool = False,
) -> None:
    label = series.points[place].data_label
    label.text_frame.text = text
    run = label.text_frame.paragraphs[0].runs[0]
    run.font.size, run.font.bold, run.font.color.rgb = Pt(SIZE), bold, rgb(tone)
    label.position = where
