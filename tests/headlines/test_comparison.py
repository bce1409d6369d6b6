"""Every sentence that sets two sides beside each other, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import comparison
from dashboard.notation import HARD_SPACE


@pytest.mark.parametrize(
    ("differences", "said"),
    [
        ([None], "Belum ada ukuran yang dimiliki A dan B"),
        ([1, -2, None], "2 ukuran dapat dibandingkan: 1 lebih tinggi, 1 lebih rendah"),
        ([1, 0], "2 ukuran dapat dibandingkan: 1 lebih tinggi, 0 lebih rendah, 1 sama"),
    ],
)
def test_headline(differences: list[float | None], said: str) -> None:
    assert comparison.headline(pd.DataFrame({"selisih": differences}), "A", "B") == said


@pytest.mark.parametrize(
    ("differences", "said"),
    [
        ([2, -9], "Serapan lebih rendah 9,00 poin persentase, rata-rata capaian lebih tinggi 2,00 poin persentase"),
        ([0, None], "Rata-rata capaian sama, 90,00 %"),
        ([None, None], "Belum ada ukuran yang dimiliki A dan B"),
    ],
)
def test_the_page_names_a_fall_before_a_rise(differences: list[float | None], said: str) -> None:
    rows = pd.DataFrame(
        {"ukuran": ["Rata-rata capaian", "Serapan"], "nilai": 90.0, "satuan": "persen", "selisih": differences}
    )
    assert comparison.page_headline(rows, "A", "B").replace(HARD_SPACE, " ") == said


@pytest.mark.parametrize(
    ("value", "unit", "figure", "difference"),
    [
        (87.59, "persen", "87,59 %", "+87,59 poin persentase"),
        (-2_500_000_000, "rupiah", "−2.500.000.000", "−2.500.000.000"),
        (2_500_000_000, "rupiah", "2.500.000.000", "+2.500.000.000"),
        (8, "orang", "8", "+8"),
        (2, "sub kegiatan", "2", "+2"),
        (320, "nilai", "320,00", "+320,00"),
        (None, "persen", "–", "–"),
    ],
)
def test_figures(value: float | None, unit: str, figure: str, difference: str) -> None:
    assert comparison.figure(value, unit).replace(HARD_SPACE, " ") == figure
    assert comparison.difference(value, unit).replace(HARD_SPACE, " ") == difference


@pytest.mark.parametrize(
    ("differences", "said"),
    [
        ([None], "Belum ada bulan yang memuat A dan B"),
        ([5.0, 0.0], "A dan B bernilai sama"),
        ([0.0, -5.0, None], "A −5,00 poin terhadap B"),
    ],
)
def test_institutions(differences: list[float | None], said: str) -> None:
    assert comparison.institutions(pd.DataFrame({"selisih": differences}), "A", "B") == said


@pytest.mark.parametrize(
    ("means", "said"),
    [
        ([None], "Belum ada capaian perangkat daerah untuk periode ini"),
        ([90.0], "Satu perangkat daerah: P0, rata-rata capaian 90,00 %"),
        ([90.0, None], "Capaian baru ada pada P0, satu dari 2 perangkat daerah: 90,00 %"),
        ([90.0, 90.0], "P0 dan P1 sama, rata-rata capaian 90,00 %"),
        ([95.0, 95.0, 90.0], "P0 dan P1 tertinggi di antara 3 perangkat daerah: 95,00 %"),
        ([90.0, 95.0, None], "P1 tertinggi di antara 2 perangkat daerah: 95,00 %"),
    ],
)
def test_agencies(means: list[float | None], said: str) -> None:
    rows = pd.DataFrame(
        {
            "perangkat_daerah": [f"P{place}" for place in range(len(means))],
            "Rata-rata capaian": pd.Series(means, dtype=float),
        }
    )
    assert comparison.agencies(rows).replace(HARD_SPACE, " ") == said


@pytest.mark.parametrize(
    ("shares", "said"),
    [
        ([40.0, 60.0], "P1 tertinggi di antara 2 perangkat daerah: serapan 60,00 %; capaian belum ada"),
        ([None, 60.0], "Serapan baru ada pada P1, satu dari 2 perangkat daerah: 60,00 %; capaian belum ada"),
        ([None, None], "Belum ada capaian perangkat daerah untuk periode ini"),
    ],
)
def test_agencies_without_an_achievement_are_told_by_absorption(shares: list[float | None], said: str) -> None:
    rows = pd.DataFrame({"perangkat_daerah": ["P0", "P1"], "Rata-rata capaian": None, "Serapan": shares})
    assert comparison.agencies(rows).replace(HARD_SPACE, " ") == said


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ((2025, "II"), (2024, "II"), ""),
        (
            (2025, "II"),
            (2024, "IV"),
            "2025 sampai triwulan II dibandingkan dengan 2024 setahun penuh: "
            "angka yang bertambah sepanjang tahun belum sebanding",
        ),
        (
            (2024, "III"),
            (2024, "I"),
            "2024 sampai triwulan III dibandingkan dengan 2024 sampai triwulan I: "
            "angka yang bertambah sepanjang tahun belum sebanding",
        ),
    ],
)
def test_quarters_that_cover_different_parts_of_a_year_are_told(
    here: tuple[int, str], there: tuple[int, str], expected: str
) -> None:
    sides = [{"perangkat_daerah": "BKD", "tahun": year, "triwulan": quarter} for year, quarter in (here, there)]
    assert comparison.different_quarters(*sides) == expected
