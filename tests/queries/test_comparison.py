"""Two sides beside each other against hand-worked tables."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put


@pytest.fixture
def two_years(facts: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """2024 with two indicators and a budget; of 2023 what a later report prints; another agency with one indicator."""
    for agency, figures in {"BKD": {"A": (10, 12), "B": (10, 5)}, "BPSDM": {"A": (10, 10)}}.items():
        for number, (name, (target, reached)) in enumerate(figures.items(), start=1):
            place = {"perangkat_daerah": agency, "indikator": name}
            put(facts, "indikator", periode="tahun", nomor=number, satuan="Persen", **place)
            put(facts, "indikator_target", periode="tahun", himpunan="pk", target=target, kolom="J", **place)
            put(facts, "indikator_realisasi", realisasi=reached, **place)
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S", "himpunan": "perubahan"}
    put(facts, "anggaran", pagu_rupiah=200, realisasi_rupiah=150, **names)
    for measure, name, value, unit in (
        ("rata_rata_persen", "BKD", 80, "persen"),
        ("serapan_persen", "BKD", 90, "persen"),
        ("realisasi", "A", 11, "nilai"),
    ):
        printed = {"ukuran": measure, "objek": name, "nilai": value, "satuan": unit, "tempat": "3.3"}
        put(facts, "tahun_sebelumnya", tahun=2023, periode="tahun", **printed)
    return facts


def compare(facts: duckdb.DuckDBPyConnection, agency: str, year: int) -> dict[str, tuple]:
    other = {
        "pembanding_perangkat_daerah": agency,
        "pembanding_tahun": year,
        "pembanding_triwulan": "IV",
    }
    found = rows(facts, "side_by_side", perangkat_daerah="BKD", tahun=2024, triwulan="IV", **other)
    return {row["ukuran"]: (row["nilai"], row["nilai_pembanding"], row["selisih"]) for row in found}


def test_a_year_without_data_of_its_own_is_read_from_the_next_report(two_years: duckdb.DuckDBPyConnection) -> None:
    found = compare(two_years, "BKD", 2023)
    assert found["Rata-rata capaian"] == (85, 80, 5)
    assert found["Serapan"] == (75, 90, -15)
    assert found["Pagu"] == (200, None, None)
    assert found["A"] == (12, 11, None), "persen and nilai are different units"


def test_agencies_beside_each_other(two_years: duckdb.DuckDBPyConnection) -> None:
    found = compare(two_years, "BPSDM", 2024)
    assert found["Rata-rata capaian"] == (85, 100, -15)
    assert found["Indikator tercapai"] == (1, 1, 0)
    assert found["B"] == (5, None, None)
    assert found["Serapan"] == (75, None, None)
    assert found["Indikator di bawah target"] == (1, 0, 1)
    assert found["Sisa pagu"] == (50, None, None)
    assert found["Sub kegiatan serapan rendah"] == (0, None, None)


def test_the_allocation_that_the_remainder_is_of_is_said_where_some_is_not_filled_in(
    two_years: duckdb.DuckDBPyConnection,
) -> None:
    assert "Sub kegiatan belum diisi" not in compare(two_years, "BPSDM", 2024)
    blank = {"program": "P", "kegiatan": "K", "sub_kegiatan": "T", "himpunan": "perubahan", "pagu_rupiah": 30}
    put(two_years, "anggaran", **blank)
    found = compare(two_years, "BPSDM", 2024)
    assert (found["Pagu"][0], found["Pagu yang sudah ada realisasinya"][0], found["Sisa pagu"][0]) == (230, 200, 50)
    assert found["Sub kegiatan belum diisi"][0] == 1


def test_spending_of_some_sub_activities_is_not_subtracted_from_that_of_all(
    two_years: duckdb.DuckDBPyConnection,
) -> None:
    budget = {"perangkat_daerah": "BPSDM", "kegiatan": "K", "himpunan": "perubahan", "pagu_rupiah": 30}
    for program, name, spent in (("P", "S", 20), ("Q", "T", 10), ("Q", "U", None)):
        put(two_years, "anggaran", program=program, sub_kegiatan=name, realisasi_rupiah=spent, **budget)
    found = compare(two_years, "BPSDM", 2024)
    assert found["Serapan P"] == (75, pytest.approx(66.67, abs=0.01), pytest.approx(8.33, abs=0.01))
    assert (found["Realisasi anggaran"], found["Sisa pagu"]) == ((150, 30, None), (50, 30, None))
    assert (found["Serapan"], found["Pagu"]) == ((75, 50, None), (200, 90, 110))


def test_years_of_different_methods_have_no_difference(facts: duckdb.DuckDBPyConnection) -> None:
    for year in (2024, 2025, 2026):
        put(facts, "merit_aspek", tahun=year, nomor=1, aspek="A", nilai_bkd=year, nilai_bpsdm=0, nilai_maksimal=1)
    newer = {"perangkat_daerah": "BKD", "triwulan": "IV"}
    other = {"pembanding_perangkat_daerah": "BKD", "pembanding_triwulan": "IV"}

    def differences(year: int, before: int) -> set[tuple]:
        found = rows(facts, "side_by_side", tahun=year, pembanding_tahun=before, **newer, **other)
        return {(row["selisih"], row["is_beda_metode"]) for row in found}

    assert differences(2025, 2024) == {(1, False)}
    assert differences(2026, 2025) == {(None, True)}


def test_a_whole_self_assessment_stands_beside_the_reported_value(facts: duckdb.DuckDBPyConnection) -> None:
    for year, last in ((2024, 2), (2025, None)):
        put(facts, "merit_aspek", tahun=year, nomor=1, aspek="Karier", nilai_bkd=20, nilai_bpsdm=5, nilai_maksimal=40)
        for number, score in enumerate((3, last), start=1):
            named = {"aspek": "Karier", "nomor_sub_aspek": number, "sub_aspek": f"Karier {number}", "bobot": 5}
            put(facts, "merit_skor", tahun=year, skor=score, **named)
    found = {
        year: [(row["ukuran"], row["nilai"]) for row in rows(facts, "key_figures", perangkat_daerah="BKD", tahun=year)]
        for year in (2024, 2025)
    }
    reported = [("Nilai sistem merit", 25), ("Karier", 25)]
    assert found == {2024: [*reported, ("Nilai penilaian mandiri", 25), ("Karier", 25)], 2025: reported}


def test_data_of_the_year_itself_go_before_what_is_printed_of_it(two_years: duckdb.DuckDBPyConnection) -> None:
    printed = {"ukuran": "serapan_persen", "objek": "BKD", "nilai": 1, "satuan": "persen", "tempat": "3.3"}
    put(two_years, "tahun_sebelumnya", periode="tahun", **printed)
    found = [row for row in rows(two_years, "key_figures", perangkat_daerah="BKD", tahun=2024, triwulan="IV")]
    assert [(row["nilai"], row["tercetak"]) for row in found if row["ukuran"] == "Serapan"] == [(75, None)]


def test_two_institutions_month_by_month(facts: duckdb.DuckDBPyConnection) -> None:
    for month, values in {"2024-07": {"A": 70, "B": 80, "C": 90}, "2024-08": {"A": 85, "C": 91}}.items():
        for name, value in values.items():
            put(facts, "ip_asn_instansi", perangkat_daerah=None, periode=month, instansi=name, nilai=value, kolom="D")
    found = rows(facts, "two_institutions", instansi="A", pembanding_instansi="B", tahun=2024)
    assert [(row["bulan"], row["selisih"], row["peringkat"], row["peringkat_pembanding"]) for row in found] == [
        ("2024-07", -10, 3, 2),
        ("2024-08", None, 2, None),
    ]


def test_an_earlier_quarter_of_the_year_is_offered_where_the_year_before_has_none(
    two_years: duckdb.DuckDBPyConnection,
) -> None:
    chosen = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
    assert offered(two_years, **chosen) == [(2023, "IV"), (2024, "IV")]
    for quarter in ("I", "II"):
        put(two_years, "indikator_realisasi", indikator="A", realisasi=1, periode=quarter)
    assert offered(two_years, **{**chosen, "triwulan": "II"})[:3] == [(2024, "I"), (2023, "II"), (2023, "IV")]
    assert offered(two_years, **{**chosen, "triwulan": "I"})[0] == (2023, "I"), "never the whole year beside a quarter"
    put(two_years, "indikator_realisasi", indikator="A", realisasi=1, periode="II", tahun=2023)
    assert offered(two_years, **{**chosen, "triwulan": "II"})[:2] == [(2023, "II"), (2024, "I")]


def test_the_same_quarter_comes_first_in_every_other_year_and_a_later_one_last(
    facts: duckdb.DuckDBPyConnection,
) -> None:
    chosen = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "I"}
    for quarter in ("I", "II", "IV"):
        put(facts, "indikator_realisasi", indikator="A", realisasi=1, periode=quarter)
    assert offered(facts, **chosen) == [(2024, "I"), (2024, "IV"), (2024, "II")]
    put(facts, "indikator_realisasi", indikator="A", realisasi=1, periode="IV", tahun=2022)
    assert offered(facts, **chosen)[:3] == [(2022, "I"), (2022, "IV"), (2024, "I")]


def offered(facts: duckdb.DuckDBPyConnection, **chosen: object) -> list[tuple[int, str]]:
    return [(row["tahun"], row["triwulan"]) for row in rows(facts, "compared_quarters", **chosen)]
