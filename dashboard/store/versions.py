"""The database folder: ``versions/<n>.duckdb``, ``CURRENT`` with the newest number, ``originals/`` by hash.

A version never changes: it is built aside, checkpointed and renamed, then the pointer is replaced. A reader sees the
old state until that instant, and a crash leaves either the old version or the new one.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
from filelock import FileLock

from queries.database import connect, create_formulas, create_tables

LOCK_SECONDS = 60


@dataclass(frozen=True)
class Folder:
    """A database folder; created when missing."""

    path: Path

    def __post_init__(self) -> None:
        for name in ("versions", "originals"):
            (self.path / name).mkdir(parents=True, exist_ok=True)

    @property
    def current(self) -> int:
        """The number of the newest version; 0 before the first."""
        pointer = self.path / "CURRENT"
        return int(pointer.read_text()) if pointer.exists() else 0

    def version_path(self, version: int) -> Path:
        """The file of a version."""
        return self.path / "versions" / f"{version:06}.duckdb"

    def open(self, version: int | None = None) -> duckdb.DuckDBPyConnection:
        """A connection that answers questions about a version, the newest by default, an empty one before the first.

        Raises:
            duckdb.Error: when there is no such version.
        """
        number = version or self.current
        connection = connect(self.version_path(number) if number else None)
        create_formulas(connection)
        return connection

    def keep_original(self, sha256: str, name: str, content: bytes) -> None:
        """Keep the workbook as it was given, under its hash."""
        target = self.path / "originals" / f"{sha256}{Path(name).suffix.lower()}"
        if not target.exists():
            _write_whole(target, content)

    @contextmanager
    def writing(self) -> Iterator["NewVersion"]:
        """The one writer's next version. Nothing is published unless :meth:`NewVersion.publish` is called.

        Raises:
            filelock.Timeout: when another writer does not finish within a minute.
        """
        with FileLock(self.path / "lock", timeout=LOCK_SECONDS):
            new = NewVersion(self, self.current + 1)
            try:
                yield new
            finally:
                new.discard()


class NewVersion:
    """A version being built: a copy of the newest, open for writing."""

    def __init__(self, folder: Folder, number: int) -> None:
        self.folder = folder
        self.number = number
        self.draft = folder.path / "versions" / f".{number:06}.draft"
        self._remove()
        if number > 1:
            shutil.copyfile(folder.version_path(number - 1), self.draft)
        self.connection = connect(self.draft, writable=True)
        if number == 1:
            create_tables(self.connection)
        create_formulas(self.connection)

    def publish(self) -> None:
        """Make this the version in force."""
        self.connection.execute("checkpoint data")
        self.connection.close()
        _flush(self.draft)
        os.replace(self.draft, self.folder.version_path(self.number))
        _write_whole(self.folder.path / "CURRENT", str(self.number).encode())

    def discard(self) -> None:
        """Close and remove what was not published."""
        self.connection.close()
        self._remove()

    def _remove(self) -> None:
        """Remove the draft with its log, as a publisher that was killed may have left them."""
        for left in (self.draft, self.draft.with_name(self.draft.name + ".wal")):
            left.unlink(missing_ok=True)


def _write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = target.with_name(f".{target.name}.draft")
    draft.write_bytes(content)
    _flush(draft)
    os.replace(draft, target)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
