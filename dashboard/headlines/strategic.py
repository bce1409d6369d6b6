"""Sentences about strategic activities (KSD)."""

import pandas as pd

from dashboard.headlines.words import count
from dashboard.notation import percent


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
