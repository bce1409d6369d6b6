"""Rows by periods: a word and an icon in every cell, tinted by status."""

from typing import Any, NamedTuple

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import wrap
from dashboard.charts.slots import Slots, drawn
from dashboard.charts.style import (
    BAD,
    BAD_TINT,
    GOOD,
    GOOD_TINT,
    MUTED,
    NARROW_PLOT,
    OUTLINE,
    QUIET_TINT,
    SMALL,
    WARN,
    WARN_TINT,
    hidden_axis,
    note,
    still,
)

LOOKS = {
    "tercapai": (GOOD_TINT, GOOD),
    "di_bawah_target": (BAD_TINT, BAD),
    "belum_diisi": (WARN_TINT, WARN),
}
QUIET = (QUIET_TINT, MUTED)
HEADING = 22
NARROW_HEADING = 26
CELL, GUTTER = 22, 0.02
LABELS = 230


class Cell(NamedTuple):
    """What a row says of a period; nothing where there is no target."""

    key: str | None = None
    status: str = ""
    text: str = "–"


def heat(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, row (what a row is; its name is the label), label, period (headed by ``names``), status, text.

    A row without a period has no target there: an en dash.
    """
    labels, cells = _rows(chart)
    periods = sorted(set(chart.column("period")))
    rows = Slots([wrap(label, NARROW_PLOT if narrow else LABELS) for label in labels], narrow)
    places = [(row, column) for row in range(len(labels)) for column in range(len(periods))]
    found = [cells[row].get(periods[column], Cell()) for row, column in places]
    named = [chart.names.get(period, period) for period in periods]
    hover = [f"{wrap(labels[row], NARROW_PLOT)}, {named[column]}" for row, column in places]
    bar = {
        "type": "bar",
        "orientation": "h",
        "base": [column + GUTTER for _, column in places],
        "x": [1 - 2 * GUTTER] * len(places),
        "y": [rows.y[row] for row, _ in places],
        "width": CELL,
        "customdata": [[cell.key] for cell in found],
        "hovertext": hover,
        "hovertemplate": "%{hovertext}<br>%{text}<extra></extra>",
        **_looks(found, chart.highlight),
    }
    heads = [note(period, xref="x", x=place + 0.5, xanchor="center", yshift=3) for place, period in enumerate(named)]
    reach = hidden_axis(range=[0, max(len(periods), 1)])
    return drawn(rows, [bar], reach, top=NARROW_HEADING if narrow else HEADING, notes=heads)


def _rows(chart: Chart) -> tuple[list[str], list[dict[str, Cell]]]:
    """Labels and cells by period, in the order of the rows."""
    owners = chart.column("row" if chart.has("row") else "label")
    labels = dict(zip(owners, chart.texts("label"), strict=True))
    cells: dict[str, dict[str, Cell]] = {owner: {} for owner in labels}
    columns = (chart.column(role) for role in ("period", "key", "status", "text"))
    for owner, period, *cell in zip(owners, *columns, strict=True):
        cells[owner][period] = Cell(*cell)
    return list(labels.values()), list(cells.values())


def _looks(cells: list[Cell], highlight: frozenset[str]) -> dict[str, Any]:
    """Texts and colours of cells; chosen ones have an edge."""
    looks = [LOOKS.get(cell.status, QUIET) for cell in cells]
    edges = [2.0 if str(cell.key) in highlight else 0.0 for cell in cells]
    return {
        "text": [cell.text for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": {"color": [ink for _, ink in looks], "size": SMALL},
        **still(color=[tint for tint, _ in looks], line={"width": edges, "color": OUTLINE}),
    }
