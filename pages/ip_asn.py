"""IP ASN: where we stand in the region, how far from the others, which dimension is weak, against which target."""

import streamlit as st

from dashboard.headlines import ip_asn as said
from dashboard.headlines.words import first, known
from dashboard.notation import month
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    filter_many,
    offer_latest,
    page_heading,
    panel_card,
    table_card,
    toggle,
)
from dashboard.ui.ip_asn import own_figures
from dashboard.views import ip_asn as views
from queries import ip_asn_comparison, ip_asn_summary

TALL = 520

period = chosen_period()
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
sorot = filter_many("Sorot instansi", "sorot", names, default=home)
clear_button("provinsi", "jenis")

chosen = {"provinsi": provinsi, "jenis": jenis, "instansi": instansi, **period}
rows = ask(ip_asn_comparison, **chosen)
summary = first(ask(ip_asn_summary, bulan=bulan, **chosen))
provinces = sorted(rows["provinsi"].dropna().unique())
page_heading(said.headline(summary), said.population(summary, provinces, sorted(rows["bulan"].unique()) or [""]))
offer_latest(views.PAGE, period, "ip_asn_instansi.nilai")
if summary is not None and known(summary["nilai"]):
    own_figures(summary, period)

filters = {"bulan": bulan, "sejak": sejak, "provinsi": provinsi, "jenis": jenis, "instansi": instansi, "sorot": sorot}
left, right = st.columns([3, 1.6])
with left:
    if summary is not None:
        panel_card(views.institutions(ask, period, filters), on_click=lambda mark: toggle("sorot", mark))
with right:
    if summary is not None and rows["bulan"].nunique() > 1:
        panel_card(views.ranks(ask, period, filters), on_click=lambda mark: toggle("sorot", mark))
    panel_card(views.dimensions(ask, period, filters), compact=True)
if summary is not None and sejak:
    table_card(views.movement(ask, period, filters), height=TALL)
    table_card(views.groups(ask, period, filters), height=TALL)
