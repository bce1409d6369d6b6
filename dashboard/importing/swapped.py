"""Headings of allocation and spending that seem to have changed places: spending exceeds almost every allocation."""

from collections.abc import Iterable

from dashboard.importing.choices import Answer
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.headers import SAID
from dashboard.importing.rows import LEAF
from dashboard.importing.sheet import column_letter
from dashboard.notation import number

ALLOCATED, SPENT = "pagu_rupiah", "realisasi_rupiah"
FEWEST, MOST = 3, 0.9
FOLLOWING = ("realisasi-melebihi-pagu", "persen-tidak-cocok")


def swapped(reader: FactReader) -> Finding | None:
    """The question whether the two headings are exchanged, unless the user said what they mean."""
    header = reader.table.header
    places = [header.columns.get(column) for column in (ALLOCATED, SPENT)]
    if None in places or any(header.states.get(place or 0) in SAID for place in places):
        return None
    rows = [
        (allocated, spent)
        for row in reader.rows
        if row.role == LEAF
        and (allocated := reader.amount(row.cells[ALLOCATED]))
        and (spent := reader.amount(row.cells[SPENT]))
    ]
    larger = sum(spent > allocated for allocated, spent in rows)
    if len(rows) < FEWEST or larger < MOST * len(rows):
        return None
    return _question(reader, larger, len(rows))


def without_following(findings: Iterable[Finding], doubt: Finding | None) -> list[Finding]:
    """Findings without those that say of each row what the question says of all."""
    return [finding for finding in findings if doubt is None or finding.kind not in FOLLOWING]


def _question(reader: FactReader, larger: int, count: int) -> Finding:
    header = reader.table.header
    allocated, spent = header.columns[ALLOCATED], header.columns[SPENT]
    one, other = header.name(allocated), header.name(spent)
    cell = f"{column_letter(allocated)}{header.last_row}"
    message = (
        f'{cell}: "{other}" lebih besar daripada "{one}" di {number(larger, 0)} dari {number(count, 0)} baris. '
        "Judulnya mungkin tertukar, atau satuan kedua kolom berbeda. Pilih yang benar, atau perbaiki di berkasnya."
    )
    answers = (
        Answer(
            f'Tertukar: "{one}" berisi realisasi, "{other}" berisi pagu',
            "map",
            f"{one}={SPENT}",
            (Answer("", "map", f"{other}={ALLOCATED}"),),
        ),
        Answer(
            "Judulnya benar",
            "map",
            f"{one}={ALLOCATED}",
            (Answer("", "map", f"{other}={SPENT}"),),
        ),
    )
    return Finding("kolom-meragukan", message, reader.table.sheet.name, cell, answers)
