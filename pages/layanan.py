"""Kepuasan Layanan: how satisfied are those served, with what least, where and when, against the report."""

import streamlit as st

from dashboard.headlines import service as said
from dashboard.headlines.words import first, known
from dashboard.notation import trim
from dashboard.panels import Source, cells_of, service
from dashboard.ui import FigureCard, ask, chosen_period, figure_cards, offer_latest, page_heading, panel_card
from dashboard.ui.template_offer import template_offer
from dashboard.views import service as views
from queries import satisfaction_summary

period = chosen_period()
summary = first(ask(satisfaction_summary, **period))
page_heading(said.headline(summary), said.standing(summary))
offer_latest(views.PAGE, period, "survei_jawaban.jumlah_responden", "survei_rekap.rata_rata")

if summary is None or not known(summary["nilai"]):
    template_offer("survei_kepuasan", "Survei kepuasan belum diimpor", said.NOT_IMPORTED, period)
    st.stop()

source = Source("satisfaction_summary", cells_of(period, every_period=True), service.PLACE, "rata-rata unit dan bulan")
figure_cards(
    [
        FigureCard(
            "Nilai kepuasan",
            summary["nilai"],
            source,
            said.against_target(summary),
            {"tercapai": "baik", "di_bawah_target": "kurang"}.get(summary["status"], "kosong"),
            summary["kategori"],
        ),
        FigureCard("Dilaporkan", summary["realisasi"], source, note=said.difference(summary), written=trim),
        FigureCard(
            "Jawaban",
            summary["jumlah_responden"],
            source,
            written=trim,
            note=f"{int(summary['jumlah_unit'])} unit, {int(summary['jumlah_bulan'])} bulan",
        ),
    ]
)

left, right = st.columns([2, 3])
with left:
    panel_card(views.elements(ask, period, {}), compact=True)
with right:
    panel_card(views.units(ask, period, {}))
