"""A chart as a picture of its own: finding, grey line, marks and source, as on its card."""

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from dashboard.charts import Chart, alt_text, figure
from dashboard.charts.lettering import wrap
from dashboard.charts.style import CARD, MUTED, TEXT
from dashboard.exports.pictures.around import cuts
from dashboard.exports.pictures.element import Element, group, ink, said, tag
from dashboard.exports.pictures.picture import picture
from dashboard.exports.pictures.words import ASCENT, height, written
from dashboard.exports.texts import on_paper
from dashboard.exports.typesetting import typeset

WIDTH = 720.0
NARROW = 480
EDGE, GAP = 18.0, 12.0
TITLE, LINE, SOURCE = 16.0, 13.0, 12.0
FAMILY = "Inter, sans-serif"
SCREEN_FONT = Path(__file__).resolve().parents[2] / "static" / "inter.woff2"
SPACE = "http://www.w3.org/XML/1998/namespace"
SHARPNESS, PRINTED = 2.0, 3.0


def as_svg(chart: Chart, source: str = "", *, width: float = WIDTH) -> bytes:
    """A chart with its finding, measure and source line as an SVG file that brings its typeface along.

    ``width`` in pixels.

    Raises:
        dashboard.exports.pictures.vocabulary.NotDrawn: when a mark of the chart cannot be drawn.
    """
    return _file(_card(chart, source, width, [said("style", _face())]))


def as_png(chart: Chart, source: str = "", *, width: float = WIDTH) -> bytes:
    """As :func:`as_svg`, as a PNG file twice as sharp as the screen's pixels."""
    drawn = _file(_card(chart, source, width, [])).decode()
    return typeset("picture.typ", {"svg": drawn, "width": width}, "png", sharpness=SHARPNESS)


def as_marks(chart: Chart, width: float) -> tuple[bytes, float]:
    """The marks alone as a PNG file sharp enough for print, and their height in pixels; ``width`` in pixels."""
    drawn = drawing(chart, width)
    data = {"svg": drawn.svg, "width": width}
    return typeset("picture.typ", data, "png", sharpness=PRINTED), drawn.height


@dataclass(frozen=True)
class Drawing:
    """The marks of a chart alone, for a page that sets finding and source itself. Pixels.

    ``head`` and ``foot`` are what stands above and below the rows; ``cuts`` are heights at which a chart that is too
    tall may be parted, between two rows.
    """

    svg: str
    width: float
    height: float
    head: float
    foot: float
    cuts: tuple[float, ...]


def drawing(chart: Chart, width: float) -> Drawing:
    """A chart some pixels wide, without the texts of its card.

    Raises:
        dashboard.exports.pictures.vocabulary.NotDrawn: when a mark of the chart cannot be drawn.
    """
    drawn = figure(chart, narrow=width < NARROW)
    layout = drawn["layout"]
    tall, margin = float(layout["height"]), layout["margin"]
    svg = _file(_document(picture(drawn, width), width, tall, chart)).decode()
    return Drawing(svg, width, tall, margin["t"], margin["b"], cuts(layout))


def _card(chart: Chart, source: str, width: float, more: list[Element]) -> Element:
    room, top = width - 2 * EDGE, EDGE
    head: list[Element] = []
    heading = ((on_paper(chart.finding), TITLE, TEXT, True), (on_paper(chart.measure), LINE, MUTED, False))
    for text, size, colour, heavy in heading:
        lines = wrap(text, room, size, bold=heavy)
        marked = f"<b>{lines}</b>" if heavy else lines
        head += written(marked, EDGE, top + ASCENT * size, size=size, colour=colour)
        top += height(lines, size) + 2
    drawn = figure(chart, narrow=room < NARROW)
    marks = group(picture(drawn, room), transform=f"translate({EDGE},{top + GAP})")
    top += GAP + drawn["layout"]["height"] + GAP
    foot: list[Element] = []
    if source:
        lines = wrap(source, room, SOURCE)
        foot = written(lines, EDGE, top + ASCENT * SOURCE, size=SOURCE, colour=MUTED)
        top += height(lines, SOURCE)
    whole = top + EDGE
    ground = tag("rect", width=width, height=whole, fill=ink(CARD))
    return _document([*more, ground, *head, marks, *foot], width, whole, chart)


def _document(parts: list[Element], width: float, tall: float, chart: Chart) -> Element:
    """An SVG document that says in words what it shows."""
    return tag(
        "svg",
        said("title", on_paper(chart.finding)),
        said("desc", on_paper(alt_text(chart))),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=tall,
        viewBox=f"0 0 {width:g} {tall:g}",
        font_family=FAMILY,
        role="img",
        **{f"{{{SPACE}}}space": "preserve"},
    )


def _file(document: Element) -> bytes:
    return ElementTree.tostring(document, encoding="utf-8")


@cache
def _face() -> str:
    """The typeface of the screen inside the file."""
    font = b64encode(SCREEN_FONT.read_bytes()).decode()
    return (
        f"@font-face{{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,{font})}}"
        "text{white-space:pre;font-variant-numeric:tabular-nums}"
    )
