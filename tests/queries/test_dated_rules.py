"""A rule holds from its date on: a second generation replaces the first, and leaves earlier years alone."""

from collections.abc import Iterator
from decimal import Decimal

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

RULES = ("kategori", "sifat_indikator", "capaian_output_program", "penilaian_ip_asn")
AGENCY = "BKD"


@pytest.fixture
def rules(facts: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """A version whose facts and dated rules a test adds to; the rules are the project's own again after the test."""
    for table in RULES:
        facts.execute(f"create or replace temp table {table}_semula as from {table}")
    yield facts
    for table in RULES:
        facts.execute(f"truncate {table}")
        facts.execute(f"insert into {table} from {table}_semula")


def band(connection: duckdb.DuckDBPyConnection, himpunan: str, bound: float, name: str, since: str) -> None:
    connection.execute("insert into kategori values (?, ?, ?, 1, ?, 'uji', 'ya')", [himpunan, bound, name, since])


@pytest.fixture
def new_bands(rules: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """From 2026 the professionalism index has three bands: 95, 85 and 10."""
    for bound, name in ((95, "istimewa"), (85, "tinggi"), (10, "sedang")):
        band(rules, "ip_asn", bound, name, "2026-01-01")
    return rules


@pytest.mark.parametrize(
    ("tahun", "nilai", "kategori"),
    [
        (2025, 93, "sangat tinggi"),
        (2026, 93, "tinggi"),
        (2026, 83, "sedang"),
        (2027, 95, "istimewa"),
        (2025, 9, "sangat rendah"),
        # below the lowest new bound no old band takes over
        (2026, 9, None),
        # no generation yet
        (2018, 93, None),
    ],
)
def test_a_value_has_the_band_of_its_year(
    new_bands: duckdb.DuckDBPyConnection, tahun: int, nilai: int, kategori: str | None
) -> None:
    asked = "select kategori_nilai('ip_asn', nilai, tahun) from (values (?, ?)) as angka(nilai, tahun)"
    assert new_bands.execute(asked, [nilai, tahun]).fetchall() == [(kategori,)]


def test_values_of_several_years_have_each_the_band_of_its_own(new_bands: duckdb.DuckDBPyConnection) -> None:
    asked = "select kategori_nilai('ip_asn', 93, tahun) from range(2024, 2028) as angka(tahun) order by tahun"
    assert new_bands.execute(asked).fetchall() == [("sangat tinggi",), ("sangat tinggi",), ("tinggi",), ("tinggi",)]


@pytest.mark.parametrize(("tahun", "bounds"), [(2025, [0, 61, 71, 81, 91]), (2026, [10, 85, 95])])
def test_one_generation_of_bands_is_listed(new_bands: duckdb.DuckDBPyConnection, tahun: int, bounds: list[int]) -> None:
    assert [row["batas_bawah"] for row in rows(new_bands, "bands", himpunan="ip_asn", tahun=tahun)] == bounds


def test_a_set_without_a_new_generation_keeps_its_own(new_bands: duckdb.DuckDBPyConnection) -> None:
    assert [row["batas_bawah"] for row in rows(new_bands, "bands", himpunan="merit", tahun=2026)] == [
        100,
        175,
        250,
        325,
    ]


@pytest.mark.parametrize(("tahun", "bound", "left"), [(2026, None, None), (2027, 330, 3)])
def test_the_next_band_of_the_merit_system_is_one_of_its_year(
    rules: duckdb.DuckDBPyConnection, tahun: int, bound: int | None, left: int | None
) -> None:
    band(rules, "merit", 330, "istimewa", "2027-01-01")
    band(rules, "merit", 300, "baik", "2027-01-01")
    # 327 of 400, as reported and as assessed: above 325, which was the highest bound
    put(rules, "merit_aspek", tahun=tahun, nomor=1, aspek="Karir", nilai_maksimal=400, nilai_bkd=327, nilai_bpsdm=0)
    named = {"tahun": tahun, "aspek": "Karir", "nomor_sub_aspek": 1, "sub_aspek": "Karir 1"}
    put(rules, "merit_sub_aspek", periode="tahun", **named, bobot=100, pengampu="BKD")
    put(rules, "merit_skor", **named, skor=Decimal("3.27"))
    period = {"perangkat_daerah": AGENCY, "tahun": tahun, "triwulan": "IV"}
    for report in ("merit_summary", "merit_simulation_summary"):
        (row,) = rows(rules, report, **period)
        assert (row["batas_berikut"], row["jarak_kategori_berikut"]) == (bound, left)
    goals = [row["nilai_tujuan"] for row in rows(rules, "merit_goals", **period) if row["jenis"] == "kategori"]
    assert goals == [bound] * (bound is not None)
