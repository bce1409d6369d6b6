"""Ranks by period: all in grey, those in focus in colour with their names at both ends."""

from typing import Any, NamedTuple

from dashboard.charts.chart import Chart
from dashboard.charts.lettering import widest
from dashboard.charts.style import (
    CONTEXT,
    FOCUS,
    GRID,
    NARROW_PLOT,
    SMALL,
    WIDE_PLOT,
    axis,
    dots,
    hidden_axis,
    layout,
    texts_at,
    tones,
)

RANK = 10
LEAST_HEIGHT, MOST_HEIGHT = 230, 640
LABEL = 18
TOP, AXIS = 10, 26
LEFT = 28
TICK = 40
GAP = "\u2007"


class Line(NamedTuple):
    """One key's ranks, a period each."""

    label: str
    colour: str
    ranks: list[float | None]


def rank_lines(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, period, rank, focus; rows sorted by period. The first rank is on top.

    A period without a rank interrupts its line.
    """
    periods = list(dict.fromkeys(chart.column("period")))
    lines = _by_key(chart, periods)
    worst = max((rank for line in lines.values() for rank in line.ranks if rank is not None), default=1)
    plot = min(max(worst * RANK, LEAST_HEIGHT), MOST_HEIGHT)
    chosen = {key: line for key, line in lines.items() if line.colour != CONTEXT}
    ends = _ends(chosen, -1)
    right = widest([_name(line, line.ranks[-1]) for line in ends], SMALL, bold=True) + 14
    traces = [_lines(lines, CONTEXT, GRID, 1, 4)]
    traces += [_lines({key: line}, line.colour, line.colour, 3, 8) for key, line in sorted(chosen.items(), key=_strong)]
    if chosen:
        traces += _texts(chosen, len(periods), worst / plot)
    room = (NARROW_PLOT if narrow else WIDE_PLOT) - right - LEFT
    return {
        "data": traces,
        "layout": layout(
            plot + TOP + AXIS,
            xaxis=axis(range=[-0.04, max(len(periods) - 1, 0.5) * 1.02], tickangle=0, **_shown(periods, room)),
            yaxis=hidden_axis(range=[worst + 0.5, 0.5]),
            margin={"l": LEFT, "r": right, "t": TOP, "b": AXIS, "pad": 0},
        ),
    }


def _by_key(chart: Chart, periods: list[str]) -> dict[str, Line]:
    """The lines, in the order of the rows."""
    lines: dict[str, Line] = {}
    columns = (chart.column("key"), chart.texts("label"), chart.column("period"), chart.numbers("rank"), tones(chart))
    for key, label, period, rank, colour in zip(*columns, strict=True):
        line = lines.setdefault(key, Line(label, colour, [None] * len(periods)))
        line.ranks[periods.index(period)] = rank
    return lines


def _strong(item: tuple[str, Line]) -> bool:
    """What is drawn last, above the others."""
    return item[1].colour == FOCUS


def _lines(lines: dict[str, Line], colour: str, stroke: str, wide: float, size: float) -> dict[str, Any]:
    """Lines of one colour as one trace, interrupted between keys."""
    points = [
        (key, line.label, place, rank) for key, line in lines.items() for place, rank in enumerate([*line.ranks, None])
    ]
    x, y = [place for _, _, place, _ in points], [rank for *_, rank in points]
    keys = [key for key, *_ in points]
    trace = dots(x, y, keys, hover="%{hovertext}<br>peringkat %{y}", size=size, color=colour)
    hover = [label for _, label, *_ in points]
    return {**trace, "mode": "lines+markers", "line": {"color": stroke, "width": wide}, "hovertext": hover}


def _ends(lines: dict[str, Line], place: int) -> list[Line]:
    """Lines that have a rank in a period, best first."""
    return sorted(
        (line for line in lines.values() if line.ranks[place] is not None), key=lambda line: line.ranks[place] or 0
    )


def _name(line: Line, rank: float | None) -> str:
    return f"{rank:.0f} {line.label}"


def _texts(lines: dict[str, Line], periods: int, per_pixel: float) -> list[dict[str, Any]]:
    """Ranks before the first period, ranks and names after the last."""
    last = _ends(lines, -1)
    named = [f"{GAP}<b>{_name(line, line.ranks[-1])}</b>" for line in last]
    traces = [_beside(last, periods - 1, named, "middle right", per_pixel)]
    if periods > 1:
        first = _ends(lines, 0)
        ranks = [f"<b>{line.ranks[0]:.0f}</b>{GAP}" for line in first]
        traces.append(_beside(first, 0, ranks, "middle left", per_pixel))
    return traces


def _beside(lines: list[Line], place: int, texts: list[str], position: str, per_pixel: float) -> dict[str, Any]:
    """Texts beside the ends of lines, moved apart where they would touch."""
    y: list[float] = []
    for line in lines:
        rank = line.ranks[place] or 0
        y.append(max(rank, y[-1] + LABEL * per_pixel) if y else rank)
    return texts_at([place] * len(y), y, texts, position, color=[line.colour for line in lines], size=SMALL)


def _shown(periods: list[str], room: float) -> dict[str, Any]:
    """The periods that have room below, the last one always."""
    every = max(1, -(-len(periods) * TICK // max(int(room), TICK)))
    shown = [place for place in range(len(periods)) if (len(periods) - 1 - place) % every == 0]
    return {"tickvals": shown, "ticktext": [periods[place] for place in shown]}
