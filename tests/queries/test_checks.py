"""Every check against hand-worked tables: the broken row is found, the right one and the rounded one are not.

All tables stand in one database; the agency is named after the check that they are for.
"""

import duckdb
import pytest

from queries.checking import CONTRACT, SEVERITIES, Row, checks, findings, gathered
from queries.database import connect, create_tables
from queries.formulas import create_formulas
from tests.conftest import put
from tests.queries.check_cases import CASES
from tests.queries.check_cases.facts import Facts, band, budget, indicator, printed
from tests.queries.right_quarters import OF_THE_YEAR, RIGHT

B2, C2 = "x, L!B2 (Bab I, a; b)", "y, L!C2"
OF_RULES = {
    "di_luar_rentang",
    "efisiensi",
    "indeks_daftar",
    "kumulatif_turun",
    "target_terlampaui",
    "target_triwulan",
}  # their rules are kept for one agency
LETTERS = {
    "unit": "A",
    **{
        name: "C"
        for name in ("nilai", "pagu_rupiah", "target", "bobot", "nilai_bkd", "keterangan", "jumlah_rencana_aksi")
    },
    **{
        name: "D"
        for name in ("realisasi_rupiah", "nilai_bpsdm", "kondisi_awal", "teks", "penjelasan", "indikator_output")
    },
    **{
        name: "E"
        for name in ("nilai_maksimal", "aktivitas", "satuan", "kategori_tercetak", "kunci", "uraian", "cara_pengukuran")
    },
}
PLACES = {"anggaran_pk": "anggaran", "indikator_target": "indikator", "indikator_realisasi": "indikator"}
PLACES |= {"indikator_definisi": "indikator", "indikator_upaya": "indikator", "program_indikator": "program"}
PLACES |= {"renstra_target": "renstra", "renstra_capaian": "renstra", "anggaran_penjelasan": "anggaran"}
PLACES |= {"merit_aspek": "merit", "merit_bobot": "merit", "merit_sub_aspek": "merit", "ip_asn_instansi": "ip_asn"}
PLACES |= {"ip_asn_target": "ip_asn_dimensi", "rencana_aksi_target": "rencana_aksi", "ksd_rekap": "ksd"}
YEAR = {"renstra_target", "renstra_capaian", "iku", "merit_bobot", "merit_sub_aspek", "rencana_aksi", "aturan_tercetak"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """What all checks say of all hand-worked tables."""
    return said(tmp_path_factory, {name: {"IV": facts} for name, (facts, _) in CASES.items()})


@pytest.fixture(scope="module")
def found_of_right_quarters(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """What all checks say where two quarters are right, each with values of its own."""
    return said(
        tmp_path_factory, {name: {"III": right(3), "IV": [*year, *right(4)]} for name, (year, right) in RIGHT.items()}
    )


@pytest.fixture(scope="module")
def found_beside_a_right_quarter(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """What all checks say of the hand-worked tables where the quarter before is right."""
    return said(tmp_path_factory, {name: {"III": right(3), "IV": CASES[name][0]} for name, (_, right) in RIGHT.items()})


def said(tmp_path_factory: pytest.TempPathFactory, cases: dict[str, dict[str, Facts]]) -> list[Row]:
    """What all checks say of the facts of each case and quarter."""
    connection = connect(tmp_path_factory.mktemp("periksa") / "coba.duckdb", writable=True)
    create_tables(connection)
    create_formulas(connection)
    connection.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) "
        "values (1, 1, 'impor', 'x.xlsx', now(), 'x'), (2, 2, 'impor', 'lampiran.xlsx', now(), 'x')"
    )
    parts = [(name, quarter, facts) for name, quarters in cases.items() for quarter, facts in quarters.items()]
    for number, (name, quarter, facts) in enumerate(parts):
        fill(connection, agency(name), facts, quarter=quarter, first_table=100 * number)
    connection.execute(
        "insert into data.tabel values "
        "(9999, 2, 'L', 'A1', 'penghargaan', null, 'Lampiran 4, Dokumen Penghargaan', 1, map())"
    )
    connection.execute(
        "insert into data.irisan values "
        "(9999, 2, 'penghargaan', 'penghargaan', 'rujukan_lampiran', 2024, 'tahun', null)"
    )
    rows = findings(connection)
    connection.close()
    return rows


def agency(name: str) -> str:
    return "BKD" if name in OF_RULES else name


def of_check(rows: list[Row], name: str, *columns: str) -> list[tuple[object, ...]]:
    """What a check says of its own agency."""
    return [
        tuple(row[column] for column in columns)
        for row in rows
        if row["pemeriksaan"] == name and row["perangkat_daerah"] == agency(name)
    ]


def fill(
    connection: duckdb.DuckDBPyConnection, agency: str, facts: Facts, *, quarter: str = "IV", first_table: int
) -> None:
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
        if fact == "ejaan":
            names = [values["nama"], values["teks"]]
            connection.execute("insert into data.ejaan values (?, ?, 'D', ?, ?)", [tables[sheet], row, *names])
            continue
        complete = {"perangkat_daerah": agency, "tabel": tables[sheet], "baris": row, **values}
        if fact in YEAR:
            complete = {"periode": "tahun", **complete}
        complete.setdefault("periode", quarter)
        put(connection, fact, **complete)


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_the_broken_row_alone(found: list[Row], name: str) -> None:
    assert of_check(found, name, "nilai_a", "nilai_b") == CASES[name][1]


@pytest.mark.parametrize("name", RIGHT)
def test_a_check_says_nothing_of_quarters_that_are_right(found_of_right_quarters: list[Row], name: str) -> None:
    assert of_check(found_of_right_quarters, name, "penjelasan") == []


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_quarter_changes_nothing_in_what_is_said_of_the_next(
    found: list[Row], found_beside_a_right_quarter: list[Row], name: str
) -> None:
    beside = of_check(found_beside_a_right_quarter, name, "nilai_a", "nilai_b", "penjelasan")
    assert beside == of_check(found, name, "nilai_a", "nilai_b", "penjelasan")


def test_every_check_has_a_case() -> None:
    assert {check.name for check in checks()} == set(CASES) == set(RIGHT) | OF_THE_YEAR


def test_findings_keep_their_contract(found: list[Row]) -> None:
    for row in found:
        assert tuple(row)[: len(CONTRACT)] == CONTRACT
        assert row["tingkat"] in SEVERITIES
        assert row["lokasi_a"] and row["lokasi_b"] and row["kemungkinan_sebab"] and row["dataset"]
        assert row["selisih"] is None or isinstance(row["selisih"], int | float)
        assert "{" not in str(row["penjelasan"])


@pytest.mark.parametrize(
    ("second", "places", "said"),
    [
        ({"lokasi_a": ["x, L!B3"]}, [([B2, "x, L!B3"], [C2])], "94, padahal 95. Demikian di 2 tempat."),
        ({"lokasi_b": ["y, L!C3"]}, [([B2], [C2, "y, L!C3"])], "94, padahal 95. Demikian di 2 tempat."),
        ({}, [([B2], [C2])], "94, padahal 95."),
        ({"tahun": 2023}, [([B2], [C2])] * 2, "94, padahal 95."),
        (
            {"lokasi_a": ["x, L!B3"], "penjelasan": "93."},
            [([B2], [C2]), (["x, L!B3"], [C2])],
            "94, padahal 95.",
        ),
    ],
    ids=["another first place", "another second place", "the same", "another year", "another sentence"],
)
def test_what_is_said_alike_is_one_finding_with_its_places(
    second: Row, places: list[tuple[list[str], list[str]]], said: str
) -> None:
    one = {"lokasi_a": [B2], "lokasi_b": [C2], "penjelasan": "94, padahal 95.", "tahun": 2024}
    rows = gathered([one, {**one, **second}])
    assert [(row["lokasi_a"], row["lokasi_b"]) for row in rows] == places
    assert rows[0]["penjelasan"] == said


def test_a_range_runs_from_its_first_cell_to_its_last(facts: duckdb.DuckDBPyConnection) -> None:
    cells = "(values ('D10'), ('D9'), ('D11')) as cell(sel)"
    assert facts.execute(f"select lokasi_rentang('x', 'L', sel, 'Bab I') from {cells}").fetchall() == [
        ("x, L!D9–D11 (Bab I)",)
    ]


def test_the_total_of_a_quarter_alone_is_that_of_its_file(tmp_path_factory: pytest.TempPathFactory) -> None:
    alone = {
        quarter: [
            (table, {**values, "per_triwulan": True}) if table == "anggaran" else (table, values)
            for table, values in [budget("A", 500, spent), printed("anggaran", "realisasi_rupiah", "Total", total)]
        ]
        for quarter, spent, total in [("I", 40, 40), ("II", 60, 60), ("III", 80, 90)]
    }
    rows = said(tmp_path_factory, {"jumlah_bagian": alone})
    assert of_check(rows, "jumlah_bagian", "nilai_a", "nilai_b") == [("90", "80")]


def test_what_another_agency_has_changes_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    formula = {"indikator": "A", "pengukuran_kinerja": "Bobot 35%: a; Bobot 55%: b", "periode": "tahun"}
    bands = [
        band("kategori_merit", "IV", "Baik", uraian="250 – 400", kelompok="0.625 - 1"),
        band("kategori_capaian", "80% – 99%", "Cukup"),
        band("kategori_capaian", "100% – 110%", "Baik"),
    ]
    other = [
        band("kategori_merit", "IV", "Baik", uraian="250 – 500", kelompok="0.5 - 1"),
        ("indikator_definisi", {"jenis": "P", "indikator": "A", "periode": "tahun"}),
        *indicator("A", 1000, 995),
    ]
    own = [("indikator", formula), *bands, printed("ksd", "rujukan_lampiran", "Pegawai", 5)]
    rows = said(tmp_path_factory, {"satu": {"IV": own}, "lain": {"IV": other}})
    found = [(row["pemeriksaan"], row["nilai_a"]) for row in rows if row["perangkat_daerah"] == "satu"]
    assert found == [("bobot_seratus", "90")]
