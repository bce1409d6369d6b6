"""Sentences about spending beside the cash plan."""

import pandas as pd

from dashboard.headlines.words import count, known, lower_first, parts
from dashboard.notation import month, percent, rupiah_short, trim


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
    """How far spending is from the cash plan at the end of a quarter, or what is missing to say so."""
    if rows.empty:
        return "Belum ada anggaran kas untuk tahun ini"
    if rows["rencana_rupiah"].isna().all():
        return _months_alone(rows)
    ends = rows[rows["triwulan"] == triwulan]
    if ends.empty:
        return _plan_incomplete(triwulan)
    end = ends.iloc[0]
    return parts(_at_the_end(end, triwulan), _unplanned(end))


def _at_the_end(end: pd.Series, triwulan: str) -> str:
    """How far spending is from the cash plan, where all of both is known; else what is not filled in."""
    if not known(end["jumlah_belum_diisi"]):
        return f"Belum ada realisasi triwulan {triwulan} untuk dibandingkan dengan anggaran kas"
    if end["jumlah_belum_diisi"]:
        blank = f"{lower_first(count(int(end['jumlah_belum_diisi'])))} dari {trim(end['jumlah_sub_kegiatan'])}"
        return f"Realisasi {blank} sub kegiatan belum diisi, jadi belum dapat dibandingkan dengan anggaran kas"
    if not known(end["selisih_rupiah"]):
        return _plan_incomplete(triwulan)
    reached = f"{percent(end['serapan_rencana_persen'])} dari anggaran kas s.d. triwulan {triwulan}"
    if not end["selisih_rupiah"]:
        return f"Belanja sama dengan anggaran kas s.d. triwulan {triwulan}"
    behind = "tertinggal" if end["selisih_rupiah"] < 0 else "melampaui"
    return f"Belanja {behind} {rupiah_short(abs(end['selisih_rupiah']))}: {reached}"


def _plan_incomplete(triwulan: str) -> str:
    return f"Anggaran kas s.d. triwulan {triwulan} belum lengkap, jadi belanja belum dapat dibandingkan dengannya"


def _unplanned(end: pd.Series) -> str:
    """How many sub-activities have an allocation and no cash plan, and which; empty where none."""
    if not known(end["jumlah_tanpa_rencana"]):
        return ""
    return without_plan(int(end["jumlah_tanpa_rencana"]), end["sub_kegiatan_tanpa_rencana"])


def without_plan(number: int, largest: str) -> str:
    """How many sub-activities have no cash plan, and which, or the largest of them; empty where none."""
    if not number:
        return ""
    which = largest if number == 1 else f"terbesar {largest}"
    return f"{lower_first(count(number))} sub kegiatan tanpa anggaran kas: {which}"


def _months_alone(rows: pd.DataFrame) -> str:
    """Which month took most, where nothing was planned."""
    spent = rows[(rows["bulan_awal"] == rows["bulan"]) & rows["belanja_rupiah"].notna()]
    if spent.empty:
        return "Realisasi menurut bulan; belum ada anggaran kas untuk dibandingkan"
    most = spent.loc[spent["belanja_rupiah"].idxmax()]
    return f"Belanja terbesar {month(most['bulan'])}: {rupiah_short(most['belanja_rupiah'])}; anggaran kas belum ada"


def behind_headline(rows: pd.DataFrame) -> str:
    """How many sub-activities spent less than their cash plan, of those compared, and how many have none."""
    unplanned = rows[rows["is_tanpa_rencana"].astype(bool)].sort_values("pagu_rupiah", ascending=False)
    largest = unplanned["sub_kegiatan"].iloc[0] if len(unplanned) else ""
    return parts(_behind(rows["selisih_rupiah"].dropna()), without_plan(len(unplanned), largest))


def _behind(differences: pd.Series) -> str:
    if differences.empty:
        return "Belum ada belanja dan anggaran kas untuk dibandingkan"
    behind = int((differences < 0).sum())
    if not behind:
        return "Tidak ada sub kegiatan yang tertinggal dari anggaran kas"
    return f"{count(behind)} dari {len(differences)} sub kegiatan tertinggal dari anggaran kas"
