"""The database folder: ``versions/<n>.duckdb``, ``CURRENT`` with the newest number, ``originals/`` by hash.

A version never changes: it is built aside, checkpointed and renamed, then the pointer is replaced. A reader sees the
old state until that instant, and a crash leaves either the old version or the new one. A version of an older schema is
read from a copy that has what came since, named after the schema it was completed to (``<n>.skema<m>.duckdb``). Old
versions go with their copies, but not one that a recent meeting was held at.
"""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from dashboard.store.held import held_versions
from dashboard.store.outcome import NotSaved
from dashboard.store.upgrading import is_older, upgrade
from queries.database import SCHEMA, connect, create_tables, statement
from queries.formulas import create_formulas

LOCK_SECONDS = 60
NEVER_REMOVED = 2
LONGEST_SUFFIX = 8
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Folder:
    """A database folder; created when missing.

    Raises:
        NotSaved: when it cannot be created.
    """

    path: Path

    def __post_init__(self) -> None:
        try:
            for name in ("versions", "originals"):
                (self.path / name).mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise NotSaved(problem) from problem

    @property
    def current(self) -> int:
        """The number of the newest version; 0 before the first."""
        pointer = self.path / "CURRENT"
        return int(pointer.read_text()) if pointer.exists() else 0

    @property
    def workspace(self) -> Path:
        """The file of what people write while looking."""
        return self.path / "ruang_kerja.sqlite"

    def version_path(self, version: int) -> Path:
        """The file of a version."""
        return self.path / "versions" / f"{version:06}.duckdb"

    def open(self, version: int | None = None) -> duckdb.DuckDBPyConnection:
        """A connection that answers questions about a version, the newest by default, an empty one before the first.

        Raises:
            duckdb.Error: when there is no such version.
            filelock.Timeout: when a version of an older schema waits for a writer for more than a minute.
        """
        number = version or self.current
        connection = connect(self._readable(number) if number else None)
        try:
            create_formulas(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def keep_original(self, sha256: str, name: str, content: bytes) -> None:
        """Keep the workbook without personal data, under the hash of the file as it was given."""
        if not any((self.path / "originals").glob(f"{sha256}*")):
            _write_whole(self.path / "originals" / f"{sha256}{_suffix(name)}", content)

    def original(self, name: str, sha256: str) -> tuple[str, Path]:
        """The name and place of the workbook that was given with a name and a hash, kept without personal data.

        Raises:
            LookupError: when it is not there; the text says so, and what to do.
        """
        kept = min((self.path / "originals").glob(f"{sha256}*"), default=None)
        if kept is None:
            raise LookupError(f"Berkas asli {name} tidak ada lagi di folder basis data. Pulihkan dari cadangannya.")
        return name if kept.suffix == _suffix(name) else str(Path(name).with_suffix(kept.suffix)), kept

    @contextmanager
    def writing(self) -> Iterator["NewVersion"]:
        """The one writer's next version. Nothing is published unless :meth:`NewVersion.publish` is called.

        Raises:
            NotSaved: when the folder cannot be written; nothing has changed then.
            filelock.Timeout: when another writer does not finish within a minute.
        """
        try:
            with self._lock():
                new = NewVersion(self, self.current + 1)
                try:
                    yield new
                finally:
                    new.discard()
        except Timeout:
            raise
        except (duckdb.Error, OSError) as problem:
            log.exception("version %s could not be written", self.current + 1)
            raise NotSaved(problem) from problem

    def remove_old(self, kept: int, meeting_days: int = 0) -> None:
        """Remove all but the newest versions and those of meetings begun in the last days, and their completed copies.

        Only a writer may. A file that cannot be removed, as while a reader holds it open on Windows, goes another time;
        none goes while the meetings cannot be read.
        """
        try:
            held = held_versions(self.workspace, meeting_days)
        except sqlite3.Error:
            log.exception("meetings could not be read, so no version is removed")
            return
        oldest_kept = self.current - max(kept, NEVER_REMOVED) + 1
        for path in (self.path / "versions").glob("[0-9]*.duckdb"):
            version = int(path.name.partition(".")[0])
            if version < oldest_kept and version not in held:
                with suppress(OSError):
                    path.unlink()

    def _lock(self) -> FileLock:
        return FileLock(self.path / "lock", timeout=LOCK_SECONDS)

    def _upgraded(self, version: int) -> Path:
        return self.version_path(version).with_suffix(f".skema{SCHEMA}.duckdb")

    def _readable(self, version: int) -> Path:
        """The file of a version as the code reads it; a version of an older schema is first copied and completed."""
        upgraded = self._upgraded(version)
        if upgraded.exists():
            return upgraded
        path = self.version_path(version)
        with closing(connect(path)) as connection:
            older = is_older(connection)
        if not older:
            return path
        with self._lock():
            if not upgraded.exists():
                _complete(path, upgraded)
        return upgraded


class NewVersion:
    """A version being built: a copy of the newest, open for writing."""

    def __init__(self, folder: Folder, number: int) -> None:
        self.folder = folder
        self.number = number
        self.draft = folder.path / "versions" / f".{number:06}.draft"
        _remove(self.draft)
        if number > 1:
            _copy(folder.version_path(number - 1), self.draft)
        self.connection = connect(self.draft, writable=True)
        if number == 1:
            create_tables(self.connection)
        elif is_older(self.connection):
            upgrade(self.connection)
        create_formulas(self.connection)

    def publish(self) -> None:
        """Make this the version in force."""
        self.connection.execute("checkpoint data")
        kept, meeting_days = self._kept()
        self.connection.close()
        _flush(self.draft)
        version = self.folder.version_path(self.number)
        os.replace(self.draft, version)
        try:
            _write_whole(self.folder.path / "CURRENT", str(self.number).encode())
        except OSError:
            version.unlink()
            raise
        self.folder.remove_old(kept, meeting_days)

    def discard(self) -> None:
        """Close and remove what was not published; what cannot be removed goes with the next writer."""
        self.connection.close()
        with suppress(OSError):
            _remove(self.draft)

    def _kept(self) -> tuple[int, int]:
        """How many versions are kept, and for how many days those of meetings, by data/rules/pengaturan.csv."""
        return self.connection.execute(statement("imports", "kept")).fetchall()[0]


def _complete(older: Path, upgraded: Path) -> None:
    draft = upgraded.with_name(f".{upgraded.name}.draft")
    _remove(draft)
    shutil.copyfile(older, draft)
    with closing(connect(draft, writable=True)) as connection:
        upgrade(connection)
        connection.execute("checkpoint data")
    _flush(draft)
    os.replace(draft, upgraded)


def _copy(source: Path, target: Path) -> None:
    """Copy a file whole or not at all."""
    try:
        shutil.copyfile(source, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()[:LONGEST_SUFFIX]


def _remove(draft: Path) -> None:
    """Remove a draft with its log, as a publisher that was killed may have left them."""
    for left in (draft, draft.with_name(draft.name + ".wal")):
        left.unlink(missing_ok=True)


def _write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = target.with_name(f".{target.name}.draft")
    try:
        draft.write_bytes(content)
        _flush(draft)
        os.replace(draft, target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
