"""Rules as Metode tells them."""

import pytest

from dashboard.headlines import methods
from dashboard.notation import HARD_SPACE


@pytest.mark.parametrize(("within", "told"), [(True, "60 ke atas"), (False, "di atas 60")])
def test_whether_a_band_holds_its_own_bound_is_told(within: bool, told: str) -> None:
    assert methods.bound(60, within) == told


PART = {"sumber": "komponen", "pembilang": None, "penyebut": None, "komponen": "A", "pembagi": 1, "faktor": 1}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"bobot_persen": 9.7}, "9,7 % × A"),
        ({"pembilang": "B", "penyebut": "C", "faktor": 100}, "B / C × 100"),
        ({"pembagi": 40, "faktor": 100}, "A / 40 × 100"),
        ({"sumber": "merit_aspek", "komponen": None}, "jumlah nilai aspek sistem merit lingkup BKD"),
    ],
)
def test_a_part_of_an_indicator_is_written_out(given: dict[str, object], told: str) -> None:
    assert methods.part({**PART, "bobot_persen": 100, **given}).replace(HARD_SPACE, " ") == told


def test_points_by_a_value_name_their_bound() -> None:
    rule = {"unsur": "nilai_kinerja", "kriteria": "baik", "batas_bawah": 76}
    assert methods.criterion(rule) == "nilai kinerja 76 ke atas (baik)"
    assert methods.criterion({**rule, "unsur": "seminar", "batas_bawah": None}) == "seminar: baik"
