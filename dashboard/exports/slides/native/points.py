"""Forms of dots and lines: months of many rows, ranks, years, quarters to come."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from dashboard.charts.chart import Chart, highest, numbers
from dashboard.charts.style import CONTEXT, FOCUS, GRID, MUTED, OUTLINE, REALISATION, tones
from dashboard.exports.slides.native.bars import months
from dashboard.exports.slides.native.description import TEXTS_STAND, Fill, Marker, Native, Numbers, Series, labelled
from dashboard.notation import trim

BOUNDS = "batas kategori"
CHOSEN = 2.5
SIDE_BY_SIDE = 12
AIR = "\u2007"
TEXT_LINES = 14  # how many texts have room below each other


def dumbbell(chart: Chart) -> Native:
    """The months of each row, joined by a line: first pale, last strong with its value; bounds of bands across all,
    named in a column of their own. More rows than have room for their names side by side are bars."""
    if len(chart.rows) > SIDE_BY_SIDE:
        return months(chart)
    last = len(chart.values) - 1
    tone = tones(chart)
    strong = frozenset(place for place, own in enumerate(tone) if own != CONTEXT)
    looks: list[tuple[Fill, Marker]] = [
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
            strong=strong,
        )
        for place, (column, (fill, marker)) in enumerate(zip(chart.values, looks, strict=True))
    ]
    return _bounded(Native("lines", labelled(chart), found, joined=last > 0, from_zero=False), chart)


def rank_lines(chart: Chart) -> Native:
    """Ranks by period, one line a row; the first rank is on top. Those in focus have their rank before the first
    period, rank and name after the last."""
    periods = list(dict.fromkeys(chart.column("period")))
    keys = list(dict.fromkeys(chart.column("key")))
    ranks: dict[str, Numbers] = {key: [None] * len(periods) for key in keys}
    columns = (chart.column("key"), chart.column("period"), chart.numbers("rank"))
    for key, period, rank in zip(*columns, strict=True):
        ranks[key][periods.index(period)] = rank
    labels = dict(zip(chart.column("key"), chart.texts("label"), strict=True))
    tone = dict(zip(chart.column("key"), tones(chart), strict=True))
    found = [_rank_line(labels[key], tone[key], ranks[key]) for key in keys]
    found.sort(key=lambda line: line.line)
    chosen = [line for line in found if line.line == CHOSEN]
    texts = _rank_texts(chosen, len(periods), highest([rank for line in found for rank in line.values]))
    return Native("lines", periods, [*found, *texts], downwards=True, from_zero=False)


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


def _bounded(drawn: Native, chart: Chart) -> Native:
    """The chart with a line at every lower bound among its values, and a last column without values for their names."""
    known = drawn.extents()
    within = [(bound, name) for bound, name in chart.bands if known and min(known) < bound < max(known)]
    if not within:
        return drawn
    rows = len(drawn.categories)
    lines = [
        Series(
            f"Batas bawah {name}",
            [bound] * (rows + 1),
            [GRID],
            [*[""] * rows, name],
            fill="bound",
            line=1.25,
            inks=[MUTED],
        )
        for bound, name in within
    ]
    months = [replace(month, values=[*month.values, None]) for month in drawn.series]
    return replace(drawn, categories=[*drawn.categories, BOUNDS], series=[*lines, *months])


def _rank_line(label: str, tone: str, ranks: Numbers) -> Series:
    chosen = tone != CONTEXT
    return Series(label, ranks, [tone], marker="circle" if chosen else "dot", line=CHOSEN if chosen else 0.75)


def _rank_texts(chosen: Sequence[Series], periods: int, worst: float) -> list[Series]:
    """The texts at both ends, moved apart where they would touch: dots that are not seen carry them."""
    places: list[dict[int, float]] = [{} for _ in chosen]
    for period in sorted({0, periods - 1}):
        ranked = [(rank, line) for line, one in enumerate(chosen) if (rank := one.values[period]) is not None]
        before = -inf
        for rank, line in sorted(ranked):
            before = max(rank, before + worst / TEXT_LINES)
            places[line][period] = before
    return [_rank_text(line, at, periods - 1) for line, at in zip(chosen, places, strict=True)]


def _rank_text(line: Series, places: dict[int, float], last: int) -> Series:
    values: Numbers = [places.get(period) for period in range(last + 1)]
    said = ["" if rank is None else f"{rank:.0f}{AIR}" for rank in line.values]
    if said[last]:
        said[last] = f"{AIR}{line.values[last]:.0f} {line.name}"
    return Series(f"{TEXTS_STAND} {line.name}", values, line.colours, said, fill="unseen")
