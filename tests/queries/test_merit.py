"""The merit system to the sub-aspect: values, comparison, simulation and the cheapest path, worked by hand."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queries.database import connect
from queries.formulas import create_formulas
from queries.reports import rows
from tests.conftest import put

Scored = tuple[Decimal, Decimal]


def assess(connection: duckdb.DuckDBPyConnection, *scored: tuple) -> None:
    """Put weights and scores in force: aspect, number, weight, owner, score (none: not put in force at all)."""
    for aspek, nomor, bobot, pengampu, skor in scored:
        named = {"aspek": aspek, "nomor_sub_aspek": nomor, "sub_aspek": f"{aspek} {nomor}"}
        put(connection, "merit_sub_aspek", periode="tahun", **named, bobot=bobot, pengampu=pengampu)
        if skor is not None:
            put(connection, "merit_skor", **named, skor=skor)


def report_values(connection: duckdb.DuckDBPyConnection, *values: tuple) -> None:
    for nomor, (aspek, maximum, bkd, bpsdm) in enumerate(values, start=1):
        part = {"nilai_maksimal": maximum, "nilai_bkd": bkd, "nilai_bpsdm": bpsdm}
        put(connection, "merit_aspek", nomor=nomor, aspek=aspek, **part)


SMALL = (
    ("Pengadaan", 1, 5, "BKD", 3),
    ("Pengadaan", 2, 2, "BPSDM", Decimal("2.5")),
    ("Karir", 1, 2.5, "BKD", 1),
    ("Karir", 2, 2.5, "BPSDM", 4),
)


def test_a_self_assessment_stands_beside_what_is_reported(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, *SMALL)
    report_values(facts, ("Pengadaan", 28, 15, 6), ("Karir", 20, 2.5, 10))
    found = [
        [
            row[name]
            for name in (
                "aspek",
                "nilai_bkd",
                "nilai_bpsdm",
                "nilai_total",
                "nilai_maksimal",
                "nilai_total_laporan",
                "selisih_total",
                "jumlah_tanpa_skor",
            )
        ]
        for row in rows(facts, "merit_assessment")
    ]
    assert found == [
        ["Pengadaan", 15, 5, 20, 28, 21, -1, 0],
        ["Karir", Decimal("2.5"), 10, Decimal("12.5"), 20, Decimal("12.5"), 0, 0],
        [None, Decimal("17.5"), 15, Decimal("32.5"), 48, Decimal("33.5"), -1, 0],
    ]


def test_the_target_is_that_of_the_indicator_which_the_rule_names(facts: duckdb.DuckDBPyConnection) -> None:
    merit = "Indeks sistem merit pada aspek dan sub aspek lingkup BKD"
    report_values(facts, ("Pengadaan", 40, 32, 0))
    for name, target in ((merit, 33), ("Nilai kualitas data SDI", 4)):
        put(facts, "indikator_target", himpunan="pk", indikator=name, periode="tahun", target=target, kolom="J")
    facts.execute(
        "insert into capaian_output_program by name select * replace ('Nilai kualitas data SDI' as indikator) "
        "from capaian_output_program where indikator is not null limit 1"
    )
    (summary,) = rows(facts, "merit_summary")
    assert [summary[name] for name in ("indikator", "target", "status")] == [merit, 33, "di_bawah_target"]


def test_a_missing_score_is_counted_and_never_zero(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, *SMALL[:3], ("Karir", 2, 2.5, "BPSDM", None))
    pengadaan, karir, whole = rows(facts, "merit_assessment")
    assert (pengadaan["nilai_total"], pengadaan["jumlah_tanpa_skor"]) == (20, 0)
    assert (karir["nilai_total"], karir["nilai_bkd"], karir["nilai_bpsdm"]) == (None, Decimal("2.5"), None)
    assert (whole["nilai_total"], whole["nilai_terisi"], whole["jumlah_tanpa_skor"]) == (None, Decimal("22.5"), 1)
    (simulated,) = rows(facts, "merit_simulation_summary", skor="2.2=3")
    assert (simulated["nilai"], simulated["nilai_simulasi"]) == (None, 30)


def test_without_scores_there_is_no_assessment(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, ("Karir", 1, 2.5, "BKD", None))
    for name in ("merit_assessment", "merit_simulation", "merit_simulation_summary", "merit_cheapest_path_scope"):
        assert rows(facts, name, tahun=2024, triwulan="IV") == []
    (listed,) = rows(facts, "merit_sub_aspects")
    assert (listed["nilai_maksimal"], listed["skor"], listed["nilai"]) == (10, None, None)


@pytest.mark.parametrize(
    ("name", "nomor", "bobot", "expected"),
    [
        ("Karir 1", 1, None, [("Karir 1", Decimal("2.5"), "BKD"), ("Karir 2", Decimal(5), "BPSDM")]),
        ("KARIR - 2;", 14, None, [("Karir 1", Decimal("2.5"), None), ("KARIR - 2;", Decimal(5), "BPSDM")]),
        ("Talent pool", 2, 4, [("Karir 1", Decimal("2.5"), None), ("Talent pool", Decimal(4), "BPSDM")]),
        (
            "Baru",
            None,
            3,
            [("Karir 1", Decimal("2.5"), None), ("Karir 2", Decimal(5), None), ("Baru", Decimal(3), "X")],
        ),
    ],
)
def test_a_scored_row_finds_its_weight_and_owner(
    facts: duckdb.DuckDBPyConnection, name: str, nomor: int | None, bobot: float | None, expected: list
) -> None:
    assess(facts, ("Karir", 1, 2.5, "BKD", None), ("Karir", 2, 5, "BPSDM", None))
    own = {"pengampu": "X"} if name == "Baru" else {}
    scored = {"aspek": "Karir", "sub_aspek": name, "nomor_sub_aspek": nomor, "skor": 2, "bobot": bobot, **own}
    put(facts, "merit_skor", tahun=2025, periode="II", **scored)
    found = rows(facts, "merit_simulation")
    assert [(row["sub_aspek"], row["bobot"]) for row in found] == [(name, weight) for name, weight, _ in expected]
    assert [row["pengampu"] for row in found if row["skor"]] == [owner for said, _, owner in expected if said == name]
    assert [row["nilai"] for row in found if row["skor"]] == [
        2 * weight for said, weight, _ in expected if said == name
    ]


def test_weights_of_another_method_are_not_taken(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, ("Karir", 1, 2.5, "BKD", None))
    for year in (2025, 2026):
        put(facts, "merit_skor", tahun=year, aspek="Karir", nomor_sub_aspek=1, sub_aspek="Karir 1", skor=2)
    assert [rows(facts, "merit_simulation", tahun=year)[0]["nilai"] for year in (2025, 2026)] == [5, None]


@pytest.mark.parametrize(
    ("ukuran", "tahun", "metode"),
    [
        ("Indeks sistem merit pada aspek dan sub aspek lingkup BKD", 2017, None),
        ("Indeks sistem merit pada aspek dan sub aspek lingkup BKD", 2018, "PermenPANRB 40/2018"),
        ("Nilai Aspek Promosi dan Mutasi pada Indeks Sistem Merit", 2025, "PermenPANRB 40/2018"),
        ("Indeks sistem merit", 2026, "PermenPANRB 19/2025"),
        ("Nilai kualitas data SDI", 2026, None),
    ],
)
def test_a_year_goes_by_the_method_in_force_when_it_begins(
    facts: duckdb.DuckDBPyConnection, ukuran: str, tahun: int, metode: str | None
) -> None:
    assert facts.cursor().execute("select metode_ukuran(?, ?)", [ukuran, tahun]).fetchall() == [(metode,)]


def test_a_simulation_raises_value_band_and_place(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, ("Karir", 1, 50, "BKD", 3), ("Karir", 2, 50, "BPSDM", 3))
    for name, value in (("Jawa Barat", 400), ("Riau", 350), ("DKI Jakarta", 320), ("Bengkulu", 256.5)):
        put(facts, "merit_nasional", perangkat_daerah=None, instansi=f"Pemerintah Provinsi {name}", nilai=value)
    (found,) = rows(facts, "merit_simulation_summary", skor="1.1=4")
    assert (found["nilai"], found["kategori"], found["peringkat"]) == (300, "baik", 3)
    assert (found["nilai_simulasi"], found["kategori_simulasi"], found["peringkat_simulasi"]) == (350, "sangat baik", 2)
    assert (found["jumlah_dinaikkan"], found["jumlah_poin"], found["indeks_simulasi"]) == (1, 1, Decimal("0.875"))
    assert (found["nilai_bkd_simulasi"], found["nilai_bpsdm_simulasi"], found["jumlah_instansi"]) == (200, 150, 4)
    ranked = rows(facts, "merit_simulation_ranking", skor="1.1=4")
    assert [(row["nilai"], row["peringkat"], row["is_sendiri"]) for row in ranked] == [
        (400, 1, False),
        (350, 2, True),
        (350, 2, False),
        (Decimal("256.5"), 4, False),
    ]


@pytest.mark.parametrize("skor", [None, "", "1.1=2", "1.1=5", "1.1=0", "9.9=4", "1.1", "1.1=x,,=4", "1.1=nan"])
def test_a_choice_that_is_no_raise_changes_nothing(facts: duckdb.DuckDBPyConnection, skor: str | None) -> None:
    assess(facts, ("Karir", 1, 50, "BKD", 3))
    (found,) = rows(facts, "merit_simulation_summary", skor=skor)
    assert (found["nilai_simulasi"], found["jumlah_dinaikkan"], found["jumlah_poin"]) == (150, 0, 0)


def test_goals_above_the_reported_value(facts: duckdb.DuckDBPyConnection) -> None:
    report_values(facts, ("Karir", 410, 300, 20))
    for name, value in (("Jawa Barat", 400), ("DKI Jakarta", 320), ("Bengkulu", 256.5)):
        put(facts, "merit_nasional", perangkat_daerah=None, instansi=f"Pemerintah Provinsi {name}", nilai=value)
    found = rows(facts, "merit_goals")
    assert [(row["jenis"], row["jarak_laporan"], row["jarak_penilaian"]) for row in found] == [
        ("kategori", 5, None),
        ("provinsi", 80, None),
        ("maksimal", 90, None),
    ]


def cheapest(connection: duckdb.DuckDBPyConnection, goal: object, **owner: str) -> list[tuple]:
    found = rows(connection, "merit_cheapest_path", nilai_tujuan=goal, **owner)
    return [(row["sub_aspek"], row["skor_sekarang"], row["skor_tujuan"], row["tambahan_nilai"]) for row in found]


def test_cheapest_is_not_what_raising_the_best_first_gives(facts: duckdb.DuckDBPyConnection) -> None:
    """3,5 -> 4 gains most per point (5 a point), but leaves 1,5 of the 4 wanted: 1,5 points in all against 1."""
    assess(facts, ("A", 1, 5, "BKD", 3.5), ("A", 2, 4, "BKD", 3))
    assert cheapest(facts, 17.5 + 12 + 4) == [("A 2", 3, 4, 4)]
    assert cheapest(facts, "34,5") == [("A 2", 3, 4, 4), ("A 1", Decimal("3.5"), 4, Decimal("2.5"))]


def test_of_equal_points_the_fewest_sub_aspects_then_the_least_above(facts: duckdb.DuckDBPyConnection) -> None:
    assess(facts, ("A", 1, 5, "BKD", 2), ("A", 2, 5, "BPSDM", 3), ("A", 3, 2.5, "BKD", 2), ("A", 4, 2, "BKD", 3))
    now = 10 + 15 + 5 + 6
    assert cheapest(facts, now + 10) == [("A 1", 2, 4, 10)]
    assert cheapest(facts, now + 1) == [("A 4", 3, 4, 2)]
    assert cheapest(facts, 21 + 10, pengampu="BKD") == [("A 1", 2, 4, 10)]
    assert cheapest(facts, 15 + 5, pengampu="BPSDM") == [("A 2", 3, 4, 5)]
    (found,) = rows(facts, "merit_cheapest_path", nilai_tujuan=now + 1)
    assert (found["jumlah_poin"], found["nilai_tercapai"], found["kelebihan_nilai"]) == (1, now + 2, 1)


@pytest.mark.parametrize(
    ("goal", "status", "raised"),
    [
        (27, "sudah_tercapai", 0),
        ("27,01", "terjangkau", 1),
        (36, "terjangkau", 2),
        (36.01, "tidak_terjangkau", 0),
        (None, "tanpa_tujuan", 0),
    ],
)
def test_a_goal_reached_or_out_of_reach_has_no_path(
    facts: duckdb.DuckDBPyConnection, goal: object, status: str, raised: int
) -> None:
    assess(facts, ("A", 1, 5, "BKD", 3), ("A", 2, 4, "BKD", 3), ("A", 3, 9, "BKD", None))
    (scope,) = rows(facts, "merit_cheapest_path_scope", nilai_tujuan=goal)
    assert (scope["status"], scope["nilai_sekarang"], scope["nilai_tertinggi"]) == (status, 27, 36)
    assert scope["jumlah_tanpa_skor"] == 1
    assert len(cheapest(facts, goal)) == raised


def by_trying_all(scored: Iterable[Scored], needed: Decimal) -> tuple[Decimal, int, Decimal] | None:
    """Points, sub-aspects and value gained of the cheapest plan, from all plans."""
    choices = [[None, *(score for score in range(1, 5) if score > now)] for _, now in scored]
    plans = []
    for plan in product(*choices):
        raised = [(weight, Decimal(to) - now) for (weight, now), to in zip(scored, plan, strict=True) if to is not None]
        gained = sum((weight * points for weight, points in raised), Decimal(0))
        if gained >= needed:
            plans.append((sum((points for _, points in raised), Decimal(0)), len(raised), gained))
    return min(plans, default=None)


WEIGHTS = st.sampled_from([Decimal(text) for text in ("1", "2", "2.5", "4", "5")])
SCORES = st.one_of(st.integers(1, 4).map(Decimal), st.integers(100, 400).map(lambda number: Decimal(number) / 100))


@pytest.fixture(scope="module")
def scratch() -> Iterator[duckdb.DuckDBPyConnection]:
    """Tables in memory that each example fills anew."""
    with connect(None) as connection:
        create_formulas(connection)
        yield connection


@settings(max_examples=50, deadline=None)
@given(scored=st.lists(st.tuples(WEIGHTS, SCORES), min_size=1, max_size=5), share=st.integers(1, 100))
def test_the_cheapest_path_is_that_of_trying_all(
    scratch: duckdb.DuckDBPyConnection, scored: list[Scored], share: int
) -> None:
    for table in ("merit_sub_aspek", "merit_skor"):
        scratch.execute(f"delete from data.{table}")
    assess(scratch, *(("A", place, weight, "BKD", score) for place, (weight, score) in enumerate(scored, start=1)))
    now = sum((weight * score for weight, score in scored), Decimal(0))
    most = sum((4 * weight for weight, _ in scored), Decimal(0))
    needed = ((most - now) * share / 100).quantize(Decimal("0.0001"))
    found = rows(scratch, "merit_cheapest_path", nilai_tujuan=str(now + needed))
    expected = by_trying_all(scored, needed) if needed > 0 else None
    if expected is None:
        assert found == []
        return
    assert (found[0]["jumlah_poin"], found[0]["jumlah_sub_aspek"], found[0]["nilai_tercapai"] - now) == expected
    assert sum(row["poin"] for row in found) == expected[0]
    assert len(found) == expected[1]
    assert sum(row["tambahan_nilai"] for row in found) == expected[2]


@pytest.mark.parametrize(("year", "same"), [(2025, True), (2026, False)])
def test_a_new_method_without_bands_keeps_those_of_the_one_before(
    facts: duckdb.DuckDBPyConnection, year: int, same: bool
) -> None:
    put(facts, "merit_aspek", tahun=year, nomor=1, aspek="A", nilai_bkd=330, nilai_bpsdm=0, nilai_maksimal=400)
    (found,) = rows(facts, "merit_summary", tahun=year, triwulan="IV")
    assert found["kategori"] == "sangat baik"
    assert (found["metode"] == found["metode_kategori"]) is same
