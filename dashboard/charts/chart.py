"""The description of a chart: form, rows, columns in their roles, finding, source. No drawing here."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

Band = tuple[float, str]
CUT = "…"
FIGURES = ("value", "part", "part_2", "rank", "before", "after", "target", "need", "expected")


@dataclass(frozen=True)
class Chart:
    """A chart, described once and drawn by a renderer per target.

    ``columns`` says which column of ``rows`` plays which role (key, label, value, text, focus, ...); every form's
    builder names its roles. ``values`` are value columns side by side, in order (months); ``names`` what a reader calls
    roles or values; ``bands`` lower bounds with their names, ascending; ``highlight`` the keys a reader chose. A row
    marked by the ``focus`` column is what the finding speaks of, whatever a reader chooses. A label that begins with
    ``CUT`` stands for rows that are left out.
    """

    form: str
    rows: pd.DataFrame
    finding: str
    measure: str
    source: str
    columns: dict[str, str]
    values: tuple[str, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    bands: tuple[Band, ...] = ()
    highlight: frozenset[str] = frozenset()

    def column(self, role: str) -> list[Any]:
        """The values of a role, in the order of the rows."""
        return self.rows[self.columns[role]].tolist()

    def texts(self, role: str) -> list[str]:
        """The texts of a role; empty where there is none, or where the description does not give the role."""
        if not self.has(role):
            return [""] * len(self.rows)
        return [text if isinstance(text, str) else "" for text in self.column(role)]

    def numbers(self, role: str) -> list[float | None]:
        """The numbers of a role; None where a value is missing."""
        return numbers(self.column(role))

    def known(self, role: str) -> "Chart":
        """The chart with only the rows whose value of a role is there."""
        return replace(self, rows=self.rows[self.rows[self.columns[role]].notna()])

    def has(self, role: str) -> bool:
        """Whether the description gives a role."""
        return role in self.columns

    def has_marks(self) -> bool:
        """Whether any figure is there to be drawn; without one a chart of figures is a list of names."""
        drawn = self.values or [self.columns[role] for role in FIGURES if self.has(role)]
        return not self.rows.empty and (not drawn or bool(self.rows[[*drawn]].notna().any(axis=None)))

    def marked(self) -> list[bool]:
        """Which rows the focus column marks."""
        if not self.has("focus"):
            return [False] * len(self.rows)
        return [bool(mark) if pd.notna(mark) else False for mark in self.column("focus")]

    def highlighted(self) -> list[bool]:
        """Which rows the reader chose."""
        return [str(key) in self.highlight for key in self.column("key")]

    def focused(self) -> list[bool]:
        """Which rows are in focus: chosen by the reader, or marked by the focus column."""
        return [chosen or mark for chosen, mark in zip(self.highlighted(), self.marked(), strict=True)]


def bounds(bands: pd.DataFrame) -> tuple[Band, ...]:
    """Bands as SQL gives them (batas_bawah, kategori), for a chart's description."""
    return tuple((float(bound), str(name)) for bound, name in zip(bands["batas_bawah"], bands["kategori"], strict=True))


def highest(values: Sequence[float | None], least: float = 1) -> float:
    """The highest of the values that are there, at least ``least``."""
    return max([least, *(value for value in values if value is not None)])


def numbers(values: list[Any]) -> list[float | None]:
    """Values as numbers to draw; None for what is missing, never 0."""
    return [None if pd.isna(value) else float(value) for value in values]
