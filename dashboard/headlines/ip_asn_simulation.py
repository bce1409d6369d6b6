"""Sentences about the index computed from employees. Every one says that it is a simulation."""

import pandas as pd

from dashboard.headlines.words import count, known, lower_first
from dashboard.notation import number, percent, signed, trim

DIMENSIONS = ("kualifikasi", "kompetensi", "kinerja", "disiplin")
TRAININGS = {
    "diklat_kepemimpinan": "Diklat kepemimpinan",
    "diklat_fungsional": "Diklat fungsional",
    "diklat_teknis": "Diklat teknis 20 JP",
    "seminar": "Seminar",
    "semua": "Semua pelatihan",
}
NOT_COMPARED = (
    "Simulasi dari data pegawai tanpa nama; tidak disandingkan dan tidak diperingkatkan dengan nilai terbitan BKN."
)


def headline(whole: pd.Series | None) -> str:
    """The index of the agency as far as it can be computed."""
    if whole is None:
        return "Belum ada data pegawai untuk triwulan ini"
    people = f"{number(whole['jumlah_pegawai'], 0)} pegawai"
    if not known(whole["nilai"]):
        lacking = [name for name in DIMENSIONS if whole[f"tanpa_{name}"] == whole["jumlah_pegawai"]]
        return f"Simulasi IP ASN dari {people} belum dapat dihitung: data {' dan '.join(lacking)} belum tersedia"
    return f"Simulasi IP ASN {number(whole['nilai'])} dari {people}, kategori {whole['kategori']}"


def measure(whole: pd.Series | None) -> str:
    """What the figures are, and how many employees lack some."""
    if whole is None:
        return NOT_COMPARED
    missing = whole["jumlah_pegawai"] - whole["jumlah_lengkap"]
    said = f"Data {number(missing, 0)} pegawai belum lengkap" if missing else "Data semua pegawai lengkap"
    return f"{NOT_COMPARED} {said}; nilai tiap dimensi adalah rata-rata pegawai yang datanya tersedia."


def known_note(row: pd.Series, dimension: str) -> str:
    """Over how many employees a dimension is the mean."""
    missing = row[f"tanpa_{dimension}"]
    return f"{number(missing, 0)} pegawai belum tersedia" if missing else "semua pegawai"


def units_headline(rows: pd.DataFrame) -> str:
    """Between which units the index lies."""
    ranked = rows[rows["unit"].notna() & rows["nilai"].notna()].sort_values("nilai")
    if ranked.empty:
        return "Simulasi menurut unit belum dapat dihitung"
    low, high = ranked.iloc[0], ranked.iloc[-1]
    if len(ranked) == 1:
        return f"Simulasi: hanya {high['unit']} yang dapat dihitung, {number(high['nilai'])}"
    if low["nilai"] == high["nilai"]:
        return f"Simulasi: {lower_first(count(len(ranked)))} unit bernilai sama, {number(high['nilai'])}"
    return (
        f"Simulasi: {low['unit']} terendah, {number(low['nilai'])}; {high['unit']} tertinggi, {number(high['nilai'])}"
    )


def distribution_headline(rows: pd.DataFrame, dimension: str) -> str:
    """The number of points that most employees have."""
    known_rows = rows[rows["nilai"].notna()]
    if known_rows.empty:
        return f"{dimension.capitalize()}: data belum tersedia"
    most = known_rows.sort_values("jumlah_pegawai").iloc[-1]
    return f"{dimension.capitalize()}: {percent(most['bagian_persen'], 1)} pegawai mendapat {trim(most['nilai'])} poin"


def what_if_headline(index: pd.Series | None, unit: str | None) -> str:
    """What the assumption does to the index."""
    whose = unit or "perangkat daerah"
    if index is None or not known(index["perubahan"]):
        return "Simulasi belum dapat dihitung: ada dimensi yang datanya belum tersedia"
    if number(index["perubahan"]) == number(0):
        moved = "tidak berubah" if not index["perubahan"] else f"berubah kurang dari {number(0.01)} poin"
        return f"Simulasi: indeks {whose} {moved}, {number(index['nilai_simulasi'])}"
    verb = "naik" if index["perubahan"] > 0 else "turun"
    by, to = number(abs(index["perubahan"])), number(index["nilai_simulasi"])
    said = f"Simulasi: indeks {whose} {verb} {by} poin menjadi {to}"
    if index["kategori_simulasi"] != index["kategori_sekarang"]:
        said += f", kategori {index['kategori_simulasi']}"
    return said


def what_if_note(rows: pd.DataFrame) -> str:
    """How many employees the assumption is about, and the effect on the whole agency where a unit is chosen."""
    whole = rows[rows["unit"].isna()]
    affected = dict(zip(whole["dimensi"], whole["jumlah_terdampak"], strict=True))
    learning, training = (number(affected.get(name), 0) for name in ("kualifikasi", "kompetensi"))
    said = f"Sekitar {learning} pegawai naik jenjang, {training} pegawai mengikuti pelatihan."
    index = whole[whole["dimensi"] == "indeks"]
    if rows["unit"].notna().any() and not index.empty and known(index.iloc[0]["perubahan"]):
        said += f" Indeks perangkat daerah {signed(index.iloc[0]['perubahan'])} poin."
    return said
