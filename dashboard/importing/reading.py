"""The whole way from a file's bytes to a draft: open, find tables, read facts, judge them."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from string import digits

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import UNITS_OF_MONEY, Answer, Choices, Known, Scope
from dashboard.importing.context.naming import rename, said_names, settled
from dashboard.importing.context.owners import office
from dashboard.importing.context.periods import semester_end
from dashboard.importing.context.scope import (
    YEAR_END,
    Office,
    Words,
    agencies,
    office_answers,
    office_key,
    office_of,
    scope_of,
)
from dashboard.importing.describing import describe
from dashboard.importing.draft import Draft
from dashboard.importing.facts.measuring import months_without_year, unmeasured
from dashboard.importing.facts.months import settle_months
from dashboard.importing.facts.quarters import misplaced, planned, settle_quarter
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import ERROR, INFO, Finding, gathered
from dashboard.importing.judging.accumulation import settle_accumulation
from dashboard.importing.judging.blank import is_left_blank, left_blank
from dashboard.importing.judging.facts import UNKEYED, duplicates, impossible, number_rows, sums_of_units, zero_targets
from dashboard.importing.judging.headings import doubtful_contents, doubtful_headings, fed
from dashboard.importing.judging.scales import doubtful_scales, doubtful_spending, settle_units
from dashboard.importing.judging.swapped import swapped, without_following
from dashboard.importing.judging.totals import mismatches
from dashboard.importing.opening import open_workbook
from dashboard.importing.personal import NIP, NIP_IN_NAME
from dashboard.importing.preparing import INCLUDE, listed, prepare, refuse_personal, remove_personal_columns
from dashboard.importing.rows.parents import settle_parents
from dashboard.importing.rows.roles import TOTAL, UNKNOWN, read_rows
from dashboard.importing.sheet import Cell, Sheet, column_letter
from dashboard.importing.tables.found import FoundTable, find_tables
from dashboard.importing.tables.header import Said
from dashboard.importing.tables.layout import MONTHLY, normal
from dashboard.importing.tables.unread import is_unread, no_table
from dashboard.importing.values.figures import decimal_marks, figure_places

Progress = Callable[[float], None]
OPENED, FOUND = 0.25, 0.45
QUARTERS = ("I", "II", "III", "IV")


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
    said = Said(_mapped(choices), known.headings)
    progress((OPENED + FOUND) / 2)
    found: list[FoundTable] = []
    for sheet in sheets:
        tables, outside = find_tables(sheet, said)
        tables = [table for table in tables if not table.header.missing or not is_unread(table.header.texts.values())]
        found += tables
        for table in tables:
            remove_personal_columns(draft, table)
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
    draft.findings += [_empty(reader, readers) for reader in readers if _is_empty(reader) and not _is_asked(reader)]
    draft.findings += duplicates(readers)
    number_rows(readers)
    draft.findings = gathered(draft.findings)
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
    other = office_of(table.title_lines, choices, known)
    scope = scope_of(words, choices.scope(), above.scope if above else None, other)
    if other and other.agency and not other.confirmed:
        draft.names[office_key(other.name)] = other.agency
    draft.findings += rename(table, draft.names, known)
    rows = read_rows(table, known, choices)
    settle_units(table, choices)
    per_quarter = None if choices.akumulasi is None else choices.akumulasi == "per_triwulan"
    reader = FactReader(table, rows.rows, scope.scope, decimal_marks(table, choices), table.header.factors, per_quarter)
    draft.findings += doubtful_headings(table)
    draft.findings += rows.findings
    draft.findings += _uncalculated(table, reader)
    if is_left_blank(reader):
        draft.tables += describe(table, reader)
        return reader
    settle_quarter(reader)
    plans = list(planned(reader))
    draft.findings += plans or settle_accumulation(reader)
    draft.findings += settle_months(reader, choices.decide)
    draft.findings += settle_parents(reader, known, choices)
    reader.read()
    reader.findings += months_without_year(reader, choices.tahun)
    scales = [*doubtful_scales(table, reader)]
    draft.findings += [finding for finding in reader.findings if not _is_asked_of_all(finding, scales)]
    draft.findings += unmeasured(reader)
    draft.findings += misplaced(reader)
    draft.findings += _doubtful_period(table, reader, scope.doubt, scope.answers)
    draft.findings += _doubtful_agency(table, reader, other)
    if scope.by_year_alone and reader.of_scope and "triwulan-dianggap" not in {one.kind for one in draft.findings}:
        draft.findings.append(_year_end(table, reader.scope))
    exchanged = swapped(reader)
    draft.findings += [exchanged] if exchanged else []
    draft.findings += [
        *doubtful_contents(reader, known),
        *scales,
        *doubtful_spending(table, reader),
        *without_following(reader, impossible(reader), exchanged),
        *zero_targets(reader),
        *sums_of_units(reader),
        *without_following(reader, mismatches(reader), exchanged),
    ]
    draft.tables += describe(table, reader)
    return reader


def _is_asked_of_all(finding: Finding, scales: list[Finding]) -> bool:
    """Whether the unit of a cell's money is asked of the whole table, or of its column, already."""
    asked = any(answer.name == "satuan" for scale in scales for answer in scale.answers)
    columns = {(scale.cell or "").rstrip(digits) for scale in scales}
    return finding.answers == UNITS_OF_MONEY and (asked or (finding.cell or "").rstrip(digits) in columns)


def _is_empty(reader: FactReader) -> bool:
    """Whether a table states nothing: no facts, or only totals of them."""
    layout = reader.table.layout
    return not reader.facts or bool(layout.fakta and not reader.row_count and not layout.hanya)


def _is_asked(reader: FactReader) -> bool:
    """Whether a table states nothing because it is asked which of its rows do."""
    return any(row.role == UNKNOWN for row in reader.rows)


def _empty(reader: FactReader, readers: list[FactReader]) -> Finding:
    """A table without rows, or without figures: only said when the file has others, as in a template's sheets."""
    table = reader.table
    gravity = INFO if any(other.row_count for other in readers) else None
    if is_left_blank(reader):
        return left_blank(reader, gravity)
    message = f'Tabel pada lembar "{table.sheet.name}" tidak berisi baris data. Isi tabelnya lalu unggah lagi.'
    return Finding("kosong", message, table.sheet.name, table.first_cell, gravity=gravity)


def _uncalculated(table: FoundTable, reader: FactReader) -> Iterator[Finding]:
    """Formulas of a table whose result was never stored: an error, not an empty cell.

    In a row of totals, or a column that is only compared, one note for all: no fact depends on them.
    """
    rows, stated, figures = set(table.row_numbers), fed(table.layout), figure_places(table)
    totals = {row.number for row in reader.rows if row.role == TOTAL}
    told: set[str] = set()
    for row, column in table.sheet.uncalculated:
        if row not in rows or column not in table.header.places:
            continue
        address = f"{column_letter(column)}{row}"
        reader.unread.add(address)
        if column not in figures or (figures[column] in stated and row not in totals):
            message = f"{address}: rumus belum pernah dihitung. Buka di Excel, hitung, lalu simpan."
            asks = ("angka" if column in figures else "teks",)
            yield Finding("rumus-tanpa-nilai", message, table.sheet.name, address, asks=asks)
            continue
        where = "di baris jumlah" if row in totals else f'di kolom "{table.header.texts[column]}"'
        if where not in told:
            told.add(where)
            message = (
                f"{address}: rumus {where} belum pernah dihitung, sehingga tidak dibandingkan; datanya tetap dibaca. "
                "Buka di Excel, hitung, lalu simpan bila ingin dibandingkan."
            )
            yield Finding("rumus-tanpa-nilai", message, table.sheet.name, address, gravity=INFO)


def _doubtful_period(
    table: FoundTable, reader: FactReader, doubt: str, answers: tuple[Answer, ...]
) -> Iterator[Finding]:
    sheet, cell = table.sheet.name, table.first_cell
    if doubt:
        yield Finding(
            "periode-meragukan", f"{cell}: {doubt}. Pilih yang benar, atau perbaiki di berkasnya.", sheet, cell, answers
        )
        return
    if any(finding.kind == "periode-meragukan" for finding in reader.findings):
        return
    if any(row["tahun"] is None or row["periode"] is None for rows in reader.facts.values() for row in rows):
        yield _no_period(sheet, cell, reader.scope, semester_end("\n".join(table.title_lines)))


def _doubtful_agency(table: FoundTable, reader: FactReader, other: Office | None) -> Iterator[Finding]:
    """A table that does not say whose it is, or that an office says which is not registered."""
    sheet, cell = table.sheet.name, table.first_cell
    if not _needs_agency(reader):
        return
    if other:
        cell = next(title.address for title in table.title_cells if any(map(office, title.text.splitlines())))
        answers = office_answers(other)
        if other.confirmed:
            message = (
                f'{cell}: "{other.name}" dibaca sebagai perangkat daerah "{other.agency}", '
                "seperti yang dipastikan pada unggahan sebelumnya."
            )
            yield Finding("nama-disamakan", message, sheet, cell, answers)
        elif not other.agency:
            message = (
                f'{cell}: tabel milik "{other.name}", yang belum terdaftar. Pilih perangkat daerah yang dimaksud, '
                "atau daftarkan dengan nama itu; jawabannya diingat untuk berkas berikutnya."
            )
            yield Finding("periode-meragukan", message, sheet, cell, answers)
    elif reader.scope.perangkat_daerah is None:
        message = (
            f'Perangkat daerah tabel pada lembar "{sheet}" tidak dikenali. Pilih perangkat daerahnya, '
            "atau tulis namanya di atas tabel."
        )
        options = tuple(Answer(name, "perangkat_daerah", code) for code, name in agencies().items())
        yield Finding("periode-meragukan", message, sheet, cell, options)


def _year_end(table: FoundTable, scope: Scope) -> Finding:
    """The quarter that a year alone was taken for."""
    cell = table.first_cell
    message = (
        f"{cell}: judul tabel hanya menyebut tahun {scope.tahun}, yang sudah berakhir; angkanya dibaca sebagai posisi "
        f"triwulan {YEAR_END}. Pilih triwulannya bila maksudnya lain."
    )
    return Finding("triwulan-dianggap", message, table.sheet.name, cell, asks=("triwulan",))


def _no_period(sheet: str, cell: str, scope: Scope, guess: str | None) -> Finding:
    """A table that does not say for when: a quarter alone is one of four answers, the guess first; a year is asked."""
    absent = [name for name, value in (("tahun", scope.tahun), ("triwulan", scope.triwulan)) if not value]
    if not absent:
        message = f'{cell}: bulan pada tabel tidak dapat dibaca. Tulis bulan dan tahunnya, misalnya "Januari 2025".'
        return Finding("periode-meragukan", message, sheet, cell)
    named = " dan ".join(absent)
    message = (
        f'{cell}: {named} tabel pada lembar "{sheet}" tidak tertulis. Pilih {named}nya, '
        'atau tulis "Triwulan I Tahun 2025" di atas tabel.'
    )
    if absent == ["triwulan"]:
        answers = tuple(
            Answer(f"Triwulan {quarter}", "triwulan", quarter)
            for quarter in sorted(QUARTERS, key=lambda one: one != guess)
        )
        return Finding("periode-meragukan", message, sheet, cell, answers)
    return Finding("periode-meragukan", message, sheet, cell, asks=tuple(absent))


def _needs_agency(reader: FactReader) -> bool:
    """Whether facts belong to an agency; published figures beside regional ones belong to none, as those do."""
    tables = reader.facts.keys() - {UNKEYED} or reader.facts.keys()
    return any(not fact_tables()[name].instansi for name in tables)
