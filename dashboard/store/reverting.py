"""Reverting a batch: a new batch that puts back, for every slice the other touched, what was in force before it."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import duckdb

from dashboard.store.batches import Batch, write_batch
from dashboard.store.difference import difference
from dashboard.store.following import following
from dashboard.store.judging import about_lock
from dashboard.store.loading import Loaded, Slice, clear, next_number, pair, stored_tables
from dashboard.store.outcome import KINDS_OF_CHANGE, Change, Refused, followed_rows
from dashboard.store.versions import Folder
from queries.database import select

REVERTIBLE = ("impor", "balik")


@dataclass(frozen=True)
class Reverted:
    """A revert that is in force: its own batch, the batch it takes back, and what changed by it."""

    batch: int
    membalik: int
    counts: Counter[str]
    changes: list[Change] = field(default_factory=list)

    def as_row(self) -> dict[str, Any]:
        """The revert as the command line prints it."""
        counts = {kind: self.counts[kind] for kind in KINDS_OF_CHANGE}
        followed = followed_rows(self.changes)
        return {"status": "committed", "batch": self.batch, "membalik": self.membalik, **counts, "followed": followed}


def revert(folder: Folder, batch: int, reason: str | None = None) -> Reverted:
    """Take a batch back. Restored facts still lead to the cells they were read from; nothing is deleted.

    Raises:
        Refused: when there is no such batch, a later one touched the same slices, or a period is locked.
        filelock.Timeout: when another writer does not finish within a minute.
    """
    with folder.writing() as new:
        _admit(new.connection, batch)
        loaded = _restore(new.connection, batch)
        found, followed = difference(new.connection, loaded), following(new.connection)
        if followed.locked:
            raise Refused(f"Batch {batch} tidak dapat dibalik. {' '.join(followed.locked)}")
        counts = sum(found.counts.values(), Counter())
        written = Batch("balik", membalik=batch, alasan=reason, counts={kind: counts[kind] for kind in KINDS_OF_CHANGE})
        number = write_batch(new.connection, new.number, written, loaded)
        new.publish()
    return Reverted(number, batch, counts, found.changes + followed.changes)


def _admit(connection: duckdb.DuckDBPyConnection, batch: int) -> None:
    """Refuse what cannot be taken back."""
    kinds = connection.execute("select jenis from data.batch where batch = ?", [batch]).fetchall()
    if not kinds:
        raise Refused(f"Batch {batch} tidak ada. Periksa nomornya di riwayat.")
    if kinds[0][0] not in REVERTIBLE:
        raise Refused(f"Batch {batch} bukan impor atau pembalikan, sehingga tidak dapat dibalik. Periksa riwayatnya.")
    later = select(connection, "imports", "later", batch=batch)
    if later:
        if later[-1]["membalik"] == batch:
            again = later[-1]["batch"]
            raise Refused(
                f"Batch {batch} sudah dibalik oleh batch {again}. Balikkan batch {again} bila batch {batch} hendak "
                "diberlakukan lagi."
            )
        named = ", ".join(f"batch {row['batch']}" + (f" ({row['berkas']})" if row["berkas"] else "") for row in later)
        raise Refused(
            f"Batch {batch} tidak dapat dibalik karena data yang sama diubah sesudahnya oleh {named}. "
            "Balikkan batch terakhir, atau unggah ulang berkas yang dikehendaki."
        )
    for row in select(connection, "imports", "locked", irisan="data.irisan"):
        if row["batch_irisan"] == batch:
            raise Refused(f"Batch {batch} tidak dapat dibalik. {about_lock(row)}")


def _restore(connection: duckdb.DuckDBPyConnection, batch: int) -> Loaded:
    """Put what was in force before a batch into schema ``berkas``, under new slices."""
    clear(connection)
    loaded = Loaded(stored_tables(connection))
    rows = select(connection, "imports", "between", sebelum=batch - 1, sesudah=batch)
    for number, row in enumerate(rows, start=next_number(connection, "irisan")):
        del row["irisan"]
        earlier = row.pop("irisan_lama")
        slice_ = Slice(**row)
        loaded.add_slice(connection, number, slice_, next(iter(loaded.tables)))
        name = slice_.tabel_fakta
        restored = f"select * replace ({number} as irisan) from data.{name} where irisan = ?"
        connection.execute(f"insert into berkas.{name} by name {restored}", [earlier])
    pair(connection)
    return loaded
