"""A panel: a chart with what stands behind it, down to the cells."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines.words import QUARTERS

DUE = ("B03", "B06", "B09", "B12")
STATUS_SIGNS = {"baik": "✓", "kurang": "▼", "kosong": "–", "perhatian": "!"}


@dataclass(frozen=True)
class Source:
    """Where figures come from: the report, the parameters for its cells, the place in print, the calculation."""

    report: str
    parameters: dict[str, Any]
    place: str
    calculation: str | None = None


@dataclass(frozen=True)
class Note:
    """One line with a text that opens; without a text the line says so. ``status_kind`` is its icon and colour."""

    title: str
    line: str
    status_kind: str
    text: str | None = None


class Line(NamedTuple):
    """One line of a list: what it is about, a note, its kind; ``status_kind`` is its sign and colour, none without."""

    about: str
    note: str
    kind: str
    status_kind: str = ""


class KeyFigure(NamedTuple):
    """One figure as it is read: label, value, its status in words, with sign and colour, and a note."""

    label: str
    value: str
    status: str
    status_kind: str
    note: str

    @property
    def remark(self) -> str:
        """Status, with its sign, and note as one text."""
        return " · ".join(filter(None, (with_sign(self.status, self.status_kind) if self.status else "", self.note)))


@dataclass(frozen=True)
class Listing:
    """One table with its finding, grey line and source. ``key`` names it in files.

    ``lines`` are what a reader sees in place of the table, ``notes`` the same where a text opens, ``figures`` key
    figures side by side. ``read`` is the table as a reader sees it, where that differs from what a workbook holds.
    """

    key: str
    title: str
    measure: str
    table: pd.DataFrame
    source: Source
    lines: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    read: pd.DataFrame | None = None

    @property
    def seen(self) -> pd.DataFrame:
        """The table that a reader sees."""
        return self.table if self.read is None else self.read

    @property
    def told(self) -> pd.DataFrame:
        """The table that a slide shows: what a reader sees, of notes and lines a row each with its sign."""
        if self.read is not None or not (self.notes or self.lines):
            return self.seen
        rows = [(with_sign(note.title, note.status_kind), note.line, note.text or "") for note in self.notes] or [
            (with_sign(line.about, line.status_kind), line.note, line.kind) for line in self.lines
        ]
        third = "uraian" if self.notes else "jenis" if any(line.status_kind for line in self.lines) else "Keadaan"
        told = pd.DataFrame(rows, columns=["hal", "keterangan", third])
        return told if told[third].any() else told.drop(columns=third)


@dataclass(frozen=True)
class Panel:
    """One chart, its source and the table behind it. ``key`` names it in addresses, files and decks."""

    key: str
    chart: Chart
    source: Source
    table: pd.DataFrame


@dataclass
class Page:
    """What a page shows, in the order drawn: finding, grey line, charts and tables.

    ``key`` is the page's address, ``name`` what the menu calls it, ``about`` whose figures it shows and when, ``stamp``
    the state of the data, ``comments`` those of its quarter, where a file is to have them.
    """

    key: str
    name: str = ""
    about: str = ""
    stamp: str = ""
    title: str = ""
    measure: str = ""
    parts: dict[str, Panel | Listing] = field(default_factory=dict)
    comments: pd.DataFrame | None = None

    def add(self, part: Panel | Listing) -> None:
        """Take up a part; one that is drawn again replaces itself."""
        self.parts[part.key] = part


def noted(key: str, title: str, measure: str, notes: Iterable[Note], source: Source, table: pd.DataFrame) -> Listing:
    """A listing of notes; files have them as lines."""
    kept = tuple(notes)
    told = tuple(
        Line(note.title, f"{note.line}\n{note.text}" if note.text else note.line, "", note.status_kind) for note in kept
    )
    return Listing(key, title, measure, table, source, told, kept)


def with_sign(text: str, status_kind: str) -> str:
    """A text with the sign of its status before it; without a status as it is."""
    return f"{STATUS_SIGNS[status_kind]} {text}" if status_kind else text


def cells_of(period: dict[str, Any], *, objek: str | None = None, every_period: bool = False) -> dict[str, Any]:
    """The parameters that find the cells of a quarter, its year and the months due by its end; or of every period."""
    quarter = QUARTERS.index(period["triwulan"])
    return {
        "perangkat_daerah": period["perangkat_daerah"],
        "tahun": period["tahun"],
        "periode": None if every_period else [period["triwulan"], "tahun", *DUE[: quarter + 1]],
        "objek": objek,
    }
