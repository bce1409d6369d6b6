"""Sentences about spending beside the cash plan."""

import pandas as pd

from dashboard.headlines.words import count, known
from dashboard.notation import month, percent, rupiah_short


def beside_plan(summary: pd.Series) -> str:
    """How far spending is from its cash plan during the year; empty at its end and without a plan."""
    difference = summary.get("selisih_rencana_rupiah")
    if not known(difference) or not summary["is_berjalan"]:
        return ""
    if not difference:
        return "belanja sama dengan anggaran kas"
    share = summary["serapan_rencana_persen"]
    reached = f"{percent(share)} dari rencana terealisasi" if known(share) else ""
    if difference < 0:
        behind = f"belanja tertinggal {rupiah_short(-difference)} dari anggaran kas"
        return f"{behind} (baru {reached})" if reached else behind
    ahead = f"belanja melampaui anggaran kas {rupiah_short(difference)}"
    return f"{ahead} ({reached})" if reached else ahead


def cash_plan_headline(rows: pd.DataFrame, triwulan: str) -> str:
    """How far spending is from the cash plan at the end of a quarter."""
    if rows.empty:
        return "Belum ada anggaran kas untuk tahun ini"
    if rows["rencana_rupiah"].isna().all():
        return _months_alone(rows)
    ends = rows[rows["triwulan"] == triwulan]
    if not ends.empty and known(ends.iloc[0]["realisasi_rupiah"]) and not known(ends.iloc[0]["selisih_rupiah"]):
        return f"Anggaran kas s.d. triwulan {triwulan} belum lengkap, jadi belanja belum dapat dibandingkan dengannya"
    if ends.empty or not known(ends.iloc[0]["selisih_rupiah"]):
        return f"Belum ada realisasi triwulan {triwulan} untuk dibandingkan dengan anggaran kas"
    end = ends.iloc[0]
    reached = f"{percent(end['serapan_rencana_persen'])} dari anggaran kas s.d. triwulan {triwulan}"
    if not end["selisih_rupiah"]:
        return f"Belanja sama dengan anggaran kas s.d. triwulan {triwulan}"
    behind = "tertinggal" if end["selisih_rupiah"] < 0 else "melampaui"
    return f"Belanja {behind} {rupiah_short(abs(end['selisih_rupiah']))}: {reached}"


def _months_alone(rows: pd.DataFrame) -> str:
    """Which month took most, where nothing was planned."""
    spent = rows[(rows["bulan_awal"] == rows["bulan"]) & rows["belanja_rupiah"].notna()]
    if spent.empty:
        return "Realisasi menurut bulan; belum ada anggaran kas untuk dibandingkan"
    most = spent.loc[spent["belanja_rupiah"].idxmax()]
    return f"Belanja terbesar {month(most['bulan'])}: {rupiah_short(most['belanja_rupiah'])}; anggaran kas belum ada"


def behind_headline(rows: pd.DataFrame) -> str:
    """How many sub-activities spent less than their cash plan."""
    compared = int(rows["selisih_rupiah"].notna().sum())
    if not compared:
        return "Belum ada belanja dan anggaran kas untuk dibandingkan"
    behind = int((rows["selisih_rupiah"] < 0).sum())
    if not behind:
        return "Tidak ada sub kegiatan yang tertinggal dari anggaran kas"
    return f"{count(behind)} dari {compared} sub kegiatan tertinggal dari anggaran kas"
