"""Texts of a figure, with Plotly's few marks (bold, colour, line end), as lines of an SVG document."""

import re
from typing import NamedTuple

from dashboard.charts.lettering import lines
from dashboard.charts.style import TEXT
from dashboard.exports.pictures.element import Attribute, Element, ink, said, tag

LINE_SPACING = 1.3
ASCENT, HEIGHT = 0.96875, 1.21
MIDDLE = 0.35
BOLD = "700"
BREAK = "<br>"
MARKS = re.compile(r"<(/?)(b|span)(?: style=\"color:([^\"]+)\")?>")
ANCHORS = {"left": "start", "center": "middle", "right": "end"}


class Run(NamedTuple):
    """A stretch of text in one weight and colour; no colour is that of the whole text."""

    text: str
    bold: bool
    colour: str | None


def written(
    text: str, x: float, baseline: float, *, size: float, colour: str = TEXT, anchor: str = "start"
) -> list[Element]:
    """A text as one element a line; ``baseline`` is that of the first line, ``anchor`` start, middle or end."""
    made = []
    bold, inner = False, None
    for place, line in enumerate(text.split(BREAK)):
        runs, bold, inner = _runs(line, bold, inner)
        y = baseline + place * size * LINE_SPACING
        if runs:
            attributes: dict[str, Attribute] = {
                "x": x,
                "y": y,
                "font_size": size,
                "fill": ink(colour),
                "text_anchor": anchor,
            }
            made.append(tag("text", *(_span(run) for run in runs), **attributes))
    return made


def middle_baseline(text: str, y: float, size: float) -> float:
    """The first baseline of a text whose lines stand around a height."""
    return y + size * MIDDLE - (lines(text) - 1) * size * LINE_SPACING / 2


def height(text: str, size: float) -> float:
    """Pixels from the top of the first line to the bottom of the last."""
    return size * HEIGHT + (lines(text) - 1) * size * LINE_SPACING


def _runs(line: str, bold: bool, colour: str | None) -> tuple[list[Run], bool, str | None]:
    """The stretches of a line that begins in some weight and colour, and those in which it ends."""
    runs = []
    start = 0
    for found in [*MARKS.finditer(line), None]:
        text = line[start : found.start() if found else len(line)]
        if text:
            runs.append(Run(text, bold, colour))
        if found is None:
            break
        closing, name, own = found.groups()
        if name == "b":
            bold = not closing
        else:
            colour = None if closing else own
        start = found.end()
    return runs, bold, colour


def _span(run: Run) -> Element:
    return said(
        "tspan",
        run.text,
        font_weight=BOLD if run.bold else None,
        fill=ink(run.colour) if run.colour else None,
    )
