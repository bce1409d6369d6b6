"""A rule holds from its date on: a second generation replaces the first, and leaves earlier years alone."""

from collections.abc import Iterator
from decimal import Decimal

import duckdb
import pytest

from queries.checking import findings
from queries.reports import rows
from tests.conftest import put

RULES = ("kategori", "sifat_indikator", "capaian_output_program", "penilaian_ip_asn", "pendukung_indikator")
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


def prop(
    connection: duckdb.DuckDBPyConnection, name: str, since: str, arah: str = "naik", akumulasi: str = "tingkat"
) -> None:
    values = [AGENCY, name, f"{name} sejak {since[:4]}", arah, akumulasi, None, since, "uji"]
    connection.execute("insert into sifat_indikator values (?, ?, ?, ?, ?, ?, ?, ?)", values)


def agree(connection: duckdb.DuckDBPyConnection, tahun: int, name: str, target: float, reached: float) -> None:
    """An indicator of the agreement with its target and what was reached, in the year's end and its quarter I."""
    put(connection, "indikator", tahun=tahun, periode="tahun", nomor=1, indikator=name)
    for periode in ("I", "tahun"):
        held = {"himpunan": "pk", "indikator": name, "target": target, "kolom": "A"}
        put(connection, "indikator_target", tahun=tahun, periode=periode, **held)
    for periode in ("I", "IV"):
        put(connection, "indikator_realisasi", tahun=tahun, periode=periode, indikator=name, realisasi=reached)


@pytest.mark.parametrize(
    ("tahun", "nama_pendek", "akumulasi", "capaian"),
    [
        # before the first date the first holds: 80 of 100 where more is better
        (2023, "X sejak 2024", "tingkat", 80),
        (2024, "X sejak 2024", "tingkat", 80),
        (2025, "X sejak 2024", "tingkat", 80),
        # from 2026 less is better: (2 x 100 - 80) / 100
        (2026, "X sejak 2026", "kumulatif", 120),
        (2027, "X sejak 2026", "kumulatif", 120),
    ],
)
def test_an_indicator_has_the_properties_of_its_year_and_is_one_indicator(
    rules: duckdb.DuckDBPyConnection, tahun: int, nama_pendek: str, akumulasi: str, capaian: int
) -> None:
    prop(rules, "X", "2024-01-01")
    prop(rules, "X", "2026-07-01", "turun", "kumulatif")
    agree(rules, tahun, "X", 100, 80)
    period = {"perangkat_daerah": AGENCY, "tahun": tahun}
    (row,) = rows(rules, "indicator_achievement", **period, triwulan="IV")
    assert (row["nama_pendek"], row["capaian_persen"]) == (nama_pendek, capaian)
    assert rows(rules, "achievement_summary", **period, triwulan="IV")[0]["jumlah_indikator"] == 1
    (early,) = rows(rules, "expected_values", **period, triwulan="I")
    assert (early["nama_pendek"], early["akumulasi"]) == (nama_pendek, akumulasi)
    (own,) = [row for row in rows(rules, "indicator_properties", **period) if row["indikator"] == "X"]
    assert own["akumulasi"] == akumulasi
    computed = "select arah, hitung from persen_hitung where dataset = 'indikator' and objek = 'X'"
    assert rules.execute(computed).fetchall() == [("turun" if tahun > 2025 else "naik", capaian)]


def test_a_target_says_once_that_it_no_longer_challenges(rules: duckdb.DuckDBPyConnection) -> None:
    prop(rules, "X", "2024-01-01")
    prop(rules, "X", "2025-01-01")
    put(rules, "renstra_target", tahun=2025, indikator="X", target=9, periode="tahun", kolom="A")
    put(rules, "renstra_capaian", tahun=2024, indikator="X", realisasi=10, periode="tahun", kolom="A")
    found = rows(rules, "target_comparison", perangkat_daerah=AGENCY, tahun=2025)
    assert [row["tahun"] for row in found] == [2024, 2025]


def test_a_year_before_keeps_one_name_among_key_figures(rules: duckdb.DuckDBPyConnection) -> None:
    prop(rules, "X", "2024-01-01")
    prop(rules, "X", "2025-01-01")
    past = {"tahun": 2023, "periode": "tahun", "ukuran": "realisasi", "objek": "X", "nilai": 7, "satuan": "nilai"}
    put(rules, "tahun_sebelumnya", **past, tempat="uji")
    found = rows(rules, "key_figures", perangkat_daerah=AGENCY, tahun=2023, triwulan="IV")
    assert [(row["ukuran"], row["nilai"]) for row in found] == [("X sejak 2024", 7)]


@pytest.mark.parametrize(
    ("arah", "target", "reached", "is_slack"),
    [
        ("naik", 8, 10, True),
        ("naik", 10, 10, True),
        ("naik", 12, 10, False),
        # less is better: 12 findings allowed is easy after 10, 8 is not
        ("turun", 12, 10, True),
        ("turun", 10, 10, True),
        ("turun", 8, 10, False),
    ],
)
def test_a_target_challenges_by_the_direction_of_its_indicator_everywhere(
    rules: duckdb.DuckDBPyConnection, arah: str, target: int, reached: int, is_slack: bool
) -> None:
    prop(rules, "X", "2024-01-01", arah)
    agree(rules, 2024, "X", 10, reached)
    put(rules, "renstra_target", tahun=2025, indikator="X", target=target, periode="tahun", kolom="A")
    put(rules, "renstra_capaian", indikator="X", realisasi=reached, periode="tahun", kolom="A")
    planned = rows(rules, "target_comparison", perangkat_daerah=AGENCY, tahun=2024)
    assert [row["tidak_menantang"] for row in planned if row["tahun"] == 2025] == [is_slack]
    found = rows(rules, "early_warning", perangkat_daerah=AGENCY, tahun=2024, triwulan="IV")
    assert ("tidak_menantang" in [row["alasan"] for row in found]) is is_slack
    rules.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) values (1, 1, 'impor', 'x', now(), 'x')"
    )
    rules.execute("insert into data.tabel values (1, 1, 'L', 'A1', 'renstra', null, null, 1, map())")
    checked = [row for row in findings(rules) if row["pemeriksaan"] == "target_terlampaui" and row["tahun"] == 2025]
    assert bool(checked) is is_slack


def test_a_programmes_indicator_counts_by_its_direction_everywhere(rules: duckdb.DuckDBPyConnection) -> None:
    prop(rules, "X", "2024-01-01", "turun")
    for name in ("X", "Y"):
        put(rules, "program_indikator", program="P", indikator=name, target=10, realisasi=8)
    period = {"perangkat_daerah": AGENCY, "tahun": 2024, "triwulan": "IV"}
    told = {row["indikator"]: row["capaian_persen"] for row in rows(rules, "program_achievement", **period)}
    assert told == {"X": 120, "Y": 80}
    tree = {row["nama"]: row["status"] for row in rows(rules, "performance_tree", **period)}
    assert (tree["X"], tree["Y"]) == ("tercapai", "di_bawah_target")
    assert [row["objek"] for row in rows(rules, "early_warning", tanggal=None, **period)] == ["Y"]


def test_points_of_two_generations_are_never_mixed(rules: duckdb.DuckDBPyConnection) -> None:
    """From 2026 performance has two bounds only, and a master's degree alone counts."""
    for dimension, element, name, bound, points in (
        ("kinerja", "nilai_kinerja", "baik", 50, 30),
        ("kinerja", "nilai_kinerja", "kurang", 20, 10),
        ("kualifikasi", "jenjang_pendidikan", "S-2", None, 25),
    ):
        values = [dimension, element, None, name, bound, points, "2026-01-01", "uji"]
        rules.execute("insert into penilaian_ip_asn values (?, ?, ?, ?, ?, ?, ?, ?)", values)
    asked = (
        "select poin_nilai_kinerja(95, tahun), poin_nilai_kinerja(10, tahun), "
        "poin_ip_asn('jenjang_pendidikan', 'pelaksana', 'S-2', tahun), "
        "poin_ip_asn('jenjang_pendidikan', 'pelaksana', 'S-1', tahun) "
        "from (values (2025), (2026)) as angka(tahun) order by tahun"
    )
    assert rules.execute(asked).fetchall() == [(30, 1, 20, 15), (30, None, 25, None)]


def test_what_a_plan_reached_is_computed_by_the_direction_of_its_indicator(rules: duckdb.DuckDBPyConnection) -> None:
    prop(rules, "X", "2024-01-01", "turun")
    for name in ("X", "Y"):
        put(rules, "renstra_target", indikator=name, target=10, periode="tahun", kolom="A")
        put(rules, "renstra_capaian", indikator=name, realisasi=8, periode="tahun", kolom="A")
    computed = "select objek, hitung from persen_hitung where dataset = 'renstra' order by objek"
    # (2 x 10 - 8) / 10; nothing is known of Y: 8 / 10
    assert rules.execute(computed).fetchall() == [("X", 120), ("Y", 80)]


@pytest.mark.parametrize(
    ("tahun", "output", "capaian"), [(2023, None, None), (2024, "Lama", 100), (2025, "Baru", 50), (2026, "Baru", 50)]
)
def test_a_programme_has_one_output_in_a_year(
    rules: duckdb.DuckDBPyConnection, tahun: int, output: str | None, capaian: int | None
) -> None:
    for name, since in (("Lama", "2024-01-01"), ("Baru", "2025-01-01")):
        values = [AGENCY, "P", "program", name, since, "uji"]
        rules.execute("insert into capaian_output_program values (?, ?, ?, ?, ?, ?)", values)
    for name, reached in (("Lama", 10), ("Baru", 5)):
        given = {"program": "P", "indikator": name, "target": 10, "realisasi": reached}
        put(rules, "program_indikator", tahun=tahun, **given)
    money = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S", "pagu_rupiah": 100, "realisasi_rupiah": 50}
    put(rules, "anggaran", tahun=tahun, himpunan="perubahan", **money)
    (row,) = rows(rules, "budget_efficiency", perangkat_daerah=AGENCY, tahun=tahun, triwulan="IV", tingkat="program")
    assert (row["pagu_rupiah"], row["output_program"], row["capaian_output_persen"]) == (100, output, capaian)


@pytest.mark.parametrize(("tahun", "supported"), [(2023, []), (2024, ["Lama"]), (2025, ["Baru"])])
def test_a_programme_supports_an_indicator_from_a_year_on(
    rules: duckdb.DuckDBPyConnection, tahun: int, supported: list[str]
) -> None:
    for name, since in (("Lama", "2024-01-01"), ("Baru", "2025-01-01")):
        rules.execute("insert into pendukung_indikator values (?, 'X', 'program', ?, ?, 'uji')", ["Z", name, since])
    for name in ("Lama", "Baru"):
        money = {"program": name, "kegiatan": "K", "sub_kegiatan": name, "himpunan": "perubahan"}
        put(rules, "anggaran", perangkat_daerah="Z", tahun=tahun, pagu_rupiah=10, realisasi_rupiah=5, **money)
    listed = rows(rules, "output_achievement", perangkat_daerah="Z", tahun=tahun, triwulan="IV")
    assert [row["sub_kegiatan"] for row in listed if row["is_mendukung"]] == supported
    told = rows(rules, "program_support", perangkat_daerah="Z", tahun=tahun, triwulan="IV")
    assert [row["program"] for row in told if row["indikator_didukung"]] == supported


@pytest.mark.parametrize(("triwulan", "reached", "known"), [("II", [10, None, None], 10), ("IV", [10, 12, None], 12)])
def test_a_year_has_its_realisation_at_its_end_and_a_later_one_none(
    rules: duckdb.DuckDBPyConnection, triwulan: str, reached: list[int | None], known: int
) -> None:
    for tahun, value in ((2023, 10), (2024, 12), (2025, 14)):
        named = {"tahun": tahun, "indikator": "X", "periode": "tahun", "kolom": "A"}
        put(rules, "renstra_target", target=20, kondisi_awal=8, **named)
        put(rules, "renstra_capaian", realisasi=value, **named)
    put(rules, "renstra_capaian", tahun=2022, indikator="X", realisasi=4, periode="tahun", kolom="A")
    found = rows(rules, "target_comparison", perangkat_daerah=AGENCY, tahun=2024, triwulan=triwulan)
    assert [row["realisasi"] for row in found] == [4, *reached]
    # the start is measured by itself, the last target by the year of the agreement alone
    assert found[0]["capaian_renstra_persen"] == 50
    shares = [row["capaian_jangka_menengah_persen"] for row in found]
    assert shares == [None, None, 60 if triwulan == "IV" else None, None]
    assert {row["realisasi_terakhir"] for row in found} == {known}
