"""Penyerapan Anggaran: where money is unspent and why, who got more and spent less."""

import streamlit as st

from dashboard.headlines import budget as said
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    filter_percent,
    notes_card,
    offer_latest,
    page_heading,
    panel_card,
    toggle,
)
from dashboard.ui.budget import whole_figures
from dashboard.views import budget as views
from queries import budget_absorption

period = chosen_period()
rows = ask(budget_absorption, tingkat="sub_kegiatan", **period)

program = filter_choice("Program", "program", list(dict.fromkeys(rows["program"])))
activities = rows[rows["program"] == program] if program else rows
kegiatan = filter_choice("Kegiatan", "kegiatan", list(dict.fromkeys(activities["kegiatan"])))
sub_kegiatan = filter_choice("Sorot sub kegiatan", "sub_kegiatan", list(activities["sub_kegiatan"]))
tingkat = filter_choice("Tingkat", "tingkat", list(views.LEVELS), width=140, everything=None)
absorbed = filter_percent("Serapan", "serapan_persen")
clear_button("program", "kegiatan", "sub_kegiatan", "serapan_persen")

filters = {"program": program, "kegiatan": kegiatan, "sub_kegiatan": sub_kegiatan, "serapan_persen": absorbed}
shown, summary = views.shown(ask, period, filters), views.summary(ask, period, filters)

count = f" {len(shown)} dari {len(rows)} sub kegiatan ditampilkan." if len(shown) < len(rows) else ""
page_heading(said.page_headline(summary), said.standing(summary) + count)
offer_latest(views.PAGE, period, "anggaran.realisasi_rupiah")


def cash_plan_cards() -> None:
    """Spending against the cash plan, and where there is one what is furthest behind it."""
    plan = views.cash_plan(ask, period, filters)
    panel_card(plan)
    if not plan.table.empty:
        notes_card(views.behind(ask, period, filters))


if summary is None:
    cash_plan_cards()
    st.stop()
whole_figures(summary, period)

level = views.LEVELS[tingkat or "sub kegiatan"]

left, right = st.columns([4, 3])
with left:
    panel_card(views.remainder(ask, period, filters, level=level), on_click=lambda mark: toggle(level, mark))
    panel_card(views.reasons(ask, period, filters))
with right:
    notes_card(views.explanations(ask, period, filters))
    notes_card(views.outputs(ask, period, filters))
panel_card(views.revision(ask, period, filters))
cash_plan_cards()
notes_card(views.efficiency(ask, period, filters))
panel_card(views.tree(ask, period, filters))
