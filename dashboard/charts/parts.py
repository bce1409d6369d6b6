"""What is filled of a maximum, and what was given, changed and spent."""

from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.slots import right_column, slots
from dashboard.charts.style import FOCUS, MUTED, OUTLINE, REALISATION, SECOND, SMALL, hidden_axis, layout, still

BAR = 15
CLEAR = "rgba(0, 0, 0, 0)"


def filled(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, maximum (outline), part and part_2 (stacked fill, named in ``names``), text."""
    rows = slots(chart, narrow)
    keys = [[key] for key in chart.column("key")]
    maxima = chart.numbers("maximum")
    traces = [
        {
            **_bar(maxima, rows.y, keys, chart, "nilai maksimal"),
            **still(color=CLEAR, line={"color": OUTLINE, "width": 1.2}),
        }
    ]
    base = [0.0] * len(keys)
    for role, colour in (("part", REALISATION), ("part_2", SECOND)):
        if not chart.has(role):
            continue
        values = [value or 0.0 for value in chart.numbers(role)]
        bar = _bar(values, rows.y, keys, chart, chart.names.get(role, role))
        traces.append({**bar, "base": base, **still(color=colour)})
        base = [start + value for start, value in zip(base, values, strict=True)]
    column, axis = right_column(rows, chart.column("text"))
    legend = _legend(
        [
            (chart.names.get(role, ""), mark)
            for role, mark in (("part", REALISATION), ("part_2", SECOND))
            if chart.has(role)
        ]
    )
    return {
        "data": [*traces, column, *rows.traces(0)],
        "layout": layout(
            int(rows.height) + (30 if legend else 8),
            xaxis=hidden_axis(range=[0, highest(maxima) * 1.02]),
            yaxis2=axis,
            yaxis=rows.axis,
            annotations=legend,
            margin={"l": 4, "r": 4, "t": 4, "b": 24 if legend else 4},
        ),
    }


def revision(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, before (tick), after (outline), value (filled: spending), text, focus."""
    rows = slots(chart, narrow)
    keys = [[key] for key in chart.column("key")]
    after = chart.numbers("after")
    spent = chart.numbers("value")
    focused = chart.focused()
    earlier = chart.numbers("before")
    before = {
        "type": "scatter",
        "mode": "markers",
        "x": earlier,
        "y": rows.y,
        "customdata": keys,
        "hovertemplate": "pagu sebelum perubahan<extra></extra>",
        "marker": {"symbol": "line-ns", "size": BAR + 8, "line": {"width": 3, "color": OUTLINE}},
    }
    column, axis = right_column(rows, chart.column("text"))
    legend = _legend([("realisasi", REALISATION), ("▏pagu sebelum", OUTLINE), ("□ pagu perubahan", MUTED)], marks=False)
    return {
        "data": [
            {
                **_bar(after, rows.y, keys, chart, "pagu perubahan"),
                **still(color=CLEAR, line={"color": OUTLINE, "width": 1.2}),
            },
            {
                **_bar(spent, rows.y, keys, chart, "realisasi"),
                "width": BAR - 6,
                **still(color=[FOCUS if focus else REALISATION for focus in focused]),
            },
            before,
            column,
            *rows.traces(0),
        ],
        "layout": layout(
            int(rows.height) + 30,
            xaxis=hidden_axis(range=[0, highest([*after, *earlier]) * 1.02]),
            yaxis2=axis,
            yaxis=rows.axis,
            annotations=legend,
            margin={"l": 4, "r": 4, "t": 4, "b": 24},
        ),
    }


def _bar(
    values: list[float] | list[float | None], y: list[float], keys: list, chart: Chart, name: str
) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": y,
        "width": BAR,
        "customdata": keys,
        "hovertext": chart.column("label"),
        "hovertemplate": f"%{{hovertext}}<br>{name}: %{{x:,.5~f}}<extra></extra>",
    }


def _legend(entries: list[tuple[str, str]], *, marks: bool = True) -> list[dict[str, Any]]:
    """What the fills mean, in one line below; nothing when there is only one fill without a name to tell apart."""
    if marks and len(entries) < 2:
        return []
    said = "   ".join(
        f'<span style="color:{colour}">■</span> {name}' if marks or name == "realisasi" else name
        for name, colour in entries
    )
    return [
        {
            "xref": "paper",
            "x": 0,
            "xanchor": "left",
            "yref": "paper",
            "y": 0,
            "yanchor": "top",
            "yshift": -4,
            "text": said,
            "showarrow": False,
            "font": {"size": SMALL},
        }
    ]
