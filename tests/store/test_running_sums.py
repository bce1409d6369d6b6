"""Quarters of spending that are added up: an earlier one that changes is told of the later ones too, or refused."""

import pytest

from dashboard.store import Folder, Keep, Refused, changes_between, changes_of, lock, preview, reopen, revert
from queries.reports import rows
from tests.store.conftest import Publish, draft, money
from tests.store.judging_cases.facts import quarterly

FIRST, SECOND, SHARED = {"a": 100, "b": 7}, {"a": 200, "b": 3}, "P / K / "


def followed(changes: list) -> list[tuple[object, ...]]:
    return [(one.periode, one.object, one.before, one.after) for one in changes if one.kind == "followed"]


@pytest.fixture
def two_quarters(give: Publish) -> None:
    give(anggaran=quarterly(**FIRST), periode="I")
    give(anggaran=quarterly(**SECOND))


@pytest.mark.usefixtures("two_quarters")
def test_the_sums_of_later_quarters_are_changes_too(folder: Folder, give: Publish) -> None:
    outcome = preview(folder, draft(anggaran=quarterly(a=110, b=7), periode="I"))
    assert followed(outcome.changes) == [("II", f"{SHARED}a", 300, 310)]
    assert (outcome.status, outcome.counts[0]["changed"]) == ("preview", 1)
    assert [row["message"] for row in outcome.as_row()["followed"]] == [
        f"triwulan II 2025: {SHARED}a dari 300 menjadi 310"
    ]
    give(anggaran=quarterly(a=110, b=7), periode="I")
    assert followed(changes_of(folder, 3)) == [("II", f"{SHARED}a", 300, 310)]
    assert followed(changes_between(folder, 1, 3)) == []
    back = revert(folder, 3)
    assert followed(back.changes) == [("II", f"{SHARED}a", 310, 300)]
    assert [row["periode"] for row in back.as_row()["followed"]] == ["II"]


@pytest.mark.usefixtures("two_quarters")
def test_a_figure_that_stays_is_told_when_its_sum_changes(folder: Folder) -> None:
    whole = [*({**row, "periode": "I"} for row in quarterly(a=110, b=7)), *quarterly(**SECOND)]
    assert followed(preview(folder, draft(anggaran=whole)).changes) == [("II", f"{SHARED}a", 300, 310)]
    since_january = preview(folder, draft(anggaran=money(a=200, b=12)))
    assert followed(since_january.changes) == [("II", f"{SHARED}a", 300, 200)]


@pytest.mark.usefixtures("two_quarters")
@pytest.mark.parametrize(("keep", "expected"), [(Keep.REPLACE, [("II", f"{SHARED}b", 10, None)]), (Keep.ADD, [])])
def test_a_row_that_goes_takes_the_sums_with_it(folder: Folder, keep: Keep, expected: list) -> None:
    outcome = preview(folder, draft(anggaran=quarterly(a=100), periode="I"), keep)
    assert followed(outcome.changes) == expected


@pytest.mark.usefixtures("two_quarters")
def test_a_quarter_that_a_locked_one_is_the_sum_of_stays(folder: Folder, give: Publish) -> None:
    lock(folder, "BKD", 2025, "II", "rapat evaluasi")
    outcome = preview(folder, draft(anggaran=quarterly(a=110, b=8), periode="I"))
    (finding,) = outcome.findings
    assert (outcome.status, finding.kind, finding.cell) == ("rejected", "periode-terkunci", "A1")
    for words in (
        "Triwulan II 2025 BKD dikunci",
        "rapat evaluasi",
        "P / K / a dari 300 menjadi 310; P / K / b dari 10 menjadi 11",
    ):
        assert words in finding.message
    assert give(anggaran=quarterly(**FIRST, c=5), periode="I").status == "committed"
    with_later = [*quarterly(a=110, b=7), *({**row, "periode": "III"} for row in quarterly(a=1))]
    assert preview(folder, draft(anggaran=with_later, periode="I")).status == "rejected"
    reopen(folder, "BKD", 2025, "II", "salah ketik")
    assert give(anggaran=quarterly(a=110, b=8), periode="I").status == "committed"


def test_a_revert_that_would_change_a_locked_sum_is_refused(folder: Folder, give: Publish) -> None:
    give(anggaran=quarterly(a=100), periode="I")
    give(anggaran=quarterly(a=110), periode="I")
    give(anggaran=quarterly(a=200))
    lock(folder, "BKD", 2025, "II")
    with pytest.raises(Refused, match="Batch 2 tidak dapat dibalik. Triwulan II 2025 BKD dikunci"):
        revert(folder, 2)
    found = rows(folder.open(), "budget_absorption", tahun=2025, triwulan="II")
    assert [row["realisasi_rupiah"] for row in found] == [310]


@pytest.mark.usefixtures("two_quarters")
def test_rows_that_are_kept_leave_a_locked_quarter_as_it_is(folder: Folder) -> None:
    lock(folder, "BKD", 2025, "II")
    part = [*quarterly(a=200), *({**row, "periode": "III"} for row in quarterly(a=1))]
    assert preview(folder, draft(anggaran=part), Keep.REPLACE).status == "rejected"
    assert preview(folder, draft(anggaran=part), Keep.ADD).status == "preview"
