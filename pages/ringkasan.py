"""Ringkasan: are we on track, where not, better than last year, how do we compare, what needs a decision."""

import streamlit as st

from dashboard import views
from dashboard.headlines import achievement, direction, overview
from dashboard.headlines.budget import unfilled
from dashboard.headlines.ip_asn import measured
from dashboard.headlines.words import first, known, parts
from dashboard.notation import percent, rupiah_short, trim
from dashboard.panels import Source, budget, cells_of, merit
from dashboard.panels import achievement as agreement
from dashboard.panels import ip_asn as index
from dashboard.ui import (
    FigureCard,
    Matter,
    ask,
    chosen_period,
    figure_cards,
    list_card,
    offer_latest,
    overview_card,
    page_address,
    page_heading,
    status_kind,
)
from queries import (
    achievement_summary,
    budget_summary,
    ip_asn_summary,
    leadership_attention,
    merit_summary,
    program_achievement,
)

period = chosen_period()

summary = first(ask(achievement_summary, **period))
spending = first(ask(budget_summary, **period))
merits = first(ask(merit_summary, **period))
region = first(ask(ip_asn_summary, **period))
programmes = ask(program_achievement, **period)

page_heading(
    overview.headline(summary, programmes, spending),
    achievement.standing(summary, period["tahun"], period["triwulan"]),
)
offer_latest("ringkasan", period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")


def average_card() -> FigureCard:
    source = Source(
        "achievement_summary",
        cells_of(period),
        agreement.PLACE,
        "rata-rata capaian yang tersedia, dari nilai yang tidak dibulatkan; tanpa batas per indikator "
        f"(dengan batas 120 %: {percent(summary['rata_rata_batas_120_persen'])}; "
        f"110 %: {percent(summary['rata_rata_batas_110_persen'])})",
    )
    status = summary["kategori"] if known(summary["kategori"]) else "belum tersedia"
    kind = "baik" if known(summary["kategori"]) and summary["rata_rata_persen"] >= 100 else "kosong"
    note = achievement.average_note(summary)
    return FigureCard("Rata-rata capaian", summary["rata_rata_persen"], source, status, kind, note, percent)


def merit_card() -> FigureCard:
    source = Source("merit_summary", cells_of(period), merit.PLACE, "jumlah nilai aspek lingkup BKD")
    status = f"target {trim(merits['target'])}" if known(merits["target"]) else ""
    note = f"total {trim(merits['nilai_total'])}" + (f": {merits['kategori']}" if known(merits["kategori"]) else "")
    kind = {"tercapai": "baik", "di_bawah_target": "kurang"}.get(merits["status"], "kosong")
    return FigureCard("Indeks sistem merit lingkup BKD", merits["nilai_bkd"], source, status, kind, note)


def index_card() -> FigureCard:
    source = index.sources(period, region["instansi"] if known(region["instansi"]) else None)
    status = region["kategori"] if known(region["kategori"]) else ""
    beside = region["selisih_target"]
    kind = ("baik" if beside >= 0 else "kurang") if known(beside) else "kosong"
    place = f"peringkat {trim(region['peringkat'])} dari {trim(region['jumlah_terpilih'])} instansi"
    note = f"target {trim(region['target'])} · {place}" if known(region["target"]) else place
    label = f"{measured(region['tahun_pengukuran'])}, sementara"
    return FigureCard(label, region["nilai"], source, status, kind, note)


def budget_card() -> FigureCard:
    source = Source("budget_summary", cells_of(period), budget.PLACE, budget.FORMULA)
    before = spending["serapan_sebelumnya_persen"]
    note = parts(unfilled(spending), f"tahun lalu {percent(before)}" if known(before) else "")
    lower = known(spending["selisih_poin"]) and spending["selisih_poin"] < 0
    left, allocated = spending["sisa_rupiah"], spending["pagu_terisi_rupiah"]
    status = f"sisa {rupiah_short(left)} dari {rupiah_short(allocated)}" if known(left) else ""
    kind = "kurang" if lower else "kosong"
    return FigureCard("Penyerapan anggaran", spending["serapan_persen"], source, status, kind, note, percent)


def matters() -> list[Matter]:
    """The most pressing matters; each opens on its own page."""
    return [
        Matter(
            row["nama_pendek"],
            direction.matter_note(row),
            direction.MATTERS[row["jenis"]],
            status_kind(row),
            "perlu_arahan",
            {**{name: str(value) for name, value in period.items()}, "perkara": row["kunci"]},
        )
        for _, row in attention.iterrows()
    ]


cards = [
    card()
    for card, found in (
        (average_card, summary is not None and summary["jumlah_indikator"]),
        (merit_card, merits is not None),
        (index_card, region is not None),
        (budget_card, spending is not None),
    )
    if found
]
if cards:
    figure_cards(cards)

attention = ask(leadership_attention, **period)
left, right = st.container(key="ikhtisar").columns([3, 2])
with left:
    overview_card(
        views.achievement.agreement(ask, period, {}),
        lambda key: page_address("capaian_indikator", **period, indikator=key),
    )
    overview_card(
        views.strategic.progress(ask, period, {}),
        lambda key: page_address("ksd", **period, sub_ksd=key.split("|")[0]),
    )
    overview_card(
        views.ip_asn.strip(ask, period, {}),
        lambda key: page_address("ip_asn", **period, sorot=key),
    )
with right:
    list_card(views.direction.attention(ask, period, {}), matters())
    overview_card(views.merit.aspects(ask, period, {}), lambda key: page_address("sistem_merit", **period, aspek=key))
overview_card(
    views.budget.remainder(ask, period, {}, level="kegiatan"),
    lambda key: page_address("penyerapan_anggaran", **period, kegiatan=key),
)
