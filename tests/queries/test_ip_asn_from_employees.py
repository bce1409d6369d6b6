"""The professionalism index of employees, against cases worked by hand from the table of LKIP 2.2.1 b."""

from decimal import Decimal

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

LEADER, EXPERT, CLERK = "manajerial", "fungsional", "pelaksana"
FULL = {"diklat_teknis": "ya", "seminar": "ya", "predikat_kinerja": "baik", "hukuman_disiplin": "tidak pernah"}


def value(connection: duckdb.DuckDBPyConnection, expression: str) -> object:
    return connection.cursor().execute(f"select {expression}").fetchall()[0][0]


def employ(connection: duckdb.DuckDBPyConnection, *employees: dict[str, object]) -> None:
    """Put employees in force: clerks of unit A with S-1, everything known, but for what is said."""
    for number, said in enumerate(employees, start=1):
        usual = {"unit": "A", "jenis_jabatan": CLERK, "jenjang_pendidikan": "S-1", **FULL}
        put(connection, "pegawai_asn", nomor=number, **{**usual, **said})


def agency(connection: duckdb.DuckDBPyConnection, **period: object) -> dict[str, object]:
    return rows(connection, "ip_asn_from_employees", **period)[0]


PRINTED = {
    ("jenjang_pendidikan", None): {"S-3": 25, "S-2": 20, "S-1": 15, "D-IV": 15, "D-III": 10}
    | {"D-II": 5, "D-I": 5, "SLTA": 5, "SLTP": 1, "SD": 1},
    ("diklat_kepemimpinan", LEADER): {"ya": 15, "tidak": 0},
    ("diklat_fungsional", EXPERT): {"ya": 15, "tidak": 0},
    ("diklat_teknis", LEADER): {"ya": 15, "tidak": 0},
    ("diklat_teknis", EXPERT): {"ya": 15, "tidak": 0},
    ("diklat_teknis", CLERK): {"ya": 22.5, "tidak": 0},
    ("seminar", LEADER): {"ya": 10, "tidak": 0},
    ("seminar", EXPERT): {"ya": 10, "tidak": 0},
    ("seminar", CLERK): {"ya": 17.5, "tidak": 0},
    ("nilai_kinerja", None): {"sangat baik": 30, "baik": 25, "cukup": 15, "sedang": 5, "kurang": 1},
    ("predikat_kinerja", None): {"sangat baik": 30, "baik": 25, "butuh perbaikan": 15, "kurang": 5, "sangat kurang": 1},
    ("hukuman_disiplin", None): {"tidak pernah": 5, "ringan": 3, "sedang": 2, "berat": 1},
}


def test_every_rule_is_the_printed_one_and_no_other(facts: duckdb.DuckDBPyConnection) -> None:
    found: dict[tuple[object, object], dict[object, object]] = {}
    for rule in rows(facts, "ip_asn_scoring", tahun=2024):
        found.setdefault((rule["unsur"], rule["jenis_jabatan"]), {})[rule["kriteria"]] = rule["nilai"]
    assert found == PRINTED


@pytest.mark.parametrize(("unsur", "jabatan"), [key for key in PRINTED if key[0] != "nilai_kinerja"])
def test_points_are_given_to_the_kind_of_post_and_from_the_year_of_the_rule(
    facts: duckdb.DuckDBPyConnection, unsur: str, jabatan: str | None
) -> None:
    first = 2022 if unsur == "predikat_kinerja" else 2019
    for kriteria, points in PRINTED[unsur, jabatan].items():
        asked = f"poin_ip_asn('{unsur}', '{jabatan}', '{kriteria}', {{}})"
        assert value(facts, asked.format(first)) == Decimal(str(points))
        assert value(facts, asked.format(first - 1)) is None


@pytest.mark.parametrize(
    ("nilai", "poin"),
    [
        (100, 30),
        (91, 30),
        ("90.5", 25),
        (76, 25),
        ("75.99", 15),
        (61, 15),
        (51, 5),
        ("50.5", 1),
        (0, 1),
        ("null", None),
    ],
)
def test_a_performance_value_goes_by_the_lower_bound(
    facts: duckdb.DuckDBPyConnection, nilai: object, poin: int | None
) -> None:
    assert value(facts, f"poin_nilai_kinerja({nilai}, 2024)") == poin


@pytest.mark.parametrize(
    ("tahun", "nilai", "predikat", "expected"),
    [(2024, 95, "kurang", 5), (2024, 95, None, 30), (2024, None, "butuh perbaikan", 15), (2021, 95, "kurang", 30)],
)
def test_the_predicate_is_the_newer_rule(
    facts: duckdb.DuckDBPyConnection, tahun: int, nilai: int | None, predikat: str | None, expected: int
) -> None:
    employ(facts, {"tahun": tahun, "nilai_kinerja": nilai, "predikat_kinerja": predikat})
    assert agency(facts)["kinerja"] == expected


@pytest.mark.parametrize(
    ("said", "kompetensi"),
    [
        ({"jenis_jabatan": LEADER, "diklat_kepemimpinan": "ya"}, 40),
        ({"jenis_jabatan": LEADER, "diklat_kepemimpinan": "tidak"}, 25),
        ({"jenis_jabatan": LEADER, "diklat_fungsional": "ya"}, None),
        ({"jenis_jabatan": EXPERT, "diklat_fungsional": "ya", "seminar": "tidak"}, 30),
        ({"jenis_jabatan": EXPERT, "diklat_fungsional": "ya", "seminar": None}, None),
        ({}, 40),
        ({"diklat_teknis": "tidak"}, 17.5),
        ({"diklat_teknis": None, "jp_teknis": 20}, 40),
        ({"diklat_teknis": None, "jp_teknis": 19}, 17.5),
        ({"diklat_kepemimpinan": "ya"}, 40),
        ({"jenis_jabatan": None}, None),
    ],
)
def test_competence_depends_on_the_kind_of_post(
    facts: duckdb.DuckDBPyConnection, said: dict[str, object], kompetensi: float | None
) -> None:
    employ(facts, said)
    assert agency(facts)["kompetensi"] == kompetensi


def test_dimensions_are_means_of_the_known_and_the_index_is_their_sum(facts: duckdb.DuckDBPyConnection) -> None:
    employ(
        facts,
        {"jenjang_pendidikan": "S-2"},
        {"jenjang_pendidikan": None, "hukuman_disiplin": "ringan"},
        {"unit": "B", "jenjang_pendidikan": "D-III", "predikat_kinerja": "sangat baik", "seminar": None},
    )
    assert [tuple(row.values()) for row in rows(facts, "ip_asn_from_employees")] == [
        (None, 3, 15, 40, pytest.approx(80 / 3), pytest.approx(13 / 3), pytest.approx(86), "tinggi"),
        ("A", 2, 20, 40, 25, 4, 89, "tinggi"),
        ("B", 1, 10, None, 30, 5, None, None),
    ]
    gaps = {row["unit"]: row for row in rows(facts, "ip_asn_unit_gaps")}
    whole = gaps[None]
    assert (whole["tanpa_kualifikasi"], whole["tanpa_kompetensi"], whole["jumlah_lengkap"]) == (1, 1, 1)
    assert gaps["A"]["selisih_kualifikasi"] == 5
    assert gaps["B"]["selisih_nilai"] is None


def test_the_contract_of_the_report(facts: duckdb.DuckDBPyConnection) -> None:
    employ(facts, {})
    contract = ["unit", "jumlah_pegawai", "kualifikasi", "kompetensi", "kinerja", "disiplin", "nilai", "kategori"]
    assert list(agency(facts)) == contract


def test_points_that_are_not_available_are_counted_apart(facts: duckdb.DuckDBPyConnection) -> None:
    employ(facts, {}, {"jenjang_pendidikan": "S-2"}, {"jenjang_pendidikan": None}, {"unit": "B"})
    found = [
        (row["nilai"], row["jumlah_pegawai"], row["bagian_persen"])
        for row in rows(facts, "ip_asn_point_distribution")
        if row["dimensi"] == "kualifikasi"
    ]
    assert found == [(20, 1, 25), (15, 2, 50), (None, 1, 25)]
    assert len(rows(facts, "ip_asn_point_distribution", unit="B")) == 4


def what_if(connection: duckdb.DuckDBPyConnection, **said: object) -> dict[tuple[object, str], dict[str, object]]:
    return {(row["unit"], row["dimensi"]): row for row in rows(connection, "ip_asn_what_if", **said)}


def test_half_of_the_diploma_holders_complete_a_degree(facts: duckdb.DuckDBPyConnection) -> None:
    employ(facts, *[{"jenjang_pendidikan": "D-III"}] * 3, {}, {"unit": "B", "jenjang_pendidikan": "D-III"})
    found = what_if(facts, dari_pendidikan="D-III", ke_pendidikan="S-1", bagian_pendidikan_persen=50)
    qualification = found[None, "kualifikasi"]
    assert qualification["nilai_sekarang"] == pytest.approx((4 * 10 + 15) / 5)
    assert qualification["nilai_simulasi"] == pytest.approx((4 * 12.5 + 15) / 5)
    assert qualification["jumlah_terdampak"] == 2
    assert found[None, "indeks"]["perubahan"] == pytest.approx(2)
    own = what_if(facts, dari_pendidikan="D-III", ke_pendidikan="S-1", bagian_pendidikan_persen=50, unit="B")
    assert own["B", "indeks"]["perubahan"] == pytest.approx(2.5)
    assert own[None, "indeks"]["perubahan"] == pytest.approx(0.5)


def test_training_reaches_those_without_it_for_their_kind_of_post(facts: duckdb.DuckDBPyConnection) -> None:
    employ(
        facts,
        {"diklat_teknis": "tidak"},
        {"jenis_jabatan": EXPERT, "diklat_fungsional": "ya", "diklat_teknis": "tidak"},
        {"diklat_fungsional": "tidak"},
        {"diklat_teknis": "tidak", "seminar": None},
    )
    found = what_if(facts, pelatihan="diklat_teknis", bagian_pelatihan_persen=100)[None, "kompetensi"]
    assert found["nilai_sekarang"] == pytest.approx((17.5 + 25 + 40) / 3)
    assert found["nilai_simulasi"] == 40
    assert (found["jumlah_pegawai"], found["jumlah_terdampak"]) == (3, 2)
    assert what_if(facts, pelatihan="semua", bagian_pelatihan_persen=100)[None, "kompetensi"] == found
    unaffected = what_if(facts, pelatihan="diklat_fungsional", bagian_pelatihan_persen=100)[None, "kompetensi"]
    assert unaffected["perubahan"] == 0


def test_nothing_asked_changes_nothing(facts: duckdb.DuckDBPyConnection) -> None:
    employ(facts, {}, {"predikat_kinerja": None})
    assert {row["perubahan"] for row in what_if(facts).values()} == {0}


def listed(connection: duckdb.DuckDBPyConnection, month: str, year: int, **values: float) -> None:
    """Put institutions' values of a month in force."""
    for name, nilai in values.items():
        put(
            connection,
            "ip_asn_instansi",
            perangkat_daerah=None,
            tahun=int(month[:4]),
            periode=month,
            instansi=name,
            jenis="kota",
            provinsi="P" if name < "c" else "Q",
            tahun_pengukuran=year,
            nilai=nilai,
            kolom="E",
        )


def test_institutions_move_between_any_two_months_of_one_measurement_year(facts: duckdb.DuckDBPyConnection) -> None:
    listed(facts, "2024-07", 2023, a=70, b=60, c=50)
    listed(facts, "2024-09", 2023, a=71, b=75, d=40)
    listed(facts, "2025-02", 2024, a=10)
    found = {row["instansi"]: row for row in rows(facts, "ip_asn_movement", tahun=2024, instansi="b")}
    assert [(name, row["perubahan"], row["naik_peringkat"], row["is_sendiri"]) for name, row in found.items()] == [
        ("b", 15, 1, True),
        ("a", 1, -1, False),
        ("c", None, None, False),
        ("d", None, None, False),
    ]
    assert (found["b"]["selisih_median_awal"], found["b"]["selisih_median"]) == (0, 4)
    assert (found["b"]["selisih_tertinggi_awal"], found["b"]["selisih_tertinggi"]) == (-10, 0)
    other = rows(facts, "ip_asn_movement", tahun=2025, bulan_awal="2024-09", bulan="2025-02")
    assert {row["perubahan"] for row in other} == {None}


def test_the_region_by_province_and_kind(facts: duckdb.DuckDBPyConnection) -> None:
    listed(facts, "2024-09", 2023, a=71, b=75, c=40)
    assert [(row["provinsi"], row["jumlah_instansi"], row["median"]) for row in rows(facts, "ip_asn_groups")] == [
        ("P", 2, 73),
        ("Q", 1, 40),
    ]


def test_the_target_is_that_of_the_agencys_own_institution(report: duckdb.DuckDBPyConnection) -> None:
    (own,) = rows(report, "ip_asn_summary")
    (other,) = rows(report, "ip_asn_summary", instansi="Kota Metro")
    assert (own["target"], own["selisih_tertinggi"]) == (82, 0)
    assert (other["instansi"], other["peringkat"], other["target"]) == ("Kota Metro", 2, None)
    assert other["selisih_tertinggi"] == Decimal("-1.15")
