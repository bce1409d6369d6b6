"""Headings of money that seem to have changed places: allocation and spending, or spending and what is left."""

from collections.abc import Iterable
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import LEAF
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.meaning import SAID
from dashboard.notation import number

ALLOCATED, SPENT, LEFT = "pagu_rupiah", "realisasi_rupiah", "sisa_rupiah"
FEWEST, MOST = 3, 0.9
ROUNDED = Decimal("0.05")
FOLLOWING = ("realisasi-melebihi-pagu", "persen-tidak-cocok")
UNEQUAL = "jumlah-tidak-cocok"
MEANT = {ALLOCATED: "pagu", SPENT: "realisasi", LEFT: "sisa"}


def swapped(reader: FactReader) -> Finding | None:
    """The question whether two headings are exchanged, unless the user said what they mean."""
    return _over_allocation(reader) or _of_what_is_left(reader)


def without_following(reader: FactReader, findings: Iterable[Finding], doubt: Finding | None) -> list[Finding]:
    """Findings without those that say of each row what the question says of all; once it is answered, those that are
    left are said.
    """
    if doubt is None:
        return list(findings)
    left = reader.table.columns.get(LEFT)
    remainders = {row.cell(reader.table.sheet, left).address for row in reader.rows} if left else set()
    return [
        finding
        for finding in findings
        if finding.kind not in FOLLOWING and not (finding.kind == UNEQUAL and finding.cell in remainders)
    ]


def _over_allocation(reader: FactReader) -> Finding | None:
    """Spending that exceeds almost every allocation."""
    if not _are_open(reader, ALLOCATED, SPENT):
        return None
    rows = [(allocated, spent) for allocated, spent in _amounts(reader, ALLOCATED, SPENT) if allocated and spent]
    larger = sum(spent > allocated for allocated, spent in rows)
    if len(rows) < FEWEST or larger < MOST * len(rows):
        return None
    one, other = _named(reader, ALLOCATED), _named(reader, SPENT)
    said = f'"{other}" lebih besar daripada "{one}" di {number(larger, 0)} dari {number(len(rows), 0)} baris. '
    remedy = "Judulnya mungkin tertukar, atau satuan kedua kolom berbeda. Pilih yang benar, atau perbaiki di berkasnya."
    return _question(reader, ALLOCATED, SPENT, said + remedy)


def _of_what_is_left(reader: FactReader) -> Finding | None:
    """Printed percentages of spending that are, in almost every row, those of what is left."""
    column = next((name for name, parts in reader.layout.persen.items() if tuple(parts) == (SPENT, ALLOCATED)), None)
    if column not in reader.table.columns or not _are_open(reader, SPENT, LEFT, ALLOCATED):
        return None
    rows = [
        (abs(printed - 100 * spent / allocated) <= ROUNDED, abs(printed - 100 * left / allocated) <= ROUNDED)
        for allocated, spent, left, printed in _amounts(reader, ALLOCATED, SPENT, LEFT, column)
        if allocated and spent is not None and left is not None and printed is not None
    ]
    exchanged = sum(is_left and not is_spent for is_spent, is_left in rows)
    if exchanged < FEWEST or exchanged < MOST * len(rows):
        return None
    one, other = _named(reader, SPENT), _named(reader, LEFT)
    percentage = reader.table.header.name(reader.table.columns[column])
    message = (
        f'persentase di kolom "{percentage}" adalah bagian "{other}", bukan "{one}", dari pagu di '
        f"{number(exchanged, 0)} dari {number(len(rows), 0)} baris. "
        "Judulnya mungkin tertukar. Pilih yang benar, atau perbaiki di berkasnya."
    )
    return _question(reader, SPENT, LEFT, message)


def _are_open(reader: FactReader, *columns: str) -> bool:
    """Whether a table has these columns, and nobody said what their headings mean."""
    header = reader.table.header
    places = [header.columns.get(column) for column in columns]
    return None not in places and not any(header.states.get(place or 0) in SAID for place in places)


def _amounts(reader: FactReader, *columns: str) -> list[list[Decimal | None]]:
    return [[reader.amount(row.cells[column]) for column in columns] for row in reader.rows if row.role == LEAF]


def _named(reader: FactReader, column: str) -> str:
    return reader.table.header.name(reader.table.header.columns[column])


def _question(reader: FactReader, column: str, further: str, message: str) -> Finding:
    header = reader.table.header
    one, other = _named(reader, column), _named(reader, further)
    cell = f"{column_letter(header.columns[column])}{header.last_row}"
    answers = (
        Answer(
            f'Tertukar: "{one}" berisi {MEANT[further]}, "{other}" berisi {MEANT[column]}',
            "map",
            f"{one}={further}",
            (Answer("", "map", f"{other}={column}"),),
        ),
        Answer(
            "Judulnya benar",
            "map",
            f"{one}={column}",
            (Answer("", "map", f"{other}={further}"),),
        ),
    )
    return Finding("kolom-meragukan", f"{cell}: {message}", reader.table.sheet.name, cell, answers)
