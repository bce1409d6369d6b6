"""What an indicator's realisation is worked out from, beside its definition."""

from typing import Any

import streamlit as st

from dashboard.headlines import components as said
from dashboard.ui.address import page_link
from dashboard.ui.cards import panel_card
from dashboard.ui.plain import plain, strong
from dashboard.ui.session import ask
from dashboard.ui.template_offer import template_offer
from dashboard.views import achievement as views
from queries import budget_performance, computed_realisation, indicator_parts

PAGES = {"merit_aspek": ("Sistem Merit", "sistem_merit"), "survei_kepuasan": ("Kepuasan Layanan", "layanan")}


def components_card(indicator: str, period: dict[str, Any]) -> None:
    """The parts of an indicator with what they add; where none is imported, the template to fill in."""
    computed = ask(computed_realisation, **period)
    found = computed[computed["indikator"] == indicator]
    if found.empty:
        return
    row = found.iloc[0]
    if row["sumber"] == "kinerja_anggaran" and not ask(budget_performance, **period).empty:
        panel_card(views.budget_performance(ask, period, {}), compact=True)
        return
    if row["sumber"] in PAGES:
        with st.container(border=True, key="kartu_terhitung"):
            strong(said.headline(row))
            page_link(*PAGES[row["sumber"]])
        return
    parts = ask(indicator_parts, **period)
    parts = parts[parts["indikator"].str.casefold() == indicator.casefold()]
    if not parts.empty:
        panel_card(views.contributions(ask, period, {"indikator": indicator}), compact=True)
    elif row["status"] == "belum_diimpor":
        template_offer("komponen_indikator", "Komponen belum diimpor", f"{said.headline(row)}.", period)
    else:
        st.caption(plain(f"{said.headline(row)}."))
