"""Capaian Indikator: which indicators meet their target, by how much, against which target set, since when."""

import streamlit as st

from dashboard.headlines import achievement as said
from dashboard.headlines.words import first, known
from dashboard.notation import percent, trim
from dashboard.panels import Source, cells_of
from dashboard.panels import achievement as agreement
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    indicator_comments,
    offer_latest,
    page_heading,
    page_link,
    panel_card,
    toggle,
)
from dashboard.ui.components import components_card
from dashboard.ui.plain import plain, strong
from dashboard.views import achievement as views
from queries import (
    achievement_summary,
    indicator_achievement,
    indicator_definition,
    program_achievement,
)


def evidence(named: str) -> None:
    """A link or the name of a document."""
    if named.startswith(("https://", "http://")):
        st.link_button("Buka bukti", named, type="tertiary", help=plain(named))
    else:
        st.text(named)


period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
rows = ask(indicator_achievement, **period)

tingkat = filter_choice("Tingkat sasaran", "tingkat_sasaran", list(dict.fromkeys(rows["tingkat_sasaran"])), width=180)
status = filter_choice("Status", "status", list(views.STATUSES), width=150)
sumber = filter_choice("Sumber data", "sumber_data", sorted(rows["sumber_data"].dropna().unique()), width=130)
indikator = filter_choice("Indikator", "indikator", list(rows["indikator"]), width=230)
clear_button("tingkat_sasaran", "status", "sumber_data", "indikator")

filters = {"tingkat_sasaran": tingkat, "status": status, "sumber_data": sumber, "indikator": indikator}
chosen = views.chosen(filters)
shown = ask(indicator_achievement, **chosen, **period)
summary = first(ask(achievement_summary, **chosen, **period))

count = f" {len(shown)} dari {len(rows)} indikator ditampilkan." if len(shown) < len(rows) else ""
programmes = ask(program_achievement, **period)
told = programmes.iloc[:0] if chosen else programmes
page_heading(said.page_headline(summary, told), said.page_measure(summary, period["tahun"], period["triwulan"]) + count)
if said.unmeasurable(summary):
    page_link("Impor perjanjian kinerja di Unggah Data", "unggah_data")
offer_latest(views.PAGE, period, "indikator_realisasi.realisasi")

left, right = st.columns([3, 2])
with left:
    panel_card(views.agreement(ask, period, filters), on_click=lambda mark: toggle("indikator", mark))
    panel_card(views.programmes(ask, period, filters))
with right:
    if indikator:
        row = rows[rows["indikator"] == indikator].iloc[0]
        place = cells_of(period, objek=indikator)
        calculation = (
            f"{trim(row['realisasi'])} / {trim(row['target'])} × 100 = {percent(row['capaian_persen'])}"
            if known(row["capaian_persen"])
            else None
        )
        source = Source("indicator_achievement", place, agreement.PLACE, calculation)
        met = row["status"] == "tercapai"
        kind = "baik" if met else "kurang" if row["status"] == "di_bawah_target" else "kosong"
        note = said.figure_note(row)
        if known(row["target_renstra"]):
            note += f" · terhadap renstra {trim(row['target_renstra'])}: {percent(row['capaian_renstra_persen'])}"
        note += said.standing_of_figure(row)
        if known(row["realisasi_lain"]):
            note += f" · bagian lain dokumen mencetak realisasi {row['realisasi_lain']}"
        label = row["nama_pendek"]
        words = {value: word for word, value in views.STATUSES.items()}
        status = words.get(row["status"], "")
        figure_cards([FigureCard(label, row["capaian_persen"], source, status, kind, note, percent)])
        with st.container(border=True, key="kartu_definisi"):
            definitions = ask(indicator_definition, **agency_year)
            found = definitions[definitions["indikator"] == indikator]
            strong(indikator)
            indicator_comments(indikator)
            if not found.empty and found.iloc[0]["tahun"] != period["tahun"]:
                st.caption(f"Definisi tahun {found.iloc[0]['tahun']}: tahun {period['tahun']} belum mempunyai sendiri.")
            for heading, column in (
                ("Sasaran", row["sasaran"]),
                ("Upaya", row["upaya"]),
                ("Bukti dukung", row["bukti"]),
                *(
                    (heading, found.iloc[0][name])
                    for heading, name in (
                        ("Definisi", "definisi"),
                        ("Cara pengukuran", "cara_pengukuran"),
                        ("Kategori", "kategori"),
                        ("Dasar hukum", "dasar_hukum"),
                        ("Sumber data", "sumber_data"),
                    )
                    if not found.empty
                ),
                ("Sumber data menurut perjanjian", row["sumber_data"]),
            ):
                if known(column) and column:
                    with st.expander(heading, expanded=heading in ("Sasaran", "Definisi")):
                        evidence(column) if heading == "Bukti dukung" else st.text(column)
        components_card(indikator, period)
    else:
        st.caption("Klik satu indikator pada grafik untuk melihat definisi, rumus, dasar hukum dan sumbernya.")
    for panel in views.medium_terms(ask, period):
        panel_card(panel, compact=True)
panel_card(views.quarters(ask, period, filters))
