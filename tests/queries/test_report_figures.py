"""The report's own year: what SQL computes from the workbooks against what the report prints."""

from collections import Counter
from decimal import Decimal

import duckdb
import pytest

from queries.reports import cells, rows


def one(report: duckdb.DuckDBPyConnection, name: str, **parameters: object) -> dict[str, object]:
    (row,) = rows(report, name, **parameters)
    return row


def test_average_achievement(report: duckdb.DuckDBPyConnection) -> None:
    summary = one(report, "achievement_summary")
    assert round(summary["rata_rata_persen"], 2) == 104.63
    assert (summary["jumlah_terukur"], summary["jumlah_indikator"], summary["jumlah_belum_tersedia"]) == (13, 14, 1)
    assert round(summary["rata_rata_batas_120_persen"], 2) == 103.93
    assert round(summary["rata_rata_batas_110_persen"], 2) == 102.35
    assert round(summary["selisih_poin"], 2) == 1.70


def test_two_target_sets_are_kept_apart(report: duckdb.DuckDBPyConnection) -> None:
    first = rows(report, "indicator_achievement")[0]
    assert (first["target"], first["target_renstra"]) == (Decimal("319.53"), Decimal("304.53"))
    assert round(first["capaian_persen"], 2) == 100.15
    assert round(first["capaian_renstra_persen"], 2) == 105.08


def test_the_realisation_of_chapter_three_counts(report: duckdb.DuckDBPyConnection) -> None:
    satisfaction = rows(report, "indicator_achievement")[2]
    assert satisfaction["realisasi"] == Decimal("94.32")
    assert satisfaction["realisasi_lain"] == "94"


def test_a_result_that_only_a_text_states_stands_beside_the_plan(report: duckdb.DuckDBPyConnection) -> None:
    found = {
        (row["indikator"].split(",")[0], row["tahun"]): (row["realisasi"], row["realisasi_disebut"])
        for row in rows(report, "target_comparison")
    }
    assert found["Nilai Dimensi Kualifikasi", 2023] == (None, Decimal("51.65"))
    assert found["Nilai Dimensi Kualifikasi", 2022] == (Decimal("50.36"), None)
    beside = rows(report, "key_figures", perangkat_daerah="BKD", tahun=2023, triwulan="IV")
    assert [row["nilai"] for row in beside if row["ukuran"] == "IP ASN: kualifikasi, kinerja, disiplin"] == [51.65]


def test_a_programmes_own_indicator_is_in_the_tree(report: duckdb.DuckDBPyConnection) -> None:
    name = "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah"
    (found,) = [row for row in rows(report, "performance_tree") if row["nama"] == name]
    assert (found["induk"], found["status"], found["pagu_rupiah"]) == (
        "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
        "tercapai",
        None,
    )


@pytest.mark.parametrize("name", ["performance_tree", "indicator_achievement"])
def test_why_an_index_is_not_available_is_what_the_report_notes(report: duckdb.DuckDBPyConnection, name: str) -> None:
    (noted,) = {row["keterangan"] for row in rows(report, name) if row["status"] == "belum_tersedia"} - {None}
    assert noted == "Data Belum Rilis"


def test_merit_system(report: duckdb.DuckDBPyConnection) -> None:
    summary = one(report, "merit_summary")
    assert (summary["nilai_bkd"], summary["nilai_total"], summary["kategori"]) == (320, Decimal("350.5"), "sangat baik")
    assert (summary["potensi"], summary["aspek_potensi_terbesar"]) == (Decimal("59.5"), "Pengembangan Karir")
    aspects = rows(report, "merit_breakdown")
    assert len(aspects) == 8
    differing = [row["aspek"] for row in aspects if row["nilai_total"] != row["nilai_total_tercetak"]]
    assert differing == ["Promosi dan Mutasi", "Manajemen Kinerja", "Penggajian, Penghargaan dan Disiplin"]
    assert [row["aspek"] for row in aspects if row["is_tercetak_lain"]] == differing
    assert len(rows(report, "merit_sub_aspects")) == 37
    own = [row for row in rows(report, "merit_ranking") if row["is_sendiri"]]
    assert [(row["peringkat"], row["jumlah_instansi"]) for row in own] == [(4, 10)]


def test_a_reason_is_told_alike_for_each_and_for_all(report: duckdb.DuckDBPyConnection) -> None:
    each = Counter(
        row["kategori_alasan"]
        for row in rows(report, "budget_absorption", tingkat="sub_kegiatan")
        if row["sisa_rupiah"]
    )
    assert each == {row["kategori_alasan"]: row["jumlah_sub_kegiatan"] for row in rows(report, "budget_reasons")}
    assert each["belum dijelaskan"] == 1


def test_ip_asn(report: duckdb.DuckDBPyConnection) -> None:
    summary = one(report, "ip_asn_summary")
    assert (summary["nilai"], summary["peringkat"], summary["jumlah_terpilih"]) == (Decimal("85.54"), 1, 32)
    assert summary["median"] == Decimal("77.085")
    assert summary["selisih_median"] == Decimal("8.455")
    assert (summary["tahun_pengukuran"], summary["target"]) == (2023, 82)
    assert rows(report, "ip_asn_summary", tahun=2024, triwulan="II") == []
    assert rows(report, "ip_asn_comparison", tahun=2024, triwulan="II") == []
    september = rows(report, "ip_asn_comparison", bulan="2024-09")
    assert len(september) == 32
    assert [row["instansi"] for row in september if row["kategori"] == "tinggi"][0] == "Provinsi DKI Jakarta"
    dimensions = rows(report, "ip_asn_dimensions")
    assert sum(row["nilai"] for row in dimensions) == Decimal("85.54")
    assert sum(row["nilai_maksimal"] for row in dimensions) == 100


def test_july_ties_share_a_rank(report: duckdb.DuckDBPyConnection) -> None:
    july = [row["peringkat"] for row in rows(report, "ip_asn_comparison", bulan="2024-07")]
    assert len(july) > len(set(july))


def test_budget(report: duckdb.DuckDBPyConnection) -> None:
    summary = one(report, "budget_summary")
    assert (summary["pagu_rupiah"], summary["realisasi_rupiah"]) == (216_419_358_893, 189_566_838_649)
    assert round(summary["serapan_persen"], 2) == 87.59
    assert (summary["jumlah_program"], summary["jumlah_kegiatan"], summary["jumlah_sub_kegiatan"]) == (2, 9, 33)
    parts = rows(report, "budget_absorption")
    assert sum(row["pagu_rupiah"] for row in parts) == 216_419_358_893
    mail = next(row for row in parts if row["sub_kegiatan"] == "Penyediaan Jasa Surat Menyurat")
    assert round(mail["serapan_persen"], 2) == 100.00


def test_efficiency(report: duckdb.DuckDBPyConnection) -> None:
    first, second = rows(report, "budget_efficiency")
    assert round(first["efisiensi_persen"], 2) == 43.22
    assert (first["efisiensi_diakui_persen"], first["nilai_efisiensi_persen"]) == (20, 100)
    assert round(second["efisiensi_persen"], 2) == 3.58
    whole = one(report, "budget_efficiency", tingkat="perangkat_daerah")
    assert whole["program"] is None
    assert round(whole["efisiensi_persen"], 2) == 12.44


def test_the_only_missed_target_is_seen(report: duckdb.DuckDBPyConnection) -> None:
    missed = [row for row in rows(report, "program_achievement") if row["status"] == "di_bawah_target"]
    assert [(row["realisasi"], row["target"]) for row in missed] == [(110, Decimal("112.5"))]
    assert rows(report, "leadership_attention")[0]["objek"] == missed[0]["indikator"]


def test_strategic_activities(report: duckdb.DuckDBPyConnection) -> None:
    summary = one(report, "action_plan_summary")
    assert (summary["jumlah_rencana_aksi"], summary["jumlah_sub_ksd"]) == (17, 6)
    assert (summary["jumlah_target"], summary["jumlah_terisi"], summary["jumlah_tercapai"]) == (35, 33, 33)


def test_earlier_quarters_have_targets_only(report: duckdb.DuckDBPyConnection) -> None:
    second = rows(report, "indicator_achievement", triwulan="II")
    assert all(row["realisasi"] is None for row in second)
    assert {row["status"] for row in second} == {"tidak_jatuh_tempo", "belum_diisi"}
    assert sum(row["target"] is not None for row in second) == 8


def test_action_plan_before_the_revision(report: duckdb.DuckDBPyConnection) -> None:
    revision = rows(report, "budget_revision")
    assert sum(row["pagu_sebelum_rupiah"] is not None for row in revision) == 32
    assert all(row["pagu_rupiah"] is not None for row in revision)


@pytest.mark.parametrize(
    ("name", "objek", "ukuran", "lembar", "sel"),
    [
        ("indicator_achievement", "Indeks Kepuasan Layanan Kepegawaian", "realisasi", "Pengukuran", "F11"),
        ("ip_asn_comparison", "Provinsi DKI Jakarta", "nilai", "IP ASN Regional", "G7"),
    ],
)
def test_a_figure_is_traced_to_its_cell(
    report: duckdb.DuckDBPyConnection, name: str, objek: str, ukuran: str, lembar: str, sel: str
) -> None:
    found = cells(report, name, perangkat_daerah="BKD", tahun=2024, objek=objek)
    assert (lembar, sel) in set(
        found.loc[found["ukuran"] == ukuran, ["lembar", "sel"]].itertuples(index=False, name=None)
    )


def test_staff_of_another_year_are_not_those_of_the_year_asked_for(report: duckdb.DuckDBPyConnection) -> None:
    assert rows(report, "staff", tahun=2024, triwulan="IV")
    assert rows(report, "staff", tahun=2025, triwulan="IV") == []
