"""What a file may cost, and the refusal when it costs more."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard.importing.sheet import Value, column_letter

SETTINGS = Path(__file__).parent.parent / "limits.toml"
MEBIBYTE = 1 << 20
SPLIT = "Bagi berkasnya, atau hapus baris kosong berformat, lalu simpan ulang."


class Refused(Exception):
    """A file that is not read: the kind of finding, and what is said of the file after its name."""

    def __init__(self, kind: str, message: str, sheet: str | None = None, cell: str | None = None):
        super().__init__(kind, message, sheet, cell)
        self.kind = kind
        self.message = message
        self.sheet = sheet
        self.cell = cell


@dataclass(frozen=True)
class Limits:
    """The settings of ``limits.toml``: sizes in bytes, times in seconds, counts of things."""

    bytes: int
    unpacked_bytes: int
    unpacked_ratio: int
    parts: int
    depth: int
    sheets: int
    rows: int
    columns: int
    cells: int
    memory_bytes: int
    cpu_seconds: int
    seconds: int
    small_bytes: int
    small_unpacked_bytes: int
    readers: int
    kept_days: int

    @property
    def mebibytes(self) -> int:
        """The largest file, in the unit in which the web server and its uploader are told."""
        return self.bytes // MEBIBYTE

    def unpacked(self, packed: int) -> int:
        """The bytes a package may unpack to: no spreadsheet packs as tightly as a bomb."""
        return min(self.unpacked_bytes, max(self.bytes, self.unpacked_ratio * packed))

    def unpacked_within(self, packed: int) -> int:
        """The bytes that all packages within a package may unpack to together."""
        return min(self.unpacked_bytes, max(self.small_unpacked_bytes, self.unpacked_ratio * packed))


@cache
def limits() -> Limits:
    """The limits in force."""
    settings = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))
    return Limits(**settings["file"], **settings["reading"], **settings["drafts"])


def check_bytes(verb: str, size: int, limit: int) -> None:
    """Refuse a file that takes more bytes than a limit.

    Raises:
        Refused: it does.
    """
    if size > limit:
        message = f"{verb} {_mebibytes(size)}, melebihi batas {_mebibytes(limit)}. {SPLIT}"
        raise Refused("terlalu-besar", message)


def check_count(things: str, number: int, limit: int, sheet: str | None = None, cell: str | None = None) -> None:
    """Refuse a file that holds more of something than a limit.

    Raises:
        Refused: it does.
    """
    if number > limit:
        where = f' pada lembar "{sheet}" (sel {cell})' if sheet else ""
        message = f"berisi {_count(number)} {things}{where}, melebihi batas {_count(limit)}. {SPLIT}"
        raise Refused("terlalu-besar", message, sheet, cell)


class Tally:
    """What has been read of a file so far, held against the limits."""

    def __init__(self, allowed: Limits):
        self.allowed = allowed
        self.cells = 0

    def row(self, sheet: str, number: int, line: list[Value]) -> None:
        """Count a filled row.

        Raises:
            Refused: it lies too far down or reaches too far right, or the cells are too many.
        """
        self.cells += len(line) - line.count(None)
        self.fits(sheet, number, len(line))

    def fits(self, sheet: str, row: int, column: int) -> None:
        """Check a place, and the cells counted so far.

        Raises:
            Refused: it lies too far down or too far right, or the cells are too many.
        """
        if row > self.allowed.rows or column > self.allowed.columns or self.cells > self.allowed.cells:
            cell = f"{column_letter(column)}{row}"
            check_count("baris", row, self.allowed.rows, sheet, cell)
            check_count("kolom", column, self.allowed.columns, sheet, cell)
            check_count("sel terisi", self.cells, self.allowed.cells, sheet, cell)


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _mebibytes(size: int) -> str:
    return f"{_count(size // MEBIBYTE)} MB" if size >= 10 * MEBIBYTE else f"{_count(size)} byte"
