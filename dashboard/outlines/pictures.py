"""Charts of a report by name: the views of the decks, and those that a report shows in full."""

from collections.abc import Callable
from typing import Any

import pandas as pd

import queries
from dashboard.decks import VIEWS
from dashboard.headlines.words import first
from dashboard.panels import Panel, achievement, ip_asn

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]


def pictures(ask: Ask, name: str, period: Period) -> list[Panel]:
    """The charts of a name; those without data are left out.

    Raises:
        KeyError: when there is no such chart.
    """
    own = OWN.get(name)
    found = own(ask, period) if own else [VIEWS[name].panel(ask, period, {})]
    return [panel for panel in found if not panel.chart.rows.empty]


def _medium_terms(ask: Ask, period: Period) -> list[Panel]:
    """Every indicator of the medium-term plan."""
    rows = ask(queries.target_comparison, **period)
    return [achievement.medium_term(own, period) for _, own in rows.groupby("indikator", sort=False)]


def _institutions(ask: Ask, period: Period) -> list[Panel]:
    """All institutions of the region."""
    rows, summary = ask(queries.ip_asn_comparison, **period), first(ask(queries.ip_asn_summary, **period))
    if summary is None:
        return []
    focus = rows.loc[rows["is_sendiri"], "instansi"].unique().tolist()
    bands = ask(queries.bands, himpunan="ip_asn", tahun=period["tahun"])
    return [ip_asn.institutions(rows, summary, focus, period, summary["bulan"], bands)]


OWN: dict[str, Callable[[Ask, Period], list[Panel]]] = {
    "jangka_menengah": _medium_terms,
    "ip_asn_instansi": _institutions,
}
