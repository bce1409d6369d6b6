"""What is filled in, empty, not due, missing or late, by data set and period."""

from datetime import datetime

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put


def test_states_of_periods(facts: duckdb.DuckDBPyConnection) -> None:
    imported = datetime(2024, 7, 20, 9)
    facts.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) values (1, 1, 'impor', 'x', ?, 'x')",
        [imported],
    )
    for name, first, second in [("A", None, 10), ("B", 5, None)]:
        put(facts, "indikator_realisasi", indikator=name, realisasi=first, periode="I")
        put(facts, "indikator_realisasi", indikator=name, realisasi=second and 10, periode="II")
    put(facts, "indikator_realisasi", indikator="B", realisasi=8, periode="II")
    target = {"himpunan": "pk", "kolom": "C"}
    put(facts, "indikator_target", indikator="A", target=5, periode="I", **target)
    put(facts, "indikator_target", indikator="B", target=5, periode="II", **target)
    put(facts, "indikator_target", indikator="C", target=None, status="tidak_jatuh_tempo", periode="III", **target)

    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan="III")

    said = {(row["isi"], row["periode"]): (row["terisi"], row["jumlah"], row["keadaan"]) for row in found}
    assert said == {
        ("target", "I"): (1, 1, "lengkap"),
        ("target", "II"): (1, 1, "lengkap"),
        ("target", "III"): (0, 1, "tidak_jatuh_tempo"),
        ("realisasi", "I"): (1, 2, "sebagian"),
        ("realisasi", "II"): (2, 3, "sebagian"),
        ("realisasi", "III"): (0, 0, "belum_ada"),
    }
    late = {row["periode"]: row["hari_terlambat"] for row in found if row["isi"] == "realisasi" and row["jumlah"]}
    assert late == {"I": 96, "II": 5}
    ((filled, absent),) = {(row["terisi_seluruhnya_persen"], row["jumlah_belum_ada"]) for row in found}
    assert (filled, absent) == (pytest.approx(5 / 7 * 100), 1)


def test_a_realisation_without_a_target_in_its_quarter_is_not_due(facts: duckdb.DuckDBPyConnection) -> None:
    imported(facts)
    for name, reached in (("A", 5), ("B", None), ("C", None), ("no row", None), ("another quarter", None)):
        put(facts, "indikator_realisasi", indikator=name, realisasi=reached, periode="I")
    for name, target, status, quarter in (
        ("A", 5, None, "I"),
        ("B", None, "tidak_jatuh_tempo", "I"),
        ("C", 5, None, "I"),
        ("another quarter", 5, None, "II"),
    ):
        given = {"target": target, "status": status, "himpunan": "pk", "kolom": "C"}
        put(facts, "indikator_target", indikator=name, periode=quarter, **given)
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan="I")
    (reached,) = [row for row in found if row["isi"] == "realisasi"]
    assert (reached["terisi"], reached["kosong"], reached["tidak_jatuh_tempo"]) == (1, 1, 3)


def test_a_realisation_of_the_last_quarter_is_due_by_the_annual_target(facts: duckdb.DuckDBPyConnection) -> None:
    imported(facts)
    put(facts, "indikator_realisasi", indikator="A", realisasi=None, periode="IV")
    put(facts, "indikator_target", indikator="A", target=5, periode="tahun", himpunan="pk", kolom="C")
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan="IV")
    (reached,) = [row for row in found if (row["isi"], row["periode"]) == ("realisasi", "IV")]
    assert (reached["kosong"], reached["tidak_jatuh_tempo"]) == (1, 0)


@pytest.mark.parametrize("triwulan", ["III", "IV"])
def test_yearly_results_are_expected_in_the_last_quarter_alone(facts: duckdb.DuckDBPyConnection, triwulan: str) -> None:
    imported(facts)
    put(facts, "program_indikator", program="P", indikator="A", target=1, realisasi=1, periode="II")
    put(facts, "merit_aspek", nomor=1, aspek="A", nilai_bkd=1, nilai_bpsdm=0, nilai_maksimal=1, periode="II")
    put(facts, "komponen_indikator", indikator="A", komponen="a", nilai=1, periode="I")
    put(facts, "komponen_indikator", indikator="A", komponen="a", nilai=1, periode="II")
    of_data_set(facts, program_indikator="program", merit_aspek="merit", komponen_indikator="komponen_indikator")
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan=triwulan)
    absent = {(row["dataset"], row["periode"]) for row in found if row["keadaan"] == "belum_ada"}
    late = {("program", "IV"), ("merit", "IV"), ("komponen_indikator", "IV")}
    assert absent == {("komponen_indikator", "III")} | (late if triwulan == "IV" else set())
    assert {row["jumlah_belum_ada"] for row in found} == {len(absent)}


@pytest.mark.parametrize(("triwulan", "due"), [("I", 0), ("III", 0), ("IV", 1)])
def test_a_realisation_of_the_year_is_due_at_its_end(facts: duckdb.DuckDBPyConnection, triwulan: str, due: int) -> None:
    imported(facts)
    put(facts, "renstra_capaian", indikator="A", realisasi=None, periode="tahun", kolom="C")
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan=triwulan)
    assert sum(row["jumlah"] for row in found if row["isi"] == "realisasi") == due


def test_components_surveys_employees_and_cash_plans_are_listed(facts: duckdb.DuckDBPyConnection) -> None:
    imported(facts)
    for value in (1, None):
        put(facts, "komponen_indikator", indikator="A", komponen=f"K {value}", nilai=value)
    for number, unit in enumerate(["A", "A", "B", None]):
        put(facts, "survei_jawaban", unit=unit, responden=str(number), u1=4, periode="2024-11")
        put(facts, "pegawai_asn", unit=unit or "C", nomor=number)
    put(facts, "survei_rekap", unit="A", unsur="U1", rata_rata=3, periode="2024-12")
    plan = {"program": "P", "kolom": "C", "periode": "2024-02"}
    put(facts, "anggaran_kas", sub_kegiatan="S", rencana_rupiah=10, **plan)
    put(facts, "anggaran_kas", sub_kegiatan="T", rencana_rupiah=None, **plan)
    of_data_set(
        facts,
        komponen_indikator="komponen_indikator",
        survei_jawaban="survei_kepuasan",
        survei_rekap="survei_kepuasan",
        pegawai_asn="pegawai",
        anggaran_kas="anggaran_kas",
    )
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan="IV")
    said = {
        (row["dataset"], row["isi"], row["periode"], row["triwulan"]): (row["terisi"], row["jumlah"])
        for row in found
        if row["jumlah"]
    }
    assert said == {
        ("komponen_indikator", "realisasi", "IV", "IV"): (1, 2),
        ("survei_kepuasan", "realisasi", "2024-11", "IV"): (3, 3),
        ("survei_kepuasan", "realisasi", "2024-12", "IV"): (1, 1),
        ("pegawai", "realisasi", "IV", "IV"): (3, 3),
        ("anggaran_kas", "target", "2024-02", "I"): (1, 2),
    }
    assert {row["dataset"] for row in found if not row["jumlah"]} == {"komponen_indikator"}


@pytest.mark.parametrize(("triwulan", "due"), [("I", 2), ("II", 1), ("III", 1)])
def test_a_sub_activity_without_a_cash_plan_is_blank_in_it(
    facts: duckdb.DuckDBPyConnection, triwulan: str, due: int
) -> None:
    imported(facts)
    names = {"program": "P", "kegiatan": "K"}
    put(facts, "anggaran_kas", sub_kegiatan="S", rencana_rupiah=10, kolom="C", periode="2024-02", **names)
    for quarter, subs in {"I": "ST", "II": "S"}.items():
        for sub in subs:
            put(facts, "anggaran", sub_kegiatan=sub, pagu_rupiah=9, himpunan="perubahan", periode=quarter, **names)
    of_data_set(facts, anggaran_kas="anggaran_kas")
    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan=triwulan)
    (planned,) = [row for row in found if row["dataset"] == "anggaran_kas"]
    assert (planned["periode"], planned["terisi"], planned["jumlah"]) == ("2024-02", 1, due)


def test_the_reports_year_lacks_three_quarters_of_three_data_sets(report: duckdb.DuckDBPyConnection) -> None:
    found = rows(report, "completeness")
    absent = {(row["dataset"], row["periode"]) for row in found if row["keadaan"] == "belum_ada"}
    assert absent == {(name, quarter) for name in ("indikator", "anggaran", "output") for quarter in ("I", "II", "III")}


def imported(facts: duckdb.DuckDBPyConnection) -> None:
    facts.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) values (1, 1, 'impor', 'x', now(), 'x')"
    )


def of_data_set(facts: duckdb.DuckDBPyConnection, **names: str) -> None:
    """Say which data set the rows of a fact table belong to."""
    for table, dataset in names.items():
        facts.execute("update data.irisan set dataset = ? where tabel_fakta = ?", [dataset, table])
