"""A figure as an SVG drawing, in the pixels of the screen and the light theme, without a browser."""

from collections.abc import Iterator
from typing import Any

from dashboard.exports.pictures.around import labels, notes, shapes
from dashboard.exports.pictures.bars import bars, hatch
from dashboard.exports.pictures.element import Element, tag
from dashboard.exports.pictures.plane import Plane, plane
from dashboard.exports.pictures.points import points
from dashboard.exports.pictures.tree import tree
from dashboard.exports.pictures.vocabulary import check

Figure = dict[str, Any]


def picture(figure: Figure, width: float) -> list[Element]:
    """The drawing of a figure some pixels wide and as tall as its layout says.

    Raises:
        NotDrawn: when the figure says something that a picture does not draw.
    """
    check(figure)
    traces, layout = figure["data"], figure["layout"]
    if traces and traces[0]["type"] == "treemap":
        return list(tree(traces[0], width, layout["height"], layout["uniformtext"]["minsize"]))
    place = plane(layout, width)
    return [
        *_patterns(traces),
        *shapes(layout, place, "below"),
        *(element for trace in sorted(traces, key=_order) for element in _drawn(trace, place)),
        *shapes(layout, place, "above"),
        *labels(layout, place),
        *notes(layout, place),
    ]


def _order(trace: Figure) -> tuple[int, bool]:
    """Bars are below points, whatever their order."""
    return trace.get("zorder", 0), trace["type"] == "scatter"


def _drawn(trace: Figure, place: Plane) -> Iterator[Element]:
    return bars(trace, place) if trace["type"] == "bar" else points(trace, place)


def _patterns(traces: list[Figure]) -> list[Element]:
    found = [trace["marker"]["pattern"] for trace in traces if "pattern" in trace.get("marker", {})]
    return [tag("defs", hatch(pattern)) for pattern in found[:1]]
