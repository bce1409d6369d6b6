"""Every sentence of the performance tree, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import tree
from dashboard.panels.tree import status_kind
from tests.headlines.test_sentences import say

SPENT = {
    "status": "tercapai",
    "capaian_persen": 97.78,
    "serapan_persen": 92.54,
    "is_rendah": False,
    "pagu_rupiah": 724_400_000,
    "pagu_terisi_rupiah": 724_400_000,
    "jumlah_belum_diisi": 0,
    "pagu_belum_diisi_rupiah": 0,
    "jumlah_indikator": None,
    "jumlah_tercapai": None,
}
COUNTED = {"capaian_persen": None, "pagu_rupiah": None, "jumlah_tercapai": 0, "jumlah_tanpa_capaian": 0}


@pytest.mark.parametrize(
    ("missed", "said"),
    [
        (None, "Belum ada pohon kinerja untuk periode ini"),
        (0, "Tidak ada indikator pohon kinerja di bawah target"),
        (1, "Satu indikator program di bawah target: Indikator 0"),
        (2, "Dua indikator pohon kinerja di bawah target"),
    ],
)
def test_headline(missed: int | None, said: str) -> None:
    names = [] if missed is None else [f"Indikator {place}" for place in range(3)]
    rows = pd.DataFrame({"nama": names, "status": "tercapai", "jumlah_indikator": None, "tingkat": "indikator_program"})
    rows.loc[: (missed or 0) - 1, "status"] = "di_bawah_target"
    assert tree.headline(rows) == said


def test_the_only_miss_of_the_agreement_is_no_programmes() -> None:
    row = {"nama": "A", "status": "di_bawah_target", "jumlah_indikator": None, "tingkat": "indikator"}
    assert tree.headline(pd.DataFrame([row])) == "Satu indikator di bawah target: A"


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
        (
            {"serapan_persen": 47.12, "is_rendah": True},
            "capaian 97,78 % · terserap 47,12 % (rendah) dari Rp724,4 juta",
        ),
        ({"capaian_persen": None, "serapan_persen": None, "is_rendah": None}, "pagu Rp724,4 juta"),
        (
            {"pagu_terisi_rupiah": 700_000_000, "pagu_belum_diisi_rupiah": 24_400_000, "jumlah_belum_diisi": 2},
            "capaian 97,78 % · terserap 92,54 % dari Rp700,0 juta yang sudah ada realisasinya; "
            "dua sub kegiatan (Rp24,4 juta) belum diisi",
        ),
        ({**COUNTED, "jumlah_indikator": 3, "jumlah_jatuh_tempo": 3, "jumlah_tercapai": 2}, "2 dari 3 tercapai"),
        (
            {**COUNTED, "jumlah_indikator": 9, "jumlah_jatuh_tempo": 4, "jumlah_tercapai": 2},
            "2 dari 4 yang jatuh tempo tercapai",
        ),
        (
            {
                **COUNTED,
                "jumlah_indikator": 2,
                "jumlah_jatuh_tempo": 2,
                "jumlah_tercapai": 1,
                "jumlah_tanpa_capaian": 1,
            },
            "1 dari 2 tercapai, 1 belum ada capaian",
        ),
        ({**COUNTED, "jumlah_indikator": 1, "jumlah_jatuh_tempo": 1, "jumlah_tanpa_capaian": 1}, ""),
        ({**COUNTED, "jumlah_indikator": 3, "jumlah_jatuh_tempo": 0}, ""),
    ],
)
def test_figure(changes: dict, said: str) -> None:
    assert say(tree.figure, SPENT, **changes) == said


@pytest.mark.parametrize(
    ("status", "is_low", "kind"),
    [("tercapai", False, "baik"), ("tercapai", True, "kurang"), (None, True, "kurang"), (None, None, "")],
)
def test_low_spending_is_a_miss_whatever_was_reached(status: str | None, is_low: bool | None, kind: str) -> None:
    assert status_kind(pd.Series({"status": status, "is_rendah": is_low})) == kind
