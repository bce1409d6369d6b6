"""Lines, marks and texts of a scatter trace."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from dashboard.charts.lettering import lines as count_lines
from dashboard.exports.pictures.element import MARK, Attribute, Element, each, ink, tag
from dashboard.exports.pictures.plane import Plane
from dashboard.exports.pictures.words import LINE_SPACING, written

Trace = dict[str, Any]
DOT = 3
DIAMOND = 1.3
THIRD_DOWN = 0.75
OPEN = "-open"
ANCHORS = {"left": "end", "center": "middle", "right": "start"}


def points(trace: Trace, place: Plane) -> Iterator[Element]:
    """What the trace's mode asks for, lines below marks below texts; a point without a value is left out."""
    mode = trace.get("mode", "markers")
    spots = [
        None if x is None or y is None else (place.x.at(x), place.y.at(y))
        for x, y in zip(trace["x"], trace["y"], strict=True)
    ]
    if "lines" in mode:
        yield from _lines(trace["line"], spots)
    if "markers" in mode and "marker" in trace:
        yield from _marks(trace["marker"], spots)
    if mode == "text":
        yield from _texts(trace, spots)


def dashes(line: dict[str, Any]) -> str | None:
    """The dashes of a stroke."""
    long = max(line["width"], DOT)
    return f"{long} {long}" if line.get("dash") == "dot" else None


def _lines(line: dict[str, Any], spots: list[tuple[float, float] | None]) -> Iterator[Element]:
    """One path; a missing point interrupts it."""
    path = []
    for before, spot in pairwise([None, *spots]):
        if spot:
            path.append(f"{'L' if before else 'M'}{spot[0]:.2f},{spot[1]:.2f}")
    if path:
        yield tag(
            "path",
            d="".join(path),
            fill="none",
            stroke=ink(line["color"]),
            stroke_width=line["width"],
            stroke_dasharray=dashes(line),
        )


def _marks(marker: dict[str, Any], spots: list[tuple[float, float] | None]) -> Iterator[Element]:
    line = marker.get("line", {"width": 0, "color": marker["color"]})
    looks = (each(value, len(spots)) for value in (marker["size"], marker["color"], line["width"], line["color"]))
    for spot, size, fill, width, edge in zip(spots, *looks, strict=True):
        if spot:
            yield _mark(marker.get("symbol", "circle"), spot, size, fill, width, edge)


def _mark(symbol: str, spot: tuple[float, float], size: float, fill: str, width: float, edge: str) -> Element:
    """One mark; an open one has an edge in its own colour."""
    look: dict[str, Attribute] = {"fill": ink(fill)}
    if symbol.endswith(OPEN):
        look = {"fill": "none", "stroke": ink(fill), "stroke_width": width or 1}
    elif width:
        look |= {"stroke": ink(edge), "stroke_width": width}
    x, y, half = *spot, size / 2
    if symbol.startswith("circle"):
        return tag("circle", cx=x, cy=y, r=half, class_=MARK, **look)
    if symbol.startswith("diamond"):
        reach = half * DIAMOND
        corners = f"M{x - reach:.2f},{y:.2f}l{reach:.2f},{-reach:.2f}l{reach:.2f},{reach:.2f}l{-reach:.2f},{reach:.2f}Z"
        return tag("path", d=corners, class_=MARK, **look)
    stroke = {"line-ns": f"v{-size:.2f}", "line-ew": f"h{-size:.2f}"}[symbol]
    start = (x, y + half) if symbol == "line-ns" else (x + half, y)
    return tag("path", d=f"M{start[0]:.2f},{start[1]:.2f}{stroke}", class_=MARK, **look)


def _texts(trace: Trace, spots: list[tuple[float, float] | None]) -> Iterator[Element]:
    font = trace["textfont"]
    looks = (each(value, len(spots)) for value in (trace["text"], trace["textposition"], font["color"]))
    for spot, text, position, colour in zip(spots, *looks, strict=True):
        if spot:
            across = position.removeprefix("middle ")
            rows = (count_lines(text) - 1) * LINE_SPACING + 1
            baseline = spot[1] + font["size"] * (THIRD_DOWN - rows / 2)
            yield from written(text, spot[0], baseline, size=font["size"], colour=colour, anchor=ANCHORS[across])
