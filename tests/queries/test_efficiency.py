"""Efficiency is told at the year's end only: allocation and output are the whole year's, spending before is not."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

PROGRAMME = "Program Penunjang Urusan Pemerintahan Daerah Provinsi"
OUTPUT = "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah"
PERFORMANCE = "Persentase Nilai Kinerja Anggaran atas aspek Implementasi"
LINE = {"program": PROGRAMME, "kegiatan": "K", "sub_kegiatan": "S", "himpunan": "perubahan", "pagu_rupiah": 1000}


@pytest.fixture
def reached(facts: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """A programme whose output is reached in half a year, for 450 of its 1.000; at the year's end for 900."""
    put(facts, "indikator", periode="tahun", nomor=11, indikator=PERFORMANCE)
    for quarter, spent in (("II", 450), ("IV", 900)):
        put(facts, "anggaran", periode=quarter, realisasi_rupiah=spent, **LINE)
        given = {"program": PROGRAMME, "indikator": OUTPUT, "target": 4, "realisasi": 4}
        put(facts, "program_indikator", periode=quarter, **given)
    return facts


@pytest.mark.parametrize("level", ["program", "perangkat_daerah"])
@pytest.mark.parametrize(
    ("quarter", "efficiency", "worth", "weighted", "why"),
    [("II", None, None, None, "belum_akhir_tahun"), ("IV", 10, 75, 1000, None)],
)
def test_half_a_years_spending_is_no_efficiency(
    reached: duckdb.DuckDBPyConnection,
    quarter: str,
    efficiency: int | None,
    worth: int | None,
    weighted: int | None,
    why: str | None,
    level: str,
) -> None:
    (row,) = rows(reached, "budget_efficiency", tahun=2024, triwulan=quarter, tingkat=level)
    told = ("efisiensi_persen", "nilai_efisiensi_persen", "pagu_tertimbang_rupiah", "alasan_kosong")
    assert [row[name] for name in told] == [efficiency, worth, weighted, why]


def test_what_is_not_spent_yet_leaves_no_efficiency(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "anggaran", **LINE)
    (row,) = rows(facts, "budget_efficiency")
    assert (row["efisiensi_persen"], row["alasan_kosong"]) == (None, "belanja_belum_ada")


@pytest.mark.parametrize(("quarter", "value", "why"), [("II", None, "belum_akhir_tahun"), ("IV", 75, None)])
def test_budget_performance_has_no_efficiency_before_the_years_end(
    reached: duckdb.DuckDBPyConnection, quarter: str, value: int | None, why: str | None
) -> None:
    parts = rows(reached, "budget_performance", tahun=2024, triwulan=quarter)
    (part,) = [row for row in parts if str(row["bagian"]).startswith("Efisiensi")]
    assert (part["nilai"], part["alasan"]) == (value, why)
