"""Panels of staff, and lists of what they learned, were told and received."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import people as said
from dashboard.notation import number, percent
from dashboard.panels.panel import Listing, Note, Panel, Source, cells_of, noted

PLACE = "LKIP 2024, 1.6 Personil / Sumber Daya Organisasi"
EMPLOYEES = "data pegawai tanpa nama yang diunggah"


def education(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Staff of the chosen year by education, with the share; the table has the years before as well."""
    newest = rows[rows["tahun"] == period["tahun"]]
    chart = Chart(
        form="bars",
        rows=newest.assign(
            teks=[number(value, 0) for value in newest["jumlah_pegawai"]],
            teks_bagian=[percent(value) for value in newest["bagian_persen"]],
        ),
        finding=said.education_headline(newest),
        measure=f"Pegawai menurut pendidikan, orang, {period['tahun']}",
        source=PLACE,
        columns={
            "key": "pendidikan",
            "label": "pendidikan",
            "value": "jumlah_pegawai",
            "text": "teks",
            "text_2": "teks_bagian",
        },
        names={"text_2": "bagian"},
    )
    table = rows[["tahun", "pendidikan", "jumlah_pegawai", "bagian_persen", "perubahan"]]
    return Panel("pegawai_pendidikan", chart, Source("staff", cells_of(period), PLACE), table)


def employees(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Employees of the file without names by education, with the share."""
    names = rows["jenjang_pendidikan"].fillna("pendidikan belum diisi")
    chart = Chart(
        form="bars",
        rows=rows.assign(
            nama=names,
            teks=[number(value, 0) for value in rows["jumlah_pegawai"]],
            teks_bagian=[percent(value) for value in rows["bagian_persen"]],
        ),
        finding=said.employees_headline(rows),
        measure=f"Pegawai menurut pendidikan, orang, {period['tahun']}",
        source=EMPLOYEES,
        columns={
            "key": "nama",
            "label": "nama",
            "value": "jumlah_pegawai",
            "text": "teks",
            "text_2": "teks_bagian",
        },
        names={"text_2": "bagian"},
    )
    table = rows[["jenjang_pendidikan", "jumlah_pegawai", "bagian_persen"]]
    source = Source("staff_from_employees", cells_of(period), EMPLOYEES)
    return Panel("pegawai_pendidikan", chart, source, table)


def courses(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """What was learned, by how many, until the quarter or in the year."""
    when = f"setahun {period['tahun']}" if period["triwulan"] == "IV" else f"s.d. triwulan {period['triwulan']}"
    measure = f"Pendidikan, pelatihan dan bimbingan teknis menurut jumlah peserta, angka {when}"
    source = Source("training", cells_of(period), "LKIP 2024, 3.2.4")
    return Listing("pelatihan", said.training_headline(rows), measure, rows[["pelatihan", "jumlah_peserta"]], source)


def advice(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """What was recommended; each line opens to what was done."""
    notes = [
        Note(
            row["rekomendasi"],
            f"{row['jenis']} no. {row['nomor']}" + ("" if row["tindak_lanjut"] else " · tindak lanjut belum dicatat"),
            "baik" if row["tindak_lanjut"] else "perhatian",
            row["tindak_lanjut"] or None,
        )
        for row in rows.astype(object).where(rows.notna(), None).to_dict("records")
    ]
    source = Source("recommendations", cells_of(period), "LKIP 2024, 1.6 dan 4.2")
    measure = "Rekomendasi dan tindak lanjutnya. Klik untuk membaca."
    return noted("rekomendasi", said.recommendations_headline(rows), measure, notes, source, rows)


def prizes(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """What was awarded, the newest first."""
    source = Source("awards", cells_of(period, every_period=True), "LKIP 2024, Lampiran 4")
    title = f"{len(rows)} penghargaan" if len(rows) else "Belum ada penghargaan yang tercatat"
    return Listing("penghargaan", title, "Penghargaan menurut tahun", rows, source)
