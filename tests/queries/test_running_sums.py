"""Spending that files give quarter by quarter is in force as the sum since the start of the year."""

import duckdb
import pytest

from queries.reports import cells, rows
from tests.conftest import put

Figures = dict[str, tuple[int | None, bool]]


def fill(facts: duckdb.DuckDBPyConnection, figures: Figures) -> None:
    """One sub-activity: its realisation by quarter, and whether it is of the quarter alone."""
    facts.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) values (1, 1, 'impor', 'x', now(), 'x')"
    )
    facts.execute(
        "insert into data.tabel values (1, 1, 'L', 'A1', 'anggaran', null, null, 1, map(['realisasi_rupiah'], ['B']))"
    )
    names = {"himpunan": "perubahan", "program": "P", "kegiatan": "K", "sub_kegiatan": "S", "pagu_rupiah": 1000}
    for periode, (value, alone) in figures.items():
        put(facts, "anggaran", periode=periode, realisasi_rupiah=value, per_triwulan=alone, **names)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({"I": (10, False), "II": (30, False)}, {"I": 10, "II": 30}),
        ({"I": (10, True), "II": (20, True), "III": (5, True)}, {"I": 10, "II": 30, "III": 35}),
        (
            {"I": (10, False), "II": (20, True), "III": (70, False), "IV": (1, True)},
            {"I": 10, "II": 30, "III": 70, "IV": 71},
        ),
        ({"I": (10, True), "III": (5, True)}, {"I": 10, "III": None}),
        ({"II": (10, False), "III": (5, True)}, {"II": 10, "III": 15}),
        ({"I": (10, False), "III": (5, True)}, {"I": 10, "III": None}),
        ({"I": (None, True), "II": (5, True)}, {"I": None, "II": None}),
        ({"I": (-3, True), "II": (0, True)}, {"I": -3, "II": -3}),
    ],
    ids=[
        "cumulative",
        "quarterly",
        "mixed",
        "a gap",
        "from the second on",
        "a gap after a sum",
        "not filled in",
        "refunds",
    ],
)
def test_sums(facts: duckdb.DuckDBPyConnection, figures: Figures, expected: dict[str, int | None]) -> None:
    fill(facts, figures)
    found = facts.execute("select periode, realisasi_rupiah, status from anggaran").fetchall()
    assert {periode: value for periode, value, _ in found} == expected
    missing = {periode for periode, value, status in found if value is None and status == "belum_tersedia"}
    assert missing == {periode for periode, value in expected.items() if value is None and figures[periode][1]}
    for periode in expected:
        (summary,) = rows(facts, "budget_summary", perangkat_daerah="BKD", tahun=2024, triwulan=periode)
        assert summary["realisasi_rupiah"] == expected[periode]


def test_a_sum_leads_to_every_cell_it_is_made_of(facts: duckdb.DuckDBPyConnection) -> None:
    fill(facts, {"I": (1, False), "II": (10, False), "III": (20, True), "IV": (5, True)})
    found = cells(facts, "budget_absorption", perangkat_daerah="BKD", tahun=2024, periode=["IV"])
    spent = found[found["ukuran"] == "realisasi_rupiah"]
    assert sorted(zip(spent["sel"], spent["nilai"], strict=True)) == [("B2", 10), ("B3", 20), ("B4", 5)]


def test_a_quarter_of_months_leads_to_the_cell_of_each(facts: duckdb.DuckDBPyConnection) -> None:
    fill(facts, {"I": (60, True), "II": (90, True)})
    letters = "map(['realisasi_rupiah:I', 'realisasi_rupiah:II'], ['E:G', 'I, K, M'])"
    facts.execute(f"update data.tabel set tata_letak = {letters}")
    found = cells(facts, "budget_absorption", perangkat_daerah="BKD", tahun=2024, periode=["II"])
    spent = found[found["ukuran"] == "realisasi_rupiah"]
    assert sorted(zip(spent["sel"], spent["nilai"], strict=True)) == [("E1:G1", 60), ("I2, K2, M2", 90)]
