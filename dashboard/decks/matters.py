"""What needs a decision, as a slide."""

from typing import Any

import pandas as pd

import queries
from dashboard.decks.deck import SavedView, Slide
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
    shown = found.head(LISTED)
    table = pd.DataFrame(
        {
            "hal": [f"{said.MATTERS[row['jenis']]}: {row['nama_pendek']}" for _, row in shown.iterrows()],
            "keterangan": [said.matter_note(row) for _, row in shown.iterrows()],
            "penanggung_jawab": [said.owner(row) for _, row in shown.iterrows()],
        }
    )
    rest = found.iloc[len(shown) :]
    more = f" {count(len(rest))} lainnya di halaman Perlu Arahan: {said.matters_counted(rest)}." if len(rest) else ""
    return Slide(
        judul=said.pressing_headline(found, shown, judged=len(ask(queries.expected_values, **period))),
        ukuran=f"Paling mendesak di atas.{more}",
        panels=(),
        tabel=table,
        catatan=view.catatan,
        sumber=PLACE,
        halaman="perlu_arahan",
        filters=view.filters,
        source=Source("early_warning", cells_of(period), PLACE),
    )
