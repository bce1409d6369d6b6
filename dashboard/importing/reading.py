"""The whole way from a file's bytes to a draft: open, find tables, read facts, judge them."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from string import digits

from dashboard.importing.choices import UNITS_OF_MONEY, Choices, Known
from dashboard.importing.context.asking import doubtful_agency, doubtful_period, year_end
from dashboard.importing.context.by_row import by_scope, office_of_rows, said_by_rows, scope_of_rows
from dashboard.importing.context.month import settle_month
from dashboard.importing.context.naming import rename, said_names, settled
from dashboard.importing.context.overruled import overruled
from dashboard.importing.context.scope import (
    Words,
    office_key,
    office_of,
    scope_of,
)
from dashboard.importing.context.years import settle_years
from dashboard.importing.describing import describe
from dashboard.importing.draft import Draft
from dashboard.importing.facts.dating import MONTH_OF_TABLE
from dashboard.importing.facts.measuring import months_without_year, unmeasured
from dashboard.importing.facts.months import settle_months
from dashboard.importing.facts.quarters import misplaced, planned, settle_quarter
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.facts.year_ends import settle_month_years
from dashboard.importing.findings import ERROR, Finding, gathered
from dashboard.importing.judging.accumulation import settle_accumulation
from dashboard.importing.judging.blank import is_left_blank
from dashboard.importing.judging.commas import lost_commas
from dashboard.importing.judging.facts import duplicates, impossible, number_rows, sums_of_units, zero_targets
from dashboard.importing.judging.footing import other_footing
from dashboard.importing.judging.headings import doubtful_contents, doubtful_headings
from dashboard.importing.judging.row_scope import (
    contradicted,
    group_of_another,
    other_agencies,
    other_periods,
    scope_columns,
)
from dashboard.importing.judging.scales import doubtful_scales, doubtful_spending, headed_in_scale, settle_units
from dashboard.importing.judging.shares import different_shares, share_columns
from dashboard.importing.judging.swapped import swapped, without_following
from dashboard.importing.judging.totals import mismatches
from dashboard.importing.lacking import empty, is_asked, is_empty, uncalculated
from dashboard.importing.opening import open_workbook
from dashboard.importing.personal import NIP, NIP_IN_NAME
from dashboard.importing.preparing import INCLUDE, listed, prepare, refuse_personal, remove_personal_columns
from dashboard.importing.rows.parents import settle_parents
from dashboard.importing.rows.roles import read_rows
from dashboard.importing.sheet import Cell, Sheet, column_letter
from dashboard.importing.tables.found import FoundTable, find_tables
from dashboard.importing.tables.header import Said
from dashboard.importing.tables.layout import MONTHLY
from dashboard.importing.tables.likeness import normal
from dashboard.importing.tables.unread import is_unread, no_table
from dashboard.importing.values.figures import decimal_marks

Progress = Callable[[float], None]
OPENED, FOUND = 0.25, 0.45


def read_draft(
    content: bytes,
    name: str,
    choices: Choices = Choices(),
    known: Known = Known(),
    progress: Progress = lambda done: None,
    waiting: Callable[[], None] = lambda: None,
) -> Draft:
    """Read a workbook into a draft. Never raises for a bad file: what is wrong is a finding, collected in one pass.

    ``progress`` is told how much is done, from 0 to 1; ``waiting`` is called when other files must be read first.
    """
    draft = Draft(
        file=NIP.sub(NIP_IN_NAME, name),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        given=content,
        choices=choices,
    )
    draft.sheets, draft.findings = open_workbook(content, draft.file, waiting)
    refuse_personal(draft)
    choices = draft.choices
    progress(OPENED)
    sheets = prepare(draft)
    said = Said(_mapped(choices), known.headings, draft.file, known.names)
    progress((OPENED + FOUND) / 2)
    found: list[FoundTable] = []
    for sheet in sheets:
        tables, outside = find_tables(sheet, said)
        tables = [table for table in tables if not table.header.missing or not is_unread(table.header.texts.values())]
        for table in tables:
            remove_personal_columns(draft, table)
            parts, told = by_scope(table, choices.scope())
            found += parts
            draft.findings += told
        draft.findings += _outside(sheet, outside)
        if not tables and sheet.row_numbers:
            draft.findings.append(no_table(sheet, only=len(sheets) == 1, others=len(draft.sheets) > 1))
    if draft.sheets and not draft.findings_of(ERROR) and not any(sheet.row_numbers for sheet in sheets):
        message = (
            f"{draft.file} tidak berisi data pada lembar yang tampak. "
            "Tampilkan lembarnya, atau sertakan yang tersembunyi."
        )
        draft.findings.append(Finding("kosong", message, answers=(INCLUDE,)))
    if sheets and not found and any(sheet.row_numbers for sheet in sheets):
        draft.findings = [_graver(finding) for finding in draft.findings]
    draft.names = said_names(found, draft.decided, known)
    draft.settled = settled(draft.names, known)
    readers: list[FactReader] = []
    for position, table in enumerate(found):
        above = readers[-1] if readers and readers[-1].table.sheet.name == table.sheet.name else None
        readers.append(_read_table(table, choices, known, draft, above))
        progress(FOUND + (1 - FOUND) * (position + 1) / len(found))
    draft.findings += [empty(reader, readers) for reader in readers if is_empty(reader) and not is_asked(reader)]
    draft.findings += duplicates(readers)
    number_rows(readers)
    draft.findings = gathered([*dict.fromkeys(draft.findings)])
    return draft


def _mapped(choices: Choices) -> dict[str, str]:
    return {normal(heading): column.strip() for heading, _, column in (said.rpartition("=") for said in choices.map)}


def _outside(sheet: Sheet, cells: list[Cell]) -> list[Finding]:
    if not cells:
        return []
    message = (
        f"{cells[0].address}: {len(cells)} sel di luar tabel tidak dibaca ({listed(cell.address for cell in cells)})."
    )
    return [Finding("di-luar-tabel", message, sheet.name, cells[0].address)]


def _graver(finding: Finding) -> Finding:
    """A file in which nothing is found is rejected, not published empty."""
    if finding.kind != "tabel-tidak-ditemukan":
        return finding
    return replace(finding, gravity=ERROR)


def _read_table(
    table: FoundTable, choices: Choices, known: Known, draft: Draft, above: FactReader | None
) -> FactReader:
    monthly = {facts.tabel for facts in table.layout.fakta if facts.lebar and facts.lebar.sebagai == MONTHLY}
    months = {place for name in monthly for place in table.wide.get(name, {}).values()}
    headings = [text for place, text in table.header.texts.items() if place not in months]
    words = Words(table.title_lines, headings, table.sheet.name, draft.file)
    other = office_of(table.title_lines, choices, known) or office_of_rows(table, choices, known)
    said = said_by_rows(table, choices.scope())
    scope = scope_of(words, said, above.scope if above else None, other, scope_of_rows(table.stated))
    draft.findings += contradicted(table, scope_of(words, choices.scope()), choices)
    table, scope, told = settle_years(table, scope, said)
    if other and other.agency and not other.confirmed:
        draft.names[office_key(other.name)] = other.agency
    draft.findings += rename(table, draft.names, known)
    rows = read_rows(table, known, choices)
    settle_units(table, choices)
    per_quarter = None if choices.akumulasi is None else choices.akumulasi == "per_triwulan"
    marks, factors = decimal_marks(table, choices), table.header.factors
    reader = FactReader(table, rows.rows, scope.scope, marks, factors, per_quarter, scope.by_year_alone)
    draft.findings += told
    draft.findings += doubtful_headings(table, {*scope_columns(reader), *share_columns(reader)}, known.names)
    draft.findings += rows.findings
    draft.findings += uncalculated(table, reader)
    if is_left_blank(reader):
        draft.tables += describe(table, reader)
        return reader
    settle_quarter(reader)
    settle_month(reader, words, choices, above)
    plans = list(planned(reader))
    draft.findings += plans or settle_accumulation(reader)
    draft.findings += settle_months(reader, choices.decide)
    reader.findings += settle_month_years(reader, choices)
    draft.findings += settle_parents(reader, known, choices)
    reader.read()
    reader.findings += months_without_year(reader, choices.tahun)
    reader.findings += other_periods(reader)
    reader.findings += [*other_agencies(reader, choices, known), *group_of_another(reader, choices, known)]
    scales = [*doubtful_scales(table, reader)]
    headed = {column_letter(place) for place in headed_in_scale(table)}
    draft.findings += [finding for finding in reader.findings if not _is_asked_of_all(finding, scales, headed)]
    draft.findings += unmeasured(reader)
    draft.findings += [*misplaced(reader), *other_footing(reader, choices, known)]
    doubt = "" if any(facts.periode == MONTH_OF_TABLE for facts in table.layout.fakta) else scope.doubt
    draft.findings += doubtful_period(table, reader, doubt, scope.answers)
    draft.findings += [*doubtful_agency(table, reader, other), *overruled(reader, words, choices, known)]
    if scope.by_year_alone and reader.of_scope and "triwulan-dianggap" not in {one.kind for one in draft.findings}:
        draft.findings.append(year_end(table, reader.scope))
    exchanged = swapped(reader)
    draft.findings += [exchanged] if exchanged else []
    draft.findings += [
        *doubtful_contents(reader, known),
        *scales,
        *doubtful_spending(table, reader),
        *without_following(reader, lost_commas(reader, impossible(reader)), exchanged),
        *zero_targets(reader),
        *sums_of_units(reader),
        *without_following(reader, mismatches(reader), exchanged),
        *different_shares(reader),
    ]
    draft.tables += describe(table, reader)
    return reader


def _is_asked_of_all(finding: Finding, scales: list[Finding], headed: set[str]) -> bool:
    """Whether the unit of a cell's money is asked of the whole table, or of its column, already."""
    asked = any(answer.name == "satuan" for scale in scales for answer in scale.answers)
    columns = {(scale.cell or "").rstrip(digits) for scale in scales} | headed
    return finding.answers == UNITS_OF_MONEY and (asked or (finding.cell or "").rstrip(digits) in columns)
