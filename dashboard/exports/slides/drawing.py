"""Native charts of a presentation, editable with their data."""

from math import ceil, floor
from typing import cast

from pptx.chart.axis import ValueAxis
from pptx.chart.chart import Chart as OfficeChart
from pptx.chart.data import ChartData
from pptx.chart.series import BarSeries, LineSeries
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_AXIS_CROSSES,
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.enum.dml import MSO_LINE
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as OfficeSlide
from pptx.util import Emu, Pt

from dashboard.charts import Chart, alt_text
from dashboard.charts.style import CONTEXT, FADED, FADED_FOCUS, FOCUS, GRID, MUTED, OUTLINE, REALISATION, TEXT
from dashboard.exports.palette import colour
from dashboard.exports.slides.joining import join
from dashboard.exports.slides.native import FORMS, LABEL_AIR, Native, Series
from dashboard.exports.slides.places import GAP, Place

TYPES = {
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "stacked": XL_CHART_TYPE.BAR_STACKED,
    "lines": XL_CHART_TYPE.LINE_MARKERS,
}
MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "dash": XL_MARKER_STYLE.DASH,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "dot": XL_MARKER_STYLE.CIRCLE,
}
MARKER_SIZES = {"circle": 8, "dash": 14, "diamond": 9, "dot": 4}
STRONGER = 4
LEGEND_MOST = 6
SIZES = ((10, 12), (18, 10), (30, 9))
SMALLEST = 8
CROWDED = 18
STEP = 10
STEEP = 0.3
MILLIONS, BILLIONS = '"Rp"0,," juta"', '"Rp"0,,," miliar"'
MANY = 10**10
PALE = {REALISATION: FADED, FOCUS: FADED_FOCUS, CONTEXT: GRID}


def draw_chart(page: OfficeSlide, chart: Chart, place: Place) -> None:
    """A native chart of a form that has one, at a place (left, top, width, height); one of many rows as two.

    Raises:
        KeyError: when the form is drawn as a table.
    """
    halves = FORMS[chart.form](chart).halves()
    left, top, width, height = place
    each = Emu((width - GAP * (len(halves) - 1)) // len(halves))
    for turn, native in enumerate(halves):
        _draw(page, native, (Emu(left + turn * (each + GAP)), top, each, height), alt_text(chart))


def _draw(page: OfficeSlide, native: Native, place: Place, described: str) -> None:
    frame = cast(GraphicFrame, page.shapes.add_chart(TYPES[native.kind], *place, _data(native)))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", described)
    drawn = frame.chart
    size = next((size for most, size in SIZES if len(native.categories) <= most), SMALLEST)
    drawn.font.size = Pt(size)
    drawn.font.color.rgb = rgb(TEXT)
    _axes(drawn, native)
    _legend(drawn, native)
    plot = drawn.plots[0]
    plot.vary_by_categories = False
    if native.kind != "lines":
        plot.gap_width = 45
        plot.overlap = 100 if native.kind == "stacked" else native.overlap
    if native.joined:
        join(drawn, [place for place, series in enumerate(native.series) if series.is_said])
    for own, series in zip(native.series, plot.series, strict=True):
        _look(series, own, native)
        _label(series, own, native, size)


def rgb(placeholder: str) -> RGBColor:
    """A colour of the light theme."""
    return RGBColor.from_string(colour(placeholder))


def _data(native: Native) -> ChartData:
    data = ChartData(number_format="#,##0.00")
    data.categories = native.categories
    for series in native.series:
        data.add_series(series.name, series.values)
    return data


def _axes(drawn: OfficeChart, native: Native) -> None:
    """Categories without furniture, from top to bottom; values are said by the marks, their axis is hidden."""
    categories, values = drawn.category_axis, drawn.value_axis
    categories.format.line.color.rgb = rgb(CONTEXT)
    categories.has_major_gridlines = False
    categories.reverse_order = native.kind != "lines"
    values.has_major_gridlines = False
    values.visible = native.joined
    known = native.extents()
    if native.from_zero:
        values.minimum_scale, values.maximum_scale = min([0, *known]), max([1, native.reach, *known]) * LABEL_AIR
    elif native.joined and known:
        _scale(values, known)
    elif known and not native.downwards:
        span = (max(known) - min(known)) or 1
        values.minimum_scale, values.maximum_scale = min(known) - span * 0.12, max(known) + span * 0.12
    if native.line:
        _cross(values, native.line)
    if native.money:
        _money(values)
    if native.downwards:
        values.reverse_order = True
        values.minimum_scale = 0
        values.crosses = XL_AXIS_CROSSES.MAXIMUM


def _scale(values: ValueAxis, known: list[float]) -> None:
    """A scale at whole steps: dots whose months carry no text are read against it."""
    step = STEP if max(known) - min(known) > STEP else STEP / 5
    values.minimum_scale, values.maximum_scale = floor(min(known) / step) * step, ceil(max(known) / step) * step
    values.major_unit = step
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = "0", False
    values.format.line.fill.background()


def _cross(values: ValueAxis, at: float) -> None:
    """A line across all categories: the only gridline besides that at nought."""
    values.has_major_gridlines = True
    values.major_unit = at
    values.major_gridlines.format.line.color.rgb = rgb(OUTLINE)
    values.major_gridlines.format.line.width = Pt(1.5)


def _money(values: ValueAxis) -> None:
    """A scale in millions or billions of rupiah, whole: a decimal sign would follow the reader's office program."""
    values.visible = True
    values.tick_labels.number_format = BILLIONS if (values.maximum_scale or 0) >= MANY else MILLIONS
    values.tick_labels.number_format_is_linked = False
    values.tick_label_position = XL_TICK_LABEL_POSITION.HIGH
    values.format.line.fill.background()


def _legend(drawn: OfficeChart, native: Native) -> None:
    drawn.has_title = False
    unseen = [place for place, series in enumerate(native.series) if not series.is_said]
    drawn.has_legend = 1 < len(native.series) - len(unseen) <= LEGEND_MOST
    if drawn.has_legend:
        drawn.legend.position = XL_LEGEND_POSITION.TOP
        drawn.legend.include_in_layout = False
        for place in reversed(unseen):
            entry = f"<c:legendEntry {nsdecls('c')}><c:idx val='{place}'/><c:delete val='1'/></c:legendEntry>"
            drawn.legend._element.find(qn("c:legendPos")).addnext(parse_xml(entry))


def _look(series: BarSeries | LineSeries, described: Series, native: Native) -> None:
    """Fill, edge and marker: of the series where all points are alike, else of each point."""
    usual = max(set(described.colours), key=described.colours.count)
    _paint(series, described, usual, native)
    if isinstance(series, LineSeries):
        series.smooth = False
        _stroke(series, described, usual)
    else:
        series.invert_if_negative = False
    for place, tone in enumerate(described.colours):
        if (tone != usual or place in described.strong) and described.values[place] is not None:
            _paint(series.points[place], described, tone, native, place in described.strong)


def _stroke(series: LineSeries, described: Series, tone: str) -> None:
    line = series.format.line
    if not described.line:
        line.fill.background()
        return
    line.width = Pt(described.line)
    line.color.rgb = rgb(tone)
    if described.fill == "bound":
        line.dash_style = MSO_LINE.DASH


def _paint(part, described: Series, tone: str, native: Native, strong: bool = False) -> None:
    """One colour on a series or a point."""
    if native.kind == "lines":
        if not described.is_said:
            part.marker.style = XL_MARKER_STYLE.NONE
            return
        part.marker.style = MARKERS[described.marker or "circle"]
        part.marker.size = MARKER_SIZES[described.marker or "circle"] + STRONGER * strong
        format_ = part.marker.format
    else:
        format_ = part.format
    if described.fill == "solid":
        format_.fill.solid()
        format_.fill.fore_color.rgb = rgb(tone)
    elif native.kind == "lines":
        format_.fill.solid()
        format_.fill.fore_color.rgb = rgb(PALE.get(tone, GRID))
    else:
        format_.fill.background()
    if described.fill == "unseen":
        format_.line.fill.background()
        return
    format_.line.color.rgb = rgb(tone)
    format_.line.width = Pt(1.25)


def _label(series: BarSeries | LineSeries, described: Series, native: Native, size: int) -> None:
    """The text of every point that has one, in Indonesian notation."""
    for place, text in enumerate(described.texts):
        if not text or described.values[place] is None:
            continue
        inks = described.inks or described.colours
        tone = inks[place] if len(inks) > 1 else inks[0]
        label = series.points[place].data_label
        frame = label.text_frame
        frame.text = text
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.word_wrap = False
        run = frame.paragraphs[0].runs[0]
        crowded = native.kind == "lines" and len(native.categories) > CROWDED
        run.font.size, run.font.bold = Pt(size - crowded), not crowded
        run.font.color.rgb = rgb(TEXT if tone in (CONTEXT, MUTED) else tone)
        label.position = _position(described, native, place)


def _position(described: Series, native: Native, place: int) -> XL_LABEL_POSITION:
    """Where a text stands: behind bars, beside the first and last rank, below strokes; a line that rises goes by it."""
    if native.kind == "bars":
        return XL_LABEL_POSITION.OUTSIDE_END
    if native.downwards:
        return XL_LABEL_POSITION.RIGHT if place == len(described.values) - 1 else XL_LABEL_POSITION.LEFT
    if described.marker == "dash":
        return XL_LABEL_POSITION.BELOW
    value, following = described.values[place], [*described.values[place + 1 :], None][0]
    if described.line and value is not None and following is not None:
        known = native.extents()
        if following - value > STEEP * (max(known) - min(known)):
            return XL_LABEL_POSITION.LEFT
    return XL_LABEL_POSITION.ABOVE
