"""A budget as a workbook gives it, read; what was found in it."""

from collections.abc import Callable
from typing import Any

from dashboard.importing import Choices, Draft, read_draft

Build = Callable[..., bytes]
HEAD = ["No", "Program", "Indikator Kinerja Program / Kegiatan", "Sub Kegiatan"]
MONEY = ["Anggaran APBD Perubahan", "Realisasi Anggaran", "%", "Keterangan"]
TITLE = [["Realisasi anggaran"], ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"], ["Triwulan II Tahun 2025"], []]


def budget(*rows: list[object]) -> list[list[object]]:
    return [*TITLE, [*HEAD, *MONEY], *rows]


def read(content: bytes, **choices: Any) -> Draft:
    return read_draft(content, "berkas.xlsx", Choices(**choices))


def found(draft: Draft) -> list[tuple[str, str | None]]:
    return [(finding.kind, finding.cell) for finding in draft.findings]


def facts(draft: Draft, name: str) -> list[dict[str, object]]:
    return [row for table in draft.tables for row in table.facts.get(name, [])]
