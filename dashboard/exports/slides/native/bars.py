"""Forms of bars: sorted, against a target, of a maximum, before and after."""

from dataclasses import replace
from math import inf
from typing import Any

from dashboard.charts.bullet import MISSED
from dashboard.charts.chart import Chart, highest, numbers
from dashboard.charts.style import CONTEXT, GRID, MUTED, OUTLINE, REALISATION, SECOND, fills, tones
from dashboard.exports.slides.native.description import TEXTS_STAND, Fill, Native, Numbers, Series, labelled

TARGET = 100.0
LABEL_AIR = 1.14
BELOW_EACH_OTHER = 18


def bars(chart: Chart) -> Native:
    """Sorted bars; a second figure stands behind the first, in brackets: a dot or a dash there reads as a minus."""
    seconds = [f"({text})" if text else "" for text in chart.texts("text_2")]
    texts = [f"{text} {second}".strip() for text, second in zip(chart.texts("text"), seconds, strict=True)]
    return Native("bars", labelled(chart), [Series(_name(chart), chart.numbers("value"), fills(chart), texts)])


def bullet(chart: Chart) -> Native:
    """Bars in percent of the target, which is a line across them; an empty bar where one of them is twice as long.

    A missed target has its sign before the text, as on the screen.
    """
    values = chart.numbers("value")
    reasons = chart.texts("reason")
    labels = [
        f"{label} ({reason.replace('<br>', ' ')})" if value is None and reason else label
        for label, value, reason in zip(labelled(chart), values, reasons, strict=True)
    ]
    found = [Series("Capaian", values, fills(chart))]
    if chart.has("target_2"):
        found.append(Series("Target lain", chart.numbers("target_2"), [MUTED], fill="outline"))
    crossed = is_crossed(chart)
    targets: Numbers = [None if value is None else TARGET for value in values]
    found.append(
        Series(TEXTS_STAND, targets, [OUTLINE], fill="unseen")
        if crossed
        else Series("Target", targets, [OUTLINE], fill="outline")
    )
    texts = [
        f"{MISSED} {text}" if missed else text for text, missed in zip(chart.texts("text"), chart.marked(), strict=True)
    ]
    drawn = Native("bars", labels, _said_at_the_end(found, texts, fills(chart)), line=TARGET if crossed else None)
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
    labels = [f"{label}: {text}" for label, text in zip(labelled(chart), chart.texts("text"), strict=True)]
    return Native("stacked", labels, [*parts, Series("sampai nilai maksimal", rest, [CONTEXT], fill="outline")])


def revision(chart: Chart) -> Native:
    """Allocation before, allocation after and spending below each other."""
    found = [
        Series("Pagu sebelum perubahan", chart.numbers("before"), [CONTEXT]),
        Series("Pagu perubahan", chart.numbers("after"), [MUTED], fill="outline"),
        Series("Realisasi", chart.numbers("value"), fills(chart)),
    ]
    said = _said_at_the_end(found, chart.texts("text"), fills(chart))
    return Native("bars", labelled(chart), said, overlap=-5, money=True)


def ladder(chart: Chart) -> Native:
    """Values from high to low."""
    tone = [colour if colour != CONTEXT else REALISATION for colour in tones(chart)]
    return Native("bars", labelled(chart), [Series(_name(chart), chart.numbers("value"), tone, chart.texts("text"))])


def months(chart: Chart) -> Native:
    """The months of many rows as bars one upon the other: the last filled with its value, those before it empty."""
    *before, last = chart.values
    tone = tones(chart)

    def column(month: str, tone: list[str], fill: Fill) -> Series:
        return Series(chart.names.get(month, month), numbers(chart.rows[month].tolist()), tone, fill=fill)

    edges = [OUTLINE, *([GRID] * len(before))]
    found = [
        column(last, tone, "solid"),
        *(column(month, [edge], "outline") for month, edge in zip(before, edges, strict=False)),
    ]
    return Native("bars", labelled(chart), _said_at_the_end(found, chart.texts("text"), tone), most=BELOW_EACH_OTHER)


def is_crossed(chart: Chart) -> bool:
    """Whether one line at the target is drawn: gridlines repeat, so no bar may reach twice the target."""
    values = [value for role in ("value", "target_2") if chart.has(role) for value in chart.numbers(role)]
    return highest(values) * LABEL_AIR < 2 * TARGET


def _said_at_the_end(found: list[Series], texts: list[str], inks: list[str]) -> list[Series]:
    """The series with the text of each row behind its longest bar, where no other bar or line runs through it."""
    longest = [
        max(range(len(found)), key=lambda place: _reach(values[place]))
        for values in zip(*(series.values for series in found), strict=True)
    ]
    return [
        replace(
            series,
            texts=[text if end == place else "" for text, end in zip(texts, longest, strict=True)],
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


def _name(chart: Chart) -> str:
    return chart.columns["value"].removesuffix("_rupiah").removesuffix("_persen").replace("_", " ").capitalize()
