"""IP ASN: where we stand in the region, how far from the others, which dimension is weak, against which target."""

import streamlit as st

from dashboard.headlines import ip_asn as said
from dashboard.headlines.words import first, known
from dashboard.notation import month
from dashboard.panels import ip_asn as index
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    filter_many,
    page_heading,
    panel_card,
    toggle,
)
from dashboard.ui.ip_asn import movement_cards, own_figures
from queries import bands, ip_asn_comparison, ip_asn_dimensions, ip_asn_groups, ip_asn_movement, ip_asn_summary

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
everything = ask(ip_asn_comparison, **period)
months = sorted(everything["bulan"].unique(), reverse=True)

names = sorted(everything["instansi"].unique())
home = everything.loc[everything["is_sendiri"], "instansi"].unique().tolist()

bulan = filter_choice("Bulan", "bulan", months, width=150, everything=None, label_of=month) if months else None
earlier = [name for name in reversed(months) if bulan is None or name <= bulan]
sejak = filter_choice("Sejak", "sejak", earlier, width=150, everything=None, label_of=month) if earlier else None
provinsi = filter_choice("Provinsi", "provinsi", sorted(everything["provinsi"].dropna().unique()), width=150)
jenis = filter_choice("Jenis", "jenis", ["provinsi", "kabupaten", "kota"], width=120)
instansi = filter_choice("Instansi saya", "instansi", names, width=200, everything=home[0] if home else "Belum dipilih")
own = [instansi] if instansi else home
sorot = filter_many("Sorot instansi", "sorot", names, default=home)
clear_button("provinsi", "jenis")

chosen = {"provinsi": provinsi, "jenis": jenis, "instansi": instansi, **period}
rows = ask(ip_asn_comparison, **chosen)
summary = first(ask(ip_asn_summary, bulan=bulan, **chosen))
provinces = sorted(rows["provinsi"].dropna().unique())
page_heading(said.headline(summary), said.population(summary, provinces, sorted(rows["bulan"].unique()) or [""]))
if summary is not None and known(summary["nilai"]):
    own_figures(summary, period)

bounds = ask(bands, himpunan="ip_asn", tahun=period["tahun"])
left, right = st.columns([3, 1.6])
with left:
    if summary is not None:
        panel_card(
            index.institutions(rows, summary, [*own, *sorot], period, summary["bulan"], bounds),
            on_click=lambda mark: toggle("sorot", mark),
        )
with right:
    if summary is not None and rows["bulan"].nunique() > 1:
        focus = [*own, *sorot]
        panel_card(index.ranks(rows, focus, period), on_click=lambda mark: toggle("sorot", mark))
    panel_card(index.dimensions(ask(ip_asn_dimensions, **period), period), compact=True)
if summary is not None and sejak:
    moved = ask(ip_asn_movement, bulan_awal=sejak, bulan=summary["bulan"], **chosen)
    movement_cards(moved, ask(ip_asn_groups, bulan=summary["bulan"], **agency_year), (sejak, summary["bulan"]), period)
