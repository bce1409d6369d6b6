"""Every sentence about completeness, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import quality
from dashboard.notation import HARD_SPACE


@pytest.mark.parametrize(
    ("filled", "missing", "said"),
    [
        (99.39, 0, "99,39 % isian yang jatuh tempo sudah terisi"),
        (99.39, 24, "99,39 % isian yang jatuh tempo sudah terisi; 24 periode realisasi belum ada datanya"),
        (None, 3, "Belum ada isian yang jatuh tempo; 3 periode realisasi belum ada datanya"),
    ],
)
def test_completeness(filled: float | None, missing: int, said: str) -> None:
    rows = pd.DataFrame({"terisi_seluruhnya_persen": [filled], "jumlah_belum_ada": [missing]})
    assert quality.completeness_headline(rows).replace(HARD_SPACE, " ") == said


def test_completeness_without_data() -> None:
    assert quality.completeness_headline(pd.DataFrame()) == "Belum ada data untuk dinilai kelengkapannya"
