"""Publishing drafts: one version for one or more drafts, each draft a batch, all or nothing."""

import getpass
import logging
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import pandas as pd

from dashboard.importing import Draft, Finding
from dashboard.importing.draft import Row, SourceTable
from dashboard.store.difference import Difference, Slice, describe, difference, slice_of
from dashboard.store.versions import Folder, NewVersion

JAKARTA = ZoneInfo("Asia/Jakarta")
log = logging.getLogger(__name__)


class Keep(Enum):
    """What becomes of rows in force that a file no longer has."""

    ASK = "tanya"
    REPLACE = "ganti"
    ADD = "tambah"


@dataclass
class Outcome:
    """What became of one draft. ``counts`` has one counter a table: added, changed, removed, unchanged."""

    draft: Draft
    status: str
    batch: int | None = None
    counts: list[Counter[str]] = field(default_factory=list)

    def as_row(self) -> dict[str, Any]:
        """The outcome as the command line prints it."""
        counts = self.counts or [Counter[str]() for _ in self.draft.tables]
        return {
            "file": self.draft.file,
            "sha256": self.draft.sha256,
            "status": self.status,
            "batch": self.batch,
            "tables": [
                {
                    "sheet": table.sheet,
                    "range": table.range,
                    "dataset": table.dataset,
                    "rows": table.row_count,
                    **{name: count[name] for name in ("added", "changed", "removed", "unchanged")},
                }
                for table, count in zip(self.draft.tables, counts, strict=True)
            ],
            "findings": [finding.as_row() for finding in self.draft.findings],
        }


def publish(folder: Folder, drafts: list[Draft], keep: Keep = Keep.ASK) -> list[Outcome]:
    """Publish drafts as one version. A rejected draft or a duplicate leaves the others untouched.

    Raises:
        filelock.Timeout: when another writer does not finish within a minute.
    """
    with folder.writing() as new:
        outcomes = [_add(new, draft, keep) for draft in drafts]
        if any(outcome.status == "committed" for outcome in outcomes):
            for outcome in outcomes:
                if outcome.status == "committed":
                    folder.keep_original(outcome.draft.sha256, outcome.draft.file, outcome.draft.content)
            new.publish()
            log.info("version %s published", new.number)
    return outcomes


def preview(folder: Folder, draft: Draft, keep: Keep = Keep.ASK) -> Outcome:
    """What publishing a draft would do; nothing is written."""
    with folder.writing() as new:
        outcome = _add(new, draft, keep)
    if outcome.status == "committed":
        return Outcome(draft, "preview", None, outcome.counts)
    return outcome


def _add(new: NewVersion, draft: Draft, keep: Keep) -> Outcome:
    if draft.rejected:
        return Outcome(draft, "rejected")
    changes = difference(new.connection, draft.tables)
    earlier = _same_in_force(new.connection, draft)
    if earlier is not None and not (keep is Keep.REPLACE and changes.missing):
        return Outcome(draft, "duplicate", earlier)
    if keep is Keep.ASK:
        draft.findings += _missing_rows(draft, changes)
    if draft.rejected:
        return Outcome(draft, "rejected", None, changes.counts)
    if keep is Keep.ADD:
        for count in changes.counts:
            count["removed"] = 0
    batch = _write_batch(new, draft, changes.missing if keep is Keep.ADD else {})
    return Outcome(draft, "committed", batch, changes.counts)


def _same_in_force(connection: duckdb.DuckDBPyConnection, draft: Draft) -> int | None:
    """The batch of the same file with the same choices, when all it holds is still in force."""
    found = connection.execute(
        """
        select batch.batch
        from data.batch as batch
        where
            batch.sha256 = ? and batch.pilihan = ?
            and not exists (
                select 1 from data.irisan as irisan
                where irisan.batch = batch.batch and irisan.irisan not in (select irisan from irisan_berlaku)
            )
        order by batch.batch desc
        """,
        [draft.sha256, draft.choices.as_json()],
    ).fetchall()
    return found[0][0] if found else None


def _missing_rows(draft: Draft, changes: Difference) -> list[Finding]:
    findings = []
    for slice_, rows in changes.missing.items():
        table = next(t for t in draft.tables if t.dataset == slice_.dataset and slice_.tabel_fakta in t.facts)
        message = (
            f"{len(rows)} baris yang berlaku tidak ada di berkas: {describe(slice_.tabel_fakta, rows)}. "
            "Lengkapi berkasnya; atau pilih --ganti bila memang dihapus, --tambah bila tetap berlaku."
        )
        findings.append(Finding("baris-hilang", message, table.sheet, table.range.split(":")[0]))
    return findings


def _write_batch(new: NewVersion, draft: Draft, kept: dict[Slice, list[Row]]) -> int:
    connection = new.connection
    batch = _next(connection, "batch", "batch")
    connection.execute(
        """
        insert into data.batch (batch, versi, jenis, berkas, sha256, ukuran_byte, pilihan, waktu, pengguna)
        values (?, ?, 'impor', ?, ?, ?, ?, ?, ?)
        """,
        [
            batch,
            new.number,
            draft.file,
            draft.sha256,
            draft.size,
            draft.choices.as_json(),
            datetime.now(JAKARTA).replace(tzinfo=None, microsecond=0),
            getpass.getuser(),
        ],
    )
    facts: dict[str, list[Row]] = {}
    slices = _Slices(connection, batch)
    for table in draft.tables:
        number = _write_table(connection, batch, table)
        for name, rows in table.facts.items():
            for row in rows:
                complete = {
                    **row,
                    "tabel": number,
                    "irisan": slices.number(slice_of(name, row, table.dataset, table.name)),
                }
                facts.setdefault(name, []).append(complete)
    for slice_, rows in kept.items():
        facts[slice_.tabel_fakta] += [{**row, "irisan": slices.number(slice_)} for row in rows]
    slices.write()
    for name, rows in facts.items():
        _write_facts(connection, name, rows)
    return batch


def _write_table(connection: duckdb.DuckDBPyConnection, batch: int, table: SourceTable) -> int:
    number = _next(connection, "tabel", "tabel")
    connection.execute(
        "insert into data.tabel values (?, ?, ?, ?, ?, ?, ?, ?, map(?, ?))",
        [
            number,
            batch,
            table.sheet,
            table.range,
            table.dataset,
            table.title,
            table.place,
            table.row_count,
            list(table.layout),
            list(table.layout.values()),
        ],
    )
    return number


class _Slices:
    """Numbers the slices of a batch as they appear."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, batch: int) -> None:
        self.connection = connection
        self.batch = batch
        self.first = _next(connection, "irisan", "irisan")
        self.numbers: dict[Slice, int] = {}

    def number(self, slice_: Slice) -> int:
        return self.numbers.setdefault(slice_, self.first + len(self.numbers))

    def write(self) -> None:
        for slice_, number in self.numbers.items():
            self.connection.execute(
                "insert into data.irisan values (?, ?, ?, ?, nullif(?, ''), ?, ?, nullif(?, ''))",
                [
                    number,
                    self.batch,
                    slice_.tabel_fakta,
                    slice_.dataset,
                    slice_.perangkat_daerah,
                    slice_.tahun,
                    slice_.periode,
                    slice_.himpunan,
                ],
            )


def _write_facts(connection: duckdb.DuckDBPyConnection, name: str, rows: list[Row]) -> None:
    """Append rows to a fact table by column name; decimals stay exact."""
    known = [column[0] for column in connection.execute(f"describe data.{name}").fetchall()]
    given = {column for row in rows for column in row}
    frame = pd.DataFrame(rows, dtype=object).reindex(columns=[column for column in known if column in given])
    connection.register("fakta_baru", frame)
    connection.execute(f"insert into data.{name} by name select * from fakta_baru")
    connection.unregister("fakta_baru")


def _next(connection: duckdb.DuckDBPyConnection, table: str, column: str) -> int:
    return connection.execute(f"select coalesce(max({column}), 0) + 1 from data.{table}").fetchall()[0][0]
