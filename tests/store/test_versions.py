"""The folder of versions: old schemas are completed when opened, old versions go, originals come back."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from dashboard.decks.meetings import lead
from dashboard.importing import Draft
from dashboard.importing.sheet import Sheet
from dashboard.store import Folder, publish
from dashboard.store.outcome import now
from queries.database import SCHEMA, connect, create_tables
from queries.reports import rows
from tests.conftest import put
from tests.importing.opening import files
from tests.store.conftest import Publish, draft, money

SINCE_1 = {
    "anggaran": ("kode_sub_kegiatan", "per_triwulan", "bulan_1_rupiah", "bulan_2_rupiah", "bulan_3_rupiah"),
    "batch": (
        "alasan",
        "perangkat_daerah",
        "tahun",
        "triwulan",
        "data_pribadi",
        "jumlah_ditambah",
        "jumlah_diubah",
        "jumlah_dihapus",
    ),
}
TABLES_SINCE_1 = ("ejaan", "anggaran_rekening", "merit_skor", "keluaran")


@pytest.fixture
def old_folder(tmp_path: Path) -> Folder:
    """A database of schema 1 with one figure."""
    folder = Folder(tmp_path / "lama")
    connection = connect(folder.version_path(1), writable=True)
    create_tables(connection)
    (spent,) = money(a=5)
    connection.execute("insert into data.tabel values (1, 1, 'L', 'A1:H2', 'anggaran', null, null, 1, map([], []))")
    connection.execute(
        "insert into data.batch (batch, versi, jenis, waktu, pengguna) values (1, 1, 'impor', now(), 'x')"
    )
    put(connection, "anggaran", **spent)
    for table, columns in SINCE_1.items():
        for column in columns:
            connection.execute(f"alter table data.{table} drop column {column}")
    for table in TABLES_SINCE_1:
        connection.execute(f"drop table data.{table}")
    connection.execute("update data.skema set skema = 1")
    connection.close()
    (folder.path / "CURRENT").write_text("1")
    return folder


def test_an_old_version_is_read_through_a_completed_copy(old_folder: Folder) -> None:
    before = old_folder.version_path(1).read_bytes()
    for _ in range(2):
        connection = old_folder.open()
        assert rows(connection, "budget_absorption")[0]["realisasi_rupiah"] == 5
        assert connection.execute("select skema from data.skema").fetchall() == [(SCHEMA,)]
        assert connection.execute("select count(*) from keluaran").fetchall() == [(0,)]
        connection.close()
    assert old_folder.version_path(1).read_bytes() == before


def test_an_old_version_is_completed_by_the_next_publication(old_folder: Folder) -> None:
    outcome = publish(old_folder, [draft(anggaran=money(a=6), tahun=2024, periode="IV")])[0]
    assert (outcome.status, outcome.batch, outcome.counts[0]["changed"]) == ("committed", 2, 0)
    assert [row["batch"] for row in rows(old_folder.open(), "history")] == [1, 2]


def test_old_versions_go(folder: Folder, give: Publish) -> None:
    for spent in range(5):
        give(anggaran=money(a=spent))
    folder.remove_old(kept=0)
    kept = {version for version in range(1, 7) if folder.version_path(version).exists()}
    assert (folder.current, kept) == (6, {5, 6})
    assert len(rows(folder.open(), "history")) == 5


@pytest.mark.parametrize(
    ("age", "days", "kept"),
    [(5, 10, {2, 5, 6}), (15, 10, {5, 6})],
    ids=["a meeting of these days holds its version", "an older one does not"],
)
def test_the_version_of_a_meeting_is_held_for_a_time(
    folder: Folder, give: Publish, age: int, days: int, kept: set[int]
) -> None:
    for spent in range(5):
        give(anggaran=money(a=spent))
    period = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
    lead(folder, "0000000a", "anggaran", 1, 2, period)
    with closing(sqlite3.connect(folder.workspace)) as connection, connection:
        connection.execute("update rapat set mulai = ?", [(now() - timedelta(days=age)).isoformat()])
    folder.remove_old(2, days)
    assert {version for version in range(1, 7) if folder.version_path(version).exists()} == kept


def test_while_meetings_cannot_be_read_no_version_is_removed(folder: Folder, give: Publish) -> None:
    for spent in range(3):
        give(anggaran=money(a=spent))
    folder.workspace.write_bytes(b"bukan basis data, rusak" * 100)
    folder.remove_old(2, 10)
    assert all(folder.version_path(version).exists() for version in range(1, 5))


def original(folder: Folder, given: Draft) -> tuple[str, bytes]:
    """The workbook that is kept of a draft, under the name it is given back with."""
    name, kept = folder.original(given.file, given.sha256)
    return name, kept.read_bytes()


@pytest.mark.parametrize("name", ["a.xls", f"a.{'x' * 230}", "tanpa akhiran", "Laporan TW II.XLSX"])
def test_an_original_of_any_name_comes_back(folder: Folder, give: Publish, name: str) -> None:
    outcome = give(file=name, anggaran=money(a=5))
    assert original(folder, outcome.draft) == (name, outcome.draft.content)


def test_an_old_workbook_that_was_cleaned_comes_back_as_a_new_one(folder: Folder) -> None:
    given = draft("a.xls", anggaran=money(a=5))
    given.given, given.sheets = files.xls([["NIP 197001011995011001"]]), [Sheet("Data", [["NIP 197001011995011001"]])]
    publish(folder, [given])
    assert original(folder, given) == ("a.xlsx", given.content)


def test_an_original_that_is_gone_is_a_sentence(folder: Folder, give: Publish) -> None:
    given = give(file="tw1.xlsx", anggaran=money(a=5)).draft
    for kept in (folder.path / "originals").iterdir():
        kept.unlink()
    with pytest.raises(LookupError, match=r"Berkas asli tw1\.xlsx tidak ada lagi .* Pulihkan"):
        original(folder, given)


def test_a_version_held_open_goes_another_time(folder: Folder, give: Publish, monkeypatch: pytest.MonkeyPatch) -> None:
    for spent in (5, 6, 7):
        give(anggaran=money(a=spent))

    def hold(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(path)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", hold)
        folder.remove_old(2)
    assert folder.version_path(1).exists()
    folder.remove_old(2)
    assert not folder.version_path(1).exists()


def test_a_version_goes_with_its_copies_of_every_schema_and_its_reader_reads_on(
    old_folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_folder.open(1).close()
    for module in ("versions", "upgrading"):
        monkeypatch.setattr(f"dashboard.store.{module}.SCHEMA", SCHEMA + 1)
    reader = old_folder.open(1)
    assert len(list(old_folder.version_path(1).parent.glob("000001.*"))) == 3
    for _ in range(2):
        with old_folder.writing() as new:
            new.publish()
    old_folder.remove_old(2)
    assert {path.name.partition(".")[0] for path in old_folder.version_path(1).parent.iterdir()} == {"000002", "000003"}
    assert rows(reader, "budget_absorption")[0]["realisasi_rupiah"] == 5
    reader.close()


@pytest.mark.parametrize("broken", ["is_older", "upgrade", "create_formulas"])
def test_a_version_that_cannot_be_read_is_closed(
    old_folder: Folder, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    opened: list[duckdb.DuckDBPyConnection] = []

    def connected(*given: Any, **said: Any) -> duckdb.DuckDBPyConnection:
        opened.append(connect(*given, **said))
        return opened[-1]

    def fail(*_: object) -> None:
        raise duckdb.InternalException("rusak")

    monkeypatch.setattr("dashboard.store.versions.connect", connected)
    monkeypatch.setattr(f"dashboard.store.versions.{broken}", fail)
    with pytest.raises(duckdb.InternalException, match="rusak"):
        old_folder.open()
    assert opened
    for connection in opened:
        with pytest.raises(duckdb.ConnectionException, match="closed"):
            connection.execute("select 1")
