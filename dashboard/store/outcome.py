"""What became of a draft: its batch, what it changes, what is to be known about it."""

import errno
import getpass
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from dashboard.importing import Draft, Finding
from dashboard.importing.findings import has_error
from dashboard.notation import number

JAKARTA = ZoneInfo("Asia/Jakarta")
REASONS = (
    (
        "ruang penyimpanan habis",
        "kosongkan ruang",
        {errno.ENOSPC},
        ("no space left", "disk is full", "disk full"),
    ),
    (
        "folder atau berkasnya tidak boleh ditulis",
        "periksa izin folder basis data",
        {errno.EACCES, errno.EPERM, errno.EROFS},
        ("permission denied", "read-only", "readonly", "unable to open database file"),
    ),
    (
        "berkasnya sedang dipakai proses lain",
        "tunggu sebentar",
        {errno.EBUSY, errno.EAGAIN},
        ("is locked", "is busy"),
    ),
)
KINDS_OF_CHANGE = ("added", "changed", "removed")
FOLLOWED = "followed"
Value = str | int | bool | Decimal | None


class Refused(Exception):
    """What was asked for is not allowed; the text says why and what to do, in Indonesian."""


class NotSaved(Refused):
    """The database could not be written, and nothing has changed; the text says why and what to do."""

    def __init__(self, problem: Exception) -> None:
        why, remedy = _why(problem)
        super().__init__(f"Basis data tidak dapat ditulis: {why}. Tidak ada yang berubah; {remedy}, lalu coba lagi.")


class Keep(Enum):
    """What becomes of rows in force that a file no longer has."""

    ASK = "tanya"
    REPLACE = "ganti"
    ADD = "tambah"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a file and what is in force. ``object`` says in words what the row is about.

    ``kind`` is ``added``, ``changed`` or ``removed``: a changed row gives one change for each column that differs; a
    row that is added or removed gives one, with its main figure where its table has one, and ``beside`` it the others.
    ``sheet`` and ``cell`` are the file's; a removed row has none there. ``followed`` is a sum in force that changes
    with the quarters it is made of, though its own quarter is not in the file; it is no row's change and not counted.
    """

    kind: str
    fact_table: str
    perangkat_daerah: str | None
    tahun: int
    periode: str
    himpunan: str | None
    object: str
    column: str | None
    before: Value
    after: Value
    sheet: str | None = None
    cell: str | None = None
    beside: tuple[tuple[str, Value], ...] = ()

    def in_words(self) -> str:
        """A figure that changes, in a sentence."""
        before, after = (number(value, 0) for value in (self.before, self.after))
        return f"{self.object} dari {before} menjadi {after}"


@dataclass
class Outcome:
    """What became of one draft.

    ``status`` is ``committed``, ``duplicate``, ``rejected`` or ``preview``. ``counts`` has one counter a table: added,
    changed, removed, unchanged. ``findings`` are the draft's own and those against what is in force. ``remembered`` is
    whether the headings and names that the user settled could be kept for the next file.
    """

    draft: Draft
    status: str
    batch: int | None = None
    counts: list[Counter[str]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    remembered: bool = True

    @property
    def rejected(self) -> bool:
        """Whether a finding stops publication."""
        return has_error(self.findings)

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
                    **{name: count[name] for name in (*KINDS_OF_CHANGE, "unchanged")},
                }
                for table, count in zip(self.draft.tables, counts, strict=True)
            ],
            "followed": followed_rows(self.changes),
            "findings": [finding.as_row() for finding in self.findings],
        }


def followed_rows(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The sums that follow, as the command line prints them."""
    return [
        {
            "tahun": change.tahun,
            "periode": change.periode,
            "objek": change.object,
            "before": change.before,
            "after": change.after,
            "message": f"triwulan {change.periode} {change.tahun}: {change.in_words()}",
        }
        for change in changes
        if change.kind == FOLLOWED
    ]


def now() -> datetime:
    """The time of day in Jakarta, to the second, as it is stored."""
    return datetime.now(JAKARTA).replace(tzinfo=None, microsecond=0)


def user() -> str:
    """Who writes: the account's name, or its number where it has none, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def cannot_be_written(problem: Exception) -> bool:
    """Whether a problem is that of a file that is busy, full or may not be written, and none of the program's."""
    return _known(problem) is not None


def _why(problem: Exception) -> tuple[str, str]:
    """Why something could not be written, and what to do, in words."""
    failed = f"penyimpanan gagal ({type(problem).__name__})", "periksa folder basis data dan catatan server"
    return _known(problem) or failed


def _known(problem: Exception) -> tuple[str, str] | None:
    """The reason among ``REASONS`` with its remedy."""
    said = f"{problem}".casefold()
    number = problem.errno if isinstance(problem, OSError) else None
    for why, remedy, numbers, words in REASONS:
        if number in numbers or any(one in said for one in words):
            return why, remedy
    return None
