"""Money of several quarters or months side by side: of each alone, or since the start of the year?"""

import re
from collections.abc import Iterator, Mapping

from dashboard.importing.choices import Answer
from dashboard.importing.context.periods import MONTH, MONTH_NAMES, NOT_CUMULATIVE, QUARTER, is_so_far, quarters
from dashboard.importing.facts.months import different_sums, month_columns, quarter_columns
from dashboard.importing.facts.quarters import different_steps
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.judging.evidence import ALLOCATED, LEFT, SPENT, Evidence, evidence
from dashboard.importing.rows.roles import LEAF
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.so_far import is_this_period_alone

CUMULATIVE = Answer("Kumulatif sejak awal tahun", "akumulasi", "kumulatif")
QUARTERLY = (Answer("Angka tiap triwulan saja", "akumulasi", "per_triwulan"), CUMULATIVE)
MONTHLY = (Answer("Angka tiap bulan saja", "akumulasi", "per_triwulan"), CUMULATIVE)
SO_FAR = re.compile(r"\b(s\s?[./]?\s?d|sampai|hingga|kumulatif|akumulasi|per)\b|\d\s+[a-z]", re.IGNORECASE)
UP_TO = re.compile(
    rf"\b(?:s\s?[./]?\s?d|sampai|hingga)\b[^\n]{{0,30}}?(?:triwulan|trw|tw|bulan|akhir|\d|{MONTH_NAMES})"
    r"|(?<!non )(?<!non-)(?<!bukan )(?<!tidak )\b(?:kumulatif|akumulasi|posisi|keadaan)\b|\bper\s+(?:tanggal\s+)?\d"
)
SUMMED_UP = re.compile(rf"{NOT_CUMULATIVE}\b(?:kumulatif|akumulasi)\b")
WITHIN = re.compile(rf"\b(?:pada|selama|dalam)\s+{QUARTER.pattern}")


def settle_accumulation(reader: FactReader) -> Iterator[Finding]:
    """Say of a reader's money whether it is the period's alone, where its figures leave no doubt; else ask.

    A title that says "kumulatif" speaks for its months. A form that is defined per quarter (E.81) is only asked about
    when its figures speak against it.
    """
    yield from _month_for_a_year(reader)
    months = month_columns(reader)
    columns = months or quarter_columns(reader, SPENT)
    if not months and len(columns) < 2:
        yield from _quarter_for_a_year(reader, next(iter(columns.values()), reader.table.columns.get(SPENT)))
    if reader.per_quarter is None and len(columns) >= (1 if months else 2):
        found = evidence(reader, columns)
        alone = _alone(reader, found)
        if months and SUMMED_UP.search("\n".join(reader.table.title_lines).casefold()):
            alone = None if alone or found.falls else False
        reader.per_quarter = False if not months and _say_so_far(reader, columns) else alone
        if reader.per_quarter is None:
            reader.asked = True
            yield _question(reader, *(("bulan", MONTHLY) if months else ("triwulan", QUARTERLY)), found.told())
    if not months and reader.per_quarter is not None:
        yield from different_sums(reader, columns)
    if not reader.per_quarter or reader.table.header.since_start:
        yield from different_steps(reader)


def _alone(reader: FactReader, found: Evidence) -> bool | None:
    """Whether money side by side is of each period alone; nothing where its figures leave that open."""
    if reader.layout.is_quarterly and found.is_alone is not True:
        return None if found.speaks_against_alone else True
    return found.is_alone


def _say_so_far(reader: FactReader, columns: Mapping[int, int]) -> bool:
    """Whether every heading says that its figures are since the start of the year, as those of a first quarter beside
    such are; one that falls is asked about.
    """
    header = reader.table.header
    since = {place for place in columns.values() if is_so_far(header.texts[place])}
    return bool(since) and all(place in since or order == 1 for order, place in columns.items())


def _month_for_a_year(reader: FactReader) -> Iterator[Finding]:
    """Spending below a heading that names a month: that month's alone, or since the start of the year?"""
    place = reader.table.columns.get(SPENT)
    heading = reader.table.header.texts.get(place or 0, "")
    words = heading.casefold()
    alone = is_this_period_alone(words)
    if place is None or reader.per_quarter is False or (SO_FAR.search(heading) and not alone):
        return
    if not MONTH.search(words) and not (alone and "bulan" in words):
        return
    cell = f"{column_letter(place)}{reader.table.header.last_row}"
    message = (
        f'{cell}: kolom "{heading}" dapat berarti belanja bulan itu saja atau sejak awal tahun. Pilih yang benar; '
        "belanja sebulan bukan realisasi sampai akhir triwulan."
    )
    answers = (CUMULATIVE, Answer("Bulan itu saja: jangan dibaca", "map", f"{heading}="))
    yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)


def _quarter_for_a_year(reader: FactReader, place: int | None) -> Iterator[Finding]:
    """Spending said to be of one quarter after the first: that quarter's alone, or since the start of the year?

    The heading says so, or a title ("pada triwulan II"); a quarter in a title is otherwise the time of the report,
    whose spending is cumulative by regulation. What is left of the allocation shows that it is.
    """
    settled = reader.per_quarter is not None or "per_triwulan" in reader.table.columns
    if place is None or settled or reader.layout.is_quarterly:
        return
    heading, title = reader.table.header.texts[place], "\n".join(reader.table.title_lines).casefold()
    said = (
        heading.casefold()
        if QUARTER.search(heading.casefold())
        else "".join(found[0] for found in WITHIN.finditer(title))
    )
    named, alone = quarters(said), is_this_period_alone(heading) and "bulan" not in heading.casefold()
    named = {reader.scope.triwulan} if alone and reader.scope.triwulan else named
    if len(named) != 1 or "I" in named or _is_left(reader, place):
        return
    if UP_TO.search(f"{heading.casefold()}\n{title}") and not alone:
        return
    reader.asked = True
    quarter = next(iter(named))
    cell = f"{column_letter(place)}{reader.table.header.last_row}"
    message = (
        f'{cell}: kolom "{heading}" dapat berarti belanja triwulan {quarter} saja atau sejak awal tahun. '
        f'Pilih yang benar, atau tulis "s.d. Triwulan {quarter}" bila sejak awal tahun.'
    )
    answers = (CUMULATIVE, Answer(f"Angka triwulan {quarter} saja", "akumulasi", "per_triwulan"))
    yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)


def _is_left(reader: FactReader, place: int) -> bool:
    """Whether a printed remainder is everywhere what the spending leaves of the allocation."""
    if LEFT not in reader.table.columns:
        return False
    lefts = []
    for row in reader.rows:
        allocated, left = reader.amount(row.cells[ALLOCATED]), reader.amount(row.cells[LEFT])
        spent = reader.amount(row.cell(reader.table.sheet, place))
        if row.role == LEAF and allocated is not None and spent:
            lefts.append(left == allocated - spent)
    return bool(lefts) and all(lefts)


def _question(reader: FactReader, each: str, answers: tuple[Answer, ...], told: str) -> Finding:
    cell = reader.table.first_cell
    message = (
        f"{cell}: realisasi beberapa {each} dapat berarti angka tiap {each} atau kumulatif. Pilih yang benar.{told}"
    )
    return Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)
