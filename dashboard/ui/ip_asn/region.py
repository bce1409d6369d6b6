"""The own institution in the region."""

from typing import Any

import pandas as pd

from dashboard.headlines import ip_asn as said
from dashboard.headlines.words import known
from dashboard.notation import signed
from dashboard.panels import ip_asn as index
from dashboard.ui.cards import FigureCard, figure_cards


def own_figures(summary: pd.Series, period: dict[str, Any]) -> None:
    """The own value, and its distance to the median, to the best and to the target of the measurement year."""
    source = index.sources(period)
    name = said.short(summary["instansi"])
    cards = [
        FigureCard(f"IP ASN {name}", summary["nilai"], source, note=f"kategori {summary['kategori']}, sementara"),
        FigureCard(
            f"Selisih {name} terhadap median",
            summary["selisih_median"],
            source,
            note=said.distance_note(summary),
            written=signed,
        ),
        FigureCard(
            "Selisih terhadap tertinggi",
            summary["selisih_tertinggi"],
            source,
            note=said.best_note(summary),
            written=signed,
        ),
    ]
    missed = known(summary["selisih_target"]) and summary["selisih_target"] < 0
    status = "" if not known(summary["selisih_target"]) else "di bawah target" if missed else "memenuhi target"
    cards.append(
        FigureCard(
            "Selisih terhadap target",
            summary["selisih_target"],
            source,
            status,
            "kurang" if missed else "baik",
            said.target_note(summary),
            signed,
        )
    )
    figure_cards(cards)
