"""Trees and plans against hand-worked tables."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

ACTION_PLAN = {"himpunan": "rencana_aksi_pk", "unit": "U", "program": "P"}


@pytest.mark.parametrize(
    ("volume", "targets", "kind", "until"),
    [
        (4, [1, 1, 1, 1], "bertambah", [1, 2, 3, 4]),
        (250, [240, 240, 240, 250], "kumulatif", [240, 240, 240, 250]),
        (4, [None, 4, None, None], "bertambah", [None, 4, 4, 4]),
        (2, [None, None, 2, 2], "kumulatif", [None, None, 2, 2]),
        (9, [1, 1, 1, 1], None, [1, 1, 1, 1]),
    ],
)
def test_how_a_rows_quarters_add_up_is_read_from_the_row(
    facts: duckdb.DuckDBPyConnection, volume: int, targets: list[int | None], kind: str | None, until: list[int | None]
) -> None:
    names = {**ACTION_PLAN, "sub_kegiatan": "S"}
    put(facts, "rencana_aksi", periode="tahun", volume=volume, indikator_output="O", pagu_rupiah=1, **names)
    for quarter, target in zip(("I", "II", "III", "IV"), targets, strict=True):
        put(facts, "rencana_aksi_target", periode=quarter, target=target, kolom="I", **names)
    put(facts, "keluaran", periode="IV", program="P", sub_kegiatan="S", indikator_output="O", realisasi=1)
    found = rows(facts, "output_plan")
    assert [row["sifat"] for row in found] == [kind] * 4
    assert [row["target_sampai"] for row in found] == until
    due = {None: "tidak_jatuh_tempo", 1: "tercapai"}
    assert found[3]["status"] == due.get(targets[3], "di_bawah_target")
    assert found[1]["status"] == ("tidak_jatuh_tempo" if targets[1] is None else "belum_diisi")
    early = rows(facts, "output_plan", triwulan="I")
    assert early[1]["status"] == ("tidak_jatuh_tempo" if targets[1] is None else "belum_jatuh_tempo")
    assert early[3]["status"] == found[3]["status"]


def test_the_tree_counts_and_carries_money_up(facts: duckdb.DuckDBPyConnection) -> None:
    for number, (name, reached) in enumerate([("A", 5), ("B", 20)], start=1):
        place = {"periode": "tahun", "indikator": name}
        put(facts, "indikator", nomor=number, sasaran="S", tingkat_sasaran="Sasaran Strategis", **place)
        put(facts, "indikator_target", himpunan="pk", target=10, kolom="J", **place)
        put(facts, "indikator_realisasi", indikator=name, realisasi=reached)
    put(facts, "renstra_target", periode="tahun", indikator="A", tujuan="T", target=1, kolom="G")
    put(facts, "program_indikator", program="P", indikator="IP", target=10, realisasi=9)
    for name, spent in (("x", 20), ("y", 70)):
        names = {"program": "P", "indikator_program": "IP", "kegiatan": "K", "himpunan": "perubahan"}
        put(facts, "anggaran", sub_kegiatan=name, pagu_rupiah=100, realisasi_rupiah=spent, **names)
    found = {row["kunci"]: row for row in rows(facts, "performance_tree")}
    assert list(found) == [
        "Tujuan: T",
        "Tujuan: T/S",
        "Tujuan: T/S/A",
        "Sasaran Strategis",
        "Sasaran Strategis/S",
        "Sasaran Strategis/S/B",
        "P",
        "P/IP",
        "P/IP/K",
        "P/IP/K/x",
        "P/IP/K/y",
    ]
    assert found["Tujuan: T/S"]["status"] == "di_bawah_target"
    assert (found["Sasaran Strategis"]["jumlah_tercapai"], found["Sasaran Strategis"]["status"]) == (1, "tercapai")
    assert found["P/IP"]["capaian_persen"] == 90
    assert found["P/IP"]["status"] == "di_bawah_target"
    assert found["P"]["serapan_persen"] == 45
    assert [found[key]["is_rendah"] for key in ("P", "P/IP/K/x", "P/IP/K/y")] == [True, True, False]


def test_an_activity_that_names_no_indicator_stands_below_its_programme(facts: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "x", "himpunan": "perubahan"}
    put(facts, "anggaran", pagu_rupiah=100, realisasi_rupiah=20, **names)
    tree = rows(facts, "performance_tree", perangkat_daerah="BKD", tahun=2024, triwulan="IV")
    found = [(row["tingkat"], row["kunci"], row["induk"]) for row in tree]
    assert found == [("program", "P", None), ("kegiatan", "P/K", "P"), ("sub_kegiatan", "P/K/x", "P/K")]


def test_the_tree_counts_what_is_due(facts: duckdb.DuckDBPyConnection) -> None:
    """Of three indicators of a goal one reached its target, one is not published, one has no target."""
    cases = (
        ("A", "S", 10, None, 20),
        ("B", "S", 10, None, None),
        ("C", "S", None, "tidak_jatuh_tempo", None),
        ("D", "only unpublished", 10, None, None),
        ("E", "only unpublished", None, "tidak_jatuh_tempo", None),
        ("F", "nothing due", None, "tidak_jatuh_tempo", None),
    )
    for number, (name, goal, target, status, reached) in enumerate(cases, start=1):
        put(facts, "indikator", periode="tahun", nomor=number, indikator=name, sasaran=goal, tingkat_sasaran="Sasaran")
        held = {"periode": "II", "himpunan": "pk", "indikator": name, "target": target, "status": status}
        put(facts, "indikator_target", kolom="J", **held)
        awaited = "belum_tersedia" if reached is None else None
        put(facts, "indikator_realisasi", periode="II", indikator=name, realisasi=reached, status=awaited)
    counts = ("jumlah_tercapai", "jumlah_jatuh_tempo", "jumlah_tanpa_capaian", "jumlah_indikator", "status")
    tree = rows(facts, "performance_tree", triwulan="II")
    found = {row["nama"]: tuple(row[name] for name in counts) for row in tree if row["tingkat"] == "sasaran"}
    assert found == {
        "S": (1, 2, 1, 3, "belum_tersedia"),
        "only unpublished": (0, 1, 1, 2, "belum_tersedia"),
        "nothing due": (0, 0, 0, 1, "tidak_jatuh_tempo"),
    }


def test_staff_of_two_years_and_whom_they_serve(facts: duckdb.DuckDBPyConnection) -> None:
    for year, numbers in ((2023, {"S1": 6, "D3": 4}), (2024, {"S1": 8})):
        for education, number in numbers.items():
            put(facts, "pegawai_pendidikan", tahun=year, pendidikan=education, jumlah_pegawai=number)
    put(facts, "pegawai", uraian="Pegawai yang dilayani", jumlah_pegawai=400)
    (summary,) = rows(facts, "staff_summary")
    assert (summary["jumlah_pegawai"], summary["jumlah_sebelumnya"], summary["perubahan"]) == (8, 10, -2)
    assert summary["rasio_layanan"] == 50
    found = [(row["tahun"], row["pendidikan"], row["perubahan"]) for row in rows(facts, "staff", tahun=2024)]
    assert found == [(2024, "S1", 2), (2023, "S1", None), (2023, "D3", None)]


def test_an_output_that_units_share_is_held_against_the_sum_of_their_targets(facts: duckdb.DuckDBPyConnection) -> None:
    for unit, target in {"A": 1, "B": 5}.items():
        names = {**ACTION_PLAN, "unit": unit, "sub_kegiatan": "S"}
        put(facts, "rencana_aksi", periode="tahun", volume=target, indikator_output="O", pagu_rupiah=1, **names)
        put(facts, "rencana_aksi_target", periode="IV", target=target, kolom="I", **names)
    put(facts, "keluaran", periode="IV", program="P", sub_kegiatan="S", indikator_output="O", realisasi=5)
    (one,) = rows(facts, "output_plan", unit="A")
    assert (one["target"], one["target_bersama"], one["jumlah_unit"]) == (1, 6, 2)
    assert (one["realisasi"], one["status"]) == (5, "di_bawah_target")


def test_what_the_plan_gives_to_a_name_under_two_activities_belongs_to_neither(
    facts: duckdb.DuckDBPyConnection,
) -> None:
    for activity in ("K1", "K2"):
        names = {"program": "P", "kegiatan": activity, "sub_kegiatan": "S"}
        put(facts, "anggaran", himpunan="perubahan", pagu_rupiah=100, realisasi_rupiah=50, **names)
        put(facts, "anggaran_kas", periode="2024-12", rencana_rupiah=60, kolom="E", **names)
    put(facts, "rencana_aksi", periode="tahun", pagu_rupiah=200, sub_kegiatan="S", **ACTION_PLAN)
    assert [row["pagu_sebelum_rupiah"] for row in rows(facts, "budget_revision")] == [None, None]
    consistency = rows(facts, "cash_plan_consistency")
    assert [(row["kegiatan"], row["realisasi_rupiah"]) for row in consistency] == [("K1", 50), ("K2", 50)]
