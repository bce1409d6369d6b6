"""Penyerapan Anggaran: where money is unspent and why, who got more and spent less."""

import streamlit as st

from dashboard.headlines import budget as said
from dashboard.headlines.words import first
from dashboard.panels import budget
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    filter_percent,
    page_heading,
    panel_card,
    toggle,
)
from dashboard.ui.budget import cash_plan_cards, efficiency_card, explanation_card, output_card, whole_figures
from queries import (
    budget_absorption,
    budget_efficiency,
    budget_explanations,
    budget_output,
    budget_reasons,
    budget_revision,
    budget_summary,
    budget_tree,
    cash_plan,
    cash_plan_consistency,
)

LEVELS = {"sub kegiatan": "sub_kegiatan", "kegiatan": "kegiatan", "program": "program"}

period = chosen_period()
rows = ask(budget_absorption, tingkat="sub_kegiatan", **period)

program = filter_choice("Program", "program", list(dict.fromkeys(rows["program"])))
activities = rows[rows["program"] == program] if program else rows
kegiatan = filter_choice("Kegiatan", "kegiatan", list(dict.fromkeys(activities["kegiatan"])))
sub_kegiatan = filter_choice("Sorot sub kegiatan", "sub_kegiatan", list(activities["sub_kegiatan"]))
tingkat = filter_choice("Tingkat", "tingkat", list(LEVELS), width=140, everything=None)
lowest, highest = filter_percent("Serapan", "serapan_persen")
clear_button("program", "kegiatan", "sub_kegiatan", "serapan_persen")

place = {"program": program, "kegiatan": kegiatan}
filters = {
    **place,
    "serapan_terendah": lowest or None,
    "serapan_tertinggi": highest if highest < 100 else None,
}
shown = ask(budget_absorption, tingkat="sub_kegiatan", **filters, **period)
summary = first(ask(budget_summary, **filters, **period))

count = f" {len(shown)} dari {len(rows)} sub kegiatan ditampilkan." if len(shown) < len(rows) else ""
page_heading(said.page_headline(summary), said.standing(summary) + count)
year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
plan = ask(cash_plan, sub_kegiatan=sub_kegiatan, **place, **year)
if summary is None:
    cash_plan_cards(plan, ask(cash_plan_consistency, **period), period)
    st.stop()
whole_figures(summary, period)

explained = ask(budget_explanations, **period)
explained = explained[explained["sub_kegiatan"].isin([sub_kegiatan] if sub_kegiatan else shown["sub_kegiatan"])]
revised = ask(budget_revision, **period)
revised = revised[revised["sub_kegiatan"].isin(shown["sub_kegiatan"])]
level = LEVELS[tingkat or "sub kegiatan"]

left, right = st.columns([3, 2])
with left:
    levelled = shown if level == "sub_kegiatan" else ask(budget_absorption, tingkat=level, **filters, **period)
    panel_card(
        budget.remainder(levelled, summary, level, period, limit=15, focus=sub_kegiatan),
        on_click=lambda mark: toggle(level, mark),
    )
    placed = first(ask(budget_summary, **place, **period))
    panel_card(budget.reasons(ask(budget_reasons, **place, **period), placed, period))
with right:
    explanation_card(explained, summary, period)
    output_card(ask(budget_output, **place, **period), placed, period)
panel_card(budget.revision(revised, period, limit=12, focus=sub_kegiatan))
cash_plan_cards(plan, ask(cash_plan_consistency, **period), period)
efficiency_card(
    ask(budget_efficiency, tingkat="program", **period),
    ask(budget_efficiency, tingkat="perangkat_daerah", **period),
    period,
)
panel_card(budget.tree(ask(budget_tree, **period), period))
