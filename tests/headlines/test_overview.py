"""The overview's headline."""

import pandas as pd
import pytest

from dashboard.headlines import overview
from tests.headlines.test_sentences import AGREEMENT, SPENDING

NO_PROGRAMMES = pd.DataFrame({"status": []})
MISSED = pd.DataFrame({"status": ["di_bawah_target", "tercapai", "di_bawah_target"]})
UNMEASURED = {**AGREEMENT, "jumlah_terukur": 0, "jumlah_tercapai": 0}


@pytest.mark.parametrize(
    ("agreement", "programmes", "spending", "said"),
    [
        (AGREEMENT, NO_PROGRAMMES, None, "13 indikator memenuhi target"),
        (
            AGREEMENT,
            NO_PROGRAMMES,
            {**SPENDING, "sisa_rupiah": 0},
            "13 indikator memenuhi target; seluruh pagu terserap",
        ),
        (AGREEMENT, MISSED.tail(2), None, "Satu indikator program di bawah target"),
        (None, NO_PROGRAMMES, SPENDING, "12,41 % pagu tidak terserap"),
        (UNMEASURED, NO_PROGRAMMES, SPENDING, "12,41 % pagu tidak terserap"),
        (UNMEASURED, NO_PROGRAMMES, None, "Belum ada realisasi untuk periode ini"),
        (
            {**UNMEASURED, "jumlah_tanpa_perjanjian": 8},
            NO_PROGRAMMES,
            None,
            "8 realisasi tersimpan; perjanjian kinerja 2025 belum diimpor",
        ),
        (
            {**AGREEMENT, "jumlah_di_bawah_target": 11},
            MISSED,
            SPENDING,
            "11 indikator di bawah target; dua indikator program di bawah target; 12,41 % pagu tidak terserap",
        ),
    ],
)
def test_headline(agreement: dict | None, programmes: pd.DataFrame, spending: dict | None, said: str) -> None:
    summaries = [None if summary is None else pd.Series(summary) for summary in (agreement, spending)]
    assert overview.headline(summaries[0], programmes, summaries[1]).replace("\u00a0", " ") == said
