"""Money of several quarters side by side: of the quarter alone, or since the start of the year?"""

from collections.abc import Iterator
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.periods import ROMAN, period
from dashboard.importing.rows import LEAF

SPENT, ALLOCATED = "realisasi_rupiah", "pagu_rupiah"
ANSWERS = (
    Answer("Angka tiap triwulan saja", "akumulasi", "per_triwulan"),
    Answer("Kumulatif sejak awal tahun", "akumulasi", "kumulatif"),
)


def settle_accumulation(reader: FactReader) -> Iterator[Finding]:
    """Say of a reader's money whether it is the quarter's alone, where its figures leave no doubt; else ask.

    Cumulative money never falls, and money of single quarters does not add up to more than the allocation. A form
    that is defined per quarter (E.81) is only asked about when its figures speak against it.
    """
    quarters = _quarters(reader)
    if reader.per_quarter is not None or len(quarters) < 2:
        return
    leaves = [row for row in reader.rows if row.role == LEAF]
    sheet = reader.table.sheet
    spent = [[reader.amount(sheet.cell(leaf.number, place)) for place in quarters] for leaf in leaves]
    allocated = [reader.amount(leaf.cells[ALLOCATED]) for leaf in leaves]
    falls = any(_falls(row) for row in spent)
    too_much = any(_exceeds(row, limit) for row, limit in zip(spent, allocated, strict=True))
    defined = any(facts.tetap.get("per_triwulan") for facts in reader.layout.fakta)
    certain = falls != too_much
    if (certain and (falls or not defined)) or (defined and not too_much):
        reader.per_quarter = falls or defined
    else:
        yield _question(reader)


def _quarters(reader: FactReader) -> list[int]:
    """The sheet columns of the quarters that have money, in order."""
    for facts in reader.layout.fakta:
        if facts.lebar and facts.lebar.kolom == SPENT and facts.lebar.sebagai == "periode":
            stated = {period(key): place for key, place in reader.stated(facts).items()}
            return [stated[quarter] for quarter in ROMAN.values() if quarter in stated]
    return []


def _falls(row: list[Decimal | None]) -> bool:
    known = [value for value in row if value is not None]
    return any(later < earlier for earlier, later in zip(known, known[1:], strict=False))


def _exceeds(row: list[Decimal | None], allocated: Decimal | None) -> bool:
    return allocated is not None and sum(value for value in row if value is not None) > allocated


def _question(reader: FactReader) -> Finding:
    cell = reader.table.first_cell
    message = f"{cell}: realisasi beberapa triwulan dapat berarti angka tiap triwulan atau kumulatif. Pilih yang benar."
    return Finding("periode-meragukan", message, reader.table.sheet.name, cell, ANSWERS)
