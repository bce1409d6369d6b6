"""Dots over bands: months of many institutions, the spread of one month, a ladder of values."""

from dataclasses import replace
from typing import Any

from dashboard.charts.chart import Chart, numbers
from dashboard.charts.slots import right_column, slots
from dashboard.charts.style import CONTEXT, FOCUS, GRID, MUTED, REALISATION, SMALL, TEXT, bold, layout, still

EDGE = 24
LADDER = (100.0, 410.0)


def dumbbell(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, rank, text; ``values`` the months in order: first hollow, middle small, last solid."""
    rows = slots(_ranked(chart), narrow)
    focused = chart.focused()
    months = [numbers(chart.rows[column].tolist()) for column in chart.values]
    known = [value for month in months for value in month if value is not None]
    low, high = min(known, default=0), max(known, default=1)
    colours = [FOCUS if focus else CONTEXT for focus in focused]
    keys = [[key] for key in chart.column("key")]
    traces: list[dict[str, Any]] = [] if len(months) < 2 else [_connectors(months[0], months[-1], rows.y)]
    for position, (month, values) in enumerate(zip(chart.values, months, strict=True)):
        last, first = position == len(months) - 1, position == 0 and len(months) > 1
        name = chart.names.get(month, month)
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "x": values,
                "y": rows.y,
                "customdata": keys,
                "hovertext": chart.column("label"),
                "hovertemplate": f"%{{hovertext}}<br>{name}: %{{x:.2f}}<extra></extra>",
                **still(
                    symbol="circle-open" if first else "circle",
                    size=11 if last else 9 if first else 6,
                    color=colours,
                    line={"width": 2 if first else 0, "color": colours},
                ),
            }
        )
    texts = [bold(text, focus) for text, focus in zip(chart.column("text"), focused, strict=True)]
    column, axis = right_column(rows, texts)
    span = (high - low) or 1
    reach = [low - span * 0.06, high + span * 0.05]
    shapes, names = _bands(chart, reach, rows.height)
    return {
        "data": [*traces, column, *rows.traces(reach[0])],
        "layout": layout(
            int(rows.height) + EDGE + 34,
            xaxis=_value_axis(reach),
            yaxis2=axis,
            yaxis=rows.axis,
            shapes=shapes,
            annotations=[*names, *_month_key(chart)],
            margin={"l": 4, "r": 4, "t": EDGE + 18, "b": 22},
        ),
    }


def strip(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text. Dots are stacked where values are near; those in focus carry their text."""
    chart = chart.known("value")
    values = [float(value) for value in chart.column("value")]
    low, high = min(values, default=0), max(values, default=1)
    width = max((high - low) / (20 if narrow else 26), 0.01)
    heights: dict[int, int] = {}
    places = []
    for value in values:
        bin_ = round((value - low) / width)
        heights[bin_] = heights.get(bin_, 0) + 1
        places.append((value, heights[bin_]))
    focused = chart.focused()
    tallest = max(heights.values(), default=1) + 3
    reach = [low - (high - low) * 0.08, high + (high - low) * 0.14]
    dot = {
        "type": "scatter",
        "mode": "markers",
        "x": [x for x, _ in places],
        "y": [y for _, y in places],
        "customdata": [[key] for key in chart.column("key")],
        "hovertext": chart.column("text"),
        "hovertemplate": "%{hovertext}<extra></extra>",
        **still(size=[13 if focus else 10 for focus in focused], color=[FOCUS if f else CONTEXT for f in focused]),
    }
    labels = [
        {
            "x": x,
            "y": y,
            "text": bold(text, True),
            "yshift": 26,
            "showarrow": False,
            "xanchor": "right",
            "font": {"color": FOCUS},
        }
        for (x, y), text, focus in zip(places, chart.column("text"), focused, strict=True)
        if focus
    ]
    shapes, names = _bands(chart, reach, tallest)
    return {
        "data": [dot],
        "layout": layout(
            230,
            xaxis=_value_axis(reach),
            yaxis={"range": [0.2, tallest], "visible": False, "fixedrange": True},
            shapes=shapes,
            annotations=[*names, *labels],
            margin={"l": 4, "r": 4, "t": EDGE, "b": 24},
        ),
    }


def ladder(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text. Rows are sorted; bands stand behind."""
    rows = slots(chart, narrow)
    focused = chart.focused()
    dot = {
        "type": "scatter",
        "mode": "markers",
        "x": chart.numbers("value"),
        "y": rows.y,
        "customdata": [[key] for key in chart.column("key")],
        "hovertext": chart.column("label"),
        "hovertemplate": "%{hovertext}: %{x:.1f}<extra></extra>",
        **still(size=12, color=[FOCUS if focus else REALISATION for focus in focused]),
    }
    texts = [bold(text, focus) for text, focus in zip(chart.column("text"), focused, strict=True)]
    column, axis = right_column(rows, texts)
    reach = [min([LADDER[0], *(value - 10 for value in chart.numbers("value") if value is not None)]), LADDER[1]]
    shapes, names = _bands(chart, reach, rows.height)
    return {
        "data": [dot, column, *rows.traces(reach[0])],
        "layout": layout(
            int(rows.height) + EDGE + 30,
            xaxis={**_value_axis(reach), "tickvals": [100, 200, 300, 400]},
            yaxis2=axis,
            yaxis=rows.axis,
            shapes=shapes,
            annotations=names,
            margin={"l": 4, "r": 4, "t": EDGE, "b": 22},
        ),
    }


def _ranked(chart: Chart) -> Chart:
    """The chart with the rank before each label."""
    ranks = [f"{int(rank)}" if rank is not None else "–" for rank in chart.numbers("rank")]
    labels = [f"{rank}  {label}" for rank, label in zip(ranks, chart.column("label"), strict=True)]
    return replace(chart, rows=chart.rows.assign(**{chart.columns["label"]: labels}))


def _connectors(first: list[float | None], last: list[float | None], y: list[float]) -> dict[str, Any]:
    x: list[float | None] = []
    at: list[float | None] = []
    for start, end, place in zip(first, last, y, strict=True):
        x += [start, end, None]
        at += [place, place, None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": at,
        "line": {"color": CONTEXT, "width": 1.5},
        "hoverinfo": "skip",
    }


def _value_axis(reach: list[float]) -> dict[str, Any]:
    return {
        "range": reach,
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "nticks": 6,
        "tickfont": {"color": MUTED, "size": SMALL},
    }


def _bands(chart: Chart, reach: list[float], height: float) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Dotted lines at the lower bounds within reach, each named above."""
    shown = [(bound, name) for bound, name in chart.bands if reach[0] < bound < reach[1]]
    shapes = [
        {
            "type": "line",
            "x0": bound,
            "x1": bound,
            "yref": "paper",
            "y0": 0,
            "y1": 1,
            "layer": "below",
            "line": {"color": GRID, "width": 1.5, "dash": "dot"},
        }
        for bound, _ in shown
    ]
    names = [
        {
            "x": bound,
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "xanchor": "left",
            "text": name,
            "showarrow": False,
            "font": {"color": MUTED, "size": SMALL},
        }
        for bound, name in shown
    ]
    return shapes, names


def _month_key(chart: Chart) -> list[dict[str, Any]]:
    """Which mark is which month, in one line above."""
    if len(chart.values) < 2:
        return []
    marks = ["○", *["·"] * (len(chart.values) - 2), "●"]
    said = "   ".join(f"{mark} {chart.names.get(name, name)}" for mark, name in zip(marks, chart.values, strict=True))
    return [
        {
            "xref": "paper",
            "x": 0,
            "xanchor": "left",
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "yshift": 26,
            "text": said,
            "showarrow": False,
            "font": {"color": TEXT, "size": SMALL},
        }
    ]
