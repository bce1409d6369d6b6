"""What is filled of a maximum, and what was given, changed and spent."""

from collections.abc import Callable
from math import floor, log10
from typing import Any

from dashboard.charts.chart import Chart, highest
from dashboard.charts.slots import bar, drawn, slots
from dashboard.charts.style import (
    CLEAR,
    CONTEXT,
    MUTED,
    REALISATION,
    SECOND,
    SMALL,
    TEXT,
    coloured,
    fills,
    hidden_axis,
    note,
    still,
    strong,
    value_axis,
)
from dashboard.notation import rupiah, rupiah_short, trim

BAR, THIN = 15, 5
KEY, AXIS = 24, 22
MOST_STEPS = 3
EDGE = 1.005
REVISION_ROW, REVISION_MARK = 36, 32
PARTS = (("part", REALISATION), ("part_2", SECOND))
Numbers = list[float | None]


def filled(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, maximum (outline), part and part_2 (stacked fill, named in ``names``), text, focus."""
    rows = slots(chart, narrow, strong(chart))
    maxima = chart.numbers("maximum")
    marks = [_outline(_bar(chart, maxima, rows.y, "nilai maksimal", trim), CONTEXT)]
    base = [0.0] * len(maxima)
    key = []
    for role, colour in PARTS:
        if chart.has(role):
            name, values = chart.names.get(role, role), chart.numbers(role)
            marks.append({**_bar(chart, values, rows.y, name, trim), "base": base, **still(color=fills(chart, colour))})
            base = [start + (value or 0) for start, value in zip(base, values, strict=True)]
            key.append((f"■ {name}", colour))
    told = len(key) > 1
    return drawn(
        rows,
        marks,
        hidden_axis(range=[0, highest(maxima) * EDGE]),
        bottom=KEY if told else 2,
        notes=[_key([*key, ("□ nilai maksimal", MUTED)], y=0, yanchor="top", yshift=-5)] if told else [],
    )


def revision(chart: Chart, narrow: bool) -> dict[str, Any]:
    """Roles: key, label, before (thin bar), after (outline), value (fill: spending), text, focus. Money in rupiah."""
    rows = slots(chart, narrow, strong(chart), row=REVISION_ROW, mark=REVISION_MARK)
    before, after, spent = (chart.numbers(role) for role in ("before", "after", "value"))
    above = [y - (BAR + THIN) / 2 - 1 for y in rows.y]
    earlier = _bar(chart, before, above, "pagu sebelum perubahan", rupiah)
    spending = _bar(chart, spent, rows.y, "realisasi", rupiah)
    marks = [
        _outline(_bar(chart, after, rows.y, "pagu perubahan", rupiah), MUTED),
        {**spending, **still(color=fills(chart))},
        {**earlier, "width": THIN, **still(color=CONTEXT)},
    ]
    key = _key([("■ realisasi", REALISATION), ("□ pagu perubahan", MUTED), ("▬ pagu sebelum", CONTEXT)], yshift=4)
    return drawn(rows, marks, _money_axis(highest([*before, *after, *spent])), top=KEY, bottom=AXIS, notes=[key])


def _money_axis(high: float) -> dict[str, Any]:
    """A few whole amounts of rupiah from nought."""
    power = 10 ** floor(log10(high / MOST_STEPS))
    step = next(power * times for times in (1, 2, 5, 10) if power * times * MOST_STEPS >= high)
    amounts = [step * place for place in range(int(high / step) + 1)]
    said = [rupiah_short(amount).replace(",0", "") for amount in amounts]
    return value_axis([0, high * EDGE], tickvals=amounts, ticktext=said)


def _bar(chart: Chart, values: Numbers, y: list[float], name: str, say: Callable[[Any], str]) -> dict[str, Any]:
    return bar(chart, values, y, width=BAR, text=[say(value) for value in values], name=name)


def _outline(bars: dict[str, Any], colour: str) -> dict[str, Any]:
    """Bars of which only the edge is drawn."""
    return {**bars, **still(color=CLEAR, line={"color": colour, "width": 1})}


def _key(entries: list[tuple[str, str]], **place: Any) -> dict[str, Any]:
    """What fills and outlines mean, in one line."""
    said = "   ".join(f"{coloured(name[0], colour)}{name[1:]}" for name, colour in entries)
    return note(said, xref="x domain", font={"color": TEXT, "size": SMALL}, **place)
