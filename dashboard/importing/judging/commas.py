"""Figures of 0 to 100 that have lost their comma, 8254 for 82,54: asked once for a column, not of every cell."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from dashboard.catalogue import columns
from dashboard.importing.choices import Answer
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.judging.scales import INDEX
from dashboard.importing.sheet import column_number
from dashboard.importing.values.amounts import HIGHEST
from dashboard.importing.values.figures import figure_places
from dashboard.importing.values.numbers import HUNDREDTHS
from dashboard.notation import number, trim

OUT_OF_RANGE, DIGITS = "di-luar-rentang", "0123456789"
LEAST = 10 * HIGHEST  # a smaller one, as 825, may be 82,5 or 8,25


def lost_commas(reader: FactReader, findings: Iterable[Finding]) -> list[Finding]:
    """Findings with one question for each column whose figures out of range are all plausible as hundredths."""
    by_column: dict[str, list[Finding]] = {}
    kept = list(findings)
    for finding in kept:
        if finding.kind == OUT_OF_RANGE and finding.cell:
            by_column.setdefault(finding.cell.rstrip(DIGITS), []).append(finding)
    for letters, found in by_column.items():
        values = [_value(reader, finding) for finding in found]
        if _is_of_hundred(reader, column_number(letters)) and all(LEAST < value <= HIGHEST**2 for value in values):
            kept = [finding for finding in kept if finding not in found[1:]]
            kept[kept.index(found[0])] = _question(found[0], letters, values)
    return kept


def _question(first: Finding, letters: str, values: list[Decimal]) -> Finding:
    several = f"{number(len(values), 0)} nilai di kolom ini" if len(values) > 1 else "nilai ini"
    every = "semuanya " if len(values) > 1 else ""
    message = (
        f"{first.cell}: {several} di luar 0-100. Dibagi 100 {every}masuk akal ({trim(values[0])} menjadi "
        f"{trim(values[0] / HIGHEST)}): komanya mungkin hilang. Pastikan, atau perbaiki di berkasnya."
    )
    answer = Answer("Seluruh kolom: komanya hilang, bagi 100", "decide", f"{first.sheet}!{letters}={HUNDREDTHS}")
    return replace(first, message=message, answers=(answer,))


def _value(reader: FactReader, finding: Finding) -> Decimal:
    letters = (finding.cell or "").rstrip(DIGITS)
    row = int((finding.cell or "").removeprefix(letters))
    return reader.amount(reader.table.sheet.cell(row, column_number(letters))) or Decimal(0)


def _is_of_hundred(reader: FactReader, place: int) -> bool:
    """Whether a sheet column holds figures from 0 to 100."""
    column = figure_places(reader.table).get(place)
    indexed = INDEX[0] in {facts.tabel for facts in reader.layout.fakta} and column == INDEX[1]
    return indexed or bool(column in columns() and columns()[column].rentang == (0, HIGHEST))
