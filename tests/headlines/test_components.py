"""Sentences about what indicators are worked out from, and about the satisfaction survey."""

import pandas as pd
import pytest

from dashboard.headlines import components as said
from dashboard.headlines import service


@pytest.mark.parametrize(
    ("status", "computed", "reported", "lacking", "expected"),
    [
        ("sama", 100, 100, None, "Realisasi terhitung 100, sama dengan yang dilaporkan"),
        ("berbeda", 3.4, 4, None, "Realisasi terhitung 3,4, dilaporkan 4 (selisih −0,60)"),
        ("belum_dilaporkan", 3.4, None, None, "Realisasi terhitung 3,4; belum ada yang dilaporkan"),
        ("komponen_kosong", None, 4, ["A"], "Realisasi belum dapat dihitung: A belum ada"),
        ("komponen_kosong", None, 4, ["A", "B", "C"], "Realisasi belum dapat dihitung: A dan 2 lainnya belum ada"),
        ("penyebut_nol", None, 4, None, "Realisasi belum dapat dihitung: penyebutnya nol"),
        ("tanpa_rumus", None, 4, None, "Indikator ini tidak mempunyai rumus komponen"),
    ],
)
def test_what_components_give(
    status: str, computed: float | None, reported: float | None, lacking: list[str] | None, expected: str
) -> None:
    difference = computed - reported if computed and reported else None
    row = pd.Series(
        {
            "status": status,
            "realisasi_terhitung": computed,
            "realisasi": reported,
            "selisih": difference,
            "komponen_kosong": lacking,
        }
    )
    assert said.headline(row) == expected


def test_a_formula_is_written_with_its_numbers() -> None:
    columns = ["pembilang", "penyebut", "langsung", "pembagi", "faktor", "bobot_persen"]
    parts = pd.DataFrame(
        [
            (48, 50, None, 1, 1, 100),
            (3, 4, None, 1, 100, 100),
            (None, None, 30, 40, 100, 100),
            (None, None, 80, 1, 1, 35),
        ],
        columns=columns,
    )
    assert said.formula(parts, 178.96).replace("\u00a0", " ") == (
        "48 / 50 + 3 / 4 × 100 + 30 / 40 × 100 + 35,0 % × 80 = 178,96"
    )


def survey(**changed: object) -> pd.Series:
    usual = {
        "nilai": 90.0,
        "kategori": "A (sangat baik)",
        "target": 94,
        "is_lengkap": True,
        "status": "di_bawah_target",
        "realisasi": 94.32,
    }
    return pd.Series({**usual, **changed})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "Kepuasan layanan 90,00: A (sangat baik), di bawah target 94"),
        ({"target": 90, "status": "tercapai"}, "Kepuasan layanan 90,00: A (sangat baik), memenuhi target 90"),
        ({"target": 80, "status": "tercapai"}, "Kepuasan layanan 90,00: A (sangat baik), melampaui target 80"),
        ({"target": None}, "Kepuasan layanan 90,00: A (sangat baik)"),
        ({"nilai": None}, "Survei kepuasan layanan belum diimpor"),
    ],
)
def test_satisfaction_against_its_target(changed: dict, expected: str) -> None:
    assert service.headline(survey(**changed)) == expected


def test_a_component_that_is_not_used_is_named_with_its_value() -> None:
    parts = pd.DataFrame(
        {
            "bagian": ["Penyerapan anggaran", "Konsistensi penyerapan"],
            "asal": ["dihitung", "dihitung"],
            "nilai": [90.0, 80.0],
            "nilai_tidak_dipakai": [90.0, 95.0],
            "alasan": [None, None],
            "nilai_tersirat": [None, None],
        }
    )
    assert said.performance_note(parts) == (
        "Kontribusi tiap bagian; penyerapan dihitung dari data yang berlaku; konsistensi dihitung dari data yang "
        "berlaku (komponen yang diimpor 95 tidak dipakai)."
    )
