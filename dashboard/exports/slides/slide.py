"""What stands on one slide, for any target."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import pandas as pd

from dashboard.charts import alt_text
from dashboard.exports.texts import on_paper
from dashboard.panels import Listing, Panel


class Slide(Protocol):
    """Title (a finding), what it is about and when, grey line, panels side by side, a table, what the speaker says,
    where figures come from; what to do where there is nothing to show; what was said about it last (who, text), and
    how many comments there are."""

    @property
    def judul(self) -> str: ...
    @property
    def bagian(self) -> str: ...
    @property
    def ukuran(self) -> str: ...
    @property
    def panels(self) -> Sequence[Panel]: ...
    @property
    def tabel(self) -> pd.DataFrame | None: ...
    @property
    def catatan(self) -> str: ...
    @property
    def sumber(self) -> str: ...
    @property
    def kosong(self) -> str: ...
    @property
    def remarks(self) -> Sequence[tuple[str, str]]: ...
    @property
    def said(self) -> int: ...


@dataclass(frozen=True)
class PanelSlide:
    """A slide of one panel or one table."""

    judul: str
    ukuran: str
    panels: tuple[Panel, ...]
    tabel: pd.DataFrame | None
    catatan: str
    sumber: str
    kosong: str = ""
    bagian: str = ""
    remarks: Sequence[tuple[str, str]] = ()
    said: int = 0


def slide_of(part: Panel | Listing, about: str = "") -> PanelSlide:
    """The slide of a panel or a table: the finding is its title, the calculation stands in its notes.

    ``about`` is which page it is from, whose figures and when.
    """
    if isinstance(part, Listing):
        title, measure = on_paper(part.title), on_paper(part.measure)
        return PanelSlide(title, measure, (), part.told, _notes(part, title), part.source.place, bagian=about)
    notes = _notes(part, alt_text(part.chart))
    finding, measure = on_paper(part.chart.finding), on_paper(part.chart.measure)
    return PanelSlide(finding, measure, (part,), None, notes, part.source.place, bagian=about)


def _notes(part: Panel | Listing, said: str) -> str:
    calculation = f"\nPerhitungan: {part.source.calculation}" if part.source.calculation else ""
    return f"{said}{calculation}\nSumber: {part.source.place}"
