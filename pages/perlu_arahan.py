"""Perlu Arahan: what needs a decision, why, who answers for it, what is expected for the year's end, what is done."""

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.headlines import direction as said
from dashboard.panels import Source, cells_of, direction
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    follow_up_card,
    matter_list,
    matter_listing,
    page_address,
    page_contents,
    page_heading,
    panel_card,
    table_card,
    today,
    written_by_object,
)
from queries import budget_explanations, early_warning, expected_path, expected_values

LATE = "ya"
PAGES = {
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
matters = ask(early_warning, tanggal=day, **period)
written = written_by_object(period)
overdue = matters["objek"].map(lambda name: name in written and written[name].is_overdue(day)).astype(bool)
matters = matters.assign(is_terlambat=matters["is_terlambat"] | overdue)

kinds = {said.MATTERS[name]: name for name in matters["jenis"].unique()}
reasons = {said.REASONS[name]: name for name in matters["alasan"].unique()}
jenis = filter_choice("Jenis", "jenis", list(kinds), width=120)
alasan = filter_choice("Alasan", "alasan", list(reasons), width=240)
pemilik = filter_choice("Penanggung jawab", "penanggung_jawab", sorted(matters["penanggung_jawab"].unique()), width=180)
terlambat = filter_choice("Terlambat", "terlambat", [LATE], width=96)
clear_button("jenis", "alasan", "penanggung_jawab", "terlambat")

shown = matters
if jenis:
    shown = shown[shown["jenis"] == kinds[jenis]]
if alasan:
    shown = shown[shown["alasan"] == reasons[alasan]]
if pemilik:
    shown = shown[shown["penanggung_jawab"] == pemilik]
if terlambat:
    shown = shown[shown["is_terlambat"]]

count = f"{len(shown)} dari {len(matters)} hal ditampilkan. " if len(shown) < len(matters) else ""
page_heading(
    said.page_headline(matters, judged=len(ask(expected_values, **period))),
    f"{count}Urutan: di bawah target, serapan rendah, perkiraan di bawah target, berbeda dari komponennya, data belum "
    "ada, lalu target yang tidak lagi menantang.",
)


def expected_chart(row: pd.Series) -> None:
    """How the object's year goes, where it can be expected."""
    path = ask(
        expected_path,
        jenis="anggaran" if row["jenis"] == "anggaran" else "indikator",
        objek=row["objek"],
        kelompok=row["kelompok"],
        **period,
    )
    if path.empty:
        st.caption("Perkiraan akhir tahun dihitung untuk indikator perjanjian kinerja dan belanja sub kegiatan.")
    else:
        panel_card(direction.projection(row, path, period), compact=True)


def draw(row: pd.Series) -> None:
    """The opened matter: reason, projection, follow-up and history."""
    page, column = PAGES[row["jenis"]]
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
page_contents().add(matter_listing(shown, written, day, period))

values = ask(expected_values, **period)
origin = Source("expected_values", cells_of(period, every_period=True), direction.PLACE)
table_card(
    said.indicators_headline(values[values["jenis"] == "indikator"]),
    "Tiap indikator: nilai yang diperkirakan untuk akhir tahun, rentangnya dan yang masih diperlukan",
    direction.expected_indicators(values),
    "perkiraan_indikator",
    origin,
    height=520,
)
table_card(
    said.spending_headline(values[values["jenis"] == "anggaran"]),
    "Tiap sub kegiatan: belanja yang diperkirakan untuk akhir tahun, rentangnya dan yang masih diperlukan; rupiah",
    direction.expected_spending(values),
    "perkiraan_belanja",
    origin,
    height=520,
)
