"""Sistem Merit: where points are lost, who owns them, and who stands nearby."""

import streamlit as st

from dashboard.headlines import merit as said
from dashboard.headlines.words import first, known
from dashboard.notation import percent, trim
from dashboard.panels import Source, cells_of, merit, simulation
from dashboard.panels.achievement import medium_term
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    html_card,
    page_heading,
    page_link,
    panel_card,
    table_card,
    toggle,
)
from dashboard.ui.tables import folded_table
from dashboard.ui.template_offer import template_offer
from queries import (
    bands,
    merit_assessment,
    merit_breakdown,
    merit_goals,
    merit_ranking,
    merit_sub_aspects,
    merit_summary,
    target_comparison,
)

period = chosen_period()
rows = ask(merit_breakdown, **period)
summary = first(ask(merit_summary, **period))
ranking = ask(merit_ranking, **period)
assessment = ask(merit_assessment, **period)

aspek = filter_choice("Aspek", "aspek", list(rows["aspek"]), width=260)
pengampu = filter_choice("Pengampu", "pengampu", ["BKD", "BPSDM"], width=130)
clear_button("aspek", "pengampu")

page_heading(said.headline(summary), said.index_note(summary) + "." if summary is not None else "")

if summary is not None:
    source = Source("merit_summary", cells_of(period), merit.PLACE, "jumlah nilai aspek menurut pengampu")
    next_band = (
        f"{trim(summary['jarak_kategori_berikut'])} poin ke kategori berikutnya"
        if known(summary["jarak_kategori_berikut"])
        else "sudah di kategori tertinggi"
    )
    figure_cards(
        [
            FigureCard(
                "Nilai lingkup BKD",
                summary["nilai_bkd"],
                source,
                f"target {trim(summary['target'])}",
                "baik" if summary["status"] == "tercapai" else "kurang",
                f"· capaian {percent(summary['capaian_persen'])}",
            ),
            FigureCard("Nilai lingkup BPSDM", summary["nilai_bpsdm"], source),
            FigureCard("Nilai total", summary["nilai_total"], source, summary["kategori"], "baik", f"· {next_band}"),
            FigureCard(
                "Potensi kenaikan nilai",
                summary["potensi"],
                source,
                note=f"dari nilai maksimal {trim(summary['nilai_maksimal'])} menurut bobot; "
                f"indeks memakai {trim(summary['pembagi_indeks'])}",
                written=trim,
                unit="poin",
            ),
        ]
    )

scored = not assessment.empty
left, right = st.columns([3, 2])
with left:
    panel_card(merit.aspects(rows, summary, period, aspek), on_click=lambda mark: toggle("aspek", mark))
    sub_aspects = ask(merit_sub_aspects, **period)
    if aspek and scored:
        panel_card(simulation.sub_aspects(sub_aspects, aspek, pengampu, period))
    else:
        listed = merit.sub_aspect_table(sub_aspects, aspek, pengampu)
        source = Source("merit_sub_aspects", cells_of(period), "LKIP 2024, 2.2.1 a, tabel sub aspek")
        title = f"{len(listed)} sub aspek" + (f" pada aspek {aspek}" if aspek else "")
        measure = "Bobot, skor dan pengampu." if scored else f"Bobot dan pengampu. {said.NO_SCORES}"
        if aspek:
            table_card(title, measure, listed, "sub_aspek", source)
        else:
            folded = folded_table(listed, "aspek", "sub aspek")
            html_card(title, f"{measure} Klik satu aspek untuk membukanya.", folded, "sub_aspek", source, listed)
    if scored:
        panel = simulation.comparison(assessment, period)
        table_card(panel.title, panel.measure, panel.table, panel.key, panel.source)
    else:
        template_offer("merit_sub_aspek", "Penilaian mandiri belum diimpor", said.NO_SCORES, period)
with right:
    panel_card(merit.provinces(ranking, period, ask(bands, himpunan="merit", tahun=period["tahun"])))
    panel = simulation.goals(ask(merit_goals, **period), period, scored)
    table_card(panel.title, panel.measure, panel.table, panel.key, panel.source)
    if scored:
        page_link("Simulasi Merit: naikkan skor dan cari jalur termurah", "simulasi_merit")
    comparison = ask(target_comparison, **period)
    own = comparison[comparison["indikator"] == summary["indikator"]] if summary is not None else comparison.head(0)
    if not own.empty:
        panel_card(medium_term(own, period))
