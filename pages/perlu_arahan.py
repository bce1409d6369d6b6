"""Perlu Arahan: what needs a decision, why, who answers for it, what is expected for the year's end, what is done."""

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.headlines import direction as said
from dashboard.headlines.words import known
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    follow_up_card,
    listing_footer,
    matter_list,
    matter_listing,
    offer_latest,
    page_address,
    page_heading,
    panel_card,
    table_card,
    today,
    written_by_object,
)
from dashboard.views import direction as views
from queries import budget_explanations

LATE = "ya"
PAGES = {
    "perjanjian": ("unggah_data", None),
    "program": ("capaian_indikator", None),
    "indikator": ("capaian_indikator", "indikator"),
    "renstra": ("capaian_indikator", "indikator"),
    "target": ("capaian_indikator", "indikator"),
    "keluaran": ("penyerapan_anggaran", None),
    "anggaran": ("penyerapan_anggaran", "sub_kegiatan"),
    "ksd": ("ksd", "sub_ksd"),
}

period = chosen_period()
day = today()
written = written_by_object(period)
matters = views.found(ask, period, written)

jenis = filter_choice("Jenis", "jenis", [said.MATTERS[name] for name in matters["jenis"].unique()], width=120)
alasan = filter_choice("Alasan", "alasan", [said.REASONS[name] for name in matters["alasan"].unique()], width=240)
pemilik = filter_choice("Penanggung jawab", "penanggung_jawab", sorted(matters["penanggung_jawab"].unique()), width=180)
terlambat = filter_choice("Terlambat", "terlambat", [LATE], width=96)
clear_button("jenis", "alasan", "penanggung_jawab", "terlambat")

filters = {"jenis": jenis, "alasan": alasan, "penanggung_jawab": pemilik, "terlambat": terlambat}
shown = views.left(matters, filters)

count = f"{len(shown)} dari {len(matters)} hal ditampilkan. " if len(shown) < len(matters) else ""
before = "perjanjian kinerja yang belum diimpor, " if (matters["jenis"] == "perjanjian").any() else ""
page_heading(
    said.page_headline(matters, views.judged(ask, period)),
    f"{count}Urutan: {before}di bawah target, serapan rendah, perkiraan di bawah target, berbeda dari komponennya, "
    "data belum ada, lalu target yang tidak lagi menantang.",
)
offer_latest(views.PAGE, period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")


def expected_chart(row: pd.Series) -> None:
    """How the object's year goes, where it can be expected."""
    if views.expected_path(ask, period, row) is None:
        st.caption("Perkiraan akhir tahun dihitung untuk indikator perjanjian kinerja dan belanja sub kegiatan.")
    else:
        panel_card(views.projection(ask, period, {"perkara": row["kunci"]}), compact=True)


def draw(row: pd.Series) -> None:
    """The opened matter: reason, projection, follow-up and history."""
    page, column = PAGES[row["jenis"]]
    column = column if known(row["kelompok"]) or row["jenis"] != "anggaran" else None
    filters: dict[str, Any] = {**period, **({column: row["objek"]} if column else {})}
    address = escape(page_address(page, **filters))
    st.html(f'<p>{escape(said.explained(row))} <a href="{address}" target="_self">Lihat angkanya</a></p>')
    if row["jenis"] == "anggaran":
        explained = ask(budget_explanations, **period)
        for text in explained.loc[explained["sub_kegiatan"] == row["objek"], "penjelasan"].dropna():
            st.html(f'<p class="catatan">Penjelasan unit: {escape(text)}</p>')
    left, right = st.columns(2)
    with left:
        expected_chart(row)
    with right:
        follow_up_card(period, str(row["objek"]), day)


with st.container(border=True, key="kartu_perkara", gap="small"):
    if shown.empty:
        st.html('<p class="kosong">Tidak ada yang perlu arahan untuk pilihan ini.</p>')
    matter_list(shown, written, day, draw)
    listed = views.matters(ask, period, filters, written=written)
    listing_footer(matter_listing(listed, shown, written, day))

table_card(views.indicators(ask, period, {}), height=520)
table_card(views.spending(ask, period, {}), height=520)
