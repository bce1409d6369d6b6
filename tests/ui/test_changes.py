"""Changes old → new are told in words, never in the codes that are stored."""

from typing import Any

import pytest

from dashboard.store import Change
from dashboard.ui.changes import change_rows, value_text


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [
        ("status", "belum_tersedia", "belum tersedia"),
        ("himpunan", "rencana_aksi_pk", "rencana aksi pk"),
        ("batas_waktu", "2025-03-31", "31 Maret 2025"),
        ("per_triwulan", True, "ya"),
        ("indikator", "nama_yang_ditulis_begitu", "nama_yang_ditulis_begitu"),
        ("tahun", 2025, "2025"),
        ("status", None, "–"),
    ],
)
def test_a_value_is_told_in_words(column: str, value: Any, shown: str) -> None:
    assert value_text(column, value) == shown


def test_a_sum_that_follows_is_told_as_such() -> None:
    text = change_rows([Change("followed", "anggaran", "BKD", 2025, "II", "perubahan", "a", "realisasi_rupiah", 1, 2)])
    assert "ikut berubah" in text and "jumlah sejak awal tahun" in text


@pytest.mark.parametrize(
    ("periode", "shown"), [("B03", "Maret 2025"), ("2025-08", "Agustus 2025"), ("II", "triwulan II 2025")]
)
def test_a_period_is_told_in_words(periode: str, shown: str) -> None:
    change = Change(
        "changed", "indikator", "BKD", 2025, periode, "pk", "Indeks", "status", None, "belum_diisi", "TW", "D7"
    )
    assert shown in change_rows([change])
    assert "belum diisi" in change_rows([change])
