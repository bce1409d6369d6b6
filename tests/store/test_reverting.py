"""Taking a batch back: what was in force before it is in force again, figure and cell; nothing is deleted."""

import pytest

from dashboard.store import Folder, Refused, changes_between, changes_of, revert
from queries.reports import cells, rows
from tests.store.conftest import Publish, money, reached


def spent(folder: Folder, triwulan: str = "II") -> dict[str, int]:
    found = rows(folder.open(), "budget_absorption", triwulan=triwulan)
    return {row["sub_kegiatan"]: row["realisasi_rupiah"] for row in found}


def test_a_revert_restores_figures_and_their_cells(folder: Folder, give: Publish) -> None:
    give(file="awal.xlsx", anggaran=money(a=5, b=7))
    give(file="salah.xlsx", anggaran=money(a=50, c=1))
    done = revert(folder, 2, "berkas keliru")
    assert (done.batch, done.membalik, done.as_row()["added"]) == (3, 2, 1)
    assert spent(folder) == {"a": 5, "b": 7}
    found = cells(folder.open(), "budget_absorption", perangkat_daerah="BKD", tahun=2025, objek="b")
    assert set(zip(found["berkas"], found["sel"], strict=True)) == {("awal.xlsx", "E3"), ("awal.xlsx", "F3")}
    _, wrong, last = rows(folder.open(), "history")
    assert (wrong["dibatalkan_oleh"], last["dibatalkan_oleh"]) == (3, None)
    assert (last["jenis"], last["membalik"], last["alasan"]) == ("balik", 2, "berkas keliru")
    assert (last["jumlah_ditambah"], last["jumlah_diubah"], last["jumlah_dihapus"]) == (1, 1, 1)


def test_what_was_not_there_before_is_gone_again(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5), periode="I")
    give(anggaran=money(a=6), tahun=2026)
    revert(folder, 2)
    assert spent(folder, "I") == {"a": 5}
    assert spent(folder) == {}
    assert [row["tahun"] for row in rows(folder.open(), "periods", tabel_fakta="anggaran")] == [2025]


def test_a_revert_can_be_reverted(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    give(anggaran=money(a=6))
    revert(folder, 2)
    revert(folder, 3)
    assert spent(folder) == {"a": 6}


@pytest.mark.parametrize(
    ("batch", "named"),
    [(1, "batch 2 (b.xlsx), batch 4"), (2, "Batch 2 sudah dibalik oleh batch 4"), (9, "Batch 9 tidak ada")],
    ids=["replaced", "taken back already", "no such batch"],
)
def test_a_revert_that_later_batches_forbid_names_them(folder: Folder, give: Publish, batch: int, named: str) -> None:
    give(anggaran=money(a=5))
    give(file="b.xlsx", anggaran=money(a=6))
    give(file="lain.xlsx", indikator_realisasi=reached(x=1))
    revert(folder, 2)
    before = folder.current
    with pytest.raises(Refused, match=named.replace("(", r"\(").replace(")", r"\)")):
        revert(folder, batch)
    assert folder.current == before


def test_batches_can_be_compared(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5, b=7))
    give(anggaran=money(a=6, b=7))
    give(anggaran=money(a=8, c=1))

    def told(changes: list) -> set[tuple[object, ...]]:
        return {(change.kind, change.object.split()[-1], change.before, change.after) for change in changes}

    assert told(changes_of(folder, 2)) == {("changed", "a", 5, 6)}
    assert told(changes_between(folder, 1, 3)) == {
        ("changed", "a", 5, 8),
        ("added", "c", None, 1),
        ("removed", "b", 7, None),
    }
