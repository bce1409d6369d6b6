"""Tables of a presentation: forms without a native chart, and listings; long ones continue on further slides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from textwrap import wrap

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
from dashboard.exports.slides.drawing import rgb
from dashboard.exports.slides.places import Place
from dashboard.exports.texts import holds_figures, rows_of
from dashboard.exports.widths import least_widths, shares
from dashboard.notation import MISSING
from dashboard.panels import Panel

TYPE = 11
LARGER = (16, 14, 12)
SMALLER = (TYPE, 10, 9)
CHARACTERS_PER_INCH = 12
LINE_INCHES = 0.2
AIR_INCHES = 0.1
MARGINS_INCHES = 0.15
BARE_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


@dataclass(frozen=True)
class Grid:
    """A table of texts: headings, rows, which columns are figures, the status of cells that have one.

    ``type`` is the size of its letters in points, ``shares`` are the columns' parts of its width.
    """

    headings: list[str]
    rows: list[list[str]]
    figures: list[bool]
    statuses: list[list[str]] = field(default_factory=list)
    type: int = TYPE
    shares: list[float] = field(default_factory=list)


def grid_of(panel: Panel) -> Grid:
    """The table of a panel whose form has no native chart."""
    return _heat(panel.chart) if panel.chart.form == "heat" else grid(panel.table)


def grid(frame: pd.DataFrame) -> Grid:
    """A frame as texts."""
    names = [str(name) for name in frame.columns]
    rows = rows_of(frame)
    return Grid([heading(name) for name in names], rows, [holds_figures(frame[name]) for name in names])


def pages(whole: Grid, width: float, height: float) -> Iterator[Grid]:
    """The table cut into parts that fit a place (inches); one empty part for no rows.

    What fits one place whole is written as large as it fits. Columns that have no room in small type continue on
    further parts, each begun by the first; so does the text of a row that is taller than a place.
    """
    for side in _sides(whole, width):
        yield from _turns(side, width, height)


def draw_grid(page: OfficeSlide, part: Grid, place: Place) -> None:
    """A native table at a place; columns as wide as their texts need."""
    left, top, width, _ = place
    inches = Emu(width).inches
    wide = part.shares
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


def _sides(whole: Grid, width: float) -> list[Grid]:
    """The table, or its columns shared among several where a word would break in the smallest type."""
    if len(whole.headings) < 3 or _is_whole(whole, width, SMALLER[-1]):
        return [whole]
    reach = list(accumulate(least_widths(whole.headings, whole.rows)))
    middle = min(range(2, len(reach)), key=lambda cut: abs(reach[cut - 1] - (reach[-1] + reach[0]) / 2))
    halves = [list(range(middle)), [0, *range(middle, len(reach))]]
    return [side for half in halves for side in _sides(_with_columns(whole, half), width)]


def _turns(side: Grid, width: float, height: float) -> Iterator[Grid]:
    """The rows shared among as many places as they need, all with the same columns."""
    for size in LARGER:
        wide = _shares(side, width, size)
        tall = sum(_height(row, wide, width, size) for row in (side.headings, *side.rows))
        if tall <= height and _is_whole(side, width, size):
            yield replace(side, type=size, shares=wide)
            return
    unbroken = [size for size in SMALLER if _is_whole(side, width, size)] or [SMALLER[-1]]
    size = next((size for size in unbroken if _tallest(side, width, size) <= height), unbroken[0])
    wide = _shares(side, width, size)
    room = height - _height(side.headings, wide, width, size)
    cut = _cut(replace(side, type=size, shares=wide), width, room)
    start, used = 0, 0.0
    for place, row in enumerate(cut.rows):
        needed = _height(row, wide, width, size)
        if place > start and used + needed > room:
            yield _part(cut, start, place)
            start, used = place, 0.0
        used += needed
    yield _part(cut, start, len(cut.rows))


def _cut(side: Grid, width: float, room: float) -> Grid:
    """The table with each row that is taller than a place as several, begun by the first column's text."""
    most = max(int((room - AIR_INCHES) / _line(side.type)), 1)
    rooms = _rooms(side.shares, width, side.type)
    rows, statuses = [], []
    for place, row in enumerate(side.rows):
        cells = [_lines(text, wide) for text, wide in zip(row, rooms, strict=True)]
        for start in range(0, max(1, *(len(lines) for lines in cells)), most):
            texts = ["".join(lines[start : start + most]).strip() for lines in cells]
            rows.append([row[0] if len(cells[0]) <= most else texts[0], *texts[1:]])
            statuses.append(side.statuses[place] if side.statuses else [])
    return replace(side, rows=rows, statuses=statuses if side.statuses else [])


def _is_whole(side: Grid, width: float, size: int) -> bool:
    """Whether all columns have room for their longest words."""
    return sum(least_widths(side.headings, side.rows)) <= _characters(width, size)


def _tallest(side: Grid, width: float, size: int) -> float:
    """How tall the headings and the tallest row are, in inches."""
    wide = _shares(side, width, size)
    rows = max((_height(row, wide, width, size) for row in side.rows), default=0.0)
    return _height(side.headings, wide, width, size) + rows


def _shares(whole: Grid, width: float, size: int) -> list[float]:
    """Each column's share of a width in inches."""
    return shares(whole.headings, whole.rows, _characters(width, size))


def _characters(width: float, size: int) -> float:
    """How many letters of a size stand side by side in a width in inches."""
    return width * CHARACTERS_PER_INCH * TYPE / size


def _rooms(shares: Sequence[float], width: float, size: int) -> list[int]:
    """How many letters a line of each column holds."""
    return [max(int(_characters(width * share - MARGINS_INCHES, size)), 1) for share in shares]


def _height(texts: Sequence[str], shares: Sequence[float], width: float, size: int) -> float:
    """How tall a row becomes, in inches."""
    cells = zip(texts, _rooms(shares, width, size), strict=True)
    return max((len(_lines(text, room)) for text, room in cells), default=1) * _line(size) + AIR_INCHES


def _line(size: int) -> float:
    """How tall a line is, in inches."""
    return LINE_INCHES * size / TYPE


def _lines(text: str, room: int) -> list[str]:
    """A text's lines within so many letters, each with the space or the break that ends it."""
    if len(text) <= room and "\n" not in text:
        return [text]
    found = []
    for paragraph in text.split("\n"):
        *before, last = wrap(paragraph, room) or [""]
        found += [*(f"{line} " if f"{line} " in paragraph else line for line in before), f"{last}\n"]
    return found


def _with_columns(whole: Grid, kept: list[int]) -> Grid:
    def of(values: list) -> list:
        return [values[place] for place in kept]

    rows, statuses = ([of(row) for row in part] for part in (whole.rows, whole.statuses))
    return Grid(of(whole.headings), rows, of(whole.figures), statuses)


def _part(whole: Grid, start: int, end: int) -> Grid:
    return replace(whole, rows=whole.rows[start:end], statuses=whole.statuses[start:end])


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
