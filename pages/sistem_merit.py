"""Sistem Merit: where points are lost, who owns them, and who stands nearby."""

import streamlit as st

from dashboard.headlines import merit as said
from dashboard.headlines.words import first, known
from dashboard.notation import percent, trim
from dashboard.panels import Panel, Source, cells_of, merit, simulation
from dashboard.panels.achievement import medium_term
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    html_card,
    offer_latest,
    page_heading,
    page_link,
    panel_card,
    table_card,
    toggle,
)
from dashboard.ui.tables import folded_table
from dashboard.ui.template_offer import template_offer
from dashboard.views import merit as views
from queries import merit_breakdown, merit_summary, target_comparison

period = chosen_period()
rows = ask(merit_breakdown, **period)
summary = first(ask(merit_summary, **period))

aspek = filter_choice("Aspek", "aspek", list(rows["aspek"]), width=260)
pengampu = filter_choice("Pengampu", "pengampu", ["BKD", "BPSDM"], width=130)
clear_button("aspek", "pengampu")

about = "" if summary is None else f"{said.index_note(summary)}.{said.band_note(summary)}"
assessed = views.own_assessment(ask, period)
page_heading(said.headline(summary, assessed), about)
offer_latest(views.PAGE, period, "merit_aspek.nilai_bkd", "merit_skor.skor")

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
                *said.target_status(summary),
                f"capaian {percent(summary['capaian_persen'])}" if known(summary["capaian_persen"]) else "",
            ),
            FigureCard("Nilai lingkup BPSDM", summary["nilai_bpsdm"], source),
            FigureCard(
                "Nilai total", summary["nilai_total"], source, summary["kategori"], said.band_kind(summary), next_band
            ),
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

elif assessed is not None and known(assessed["nilai"]):
    source = Source("merit_simulation_summary", cells_of(period), simulation.PLACE, simulation.VALUE)
    figure_cards(
        [
            FigureCard(
                "Nilai penilaian mandiri", assessed["nilai"], source, assessed["kategori"], said.band_kind(assessed)
            ),
            FigureCard("Lingkup BKD, penilaian mandiri", assessed["nilai_bkd"], source),
            FigureCard("Lingkup BPSDM, penilaian mandiri", assessed["nilai_bpsdm"], source),
            FigureCard(
                "Potensi kenaikan nilai",
                assessed["potensi"],
                source,
                note=f"dari nilai maksimal {trim(assessed['nilai_maksimal'])} menurut bobot",
                unit="poin",
            ),
        ]
    )

scored = views.is_scored(ask, period)
filters = {"aspek": aspek, "pengampu": pengampu}
left, right = st.columns([3, 2])
with left:
    panel_card(views.aspects(ask, period, filters), on_click=lambda mark: toggle("aspek", mark))
    listed = views.sub_aspects(ask, period, filters)
    if isinstance(listed, Panel):
        panel_card(listed)
    elif aspek:
        table_card(listed)
    else:
        html_card(listed, folded_table(listed.table, "aspek", "sub aspek"))
    if scored:
        table_card(views.assessment(ask, period, filters))
    else:
        template_offer("merit_sub_aspek", "Penilaian mandiri belum diimpor", said.NO_SCORES, period)
with right:
    panel_card(views.provinces(ask, period, filters))
    table_card(views.goals(ask, period, filters))
    if scored:
        page_link("Simulasi Merit: naikkan skor dan cari jalur termurah", "simulasi_merit")
    comparison = ask(target_comparison, **period)
    own = comparison[comparison["indikator"] == summary["indikator"]] if summary is not None else comparison.head(0)
    if not own.empty:
        panel_card(medium_term(own, period), compact=True)
