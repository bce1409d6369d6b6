"""Sumber Daya: who does the work, how many they serve, what they learned, what was recommended and awarded."""

import streamlit as st

from dashboard.headlines import people as said
from dashboard.headlines.words import first
from dashboard.panels import Source, cells_of, people
from dashboard.ui import Note, ask, chosen_period, notes_card, page_heading, panel_card, table_card
from queries import awards, recommendations, staff, staff_summary, training

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
summary = first(ask(staff_summary, **period))
page_heading(said.headline(summary), said.standing(summary))

left, right = st.columns(2)
with left:
    panel_card(people.education(ask(staff, **period), period))
    attended = ask(training, **agency_year)
    place = Source("training", cells_of(period), "LKIP 2024, 3.2.4")
    table_card(
        said.training_headline(attended),
        "Pendidikan, pelatihan dan bimbingan teknis menurut jumlah peserta",
        attended[["pelatihan", "jumlah_peserta"]],
        "pelatihan",
        place,
    )
with right:
    advised = ask(recommendations, **agency_year)
    lines = [
        Note(
            row["rekomendasi"],
            f"{row['jenis']} no. {row['nomor']}" + ("" if row["tindak_lanjut"] else " · tindak lanjut belum dicatat"),
            "baik" if row["tindak_lanjut"] else "perhatian",
            row["tindak_lanjut"] or None,
        )
        for row in advised.astype(object).where(advised.notna(), None).to_dict("records")
    ]
    place = Source("recommendations", cells_of(period), "LKIP 2024, 1.6 dan 4.2")
    notes_card(
        said.recommendations_headline(advised),
        "Rekomendasi dan tindak lanjutnya. Klik untuk membaca.",
        lines,
        "rekomendasi",
        place,
        advised,
    )
    received = ask(awards, **agency_year)
    place = Source("awards", cells_of(period, every_period=True), "LKIP 2024, Lampiran 4")
    table_card(f"{len(received)} penghargaan", "Penghargaan menurut tahun", received, "penghargaan", place)
