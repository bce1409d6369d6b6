"""Money of several quarters or months side by side: of each alone, or since the start of the year?"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.months import different_sums, month_columns, printed_sums
from dashboard.importing.periods import MONTH, ROMAN, period
from dashboard.importing.rows import LEAF
from dashboard.importing.sheet import column_letter

SPENT, ALLOCATED = "realisasi_rupiah", "pagu_rupiah"
CUMULATIVE = Answer("Kumulatif sejak awal tahun", "akumulasi", "kumulatif")
QUARTERLY = (Answer("Angka tiap triwulan saja", "akumulasi", "per_triwulan"), CUMULATIVE)
MONTHLY = (Answer("Angka tiap bulan saja", "akumulasi", "per_triwulan"), CUMULATIVE)
SO_FAR = re.compile(r"\b(s\s?[./]?\s?d|sampai|hingga|kumulatif|akumulasi|per)\b|\d\s+[a-z]", re.IGNORECASE)


def settle_accumulation(reader: FactReader) -> Iterator[Finding]:
    """Say of a reader's money whether it is the period's alone, where its figures leave no doubt; else ask.

    Cumulative money never falls, and money of single periods does not add up to more than the allocation; a printed
    sum is that of single months, or repeats the last cumulative one. A form that is defined per quarter (E.81) is only
    asked about when its figures speak against it.
    """
    yield from _month_for_a_year(reader)
    months = month_columns(reader)
    columns = months or _quarters(reader)
    if reader.per_quarter is None and len(columns) >= (1 if months else 2):
        reader.per_quarter = _alone(reader, columns)
        if reader.per_quarter is None:
            yield _question(reader, "bulan" if months else "triwulan", MONTHLY if months else QUARTERLY)
    if not months and reader.per_quarter is not None:
        yield from different_sums(reader, columns)


def _alone(reader: FactReader, columns: Mapping[int, int]) -> bool | None:
    """Whether money side by side is of each period alone; nothing where its figures leave that open."""
    leaves = [row for row in reader.rows if row.role == LEAF]
    sheet = reader.table.sheet
    spent = [[reader.amount(leaf.cell(sheet, place)) for place in columns.values()] for leaf in leaves]
    allocated = [reader.amount(leaf.cells[ALLOCATED]) for leaf in leaves]
    sums = [found for found in printed_sums(reader, columns) if found.is_sum != found.is_last]
    alone = any(map(_falls, spent)) or any(found.is_sum for found in sums)
    so_far = any(map(_exceeds, spent, allocated)) or any(found.is_last for found in sums)
    defined = any(facts.tetap.get("per_triwulan") for facts in reader.layout.fakta)
    certain = alone != so_far
    if (certain and (alone or not defined)) or (defined and not so_far):
        return alone or defined
    return None


def _month_for_a_year(reader: FactReader) -> Iterator[Finding]:
    """Spending below a heading that names a month: that month's alone, or since the start of the year?"""
    place = reader.table.columns.get(SPENT)
    heading = reader.table.header.texts.get(place or 0, "")
    if place is None or reader.per_quarter is False or not MONTH.search(heading.casefold()) or SO_FAR.search(heading):
        return
    cell = f"{column_letter(place)}{reader.table.header.last_row}"
    message = (
        f'{cell}: kolom "{heading}" dapat berarti belanja bulan itu saja atau sejak awal tahun. Pilih yang benar; '
        "belanja sebulan bukan realisasi sampai akhir triwulan."
    )
    answers = (CUMULATIVE, Answer("Bulan itu saja: jangan dibaca", "map", f"{heading}="))
    yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)


def _quarters(reader: FactReader) -> dict[int, int]:
    """The sheet columns of the quarters that have money, by quarter (1 to 4) in order."""
    for facts in reader.layout.fakta:
        if facts.lebar and facts.lebar.kolom == SPENT and facts.lebar.sebagai == "periode":
            stated = {period(key): place for key, place in reader.stated(facts).items()}
            return {int(order): stated[quarter] for order, quarter in ROMAN.items() if quarter in stated}
    return {}


def _falls(row: list[Decimal | None]) -> bool:
    known = [value for value in row if value is not None]
    return any(later < earlier for earlier, later in zip(known, known[1:], strict=False))


def _exceeds(row: list[Decimal | None], allocated: Decimal | None) -> bool:
    return allocated is not None and sum(value for value in row if value is not None) > allocated


def _question(reader: FactReader, each: str, answers: tuple[Answer, ...]) -> Finding:
    cell = reader.table.first_cell
    message = f"{cell}: realisasi beberapa {each} dapat berarti angka tiap {each} atau kumulatif. Pilih yang benar."
    return Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)
