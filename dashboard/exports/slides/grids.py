"""Tables of a presentation: forms without a native chart, and listings; long ones continue on further slides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import ceil

import pandas as pd
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide as OfficeSlide
from pptx.table import _Cell
from pptx.util import Emu, Inches, Pt

from dashboard.catalogue import heading
from dashboard.charts.chart import Chart
from dashboard.charts.heat import LOOKS
from dashboard.charts.style import GRID, REALISATION, TEXT
from dashboard.exports.slides.drawing import Place, rgb
from dashboard.exports.texts import holds_figures, rows_of
from dashboard.exports.widths import shares
from dashboard.notation import MISSING
from dashboard.panels import Panel

TYPE = 11
LARGER = (16, 14, 12)
CHARACTERS_PER_INCH = 12
LINE_INCHES = 0.2
AIR_INCHES = 0.1
BARE_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


@dataclass(frozen=True)
class Grid:
    """A table of texts: headings, rows, which columns are figures, the status of cells that have one.

    ``type`` is the size of its letters in points.
    """

    headings: list[str]
    rows: list[list[str]]
    figures: list[bool]
    statuses: list[list[str]] = field(default_factory=list)
    type: int = TYPE


def grid_of(panel: Panel) -> Grid:
    """The table of a panel whose form has no native chart."""
    return _heat(panel.chart) if panel.chart.form == "heat" else grid(panel.table)


def grid(frame: pd.DataFrame) -> Grid:
    """A frame as texts."""
    names = [str(name) for name in frame.columns]
    rows = rows_of(frame)
    return Grid([heading(name) for name in names], rows, [holds_figures(frame[name]) for name in names])


def pages(whole: Grid, width: float, height: float) -> Iterator[Grid]:
    """The table cut into parts that fit a place (inches), at least one row each; one empty part for no rows.

    What fits one place whole is written as large as it fits.
    """
    for size in LARGER:
        wide = _shares(whole, width, size)
        if sum(_height(row, wide, width, size) for row in (whole.headings, *whole.rows)) <= height:
            yield replace(whole, type=size)
            return
    wide = _shares(whole, width)
    room = height - _height(whole.headings, wide, width)
    start, used = 0, 0.0
    for place, row in enumerate(whole.rows):
        needed = _height(row, wide, width)
        if place > start and used + needed > room:
            yield _part(whole, start, place)
            start, used = place, 0.0
        used += needed
    yield _part(whole, start, len(whole.rows))


def draw_grid(page: OfficeSlide, part: Grid, place: Place) -> None:
    """A native table at a place; columns as wide as their texts need."""
    left, top, width, _ = place
    inches = Emu(width).inches
    wide = _shares(part, inches, part.type)
    heights = [_height(row, wide, inches, part.type) for row in (part.headings, *part.rows)]
    frame = page.shapes.add_table(len(heights), len(part.headings), left, top, width, Inches(sum(heights)))
    table = frame.table
    frame._element.xpath(".//a:tableStyleId")[0].text = BARE_STYLE
    for column, share in enumerate(wide):
        table.columns[column].width = Emu(int(width * share))
    for row, tall in enumerate(heights):
        table.rows[row].height = Inches(tall)
    for column, (name, figure) in enumerate(zip(part.headings, part.figures, strict=True)):
        _write(table.cell(0, column), name, figure, part.type, bold=True)
        for line, texts in enumerate(part.rows):
            status = part.statuses[line][column] if part.statuses else ""
            _write(table.cell(line + 1, column), texts[column], figure, part.type, status=status)


def _heat(chart: Chart) -> Grid:
    """Rows by periods, a word and an icon in every cell."""
    owners = chart.column("row" if chart.has("row") else "label")
    labels = dict(zip(owners, chart.texts("label"), strict=True))
    periods = sorted(set(chart.column("period")))
    columns = (owners, chart.column("period"), chart.texts("text"), chart.texts("status"))
    cells = {(owner, period): (text, status) for owner, period, text, status in zip(*columns, strict=True)}
    found = [[cells.get((owner, period), (MISSING, "")) for period in periods] for owner in labels]
    return Grid(
        ["", *(chart.names.get(period, str(period)) for period in periods)],
        [[label, *(text for text, _ in row)] for label, row in zip(labels.values(), found, strict=True)],
        [False] * (len(periods) + 1),
        [["", *(status for _, status in row)] for row in found],
    )


def _shares(whole: Grid, width: float, size: int = TYPE) -> list[float]:
    """Each column's share of a width in inches."""
    return shares(whole.headings, whole.rows, width * CHARACTERS_PER_INCH * TYPE / size)


def _height(texts: Sequence[str], shares: Sequence[float], width: float, size: int = TYPE) -> float:
    """How tall a row becomes, in inches."""
    rooms = [max(int((width * share - 0.15) * CHARACTERS_PER_INCH * TYPE / size), 1) for share in shares]
    lines = max(
        (
            sum(ceil(max(len(line), 1) / room) for line in text.split("\n"))
            for text, room in zip(texts, rooms, strict=True)
        ),
        default=1,
    )
    return lines * LINE_INCHES * size / TYPE + AIR_INCHES


def _part(whole: Grid, start: int, end: int) -> Grid:
    return Grid(whole.headings, whole.rows[start:end], whole.figures, whole.statuses[start:end])


def _write(cell: _Cell, text: str, figure: bool, size: int, *, bold: bool = False, status: str = "") -> None:
    """One cell: figures at the right, a status as a tint and its ink, a thin line below."""
    tint, ink = LOOKS.get(status, (None, TEXT))
    cell.text = text
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_left = cell.margin_right = Pt(4)
    cell.margin_top = cell.margin_bottom = Pt(2)
    if tint:
        cell.fill.solid()
        cell.fill.fore_color.rgb = rgb(tint)
    for paragraph in cell.text_frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if figure else PP_ALIGN.CENTER if status else PP_ALIGN.LEFT
        paragraph.font.size, paragraph.font.bold = Pt(size), bold
        paragraph.font.color.rgb = rgb(REALISATION if bold else ink)
    _underline(cell, 19050 if bold else 6350)


def _underline(cell: _Cell, width: int) -> None:
    line = parse_xml(
        f"<a:lnB {nsdecls('a')} w='{width}'><a:solidFill><a:srgbClr val='{rgb(GRID)}'/></a:solidFill></a:lnB>"
    )
    cell._tc.get_or_add_tcPr().insert(0, line)
