"""Every sentence about the merit system, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import merit
from tests.headlines.test_sentences import say

POTENTIAL = {
    "potensi": 59.5,
    "aspek_potensi_terbesar": "Pengembangan Karir",
    "potensi_terbesar": 47.5,
    "bagian_potensi_terbesar_persen": 79.83,
}


def provinces(*values: float, own: int | None = None) -> pd.DataFrame:
    """Provinces A, B, ... ranked by value; one of them the own."""
    series = pd.Series(values, dtype=float)
    names = [f"Pemerintah Provinsi {letter}" for letter in "ABCDEFGH"[: len(values)]]
    rows = pd.DataFrame({"instansi": names, "nilai": series, "peringkat": series.rank(method="min", ascending=False)})
    rows["is_sendiri"] = [place == own for place in range(len(values))]
    rows["selisih_dari_sendiri"] = series - (series[own] if own is not None else float("nan"))
    return rows


def test_without_data() -> None:
    assert merit.headline(None) == "Belum ada nilai sistem merit untuk periode ini"
    assert merit.potential_headline(None) == "Belum ada nilai aspek yang dilaporkan"
    assert merit.potential_measure(None) == "Nilai aspek terhadap nilai maksimal, menurut pengampu."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {},
            "Penilaian mandiri sistem merit 378,5, kategori sangat baik; lingkup BKD 345,5. "
            "Nilai yang dilaporkan belum ada",
        ),
        (
            {"kategori": None},
            "Penilaian mandiri sistem merit 378,5; lingkup BKD 345,5. Nilai yang dilaporkan belum ada",
        ),
        (
            {"nilai": None, "jumlah_tanpa_skor": 3},
            "Belum ada nilai sistem merit yang dilaporkan; penilaian mandiri: tiga dari 37 sub aspek belum berskor",
        ),
    ],
)
def test_without_a_reported_value_the_self_assessment_is_told_as_what_it_is(changes: dict, said: str) -> None:
    assessed = {"nilai": 378.5, "nilai_bkd": 345.5, "kategori": "sangat baik"}
    row = pd.Series({**assessed, "jumlah_sub_aspek": 37, "jumlah_tanpa_skor": 0, **changes})
    assert merit.headline(None, row) == said


@pytest.mark.parametrize(
    ("target", "status", "told"),
    [
        (319.53, "tercapai", ("target 319,53", "baik")),
        (319.53, "di_bawah_target", ("target 319,53", "kurang")),
        (None, "tanpa_target", ("target belum ada", "kosong")),
    ],
)
def test_no_target_is_no_miss(target: float | None, status: str, told: tuple[str, str]) -> None:
    assert merit.target_status(pd.Series({"target": target, "status": status})) == told


@pytest.mark.parametrize(
    ("band", "kind"), [("baik", "baik"), ("kurang", "kurang"), ("buruk", "kurang"), (None, "kosong")]
)
def test_a_poor_band_is_not_marked_as_good(band: str | None, kind: str) -> None:
    assert merit.band_kind(pd.Series({"kategori": band})) == kind


def test_a_printed_total_stands_beside_the_sum_of_its_parts() -> None:
    row = {"nilai_total": 40.0, "nilai_maksimal": 40.0, "nilai_total_tercetak": 37.5, "is_tercetak_lain": True}
    same = {**row, "nilai_total_tercetak": 40.0, "is_tercetak_lain": False}
    assert merit.aspect_value(pd.Series(row)) == "40 / 40 (dicetak 37,5)"
    assert merit.aspect_value(pd.Series(same)) == "40 / 40"
    assert merit.printed_measure(pd.DataFrame([same])) == ""
    assert merit.printed_measure(pd.DataFrame([same, row])).startswith("Dicetak: total pada sumber")


def test_potential() -> None:
    assert say(merit.potential_headline, POTENTIAL) == (
        "Potensi kenaikan nilai terbesar: pengembangan karir, 47,5 poin"
    )
    assert say(merit.potential_headline, POTENTIAL, potensi=0) == "Semua aspek bernilai maksimal"
    assert say(merit.potential_measure, POTENTIAL) == (
        "Nilai aspek terhadap nilai maksimal, menurut pengampu. Potensi seluruhnya 59,5 poin; 80 % pada aspek itu."
    )


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (provinces(400, 350, 300, own=1), "B peringkat 2 di antara 3 provinsi yang disebut LKIP"),
        (provinces(400, 400, 300, own=0), "A peringkat 1 bersama di antara 3 provinsi yang disebut LKIP"),
        (provinces(400, 350, 350, own=0), "A peringkat 1 di antara 3 provinsi yang disebut LKIP"),
        (provinces(400, 350), "A tertinggi di antara 2 provinsi yang disebut LKIP"),
    ],
)
def test_ranking(rows: pd.DataFrame, said: str) -> None:
    assert merit.ranking_headline(rows) == said


def test_the_value_not_the_index_decides_the_band() -> None:
    found = {"indeks": 0.87625, "pembagi_indeks": 400}
    assert say(merit.index_note, found) == "Indeks 0,88 (nilai / 400); kategori ditentukan nilainya"


def test_bands_of_an_older_method_are_named() -> None:
    found = {"metode": "PermenPANRB 19/2025", "metode_kategori": "PermenPANRB 40/2018"}
    assert say(merit.band_note, found) == (
        " Metode tahun ini PermenPANRB 19/2025; batas kategorinya belum ada, yang dipakai menurut PermenPANRB 40/2018."
    )
    assert say(merit.band_note, found, metode="PermenPANRB 40/2018") == ""
