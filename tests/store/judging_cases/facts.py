"""Facts of small hand-worked tables, short to write. A case: its name, what is in force, the file, its findings."""

from decimal import Decimal
from typing import Any

from tests.store.conftest import money

CUMULATIVE = "Persentase Implementasi Penerapan Manajemen Risiko"
LEVEL = "Nilai kualitas data SDI"
SHARE = "Persentase capaian penyelesaian pengaduan masyarakat"
MILLION = 1_000_000
THOUSAND_MILLION = 1_000 * MILLION
NO_AGREEMENT = ("indikator-tidak-dikenal", "A2")
Said = dict[str, Any]
Cases = list[tuple[str, list[Said], Said, list[tuple[str, str]]]]


def indicator(name: str, value: float) -> list[dict[str, Any]]:
    return [{"indikator": name, "realisasi": Decimal(str(value))}]


def quarterly(**spent: int) -> list[dict[str, Any]]:
    return [{**row, "per_triwulan": True} for row in money(**spent)]


def institutions(periode: str, **values: float | None) -> Said:
    return {"ip_asn_instansi": of_month(periode, **values), "periode": periode}


def of_month(periode: str, **values: float | None) -> list[dict[str, Any]]:
    shared = {"kolom": "B", "periode": periode}
    return [{"perangkat_daerah": None, "instansi": name, "nilai": value, **shared} for name, value in values.items()]


def targets(**values: float) -> list[dict[str, Any]]:
    return [{"indikator": name, "himpunan": "pk", "target": value, "kolom": "C"} for name, value in values.items()]


def yearly(name: str, *quarters: float) -> list[dict[str, Any]]:
    """The targets of a year's quarters; the last is that of the year."""
    named = dict(zip(("I", "II", "III", "IV", "tahun"), (*quarters, quarters[-1]), strict=True))
    return [{**targets(**{name: value})[0], "periode": period} for period, value in named.items()]


def printed_target(name: str, value: float) -> list[dict[str, Any]]:
    shown = {"objek": name, "ukuran": "target", "nilai": value, "kolom": "D", "dataset": "indikator"}
    return [{**shown, "tempat": None, "teks": None, "satuan": None}]


def allocations(**amounts: int) -> list[dict[str, Any]]:
    return [{**money(**{name: 1})[0], "pagu_rupiah": amount} for name, amount in amounts.items()]


def side_by_side(pagu: int, **spent: int | None) -> list[dict[str, Any]]:
    """One row with its allocation in one cell and a quarter's spending each: ``side_by_side(9, I=2, II=None)``."""
    return [{**money(a=value)[0], "pagu_rupiah": pagu, "periode": name, "baris": 2} for name, value in spent.items()]


def planned(*amounts: int) -> list[dict[str, Any]]:
    row = {"baris": 2, "program": "P", "kegiatan": "K", "sub_kegiatan": "a"}
    return [
        {**row, "periode": f"2025-{month:02}", "rencana_rupiah": amount, "kolom": "F"}
        for month, amount in enumerate(amounts, start=1)
    ]


def allocated(rupiah: int) -> list[dict[str, Any]]:
    shown = {"objek": "a", "ukuran": "pagu_rupiah", "nilai": rupiah, "kolom": "E", "dataset": "anggaran_kas"}
    return [{**shown, "tempat": None, "teks": None, "satuan": None}]


def coded(**codes: str) -> list[dict[str, Any]]:
    return [{**money(**{name: 5})[0], "kode_sub_kegiatan": code} for name, code in codes.items()]


def component(indicator: str, name: str, value: int | None = 1) -> dict[str, Any]:
    return {"indikator": indicator, "komponen": name, "nilai": value}


def mean(element: str) -> dict[str, Any]:
    return {"unit": "A", "unsur": element, "rata_rata": Decimal(3), "jumlah_responden": 9}


def sub_aspects(tahun: int, **weights: float) -> Said:
    rows = [
        {"aspek": "Karir", "nomor_sub_aspek": place, "sub_aspek": name, "bobot": weight}
        for place, (name, weight) in enumerate(weights.items(), start=1)
    ]
    return {"merit_sub_aspek": rows, "tahun": tahun, "periode": "tahun"}


def scores(**weights: float | None) -> list[dict[str, Any]]:
    return [{"aspek": "Karir", "sub_aspek": name, "bobot": weight, "skor": 3} for name, weight in weights.items()]
