"""Sentences of the overview page."""

import pandas as pd

from dashboard.headlines.achievement import unmeasurable
from dashboard.headlines.budget import unspent
from dashboard.headlines.cash_plan import beside_plan
from dashboard.headlines.words import count, known
from dashboard.notation import percent


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
        words = f"{percent(budget['sisa_persen'])} pagu {unspent(budget)}" if left > 0 else "seluruh pagu terserap"
        words = "realisasi melebihi pagu" if left < 0 else beside_plan(budget) or words
        parts.append(words if parts else words[0].upper() + words[1:])
    return "; ".join(parts) or unmeasurable(achievement) or "Belum ada realisasi untuk periode ini"
