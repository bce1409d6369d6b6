"""Sorted bars with their value at the end and a second figure in a column."""

from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.lettering import widest
from dashboard.charts.slots import bar, drawn, slots
from dashboard.charts.style import FOCUS, MUTED, NORMAL, REALISATION, bold, coloured, fills, hidden_axis, still
from dashboard.notation import HARD_SPACE

BAR = 15
HEAD = 18
LABEL_ROOM = 240


def bars(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text (at the bar's end), text_2 (column at the right, headed by ``names``), focus.

    A value below zero has no bar, only its text.
    """
    inks = [FOCUS if marked else REALISATION for marked in chart.marked()]
    texts = [f"<b>{text}</b>" for text in chart.texts("text")]
    columns = [_seconds(chart)] if chart.has("text_2") else []
    if narrow:
        columns.insert(0, [coloured(text, ink) for text, ink in zip(texts, inks, strict=True)])
    rows = slots(chart, narrow, *columns, room=LABEL_ROOM)
    values = [None if value is None else max(value, 0) for value in chart.numbers("value")]
    mark = {
        **bar(chart, values, rows.y, width=BAR, text=[f"{HARD_SPACE}{text}" for text in texts]),
        "textposition": "none" if narrow else "outside",
        "textfont": {"color": inks, "size": NORMAL},
        "constraintext": "none",
        **still(color=fills(chart)),
    }
    head = chart.names.get("text_2", "")
    return drawn(
        rows,
        [mark],
        hidden_axis(range=[0, highest(values)]),
        end=0 if narrow else widest(texts) + 10,
        top=HEAD if head else 2,
        heads=[*[""] * (len(columns) - 1), head],
    )


def _seconds(chart: Chart) -> list[str]:
    """The second figures: quiet, but strong where the finding speaks of the row."""
    rows = zip(chart.texts("text_2"), chart.marked(), strict=True)
    return [bold(coloured(text, FOCUS if marked else MUTED), marked) for text, marked in rows]
