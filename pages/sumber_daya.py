"""Sumber Daya: who does the work, how many they serve, what they learned, what was recommended and awarded."""

import streamlit as st

from dashboard.headlines import people as said
from dashboard.headlines.words import first
from dashboard.ui import ask, chosen_period, notes_card, offer_latest, page_heading, panel_card, table_card
from dashboard.views import people as views
from queries import staff_from_employees, staff_summary

period = chosen_period()
summary = first(ask(staff_summary, **period))
employees = ask(staff_from_employees, **period)
page_heading(said.headline(summary, employees), said.standing(summary, employees))
offer_latest(views.PAGE, period, "pegawai_pendidikan.jumlah_pegawai", "pegawai_asn.jumlah_pegawai")

left, right = st.columns(2)
with left:
    panel_card(views.education(ask, period, {}))
    table_card(views.courses(ask, period, {}))
with right:
    notes_card(views.advice(ask, period, {}))
    table_card(views.prizes(ask, period, {}))
