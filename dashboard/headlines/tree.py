"""Sentences and figures of the performance tree."""

import pandas as pd

from dashboard.headlines.budget import absorbed
from dashboard.headlines.words import count, known
from dashboard.notation import number, percent

LEVELS = {
    "akar": "",
    "sasaran": "Sasaran",
    "indikator": "Indikator",
    "program": "Program",
    "indikator_program": "Indikator program",
    "kegiatan": "Kegiatan",
    "sub_kegiatan": "Sub kegiatan",
}


def headline(rows: pd.DataFrame) -> str:
    """How many indicators of the tree miss their target, a programme's before the agreement's."""
    if rows.empty:
        return "Belum ada pohon kinerja untuk periode ini"
    missed = rows[(rows["status"] == "di_bawah_target") & rows["jumlah_indikator"].isna()]
    if not rows["status"].isin(("tercapai", "di_bawah_target")).any():
        return "Belum ada realisasi indikator untuk periode ini"
    if missed.empty:
        return "Tidak ada indikator pohon kinerja di bawah target"
    if len(missed) == 1:
        only = missed.iloc[0]
        return f"Satu {LEVELS[only['tingkat']].lower()} di bawah target: {only['nama']}"
    return f"{count(len(missed))} indikator pohon kinerja di bawah target"


def level(row: pd.Series) -> str:
    """What a node is; nothing where its name says so already (``Program Kepegawaian Daerah``)."""
    word = LEVELS[row["tingkat"]]
    return "" if str(row["nama"]).startswith(word) else word


def figure(row: pd.Series) -> str:
    """What a node has to show: how many of those due reached, achievement, absorption of its allocation."""
    said = []
    if known(row["jumlah_indikator"]) and row["jumlah_jatuh_tempo"] > row["jumlah_tanpa_capaian"]:
        said.append(_reached(row))
    if known(row["capaian_persen"]):
        said.append(f"capaian {percent(row['capaian_persen'])}")
    if known(row["pagu_rupiah"]):
        said.append(absorbed(row))
    return " · ".join(said)


def _reached(row: pd.Series) -> str:
    due = " yang jatuh tempo" if row["jumlah_jatuh_tempo"] < row["jumlah_indikator"] else ""
    without = row["jumlah_tanpa_capaian"]
    unknown = f", {number(without, 0)} belum ada capaian" if without else ""
    return f"{number(row['jumlah_tercapai'], 0)} dari {number(row['jumlah_jatuh_tempo'], 0)}{due} tercapai{unknown}"
