"""What needs a decision, as a slide."""

from typing import Any

import pandas as pd

import queries
from dashboard.decks.deck import SavedView, Slide
from dashboard.decks.tables import fitting
from dashboard.headlines import direction as said
from dashboard.headlines.words import count
from dashboard.panels import Source, cells_of
from dashboard.store.outcome import now
from dashboard.views import Ask

MATTERS = "perlu_arahan"
LISTED = 6
PLACE = "LKIP 2024, 3.1, 3.2 dan 3.3"


def matters_slide(ask: Ask, period: dict[str, Any], view: SavedView) -> Slide:
    """The most pressing matters with their owner; the page has the rest."""
    found = ask(queries.early_warning, tanggal=now().date(), **period)
    judged = len(ask(queries.expected_values, **period))
    first = found.head(LISTED)
    table = fitting(_table(first), said.pressing_headline(found, first, judged), _measure(found, first))
    shown = found.head(len(table))
    return Slide(
        judul=said.pressing_headline(found, shown, judged),
        ukuran=_measure(found, shown),
        panels=(),
        tabel=table,
        catatan=view.catatan,
        sumber=PLACE,
        halaman="perlu_arahan",
        filters=view.filters,
        source=Source("early_warning", cells_of(period), PLACE),
    )


def _table(shown: pd.DataFrame) -> pd.DataFrame:
    rows = [row for _, row in shown.iterrows()]
    return pd.DataFrame(
        {
            "hal": [f"{said.MATTERS[row['jenis']]}: {row['nama_pendek']}" for row in rows],
            "keterangan": [said.matter_note(row) for row in rows],
            "penanggung_jawab": [said.owner(row) for row in rows],
        }
    )


def _measure(found: pd.DataFrame, shown: pd.DataFrame) -> str:
    """In which order they stand, and what is left for the page."""
    rest = found.iloc[len(shown) :]
    more = f" {count(len(rest))} lainnya di halaman Perlu Arahan: {said.matters_counted(rest)}." if len(rest) else ""
    return f"Paling mendesak di atas.{more}"
