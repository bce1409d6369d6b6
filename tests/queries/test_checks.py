"""Every check against hand-worked tables: the broken row is found, the right one and the rounded one are not.

All tables stand in one database; the agency is named after the check that they are for.
"""

from collections.abc import Iterator

import duckdb
import pytest

from queries.checking import CONTRACT, SEVERITIES, checks, findings
from queries.database import connect, create_formulas, create_tables
from tests.conftest import put
from tests.queries.check_cases import CASES, Facts

OF_RULES = {"efisiensi", "indeks_daftar", "target_triwulan"}  # their rules are kept for one agency
LETTERS = {
    **{
        name: "C"
        for name in ("nilai", "pagu_rupiah", "target", "bobot", "nilai_bkd", "keterangan", "jumlah_rencana_aksi")
    },
    **{
        name: "D"
        for name in ("realisasi_rupiah", "nilai_bpsdm", "kondisi_awal", "teks", "penjelasan", "indikator_output")
    },
    **{name: "E" for name in ("nilai_maksimal", "satuan", "kategori_tercetak", "kunci", "uraian", "cara_pengukuran")},
}
PLACES = {"anggaran_pk": "anggaran", "indikator_target": "indikator", "indikator_realisasi": "indikator"}
PLACES |= {"indikator_definisi": "indikator", "indikator_upaya": "indikator", "program_indikator": "program"}
PLACES |= {"renstra_target": "renstra", "renstra_capaian": "renstra", "anggaran_penjelasan": "anggaran"}
PLACES |= {"merit_aspek": "merit", "merit_bobot": "merit", "merit_sub_aspek": "merit", "ip_asn_instansi": "ip_asn"}
PLACES |= {"ip_asn_target": "ip_asn_dimensi", "rencana_aksi_target": "rencana_aksi", "ksd_rekap": "ksd"}
YEAR = {"renstra_target", "renstra_capaian", "iku", "merit_bobot", "merit_sub_aspek", "rencana_aksi", "aturan_tercetak"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[dict[str, object]]]:
    """What all checks say of all hand-worked tables."""
    connection = connect(tmp_path_factory.mktemp("periksa") / "coba.duckdb", writable=True)
    create_tables(connection)
    create_formulas(connection)
    connection.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) "
        "values (1, 1, 'impor', 'x.xlsx', now(), 'x')"
    )
    for number, (name, (facts, _)) in enumerate(CASES.items()):
        fill(connection, "BKD" if name in OF_RULES else name, facts, first_table=100 * number)
    connection.execute(
        "insert into data.tabel values "
        "(9999, 1, 'L', 'A1', 'penghargaan', null, 'Lampiran 4, Dokumen Penghargaan', 1, map())"
    )
    yield findings(connection)
    connection.close()


def fill(connection: duckdb.DuckDBPyConnection, agency: str, facts: Facts, *, first_table: int) -> None:
    """Put facts in force, those of one data set in one sheet; text figures in a sheet of their own."""
    tables: dict[str, int] = {}
    for row, (fact, values) in enumerate(facts, start=2):
        dataset = str(values.get("dataset", PLACES.get(fact, fact)))
        sheet = f"{fact} {dataset}" if fact == "angka_tercetak" else dataset
        if sheet not in tables:
            tables[sheet] = first_table + len(tables) + 1
            connection.execute(
                "insert into data.tabel values (?, 1, ?, 'A1:H9', ?, null, null, 1, ?)",
                [tables[sheet], sheet, dataset, LETTERS],
            )
        complete = {"perangkat_daerah": agency, "tabel": tables[sheet], "baris": row, **values}
        if fact in YEAR:
            complete = {"periode": "tahun", **complete}
        put(connection, fact, **complete)


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_the_broken_row_alone(found: list[dict[str, object]], name: str) -> None:
    agency = "BKD" if name in OF_RULES else name
    said = [
        (row["nilai_a"], row["nilai_b"])
        for row in found
        if row["pemeriksaan"] == name and row["perangkat_daerah"] == agency
    ]
    assert said == CASES[name][1]


def test_every_check_has_a_case() -> None:
    assert {check.name for check in checks()} == set(CASES)


def test_findings_keep_their_contract(found: list[dict[str, object]]) -> None:
    for row in found:
        assert tuple(row)[: len(CONTRACT)] == CONTRACT
        assert row["tingkat"] in SEVERITIES
        assert row["lokasi_a"] and row["lokasi_b"] and row["kemungkinan_sebab"] and row["dataset"]
        assert row["selisih"] is None or isinstance(row["selisih"], int | float)
        assert "{" not in str(row["penjelasan"])
