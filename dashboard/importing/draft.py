"""What reading a workbook gives: its tables, typed facts, published figures and findings. Nothing is stored yet."""

from dataclasses import dataclass, field
from typing import Any

from dashboard.importing.findings import Finding, has_error

Row = dict[str, Any]


@dataclass
class SourceTable:
    """A table in a workbook and the facts read from it. ``name`` is its layout's.

    ``facts`` holds the rows of each fact table; every row carries ``baris`` (the sheet row) and, where values stand
    side by side, ``kolom`` (the value's sheet column). ``layout`` says which sheet column holds which column.
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


@dataclass
class Draft:
    """A workbook read and judged, ready to be published when no finding is an error."""

    file: str
    sha256: str
    size: int
    content: bytes
    choices: str
    tables: list[SourceTable] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def rejected(self) -> bool:
        """Whether a finding stops publication."""
        return has_error(self.findings)
