"""Every sentence about strategic activities, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import strategic
from dashboard.notation import HARD_SPACE
from tests.headlines.test_sentences import PLANS, say


def test_without_data() -> None:
    assert strategic.headline(None) == "Belum ada target kegiatan strategis daerah yang jatuh tempo"


@pytest.mark.parametrize(
    ("filled", "missed", "said"),
    [
        (1, 0, "34 dari 35 target rencana aksi belum diisi; 1 terisi, semua 100 %"),
        (35, 11, "11 dari 35 target rencana aksi di bawah 100 %"),
        (34, 34, "34 dari 35 target rencana aksi di bawah 100 %, satu belum diisi"),
    ],
)
def test_headline(filled: int, missed: int, said: str) -> None:
    assert say(strategic.headline, PLANS, jumlah_terisi=filled, jumlah_di_bawah_target=missed) == said


@pytest.mark.parametrize(
    ("achieved", "said"),
    [
        ({}, "Belum ada target kegiatan strategis daerah yang jatuh tempo"),
        ({"A": (2, 0), "B": (2, 0)}, "Capaian 2 kegiatan strategis terisi dan mencapai target pada setiap periode"),
        ({"A": (2, 0), "B": (1, 1)}, "B: capaian B03 dan B06 belum diisi"),
        ({"A": (1, 1), "B": (1, 0)}, "B: capaian B03 dan B06 di bawah 100 %"),
        ({"A": (0, 2), "B": (1, 1)}, "Dua dari 2 kegiatan strategis: capaian belum diisi"),
    ],
)
def test_progress_names_the_activity_that_lacks(achieved: dict[str, tuple[int, int]], said: str) -> None:
    """Of two targets in each of two periods: how many were reached, how many left empty."""
    rows = pd.DataFrame(
        [(name, due, 2, reached, empty) for name, (reached, empty) in achieved.items() for due in ("B03", "B06")],
        columns=["sub_ksd", "periode", "jumlah_target", "jumlah_tercapai", "jumlah_belum_diisi"],
    )
    assert strategic.progress_headline(rows).replace(HARD_SPACE, " ") == said
