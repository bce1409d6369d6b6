"""Sentences about strategic activities (KSD)."""

import pandas as pd

from dashboard.headlines.words import count
from dashboard.notation import percent, rupiah_short


def headline(summary: pd.Series | None) -> str:
    """How many targets were due and filled, and whether those filled are wholly reached."""
    if summary is None or not summary["jumlah_target"]:
        return "Belum ada target kegiatan strategis daerah yang jatuh tempo"
    due, filled = int(summary["jumlah_target"]), int(summary["jumlah_terisi"])
    missed = int(summary["jumlah_di_bawah_target"])
    if not filled:
        return f"Belum ada capaian yang diisi dari {due} target rencana aksi"
    whole = percent(100, 0)
    if filled == due and not missed:
        return f"Semua {due} target rencana aksi terisi dan mencapai {whole}"
    said = f"{filled} dari {due} target rencana aksi terisi"
    return f"{said}, {count(missed).lower()} di bawah {whole}" if missed else f"{said}, semua {whole}"


def empty_note(summary: pd.Series | None) -> str:
    """How many achievements are empty: neither 0 nor 100."""
    if summary is None:
        return ""
    empty = int(summary["jumlah_belum_diisi"])
    return f"{count(empty)} target jatuh tempo belum diisi capaiannya." if empty else "Semua target jatuh tempo terisi."


def plan_page_headline(units: pd.DataFrame) -> str:
    """How many sub-activities the action plan has, in how many units, for how much."""
    if units.empty:
        return "Belum ada rencana aksi perjanjian kinerja"
    whole = units.iloc[0]
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
