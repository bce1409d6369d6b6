"""Dots in rows: the months of many institutions, a ladder of values."""

from typing import Any

from dashboard.charts import bands
from dashboard.charts.chart import CUT, Chart, numbers
from dashboard.charts.lettering import wrap
from dashboard.charts.slots import drawn, slots
from dashboard.charts.style import (
    CARD,
    CONTEXT,
    FOCUS,
    GRID,
    MUTED,
    REALISATION,
    SMALL,
    TEXT,
    bold,
    coloured,
    dots,
    note,
    tones,
    value_axis,
)

ROW = 22
THIN, STRONG = 1.2, 2.2
AXIS = 22
KEY = 20
ABOVE_LINES = 1
LABEL, NARROW_LABEL = 228, 200
LADDER = (100.0, 400.0)
FIGURE_SPACE = "\u2007"
MONTHS_NAMED = 4
Ends = tuple[float | None, float | None]
NOWHERE: Ends = (None, None)


def dumbbell(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, rank, text, focus; ``values`` the months in order (first hollow, middle small, last solid),
    named in ``names``; ``bands`` as dotted lines."""
    tone = tones(chart)
    texts = _toned(chart, tone)
    rows = slots(chart, narrow, texts, row=ROW, labels=_ranked(chart, tone, narrow))
    months = [numbers(chart.rows[column].tolist()) for column in chart.values]
    usual, *strong = _connectors(months, rows.y, tone)
    marks = [usual, *_months(chart, months, rows.y, tone)]
    reach = _reach([value for month in months for value in month if value is not None])
    shapes, names = bands.lines(chart, reach)
    key = _month_key(chart)
    return drawn(
        rows,
        marks,
        value_axis(reach),
        top=bands.HEAD + (KEY if key else 0),
        bottom=AXIS,
        shapes=shapes,
        notes=[*names, *key],
        strong=strong,
    )


def ladder(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, value, text, focus. Rows are sorted; ``bands`` stand behind, named above."""
    tone = [colour if colour != CONTEXT else REALISATION for colour in tones(chart)]
    rows = slots(chart, narrow, _toned(chart, tone))
    values = chart.numbers("value")
    known = [value for value in values if value is not None]
    low, high = min([*known, LADDER[0]]), max([*known, LADDER[1]])
    air = (high - low) * 0.02
    reach = [low if low == LADDER[0] else low - air, high + air]
    shapes, names = bands.shades(chart, reach, narrow)
    dot = dots(values, rows.y, chart.column("key"), hover="%{hovertext}", size=12, color=tone)
    dot["hovertext"] = [f"{name}: {text}" for name, text in zip(chart.texts("label"), chart.texts("text"), strict=True)]
    stems = _lines([(low, value) for value in values], rows.y, GRID)
    return drawn(
        rows,
        [stems, dot],
        value_axis(reach, tickvals=[low, *range(200, int(high) + 1, 100)]),
        top=bands.HEAD,
        bottom=AXIS,
        shapes=shapes,
        notes=names,
    )


def _toned(chart: Chart, tone: list[str]) -> list[str]:
    """The texts at the right, those in focus bold and in their colour."""
    focused = chart.focused()
    return [
        bold(coloured(text, colour), True) if focus else text
        for text, colour, focus in zip(chart.texts("text"), tone, focused, strict=True)
    ]


def _ranked(chart: Chart, tone: list[str], narrow: bool) -> list[str]:
    """Labels with their ranks before them, right-aligned; a missing rank is an en dash, rows left out have none."""
    ranks = [
        f"{rank:.0f}" if rank is not None else "" if label.startswith(CUT) else "–"
        for rank, label in zip(chart.numbers("rank"), chart.texts("label"), strict=True)
    ]
    digits = max((len(rank) for rank in ranks), default=1)
    gap = FIGURE_SPACE * (digits + 1)
    labels = []
    for rank, label, colour, focus in zip(ranks, chart.texts("label"), tone, chart.focused(), strict=True):
        place = f"{FIGURE_SPACE * (digits - len(rank))}{rank}{FIGURE_SPACE}"
        name = wrap(label, NARROW_LABEL if narrow else LABEL, bold=True).replace("<br>", f"<br>{gap}")
        labels.append(f"<b>{coloured(place + name, colour)}</b>" if focus else f"{coloured(place, MUTED)}{name}")
    return labels


def _connectors(months: list[list[float | None]], y: list[float], tone: list[str]) -> list[dict[str, Any]]:
    """A line from each row's first value to its last; those in focus once more above, one trace per colour."""
    ends: list[Ends] = []
    for values in zip(*months, strict=True):
        known = [value for value in values if value is not None]
        ends.append((known[0], known[-1]) if len(known) > 1 else NOWHERE)
    traces = [_lines(ends, y, CONTEXT)]
    for colour in (REALISATION, FOCUS):
        chosen = [place for place, own in enumerate(tone) if own == colour]
        if chosen:
            traces.append(_lines([ends[place] for place in chosen], [y[place] for place in chosen], colour, STRONG))
    return traces


def _lines(ends: list[Ends], y: list[float], colour: str, wide: float = THIN) -> dict[str, Any]:
    """Level lines between ends, as one trace."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [value for start, end in ends for value in (start, end, None)],
        "y": [value for place in y for value in (place, place, None)],
        "line": {"color": colour, "width": wide},
        "hoverinfo": "skip",
    }


def _months(chart: Chart, months: list[list[float | None]], y: list[float], tone: list[str]) -> list[dict[str, Any]]:
    """One trace per month: the first hollow on the card's ground, the last solid, those between small."""
    traces = []
    for place, (column, values) in enumerate(zip(chart.values, months, strict=True)):
        last, first = place == len(months) - 1, place == 0 and len(months) > 1
        size, fill = (11, tone) if last else (8, [CARD] * len(tone)) if first else (5, tone)
        line = {"width": 1.8 if first else 0, "color": tone}
        name = chart.names.get(column, column)
        hover = f"%{{hovertext}}<br>{name}: %{{x:.2f}}"
        trace = dots(values, y, chart.column("key"), hover=hover, size=size, color=fill, line=line)
        traces.append({**trace, "hovertext": chart.texts("label"), "zorder": ABOVE_LINES})
    return traces


def _reach(known: list[float]) -> list[float]:
    """The range of an axis that need not start at zero: the values and a little air."""
    low, high = min(known, default=0), max(known, default=1)
    span = (high - low) or 1
    return [low - span * 0.04, high + span * 0.04]


def _month_key(chart: Chart) -> list[dict[str, Any]]:
    """Which mark is which month, in one line above; between first and last only as many names as fit."""
    if len(chart.values) < 2:
        return []
    names = [chart.names.get(column, column) for column in chart.values]
    middle = names[1:-1]
    if len(names) > MONTHS_NAMED:
        middle = [f"{middle[0]}–{middle[-1]}"]
    said = [f"○ {names[0]}", *(f"• {name}" for name in middle), f"● {names[-1]}"]
    return [note("   ".join(said), xref="x domain", yshift=bands.HEAD + 2, font={"color": TEXT, "size": SMALL})]
