"""Sentences about the merit system."""

import pandas as pd

from dashboard.headlines.words import count, joined, known, lower_first
from dashboard.notation import number, percent, trim

GOOD = ("sangat baik", "baik")
NO_SCORES = "Skor sub aspek belum tersedia: LKIP memuat nilai menurut aspek saja."


def headline(summary: pd.Series | None, assessed: pd.Series | None = None) -> str:
    """The agency's part against its target, and the band of the whole; where none is reported, what is assessed."""
    if summary is None and assessed is not None:
        return _assessed(assessed)
    if summary is None:
        return "Belum ada nilai sistem merit untuk periode ini"
    value = trim(summary["nilai_bkd"])
    whole = f"total {trim(summary['nilai_total'])}"
    if known(summary["kategori"]):
        whole += f", kategori {summary['kategori']}"
    if summary["status"] not in ("tercapai", "di_bawah_target"):
        return f"Sistem merit lingkup BKD {value}; {whole}"
    verb = "melampaui" if summary["nilai_bkd"] > summary["target"] else "memenuhi"
    if summary["status"] == "di_bawah_target":
        verb = "di bawah"
    return f"Sistem merit lingkup BKD {value} {verb} target {trim(summary['target'])}; {whole}"


def _assessed(assessed: pd.Series) -> str:
    """The value that a self-assessment gives, or how many of its scores are missing; that none is reported."""
    if not known(assessed["nilai"]):
        missing = f"{lower_first(count(int(assessed['jumlah_tanpa_skor'])))} dari {assessed['jumlah_sub_aspek']}"
        return f"Belum ada nilai sistem merit yang dilaporkan; penilaian mandiri: {missing} sub aspek belum berskor"
    band = f", kategori {assessed['kategori']}" if known(assessed["kategori"]) else ""
    own = f"lingkup BKD {trim(assessed['nilai_bkd'])}"
    return f"Penilaian mandiri sistem merit {trim(assessed['nilai'])}{band}; {own}. Nilai yang dilaporkan belum ada"


def target_status(summary: pd.Series) -> tuple[str, str]:
    """Whether the agency's part meets its target, as words and kind; without a target it is said."""
    if not known(summary["target"]):
        return "target belum ada", "kosong"
    kinds = {"tercapai": "baik", "di_bawah_target": "kurang"}
    return f"target {trim(summary['target'])}", kinds.get(str(summary["status"]), "kosong")


def band_kind(summary: pd.Series) -> str:
    """The kind of the band of the whole: only the two good ones are good."""
    if not known(summary["kategori"]):
        return "kosong"
    return "baik" if summary["kategori"] in GOOD else "kurang"


def potential_headline(summary: pd.Series | None) -> str:
    """Where most points are left."""
    if summary is None:
        return "Belum ada nilai aspek yang dilaporkan"
    if not known(summary["potensi"]):
        return "Potensi belum dapat dihitung: nilai maksimal belum ada"
    if not summary["potensi"]:
        return "Semua aspek bernilai maksimal"
    aspect = str(summary["aspek_potensi_terbesar"]).lower()
    return f"Potensi kenaikan nilai terbesar: {aspect}, {trim(summary['potensi_terbesar'])} poin"


def aspect_value(row: pd.Series) -> str:
    """An aspect's value and maximum, with the total that is printed where its parts give another."""
    said = f"{trim(row['nilai_total'])} / {trim(row['nilai_maksimal'])}"
    return f"{said} (dicetak {trim(row['nilai_total_tercetak'])})" if row["is_tercetak_lain"] else said


def printed_measure(rows: pd.DataFrame) -> str:
    """What is meant by a printed total, where one is not the sum of its parts."""
    if not rows["is_tercetak_lain"].any():
        return ""
    return "Dicetak: total pada sumber yang bukan jumlah bagian pengampunya."


def potential_measure(summary: pd.Series | None) -> str:
    """The points left in all, and the share of the largest."""
    said = "Nilai aspek terhadap nilai maksimal, menurut pengampu."
    if summary is None or not known(summary["bagian_potensi_terbesar_persen"]):
        return said
    share = percent(summary["bagian_potensi_terbesar_persen"], 0)
    return f"{said} Potensi seluruhnya {trim(summary['potensi'])} poin; {share} pada aspek itu."


def ranking_headline(rows: pd.DataFrame) -> str:
    """The own place among the provinces that the report names; never a national rank."""
    if rows.empty:
        return "Belum ada nilai instansi pembanding"
    own = rows[rows["is_sendiri"]]
    total = len(rows)
    if total == 1:
        return f"Satu provinsi disebut LKIP: {rows.iloc[0]['instansi'].removeprefix('Pemerintah Provinsi ')}"
    if own.empty:
        best = rows.loc[rows["peringkat"] == 1, "instansi"].str.removeprefix("Pemerintah Provinsi ").tolist()
        verb = "sama-sama tertinggi" if len(best) > 1 else "tertinggi"
        return f"{joined(best)} {verb} di antara {total} provinsi yang disebut LKIP"
    row = own.iloc[0]
    tied = " bersama" if (rows["peringkat"] == row["peringkat"]).sum() > 1 else ""
    place = int(row["peringkat"])
    name = row["instansi"].removeprefix("Pemerintah Provinsi ")
    return f"{name} peringkat {place}{tied} di antara {total} provinsi yang disebut LKIP"


def index_note(summary: pd.Series) -> str:
    """The index beside the value: the value decides the band."""
    index, divisor = number(summary["indeks"]), trim(summary["pembagi_indeks"])
    return f"Indeks {index} (nilai / {divisor}); kategori ditentukan nilainya"


def band_note(summary: pd.Series) -> str:
    """Where the year's method has no bands of its own, which ones stand in; nothing else."""
    method, bands = summary["metode"], summary["metode_kategori"]
    if not known(method) or method == bands:
        return ""
    return f" Metode tahun ini {method}; batas kategorinya belum ada, yang dipakai menurut {bands}."
