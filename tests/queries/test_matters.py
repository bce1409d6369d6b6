"""What needs a decision: spending of a whole quarter that is missing, and who answers for a matter."""

from datetime import date

import duckdb
import pytest

from queries.reports import newest_quarter, rows
from tests.conftest import put

NAMES = {"program": "P", "kegiatan": "K", "himpunan": "perubahan", "pagu_rupiah": 100}


def matters(facts: duckdb.DuckDBPyConnection, triwulan: str) -> list[dict]:
    """The ranked matters of BKD at a quarter of 2024."""
    period = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": triwulan}
    return rows(facts, "early_warning", tanggal=date(2024, 12, 31), **period)


@pytest.mark.parametrize(
    ("spent", "quarter", "expected"),
    [
        ({"I": [30, 40]}, "II", [("Realisasi anggaran", 200, "II")]),
        ({"I": [30, 40]}, "III", [("Realisasi anggaran", 200, "II")]),
        ({"I": [30, 40], "II": [None, None]}, "II", [("Realisasi anggaran", 200, "II")]),
        ({"I": [30, 40], "II": [80, None]}, "II", [("S1", 100, None)]),
        ({"IV": [100, 100]}, "III", [("Realisasi anggaran", 200, "I")]),
        ({}, "I", []),
    ],
    ids=["no rows", "since an earlier quarter", "all blank", "one blank", "before the first", "no budget"],
)
def test_a_quarter_without_any_spending_is_one_matter(
    facts: duckdb.DuckDBPyConnection,
    spent: dict[str, list[int | None]],
    quarter: str,
    expected: list[tuple],
) -> None:
    for periode, amounts in spent.items():
        for place, amount in enumerate(amounts):
            put(facts, "anggaran", periode=periode, sub_kegiatan=f"S{place}", realisasi_rupiah=amount, **NAMES)
    empty = [row for row in matters(facts, quarter) if row["alasan"] == "belum_diisi"]
    assert [(row["objek"], row["pembanding"], row["kosong_sejak"]) for row in empty] == expected


def test_the_agreements_allocation_shows_that_spending_is_missing(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "anggaran_pk", periode="tahun", sub_kegiatan="S", **NAMES)
    (row,) = matters(facts, "I")
    assert (row["objek"], row["pembanding"], row["kosong_sejak"]) == ("Realisasi anggaran", 100, "I")


def test_an_office_answers_and_never_a_source_of_data(facts: duckdb.DuckDBPyConnection) -> None:
    supported = "Indeks sistem merit pada aspek dan sub aspek lingkup BKD"
    program = {"program": "Program Kepegawaian Daerah", "kegiatan": "K"}
    for indicator in (supported, "kualifikasi", "lain", "dijanjikan"):
        put(facts, "indikator", periode="tahun", indikator=indicator, sumber_data="e-Kinerja")
    put(facts, "anggaran_kas", periode="2024-01", sub_kegiatan="S", unit="Bidang Mutasi", kolom="E", **program)
    put(facts, "ip_asn_target", periode="tahun", indikator="kualifikasi", pengampu="BKD", kolom="E")
    for quarter, office in (("I", "Bidang A"), ("II", "Bidang B")):
        put(facts, "tindak_lanjut", periode=quarter, objek="dijanjikan", penanggung_jawab=office)
    found = facts.execute("from penanggung_jawab('BKD', 2024)").fetchall()
    others = "Nilai Dimensi Kualifikasi, Kinerja dan Disiplin pada Indeks Profesionalitas ASN"
    assert {objek: (who, role) for objek, role, who in found if objek != others} == {
        "S": ("Bidang Mutasi", "unit"),
        supported: ("Bidang Mutasi", "pelaksana program"),
        "kualifikasi": ("BKD", "pengampu"),
        "dijanjikan": ("Bidang B", "tindak lanjut"),
    }


@pytest.mark.parametrize(
    ("measures", "year", "quarter", "expected"),
    [
        (["anggaran.realisasi_rupiah"], 2024, "II", None),
        (["anggaran.realisasi_rupiah"], 2024, "III", (2024, "II")),
        (["anggaran.realisasi_rupiah"], 2023, "IV", (2024, "II")),
        (["ksd.capaian_persen"], 2024, "II", (2024, "III")),
        (["ksd.capaian_persen"], 2024, "IV", None),
        (["output.capaian_output_persen"], 2024, "IV", None),
    ],
    ids=["has figures", "later", "an earlier year", "months to come", "months before", "none anywhere"],
)
def test_the_newest_quarter_with_figures(
    facts: duckdb.DuckDBPyConnection, measures: list[str], year: int, quarter: str, expected: tuple[int, str] | None
) -> None:
    facts.execute("insert into data.batch (batch, versi, jenis, waktu, pengguna) values (1, 1, 'impor', now(), 'x')")
    facts.execute("insert into data.tabel values (1, 1, 'L', 'A1', 'anggaran', null, null, 1, map([], []))")
    for periode, spent in (("I", 10), ("II", 20), ("III", None)):
        months = {f"bulan_{month}_rupiah": spent for month in (1, 2, 3)}
        put(facts, "anggaran", periode=periode, sub_kegiatan="S", realisasi_rupiah=spent, **months, **NAMES)
    put(facts, "ksd", periode="B09", sub_ksd="K", rencana_aksi="R", target="T", capaian_persen=100)
    period = {"perangkat_daerah": "BKD", "tahun": year, "triwulan": quarter}
    assert newest_quarter(facts, measures, **period) == expected


@pytest.mark.parametrize(
    ("reached", "target", "written", "status"),
    [
        (None, 10, "belum_tersedia", "belum_tersedia"),
        (None, 10, "belum_diisi", "belum_diisi"),
        (None, 10, None, "belum_diisi"),
        (9, 10, None, "di_bawah_target"),
        (9, 0, None, "tanpa_target"),
    ],
)
def test_why_a_programme_indicator_has_no_achievement(
    facts: duckdb.DuckDBPyConnection, reached: float | None, target: float, written: str | None, status: str
) -> None:
    held = {"program": "P", "indikator": "A", "target": target, "realisasi": reached, "status": written}
    put(facts, "program_indikator", **held)
    (row,) = rows(facts, "program_achievement")
    assert row["status"] == status
    found = facts.execute("select alasan from perkara('BKD', 2024, 'IV', date '2025-01-31')").fetchall()
    assert found == ([] if status == "tanpa_target" else [(status,)])


def test_a_year_without_its_agreement_says_so_and_keeps_the_medium_term_plan(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "indikator", tahun=2023, periode="tahun", nomor=1, indikator="A")
    put(facts, "anggaran", periode="IV", sub_kegiatan="S1", realisasi_rupiah=100, **NAMES)
    assert [(row["objek"], row["nilai"]) for row in matters(facts, "IV")] == [("Perjanjian kinerja 2024", 0)]
    for year, target in ((2024, 60), (2025, 45)):
        put(facts, "renstra_target", tahun=year, periode="tahun", indikator="A", target=target, kolom="G")
    put(facts, "indikator_realisasi", indikator="A", realisasi=48)
    found = [(row["jenis"], row["objek"], row["nilai"], row["persen"]) for row in matters(facts, "IV")]
    assert found == [
        ("perjanjian", "Perjanjian kinerja 2024", 1, None),
        ("renstra", "A", 48, 80),
        ("target", "A", 48, pytest.approx(48 / 45 * 100)),
    ]
    years = {row["tahun"]: row["realisasi"] for row in rows(facts, "target_comparison")}
    assert years == {2024: 48, 2025: None}
    put(facts, "indikator", periode="tahun", nomor=1, indikator="A")
    assert "perjanjian" not in {row["jenis"] for row in matters(facts, "IV")}


def test_a_year_without_a_definition_is_told_the_one_before(facts: duckdb.DuckDBPyConnection) -> None:
    for year, text in ((2022, "oldest"), (2023, "older"), (2025, "later")):
        held = {"jenis": "P", "indikator": "A", "definisi": text}
        put(facts, "indikator_definisi", tahun=year, periode="tahun", **held)
    (row,) = rows(facts, "indicator_definition", perangkat_daerah="BKD", tahun=2024)
    assert (row["definisi"], row["tahun"]) == ("older", 2023)
