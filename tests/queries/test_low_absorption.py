"""What counts as low absorption grows with the year: 60 % of the allocation by its end, a quarter of that by March."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

NAMES = {"program": "P", "kegiatan": "K", "himpunan": "perubahan", "pagu_rupiah": 1000}
YEAR = {"perangkat_daerah": "BKD", "tahun": 2024}
JUDGED = ("budget_absorption", "budget_tree", "performance_tree")


def spend(facts: duckdb.DuckDBPyConnection, quarter: str, **spent: int) -> None:
    for name, rupiah in spent.items():
        put(facts, "anggaran", periode=quarter, sub_kegiatan=name, realisasi_rupiah=rupiah, **NAMES)


@pytest.mark.parametrize(("quarter", "limit"), [("I", 15), ("II", 30), ("III", 45), ("IV", 60)])
def test_the_limit_is_the_share_of_the_year_that_has_passed(
    facts: duckdb.DuckDBPyConnection, quarter: str, limit: int
) -> None:
    spend(facts, quarter, below=limit * 10 - 1, at=limit * 10)
    (summary,) = rows(facts, "budget_summary", triwulan=quarter)
    assert (summary["batas_rendah_persen"], summary["jumlah_rendah"]) == (limit, 1)
    assert summary["jumlah_kegiatan_rendah"] == 1
    (explained,) = rows(facts, "budget_explanations", triwulan=quarter)
    assert (explained["sub_kegiatan"], explained["kategori_alasan"]) == ("below", "belum dijelaskan")


@pytest.mark.parametrize(("percent", "low"), [(38, False), (30, False), (20, True)])
def test_the_middle_of_the_year_is_not_held_against_its_end(
    facts: duckdb.DuckDBPyConnection, percent: int, low: bool
) -> None:
    spend(facts, "II", S=percent * 10)
    put(facts, "output", periode="II", program="P", sub_kegiatan="S", capaian_output_persen=100)
    for report in JUDGED:
        assert {row["is_rendah"] for row in rows(facts, report, triwulan="II", **YEAR)} == {low}, report
    (summary,) = rows(facts, "budget_summary", triwulan="II", **YEAR)
    assert (summary["jumlah_rendah"], summary["jumlah_kegiatan_rendah"]) == (low, low)
    assert len(rows(facts, "budget_explanations", triwulan="II", **YEAR)) == low
    assert [row["batas_rendah_persen"] for row in rows(facts, "budget_output", triwulan="II", **YEAR)] == [30] * low
    (reason,) = rows(facts, "budget_reasons", triwulan="II", **YEAR)
    assert reason["kategori_alasan"] == ("belum dijelaskan" if low else "serapan tidak rendah")


@pytest.mark.parametrize(("percent", "low"), [(38, True), (60, False)])
def test_the_years_end_is_held_against_the_whole_limit(
    facts: duckdb.DuckDBPyConnection, percent: int, low: bool
) -> None:
    spend(facts, "IV", S=percent * 10)
    assert [row["is_rendah"] for row in rows(facts, "budget_absorption", triwulan="IV")] == [low]


def test_a_decision_is_asked_for_where_the_years_end_is_expected_below_its_limit(
    facts: duckdb.DuckDBPyConnection,
) -> None:
    """Last year 80 % were spent by June: 40 % are not low in June, the 50 % expected for the year's end are."""
    for quarter, spent in {"I": 400, "II": 800, "III": 900, "IV": 1000}.items():
        put(facts, "anggaran", tahun=2023, periode=quarter, sub_kegiatan="S", realisasi_rupiah=spent, **NAMES)
    spend(facts, "I", S=200)
    spend(facts, "II", S=400)
    assert rows(facts, "budget_explanations", triwulan="II", **YEAR) == []
    (matter,) = rows(facts, "early_warning", triwulan="II", **YEAR)
    assert (matter["alasan"], matter["kategori_alasan"]) == ("serapan_belum_dijelaskan", "belum dijelaskan")
    assert matter["perkiraan_persen"] == pytest.approx(50)
