"""Rows of a horizontal chart: where each row and heading stands, where labels and columns of figures go.

Vertical places are pixels from the top, so that wrapped labels have room. Labels are the ticks of an axis moved to the
left edge of the paper, figures the ticks of axes moved to its right edge: Plotly draws them at once, left- and
right-aligned, and no text ever runs under a bar. In a narrow chart labels stand above the marks, and figures beside
the labels where both have room, else beside the marks.
"""

from dataclasses import dataclass, field
from typing import Any

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import lines, widest, wrap
from dashboard.charts.style import MUTED, NARROW_PLOT, NORMAL, TEXT, axis, bold, coloured, layout, note

LINE = 16
ROW = 26
MARK = 24
BELOW_MARK = 12
HALF_MARK = 10
GAP = 16
LABEL_ROOM = 258
HEADING_ROOM = 420
MOST_BESIDE_LABELS = 0.4
EDGE = 3
INSET = 1  # between an axis and its labels, as Plotly draws them


@dataclass
class Slots:
    """Places of rows (``y``: their marks), labels, headings; pixels from the top. ``figures`` are columns of texts."""

    labels: list[str]
    narrow: bool
    groups: list[str] = field(default_factory=list)
    figures: list[list[str]] = field(default_factory=list)
    row: int = ROW
    mark: int = MARK
    y: list[float] = field(default_factory=list)
    label_y: list[float] = field(default_factory=list)
    figure_y: list[float] = field(default_factory=list)
    headings: list[tuple[float, str]] = field(default_factory=list)
    height: float = 0

    def __post_init__(self) -> None:
        before = None
        for position, label in enumerate(self.labels):
            group = self.groups[position] if self.groups else None
            if group and group != before:
                self._head(group)
                before = group
            self._place(LINE * lines(label))

    def _head(self, group: str) -> None:
        heading = wrap(group, NARROW_PLOT if self.narrow else HEADING_ROOM, bold=True)
        room = LINE * lines(heading)
        self.height += 10 if self.height else 2
        self.headings.append((self.height + room / 2, f"<b>{coloured(heading, MUTED)}</b>"))
        self.height += room + (8 if self.narrow else 4)

    def _place(self, label_height: float) -> None:
        """A row below the last one."""
        top = self.height
        if self.narrow:
            self.label_y.append(top + label_height / 2)
            self.y.append(top + label_height + self.mark - HALF_MARK)
            self.figure_y.append(self.y[-1] if self.is_beside_marks else top + LINE / 2)
            self.height += label_height + self.mark + BELOW_MARK
            return
        room = max(self.row, label_height + 8)
        for places in (self.label_y, self.figure_y, self.y):
            places.append(top + room / 2)
        self.height += room

    @property
    def is_beside_marks(self) -> bool:
        """Whether the figures stand beside the marks and take room from them."""
        return not self.narrow or self._figures > NARROW_PLOT * MOST_BESIDE_LABELS

    @property
    def _figures(self) -> int:
        return sum(_room(texts) for texts in self.figures)

    @property
    def left(self) -> int:
        """Pixels that the labels take beside the marks."""
        return 0 if self.narrow else widest(self.labels, bold=True) + 12

    @property
    def right(self) -> int:
        """Pixels that the columns of figures take beside the marks."""
        return self._figures if self.is_beside_marks else 0


def slots(
    chart: Chart,
    narrow: bool,
    *figures: list[str],
    row: int = ROW,
    mark: int = MARK,
    room: int = LABEL_ROOM,
    labels: list[str] | None = None,
) -> Slots:
    """The slots of a chart's rows: labels wrapped, bold in focus; ``figures`` are columns of texts at the right.

    Room is reckoned in bold type, so that nothing moves when a reader chooses a row.
    """
    taken = sum(_room(texts) for texts in figures)
    beside_label = taken if taken <= NARROW_PLOT * MOST_BESIDE_LABELS else 0
    pixels, more = (NARROW_PLOT - beside_label, beside_label) if narrow else (room, 0)
    rows = zip(chart.texts("label"), chart.focused(), strict=True)
    wrapped = labels or [bold(wrap(label, pixels, bold=True, after_first=more), focused) for label, focused in rows]
    return Slots(wrapped, narrow, chart.texts("group") if chart.has("group") else [], list(figures), row, mark)


def drawn(
    rows: Slots,
    marks: list[dict[str, Any]],
    xaxis: dict[str, Any],
    *,
    end: int = 0,
    top: int = 2,
    bottom: int = 2,
    heads: list[str] | None = None,
    shapes: list[dict[str, Any]] | None = None,
    notes: list[dict[str, Any]] | None = None,
    strong: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """The figure of some marks in their rows. ``end`` are pixels kept free right of the marks, ``top`` and ``bottom``
    above and below them; ``heads`` name the columns of figures; ``strong`` are marks that come and go with the focus.
    """
    right = rows.right + end + EDGE
    axes: dict[str, Any] = {"xaxis": xaxis, "yaxis": _label_axis(rows)}
    offset = right - EDGE
    columns = []
    said = []
    for place in reversed(range(len(rows.figures))):
        name = f"y{place + 2}"
        axes[f"yaxis{place + 2}"] = _figure_axis(rows, rows.figures[place], offset)
        columns.append(_holder(name))
        if heads and heads[place]:
            said.append(note(heads[place], x=1, xanchor="right", xshift=offset, yshift=3))
        offset -= _room(rows.figures[place])
    return {
        "data": [*marks, *columns, *(strong or [])],
        "layout": layout(
            rows.height + top + bottom,
            **axes,
            shapes=shapes or [],
            annotations=[*(notes or []), *said],
            margin={"l": rows.left, "r": right, "t": top, "b": bottom, "pad": 0},
        ),
    }


def bar(
    chart: Chart, values: list[float | None], y: list[float], *, width: float, text: list[str], name: str = ""
) -> dict[str, Any]:
    """Level bars from zero that can be clicked, as one trace; the hover says label, name and text."""
    return {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": y,
        "width": width,
        "customdata": [[key] for key in chart.column("key")],
        "text": text,
        "textposition": "none",
        "cliponaxis": False,
        "hovertext": [wrap(label, NARROW_PLOT) for label in chart.texts("label")],
        "hovertemplate": f"%{{hovertext}}<br>{name and name + ': '}%{{text}}<extra></extra>",
    }


def _room(texts: list[str]) -> int:
    """Pixels that a column of figures takes."""
    return widest(texts, bold=True) + GAP


def _label_axis(rows: Slots) -> dict[str, Any]:
    """The vertical axis, its ticks the labels and headings from the paper's left edge on."""
    return axis(
        range=[rows.height, 0],
        anchor="free",
        position=0,
        side="right",
        ticklabelstandoff=-rows.left,
        tickvals=[*rows.label_y, *(y for y, _ in rows.headings)],
        ticktext=[*rows.labels, *(heading for _, heading in rows.headings)],
        tickfont={"color": TEXT, "size": NORMAL},
    )


def _figure_axis(rows: Slots, texts: list[str], right: int) -> dict[str, Any]:
    """An axis whose ticks are texts that end some pixels right of the marks."""
    return axis(
        range=[rows.height, 0],
        overlaying="y",
        anchor="free",
        position=1,
        side="left",
        ticklabelstandoff=-right - INSET,
        tickvals=rows.figure_y,
        ticktext=texts,
        tickfont={"color": TEXT, "size": NORMAL},
    )


def _holder(name: str) -> dict[str, Any]:
    """A trace without marks: Plotly draws no axis without one."""
    return {"type": "scatter", "x": [None], "y": [None], "yaxis": name, "hoverinfo": "skip"}
