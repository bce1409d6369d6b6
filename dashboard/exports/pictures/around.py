"""What stands around and behind the marks: labels of axes, shapes, notes."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from dashboard.charts.lettering import lines, width
from dashboard.exports.pictures.element import Attribute, Element, ink, tag
from dashboard.exports.pictures.plane import Plane, Scale, steps
from dashboard.exports.pictures.points import dashes
from dashboard.exports.pictures.words import ANCHORS, ASCENT, height, middle_baseline, written
from dashboard.notation import trim

Part = dict[str, Any]
EDGE = 1
STANDOFF = 0.5
UPRIGHT = ("yaxis", "yaxis2", "yaxis3")


def labels(layout: Part, place: Plane) -> Iterator[Element]:
    """The labels of every axis that is seen."""
    below = layout["xaxis"]
    if below.get("visible", True):
        size = below["tickfont"]["size"]
        baseline = place.height - layout["margin"]["b"] + STANDOFF + size
        for value, text in _ticks(below, place.x):
            half = width(text, size) / 2
            at = min(max(place.x.at(value), half), place.width - half)
            yield from written(text, at, baseline, size=size, colour=below["tickfont"]["color"], anchor="middle")
    for name in UPRIGHT:
        if name in layout and layout[name].get("visible", True):
            yield from _beside(layout[name], place)


def cuts(layout: Part) -> tuple[float, ...]:
    """Heights in pixels between the labelled rows of a figure; none where rows have no labels."""
    axis = layout.get("yaxis", {})
    if "ticktext" not in axis:
        return ()
    size, top = axis["tickfont"]["size"], layout["margin"]["t"]
    rows = sorted(zip(axis["tickvals"], axis["ticktext"], strict=True))
    halves = [(middle, height(text, size) / 2) for middle, text in rows]
    return tuple(top + (low + half + high - other) / 2 for (low, half), (high, other) in pairwise(halves))


def shapes(layout: Part, place: Plane, layer: str) -> Iterator[Element]:
    """The lines and areas of one layer: ``below`` the marks or ``above`` them."""
    for shape in layout.get("shapes", []):
        if shape.get("layer", "above") != layer:
            continue
        x0, x1 = sorted(place.x.at(shape[name]) for name in ("x0", "x1"))
        y1, y0 = sorted(place.y_of(shape["yref"], shape[name]) for name in ("y0", "y1"))
        line = shape["line"]
        if shape["type"] == "rect":
            yield tag("rect", x=x0, y=y1, width=x1 - x0, height=y0 - y1, fill=ink(shape["fillcolor"]))
        else:
            stroke: dict[str, Attribute] = {
                "stroke": ink(line["color"]),
                "stroke_width": line["width"],
                "stroke_dasharray": dashes(line),
            }
            yield tag("path", d=f"M{x0:.2f},{y0:.2f}L{x1:.2f},{y1:.2f}", **stroke)


def notes(layout: Part, place: Plane) -> Iterator[Element]:
    """The annotations: boxes of text that stand at a place by one of their edges."""
    for note in layout.get("annotations", []):
        size, text = note["font"]["size"], note["text"]
        tall = height(text, size) + 2 * EDGE
        y = place.y_of(note["yref"], note["y"]) - note.get("yshift", 0)
        top = y - {"bottom": tall, "middle": tall / 2, "top": 0}[note["yanchor"]]
        x, side = _across(note, place.x_of(note["xref"], note["x"]) + note.get("xshift", 0))
        yield from written(
            text, x, top + EDGE + ASCENT * size, size=size, colour=note["font"]["color"], anchor=ANCHORS[side]
        )


def _across(note: Part, x: float) -> tuple[float, str]:
    """Where the lines of a note begin, stand or end, and by which side."""
    side, align = note["xanchor"], note["align"]
    if lines(note["text"]) == 1 or side == align:
        return x + {"left": EDGE, "center": 0, "right": -EDGE}[side], side
    wide = width(note["text"], note["font"]["size"])
    left = x - {"left": -EDGE, "center": wide / 2, "right": wide + EDGE}[side]
    return left + {"left": 0, "center": wide / 2, "right": wide}[align], align


def _beside(axis: Part, place: Plane) -> Iterator[Element]:
    """Labels that begin (side right) or end (side left) some pixels from their axis."""
    font, away = axis["tickfont"], axis["ticklabelstandoff"] + STANDOFF
    at = place.x.share(axis["position"])
    x, anchor = (at + away, "start") if axis["side"] == "right" else (at - away, "end")
    for value, text in _ticks(axis, place.y):
        baseline = middle_baseline(text, place.y.at(value), font["size"])
        yield from written(text, x, baseline, size=font["size"], colour=font["color"], anchor=anchor)


def _ticks(axis: Part, scale: Scale) -> Iterator[tuple[float, str]]:
    """Places and labels within the axis: those that are given, or round values."""
    values = axis["tickvals"] if "tickvals" in axis else steps(scale.low, scale.high, axis["nticks"])
    texts = axis.get("ticktext") or [trim(value) for value in values]
    yield from ((value, text) for value, text in zip(values, texts, strict=True) if scale.holds(value))
