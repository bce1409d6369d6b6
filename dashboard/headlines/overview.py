"""Sentences of the overview page."""

import pandas as pd

from dashboard.headlines.words import count, known, reason
from dashboard.notation import percent, rupiah_short, trim

MATTERS = {"program": "Program", "indikator": "Indikator", "anggaran": "Anggaran", "ksd": "KSD", "target": "Target"}


def headline(achievement: pd.Series | None, programmes: pd.DataFrame, budget: pd.Series | None) -> str:
    """The one sentence for a leader: misses of any level first, then unspent money."""
    parts = []
    missed = int(achievement["jumlah_di_bawah_target"]) if achievement is not None else 0
    missed_programmes = int((programmes["status"] == "di_bawah_target").sum()) if not programmes.empty else 0
    if missed:
        parts.append(f"{count(missed)} indikator di bawah target")
    if missed_programmes:
        words = f"{count(missed_programmes)} indikator program di bawah target"
        parts.append(words if not parts else words.lower())
    if not parts and achievement is not None and achievement["jumlah_terukur"]:
        parts.append(f"{int(achievement['jumlah_tercapai'])} indikator memenuhi target")
    if budget is not None and known(budget["sisa_rupiah"]):
        left = budget["sisa_rupiah"]
        words = f"{percent(budget['sisa_persen'])} pagu tidak terserap" if left > 0 else "seluruh pagu terserap"
        words = "realisasi melebihi pagu" if left < 0 else words
        parts.append(words if parts else words[0].upper() + words[1:])
    return "; ".join(parts) or "Belum ada realisasi untuk periode ini"


def matter_note(row: pd.Series) -> str:
    """What is to be decided about one matter, in a few words."""
    if row["jenis"] == "anggaran":
        share = f": {percent(row['pembanding'], 0)} dari seluruh sisa" if row["pembanding"] >= 1 else ""
        said = f"terserap {percent(row['persen'])}, sisa {rupiah_short(row['nilai'])}{share}"
        return f"{said}; {'belum dijelaskan' if row['alasan'] == 'belum dijelaskan' else 'sudah dijelaskan'}"
    if row["alasan"] == "di_bawah_target":
        return f"{trim(row['nilai'])} dari target {trim(row['pembanding'])}: {percent(row['persen'])}"
    if row["jenis"] == "ksd":
        return f"{count(int(row['nilai'])).lower()} capaian target rencana aksi belum diisi"
    if row["jenis"] == "target":
        return f"target renstra {int(row['tahun_pembanding'])} {trim(row['pembanding'])}; tercapai {trim(row['nilai'])}"
    target = f"target {trim(row['pembanding'])}; " if known(row["pembanding"]) else ""
    return f"{target}realisasi {reason(row['alasan']).split(':')[0]}"


def matters_headline(matters: pd.DataFrame) -> str:
    """How many matters need a decision."""
    return "Perlu arahan pimpinan" + (f": {count(len(matters)).lower()} hal" if len(matters) else "")
