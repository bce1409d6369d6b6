"""A folder that cannot be written: one sentence, and either the old state or the new one."""

import errno
import os
import sqlite3
from pathlib import Path

import duckdb
import pytest

from dashboard.decks import StoredDecks
from dashboard.store import (
    Comments,
    Folder,
    FollowUp,
    FollowUps,
    Keep,
    NotSaved,
    Seen,
    Subject,
    Topic,
    Workspace,
    publish,
)
from dashboard.store.notebook import opened
from queries.reports import rows
from tests.store.conftest import Publish, draft, money


@pytest.mark.parametrize(
    ("place", "problem", "why"),
    [
        (
            "dashboard.store.publishing.write_batch",
            OSError(errno.ENOSPC, "No space left"),
            "penyimpanan habis",
        ),
        ("dashboard.store.publishing.write_batch", duckdb.IOException("Permission denied"), "tidak boleh ditulis"),
        ("dashboard.store.versions.shutil.copyfile", PermissionError(errno.EACCES, "denied"), "tidak boleh ditulis"),
        ("dashboard.store.versions.os.replace", OSError(errno.EROFS, "Read-only file system"), "tidak boleh ditulis"),
        ("dashboard.store.versions.os.fsync", OSError(errno.EIO, "I/O error"), "penyimpanan gagal"),
    ],
)
def test_a_publication_that_fails_is_a_sentence_and_leaves_the_old_version(
    folder: Folder,
    give: Publish,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    problem: Exception,
    why: str,
) -> None:
    def fail(*_: object) -> None:
        raise problem

    give(anggaran=money(a=5))
    before = files(folder)
    monkeypatch.setattr(place, fail)
    with pytest.raises(NotSaved, match=why):
        give(anggaran=money(a=6))
    monkeypatch.undo()
    assert files(folder) - before <= {path for path in files(folder) if path.parent.name == "originals"}
    assert give(anggaran=money(a=7)).batch == 2


def files(folder: Folder) -> set[Path]:
    return {path for path in folder.path.rglob("*") if path.is_file()}


def test_a_pointer_that_cannot_be_written_leaves_no_version(
    folder: Folder, give: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def fail(source: Path, target: Path) -> None:
        if target.name == "CURRENT":
            raise PermissionError(errno.EACCES, "denied")
        replace(source, target)

    monkeypatch.setattr("dashboard.store.versions.os.replace", fail)
    with pytest.raises(NotSaved):
        give(anggaran=money(a=5))
    assert (folder.current, folder.version_path(2).exists()) == (1, False)


def test_what_cannot_be_remembered_is_said_and_the_file_is_in_force(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    given = draft(anggaran=money(a=5))
    given.names = {"a": "b"}
    monkeypatch.setattr("dashboard.store.workspace.sqlite3.connect", fail)
    outcome = publish(folder, [given])[0]
    assert (outcome.status, outcome.remembered, folder.current) == ("committed", False, 2)


@pytest.mark.parametrize(
    ("problem", "why"),
    [
        (sqlite3.OperationalError("database or disk is full"), "ruang penyimpanan habis"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "tidak boleh ditulis"),
        (sqlite3.OperationalError("database is locked"), "sedang dipakai proses lain"),
        (PermissionError(errno.EACCES, "denied"), "tidak boleh ditulis"),
    ],
)
def test_a_workspace_that_cannot_be_written_is_a_sentence_and_logged(
    folder: Folder, caplog: pytest.LogCaptureFixture, problem: Exception, why: str
) -> None:
    with pytest.raises(NotSaved, match=why), opened(folder.workspace, ""):
        raise problem
    assert f"{folder.workspace} cannot be written" in caplog.text


def test_a_fault_in_a_question_is_not_told_as_a_folder_that_cannot_be_written(folder: Folder) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such column"), opened(folder.workspace, "") as connection:
        connection.execute("select tidak_ada from sqlite_master")


@pytest.mark.parametrize("problem", [KeyError("uid not found"), OSError("No username set")], ids=["3.11", "3.13"])
def test_an_account_without_a_name_writes_under_its_number(
    folder: Folder, give: Publish, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def nameless(_: int) -> None:
        raise problem

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nameless)
    number = str(os.getuid())
    give(anggaran=money(a=5))
    assert [row["pengguna"] for row in rows(folder.open(), "history")] == [number]
    Workspace(folder).save_draft(draft(anggaran=money(a=6)), Keep.ASK)
    assert [note.user for note in Workspace(folder).drafts()] == [number]
    period = {"perangkat_daerah": "BKD", "tahun": 2025, "triwulan": "II"}
    FollowUps(folder).save(Subject(**period, objek="a"), FollowUp(kendala="Lelang ulang"))
    assert [entry.user for entry in FollowUps(folder).newest(**period)] == [number]
    assert Comments(folder).add(Topic(**period, tampilan="alasan_sisa"), "Tunggu", "Sekretaris", Seen("a", {}, 1))
    assert StoredDecks(folder).create("Rapat")
