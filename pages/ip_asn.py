"""IP ASN: where we stand in the region, how far from the others, which dimension is weak, against which target."""

import streamlit as st

from dashboard.headlines import ip_asn as said
from dashboard.headlines.words import first, known
from dashboard.notation import month, signed
from dashboard.panels import ip_asn as index
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    filter_many,
    page_heading,
    panel_card,
    table_card,
    toggle,
)
from queries import bands, ip_asn_comparison, ip_asn_dimensions, ip_asn_summary

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
everything = ask(ip_asn_comparison, **agency_year)
months = sorted(everything["bulan"].unique(), reverse=True)

bulan = filter_choice("Bulan", "bulan", months, width=150, everything=None, label_of=month) if months else None
provinsi = filter_choice("Provinsi", "provinsi", sorted(everything["provinsi"].dropna().unique()), width=170)
jenis = filter_choice("Jenis", "jenis", ["provinsi", "kabupaten", "kota"], width=130)
own = everything.loc[everything["is_sendiri"], "instansi"].unique().tolist()
sorot = filter_many("Sorot instansi", "sorot", sorted(everything["instansi"].unique()), default=own)
clear_button("provinsi", "jenis")

chosen = {"provinsi": provinsi, "jenis": jenis, **agency_year}
rows = ask(ip_asn_comparison, **chosen)
summary = first(ask(ip_asn_summary, bulan=bulan, **chosen))
provinces = sorted(rows["provinsi"].dropna().unique())
page_heading(said.headline(summary), said.population(summary, provinces, sorted(rows["bulan"].unique()) or [""]))

left, right = st.columns([3, 1.6])
with left:
    if summary is not None:
        panel_card(
            index.institutions(rows, summary, sorot, period, summary["bulan"], ask(bands, himpunan="ip_asn")),
            on_click=lambda mark: toggle("sorot", mark),
        )
    panel_card(index.dimensions(ask(ip_asn_dimensions, **period), period))
with right:
    if summary is not None and known(summary["selisih_median"]):
        source = index.sources(period)
        label = f"Selisih {said.short(summary['instansi'])} terhadap median"
        note = said.distance_note(summary)
        figure_cards([FigureCard(label, signed(summary["selisih_median"]), source, note=note)])
    if summary is not None and rows["bulan"].nunique() > 1:
        panel_card(index.ranks(rows, sorot, period), on_click=lambda mark: toggle("sorot", mark))
    if summary is not None:
        newest = rows[rows["bulan"] == summary["bulan"]]
        measure = "Sejak bulan pembacaan pertama, poin"
        table_card(said.change_headline(summary), measure, index.changes(newest), "perubahan", index.sources(period))
