"""Locking a quarter after its evaluation meeting, and reopening it with a reason; both are batches."""

from dashboard.store.batches import Batch, note_batch
from dashboard.store.outcome import Refused
from dashboard.store.versions import Folder

LOCK, REOPEN = "kunci", "buka"


def lock(folder: Folder, perangkat_daerah: str, tahun: int, triwulan: str, reason: str | None = None) -> int:
    """Lock an agency's quarter (I-IV), for all data sets; returns the batch.

    Raises:
        Refused: when it is locked already, or has no data that could be locked.
        filelock.Timeout: when another writer does not finish within a minute.
    """
    return _say(folder, LOCK, perangkat_daerah, tahun, triwulan, reason)


def reopen(folder: Folder, perangkat_daerah: str, tahun: int, triwulan: str, reason: str) -> int:
    """Reopen a locked quarter; returns the batch.

    Raises:
        Refused: when it is not locked.
        filelock.Timeout: when another writer does not finish within a minute.
    """
    return _say(folder, REOPEN, perangkat_daerah, tahun, triwulan, reason)


def _say(folder: Folder, kind: str, perangkat_daerah: str, tahun: int, triwulan: str, reason: str | None) -> int:
    period = [perangkat_daerah, tahun, triwulan]
    with folder.writing() as new:
        of_period = "where perangkat_daerah = ? and tahun = ? and "
        locked = new.connection.execute(f"select 1 from kunci_berlaku {of_period} triwulan = ?", period).fetchall()
        filled = new.connection.execute(
            f"select 1 from data.irisan {of_period} triwulan_periode(periode) = ? limit 1", period
        ).fetchall()
        said = f"Triwulan {triwulan} {tahun} {perangkat_daerah}"
        if bool(locked) == (kind == LOCK):
            raise Refused(f"{said} {'sudah' if locked else 'tidak'} dikunci. Periksa periodenya.")
        if not filled:
            raise Refused(f"{said} tidak mempunyai data yang dapat dikunci. Periksa perangkat daerah dan periodenya.")
        batch = Batch(kind, alasan=reason, perangkat_daerah=perangkat_daerah, tahun=tahun, triwulan=triwulan)
        number = note_batch(new.connection, new.number, batch)
        new.publish()
    return number
