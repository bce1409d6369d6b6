"""What was not spent: why, and what was reached without it."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

SPENT = {"A": 30, "B": 50, "C": 90, "D": 0, "E": 100, "F": None}
EXPLAINED = {"A": None, "B": "tertunda", "D": "hemat"}
OUTPUT = {"A": 100, "B": 99, "C": 100, "D": 100}
PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.fixture
def spending(facts: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Six sub-activities with 100 rupiah each; A explained without a category, B and D with the file's own."""
    for name, spent in SPENT.items():
        names = {"program": "P", "kegiatan": "K", "sub_kegiatan": name, "himpunan": "perubahan"}
        put(facts, "anggaran", pagu_rupiah=100, realisasi_rupiah=spent, **names)
    for name, category in EXPLAINED.items():
        put(facts, "anggaran_penjelasan", sub_kegiatan=name, penjelasan="karena", kategori_alasan=category)
    for name, reached in OUTPUT.items():
        put(facts, "output", program="P", sub_kegiatan=name, capaian_output_persen=reached)
    return facts


def test_the_remainder_is_shared_out_by_reason(spending: duckdb.DuckDBPyConnection) -> None:
    found = [
        (row["kategori_alasan"], row["jumlah_sub_kegiatan"], row["sisa_rupiah"], float(row["bagian_sisa_persen"]))
        for row in rows(spending, "budget_reasons")
    ]
    whole = 70 + 50 + 10 + 100
    assert found == [
        ("hemat", 1, 100, pytest.approx(100 * 100 / whole)),
        ("belum dijelaskan", 1, 70, pytest.approx(70 * 100 / whole)),
        ("tertunda", 1, 50, pytest.approx(50 * 100 / whole)),
        ("serapan tidak rendah", 1, 10, pytest.approx(10 * 100 / whole)),
    ]


def test_what_is_overspent_is_a_category_and_a_matter_of_its_own(spending: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "over", "himpunan": "perubahan"}
    put(spending, "anggaran", pagu_rupiah=100, realisasi_rupiah=140, **names)
    put(spending, "anggaran_penjelasan", sub_kegiatan="over", penjelasan="karena", kategori_alasan="hemat")
    found = rows(spending, "budget_reasons")
    (summary,) = rows(spending, "budget_summary")
    assert sum(row["sisa_rupiah"] for row in found) == summary["sisa_rupiah"] == 190
    assert (found[-1]["kategori_alasan"], found[-1]["sisa_rupiah"]) == ("melebihi pagu", -40)
    assert found[-1]["bagian_sisa_persen"] is None
    assert sum(row["bagian_sisa_persen"] for row in found[:-1]) == pytest.approx(100)
    assert summary["bagian_sisa_terbesar_persen"] == pytest.approx(100 * 100 / 230)
    shares = {row["sub_kegiatan"]: row["bagian_sisa_persen"] for row in rows(spending, "budget_absorption")}
    assert shares.pop("over") is None
    assert sum(share for share in shares.values() if share) == pytest.approx(100)
    period = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
    matters = [row for row in rows(spending, "early_warning", **period) if row["jenis"] == "anggaran"]
    assert (matters[0]["objek"], matters[0]["alasan"], matters[0]["persen"]) == ("over", "melebihi_pagu", 140)
    assert [row["alasan"] for row in matters].count("melebihi_pagu") == 1


def test_a_category_that_no_file_names_is_counted_as_the_projects_reading(facts: duckdb.DuckDBPyConnection) -> None:
    for name, category in {"Pengelolaan Mutasi ASN": None, "Pengelolaan Promosi ASN": "tertunda"}.items():
        names = {"program": "P", "kegiatan": "K", "sub_kegiatan": name, "himpunan": "perubahan"}
        put(facts, "anggaran", pagu_rupiah=100, realisasi_rupiah=10, **names)
        put(facts, "anggaran_penjelasan", sub_kegiatan=name, penjelasan="karena", kategori_alasan=category)
    (late,) = rows(facts, "budget_reasons")
    assert late["kategori_alasan"] == "tertunda"
    assert (late["jumlah_sub_kegiatan"], late["jumlah_kategori_disimpulkan"]) == (2, 1)


def test_what_is_not_filled_in_is_counted_with_its_allocation(spending: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "E", "himpunan": "perubahan"}
    put(spending, "anggaran", pagu_rupiah=30, unit="another", **names)
    (summary,) = rows(spending, "budget_summary")
    assert (summary["jumlah_belum_diisi"], summary["pagu_belum_diisi_rupiah"]) == (2, 130)
    assert summary["pagu_terisi_rupiah"] + 130 == summary["pagu_rupiah"]
    assert summary["pagu_terisi_rupiah"] - summary["realisasi_rupiah"] == summary["sisa_rupiah"]


@pytest.mark.parametrize("report", ["budget_tree", "performance_tree"])
def test_every_node_of_a_tree_says_what_its_absorption_is_of(spending: duckdb.DuckDBPyConnection, report: str) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "E", "himpunan": "perubahan"}
    put(spending, "anggaran", pagu_rupiah=30, unit="another", **names)
    nodes = {row["nama"]: row for row in rows(spending, report, **PERIOD) if row["pagu_rupiah"] is not None}
    assert [nodes[name]["jumlah_belum_diisi"] for name in ("P", "K", "E", "A")] == [2, 2, 1, 0]
    for node in nodes.values():
        if node["serapan_persen"] is not None:
            share = float(node["realisasi_rupiah"] / node["pagu_terisi_rupiah"] * 100)
            assert float(node["serapan_persen"]) == pytest.approx(share)
    if report == "performance_tree":
        assert nodes["P"]["pagu_belum_diisi_rupiah"] == 130


def test_outputs_reached_while_little_was_spent(spending: duckdb.DuckDBPyConnection) -> None:
    found = [(row["sub_kegiatan"], row["realisasi_rupiah"]) for row in rows(spending, "budget_output")]
    assert found == [("D", 0), ("A", 30)]
