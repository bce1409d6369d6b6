"""Every sentence about strategic activities, in every branch."""

import pytest

from dashboard.headlines import strategic
from tests.headlines.test_sentences import PLANS, say


def test_without_data() -> None:
    assert strategic.headline(None) == "Belum ada target kegiatan strategis daerah yang jatuh tempo"


@pytest.mark.parametrize(
    ("filled", "missed", "said"),
    [
        (1, 0, "1 dari 35 target rencana aksi terisi, semua 100 %"),
        (35, 11, "35 dari 35 target rencana aksi terisi, 11 di bawah 100 %"),
        (34, 34, "34 dari 35 target rencana aksi terisi, 34 di bawah 100 %"),
    ],
)
def test_headline(filled: int, missed: int, said: str) -> None:
    assert say(strategic.headline, PLANS, jumlah_terisi=filled, jumlah_di_bawah_target=missed) == said


@pytest.mark.parametrize(
    ("empty", "said"),
    [
        (0, "Semua target jatuh tempo terisi."),
        (1, "Satu target jatuh tempo belum diisi capaiannya."),
        (11, "11 target jatuh tempo belum diisi capaiannya."),
    ],
)
def test_empty_note(empty: int, said: str) -> None:
    assert say(strategic.empty_note, PLANS, jumlah_belum_diisi=empty) == said
