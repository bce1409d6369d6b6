"""Sentences about a self-assessment of the merit system, its simulation and the cheapest path to a value."""

import pandas as pd

from dashboard.headlines.words import count, joined, known
from dashboard.notation import signed, trim

NO_ASSESSMENT = "Belum ada penilaian mandiri untuk periode ini; simulasi memerlukan skor setiap sub aspek"
COST = (
    "Termurah: jumlah poin skor yang dinaikkan paling kecil; bila sama, sub aspek paling sedikit; "
    "bila masih sama, kelebihan nilai paling kecil. Skor dinaikkan ke bilangan bulat; dihitung pasti, bukan perkiraan."
)


def headline(summary: pd.Series | None) -> str:
    """What the chosen scores give, or what stands in the way."""
    if summary is None:
        return NO_ASSESSMENT
    if not known(summary["nilai_simulasi"]):
        missing = count(int(summary["jumlah_tanpa_skor"]))
        return f"{missing} sub aspek belum berskor: nilai total belum tersedia"
    band = f"kategori {summary['kategori_simulasi']}"
    if not summary["jumlah_dinaikkan"]:
        return f"Penilaian mandiri bernilai {trim(summary['nilai'])}, {band}"
    raised = f"menaikkan {count(int(summary['jumlah_dinaikkan'])).lower()} sub aspek"
    return f"Simulasi: {raised} memberi nilai {trim(summary['nilai_simulasi'])}, {band}"


def standing(summary: pd.Series) -> str:
    """The place among the provinces that the report names, as assessed and as simulated; never a national rank."""
    if not known(summary["peringkat_simulasi"]):
        return "peringkat belum tersedia"
    place = (
        f"peringkat {summary['peringkat_simulasi']} di antara {summary['jumlah_instansi']} provinsi yang disebut LKIP"
    )
    moved = known(summary["peringkat"]) and summary["peringkat"] != summary["peringkat_simulasi"]
    return f"{place} (penilaian mandiri: {summary['peringkat']})" if moved else place


def ranking_headline(rows: pd.DataFrame) -> str:
    """The simulated place among the provinces that the report names."""
    own = rows[rows["is_sendiri"]]
    if own.empty:
        return "Peringkat simulasi belum tersedia"
    row = own.iloc[0]
    tied = " bersama" if (rows["peringkat"] == row["peringkat"]).sum() > 1 else ""
    name = str(row["instansi"]).removeprefix("Pemerintah Provinsi ")
    return (
        f"Simulasi: {name} peringkat {row['peringkat']}{tied} di antara {row['jumlah_instansi']} provinsi "
        "yang disebut LKIP"
    )


def path_headline(path: pd.DataFrame, scope: pd.Series | None) -> str:
    """The cheapest way to a value; that it is reached already; or the most there is to reach."""
    if scope is None:
        return NO_ASSESSMENT
    goal, now = trim(scope["nilai_tujuan"]), trim(scope["nilai_sekarang"])
    if scope["status"] == "tanpa_tujuan":
        return "Sebutkan nilai yang ingin dicapai (nilai tujuan), misalnya 353,5"
    if scope["status"] == "sudah_tercapai":
        return f"Nilai {goal} sudah tercapai: nilai sekarang {now}"
    if scope["status"] == "tidak_terjangkau":
        most = trim(scope["nilai_tertinggi"])
        return f"Nilai {goal} tidak terjangkau: paling tinggi {most} dengan semua skor tertinggi"
    first = path.iloc[0]
    points, parts = trim(first["jumlah_poin"]), count(int(first["jumlah_sub_aspek"])).lower()
    return f"Nilai {goal} tercapai dengan menaikkan {points} poin skor pada {parts} sub aspek"


def path_measure(path: pd.DataFrame, scope: pd.Series | None) -> str:
    """From which value to which, what is left out, and what cheapest means."""
    if scope is None:
        return ""
    said = []
    if not path.empty:
        above = path.iloc[0]["kelebihan_nilai"]
        more = f" ({signed(above)} di atas tujuan)" if above else ""
        said.append(f"Simulasi: nilai {trim(scope['nilai_sekarang'])} → {trim(path.iloc[0]['nilai_tercapai'])}{more}.")
    if scope["jumlah_tanpa_skor"]:
        said.append(f"{count(int(scope['jumlah_tanpa_skor']))} sub aspek belum berskor tidak ikut dihitung.")
    return " ".join([*said, COST])


def comparison_headline(rows: pd.DataFrame) -> str:
    """Where the self-assessment and the reported values differ."""
    whole, parts = rows[rows["aspek"].isna()], rows[rows["aspek"].notna()]
    if rows.empty:
        return "Belum ada penilaian mandiri untuk periode ini"
    row = whole.iloc[0]
    if row["jumlah_tanpa_skor"]:
        return f"{count(int(row['jumlah_tanpa_skor']))} dari {row['jumlah_sub_aspek']} sub aspek belum berskor"
    if not known(row["selisih_total"]):
        return f"Penilaian mandiri bernilai {trim(row['nilai_total'])}; belum ada nilai laporan untuk dibandingkan"
    differing = parts[parts["selisih_total"].notna() & (parts["selisih_total"] != 0)]
    if differing.empty:
        return "Penilaian mandiri sama dengan nilai yang dilaporkan pada semua aspek"
    names = joined([str(name).lower() for name in differing["aspek"].head(2)])
    more = f" dan {count(len(differing) - 2).lower()} aspek lain" if len(differing) > 2 else ""
    return f"Penilaian mandiri {signed(row['selisih_total'])} poin terhadap laporan; berbeda pada {names}{more}"


def goals_headline(rows: pd.DataFrame) -> str:
    """The nearest goal above the value."""
    if rows.empty:
        return "Tidak ada kategori, provinsi atau nilai yang lebih tinggi"
    column = "jarak_laporan" if rows["jarak_laporan"].notna().any() else "jarak_penilaian"
    nearest = rows[rows[column] > 0]
    if nearest.empty:
        return "Tidak ada kategori, provinsi atau nilai yang lebih tinggi"
    row = nearest.loc[nearest[column].idxmin()]
    return f"Terdekat: {goal_name(row)}, {trim(row[column])} poin lagi"


def goal_name(row: pd.Series) -> str:
    """A goal as a sentence names it: ``kategori sangat baik``, ``Provinsi Jawa Timur``."""
    name = str(row["tujuan"]).removeprefix("Pemerintah ")
    return f"kategori {name}" if row["jenis"] == "kategori" else name


def sub_aspects_headline(rows: pd.DataFrame, aspek: str) -> str:
    """The sub-aspects of an aspect: how many leave points, and how many have no score."""
    missing = int(rows["skor"].isna().sum())
    if missing:
        return f"{aspek}: {count(missing).lower()} dari {len(rows)} sub aspek belum berskor"
    if rows.empty:
        return f"{aspek}: tidak ada sub aspek untuk pilihan ini"
    below = int((rows["potensi"] > 0).sum())
    if not below:
        return f"{aspek}: semua {len(rows)} sub aspek berskor tertinggi"
    return f"{aspek}: {count(below).lower()} dari {len(rows)} sub aspek masih dapat naik"
