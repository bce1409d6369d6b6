"""Penyerapan Anggaran: where money is unspent and why, who got more and spent less."""

import streamlit as st

from dashboard.headlines import budget as said
from dashboard.headlines.words import first, known
from dashboard.notation import percent, rupiah_short
from dashboard.panels import Source, budget, cells_of
from dashboard.ui import (
    FigureCard,
    Note,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    filter_percent,
    notes_card,
    page_heading,
    panel_card,
    toggle,
)
from queries import (
    budget_absorption,
    budget_efficiency,
    budget_explanations,
    budget_revision,
    budget_summary,
    budget_tree,
)

period = chosen_period()
rows = ask(budget_absorption, tingkat="sub_kegiatan", **period)

program = filter_choice("Program", "program", list(dict.fromkeys(rows["program"])))
activities = rows[rows["program"] == program] if program else rows
kegiatan = filter_choice("Kegiatan", "kegiatan", list(dict.fromkeys(activities["kegiatan"])))
sub_kegiatan = filter_choice("Sorot sub kegiatan", "sub_kegiatan", list(activities["sub_kegiatan"]))
lowest, highest = filter_percent("Serapan", "serapan_persen")
clear_button("program", "kegiatan", "sub_kegiatan", "serapan_persen")

filters = {
    "program": program,
    "kegiatan": kegiatan,
    "serapan_terendah": lowest or None,
    "serapan_tertinggi": highest if highest < 100 else None,
}
shown = ask(budget_absorption, tingkat="sub_kegiatan", **filters, **period)
summary = first(ask(budget_summary, **filters, **period))

count = f" {len(shown)} dari {len(rows)} sub kegiatan ditampilkan." if len(shown) < len(rows) else ""
page_heading(said.page_headline(summary), said.standing(summary) + count)

if summary is not None:
    whole = first(ask(budget_efficiency, tingkat="perangkat_daerah", **period))
    source = Source("budget_summary", cells_of(period), budget.PLACE, budget.FORMULA)
    cards = [
        FigureCard("Pagu perubahan", rupiah_short(summary["pagu_rupiah"]), source),
        FigureCard("Realisasi", rupiah_short(summary["realisasi_rupiah"]), source),
        FigureCard(
            "Serapan",
            percent(summary["serapan_persen"]),
            source,
            note=f"sisa {rupiah_short(summary['sisa_rupiah'])}",
        ),
    ]
    for _, row in ask(budget_efficiency, tingkat="program", **period).head(1).iterrows():
        efficiency = Source(
            "budget_efficiency", cells_of(period), "LKIP 2024, 3.2.1 no. 4", said.efficiency_sentence(row)
        )
        cards.append(
            FigureCard(
                f"Efisiensi {row['program']}",
                percent(row["efisiensi_persen"]),
                efficiency,
                note=said.efficiency_note(row, whole),
            )
        )
    figure_cards(cards)

explained = ask(budget_explanations, **period)
explained = explained[explained["sub_kegiatan"].isin([sub_kegiatan] if sub_kegiatan else shown["sub_kegiatan"])]


def notes() -> list[Note]:
    lines = []
    for _, row in explained.iterrows():
        said_line = f"terserap {percent(row['serapan_persen'])}, sisa {rupiah_short(row['sisa_rupiah'])}"
        if known(row["capaian_output_persen"]):
            said_line += f", output {percent(row['capaian_output_persen'], 0)}"
        explanation = row["penjelasan"] if known(row["penjelasan"]) else None
        reason = "belum dijelaskan" if explanation is None else f"alasan: {row['kategori_alasan']}"
        kind = "perhatian" if explanation is None else "kosong"
        lines.append(Note(row["sub_kegiatan"], f"{said_line} · {reason}", kind, explanation))
    return lines


revised = ask(budget_revision, **period)
revised = revised[revised["sub_kegiatan"].isin(shown["sub_kegiatan"])]
left, right = st.columns([3, 2])
with left:
    panel_card(
        budget.remainder(shown, summary, "sub_kegiatan", period, limit=15, focus=sub_kegiatan),
        on_click=lambda mark: toggle("sub_kegiatan", mark),
    )
with right:
    source = Source("budget_explanations", cells_of(period), budget.PLACE)
    measure = "Klik untuk membaca penjelasan LKIP. Kategori alasan: pembacaan proyek ini."
    notes_card(said.explanation_headline(explained), measure, notes(), "penjelasan", source, explained)
panel_card(budget.revision(revised, period, limit=12, focus=sub_kegiatan))
panel_card(budget.tree(ask(budget_tree, **period), period))
