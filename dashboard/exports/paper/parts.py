"""Panels and tables as data for a template: drawings with their sizes, tables as texts."""

import re
from math import ceil
from typing import Any

import pandas as pd

from dashboard.catalogue import heading
from dashboard.charts import Chart, alt_text
from dashboard.exports.pictures import Drawing, drawing
from dashboard.exports.texts import on_paper, right_aligned, rows_of
from dashboard.exports.widths import shares
from dashboard.panels import KeyFigure, Listing, Panel, with_sign
from dashboard.panels.panel import STATUS_SIGNS

Part = dict[str, Any]
LONG_PART = re.compile(r"([^\W\d]{3,}[_/.!;](?=[^\W\d]{3}))")
MAY_BREAK = "\u200b"
CHARACTERS = 190
BESIDE = 2
GAP = 18.0
CONTINUED = " (lanjutan)"


def card(panel: Panel, width: float, tallest: float) -> list[Part]:
    """The cards of a panel some pixels wide: one, or more where its rows need more than ``tallest`` pixels.

    A chart too tall for one column is parted between rows into columns side by side.
    """
    chart = panel.chart
    said = _said(panel, chart.finding, chart.measure)
    if chart.rows.empty:
        return [{**said, "columns": []}]
    drawn = drawing(chart, width)
    if drawn.height <= tallest or not drawn.cuts:
        return [{**said, "columns": [_column(drawn, [(0, drawn.height)], chart)]}]
    drawn = drawing(chart, (width - GAP) / BESIDE)
    columns = [_column(drawn, strips, chart) for strips in _parted(drawn, tallest)]
    cards = [{**said, "columns": columns[place : place + BESIDE]} for place in range(0, len(columns), BESIDE)]
    return [cards[0], *({**one, "title": f"{one['title']}{CONTINUED}"} for one in cards[1:])]


def parted(panel: Panel, width: float) -> list[Part]:
    """The columns of a chart of many rows whose halves stand side by side, in half the height; none where it has no
    place to be parted."""
    whole = drawing(panel.chart, (width - GAP) / BESIDE)
    half = (whole.height - whole.head - whole.foot) / BESIDE
    if not whole.cuts:
        return []
    return [_column(whole, strips, panel.chart) for strips in _parted(whole, whole.head + whole.foot + half)]


def listing(part: Listing) -> Part:
    """A table, or the lines that a reader sees in its place, with its finding, grey line and source."""
    said = _said(part, part.title, part.measure)
    if not part.lines:
        return {**said, "table": table(part.seen)}
    lines = [[line.about, line.note, line.kind, STATUS_SIGNS.get(line.status_kind, "")] for line in part.lines]
    return {**said, "lines": lines}


def figure(part: KeyFigure) -> Part:
    """A key figure with its status and note."""
    status = with_sign(part.status, part.status_kind) if part.status else ""
    return {"label": part.label, "value": part.value, "status": status, "note": part.note}


def table(frame: pd.DataFrame, characters: float = CHARACTERS) -> Part:
    """A frame as texts in Indonesian notation, with each column's share of a width of so many characters."""
    names = [str(name) for name in frame.columns]
    rows = rows_of(frame)
    headings = [heading(name) for name in names]
    loose = [[LONG_PART.sub(r"\1 ", text) for text in row] for row in rows]
    return {
        "headings": headings,
        "rows": [[LONG_PART.sub(f"\\1{MAY_BREAK}", text) for text in row] for row in rows],
        "figures": [right_aligned(name, frame[name]) for name in names],
        "shares": shares(headings, loose, characters),
    }


def _said(part: Panel | Listing, finding: str, measure: str) -> Part:
    return {"title": on_paper(finding), "measure": on_paper(measure), "source": f"Sumber: {part.source.place}"}


def _parted(drawn: Drawing, tallest: float) -> list[list[tuple[float, float]]]:
    """The rows shared among as many columns as they need, no card with a column left empty, each between the head and
    the foot of the chart."""
    rows = drawn.height - drawn.head - drawn.foot
    count = ceil(rows / (tallest - drawn.head - drawn.foot) / BESIDE) * BESIDE
    wanted = [drawn.head + rows * place / count for place in range(1, count)]
    ends = [0.0, *(min(drawn.cuts, key=lambda cut: abs(cut - goal)) for goal in wanted), drawn.height]
    head, foot = (0.0, drawn.head), (drawn.height - drawn.foot, drawn.height)
    parts = [(max(start, drawn.head), min(end, foot[0])) for start, end in zip(ends, ends[1:], strict=False)]
    return [[head, part, foot] for part in parts]


def _column(drawn: Drawing, strips: list[tuple[float, float]], chart: Chart) -> Part:
    """A drawing, or some strips of it from top to bottom."""
    return {
        "svg": drawn.svg,
        "width": drawn.width,
        "height": drawn.height,
        "strips": [{"top": top, "height": bottom - top} for top, bottom in strips],
        "alt": on_paper(alt_text(chart)),
    }
