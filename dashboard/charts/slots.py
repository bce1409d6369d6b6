"""Rows of a horizontal chart: where each row and group heading stands, and where its label goes."""

from dataclasses import dataclass, field
from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.style import NARROW_ROW, ROW, TEXT, bold, lines, text_at, wrap

LINE = 17
GROUP_CHARACTERS = 40
FIGURE_SPACE = "\u2007"


@dataclass
class Slots:
    """Vertical places of rows (``y``) and headings, in pixels from the top, so that wrapped labels have room."""

    labels: list[str]
    narrow: bool
    groups: list[str] | None = None
    y: list[float] = field(default_factory=list)
    headings: list[tuple[float, str]] = field(default_factory=list)
    height: float = 0

    def __post_init__(self) -> None:
        before = None
        for position, label in enumerate(self.labels):
            group = self.groups[position] if self.groups else None
            if group is not None and group != before:
                room = LINE * lines(wrap(group, GROUP_CHARACTERS)) + 12
                self.headings.append((self.height + room / 2 + 2, group))
                self.height += room
                before = group
            room = NARROW_ROW + LINE * (lines(label) - 1) if self.narrow else max(ROW, LINE * lines(label) + 6)
            self.y.append(self.height + (room - 13 if self.narrow else room / 2))
            self.height += room

    @property
    def axis(self) -> dict[str, Any]:
        """The vertical axis: pixels downwards; row labels beside it where there is room."""
        shared = {"range": [self.height, 0], "fixedrange": True, "showgrid": False, "zeroline": False}
        if self.narrow:
            return {**shared, "visible": False}
        return {
            **shared,
            "tickvals": [*self.y, *(y for y, _ in self.headings)],
            "ticktext": [*self.labels, *(f"<b>{wrap(group, GROUP_CHARACTERS)}</b>" for _, group in self.headings)],
            "automargin": True,
            "ticks": "",
            "tickfont": {"color": TEXT},
            "showline": False,
        }

    def traces(self, left: float, axis: str = "x") -> list[dict[str, Any]]:
        """Labels above the marks where the window is narrow; nothing where the axis shows them."""
        if not self.narrow:
            return []
        tops = [y - 13 - LINE * (lines(label) / 2) for y, label in zip(self.y, self.labels, strict=True)]
        return [text_at([left] * len(tops), tops, self.labels, "middle right", axis=axis)]

    def annotations(self) -> list[dict[str, Any]]:
        """Group headings, where no axis shows them."""
        if not self.narrow:
            return []
        return [
            {
                "xref": "paper",
                "x": 0,
                "xanchor": "left",
                "yref": "y",
                "y": y,
                "text": f"<b>{wrap(group, GROUP_CHARACTERS)}</b>",
                "align": "left",
                "showarrow": False,
            }
            for y, group in self.headings
        ]


def slots(chart: Chart, narrow: bool, *, characters: int | None = None) -> Slots:
    """The slots of a chart's rows, labels wrapped and those in focus bold."""
    width = characters or (40 if narrow else 38)
    labels = [
        bold(wrap(label, width), focused) for label, focused in zip(chart.column("label"), chart.focused(), strict=True)
    ]
    return Slots(labels, narrow, chart.column("group") if chart.has("group") else None)


def right_column(slots_: Slots, texts: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A column of texts at the right edge, right-aligned: the trace that carries its axis, and the axis.

    The axis makes its own room beside the marks, so that no bar runs under a figure.
    """
    widest = max((_width(text) for text in texts), default=0)
    padded = [FIGURE_SPACE * (widest - _width(text)) + text for text in texts]
    axis = {
        **slots_.axis,
        "visible": True,
        "overlaying": "y",
        "side": "right",
        "tickvals": slots_.y,
        "ticktext": padded,
        "tickfont": {"color": TEXT},
        "automargin": True,
        "ticks": "",
        "showline": False,
    }
    anchor = {
        "type": "scatter",
        "mode": "markers",
        "x": [None],
        "y": [None],
        "yaxis": "y2",
        "hoverinfo": "skip",
        "marker": {"opacity": 0},
    }
    return anchor, axis


def _width(text: str) -> int:
    """Characters that are seen."""
    return len(text.replace("<b>", "").replace("</b>", ""))
