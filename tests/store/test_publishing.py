"""Publishing: all or nothing, the same file recognised, slices replaced, nothing lost."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.importing import Choices, read_draft
from dashboard.store import Folder, Keep, Outcome, preview, publish
from queries.database import connect
from queries.reports import cells, rows
from tests.conftest import ROOT
from tests.store.conftest import draft, money

Build = Callable[..., bytes]
HEAD = ["No", "Program", "Indikator Kinerja Program / Kegiatan", "Sub Kegiatan"]
MONEY = ["Anggaran APBD Perubahan", "Realisasi Anggaran", "%", "Keterangan"]


@pytest.fixture
def give(folder: Folder, workbook: Build) -> Callable[..., Outcome]:
    """Publish a budget of sub-activities: ``give(a=(100, 50), b=(200, 10))``."""

    def publish_budget(keep: Keep = Keep.ASK, tahun: int = 2025, **parts: tuple[object, object]) -> Outcome:
        leaves = [[1, "P", "K", name, pagu, spent, None, None] for name, (pagu, spent) in parts.items()]
        content = workbook(TW=[[*HEAD, *MONEY], *leaves])
        draft = read_draft(content, "anggaran.xlsx", Choices("BKD", tahun, "II"))
        return publish(folder, [draft], keep)[0]

    return publish_budget


def give_again(folder: Folder, outcome: Outcome, keep: Keep = Keep.ASK) -> Outcome:
    """Publish the very same file once more."""
    draft = read_draft(outcome.draft.content, outcome.draft.file, Choices("BKD", 2025, "II"))
    return publish(folder, [draft], keep)[0]


def budget(folder: Folder, **period: object) -> dict[str, tuple[int, int]]:
    found = rows(folder.open(), "budget_absorption", **period)
    return {row["sub_kegiatan"]: (row["pagu_rupiah"], row["realisasi_rupiah"]) for row in found}


def test_a_file_becomes_a_batch(folder: Folder, give: Callable[..., Outcome]) -> None:
    outcome = give(a=(100, 50), b=(200, 10))
    assert (outcome.status, outcome.batch, dict(outcome.counts[0])) == (
        "committed",
        1,
        {"added": 2, "changed": 0, "removed": 0, "unchanged": 0},
    )
    assert budget(folder) == {"a": (100, 50), "b": (200, 10)}
    assert len(list((folder.path / "originals").iterdir())) == 1


def test_the_same_file_twice_is_recognised(folder: Folder, give: Callable[..., Outcome]) -> None:
    first = give(a=(100, 50))
    before = folder.current
    again = give_again(folder, first)
    assert (again.status, again.batch, folder.current) == ("duplicate", 1, before)


def test_the_same_file_gives_what_an_upgrade_has_added(folder: Folder) -> None:
    months = {"bulan_1_rupiah": 1, "bulan_2_rupiah": 2, "bulan_3_rupiah": 2}
    monthly = draft(anggaran=[{**row, **months} for row in money(a=5)])
    publish(folder, [monthly])
    assert preview(folder, monthly).status == "duplicate"
    with connect(folder.version_path(folder.current), writable=True) as older:
        older.execute(f"update data.anggaran set {', '.join(f'{month} = null' for month in months)}")
    assert preview(folder, monthly).status == "preview"
    assert publish(folder, [monthly])[0].counts[0]["changed"] == 1
    assert preview(folder, monthly).status == "duplicate"


def test_rows_kept_of_an_earlier_file_leave_the_same_file_a_duplicate(
    folder: Folder, give: Callable[..., Outcome]
) -> None:
    give(a=(100, 50), b=(200, 10))
    assert give_again(folder, give(keep=Keep.ADD, a=(100, 70))).status == "duplicate"


def test_a_file_replaces_its_slice(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50), b=(200, 10))
    outcome = give(a=(100, 60), b=(200, 10), c=(5, 5))
    assert dict(outcome.counts[0]) == {"added": 1, "changed": 1, "removed": 0, "unchanged": 1}
    assert budget(folder) == {"a": (100, 60), "b": (200, 10), "c": (5, 5)}


def test_rows_that_vanish_are_asked_for(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50), b=(200, 10))
    asked = give(a=(100, 70))
    assert asked.status == "rejected"
    assert [finding.kind for finding in asked.findings] == ["baris-hilang"]
    assert "b" in asked.findings[0].message
    assert budget(folder) == {"a": (100, 50), "b": (200, 10)}

    added = give(keep=Keep.ADD, a=(100, 70))
    assert (added.status, added.counts[0]["removed"]) == ("committed", 0)
    assert budget(folder) == {"a": (100, 70), "b": (200, 10)}

    replaced = give(keep=Keep.REPLACE, a=(100, 80))
    assert (replaced.status, replaced.counts[0]["removed"]) == ("committed", 1)
    assert budget(folder) == {"a": (100, 80)}


def test_a_kept_row_still_points_to_its_own_workbook(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50), b=(200, 10))
    give(keep=Keep.ADD, a=(100, 70))
    found = cells(folder.open(), "budget_absorption", perangkat_daerah="BKD", tahun=2025)
    assert dict(zip(found["objek"], found["batch"], strict=True)) == {"a": 2, "b": 1}


def test_years_and_agencies_live_side_by_side(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50))
    give(tahun=2026, a=(999, 1))
    assert budget(folder, tahun=2025) == {"a": (100, 50)}
    assert budget(folder) == {"a": (999, 1)}


def test_a_rejected_file_changes_nothing(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50))
    before = folder.current
    outcome = give(a=("seratus", 50))
    assert (outcome.status, outcome.batch, folder.current) == ("rejected", None, before)
    assert len(list((folder.path / "originals").iterdir())) == 1


def test_a_preview_writes_nothing(folder: Folder, workbook: Build) -> None:
    content = workbook(TW=[[*HEAD, *MONEY], [1, "P", "K", "a", 100, 50, None, None]])
    outcome = preview(folder, read_draft(content, "a.xlsx", Choices("BKD", 2025, "II")))
    assert (outcome.status, outcome.batch, outcome.counts[0]["added"]) == ("preview", None, 1)
    assert rows(folder.open(), "history") == []
    assert list((folder.path / "originals").iterdir()) == []


def test_a_version_never_changes(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50))
    old_version, old = folder.current, folder.open()
    give(a=(100, 99))
    assert rows(old, "budget_absorption")[0]["realisasi_rupiah"] == 50
    assert rows(folder.open(old_version), "budget_absorption")[0]["realisasi_rupiah"] == 50
    assert rows(folder.open(), "budget_absorption")[0]["realisasi_rupiah"] == 99


def test_the_report_is_one_version_of_many_batches(report_folder: Folder) -> None:
    past = rows(report_folder.open(), "history")
    assert {row["versi"] for row in past} == {1}
    assert len(past) == len(list((Path(__file__).resolve().parents[2] / "data" / "lkip_2024").glob("*.xlsx")))
    assert all(row["jumlah_irisan"] == row["jumlah_irisan_berlaku"] for row in past)


def test_what_a_killed_publisher_left_is_not_published(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50))
    dying = """
import os, sys
from pathlib import Path
from dashboard.store import Folder
with Folder(Path(sys.argv[1])).writing() as new:
    new.connection.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna)"
        "values (77, 9, 'impor', 'HANTU', now()::timestamp, '')"
    )
    os._exit(9)
"""
    subprocess.run([sys.executable, "-c", dying, str(folder.path)], cwd=ROOT, check=False)
    give(a=(100, 60))
    assert [row["berkas"] for row in rows(folder.open(), "history")] == ["anggaran.xlsx", "anggaran.xlsx"]


def test_kept_rows_can_be_dropped_with_the_same_file(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50), b=(200, 10))
    added = give(keep=Keep.ADD, a=(100, 70))
    assert give_again(folder, added, Keep.REPLACE).status == "committed"
    assert budget(folder) == {"a": (100, 70)}


def test_a_file_without_a_year_is_rejected_not_an_error(folder: Folder, workbook: Build) -> None:
    content = workbook(TW=[[*HEAD, *MONEY], [1, "P", "K", "a", 100, 50, None, None]])
    (outcome,) = publish(folder, [read_draft(content, "a.xlsx")])
    assert outcome.status == "rejected"
    assert outcome.as_row()["tables"][0]["added"] == 0


def test_a_missing_realisation_is_not_spent_and_not_left(folder: Folder, give: Callable[..., Outcome]) -> None:
    give(a=(100, 50), b=(300, None))
    (summary,) = rows(folder.open(), "budget_summary")
    assert (summary["pagu_rupiah"], summary["realisasi_rupiah"], summary["sisa_rupiah"]) == (400, 50, 50)
    assert (summary["serapan_persen"], summary["sisa_persen"], summary["jumlah_belum_diisi"]) == (50, 50, 1)
    parts = {row["sub_kegiatan"]: row for row in rows(folder.open(), "budget_absorption")}
    assert (parts["b"]["realisasi_rupiah"], parts["b"]["serapan_persen"], parts["b"]["sisa_rupiah"]) == (
        None,
        None,
        None,
    )


def test_the_cells_of_a_quarter_are_its_own(folder: Folder, workbook: Build) -> None:
    for quarter in ("I", "II"):
        content = workbook(TW=[[*HEAD, *MONEY], [1, "P", "K", "a", 100, 50, None, quarter]])
        publish(folder, [read_draft(content, f"{quarter}.xlsx", Choices("BKD", 2025, quarter))])
    found = cells(folder.open(), "budget_absorption", perangkat_daerah="BKD", tahun=2025, periode=["II", "tahun"])
    assert set(found["berkas"]) == {"II.xlsx"}
    assert len(rows(folder.open(), "budget_absorption", triwulan="I")) == 1
