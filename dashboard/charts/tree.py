"""A tree that opens: area is size, the strong colour marks what needs attention."""

from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import wrap
from dashboard.charts.style import CARD, CLEAR, FADED, FOCUS, NARROW_PLOT, NORMAL, ON_FOCUS, PLAIN, SMALL, TEXT, layout

LABEL, NARROW_LABEL, HOVER = 128, 215, 260
HEADER, NARROW_HEADER = 24, 40
HEIGHT, NARROW_HEIGHT = 440, 560


def icicle(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, parent (missing at the top), value, text, focus. A click opens a node, the path leads back.

    The top level is a frame in a quiet colour; a text without room is left to the hover.
    """
    parents = chart.texts("parent")
    looks = [_look(parent, focus) for parent, focus in zip(parents, chart.focused(), strict=True)]
    tree = {
        "type": "treemap",
        "ids": chart.column("key"),
        "parents": parents,
        "values": [value or 0 for value in chart.numbers("value")],
        "customdata": [[key] for key in chart.column("key")],
        "branchvalues": "total",
        "maxdepth": 2,
        "textinfo": "text",
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "colors": [fill for fill, _ in looks],
            "line": {"width": 1.5, "color": CARD},
            "pad": {"l": 3, "r": 3, "b": 3, "t": NARROW_HEADER if narrow else HEADER},
        },
        "textfont": {"color": [ink for _, ink in looks], "size": NORMAL},
        "pathbar": {"visible": True, "thickness": 22, "textfont": {"size": SMALL, "color": TEXT}},
        "root": {"color": CLEAR},
        **_texts(chart, parents, narrow),
    }
    height, margin = NARROW_HEIGHT if narrow else HEIGHT, {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0}
    return {"data": [tree], "layout": layout(height, margin=margin, uniformtext={"minsize": 11, "mode": "hide"})}


def _look(parent: str, focus: bool) -> tuple[str, str]:
    """Fill and ink of a node."""
    if not parent:
        return PLAIN, TEXT
    return (FOCUS, ON_FOCUS) if focus else (FADED, TEXT)


def _texts(chart: Chart, parents: list[str], narrow: bool) -> dict[str, list[str]]:
    """Names and figures: a frame's name on one line, on a phone on two; a cell's on as many as it needs."""
    names, figures = chart.texts("label"), chart.texts("text")
    room = NARROW_LABEL if narrow else LABEL
    said = [
        "<br>".join(wrap(part, room) for part in (name, *([figure] if narrow else figure.split(" · "))))
        for name, figure in zip(names, figures, strict=True)
    ]
    hover = [f"{wrap(name, HOVER)}<br>{wrap(figure, HOVER)}" for name, figure in zip(names, figures, strict=True)]
    if narrow:
        names = [name if parent else wrap(name, NARROW_PLOT) for name, parent in zip(names, parents, strict=True)]
    return {"labels": names, "text": said, "hovertext": hover}
