"""Sentences about strategic activities (KSD)."""

import pandas as pd

from dashboard.headlines.words import count, joined
from dashboard.notation import percent, rupiah_short


def headline(summary: pd.Series | None) -> str:
    """How many targets were missed or left empty, then how many were filled and whether those are wholly reached."""
    if summary is None or not summary["jumlah_target"]:
        return "Belum ada target kegiatan strategis daerah yang jatuh tempo"
    due, filled = int(summary["jumlah_target"]), int(summary["jumlah_terisi"])
    missed = int(summary["jumlah_di_bawah_target"])
    if not filled:
        return f"Belum ada capaian yang diisi dari {due} target rencana aksi"
    whole = percent(100, 0)
    if filled == due and not missed:
        return f"Semua {due} target rencana aksi terisi dan mencapai {whole}"
    empty = due - filled
    lacking = [(missed, f"di bawah {whole}"), (empty, "belum diisi")]
    (number, words), *rest = [(number, words) for number, words in lacking if number]
    said = ", ".join(
        [f"{count(number)} dari {due} target rencana aksi {words}", *(f"{count(n).lower()} {w}" for n, w in rest)]
    )
    return said if missed else f"{said}; {filled} terisi, semua {whole}"


def progress_headline(rows: pd.DataFrame) -> str:
    """Which strategic activities miss a target or leave one empty, and in which periods; a miss goes first."""
    if rows.empty:
        return "Belum ada target kegiatan strategis daerah yang jatuh tempo"
    activities = rows["sub_ksd"].nunique()
    below = rows[rows["jumlah_tercapai"] + rows["jumlah_belum_diisi"] < rows["jumlah_target"]]
    empty = rows[rows["jumlah_belum_diisi"] > 0]
    for lacking, words in ((below, f"di bawah {percent(100, 0)}"), (empty, "belum diisi")):
        names = list(dict.fromkeys(lacking["sub_ksd"]))
        if len(names) == 1:
            return f"{names[0]}: capaian {joined(sorted(lacking['periode'].unique()))} {words}"
        if names:
            return f"{count(len(names))} dari {activities} kegiatan strategis: capaian {words}"
    return f"Capaian {activities} kegiatan strategis terisi dan mencapai target pada setiap periode"


def plan_page_headline(units: pd.DataFrame, unit: str | None = None) -> str:
    """How many sub-activities the action plan of a unit, or of all, has and for how much."""
    if units.empty:
        return "Belum ada rencana aksi perjanjian kinerja"
    whole = units.iloc[0]
    for _, own in units[units["unit"] == unit].iterrows():
        said = f"{unit}: {own['jumlah_sub_kegiatan']} dari {whole['jumlah_seluruhnya']} rencana keluaran"
        return f"{said}, pagu {rupiah_short(own['pagu_rupiah'])} ({percent(own['bagian_persen'])})"
    said = f"{whole['jumlah_seluruhnya']} rencana keluaran pada {len(units)} unit"
    return f"{said}, pagu {rupiah_short(whole['pagu_seluruhnya_rupiah'])}"


def plan_headline(units: pd.DataFrame) -> str:
    """Which unit holds most of the action plan's allocation."""
    if units.empty:
        return "Belum ada rencana aksi perjanjian kinerja"
    largest = units.iloc[0]
    return f"{percent(largest['bagian_persen'])} pagu rencana aksi pada {largest['unit']}"


def outputs_headline(rows: pd.DataFrame, triwulan: str) -> str:
    """How many outputs were due in a quarter and reached; soberly, where none was filled in."""
    due = rows[(rows["triwulan"] == triwulan) & (rows["status"] != "tidak_jatuh_tempo")]
    if due.empty:
        return f"Tidak ada target keluaran pada triwulan {triwulan}"
    filled = due[due["status"] != "belum_diisi"]
    if filled.empty:
        return f"{len(due)} target keluaran pada triwulan {triwulan}; realisasi keluaran belum diunggah"
    reached = int((filled["status"] == "tercapai").sum())
    return f"{reached} dari {len(due)} target keluaran triwulan {triwulan} tercapai"
