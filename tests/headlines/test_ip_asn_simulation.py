"""Sentences of the simulation, whatever is missing."""

import pandas as pd
import pytest

from dashboard.headlines import ip_asn as region
from dashboard.headlines import ip_asn_simulation as said

WHOLE = {"jumlah_pegawai": 1200, "nilai": 64.0, "kategori": "rendah", "jumlah_lengkap": 1200}
COMPLETE = dict.fromkeys((f"tanpa_{name}" for name in said.DIMENSIONS), 0)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, "Simulasi IP ASN 64,00 dari 1.200 pegawai, kategori rendah"),
        (
            {"nilai": None, "tanpa_kinerja": 1200},
            "Simulasi IP ASN dari 1.200 pegawai belum dapat dihitung: data kinerja belum tersedia",
        ),
    ],
)
def test_headline(known: dict[str, object], expected: str) -> None:
    assert said.headline(pd.Series({**WHOLE, **COMPLETE, **known})) == expected


@pytest.mark.parametrize(
    ("complete", "expected"), [(1200, "Data semua pegawai lengkap"), (1000, "Data 200 pegawai belum lengkap")]
)
def test_missing_figures_are_counted(complete: int, expected: str) -> None:
    assert expected in said.measure(pd.Series({**WHOLE, "jumlah_lengkap": complete}))


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        ([("A", None)], "Simulasi menurut unit belum dapat dihitung"),
        ([("A", 60.0), ("B", None)], "Simulasi: hanya A yang dapat dihitung, 60,00"),
        ([("A", 60.0), ("B", 60.0)], "Simulasi: dua unit bernilai sama, 60,00"),
        ([("A", 61.0), ("B", 60.0)], "Simulasi: B terendah, 60,00; A tertinggi, 61,00"),
    ],
)
def test_units(units: list[tuple[str, float | None]], expected: str) -> None:
    rows = pd.DataFrame([(None, 60.5), *units], columns=["unit", "nilai"])
    assert said.units_headline(rows) == expected


@pytest.mark.parametrize(
    ("change", "after", "expected"),
    [
        (0.5, 70.5, "Simulasi: indeks perangkat daerah naik 0,50 poin menjadi 70,50"),
        (1.5, 71.5, "Simulasi: indeks perangkat daerah naik 1,50 poin menjadi 71,50, kategori sedang"),
        (-1.0, 69.0, "Simulasi: indeks perangkat daerah turun 1,00 poin menjadi 69,00"),
        (0.0, 70.0, "Simulasi: indeks perangkat daerah tidak berubah, 70,00"),
        (0.001, 70.0, "Simulasi: indeks perangkat daerah berubah kurang dari 0,01 poin, 70,00"),
        (None, None, "Simulasi belum dapat dihitung: ada dimensi yang datanya belum tersedia"),
    ],
)
def test_what_if(change: float | None, after: float | None, expected: str) -> None:
    bands = {"kategori_sekarang": "rendah", "kategori_simulasi": "sedang" if after and after > 71 else "rendah"}
    assert said.what_if_headline(pd.Series({"perubahan": change, "nilai_simulasi": after, **bands}), None) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([1.0, 2.0, -1.0], "Dua dari 3 nilai instansi naik, satu turun"),
        ([0.0, 0.0], "Tidak ada dari 2 nilai yang naik"),
        ([None], "Pilih bulan yang lebih awal untuk melihat perubahan"),
    ],
)
def test_movement(changes: list[float | None], expected: str) -> None:
    rows = pd.DataFrame({"perubahan": changes}, dtype="float64")
    assert region.movement_headline(rows, ("2024-07", "2024-09")) == expected


def test_a_group_of_one_is_not_called_the_best_median() -> None:
    rows = pd.DataFrame(
        [("X", "provinsi", 1, 90.0), ("X", "kota", 2, 70.0), ("Y", "kota", 3, 80.5)],
        columns=["provinsi", "jenis", "jumlah_instansi", "median"],
    )
    assert region.groups_headline(rows) == "Median tertinggi kelompok dengan beberapa instansi: kota di Y, 80,50"


@pytest.mark.parametrize(
    ("training", "expected"),
    [
        (7, "Sekitar 12 pegawai naik jenjang, 7 pegawai mengikuti pelatihan."),
        (None, "Sekitar 12 pegawai naik jenjang, – pegawai mengikuti pelatihan."),
    ],
)
def test_how_many_employees_an_assumption_is_about(training: int | None, expected: str) -> None:
    rows = pd.DataFrame(
        {"unit": [None, None], "dimensi": ["kualifikasi", "kompetensi"], "jumlah_terdampak": [12, training]}
    )
    assert said.what_if_note(rows) == expected
