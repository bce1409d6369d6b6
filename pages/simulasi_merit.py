"""Simulasi Merit: what raised scores would give, and the cheapest way to a value."""

import streamlit as st

from dashboard.headlines import simulation as said
from dashboard.headlines.words import first, known
from dashboard.notation import trim
from dashboard.panels import Source, cells_of
from dashboard.panels import simulation as simulated
from dashboard.ui import (
    FigureCard,
    ask,
    chosen_period,
    clear_button,
    figure_cards,
    filter_choice,
    offer_latest,
    page_heading,
    panel_card,
    table_card,
)
from dashboard.ui.simulation import (
    chosen_scores,
    goal_input,
    raise_scores,
    reset_button,
    score_selects,
    toggle_raise,
)
from dashboard.ui.template_offer import template_offer
from dashboard.views import merit_simulation as views
from queries import (
    merit_cheapest_path,
    merit_cheapest_path_scope,
    merit_goals,
    merit_simulation,
    merit_simulation_summary,
    merit_summary,
)

period = chosen_period()
skor = chosen_scores()
rows = ask(merit_simulation, skor=skor, **period)
summary = first(ask(merit_simulation_summary, skor=skor, **period))
pengampu = filter_choice("Pengampu", "pengampu", sorted(rows["pengampu"].dropna().unique()), width=130)
clear_button("pengampu")
shown = rows[rows["pengampu"] == pengampu] if pengampu else rows

page_heading(
    said.headline(summary),
    f"Simulasi dari penilaian mandiri; {said.standing(summary)}. Bukan nilai resmi." if summary is not None else "",
)
if summary is None:
    offer_latest(views.PAGE, period, "merit_skor.skor")
    template_offer(
        "merit_sub_aspek",
        "Isi templat penilaian mandiri untuk membuka simulasi",
        "Skor 1-4 tiap sub aspek diperlukan, sedangkan LKIP hanya memuat nilai menurut aspek.",
        period,
    )
    st.stop()

source = Source("merit_simulation_summary", cells_of(period), simulated.PLACE, simulated.VALUE)
change = f"penilaian mandiri {trim(summary['nilai'])}" if known(summary["nilai"]) else "penilaian mandiri belum lengkap"
next_band = (
    f"{trim(summary['jarak_kategori_berikut'])} poin ke kategori berikutnya"
    if known(summary["jarak_kategori_berikut"])
    else f"{trim(summary['potensi'])} poin ke nilai maksimal {trim(summary['nilai_maksimal'])}"
)
divisor = f"nilai / {trim(summary['pembagi_indeks'])}"
figure_cards(
    [
        FigureCard("Nilai simulasi", summary["nilai_simulasi"], source, note=change),
        FigureCard("Indeks simulasi", summary["indeks_simulasi"], source, note=divisor),
        FigureCard(
            "Kategori simulasi",
            summary["kategori_simulasi"] if known(summary["kategori_simulasi"]) else "–",
            source,
            note=next_band,
        ),
        FigureCard(
            "Lingkup BKD, simulasi",
            summary["nilai_bkd_simulasi"],
            source,
            note=f"penilaian mandiri {trim(summary['nilai_bkd'])}; BPSDM {trim(summary['nilai_bpsdm_simulasi'])}",
        ),
    ]
)

left, right = st.columns([1, 1])
with left, st.container(border=True, key="kartu_skor", gap="small"):
    st.html('<h2 class="temuan">Naikkan skor</h2>')
    points = f"{trim(summary['jumlah_poin'])} poin skor dinaikkan pada {summary['jumlah_dinaikkan']} sub aspek."
    st.html(f'<p class="ukuran">Simulasi: {points} Skor sekarang dari penilaian mandiri.</p>')
    reset_button()
    score_selects(shown)
with right:
    scope = first(ask(merit_cheapest_path_scope, nilai_tujuan=None, pengampu=pengampu, **period))
    if pengampu:
        agreed = first(ask(merit_summary, **period))
        target = agreed["target"] if pengampu == "BKD" and agreed is not None else None
        goals = {"target": target, "maksimal": scope["nilai_tertinggi"]}
    else:
        found = ask(merit_goals, **period)
        goals = {said.goal_name(row): row["nilai_tujuan"] for _, row in found.iterrows()}
    nearby = {name: float(value) for name, value in goals.items() if known(value) and value > scope["nilai_sekarang"]}
    goal = goal_input(nearby)
    path = ask(merit_cheapest_path, nilai_tujuan=goal, pengampu=pengampu, **period)
    filters = {"skor": skor, "nilai_tujuan": goal, "pengampu": pengampu}
    panel_card(views.path(ask, period, filters), on_click=lambda code: toggle_raise(path, code))
    if not path.empty:
        st.button("Terapkan ke simulasi", key="_terapkan", on_click=raise_scores, args=(path,), type="primary")
    panel_card(views.provinces(ask, period, filters))
raised = views.raised(ask, period, filters)
if not raised.table.empty:
    table_card(raised)
