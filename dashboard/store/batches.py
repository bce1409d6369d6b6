"""Writing a batch: who did what, when and why, with the slices and facts that are in force from then on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import duckdb

from dashboard.importing.personal import redact_text
from dashboard.store.loading import STORED_BESIDE, Loaded, next_number
from dashboard.store.outcome import KINDS_OF_CHANGE, now, user

COUNTED = dict(zip(KINDS_OF_CHANGE, ("jumlah_ditambah", "jumlah_diubah", "jumlah_dihapus"), strict=True))


@dataclass(frozen=True)
class Batch:
    """What a batch says about itself: an import its file, a revert what it reverts, a lock its period."""

    jenis: str
    berkas: str | None = None
    sha256: str | None = None
    ukuran_byte: int | None = None
    pilihan: str | None = None
    membalik: int | None = None
    alasan: str | None = None
    perangkat_daerah: str | None = None
    tahun: int | None = None
    triwulan: str | None = None
    data_pribadi: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)


def note_batch(connection: duckdb.DuckDBPyConnection, version: int, batch: Batch) -> int:
    """Write a batch's own row, its reason without personal data; returns its number."""
    number = next_number(connection, "batch")
    said = {name: value for name, value in vars(batch).items() if name != "counts"}
    said["alasan"] = redact_text(batch.alasan) if batch.alasan else batch.alasan
    counts = {COUNTED[kind]: count for kind, count in batch.counts.items()}
    row = {"batch": number, "versi": version, "waktu": now(), "pengguna": user(), **said, **counts}
    marks = ", ".join("?" for _ in row)
    connection.execute(f"insert into data.batch ({', '.join(row)}) values ({marks})", list(row.values()))
    return number


def write_batch(connection: duckdb.DuckDBPyConnection, version: int, batch: Batch, loaded: Loaded) -> int:
    """Append what stands in schema ``berkas`` as a batch; returns its number."""
    number = note_batch(connection, version, batch)
    connection.execute(f"update berkas.tabel set batch = {number}; update berkas.irisan set batch = {number}")
    for name in (*STORED_BESIDE, *loaded.fact_tables):
        connection.execute(f"insert into data.{name} by name from berkas.{name}")
    return number
