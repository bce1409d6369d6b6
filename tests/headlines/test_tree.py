"""Every sentence of the performance tree, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import tree
from tests.headlines.test_sentences import say

SPENT = {
    "status": "tercapai",
    "capaian_persen": 97.78,
    "serapan_persen": 92.54,
    "pagu_rupiah": 724_400_000,
    "jumlah_indikator": None,
    "jumlah_tercapai": None,
}


@pytest.mark.parametrize(
    ("missed", "said"),
    [
        (None, "Belum ada pohon kinerja untuk periode ini"),
        (0, "Tidak ada indikator pohon kinerja di bawah target"),
        (1, "Satu indikator di bawah target: Indikator 0"),
        (2, "Dua indikator pohon kinerja di bawah target"),
    ],
)
def test_headline(missed: int | None, said: str) -> None:
    names = [] if missed is None else [f"Indikator {place}" for place in range(3)]
    rows = pd.DataFrame({"nama": names, "status": ["tercapai"] * len(names), "jumlah_indikator": [None] * len(names)})
    rows.loc[: (missed or 0) - 1, "status"] = "di_bawah_target"
    assert tree.headline(rows) == said


def test_nothing_measured_is_not_called_a_success() -> None:
    rows = pd.DataFrame({"nama": ["A"], "status": ["belum_diisi"], "jumlah_indikator": [None]})
    assert tree.headline(rows) == "Belum ada realisasi indikator untuk periode ini"


@pytest.mark.parametrize(
    ("name", "said"),
    [("Program Kepegawaian Daerah", ""), ("Pengelolaan data", "Program")],
)
def test_a_kind_that_the_name_says_already_is_not_repeated(name: str, said: str) -> None:
    assert tree.level(pd.Series({"tingkat": "program", "nama": name})) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "capaian 97,78 % · terserap 92,54 % dari Rp724,4 juta"),
        ({"capaian_persen": None, "serapan_persen": None}, "pagu Rp724,4 juta"),
        (
            {"capaian_persen": None, "pagu_rupiah": None, "jumlah_indikator": 3, "jumlah_tercapai": 2},
            "2 dari 3 tercapai",
        ),
        ({"capaian_persen": None, "pagu_rupiah": None, "jumlah_indikator": 3, "status": "tidak_jatuh_tempo"}, ""),
    ],
)
def test_figure(changes: dict, said: str) -> None:
    assert say(tree.figure, SPENT, **changes) == said
