"""Filters in words, as a slide and a comment name them: ``"Program: Kepegawaian; Serapan: 0 sampai 60 %"``."""

import re
from collections.abc import Mapping
from typing import Any

from dashboard.catalogue import datasets, heading
from dashboard.headlines.quality import subjects
from dashboard.notation import month

MONTH = re.compile(r"\d{4}-\d{2}")
LABELS = {
    "instansi": "Instansi saya",
    "instansi_pembanding": "Instansi pembanding",
    "sorot": "Disorot",
    "sub_kegiatan": "Disorot",
    "serapan_persen": "Serapan",
    "sub_ksd": "Sub kegiatan strategis",
    "pembanding": "Pembanding",
    "tahun_pembanding": "Tahun pembanding",
    "triwulan_pembanding": "Triwulan pembanding",
    "skor": "Skor dinaikkan",
    "nilai_tujuan": "Nilai tujuan",
    "dari_pendidikan": "Dari pendidikan",
    "ke_pendidikan": "Menjadi",
    "bagian_pendidikan_persen": "Bagian pegawai",
    "pelatihan": "Pelatihan",
    "bagian_pelatihan_persen": "Bagian yang dilatih",
    "dataset": "Data",
    "cari": "Cari objek",
}
WHOLE = ("serapan_persen", [0, 100])
UNTOLD = ("kunci", "perkara", "tab")


def told(filters: Mapping[str, Any]) -> str:
    """The filters with their values in words; nothing where none is set."""
    return "; ".join(
        f"{label(name)}: {values(name, value)}" for name, value in filters.items() if _is_told(name, value)
    )


def label(name: str) -> str:
    """What a filter is called on its page."""
    return LABELS.get(name) or heading(name).removesuffix(" (%)")


def values(name: str, value: Any) -> str:
    """The values of a filter: months and scores in words, percentages with their sign."""
    parts = [str(one) for one in (value if isinstance(value, list | tuple) else [value])]
    if name == "skor":
        parts = [part.replace("=", " menjadi ") for part in ",".join(parts).split(",")]
    if name == "dataset":
        parts = list(subjects(parts, datasets()).values())
    if name.endswith("_persen"):
        return f"{' sampai '.join(parts)} %"
    return ", ".join(month(part) if MONTH.fullmatch(part) else part for part in parts)


def _is_told(name: str, value: Any) -> bool:
    return name not in UNTOLD and value not in (None, "", [], ()) and (name, value) != WHOLE
