"""Forms of dots and lines: months of many rows, ranks, years, quarters to come."""

from dashboard.charts.chart import Chart, numbers
from dashboard.charts.style import CONTEXT, FOCUS, GRID, MUTED, OUTLINE, REALISATION, tones
from dashboard.exports.slides.native.description import Fill, Native, Numbers, Series, labelled
from dashboard.notation import trim


def dumbbell(chart: Chart) -> Native:
    """The months of each row, joined by a line: first pale, last strong with its value."""
    last = len(chart.values) - 1
    tone = tones(chart)
    looks: list[tuple[Fill, str]] = [
        ("outline" if place == 0 and last else "solid", "circle" if place in (0, last) else "dash")
        for place in range(last + 1)
    ]
    found = [
        Series(
            chart.names.get(column, column),
            numbers(chart.rows[column].tolist()),
            tone,
            chart.texts("text") if place == last else [],
            fill,
            marker,
        )
        for place, (column, (fill, marker)) in enumerate(zip(chart.values, looks, strict=True))
    ]
    return Native("lines", labelled(chart), found, joined=last > 0, from_zero=False)


def rank_lines(chart: Chart) -> Native:
    """Ranks by period, one line a row; the first rank is on top, those in focus are named at the end."""
    periods = list(dict.fromkeys(chart.column("period")))
    keys = list(dict.fromkeys(chart.column("key")))
    ranks: dict[str, Numbers] = {key: [None] * len(periods) for key in keys}
    columns = (chart.column("key"), chart.column("period"), chart.numbers("rank"))
    for key, period, rank in zip(*columns, strict=True):
        ranks[key][periods.index(period)] = rank
    labels = dict(zip(chart.column("key"), chart.texts("label"), strict=True))
    tone = dict(zip(chart.column("key"), tones(chart), strict=True))
    found = [_rank_line(labels[key], tone[key], ranks[key]) for key in keys]
    return Native("lines", periods, sorted(found, key=lambda line: line.line), downwards=True, from_zero=False)


def series(chart: Chart) -> Native:
    """Years: realisations as dots joined by a line, targets as strokes."""
    reasons = [text.replace("<br>", " ") for text in chart.texts("reason")]
    labels = [f"{year} ({said})" if said else str(year) for year, said in zip(labelled(chart), reasons, strict=True)]
    targets = (("target", "Target", OUTLINE), ("target_2", "Target perjanjian kinerja", FOCUS))
    found = [
        Series(name, known, [tone], [trim(value) if value is not None else "" for value in known], marker="dash")
        for role, name, tone in targets
        if chart.has(role)
        for known in [chart.numbers(role)]
    ]
    realised = Series(
        "Realisasi", chart.numbers("value"), [REALISATION], chart.texts("text"), marker="circle", line=1.5
    )
    return Native("lines", labels, [*found, realised], from_zero=False)


def projection(chart: Chart) -> Native:
    """Quarters: reached, due, needed from now on, expected with its range."""
    found = [
        Series("Target", chart.numbers("target"), [OUTLINE], chart.texts("text_target"), marker="dash"),
        Series("Diperlukan", chart.numbers("need"), [MUTED], fill="outline", marker="circle", line=1),
        Series("Perkiraan terendah", chart.numbers("low"), [GRID], marker="dash"),
        Series("Perkiraan tertinggi", chart.numbers("high"), [GRID], marker="dash"),
        Series("Perkiraan", chart.numbers("expected"), [FOCUS], chart.texts("text_expected"), "outline", "diamond"),
        Series("Realisasi", chart.numbers("value"), [REALISATION], chart.texts("text"), marker="circle", line=1.5),
    ]
    return Native("lines", labelled(chart), [one for one in found if any(value is not None for value in one.values)])


def _rank_line(label: str, tone: str, ranks: Numbers) -> Series:
    chosen = tone != CONTEXT
    named = f"{ranks[-1]:.0f} {label}" if chosen and ranks and ranks[-1] is not None else ""
    return Series(
        label, ranks, [tone], [*[""] * (len(ranks) - 1), named], marker="circle", line=2.5 if chosen else 0.75
    )
