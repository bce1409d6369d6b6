"""The description of a chart: form, rows, columns in their roles, finding, source. No drawing here."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

Band = tuple[float, str]


@dataclass(frozen=True)
class Chart:
    """A chart, described once and drawn by a renderer per target.

    ``columns`` says which column of ``rows`` plays which role (key, label, value, text, focus, ...); every form's
    builder names its roles. ``values`` are value columns side by side, in order (months); ``names`` what a reader calls
    roles or values; ``bands`` lower bounds with their names; ``highlight`` the keys in focus.
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

    def column(self, role: str) -> list:
        """The values of a role, in the order of the rows."""
        return self.rows[self.columns[role]].tolist()

    def has(self, role: str) -> bool:
        """Whether the description gives a role."""
        return role in self.columns

    def focused(self) -> list[bool]:
        """Which rows are in focus: highlighted, or marked by the focus column."""
        keys = [str(key) for key in self.column("key")]
        marked = self.column("focus") if self.has("focus") else [False] * len(keys)
        return [key in self.highlight or mark is True for key, mark in zip(keys, marked, strict=True)]

    def known(self, role: str) -> "Chart":
        """The chart with only the rows whose value of a role is there."""
        return replace(self, rows=self.rows[self.rows[self.columns[role]].notna()])

    def numbers(self, role: str) -> list[float | None]:
        """The values of a role as floats; nothing for a missing one, never 0."""
        return numbers(self.column(role))


def highest(values: Sequence[float | None], least: float = 1) -> float:
    """The highest of the values that are there, at least ``least``."""
    return max([least, *(value for value in values if value is not None)])


def numbers(values: list) -> list[float | None]:
    """Values as floats; nothing for what is missing."""
    return [None if pd.isna(value) else float(value) for value in values]
