"""Training of a quarter, or of the year where it is recorded by year only."""

from typing import Any

import duckdb
import pytest

from dashboard.outlines.sentences import SENTENCES
from dashboard.views import people
from tests.conftest import put


@pytest.mark.parametrize(
    ("recorded", "quarter", "listed", "when"),
    [
        ({"tahun": 40}, "II", [40], "angka setahun 2024"),
        ({"I": 10, "III": 20}, "II", [10], "angka s.d. triwulan II"),
        ({"I": 10, "III": 20}, "IV", [20, 10], "angka setahun 2024"),
    ],
    ids=["the year's only", "until the quarter", "the year's end"],
)
def test_training_says_of_when_it_is(
    facts: duckdb.DuckDBPyConnection, recorded: dict[str, int], quarter: str, listed: list[int], when: str
) -> None:
    for periode, number in recorded.items():
        put(facts, "pelatihan", periode=periode, pelatihan=f"Pelatihan {periode}", jumlah_peserta=number)

    def ask(question: Any, **parameters: Any) -> Any:
        return question(facts, **parameters)

    shown = people.courses(ask, {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": quarter}, {})
    assert list(shown.table["jumlah_peserta"]) == listed
    assert shown.measure.endswith(when)


@pytest.mark.parametrize("reported", [False, True])
def test_employees_without_names_are_told_where_no_table_of_staff_is_there(
    facts: duckdb.DuckDBPyConnection, reported: bool
) -> None:
    for number, (unit, education) in enumerate([("A", "S-1"), ("A", None), ("B", "S-1")], start=1):
        put(facts, "pegawai_asn", unit=unit, nomor=number, jenjang_pendidikan=education)
    if reported:
        put(facts, "pegawai_pendidikan", pendidikan="Sarjana", jumlah_pegawai=7)

    def ask(question: Any, **parameters: Any) -> Any:
        return question(facts, **parameters)

    period = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
    panel, (sentence, *_) = people.education(ask, period, {}), SENTENCES["pegawai"](ask, period)
    assert list(panel.table["jumlah_pegawai"]) == ([7] if reported else [2, 1])
    told = "7 pegawai" if reported else "3 pegawai dari 2 unit menurut data pegawai tanpa nama"
    assert (sentence.text, sentence.is_filled) == (f"{told}.", True)
