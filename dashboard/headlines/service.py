"""Sentences about satisfaction with services."""

import pandas as pd

from dashboard.headlines.words import count, joined, known
from dashboard.notation import month, number, signed, trim

NOT_IMPORTED = "Jawaban survei belum diimpor. Isi templatnya, atau unggah buku kerja survei apa adanya."


def headline(summary: pd.Series | None) -> str:
    """The value and its grade, against the target where there is one."""
    if summary is None or not known(summary["nilai"]):
        return "Survei kepuasan layanan belum diimpor"
    said = f"Kepuasan layanan {number(summary['nilai'])}: {summary['kategori']}"
    if not summary["is_lengkap"]:
        return f"{said}, baru sampai {_when(str(summary['periode_terakhir']))}"
    if not known(summary["target"]):
        return said
    if summary["status"] == "di_bawah_target":
        return f"{said}, di bawah target {trim(summary['target'])}"
    verb = "melampaui" if summary["nilai"] > summary["target"] else "memenuhi"
    return f"{said}, {verb} target {trim(summary['target'])}"


def against_target(summary: pd.Series) -> str:
    """Whether the value meets the target; nothing without one."""
    if not known(summary["target"]) or not known(summary["status"]):
        return ""
    verb = "di bawah" if summary["status"] == "di_bawah_target" else "memenuhi"
    return f"{verb} target {trim(summary['target'])}"


def standing(summary: pd.Series | None) -> str:
    """What the value is taken over; without answers what was reported."""
    if summary is None:
        return ""
    if not known(summary["nilai"]):
        return reported(summary)
    return (
        f"Rata-rata nilai {int(summary['jumlah_terisi'])} dari {int(summary['jumlah_pasangan'])} unit dan bulan "
        f"({int(summary['jumlah_unit'])} unit, {int(summary['jumlah_bulan'])} bulan), {span(summary)}."
    )


def span(summary: pd.Series) -> str:
    """From when to when answers were given."""
    first, last = (_when(str(summary[name])) for name in ("periode_pertama", "periode_terakhir"))
    return first if first == last else f"{first} sampai {last}"


def reported(summary: pd.Series) -> str:
    """The reported value beside its target."""
    if not known(summary["realisasi"]):
        return "Nilai indikatornya belum dilaporkan."
    target = f" dari target {trim(summary['target'])}" if known(summary["target"]) else ""
    return f"Yang dilaporkan {trim(summary['realisasi'])}{target}; belum dapat dibandingkan dengan jawaban survei."


def difference(summary: pd.Series) -> str:
    """How far what the answers give is from what was reported."""
    if not known(summary["selisih"]):
        return ""
    if number(summary["selisih"]).strip("0,") == "":
        return "sama dengan jawaban survei"
    return f"terhitung {signed(summary['selisih'])} poin"


def elements_headline(rows: pd.DataFrame) -> str:
    """The element that is valued least."""
    if rows.empty:
        return "Belum ada nilai menurut unsur"
    lowest = rows.loc[rows["nilai"] == rows["nilai"].min(), "nama_unsur"].str.lower().tolist()
    if len(lowest) == len(rows) and len(rows) > 1:
        return "Semua unsur bernilai sama"
    return f"Nilai terendah pada unsur {joined(lowest[:2])}: {number(rows['nilai'].min())}"


def units_headline(summary: pd.Series, rows: pd.DataFrame) -> str:
    """Where and when satisfaction was lowest, and how many units and months have no answers."""
    if rows.empty:
        return "Belum ada nilai menurut unit dan bulan"
    said = f"Terendah {summary['unit_terendah']}, {_when(str(summary['periode_terendah']))}"
    missing = int(summary["jumlah_pasangan"] - summary["jumlah_terisi"])
    lacking = f"; {count(missing).lower()} unit dan bulan tanpa jawaban" if missing else ""
    return f"{said}: {number(summary['nilai_terendah'])}{lacking}"


def _when(period: str) -> str:
    return month(period) if "-" in period else f"triwulan {period}"
