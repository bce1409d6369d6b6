"""Simulasi IP ASN: the index from the ground, which units are weak in what, what education and training would do."""

import streamlit as st

from dashboard.headlines import ip_asn_simulation as said
from dashboard.headlines.words import first, known
from dashboard.notation import number
from dashboard.panels import ip_asn_simulation as simulation
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    page_heading,
    panel_card,
    toggle,
)
from dashboard.ui.ip_asn import what_if_cards, without_employees
from dashboard.ui.tables import show_table
from dashboard.views import ip_asn_simulation as views
from queries import ip_asn_from_employees, ip_asn_scoring, ip_asn_unit_gaps

period = chosen_period()
index = ask(ip_asn_from_employees, **period)
if index.empty:
    without_employees(period)
    st.stop()

unit = filter_choice("Unit", "unit", sorted(index["unit"].dropna()), width=260)
clear_button("unit")

gaps = ask(ip_asn_unit_gaps, **period)
whole = first(gaps[gaps["unit"].isna()])
page_heading(said.headline(whole), said.measure(whole))

shown = index["unit"].isna() if unit is None else index["unit"] == unit
own = first(index[shown])
lacking = first(gaps[gaps["unit"].isna() if unit is None else gaps["unit"] == unit])
if own is not None and lacking is not None:
    source = simulation.source(period, "ip_asn_from_employees", unit)
    band = str(own["kategori"]) if known(own["kategori"]) else "belum tersedia"
    people = f"{number(own['jumlah_pegawai'], 0)} pegawai"
    cards = [FigureCard("Simulasi indeks", own["nilai"], source, note=f"{band} · {people}")]
    cards += [
        FigureCard(f"Simulasi {name}", own[name], source, note=said.known_note(lacking, name))
        for name in said.DIMENSIONS
    ]
    figure_cards(cards)

left, right = st.columns([3, 2])
with left:
    panel_card(views.units(ask, period, {"unit": unit}), on_click=lambda mark: toggle("unit", mark))
with right:
    what_if_cards(period, unit)

for pair in (said.DIMENSIONS[:2], said.DIMENSIONS[2:]):
    for name, place in zip(pair, st.columns(2), strict=True):
        with place:
            panel_card(views.points(ask, period, {"unit": unit}, dimension=name), compact=True)

with st.expander("Aturan penilaian yang dipakai"):
    columns = ["dimensi", "unsur", "jenis_jabatan", "kriteria", "batas_bawah", "nilai", "berlaku_dari", "dasar_hukum"]
    show_table(ask(ip_asn_scoring, tahun=period["tahun"])[columns], height=420)
