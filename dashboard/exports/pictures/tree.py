"""A treemap: areas as large as their values, two levels of them, as Plotly shows it before a click."""

from collections.abc import Generator, Iterator
from typing import Any, NamedTuple

from dashboard.charts.lettering import width
from dashboard.exports.pictures.element import MARK, Attribute, Element, ink, tag
from dashboard.exports.pictures.words import ASCENT, height, written

Trace = dict[str, Any]
AIR = 3
LEAST_NAME = 9
RECKONED = 0.96  # of the width that is reckoned, which is on the safe side


class Area(NamedTuple):
    """A node's rectangle. Pixels from the top left."""

    node: int
    x: float
    y: float
    width: float
    height: float


def tree(trace: Trace, wide: float, tall: float, least: float) -> Iterator[Element]:
    """The shown nodes and their texts; a text that would be smaller than ``least`` pixels is left out.

    Texts of areas are equally large; the name of a frame is as large as it can be.
    """
    marker = trace["marker"]
    areas = list(_areas(trace, Area(-1, 0, 0, wide, tall), 0))
    edge: dict[str, Attribute] = {"stroke": ink(marker["line"]["color"]), "stroke_width": marker["line"]["width"]}
    for area in areas:
        box: dict[str, Attribute] = {
            "x": area.x,
            "y": area.y,
            "width": max(area.width, 0),
            "height": max(area.height, 0),
        }
        yield tag("rect", class_=MARK, fill=ink(marker["colors"][area.node]), **box, **edge)
    size = trace["textfont"]["size"]
    fits = {area: _fit(trace, area, size) * size for area in areas}
    common = min((fit for area, fit in fits.items() if fit >= least and not _is_frame(trace, area)), default=size)
    for area, fit in fits.items():
        own, lowest = (fit, LEAST_NAME) if _is_frame(trace, area) else (common, least)
        if fit >= lowest:
            colour = trace["textfont"]["color"][area.node]
            baseline = area.y + AIR + ASCENT * own
            yield from written(_text(trace, area.node), area.x + AIR, baseline, size=own, colour=colour)


def _areas(trace: Trace, room: Area, depth: int) -> Iterator[Area]:
    """The areas of a node's children, each before its own, as deep as the trace shows them."""
    if depth == trace["maxdepth"]:
        return
    parent = "" if room.node < 0 else trace["ids"][room.node]
    children = [place for place, own in enumerate(trace["parents"]) if own == parent]
    children.sort(key=lambda place: -trace["values"][place])
    for area in squarified([(place, trace["values"][place]) for place in children], room):
        yield area
        yield from _areas(trace, _inside(area, trace["marker"]["pad"]), depth + 1)


def _inside(area: Area, pad: dict[str, float]) -> Area:
    wide, tall = area.width - pad["l"] - pad["r"], area.height - pad["t"] - pad["b"]
    return Area(area.node, area.x + pad["l"], area.y + pad["t"], max(wide, 0), max(tall, 0))


def squarified(sizes: list[tuple[int, float]], room: Area) -> Iterator[Area]:
    """A rectangle shared among nodes, largest first, in rows of areas as near to squares as can be."""
    sizes = [(node, size) for node, size in sizes if size > 0]
    while sizes:
        whole = sum(size for _, size in sizes)
        row = _row(sizes, room, whole)
        taken = sum(size for _, size in sizes[:row])
        room = yield from _placed(sizes[:row], room, taken, whole)
        sizes = sizes[row:]


def _row(sizes: list[tuple[int, float]], room: Area, whole: float) -> int:
    """How many of the largest stand in one row along the shorter side."""
    side, scale = min(room.width, room.height), room.width * room.height / whole
    if side <= 0:
        return len(sizes)
    best, count = float("inf"), 0
    for place in range(1, len(sizes) + 1):
        areas = [size * scale for _, size in sizes[:place]]
        thick = sum(areas) / side
        worst = max(max(thick * thick / area, area / (thick * thick)) for area in areas)
        if worst > best:
            break
        best, count = worst, place
    return count


def _placed(row: list[tuple[int, float]], room: Area, taken: float, whole: float) -> Generator[Area, None, Area]:
    """The areas of one row; gives back the room that is left."""
    upright = room.width >= room.height
    thick = (room.width if upright else room.height) * taken / whole
    along = room.y if upright else room.x
    for node, size in row:
        long = (room.height if upright else room.width) * size / taken
        yield Area(node, room.x, along, thick, long) if upright else Area(node, along, room.y, long, thick)
        along += long
    if upright:
        return Area(room.node, room.x + thick, room.y, room.width - thick, room.height)
    return Area(room.node, room.x, room.y + thick, room.width, room.height - thick)


def _fit(trace: Trace, area: Area, size: float) -> float:
    """How much of its size a text can have in its area, or in the head of a frame; at most all of it."""
    text = _text(trace, area.node)
    tall = trace["marker"]["pad"]["t"] if _is_frame(trace, area) else area.height - 2 * AIR
    wide = (area.width - 2 * AIR) / RECKONED
    return min(1.0, max(wide, 0) / width(text, size), max(tall, 0) / height(text, size))


def _is_frame(trace: Trace, area: Area) -> bool:
    """Whether a node stands around others."""
    return not trace["parents"][area.node]


def _text(trace: Trace, node: int) -> str:
    return trace["text"][node] if trace["parents"][node] else trace["labels"][node]
