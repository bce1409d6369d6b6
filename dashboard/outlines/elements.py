"""What a written report is made of, for any target."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.panels import Source


@dataclass(frozen=True)
class Heading:
    """The title of a section; level 1 is the chapter."""

    text: str
    level: int


@dataclass(frozen=True)
class Sentence:
    """A sentence that the figures say, with where they come from; not ``is_filled`` where it says they are missing."""

    text: str
    source: Source
    is_filled: bool = True


@dataclass(frozen=True)
class Total:
    """The last row of a table: what it is called, and the totals by column."""

    label: str
    figures: dict[str, Any]


@dataclass(frozen=True)
class Table:
    """A table filled from the data in force; without rows it says that there are no data.

    ``notes`` stand below it: figures that are printed otherwise than the table has them.
    """

    title: str
    frame: pd.DataFrame
    source: Source
    total: Total | None = None
    notes: tuple[str, ...] = ()

    @property
    def with_total(self) -> pd.DataFrame:
        """The rows and, where there is one, the total as the last: its name in the first column."""
        if self.total is None:
            return self.frame
        names, figures = list(self.frame.columns), self.total.figures
        last = {**dict.fromkeys(names), **figures, names[0]: self.total.label}
        kinds = {name: self.frame[name].dtype if name in figures else object for name in names}
        return pd.DataFrame({name: pd.Series([*self.frame[name], last[name]], dtype=kinds[name]) for name in names})


@dataclass(frozen=True)
class Picture:
    """A chart that stands in the report as a picture: what it is about, and the chart."""

    title: str
    chart: Chart
    source: Source


@dataclass(frozen=True)
class Placeholder:
    """What a person has to write, and who."""

    text: str
    by: str

    @property
    def said(self) -> str:
        """The words that stand in the report until then."""
        return f"[isi oleh {self.by}: {self.text}]"


@dataclass(frozen=True)
class Remarks:
    """What was said in meetings about what a section shows: texts with name and date."""

    lines: tuple[str, ...]


Element = Heading | Sentence | Table | Picture | Placeholder | Remarks


@dataclass(frozen=True)
class Origin:
    """One entry of the numbered list of sources: the calculation's name and the cells its figures are read from."""

    number: int
    place: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Chapter:
    """A report, whole: title, whose and when, elements in order, the numbered sources."""

    title: str
    about: str
    elements: tuple[Element, ...]
    origins: tuple[Origin, ...]
    numbers: dict[str, int]

    def number(self, source: Source) -> int:
        """The number of a source in the list."""
        return self.numbers[origin_key(source)]

    @cached_property
    def filled(self) -> int:
        """How many tables, charts and sentences have data."""
        return sum(has_data(part) for part in self.elements if isinstance(part, Table | Picture | Sentence))

    @cached_property
    def without_data(self) -> int:
        """How many tables, charts and sentences say that there are no data."""
        return sum(not has_data(part) for part in self.elements if isinstance(part, Table | Picture | Sentence))

    @cached_property
    def placeholders(self) -> list[Placeholder]:
        """What a person has to write, in order."""
        return [part for part in self.elements if isinstance(part, Placeholder)]


def has_data(part: Table | Picture | Sentence) -> bool:
    """Whether figures stand behind a part of a report."""
    if isinstance(part, Table):
        return not part.frame.empty
    return not isinstance(part, Sentence) or part.is_filled


def origin_key(source: Source) -> str:
    """What makes two sources the same."""
    return f"{source.report}|{source.parameters.get('objek') or ''}"
