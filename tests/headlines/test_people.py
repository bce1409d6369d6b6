"""Every sentence about staff, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import people
from tests.headlines.test_sentences import say

STAFF = {
    "jumlah_pegawai": 233,
    "jumlah_sebelumnya": 241,
    "perubahan": -8,
    "jumlah_dilayani": 63545,
    "rasio_layanan": 272.7,
}


def test_without_data() -> None:
    none = pd.DataFrame()
    assert people.headline(None) == "Belum ada data pegawai untuk periode ini"
    assert people.standing(None) == "Pegawai menurut pendidikan dan tahun."
    assert people.education_headline(none) == "Belum ada pegawai menurut pendidikan"
    assert people.training_headline(none) == "Belum ada pelatihan yang dicatat"
    assert people.recommendations_headline(none) == "Belum ada rekomendasi yang dicatat"


def test_without_a_table_of_staff_the_employees_of_the_file_are_told() -> None:
    employees = pd.DataFrame({"jumlah_seluruhnya": [63545], "jumlah_unit": [45]})
    told = "63.545 pegawai dari 45 unit menurut data pegawai tanpa nama"
    assert people.headline(None, employees) == people.employees_headline(employees) == told
    assert "belum ada" in people.standing(None, employees)
    assert people.headline(pd.Series(STAFF), employees).startswith("233 pegawai")
    assert people.employees_headline(employees.head(0)) == "Belum ada data pegawai tanpa nama"


def test_staff() -> None:
    assert say(people.headline, STAFF) == "233 pegawai melayani 63.545 pegawai"
    assert say(people.headline, STAFF, jumlah_dilayani=None) == "233 pegawai"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Satu pegawai berbanding 273 yang dilayani. Jumlah pegawai tahun lalu 241 (−8 orang)."),
        ({"rasio_layanan": None}, "Jumlah pegawai tahun lalu 241 (−8 orang)."),
        ({"jumlah_sebelumnya": None, "perubahan": None}, "Satu pegawai berbanding 273 yang dilayani."),
    ],
)
def test_standing(changes: dict, said: str) -> None:
    assert say(people.standing, STAFF, **changes) == said


def test_recommendations_that_say_nothing_came_of_them() -> None:
    rows = pd.DataFrame({"tindak_lanjut": ["ada", None, None]})
    assert people.recommendations_headline(rows) == "Dua dari 3 rekomendasi belum memuat tindak lanjut"
    assert people.recommendations_headline(rows.head(1)) == "Tindak lanjut 1 rekomendasi sudah dicatat"
