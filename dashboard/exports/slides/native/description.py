"""A chart described for a presentation: kind, categories and series, as an editor shows them in its data sheet."""

from dataclasses import dataclass, field, replace
from typing import Literal

from dashboard.charts.chart import Chart

Kind = Literal["bars", "stacked", "lines"]
Fill = Literal["solid", "outline", "unseen", "bound"]
Marker = Literal["circle", "dash", "diamond", "dot"]
Numbers = list[float | None]
TEXTS_STAND = "Letak teks"


@dataclass(frozen=True)
class Series:
    """One column of the data sheet and its look: ``colours`` one for all points, or one each.

    ``inks`` are the colours of the texts where they are not those of the points. ``fill`` outline is an empty bar, or a
    pale dot, unseen a bar or dot that only carries texts, bound a line across that its last text names; ``line`` is a
    width in points, and what is at ``strong`` places stands out by its size as well as its colour.
    """

    name: str
    values: Numbers
    colours: list[str]
    texts: list[str] = field(default_factory=list)
    fill: Fill = "solid"
    marker: Marker | None = None
    line: float = 0
    inks: list[str] = field(default_factory=list)
    strong: frozenset[int] = frozenset()

    @property
    def is_said(self) -> bool:
        """Whether a legend says what it is; the others are said where they stand, or only carry texts."""
        return self.fill in ("solid", "outline")


@dataclass(frozen=True)
class Native:
    """A chart of an office program. ``joined`` draws a line from the lowest to the highest of each category, ``line``
    one across all of them at a value; ``money`` shows a scale in rupiah. Of more than ``most`` categories the second
    half stands in a chart beside the first; ``reach`` is how far marks reach in the chart beside."""

    kind: Kind
    categories: list[str]
    series: list[Series]
    overlap: int = 100
    joined: bool = False
    downwards: bool = False
    from_zero: bool = True
    line: float | None = None
    money: bool = False
    most: int | None = None
    reach: float = 0

    def halves(self) -> "list[Native]":
        """The chart, or its two halves that are read against one scale."""
        count = len(self.categories)
        if self.most is None or count <= self.most:
            return [self]
        middle, reach = (count + 1) // 2, max(self.extents(), default=0)
        return [replace(self._part(part), reach=reach) for part in (slice(middle), slice(middle, count))]

    def _part(self, part: slice) -> "Native":
        def of(values: list) -> list:
            return values[part] if len(values) == len(self.categories) else values

        series = [
            replace(one, values=of(one.values), colours=of(one.colours), texts=of(one.texts), inks=of(one.inks))
            for one in self.series
        ]
        return replace(self, categories=of(self.categories), series=series)

    def extents(self) -> list[float]:
        """How far the marks of each category reach: every value that is there, or the sum of what is stacked."""
        columns = [series.values for series in self.series]
        if self.kind == "stacked":
            return [sum(value or 0 for value in stack) for stack in zip(*columns, strict=True)]
        return [value for values in columns for value in values if value is not None]


def labelled(chart: Chart) -> list[str]:
    """The label of each row, its rank before it."""
    labels = [str(label) for label in chart.column("label")]
    ranks = chart.numbers("rank") if chart.has("rank") else [None] * len(labels)
    return [label if rank is None else f"{rank:.0f} {label}" for rank, label in zip(ranks, labels, strict=True)]
