"""What reading a workbook gives: its tables, typed facts, published figures and findings. Nothing is stored yet."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath
from typing import Any, NamedTuple

from dashboard.importing.choices import Choices
from dashboard.importing.cleaning import clean
from dashboard.importing.cleaning.writing import as_xlsx
from dashboard.importing.findings import Finding, has_error
from dashboard.importing.opening.limits import Refused
from dashboard.importing.sheet import Sheet

Row = dict[str, Any]


@dataclass(frozen=True)
class Heading:
    """How one heading of a table was read.

    ``column`` is nothing for a heading that is not read; ``state`` is ``dikenali`` (the heading or a synonym),
    ``mirip`` (a slip of the pen), ``dipilih`` (the user said so) or ``diingat`` (confirmed before for these headings).
    ``settles`` is what its cells say of the whole table, though no fact is made of them: agency, year or quarter.
    """

    letter: str
    text: str
    column: str | None
    state: str | None
    examples: tuple[str, ...] = ()
    settles: str | None = None


class Spelling(NamedTuple):
    """A cell that writes a name otherwise than it is kept: its sheet row and column, the name, and what is written."""

    baris: int
    kolom: str
    nama: str
    teks: str


@dataclass
class SourceTable:
    """A table in a workbook and the facts read from it. ``name`` is its layout's.

    ``facts`` holds the rows of each fact table; every row carries ``baris`` (the sheet row) and, where values stand
    side by side, ``kolom`` (the value's sheet column). ``layout`` says which sheet column holds which column.
    ``roles`` says what each sheet row is: ``judul``, ``kolom`` (headings), ``data`` (also one whose level is asked),
    ``kelompok``, ``jumlah``, ``rincian``. ``spellings`` are the names that it writes otherwise than they are kept.
    """

    name: str
    sheet: str
    range: str
    dataset: str
    title: str | None
    place: str | None
    row_count: int
    layout: dict[str, str]
    facts: dict[str, list[Row]] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    roles: dict[int, str] = field(default_factory=dict)
    signature: str = ""
    spellings: tuple[Spelling, ...] = ()


@dataclass
class Draft:
    """A workbook read and judged, ready to be published when no finding is an error.

    ``given`` is the file as it was handed in and is never stored; ``sha256`` and ``size`` are its own. ``personal`` are
    the cells (sheet, row, column) that held nothing but personal data; they are empty in ``sheets``. ``decided`` are
    the cells that the user decided about, with what stood in them; ``names`` the names that the user said to mean
    others, or (the same name) to be right, by their alias key; ``settled`` those that are right as they stand.
    """

    file: str
    sha256: str
    size: int
    given: bytes
    choices: Choices
    tables: list[SourceTable] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    personal: list[tuple[str, int, int]] = field(default_factory=list)
    decided: dict[tuple[str, int, int], str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()

    @property
    def content(self) -> bytes:
        """The file to keep: without personal data; nothing of a file that could not be opened."""
        return self._kept[0]

    @property
    def kept_name(self) -> str:
        """The name to keep it under: an .xls with personal data becomes an .xlsx."""
        return self._kept[1]

    @cached_property
    def _kept(self) -> tuple[bytes, str]:
        if not self.sheets:
            return b"", self.file
        try:
            return clean(self.given, self.file, self.sheets, self.personal)
        except Refused:  # a part that is no sheet is broken or costs too much: the sheets are kept
            return as_xlsx(self.sheets), str(PurePath(self.file).with_suffix(".xlsx"))

    def findings_of(self, severity: str) -> list[Finding]:
        """The findings of one severity."""
        return [finding for finding in self.findings if finding.severity == severity]

    @property
    def rejected(self) -> bool:
        """Whether a finding stops publication."""
        return has_error(self.findings)
