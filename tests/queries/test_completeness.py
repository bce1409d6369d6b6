"""What is filled in, empty, not due, missing or late, by data set and period."""

from datetime import datetime

import duckdb

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
    put(facts, "indikator_target", indikator="A", target=None, status="tidak_jatuh_tempo", periode="I", **target)

    found = rows(facts, "completeness", perangkat_daerah="BKD", tahun=2024, triwulan="III")

    said = {(row["isi"], row["periode"]): (row["terisi"], row["jumlah"], row["keadaan"]) for row in found}
    assert said == {
        ("target", "I"): (0, 1, "tidak_jatuh_tempo"),
        ("realisasi", "I"): (1, 2, "sebagian"),
        ("realisasi", "II"): (2, 3, "sebagian"),
        ("realisasi", "III"): (0, 0, "belum_ada"),
    }
    late = {row["periode"]: row["hari_terlambat"] for row in found if row["isi"] == "realisasi" and row["jumlah"]}
    assert late == {"I": 96, "II": 5}
    assert {(row["terisi_seluruhnya_persen"], row["jumlah_belum_ada"]) for row in found} == {(60, 1)}
