"""Every sentence about a self-assessment and its simulation, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import achievement, simulation
from dashboard.panels.simulation import is_raised
from tests.headlines.test_sentences import say

SIMULATED = {
    "nilai": 350.5,
    "nilai_simulasi": 355.5,
    "kategori_simulasi": "sangat baik",
    "jumlah_dinaikkan": 1,
    "jumlah_tanpa_skor": 0,
    "peringkat": 4,
    "peringkat_simulasi": 3,
    "jumlah_instansi": 10,
}
SCOPE = {
    "nilai_tujuan": 383,
    "nilai_sekarang": 350.5,
    "nilai_tertinggi": 410,
    "jumlah_tanpa_skor": 0,
    "status": "terjangkau",
}
PATH = pd.DataFrame(
    {"jumlah_poin": [5.5], "jumlah_sub_aspek": [3], "nilai_tercapai": [385.5], "kelebihan_nilai": [2.5]}
)
COMPARED = pd.DataFrame(
    {
        "aspek": ["Pengadaan", "Sistem Informasi", None],
        "nilai_total": [40.0, 23.0, 63.0],
        "selisih_total": [0.0, 1.0, 1.0],
        "jumlah_tanpa_skor": [0, 0, 0],
        "jumlah_sub_aspek": [5, 4, 9],
    }
)
GOALS = pd.DataFrame(
    {
        "jenis": ["provinsi", "kategori", "maksimal"],
        "tujuan": ["Pemerintah Provinsi Riau", "baik", "nilai maksimal menurut bobot"],
        "jarak_laporan": [-2.0, 4.5, 60.0],
        "jarak_penilaian": [3.0, 10.0, 65.0],
    }
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Simulasi: menaikkan satu sub aspek memberi nilai 355,5, kategori sangat baik"),
        ({"jumlah_dinaikkan": 0}, "Penilaian mandiri bernilai 350,5, kategori sangat baik"),
        (
            {"nilai_simulasi": None, "jumlah_tanpa_skor": 2},
            "Dua sub aspek belum berskor: nilai total belum tersedia",
        ),
    ],
)
def test_simulation(changes: dict, said: str) -> None:
    assert say(simulation.headline, SIMULATED, **changes) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "peringkat 3 di antara 10 provinsi yang disebut LKIP (penilaian mandiri: 4)"),
        ({"peringkat": 3}, "peringkat 3 di antara 10 provinsi yang disebut LKIP"),
        ({"peringkat": None}, "peringkat 3 di antara 10 provinsi yang disebut LKIP"),
        ({"peringkat_simulasi": None}, "peringkat belum tersedia"),
    ],
)
def test_a_place_is_never_called_national(changes: dict, said: str) -> None:
    assert say(simulation.standing, {**SIMULATED, **changes}) == said


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((400, 350, 300), "Simulasi: B peringkat 2 di antara 3 provinsi yang disebut LKIP"),
        ((350, 350, 300), "Simulasi: B peringkat 1 bersama di antara 3 provinsi yang disebut LKIP"),
        ((), "Peringkat simulasi belum tersedia"),
    ],
)
def test_ranking(values: tuple[float, ...], said: str) -> None:
    rows = pd.DataFrame({"instansi": [f"Pemerintah Provinsi {letter}" for letter in "ABC"[: len(values)]]})
    rows["peringkat"] = pd.Series(values, dtype=float).rank(method="min", ascending=False).astype(int)
    rows["is_sendiri"] = [letter.endswith("B") for letter in rows["instansi"]]
    assert simulation.ranking_headline(rows.assign(jumlah_instansi=len(values))) == said


@pytest.mark.parametrize(
    ("changes", "path", "said"),
    [
        ({}, PATH, "Nilai 383 tercapai dengan menaikkan 5,5 poin skor pada tiga sub aspek"),
        ({"status": "sudah_tercapai"}, PATH.head(0), "Nilai 383 sudah tercapai: nilai sekarang 350,5"),
        (
            {"status": "tidak_terjangkau"},
            PATH.head(0),
            "Nilai 383 tidak terjangkau: paling tinggi 410 dengan semua skor tertinggi",
        ),
        ({"status": "tanpa_tujuan", "nilai_tujuan": None}, PATH.head(0), "Sebutkan nilai yang ingin dicapai"),
    ],
)
def test_path(changes: dict, path: pd.DataFrame, said: str) -> None:
    assert simulation.path_headline(path, pd.Series({**SCOPE, **changes})).startswith(said)


def test_the_measure_of_a_path_says_what_is_cheapest_and_what_is_left_out() -> None:
    said = simulation.path_measure(PATH, pd.Series({**SCOPE, "jumlah_tanpa_skor": 2}))
    assert said.startswith("Simulasi: nilai 350,5 → 385,5 (+2,50 di atas tujuan). Dua sub aspek belum berskor tidak")
    assert said.endswith(simulation.COST)


def test_without_a_self_assessment() -> None:
    assert simulation.headline(None) == simulation.NO_ASSESSMENT
    assert simulation.path_headline(PATH.head(0), None) == simulation.NO_ASSESSMENT
    assert simulation.path_measure(PATH.head(0), None) == ""
    assert simulation.comparison_headline(COMPARED.head(0)) == "Belum ada penilaian mandiri untuk periode ini"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (COMPARED, "Penilaian mandiri +1,00 poin terhadap laporan; berbeda pada sistem informasi"),
        (
            COMPARED.assign(selisih_total=0.0),
            "Penilaian mandiri sama dengan nilai yang dilaporkan pada semua aspek",
        ),
        (
            COMPARED.assign(selisih_total=float("nan")),
            "Penilaian mandiri bernilai 63; belum ada nilai laporan untuk dibandingkan",
        ),
        (COMPARED.assign(jumlah_tanpa_skor=2), "Dua dari 9 sub aspek belum berskor"),
    ],
)
def test_comparison(rows: pd.DataFrame, said: str) -> None:
    assert simulation.comparison_headline(rows) == said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (GOALS, "Terdekat: kategori baik, 4,5 poin lagi"),
        (GOALS.assign(jarak_laporan=float("nan")), "Terdekat: Provinsi Riau, 3 poin lagi"),
        (GOALS.head(0), "Tidak ada kategori, provinsi atau nilai yang lebih tinggi"),
        (GOALS.head(1), "Tidak ada kategori, provinsi atau nilai yang lebih tinggi"),
    ],
)
def test_goals(rows: pd.DataFrame, said: str) -> None:
    assert simulation.goals_headline(rows) == said


@pytest.mark.parametrize(
    ("scores", "left", "said"),
    [
        ((4, 3), (0, 2.5), "Karir: satu dari 2 sub aspek masih dapat naik"),
        ((4, 4), (0, 0), "Karir: semua 2 sub aspek berskor tertinggi"),
        ((4, None), (0, None), "Karir: satu dari 2 sub aspek belum berskor"),
        ((), (), "Karir: tidak ada sub aspek untuk pilihan ini"),
    ],
)
def test_sub_aspects(scores: tuple, left: tuple, said: str) -> None:
    rows = pd.DataFrame({"skor": pd.Series(scores, dtype=float), "potensi": pd.Series(left, dtype=float)})
    assert simulation.sub_aspects_headline(rows, "Karir") == said


@pytest.mark.parametrize(
    ("methods", "said"),
    [
        (["A", "A", "B"], ". Metode berubah mulai 2026 menurut B: nilai sebelum dan sesudahnya tidak sebanding"),
        (["A", "A", "A"], ""),
        ([None, None, None], ""),
        ([None, "A", "A"], ""),
    ],
)
def test_a_change_of_method_is_said(methods: list[str | None], said: str) -> None:
    assert achievement.method_note(pd.DataFrame({"tahun": [2024, 2025, 2026], "metode": methods})) == said


def test_a_sub_aspect_without_a_score_is_not_raised_until_it_is_given_one() -> None:
    rows = pd.DataFrame({"skor": [None, None, 3, 3], "skor_simulasi": [None, 2, 3, 4]})
    assert list(is_raised(rows)) == [False, True, False, True]
    assert list(is_raised(rows.astype("Int64"))) == [False, True, False, True]
