"""A chart described for a presentation: kind, categories and series, as an editor shows them in its data sheet."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import inf
from typing import Any, Literal

from dashboard.charts.chart import Chart, highest, numbers
from dashboard.charts.style import CONTEXT, FOCUS, GRID, MUTED, OUTLINE, REALISATION, SECOND, fills, tones
from dashboard.notation import trim

Kind = Literal["bars", "stacked", "lines"]
Fill = Literal["solid", "outline", "unseen"]
Numbers = list[float | None]
TARGET = 100.0
TEXTS_STAND = "Letak teks"
LABEL_AIR = 1.14
MARKS = re.compile(r"\s*\b(Garis( tegak)?|Luas|Jingga): [^.]*\.")


@dataclass(frozen=True)
class Series:
    """One column of the data sheet and its look: ``colours`` one for all points, or one each.

    ``inks`` are the colours of the texts where they are not those of the points. ``fill`` outline is an empty bar, or a
    pale dot, unseen a bar that only carries texts; ``marker`` is circle, dash or diamond, ``line`` a width in points.
    """

    name: str
    values: Numbers
    colours: list[str]
    texts: list[str] = field(default_factory=list)
    fill: Fill = "solid"
    marker: str | None = None
    line: float = 0
    inks: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Native:
    """A chart of an office program. ``joined`` draws a line from the lowest to the highest of each category, ``line``
    one across all of them at a value; ``money`` shows a scale in rupiah."""

    kind: Kind
    categories: list[str]
    series: list[Series]
    overlap: int = 100
    joined: bool = False
    downwards: bool = False
    from_zero: bool = True
    line: float | None = None
    money: bool = False

    def extents(self) -> list[float]:
        """How far the marks of each category reach: every value that is there, or the sum of what is stacked."""
        columns = [series.values for series in self.series]
        if self.kind == "stacked":
            return [sum(value or 0 for value in stack) for stack in zip(*columns, strict=True)]
        return [value for values in columns for value in values if value is not None]


def bars(chart: Chart) -> Native:
    """Sorted bars; a second figure stands behind the first."""
    seconds = [f" · {text}" if text else "" for text in chart.texts("text_2")]
    texts = [f"{text}{second}" for text, second in zip(chart.texts("text"), seconds, strict=True)]
    return Native("bars", _labels(chart), [Series(_name(chart), chart.numbers("value"), fills(chart), texts)])


def bullet(chart: Chart) -> Native:
    """Bars in percent of the target, which is a line across them; an empty bar where one of them is twice as long."""
    values = chart.numbers("value")
    reasons = chart.texts("reason")
    labels = [
        f"{label} ({reason.replace('<br>', ' ')})" if value is None and reason else label
        for label, value, reason in zip(_labels(chart), values, reasons, strict=True)
    ]
    found = [Series("Capaian", values, fills(chart))]
    if chart.has("target_2"):
        found.append(Series("Target lain", chart.numbers("target_2"), [MUTED], fill="outline"))
    crossed = _is_crossed(chart)
    targets: Numbers = [None if value is None else TARGET for value in values]
    found.append(
        Series(TEXTS_STAND, targets, [OUTLINE], fill="unseen")
        if crossed
        else Series("Target", targets, [OUTLINE], fill="outline")
    )
    drawn = Native("bars", labels, _said_at_the_end(found, chart), line=TARGET if crossed else None)
    return _under_headings(drawn, chart.texts("group")) if chart.has("group") else drawn


def filled(chart: Chart) -> Native:
    """What is filled of a maximum; the rest is an empty bar."""
    maxima = chart.numbers("maximum")
    parts = [
        Series(chart.names.get(role, "Nilai"), chart.numbers(role), [tone])
        for role, tone in (("part", REALISATION), ("part_2", SECOND))
        if chart.has(role)
    ]
    taken = [sum(value or 0 for value in values) for values in zip(*(part.values for part in parts), strict=True)]
    rest: Numbers = [None if full is None else max(full - used, 0) for full, used in zip(maxima, taken, strict=True)]
    labels = [f"{label}: {text}" for label, text in zip(_labels(chart), chart.texts("text"), strict=True)]
    return Native("stacked", labels, [*parts, Series("sampai nilai maksimal", rest, [CONTEXT], fill="outline")])


def revision(chart: Chart) -> Native:
    """Allocation before, allocation after and spending below each other."""
    found = [
        Series("Pagu sebelum perubahan", chart.numbers("before"), [CONTEXT]),
        Series("Pagu perubahan", chart.numbers("after"), [MUTED], fill="outline"),
        Series("Realisasi", chart.numbers("value"), fills(chart)),
    ]
    return Native("bars", _labels(chart), _said_at_the_end(found, chart), overlap=-5, money=True)


def ladder(chart: Chart) -> Native:
    """Values from high to low."""
    tone = [colour if colour != CONTEXT else REALISATION for colour in tones(chart)]
    return Native("bars", _labels(chart), [Series(_name(chart), chart.numbers("value"), tone, chart.texts("text"))])


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
    return Native("lines", _labels(chart), found, joined=last > 0, from_zero=False)


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
    labels = [f"{year} ({said})" if said else str(year) for year, said in zip(_labels(chart), reasons, strict=True)]
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
    return Native("lines", _labels(chart), [one for one in found if any(value is not None for value in one.values)])


FORMS: dict[str, Callable[[Chart], Native]] = {
    "bars": bars,
    "bullet": bullet,
    "dumbbell": dumbbell,
    "filled": filled,
    "ladder": ladder,
    "projection": projection,
    "rank_lines": rank_lines,
    "revision": revision,
    "series": series,
}


def drawn_measure(measure: str, chart: Chart) -> str:
    """A grey line that says of lines and areas only what is drawn; bounds of bands are said in figures."""
    if chart.form == "ladder":
        bounds = ", ".join(f"{name} {trim(bound)}" for bound, name in chart.bands)
        return MARKS.sub(f" Batas kategori: {bounds}." if bounds else "", measure).strip()
    if (chart.form == "bullet" and not _is_crossed(chart)) or chart.form not in FORMS:
        return MARKS.sub("", measure).strip()
    return measure


def _is_crossed(chart: Chart) -> bool:
    """Whether one line at the target is drawn: gridlines repeat, so no bar may reach twice the target."""
    values = [value for role in ("value", "target_2") if chart.has(role) for value in chart.numbers(role)]
    return highest(values) * LABEL_AIR < 2 * TARGET


def _said_at_the_end(found: list[Series], chart: Chart) -> list[Series]:
    """The series with the text of each row behind its longest bar, where no other bar or line runs through it."""
    inks = fills(chart)
    longest = [
        max(range(len(found)), key=lambda place: _reach(values[place]))
        for values in zip(*(series.values for series in found), strict=True)
    ]
    return [
        replace(
            series,
            texts=[text if end == place else "" for text, end in zip(chart.texts("text"), longest, strict=True)],
            inks=inks,
        )
        for place, series in enumerate(found)
    ]


def _under_headings(drawn: Native, groups: list[str]) -> Native:
    """The chart with the name of each group as a category without values above its first row."""
    pairs = zip(["", *groups], groups, strict=False)
    firsts = {place for place, (before, group) in enumerate(pairs) if group not in ("", before)}

    def spread(values: list, instead: Any) -> list:
        parts = ([instead, value] if place in firsts else [value] for place, value in enumerate(values))
        return [value for part in parts for value in part]

    def each(values: list[str]) -> list[str]:
        return spread(values, values[0]) if len(values) > 1 else values

    rows = zip(groups, drawn.categories, strict=True)
    named = ([group.upper(), label] if place in firsts else [label] for place, (group, label) in enumerate(rows))
    found = [
        replace(
            one,
            values=spread(one.values, None),
            texts=spread(one.texts, ""),
            colours=each(one.colours),
            inks=each(one.inks),
        )
        for one in drawn.series
    ]
    return replace(drawn, categories=[label for part in named for label in part], series=found)


def _reach(value: float | None) -> float:
    return -inf if value is None else value


def _labels(chart: Chart) -> list[str]:
    labels = [str(label) for label in chart.column("label")]
    ranks = chart.numbers("rank") if chart.has("rank") else [None] * len(labels)
    return [label if rank is None else f"{rank:.0f} {label}" for rank, label in zip(ranks, labels, strict=True)]


def _name(chart: Chart) -> str:
    return chart.columns["value"].removesuffix("_rupiah").removesuffix("_persen").replace("_", " ").capitalize()


def _rank_line(label: str, tone: str, ranks: Numbers) -> Series:
    chosen = tone != CONTEXT
    named = f"{ranks[-1]:.0f} {label}" if chosen and ranks and ranks[-1] is not None else ""
    return Series(
        label, ranks, [tone], [*[""] * (len(ranks) - 1), named], marker="circle", line=2.5 if chosen else 0.75
    )
