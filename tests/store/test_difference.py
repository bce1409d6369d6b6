"""What a file changes is told row by row and cell by cell, and looking at it waits for no writer."""

from decimal import Decimal

import pytest

from dashboard.importing import read_draft
from dashboard.store import Change, Folder, Keep, lock, preview
from tests.importing.corpus import months
from tests.store.conftest import Publish, draft, money, reached

TOLD = [{"indikator": "y", "realisasi": 5, "status": None}]
PLACE = ("anggaran", "BKD", 2025, "II", "perubahan")


@pytest.mark.parametrize(("keep", "removed"), [(Keep.REPLACE, 1), (Keep.ADD, 0)])
def test_changes_say_what_where_before_and_after(folder: Folder, give: Publish, keep: Keep, removed: int) -> None:
    give(anggaran=money(a=5, b=6, c=7))
    other = [*money(a=5, b=8, d=9)]
    other[1]["pagu_rupiah"] = 10
    outcome = preview(folder, draft(anggaran=other), keep)
    pagu = (("pagu_rupiah", 1_000_000_000),)
    gone = [Change("removed", *PLACE, "P / K / c", "realisasi_rupiah", 7, None, beside=pagu)]
    assert outcome.changes == [
        Change("changed", *PLACE, "P / K / b", "pagu_rupiah", 1_000_000_000, 10, "Data", "E3"),
        Change("changed", *PLACE, "P / K / b", "realisasi_rupiah", 6, 8, "Data", "F3"),
        Change("added", *PLACE, "P / K / d", "realisasi_rupiah", None, 9, "Data", "F4", pagu),
        *gone[:removed],
    ]
    assert dict(outcome.counts[0]) == {"added": 1, "changed": 1, "removed": removed, "unchanged": 1}


def test_a_quarter_of_months_changes_at_the_cells_of_its_months(folder: Folder) -> None:
    (case,) = [case for case in months.CASES if case.name == "months-that-fall"]
    changes = preview(folder, read_draft(case.content, case.file)).changes
    assert [(change.periode, change.after, change.cell) for change in changes[:2]] == [
        ("I", 600, "E6:G6"),
        ("II", 330, "H6:J6"),
    ]


@pytest.mark.parametrize(
    ("value", "changes"), [(Decimal("94.32"), 0), (Decimal("94.32004"), 0), (Decimal("94.33"), 1), (None, 1)]
)
def test_values_are_compared_as_they_are_stored(folder: Folder, give: Publish, value: Decimal, changes: int) -> None:
    give(indikator_realisasi=[{"indikator": "x", "realisasi": Decimal("94.32")}])
    again = draft("b.xlsx", indikator_realisasi=[{"indikator": "x", "realisasi": value}])
    assert len(preview(folder, again).changes) == changes


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [("belum_tersedia", "belum_diisi", 0), ("belum_diisi", "belum_tersedia", 1), ("belum_diisi", "belum_diisi", 0)],
    ids=["a blank of an earlier import", "a word where it was blank", "blank as before"],
)
def test_a_blank_is_no_change_of_what_was_stored_as_not_available(
    folder: Folder, give: Publish, before: str, after: str, changes: int
) -> None:
    give(indikator_realisasi=[{"indikator": "x", "realisasi": None, "status": before}, *TOLD])
    again = draft("b.xlsx", indikator_realisasi=[{"indikator": "x", "realisasi": None, "status": after}, *TOLD])
    looked = preview(folder, again)
    assert [(change.column, change.after) for change in looked.changes] == [("status", after)] * changes
    assert dict(looked.counts[0]) == {"added": 0, "changed": changes, "removed": 0, "unchanged": 2 - changes}
    lock(folder, "BKD", 2025, "II")
    assert preview(folder, again).status == ("rejected" if changes else "duplicate")


def test_looking_waits_for_no_writer_and_writes_nothing(folder: Folder, give: Publish) -> None:
    give(indikator_realisasi=reached(x=1))
    with folder.writing():
        before = sorted(path.name for path in folder.path.rglob("*"))
        assert preview(folder, draft(anggaran=money(a=5))).status == "preview"
        assert sorted(path.name for path in folder.path.rglob("*")) == before


def test_a_new_folder_can_be_looked_at(tmp_path) -> None:
    assert preview(Folder(tmp_path), draft(anggaran=money(a=5))).counts[0]["added"] == 1
