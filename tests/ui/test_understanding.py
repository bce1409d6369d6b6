"""How a column that was read is told: quarters by their name, whichever way the file writes them."""

import pytest

from dashboard.ui.upload.understanding import read_as


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("realisasi_rupiah iv", "Realisasi Anggaran (Rp) triwulan IV"),
        ("target:I", "Target triwulan I"),
        ("target tahun", "Target tahun"),
        ("nilai 2025-03", "Nilai 2025-03"),
        ("pagu_rupiah", "Pagu Anggaran (Rp)"),
        (None, "tidak dibaca"),
    ],
)
def test_a_column_is_told_with_its_quarter(column: str | None, said: str) -> None:
    assert read_as(column) == said
