"""A sheet as a grid of cells that know where they stand, whatever kind of file it came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache, cached_property
from math import isfinite
from typing import NamedTuple

from dashboard.notation import date as in_words

ALPHABET = 26
NOT_DATA = ("contoh", "petunjuk")
Value = str | int | float | Decimal | bool | datetime | date | None


@cache
def column_letter(column: int) -> str:
    """A column's number in A1 notation: 28 is AB."""
    before, last = divmod(column - 1, ALPHABET)
    return (column_letter(before) if before else "") + chr(ord("A") + last)


def column_number(letters: str) -> int:
    """A column in A1 notation as its number: AB is 28."""
    number = 0
    for one in letters:
        number = number * ALPHABET + ord(one) - ord("A") + 1
    return number


def plain_number(value: float) -> int | float:
    """A number as a sheet shows it: of 15 digits as in Excel, a whole one an integer.

    Raises:
        ValueError, OverflowError: it is no number, or without end.
    """
    shown = float(f"{value:.15g}") if isfinite(value) and not value.is_integer() else value
    return shown if isfinite(shown) and not shown.is_integer() else int(shown)


class Cell(NamedTuple):
    """A cell's value with its place, and whether the workbook shows it as a percentage.

    ``also`` are the further cells of a figure that several cells make up: spending by kind without its sum.
    """

    value: Value
    row: int
    column: int
    percent: bool = False
    also: tuple["Cell", ...] = ()

    @property
    def parts(self) -> tuple["Cell", ...]:
        """The cells whose sum its figure is, where several are."""
        return (self._replace(also=()), *self.also) if self.also else ()

    @property
    def address(self) -> str:
        """A1 notation."""
        return f"{self.letter}{self.row}"

    @property
    def letter(self) -> str:
        """The column in A1 notation."""
        return column_letter(self.column)

    @property
    def text(self) -> str:
        """The value as text, blanks trimmed; nothing for an empty cell."""
        return "" if self.value is None else str(self.value).strip()

    @property
    def shown(self) -> str:
        """The text as Excel shows it in Indonesian: BENAR, 1 Maret 2025."""
        if isinstance(self.value, bool):
            return "BENAR" if self.value else "SALAH"
        if isinstance(self.value, date):
            midnight = not isinstance(self.value, datetime) or not (self.value.hour or self.value.minute)
            return in_words(self.value) + ("" if midnight else f" {self.value:%H.%M}")
        return self.text


class Span(NamedTuple):
    """Merged cells; the value stands in the first one."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass
class Sheet:
    """A sheet's cells. Rows and columns count from 1; a blank string is an empty cell, a whole float is an int.

    ``values`` holds the rows from the first sheet row on, each from column A on, as long as needed. Error cells hold
    their text (``#DIV/0!``). ``percent`` are the cells shown as percentages, ``indents`` the indentation of texts
    by the workbook's style, ``uncalculated`` the formulas whose result was never stored (their cells are empty),
    ``parted`` the rows that the user said are several.
    """

    name: str
    values: list[list[Value]]
    hidden: bool = False
    percent: set[tuple[int, int]] = field(default_factory=set)
    indents: dict[tuple[int, int], int] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    uncalculated: list[tuple[int, int]] = field(default_factory=list)
    parted: set[int] = field(default_factory=set)

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place, empty where nothing is filled in."""
        try:
            value = self.values[row - 1][column - 1]
        except IndexError:
            value = None
        return Cell(value, row, column, (row, column) in self.percent)

    def filled(self, row: int) -> dict[int, Cell]:
        """The filled cells of a row by column."""
        if not 0 < row <= len(self.values):
            return {}
        return {
            column: Cell(value, row, column, (row, column) in self.percent)
            for column, value in enumerate(self.values[row - 1], start=1)
            if value is not None
        }

    @cached_property
    def row_numbers(self) -> list[int]:
        """The rows that hold anything."""
        return [row for row, values in enumerate(self.values, start=1) if any(value is not None for value in values)]

    @property
    def is_explanation(self) -> bool:
        """Whether it explains how to fill other sheets in, as those of our templates do."""
        first = next(iter(self.filled(self.row_numbers[0]).values()), None) if self.row_numbers else None
        return first is not None and first.text.casefold().startswith(NOT_DATA)

    def forget_rows(self) -> None:
        """Count the rows anew after values were taken out."""
        self.__dict__.pop("row_numbers", None)

    def cells(self) -> Iterator[Cell]:
        """Every filled cell, row by row."""
        for row in self.row_numbers:
            yield from self.filled(row).values()

    def shown(self) -> "Sheet":
        """The sheet without what is hidden in it; the rest keeps its place."""
        if not (self.hidden_rows or self.hidden_columns):
            return self
        values = [
            []
            if row in self.hidden_rows
            else [None if column in self.hidden_columns else value for column, value in enumerate(line, start=1)]
            for row, line in enumerate(self.values, start=1)
        ]
        return Sheet(
            self.name, values, self.hidden, self.percent, self.indents, self.spans, uncalculated=self.uncalculated
        )
