"""Formulas against cases worked by hand."""

from decimal import Decimal

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put


def value(connection: duckdb.DuckDBPyConnection, expression: str) -> object:
    return connection.cursor().execute(f"select {expression}").fetchall()[0][0]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("capaian(320, 319.53, 'naik')", pytest.approx(100.147091, abs=1e-6)),
        ("capaian(94, 80, 'turun')", 82.5),
        ("capaian(200, 80, 'turun')", 0),
        ("capaian(10, 0, 'naik')", None),
        ("capaian(null, 10, 'naik')", None),
        ("capaian(null, 10, 'turun')", None),
        ("capaian(10, null, 'naik')", None),
        ("capaian(10, null, 'turun')", None),
        ("capaian(10, 0, 'turun')", None),
        ("perkiraan(10, 20, 0.5)", 20),
        ("perkiraan(10, -5, 0.5)", 10),
        ("perkiraan(10, null, 0.5)", None),
        ("persen(1, 8)", 12.5),
        ("belanja_dari_bulan(330, true, 100, 110, 120)", 330),
        ("belanja_dari_bulan(null, true, 100, 110, 120)", 330),
        ("belanja_dari_bulan(330, true, 100, 110, null)", 330),
        ("belanja_dari_bulan(null, true, 100, null, 120)", None),
        ("belanja_dari_bulan(7, false, null, null, 9)", 9),
        ("belanja_dari_bulan(7, false, 5, 6, null)", 7),
        ("belanja_dari_bulan(7, null, null, null, null)", 7),
        ("persen(1, 0)", None),
        ("efisiensi_diakui(43.22, 20)", 20),
        ("efisiensi_diakui(-43.22, 20)", -20),
        ("efisiensi_diakui(3.58, 20)", Decimal("3.58")),
        ("efisiensi_diakui(null, 20)", None),
        ("nilai_efisiensi(20, 20, 50)", 100),
        ("nilai_efisiensi(0, 20, 50)", 50),
        ("nilai_efisiensi(-20, 20, 50)", 0),
    ],
)
def test_formula(facts: duckdb.DuckDBPyConnection, expression: str, expected: object) -> None:
    assert value(facts, expression) == expected


@pytest.mark.parametrize(
    ("himpunan", "nilai", "kategori"),
    [
        ("capaian", 100.99, "baik"),
        ("capaian", 101, "sangat baik"),
        ("capaian", 99.99, "cukup"),
        ("capaian", 79.5, "kurang"),
        ("capaian", 59.9, "sangat kurang"),
        ("merit", 324.99, "baik"),
        ("merit", 325, "sangat baik"),
        ("ip_asn", 80.51, "sedang"),
        ("ip_asn", 81, "tinggi"),
        ("ip_asn", 60.66, "sangat rendah"),
        ("ip_asn", None, None),
    ],
)
def test_band_is_the_highest_lower_bound(
    facts: duckdb.DuckDBPyConnection, himpunan: str, nilai: float | None, kategori: str | None
) -> None:
    written = "null" if nilai is None else nilai
    assert value(facts, f"kategori_nilai('{himpunan}', {written}, 2024)") == kategori


def test_band_of_a_year_before_the_rule_is_not_known(facts: duckdb.DuckDBPyConnection) -> None:
    assert value(facts, "kategori_nilai('merit', 350, 2010)") is None


def test_realisations_without_an_agreement_are_counted_until_there_is_one(facts: duckdb.DuckDBPyConnection) -> None:
    for name, reached in (("A", 60), ("B", 90), ("C", None)):
        put(facts, "indikator_realisasi", indikator=name, realisasi=reached)
    assert rows(facts, "achievement_summary")[0]["jumlah_tanpa_perjanjian"] == 2
    (earlier,) = rows(facts, "achievement_summary", perangkat_daerah="BKD", tahun=2024, triwulan="III")
    assert earlier["jumlah_tanpa_perjanjian"] == 0, "they are of quarter IV"
    put(facts, "indikator", periode="tahun", nomor=1, indikator="A")
    assert rows(facts, "achievement_summary")[0]["jumlah_tanpa_perjanjian"] == 0


def test_average_leaves_out_what_is_not_available(facts: duckdb.DuckDBPyConnection) -> None:
    for number, (target, reached) in enumerate([(50, 60), (100, 90), (40, None), (0, 5)], start=1):
        name = f"Indikator {number}"
        put(facts, "indikator", periode="tahun", nomor=number, indikator=name)
        put(facts, "indikator_target", periode="tahun", himpunan="pk", indikator=name, target=target, kolom="J")
        status = "belum_tersedia" if reached is None else None
        put(facts, "indikator_realisasi", indikator=name, realisasi=reached, status=status)
    (summary,) = rows(facts, "achievement_summary")
    assert summary["rata_rata_persen"] == pytest.approx((120 + 90) / 2)
    assert summary["jumlah_terukur"] == 2
    assert summary["jumlah_belum_tersedia"] == 2
    assert summary["rata_rata_batas_110_persen"] == pytest.approx((110 + 90) / 2)
    assert [row["status"] for row in rows(facts, "indicator_achievement")] == [
        "tercapai",
        "di_bawah_target",
        "belum_tersedia",
        "tanpa_target",
    ]


def test_a_quarter_is_measured_against_its_own_target(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "indikator", periode="tahun", nomor=1, indikator="A")
    for quarter, target in (("II", 30), ("tahun", 80)):
        put(facts, "indikator_target", periode=quarter, himpunan="pk", indikator="A", target=target, kolom="J")
    put(
        facts,
        "indikator_target",
        periode="I",
        himpunan="pk",
        indikator="A",
        target=None,
        status="tidak_jatuh_tempo",
        kolom="F",
    )
    put(facts, "indikator_realisasi", periode="II", indikator="A", realisasi=45)
    put(facts, "indikator_realisasi", periode="IV", indikator="A", realisasi=80)
    quarter = {name: rows(facts, "indicator_achievement", triwulan=name)[0] for name in ("I", "II", "III", "IV")}
    assert quarter["I"]["status"] == "tidak_jatuh_tempo"
    assert quarter["II"]["capaian_persen"] == pytest.approx(150)
    assert quarter["III"]["status"] == "belum_diisi"
    assert quarter["IV"]["capaian_persen"] == pytest.approx(100)


@pytest.mark.parametrize(
    ("chosen", "statuses"),
    [
        ("I", ["tidak_jatuh_tempo", "belum_jatuh_tempo", "belum_jatuh_tempo", "belum_jatuh_tempo"]),
        ("II", ["tidak_jatuh_tempo", "tercapai", "belum_jatuh_tempo", "belum_jatuh_tempo"]),
        ("III", ["tidak_jatuh_tempo", "tercapai", "belum_diisi", "belum_jatuh_tempo"]),
        ("IV", ["tidak_jatuh_tempo", "tercapai", "belum_diisi", "di_bawah_target"]),
    ],
)
def test_a_quarter_after_the_chosen_one_is_not_due_yet(
    facts: duckdb.DuckDBPyConnection, chosen: str, statuses: list[str]
) -> None:
    put(facts, "indikator", periode="tahun", nomor=1, indikator="A", sasaran="S")
    for quarter, target in {"II": 30, "III": 60, "tahun": 80}.items():
        put(facts, "indikator_target", periode=quarter, himpunan="pk", indikator="A", target=target, kolom="J")
    for quarter, reached in {"II": 45, "IV": 70}.items():
        put(facts, "indikator_realisasi", periode=quarter, indikator="A", realisasi=reached)
    found = rows(facts, "indicator_quarters", triwulan=chosen)
    assert [row["status"] for row in found] == statuses
    assert [row["target"] for row in found] == [None, 30, 60, 80]
    later = [row["realisasi"] for row in found if row["status"] == "belum_jatuh_tempo"]
    assert later == [None] * len(later)


def test_absorption_is_the_ratio_of_sums_at_every_level(facts: duckdb.DuckDBPyConnection) -> None:
    for name, allocated, spent in (("a", 100, 100), ("b", 900, 0)):
        put(
            facts,
            "anggaran",
            himpunan="perubahan",
            program="P",
            kegiatan="K",
            sub_kegiatan=name,
            pagu_rupiah=allocated,
            realisasi_rupiah=spent,
        )
    (activity,) = rows(facts, "budget_absorption", tingkat="kegiatan")
    assert activity["serapan_persen"] == pytest.approx(10)
    assert (activity["pagu_rupiah"], activity["realisasi_rupiah"]) == (1000, 100)
    parts = rows(facts, "budget_absorption")
    assert [row["serapan_persen"] for row in parts] == [100, 0]
    assert [row["bagian_sisa_persen"] for row in parts] == [0, 100]


def test_money_stays_exact_beyond_what_a_float_holds(facts: duckdb.DuckDBPyConnection) -> None:
    for name, rupiah in (("a", 9_007_199_254_740_993), ("b", 1)):
        put(
            facts,
            "anggaran",
            himpunan="perubahan",
            program="P",
            kegiatan="K",
            sub_kegiatan=name,
            pagu_rupiah=rupiah,
            realisasi_rupiah=0,
        )
    (programme,) = rows(facts, "budget_absorption", tingkat="program")
    assert programme["pagu_rupiah"] == 9_007_199_254_740_994


def test_ranks_share_ties_and_the_median_is_exact(facts: duckdb.DuckDBPyConnection) -> None:
    for name, nilai in (("a", "80.10"), ("b", "80.10"), ("c", "70.07"), ("d", "70.10")):
        put(
            facts,
            "ip_asn_instansi",
            perangkat_daerah=None,
            periode="2024-07",
            instansi=name,
            nilai=Decimal(nilai),
            kolom="E",
        )
    found = {row["instansi"]: row for row in rows(facts, "ip_asn_comparison")}
    assert [found[name]["peringkat"] for name in "abcd"] == [1, 1, 4, 3]
    assert found["a"]["median"] == Decimal("75.10")
    assert found["c"]["selisih_median"] == Decimal("-5.03")


def test_an_empty_achievement_is_neither_zero_nor_reached(facts: duckdb.DuckDBPyConnection) -> None:
    for period, reached in (("B03", 100), ("B06", None), ("B09", 95)):
        put(facts, "ksd", periode=period, sub_ksd="S", rencana_aksi="R", target=period, capaian_persen=reached)
    (summary,) = rows(facts, "action_plan_summary")
    assert (summary["jumlah_target"], summary["jumlah_terisi"], summary["jumlah_tercapai"]) == (3, 2, 1)
    assert summary["jumlah_rencana_aksi"] == 1
    (first_half,) = rows(facts, "action_plan_summary", triwulan="II")
    assert first_half["jumlah_target"] == 2


def test_a_sub_activity_missing_from_the_action_plan_is_absent_not_zero(facts: duckdb.DuckDBPyConnection) -> None:
    for name in ("a", "b"):
        put(
            facts,
            "anggaran",
            himpunan="perubahan",
            program="P",
            kegiatan="K",
            sub_kegiatan=name,
            pagu_rupiah=100,
            realisasi_rupiah=40,
        )
    for unit, rupiah in (("BKD", 30), ("Korpri", 20)):
        put(
            facts,
            "rencana_aksi",
            periode="tahun",
            himpunan="rencana_aksi_pk",
            unit=unit,
            program="P",
            sub_kegiatan="a",
            pagu_rupiah=rupiah,
        )
    first, second = rows(facts, "budget_revision")
    assert (first["pagu_sebelum_rupiah"], first["perubahan_rupiah"]) == (50, 50)
    assert first["is_ditambah_tak_terserap"] is True
    assert second["pagu_sebelum_rupiah"] is None
    assert second["is_ditambah_tak_terserap"] is False
