"""Spending against the cash plan, by hand."""

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

MONTHLY = {"A": [10, 10, 10, 40, 40, 40], "B": [0, 0, 30, 0, 0, 0]}
SPENT = {"I": {"A": 20, "B": 30}, "II": {"A": 130, "B": None}}


@pytest.fixture
def planned(facts: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Two sub-activities planned for half a year; in the second quarter one realisation is missing."""
    names = {"program": "P", "kegiatan": "K"}
    for name, amounts in MONTHLY.items():
        for month, amount in enumerate(amounts, start=1):
            place = {"periode": f"2024-{month:02}", "sub_kegiatan": name, "kolom": "E", **names}
            put(facts, "anggaran_kas", rencana_rupiah=amount, **place)
    for quarter, spent in SPENT.items():
        for name, amount in spent.items():
            place = {"periode": quarter, "sub_kegiatan": name, "himpunan": "perubahan", **names}
            put(facts, "anggaran", pagu_rupiah=200, realisasi_rupiah=amount, **place)
    return facts


def test_spending_is_compared_at_the_ends_of_quarters(planned: duckdb.DuckDBPyConnection) -> None:
    found = [
        (row["bulan"], row["rencana_rupiah"], row["rencana_sampai_rupiah"], row["realisasi_rupiah"])
        for row in rows(planned, "cash_plan")
    ]
    assert found == [
        ("2024-01", 10, 10, None),
        ("2024-02", 10, 20, None),
        ("2024-03", 40, 60, 50),
        ("2024-04", 40, 100, None),
        ("2024-05", 40, 140, None),
        ("2024-06", 40, 180, None),
    ]
    (march,) = [row for row in rows(planned, "cash_plan") if row["bulan"] == "2024-03"]
    assert march["selisih_rupiah"] == -10
    assert float(march["serapan_rencana_persen"]) == pytest.approx(50 / 60 * 100)


def give_months(connection: duckdb.DuckDBPyConnection, quarter: str, *months: int | None, alone: bool = False) -> None:
    """The months of a quarter of sub-activity A as a file gives them."""
    connection.execute(
        "update data.anggaran set bulan_1_rupiah = ?, bulan_2_rupiah = ?, bulan_3_rupiah = ?, per_triwulan = ? "
        "where sub_kegiatan = 'A' and periode = ?",
        [*months, alone, quarter],
    )


def test_months_that_stand_alone_add_up_to_their_quarters(planned: duckdb.DuckDBPyConnection) -> None:
    give_months(planned, "I", 5, 13, 2, alone=True)
    give_months(planned, "II", 20, 0, 90, alone=True)
    found = [(row["belanja_rupiah"], row["realisasi_rupiah"]) for row in rows(planned, "cash_plan", sub_kegiatan="A")]
    assert found == [(5, 5), (13, 18), (2, 20), (20, 40), (0, 40), (90, 130)]
    (whole,) = planned.execute(
        "select realisasi_rupiah from anggaran where sub_kegiatan = 'A' and periode = 'II'"
    ).fetchall()
    assert whole == (130,)


def test_a_month_counts_only_where_every_sub_activity_has_it(planned: duckdb.DuckDBPyConnection) -> None:
    give_months(planned, "I", 5, 18, 20)
    assert [row["realisasi_rupiah"] for row in rows(planned, "cash_plan")[:3]] == [None, None, 50]


def test_months_are_told_without_a_plan(planned: duckdb.DuckDBPyConnection) -> None:
    planned.execute("delete from data.anggaran_kas")
    period = {"perangkat_daerah": "BKD", "tahun": 2024}
    assert rows(planned, "cash_plan", **period) == []
    give_months(planned, "I", 5, 18, 20)
    found = [(row["bulan"], row["realisasi_rupiah"]) for row in rows(planned, "cash_plan", sub_kegiatan="A", **period)]
    assert found == [("2024-01", 5), ("2024-02", 18), ("2024-03", 20)]


def test_spending_is_compared_by_month_where_there_are_monthly_figures(planned: duckdb.DuckDBPyConnection) -> None:
    give_months(planned, "I", 5, 18, 20)
    give_months(planned, "II", 40, None, 130)
    found = [
        (row["bulan"], row["bulan_awal"], row["belanja_rupiah"], row["rencana_periode_rupiah"])
        for row in rows(planned, "cash_plan", sub_kegiatan="A")
        if row["realisasi_rupiah"] is not None
    ]
    assert found == [
        ("2024-01", "2024-01", 5, 10),
        ("2024-02", "2024-02", 13, 10),
        ("2024-03", "2024-03", 2, 10),
        ("2024-04", "2024-04", 20, 40),
        ("2024-06", "2024-05", 90, 80),
    ]
    (february,) = [row for row in rows(planned, "cash_plan", sub_kegiatan="A") if row["bulan"] == "2024-02"]
    assert float(february["serapan_periode_persen"]) == pytest.approx(130)


@pytest.mark.parametrize(("quarter", "difference"), [("I", -10), ("II", None)])
def test_the_summary_stands_beside_the_plan_where_all_is_known(
    planned: duckdb.DuckDBPyConnection, quarter: str, difference: int | None
) -> None:
    (summary,) = rows(planned, "budget_summary", triwulan=quarter)
    assert summary["selisih_rencana_rupiah"] == difference
    planned.execute("delete from data.anggaran_kas where periode = '2024-02'")
    (summary,) = rows(planned, "budget_summary", triwulan=quarter)
    assert summary["selisih_rencana_rupiah"] is None


@pytest.mark.parametrize(
    ("unplanned", "spent", "difference"),
    [
        ("sub_kegiatan = 'B'", 30, None),
        ("sub_kegiatan = 'B'", 0, -10),
        ("sub_kegiatan = 'B' and periode = '2024-02'", 30, None),
        ("sub_kegiatan = 'B' and periode = '2024-04'", 30, -10),
    ],
    ids=["spends without a plan", "neither spends nor is planned", "a month without a plan", "a month to come"],
)
def test_the_summary_claims_nothing_where_a_sub_activity_is_not_planned(
    planned: duckdb.DuckDBPyConnection, unplanned: str, spent: int, difference: int | None
) -> None:
    planned.execute(f"delete from data.anggaran_kas where {unplanned}")
    planned.execute("update data.anggaran set realisasi_rupiah = ? where sub_kegiatan = 'B' and periode = 'I'", [spent])
    (summary,) = rows(planned, "budget_summary", triwulan="I")
    assert summary["selisih_rencana_rupiah"] == difference
    (march,) = [row for row in rows(planned, "cash_plan") if row["bulan"] == "2024-03"]
    assert march["selisih_rupiah"] == difference, "the chart says as much"


@pytest.mark.parametrize(
    ("quarter", "expected"),
    [("I", [("A", 30, -10), ("B", 30, 0)]), ("II", [("A", 150, -20), ("B", 30, None)])],
)
def test_the_furthest_behind_comes_first(
    planned: duckdb.DuckDBPyConnection, quarter: str, expected: list[tuple]
) -> None:
    found = rows(planned, "cash_plan_consistency", triwulan=quarter)
    assert [(row["sub_kegiatan"], row["rencana_sampai_rupiah"], row["selisih_rupiah"]) for row in found] == expected


def test_without_a_quarter_the_newest_with_spending_is_meant(planned: duckdb.DuckDBPyConnection) -> None:
    assert rows(planned, "cash_plan_consistency") == rows(planned, "cash_plan_consistency", triwulan="II") != []


@pytest.mark.parametrize(
    ("quarter", "allocated", "is_revised"), [("I", 200, False), ("III", 200, False), ("III", 250, True)]
)
def test_an_allocation_is_a_revised_one_where_it_differs_from_an_earlier_one(
    planned: duckdb.DuckDBPyConnection, quarter: str, allocated: int, is_revised: bool
) -> None:
    held = {"program": "P", "kegiatan": "K", "sub_kegiatan": "A", "himpunan": "perubahan"}
    put(planned, "anggaran", periode="III", pagu_rupiah=allocated, realisasi_rupiah=130, **held)
    (summary,) = rows(planned, "budget_summary", triwulan=quarter)
    assert summary["is_pagu_berubah"] == is_revised


@pytest.mark.parametrize(
    ("before", "now", "chosen", "is_revised"),
    [
        ([{"unit": "U1"}], [{"unit": "U1"}, {"unit": "U2"}], None, False),
        ([{"unit": "U1"}, {"unit": "U2"}], [{"unit": "U1", "pagu": 7}, {"unit": "U2", "pagu": 3}], None, True),
        ([{"kegiatan": "L"}], [{"kegiatan": "L"}, {"kegiatan": "M", "pagu": 7}], None, False),
        ([{}, {"program": "R"}], [{}, {"program": "R", "pagu": 7}], None, True),
        ([{}, {"program": "R"}], [{}, {"program": "R", "pagu": 7}], "Q", False),
    ],
    ids=[
        "a unit more",
        "moved between units",
        "an activity more",
        "another programme",
        "another programme, not chosen",
    ],
)
def test_an_allocation_is_revised_by_programme_activity_and_unit(
    facts: duckdb.DuckDBPyConnection, before: list[dict], now: list[dict], chosen: str | None, is_revised: bool
) -> None:
    common = {"program": "Q", "kegiatan": "K", "sub_kegiatan": "A", "himpunan": "perubahan", "realisasi_rupiah": 1}
    for quarter, given in {"I": before, "II": now}.items():
        for row in given:
            place = {**common, **{name: value for name, value in row.items() if name != "pagu"}}
            put(facts, "anggaran", periode=quarter, pagu_rupiah=row.get("pagu", 5), **place)
    (summary,) = rows(facts, "budget_summary", triwulan="II", program=chosen)
    assert summary["is_pagu_berubah"] == is_revised


@pytest.mark.parametrize(
    ("units", "is_revised"),
    [
        ({None: 8}, False),
        ({"U1": 5, "U2": 3}, False),
        ({"U1": 5}, False),
        ({None: 9}, True),
        ({"U1": 4, "U2": 4}, True),
    ],
)
def test_an_allocation_is_held_against_the_action_plan_by_unit_where_units_are_given(
    facts: duckdb.DuckDBPyConnection, units: dict[str | None, int], is_revised: bool
) -> None:
    names = {"program": "Q", "sub_kegiatan": "A"}
    for unit, amount in {"U1": 5, "U2": 3}.items():
        put(facts, "rencana_aksi", periode="tahun", himpunan="rencana_aksi_pk", unit=unit, pagu_rupiah=amount, **names)
    for unit, amount in units.items():
        place = {**names, "kegiatan": "K", "himpunan": "perubahan", "unit": unit}
        put(facts, "anggaran", periode="II", pagu_rupiah=amount, realisasi_rupiah=1, **place)
    (summary,) = rows(facts, "budget_summary", triwulan="II")
    assert summary["is_pagu_berubah"] == is_revised


@pytest.mark.parametrize(
    ("quarter", "expected"),
    [
        ("I", 100 - 10 / 60 * 100),
        ("II", None),
    ],
)
def test_consistency_is_how_near_spending_came_to_the_plan(
    planned: duckdb.DuckDBPyConnection, quarter: str, expected: float | None
) -> None:
    ((found,),) = planned.cursor().execute(f"from konsistensi_kas('BKD', 2024, '{quarter}')").fetchall()
    assert found is None if expected is None else float(found) == pytest.approx(expected)


def test_consistency_is_the_mean_of_the_quarters_and_never_below_zero(facts: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S"}
    for month, amount in enumerate([5, 5, 0, 0, 0, 10], start=1):
        put(facts, "anggaran_kas", periode=f"2024-{month:02}", rencana_rupiah=amount, kolom="E", **names)
    for quarter, amount in (("I", 40), ("II", 25)):
        put(facts, "anggaran", periode=quarter, himpunan="perubahan", pagu_rupiah=90, realisasi_rupiah=amount, **names)
    ((found,),) = facts.cursor().execute("from konsistensi_kas('BKD', 2024, 'II')").fetchall()
    assert float(found) == pytest.approx((0 + 75) / 2)


def test_a_quarter_with_a_month_unplanned_is_not_judged(facts: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S"}
    put(facts, "anggaran_kas", periode="2024-01", rencana_rupiah=10, kolom="E", **names)
    put(facts, "anggaran", periode="I", himpunan="perubahan", pagu_rupiah=90, realisasi_rupiah=30, **names)
    assert facts.cursor().execute("from konsistensi_kas('BKD', 2024, 'I')").fetchall() == [(None,)]


def test_a_quarter_is_not_judged_where_a_sub_activity_lacks_a_month_that_another_has(
    planned: duckdb.DuckDBPyConnection,
) -> None:
    planned.execute("delete from data.anggaran_kas where sub_kegiatan = 'B' and periode = '2024-02'")
    assert planned.cursor().execute("from konsistensi_kas('BKD', 2024, 'I')").fetchall() == [(None,)]


def plan(facts: duckdb.DuckDBPyConnection, name: str, months: range, **place: object) -> None:
    """Ten a month."""
    for month in months:
        held = {"program": "P", "kegiatan": "K", "sub_kegiatan": name, "kolom": "E", **place}
        put(facts, "anggaran_kas", periode=f"2024-{month:02}", rencana_rupiah=10, **held)


def spend(facts: duckdb.DuckDBPyConnection, name: str, quarter: str, amount: int | None, **place: object) -> None:
    held = {"program": "P", "kegiatan": "K", "sub_kegiatan": name, "himpunan": "perubahan", "pagu_rupiah": 100, **place}
    put(facts, "anggaran", periode=quarter, realisasi_rupiah=amount, **held)


def differences(facts: duckdb.DuckDBPyConnection, quarter: str, **filters: object) -> tuple[int | None, int | None]:
    """How far spending is from the plan, as the summary and as the chart say it."""
    (summary,) = rows(facts, "budget_summary", triwulan=quarter, **filters)
    (end,) = [row for row in rows(facts, "cash_plan", **filters) if row["triwulan"] == quarter]
    return summary["selisih_rencana_rupiah"], end["selisih_rupiah"]


@pytest.mark.parametrize(("earlier", "expected"), [(0, -5), (3, None)])
def test_what_is_planned_from_a_later_month_on_says_nothing_of_the_quarters_before(
    facts: duckdb.DuckDBPyConnection, earlier: int, expected: int | None
) -> None:
    plan(facts, "A", range(1, 13))
    plan(facts, "B", range(7, 13))
    spend(facts, "A", "II", 55)
    spend(facts, "B", "II", earlier)
    assert differences(facts, "II") == (expected, expected)


def test_a_plan_without_activities_has_those_of_the_budget(facts: duckdb.DuckDBPyConnection) -> None:
    plan(facts, "A", range(1, 7), kegiatan=None)
    plan(facts, "A", range(7, 13))
    spend(facts, "A", "III", 85)
    assert differences(facts, "III", kegiatan="K") == (-5, -5)


def test_units_of_which_one_has_not_reported_are_not_compared(facts: duckdb.DuckDBPyConnection) -> None:
    for unit, spent in (("X", 30), ("Y", None)):
        plan(facts, "A", range(1, 4), unit=unit)
        spend(facts, "A", "I", spent, unit=unit)
    assert differences(facts, "I") == (None, None)
    (row,) = rows(facts, "cash_plan_consistency", triwulan="I")
    assert (row["realisasi_rupiah"], row["selisih_rupiah"]) == (30, None)


def test_spending_of_a_month_that_nobody_planned_is_not_compared(facts: duckdb.DuckDBPyConnection) -> None:
    plan(facts, "A", range(1, 7))
    spend(facts, "A", "II", None, bulan_1_rupiah=40)
    spend(facts, "C", "II", None, bulan_1_rupiah=50)
    (april,) = [row for row in rows(facts, "cash_plan") if row["bulan"] == "2024-04"]
    assert (april["realisasi_rupiah"], april["selisih_rupiah"]) == (90, None)


@pytest.mark.parametrize(("quarter", "blank"), [("I", 0), ("II", 1)])
def test_what_is_not_filled_in_is_counted_at_the_ends_of_quarters(
    planned: duckdb.DuckDBPyConnection, quarter: str, blank: int
) -> None:
    (end,) = [row for row in rows(planned, "cash_plan") if row["triwulan"] == quarter]
    assert (end["jumlah_belum_diisi"], end["jumlah_sub_kegiatan"]) == (blank, 2)


@pytest.mark.parametrize(
    ("allocated", "spent", "planned_as", "unplanned"),
    [
        (90, None, None, True),
        (90, 5, None, True),
        (0, 5, None, True),
        (0, 0, None, False),
        (90, None, {"kegiatan": "K"}, False),
        (90, None, {"kegiatan": None}, False),
        (90, None, {"kegiatan": "another"}, True),
        (90, None, {"program": "another"}, True),
    ],
)
def test_what_has_an_allocation_and_no_plan_is_named(
    facts: duckdb.DuckDBPyConnection, allocated: int, spent: int | None, planned_as: dict | None, unplanned: bool
) -> None:
    plan(facts, "A", range(1, 7))
    spend(facts, "A", "I", 30)
    spend(facts, "C", "I", spent, pagu_rupiah=allocated)
    if planned_as is not None:
        plan(facts, "C", range(6, 7), **planned_as)
    (end,) = [row for row in rows(facts, "cash_plan") if row["triwulan"] == "I"]
    named = (1, "C") if unplanned else (None, None)
    assert (end["jumlah_tanpa_rencana"], end["sub_kegiatan_tanpa_rencana"]) == named
    found = [row["sub_kegiatan"] for row in rows(facts, "cash_plan_consistency") if row["is_tanpa_rencana"]]
    assert found == (["C"] if unplanned else [])


def test_without_any_plan_nothing_is_said_to_lack_one(facts: duckdb.DuckDBPyConnection) -> None:
    spend(facts, "A", "I", 30)
    assert rows(facts, "cash_plan_consistency", triwulan="I") == []
