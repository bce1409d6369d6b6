"""The description of a chart: form, rows, columns in their roles, finding, source. No drawing here."""

from dataclasses import dataclass, field

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
        return [key in self.highlight or bool(mark) for key, mark in zip(keys, marked, strict=True)]
