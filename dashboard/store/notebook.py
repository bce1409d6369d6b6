"""The workspace file, in which people write: opened for one step at a time, and what is checked before it is kept.

A small SQLite file beside the versions. Every step opens it anew, so any thread and any process may write.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from dashboard.importing.personal import NIP
from dashboard.store.outcome import NotSaved, Refused, cannot_be_written

WAIT_SECONDS = 30
log = logging.getLogger(__name__)


@contextmanager
def opened(path: Path, tables: str) -> Iterator[sqlite3.Connection]:
    """One connection for one step, all of it or nothing; ``tables`` are made when missing.

    Raises:
        NotSaved: when the file is busy, full or may not be written; whatever else goes wrong stays what it is.
    """
    try:
        with closing(sqlite3.connect(path, timeout=WAIT_SECONDS)) as connection:
            connection.row_factory = sqlite3.Row
            connection.execute("pragma journal_mode = wal")
            connection.executescript(tables)
            with connection:
                yield connection
    except (sqlite3.Error, OSError) as problem:
        if not cannot_be_written(problem):
            raise
        log.exception("%s cannot be written", path)
        raise NotSaved(problem) from problem


def checked(what: str, text: str, limit: int) -> str:
    """A text without blanks around it; ``what`` names it to its writer.

    Raises:
        Refused: it is too long or holds a person's number.
    """
    said = text.strip()
    if len(said) > limit:
        raise Refused(f"{what} paling panjang {limit} huruf, sekarang {len(said)}. Ringkas dahulu.")
    if NIP.search(said):
        raise Refused(f"{what} memuat NIP. Hapus nomor dan nama pegawainya, lalu simpan lagi.")
    return said
