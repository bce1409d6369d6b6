"""Every sentence about completeness, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import quality
from dashboard.notation import HARD_SPACE


@pytest.mark.parametrize(
    ("filled", "missing", "said"),
    [
        (99.39, 0, "99,39 % isian yang jatuh tempo sudah terisi"),
        (99.39, 24, "24 periode realisasi belum ada datanya; isian pada periode yang ada terisi 99,39 %"),
        (None, 0, "Belum ada isian yang jatuh tempo"),
        (None, 3, "Belum ada isian yang jatuh tempo; 3 periode realisasi belum ada datanya"),
    ],
)
def test_completeness(filled: float | None, missing: int, said: str) -> None:
    rows = pd.DataFrame({"terisi_seluruhnya_persen": [filled], "jumlah_belum_ada": [missing]})
    assert quality.completeness_headline(rows).replace(HARD_SPACE, " ") == said


def test_completeness_without_data() -> None:
    assert quality.completeness_headline(pd.DataFrame()) == "Belum ada data untuk dinilai kelengkapannya"


def test_a_finding_in_lines_names_both_places_and_the_cause() -> None:
    row = {
        "penjelasan": "BKD: jumlah indikator tercetak 22, padahal terhitung 14.",
        "nilai_a": "22",
        "lokasi_a": ["angka.xlsx, Teks!H12"],
        "nilai_b": None,
        "lokasi_b": ["perjanjian.xlsx, Perjanjian!A6"],
        "selisih": 8.0,
        "kemungkinan_sebab": "salah ketik",
        "dataset": "Indikator",
    }
    told, note, about = quality.told(pd.Series(row))
    assert (told, about) == (row["penjelasan"], "Indikator")
    assert note.split("\n") == [
        "22: angka.xlsx, Teks!H12",
        "–: perjanjian.xlsx, Perjanjian!A6",
        "Selisih 8. Kemungkinan sebab: salah ketik.",
    ]


def test_a_row_of_the_grid_in_lines_names_months_lateness_and_the_worst_state() -> None:
    columns = ["triwulan", "periode", "jumlah", "terisi", "tidak_jatuh_tempo", "keadaan", "hari_terlambat"]
    rows = [
        ("III", "2024-07", 32, 32, 0, "lengkap", None),
        ("III", "2024-08", 32, 31, 0, "sebagian", 3),
        (None, "tahun", 2, 2, 0, "lengkap", None),
    ]
    part = pd.DataFrame(rows, columns=columns).assign(waktu_impor=pd.Timestamp("2024-10-18"))
    told = quality.completeness_told("IP ASN", "realisasi", part)
    assert [text.replace(HARD_SPACE, " ") for text in told] == [
        "IP ASN, realisasi",
        "TW III: Juli 2024: 32 dari 32, Agustus 2024: 31 dari 32 (diimpor 18 Oktober 2024, 3 hari setelah batas)"
        " · Setahun: 2 dari 2",
        "sebagian kosong",
    ]
