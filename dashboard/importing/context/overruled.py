"""What the user says of a whole file against what a table itself says: asked which of them holds."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.context.asking import needs_agency
from dashboard.importing.context.beside import YEAR
from dashboard.importing.context.owners import owner
from dashboard.importing.context.periods import quarter_of, quarters, state_day
from dashboard.importing.context.scope import (
    UNSTATED,
    Words,
    office_of,
    registered,
    said_lines,
    scope_of,
)
from dashboard.importing.facts.measuring import MEASURED
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.tables.found import FoundTable

AGENCY, YEAR_NAME, QUARTER_NAME = "perangkat_daerah", "tahun", "triwulan"
TITLES = {AGENCY: "perangkat daerah", YEAR_NAME: "tahun", QUARTER_NAME: "triwulan"}


def overruled(reader: FactReader, words: Words, choices: Choices, known: Known) -> Iterator[Finding]:
    """The agency, year or quarter that a table names, where the user said one for the whole file that it names nowhere:
    asked until it is said that the named one is the chosen one. A heading of another quarter is told of its column.
    """
    table = reader.table
    if choices.perangkat_daerah and needs_agency(reader):
        yield from _agency(table, words, choices, known)
    facts = [row for rows in reader.facts.values() for row in rows if MEASURED not in row]
    dated = any(row.get("tahun") == choices.tahun for row in facts)
    stated = scope_of(replace(words, headings=[]), UNSTATED)
    if choices.tahun and dated and stated.years:
        named = {str(year) for year in (*stated.years, *_years(words))} | {*table.several.get(YEAR_NAME, ())}
        yield from _asked(table, YEAR_NAME, str(stated.scope.tahun), str(choices.tahun), named, choices)
    if choices.triwulan and reader.of_scope and stated.scope.triwulan and not stated.by_year_alone:
        named = _quarters(words) | {*table.several.get(QUARTER_NAME, ())}
        yield from _asked(table, QUARTER_NAME, stated.scope.triwulan, choices.triwulan, named, choices)


def _agency(table: FoundTable, words: Words, choices: Choices, known: Known) -> Iterator[Finding]:
    """An agency, or an office that nobody registered, that a title names."""
    office = office_of(words.title, replace(choices, perangkat_daerah=None), known)
    named = {office.name, office.agency} if office else {owner(said_lines(words.title), registered())}
    stated = office.name if office else next(iter(named))
    if stated:
        of_rows = table.several.get(AGENCY, ())
        yield from _asked(table, AGENCY, stated, choices.perangkat_daerah or "", {*named, *of_rows}, choices)


def _asked(
    table: FoundTable, name: str, stated: str, chosen: str, named: Collection[str | None], choices: Choices
) -> Iterator[Finding]:
    if chosen in named or choices.decided(f"{name}:{stated}") == chosen:
        return
    answers = (
        Answer(f"{stated}, seperti tertulis di berkas", name, stated),
        Answer(f"{chosen}, seperti yang dipilih", "decide", f"{name}:{stated}={chosen}"),
    )
    message = (
        f"{table.first_cell}: tabel, nama lembar atau nama berkas menyebut {TITLES[name]} {stated}, padahal dipilih "
        f"{chosen}. Pilih yang benar."
    )
    yield Finding("periode-meragukan", message, table.sheet.name, table.first_cell, answers)


def _years(words: Words) -> set[int]:
    """Every year that a table's words have: an answer to what they contradict is one of them."""
    said = [*words.title, *words.headings, words.sheet, words.file]
    return {int(year) for text in said for year in YEAR.findall(text)}


def _quarters(words: Words) -> set[str]:
    """Every quarter that a table's words have, that of a state's date as well."""
    said = [*words.title, *words.headings, words.sheet, words.file]
    days = [found[1] for line in words.title if (found := state_day(line))]
    return {quarter for text in said for quarter in quarters(text)} | {quarter_of(day.month) for day in days}
