"""A heading that names a quarter feeds that quarter and no other; what is planned is never read as spent."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.context.periods import MONTHS, ROMAN, period, quarter_of, quarters
from dashboard.importing.facts.months import quarter_columns
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import TableRow
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.layout import PERIODS, Facts
from dashboard.notation import number

SPENT = "realisasi_rupiah"
SPENDING = re.compile(r"realisasi|belanja|keuangan|serapan|penyerapan|capaian|terpakai")
PLAN = re.compile(
    r"\b(?:anggaran kas|rak|proyeksi|prognosis"
    r"|(?:rencana|target) (?:penarikan|penyerapan|realisasi|belanja|pengeluaran|anggaran))\b"
)
REALISED = re.compile(r"\brealisasi\b")


def settle_quarter(reader: FactReader) -> None:
    """Say which quarter the plain figures beside quarters are of: the last stated, unless the title names one."""
    beside = (facts for facts in reader.layout.fakta if facts.lebar and facts.lebar.sebagai == "periode")
    stated = {period(key) for facts in beside for key in reader.stated(facts)} & {*ROMAN.values()}
    if stated and reader.scope.triwulan not in stated:
        last = max(filter(None, stated), key=[*ROMAN.values()].index)
        reader.scope = replace(reader.scope, triwulan=last)


def is_of_no_quarter(reader: FactReader) -> bool:
    """Whether quarters or months stand side by side, none has a figure, and nothing names one for the rows."""
    beside = [facts for facts in reader.layout.fakta if facts.lebar and facts.lebar.sebagai in PERIODS]
    stated = any(reader.facts.get(facts.tabel) for facts in beside)
    return bool(beside and reader.row_count) and reader.scope.triwulan is None and not stated


def misplaced(reader: FactReader) -> Iterator[Finding]:
    """Headings that name another quarter than the one their figures are stored for."""
    texts = reader.table.header.texts
    for column, place, fed in _feeds(reader):
        named = quarters(texts[place])
        if not named or fed <= named:
            continue
        cell = f"{column_letter(place)}{reader.table.header.last_row}"
        message = (
            f'{cell}: kolom "{texts[place]}" menyebut triwulan {" dan ".join(sorted(named))}, padahal dibaca sebagai '
            f"triwulan {' dan '.join(sorted(fed - named))}. Samakan judul kolom dan judul tabelnya."
        )
        yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, _answers(reader, column))


def planned(reader: FactReader) -> Iterator[Finding]:
    """Money below a title that says it is planned, with no heading that says it was spent."""
    header = reader.table.header
    title = " ".join(reader.table.title_lines).casefold()
    if not PLAN.search(title) or REALISED.search(title):
        return
    beside = [
        place
        for facts in reader.layout.fakta
        if facts.lebar and facts.lebar.kolom == SPENT
        for place in header.wide.get(facts.tabel, {}).values()
    ]
    for place in [*beside, *(header.columns[column] for column in (SPENT,) if column in header.columns)]:
        if not SPENDING.search(header.texts[place].casefold()):
            cell = f"{column_letter(place)}{header.last_row}"
            message = (
                f'{cell}: judul tabel menyebut rencana, sehingga kolom "{header.texts[place]}" bukan realisasi. '
                "Anggaran kas dibaca per bulan: isi kolom Januari sampai Desember, atau perbaiki judul tabelnya."
            )
            yield Finding("kolom-meragukan", message, reader.table.sheet.name, cell)
            return


def spent_so_far(reader: FactReader, row: TableRow, heading: str) -> list[Decimal]:
    """What quarters side by side say was spent since the start of the year, then in the last of them alone.

    It is that up to the quarter that a heading names; nothing where that is asked, or one before it is not known. A
    form that is defined per quarter (E.81) prints its sum itself.
    """
    if reader.asked or reader.layout.is_quarterly:
        return []
    named = [order for order, quarter in ROMAN.items() if quarter in quarters(heading)]
    columns = quarter_columns(reader, SPENT)
    orders = [order for order in columns if len(named) != 1 or order <= int(named[0])]
    last = columns[orders[-1]] if orders else None
    amount, so_far = _amount(reader, row, last), _since_start(reader, row, columns).get(max(orders, default=0))
    if amount is None or so_far is None:
        return []
    return [so_far, amount] if _is_single(reader, last) else [so_far]


def _since_start(reader: FactReader, row: TableRow, columns: Mapping[int, int]) -> dict[int, Decimal | None]:
    """What a row's quarters (``columns`` by quarter) say was spent since the start of the year, by quarter."""
    found: dict[int, Decimal | None] = {0: Decimal(0)}
    for order, place in columns.items():
        amount = _amount(reader, row, place)
        if amount is not None and _is_single(reader, place):
            before = found.get(order - 1)
            amount = None if before is None else before + amount
        found[order] = amount
    return found


def _is_single(reader: FactReader, place: int | None) -> bool:
    """Whether money of a sheet column is of its quarter alone."""
    return bool(reader.per_quarter) and place not in reader.table.header.since_start


def different_steps(reader: FactReader) -> Iterator[Finding]:
    """Money since the start of the year that is not what it was a quarter before and what was spent in the quarter."""
    header, sheet = reader.table.header, reader.table.sheet
    columns = quarter_columns(reader, SPENT)
    wide = next((facts.tabel for facts in reader.layout.fakta if facts.lebar and facts.lebar.kolom == SPENT), "")
    places = {period(key): place for key, place in header.wide.get(wide, {}).items()}
    for order, place in ((int(order), header.alone.get(quarter)) for order, quarter in ROMAN.items()):
        read = places.get(ROMAN[str(order)])
        if place is None or read is None or read == place:
            continue
        for row in reader.rows:
            cell = row.cell(sheet, read)
            before = _since_start(reader, row, columns).get(order - 1)
            alone, printed = _amount(reader, row, place), reader.amount(cell)
            if alone is None or (printed is not None and before in (None, printed - alone)):
                continue
            given = "kosong" if printed is None else f"tercetak {number(printed, 0)}"
            message = (
                f'{cell.address}: "{header.texts[read]}" {given}, padahal "{header.texts[place]}" '
                f"{number(alone, 0)}{'' if not before else f' dan sebelumnya {number(before, 0)}'}. "
                "Yang dibaca angka sejak awal tahun; periksa angkanya."
            )
            yield Finding("jumlah-tidak-cocok", message, sheet.name, cell.address)


def _amount(reader: FactReader, row: TableRow, place: int | None) -> Decimal | None:
    return reader.amount(row.cell(reader.table.sheet, place)) if place is not None else None


def _answers(reader: FactReader, column: str | None) -> tuple[Answer, ...]:
    """That the whole table is of the quarter its headings name, where they name one."""
    named = {quarter for text in reader.table.header.texts.values() for quarter in quarters(text)}
    if column is None or len(named) != 1:
        return ()
    quarter = next(iter(named))
    return (Answer(f"Triwulan {quarter}", "triwulan", quarter),)


def _feeds(reader: FactReader) -> Iterator[tuple[str | None, int, set[str]]]:
    """Every column of a fact table and sheet column that feeds it, with the quarters it is stored for."""
    for facts in reader.layout.fakta:
        own = {_quarter(row["periode"]) for row in reader.facts.get(facts.tabel, ())} - {None}
        for column, _ in facts.pairs:
            if column in reader.table.columns:
                yield column, reader.table.columns[column], {quarter for quarter in own if quarter}
        for key, place in reader.table.wide.get(facts.tabel, {}).items():
            quarter = _of_key(facts, key)
            yield None, place, {quarter} if quarter else set()


def _of_key(facts: Facts, key: str) -> str | None:
    """The quarter that a heading side by side is stored for; nothing for a year."""
    month = MONTHS.get(key.split()[0].strip("."))
    return quarter_of(month) if month else _quarter(period(key))


def _quarter(named: str | None) -> str | None:
    """The quarter of a period: of ``III`` and of a month such as ``2025-08``."""
    if named in ROMAN.values():
        return named
    found = re.fullmatch(r"(?:\d{4}-|B)(\d\d)", named or "")
    return quarter_of(int(found[1])) if found else None
