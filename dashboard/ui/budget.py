"""The key figures of Penyerapan Anggaran."""

from typing import Any

import pandas as pd

from dashboard.headlines.budget import of_filled, unfilled
from dashboard.notation import percent, rupiah_short
from dashboard.panels import Source, budget, cells_of
from dashboard.ui.cards import FigureCard, figure_cards


def whole_figures(summary: pd.Series, period: dict[str, Any]) -> None:
    """Allocation, spending and absorption side by side."""
    source = Source("budget_summary", cells_of(period), budget.PLACE, budget.FORMULA)
    allocation = "Pagu perubahan" if summary["is_pagu_berubah"] else "Pagu"
    figure_cards(
        [
            FigureCard(allocation, summary["pagu_rupiah"], source, written=rupiah_short, note=unfilled(summary)),
            FigureCard("Realisasi", summary["realisasi_rupiah"], source, written=rupiah_short),
            FigureCard("Serapan", summary["serapan_persen"], source, written=percent, note=of_filled(summary)),
            FigureCard("Sisa pagu", summary["sisa_rupiah"], source, written=rupiah_short, note=of_filled(summary)),
        ]
    )
