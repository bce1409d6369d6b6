"""Bars of a figure, level or upright, with the texts in them or at their ends."""

from collections.abc import Iterator
from typing import Any

from dashboard.charts.style import TEXT
from dashboard.exports.pictures.element import MARK, Attribute, Element, each, group, ink, tag
from dashboard.exports.pictures.plane import Plane
from dashboard.exports.pictures.words import middle_baseline, written

Trace = dict[str, Any]
TEXT_AIR = 3
THINNEST = 1
HATCH = "hatch"


def bars(trace: Trace, place: Plane) -> Iterator[Element]:
    """Every bar that has a value, then the texts."""
    values, rows = (trace["x"], trace["y"]) if _level(trace) else (trace["y"], trace["x"])
    count = len(values)
    looks = _looks(trace["marker"], count)
    bases, widths = each(trace.get("base", 0), count), each(trace["width"], count)
    texts = []
    for number, (value, row, base, width) in enumerate(zip(values, rows, bases, widths, strict=True)):
        if value is None:
            continue
        x, y, wide, tall = _box(
            _level(trace), place, (base or 0, (base or 0) + value), (row - width / 2, row + width / 2)
        )
        yield tag("rect", x=x, y=y, width=wide, height=tall, class_=MARK, **looks[number])
        if "pattern" in trace["marker"]:
            yield tag("rect", x=x, y=y, width=wide, height=tall, fill=f"url(#{HATCH})")
        texts += _text(trace, number, (x, y, wide, tall))
    yield from texts


def hatch(pattern: dict[str, Any]) -> Element:
    """The definition of a hatching: strokes from the lower left to the upper right."""
    side = pattern["size"] * 2**0.5
    strokes = (
        f"M{-side / 4:.2f},{side / 4:.2f}l{side / 2:.2f},{-side / 2:.2f}"
        f"M0,{side:.2f}L{side:.2f},0M{side * 3 / 4:.2f},{side * 5 / 4:.2f}l{side / 2:.2f},{-side / 2:.2f}"
    )
    stroke = tag("path", d=strokes, stroke=ink(pattern["fgcolor"]), stroke_width=pattern["size"] * pattern["solidity"])
    return group([tag("pattern", stroke, id=HATCH, width=side, height=side, patternUnits="userSpaceOnUse")])


def _level(trace: Trace) -> bool:
    return trace.get("orientation") == "h"


def _box(
    level: bool, place: Plane, along: tuple[float, float], across: tuple[float, float]
) -> tuple[float, float, float, float]:
    """Left, top, width and height in pixels; a bar that is not nothing is seen."""
    x, y = (along, across) if level else (across, along)
    left, right = sorted(place.x.at(value) for value in x)
    top, bottom = sorted(place.y.at(value) for value in y)
    least = THINNEST if along[0] != along[1] else 0
    return left, top, max(right - left, least), max(bottom - top, least)


def _looks(marker: dict[str, Any], count: int) -> list[dict[str, Attribute]]:
    """Fill and edge of every bar."""
    line = marker.get("line", {"width": 0, "color": TEXT})
    rows = zip(*(each(value, count) for value in (marker["color"], line["width"], line["color"])), strict=True)
    return [
        {"fill": ink(fill), **({"stroke": ink(edge), "stroke_width": width} if width else {})}
        for fill, width, edge in rows
    ]


def _text(trace: Trace, number: int, box: tuple[float, float, float, float]) -> list[Element]:
    """The text of one bar: in its middle, or right of its end."""
    position = trace.get("textposition", "none")
    if position == "none":
        return []
    x, y, wide, tall = box
    font, text = trace["textfont"], trace["text"][number]
    colour = each(font["color"], len(trace["text"]))[number]
    at, anchor = (x + wide + TEXT_AIR, "start") if position == "outside" else (x + wide / 2, "middle")
    baseline = middle_baseline(text, y + tall / 2, font["size"])
    return written(text, at, baseline, size=font["size"], colour=colour, anchor=anchor)
