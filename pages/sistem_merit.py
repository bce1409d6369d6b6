"""Sistem Merit: where points are lost, who owns them, and who stands nearby."""

import streamlit as st

from dashboard.headlines import merit as said
from dashboard.headlines.words import first, known
from dashboard.notation import number, percent, trim
from dashboard.panels import Source, cells_of, merit
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    page_heading,
    panel_card,
    table_card,
    toggle,
)
from queries import bands, merit_breakdown, merit_ranking, merit_sub_aspects, merit_summary

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
rows = ask(merit_breakdown, **period)
summary = first(ask(merit_summary, **period))
ranking = ask(merit_ranking, **agency_year)

aspek = filter_choice("Aspek", "aspek", list(rows["aspek"]), width=260)
pengampu = filter_choice("Pengampu", "pengampu", ["BKD", "BPSDM"], width=130)
clear_button("aspek", "pengampu")

page_heading(said.headline(summary), said.index_note(summary) + "." if summary is not None else "")

if summary is not None:
    source = Source("merit_summary", cells_of(period), merit.PLACE, "jumlah nilai aspek menurut pengampu")
    met = known(summary["target"]) and summary["nilai_bkd"] >= summary["target"]
    next_band = (
        f"{trim(summary['jarak_kategori_berikut'])} poin ke kategori berikutnya"
        if known(summary["jarak_kategori_berikut"])
        else "sudah di kategori tertinggi"
    )
    figure_cards(
        [
            FigureCard(
                "Nilai lingkup BKD",
                number(summary["nilai_bkd"]),
                source,
                f"target {trim(summary['target'])}",
                "baik" if met else "kurang",
                f"· capaian {percent(summary['capaian_persen'])}",
            ),
            FigureCard("Nilai lingkup BPSDM", number(summary["nilai_bpsdm"]), source),
            FigureCard(
                "Nilai total", number(summary["nilai_total"]), source, summary["kategori"], "baik", f"· {next_band}"
            ),
            FigureCard(
                "Potensi kenaikan nilai",
                f"{trim(summary['potensi'])} poin",
                source,
                note=f"dari nilai maksimal {trim(summary['nilai_maksimal'])} menurut bobot; indeks memakai 400",
            ),
        ]
    )

left, right = st.columns([3, 2])
with left:
    panel_card(merit.aspects(rows, summary, period, aspek), on_click=lambda mark: toggle("aspek", mark))
    sub_aspects = merit.sub_aspect_table(ask(merit_sub_aspects, **agency_year), aspek, pengampu)
    source = Source("merit_sub_aspects", cells_of(period), "LKIP 2024, 2.2.1 a, tabel sub aspek")
    title = f"{len(sub_aspects)} sub aspek" + (f" pada aspek {aspek}" if aspek else "")
    measure = "Bobot dan pengampu. Skor sub aspek belum tersedia: LKIP memuat nilai menurut aspek saja."
    table_card(title, measure, sub_aspects, "sub_aspek", source, height=420)
with right:
    panel_card(merit.provinces(ranking, period, ask(bands, himpunan="merit")))
    if not ranking.empty:
        st.caption(said.neighbour(ranking))
