"""The satisfaction survey against cases worked by hand."""

import duckdb
import pandas as pd
import pytest

from dashboard.headlines import service
from queries.reports import rows
from tests.conftest import put

EIGHT = range(2, 10)


def answer(facts: duckdb.DuckDBPyConnection, unit: str | None, month: str, *scores: int | None) -> None:
    """One response; elements that are not given are answered as the last one."""
    full = [*scores, *[scores[-1]] * (9 - len(scores))]
    number = facts.execute("select count(*) from data.survei_jawaban").fetchall()[0][0]
    given = {f"u{place}": score for place, score in enumerate(full, start=1)}
    put(facts, "survei_jawaban", unit=unit, periode=month, responden=str(number), **given)


def test_the_agencys_value_is_the_mean_over_units_and_months(facts: duckdb.DuckDBPyConnection) -> None:
    for _ in range(3):
        answer(facts, "A", "2024-01", 4)
    answer(facts, "A", "2024-02", 2)
    answer(facts, "B", "2024-01", 3)
    whole, *elements = rows(facts, "satisfaction_index")
    assert list(whole)[:4] == ["unsur", "rata_rata", "nilai", "kategori"]
    assert (whole["unsur"], whole["rata_rata"], whole["nilai"], whole["kategori"]) == (None, 3, 75, "C (kurang baik)")
    assert [row["unsur"] for row in elements] == [f"U{place}" for place in range(1, 10)]
    assert {row["nilai"] for row in elements} == {75}
    (summary,) = rows(facts, "satisfaction_summary")
    assert (summary["jumlah_terisi"], summary["jumlah_pasangan"], summary["jumlah_responden"]) == (3, 4, 5)
    assert (summary["periode_pertama"], summary["periode_terakhir"]) == ("2024-01", "2024-02")
    assert (summary["unit_terendah"], summary["periode_terendah"], summary["nilai_terendah"]) == ("A", "2024-02", 50)


def test_an_answer_left_out_counts_for_nothing(facts: duckdb.DuckDBPyConnection) -> None:
    answer(facts, "A", "2024-01", None, 4)
    answer(facts, "A", "2024-01", 2, 4)
    found = {row["unsur"]: row["rata_rata"] for row in rows(facts, "satisfaction_index")}
    assert (found["U1"], found["U2"]) == (2, 4)
    assert found[None] == pytest.approx((2 + 8 * 4) / 9)


def test_means_stand_for_answers_where_there_are_none(facts: duckdb.DuckDBPyConnection) -> None:
    answer(facts, "A", "2024-01", 4)
    for month in ("2024-01", "2024-02"):
        for element in ("U1 Persyaratan", "Waktu penyelesaian", "9"):
            put(
                facts,
                "survei_rekap",
                unit="A",
                periode=month,
                unsur=element,
                rata_rata=2,
                jumlah_responden=10,
                kolom="D",
            )
    units = [(row["periode"], row["nilai"], row["jumlah_unsur"]) for row in rows(facts, "satisfaction_units")]
    assert units == [("2024-01", 100, 9), ("2024-02", 50, 3)]
    found = {row["unsur"]: row["nilai"] for row in rows(facts, "satisfaction_index")}
    assert (found["U1"], found["U2"], found["U3"], found["U9"], found[None]) == (75, 100, 75, 75, 75)


def test_a_quarter_sees_the_months_up_to_its_end(facts: duckdb.DuckDBPyConnection) -> None:
    for month, score in (("2024-03", 4), ("2024-06", 2), ("2024-07", 1)):
        answer(facts, None, month, score)
    found = {quarter: rows(facts, "satisfaction_index", triwulan=quarter)[0]["nilai"] for quarter in ("I", "II", "IV")}
    assert found == {"I": 100, "II": 75, "IV": pytest.approx(7 / 3 * 25)}
    assert {row["unit"] for row in rows(facts, "satisfaction_units")} == {"BKD"}


@pytest.mark.parametrize(
    ("nilai", "kategori"),
    [
        (88.31, "A (sangat baik)"),
        (88.305, "A (sangat baik)"),
        (88.3049, "B (baik)"),
        (76.61, "B (baik)"),
        (76.604, "C (kurang baik)"),
        (65, "C (kurang baik)"),
        (64.99, "D (tidak baik)"),
        (25, "D (tidak baik)"),
        (None, None),
    ],
)
def test_grades_go_by_the_value_rounded_to_two_decimals(
    facts: duckdb.DuckDBPyConnection, nilai: float | None, kategori: str | None
) -> None:
    assert facts.cursor().execute("select kategori_survei(?, 2024)", [nilai]).fetchall() == [(kategori,)]


def test_the_value_stands_beside_the_reported_one(facts: duckdb.DuckDBPyConnection) -> None:
    name = "Indeks Kepuasan Layanan Kepegawaian"
    put(facts, "indikator", periode="tahun", nomor=3, indikator=name)
    put(facts, "indikator_target", periode="tahun", himpunan="pk", indikator=name, target=94, kolom="J")
    put(facts, "indikator_realisasi", indikator=name, realisasi=94)
    answer(facts, "A", "2024-10", 4)
    (summary,) = rows(facts, "satisfaction_summary")
    assert (summary["nilai"], summary["realisasi"], summary["target"], summary["selisih"]) == (100, 94, 94, 6)
    (found,) = rows(facts, "computed_realisation")
    assert (found["realisasi_terhitung"], found["status"]) == (100, "berbeda")


def test_a_survey_without_the_quarters_months_neither_contradicts_nor_misses(facts: duckdb.DuckDBPyConnection) -> None:
    name = "Indeks Kepuasan Layanan Kepegawaian"
    put(facts, "indikator", periode="tahun", nomor=3, indikator=name)
    put(facts, "indikator_target", periode="tahun", himpunan="pk", indikator=name, target=94, kolom="J")
    put(facts, "indikator_realisasi", indikator=name, realisasi=95)
    answer(facts, "A", "2024-09", 3)
    (summary,) = rows(facts, "satisfaction_summary")
    assert (summary["nilai"], summary["is_lengkap"], summary["status"], summary["selisih"]) == (75, False, None, None)
    assert rows(facts, "computed_realisation")[0]["status"] == "survei_belum_lengkap"
    assert service.headline(pd.Series(summary)) == "Kepuasan layanan 75,00: C (kurang baik), baru sampai September 2024"
