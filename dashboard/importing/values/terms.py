"""Columns whose values are few and fixed: which of them a cell's words mean, and which are near when none is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from dashboard.catalogue import columns
from dashboard.importing.choices import Answer
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.headings import REMEMBERED
from dashboard.importing.values import numbers

NEAR, NEAREST = 60, 3
UNKNOWN = Answer("Belum tersedia", "decide", "N/A")


@dataclass
class Terms:
    """Reads the cells of such columns on one sheet; every other word is one finding, however many cells hold it."""

    sheet: str
    unknown: dict[tuple[str, int, str], list[Cell]] = field(default_factory=dict)

    def value(self, column: str, cell: Cell) -> str | None:
        """The value that a cell means; nothing where it says none, or one that is not known."""
        meant = _values(column).get(_plain(cell.text))
        if meant is None and not numbers.is_missing(cell):
            self.unknown.setdefault((column, cell.column, cell.text), []).append(cell)
        return meant

    def findings(self) -> Iterator[Finding]:
        """One finding for each unknown word of a column, with the values nearest to it to choose from."""
        for (column, _, text), cells in self.unknown.items():
            first, near = cells[0], _nearest(column, text)
            where = f", juga di {len(cells) - 1} sel lain di kolomnya" if len(cells) > 1 else ""
            message = (
                f'{first.address}: "{text}" bukan isi {columns()[column].judul} yang dikenal{where}. '
                f"Yang terdekat: {'; '.join(near)}. Pilih yang dimaksud, atau perbaiki selnya."
            )
            place = f"{self.sheet}!{first.letter}:{text}"
            meant = [*(Answer(value, "decide", f"{place}={value}") for value in near)]
            meant.append(Answer(UNKNOWN.label, UNKNOWN.name, f"{place}={UNKNOWN.value}"))
            yield Finding("isi-tidak-dikenal", message, self.sheet, first.address, tuple(meant))


def is_worded(column: str) -> bool:
    """Whether a layout's column holds words of a fixed list."""
    return column in columns() and bool(columns()[column].pilihan)


def is_word(column: str, text: str) -> bool:
    """Whether a text is one of a column's words, however it is spelled."""
    return _plain(text) in _values(column)


@cache
def _values(column: str) -> dict[str, str]:
    """The value that each spelling means."""
    return {_plain(written): value for value, spelled in columns()[column].pilihan for written in (value, *spelled)}


@lru_cache(maxsize=REMEMBERED)
def _plain(text: str) -> str:
    """A spelling without case, spaces and punctuation: ``"S-1"``, ``"s 1"`` and ``"S.1"`` are the same."""
    return re.sub(r"[\s\-–_.,()/]+", "", text.casefold())


def _nearest(column: str, text: str) -> list[str]:
    """The values whose spellings are nearest; all of them where none is near."""
    spelled = [written for value, others in columns()[column].pilihan for written in (value, *others)]
    found = process.extract(text, spelled, scorer=fuzz.ratio, processor=str.casefold, limit=None, score_cutoff=NEAR)
    values = dict.fromkeys(_values(column)[_plain(near)] for near, *_ in found)
    known = [value for value, _ in columns()[column].pilihan]
    return list(values | dict.fromkeys(known))[:NEAREST] if len(known) <= NEAREST else list(values)[:NEAREST] or known
