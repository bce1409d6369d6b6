"""The whole way from a file's bytes to a draft: open, find tables, read facts, judge them."""

import hashlib

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import Choices, Known
from dashboard.importing.draft import Draft
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import INFO, Finding
from dashboard.importing.judging import duplicates, impossible
from dashboard.importing.scope import scope_of
from dashboard.importing.sheet import Sheet
from dashboard.importing.tables import FoundTable, find_tables
from dashboard.importing.workbook import read_sheets

AIDS = ("contoh", "petunjuk")


def read_draft(content: bytes, name: str, choices: Choices = Choices(), known: Known = Known()) -> Draft:
    """Read a workbook into a draft. Never raises for a bad file: what is wrong is a finding, collected in one pass."""
    draft = Draft(
        file=name,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        content=content,
        choices=choices,
    )
    sheets, draft.findings = read_sheets(content, name)
    draft.sheets = sheets
    if choices.sheet:
        chosen = [sheet for sheet in sheets if sheet.name == choices.sheet]
        if sheets and not chosen:
            names = ", ".join(sheet.name for sheet in sheets)
            message = f'Lembar "{choices.sheet}" tidak ada di {name}. Lembar yang ada: {names}.'
            draft.findings.append(Finding("tabel-tidak-ditemukan", message, choices.sheet, "A1"))
        sheets = chosen
        draft.findings = [finding for finding in draft.findings if finding.sheet in (None, choices.sheet)]
    found, findings = find_tables([sheet for sheet in sheets if not is_aid(sheet)])
    draft.findings += findings
    readers = [_read_table(table, choices, draft) for table in found]
    draft.findings += [_empty(reader, readers) for reader in readers if not reader.facts]
    draft.findings += duplicates(readers)
    return draft


def _read_table(table: FoundTable, choices: Choices, draft: Draft) -> FactReader:
    scope = scope_of(table.title_lines, choices.scope())
    reader = FactReader(table, scope)
    reader.read()
    draft.findings += reader.findings
    if any(row["tahun"] is None or row["periode"] is None for rows in reader.facts.values() for row in rows):
        message = (
            f'Tahun atau triwulan tabel pada lembar "{table.sheet.name}" tidak tertulis. Tambahkan "Tahun 2024" '
            "di atas tabel, atau sebutkan dengan --tahun dan --triwulan."
        )
        draft.findings.append(Finding("periode-meragukan", message, table.sheet.name, table.first_cell))
    elif scope.perangkat_daerah is None and _needs_agency(reader):
        message = (
            f'Perangkat daerah tabel pada lembar "{table.sheet.name}" tidak dikenali. Tulis namanya di atas tabel, '
            "atau sebutkan dengan --perangkat_daerah."
        )
        draft.findings.append(Finding("periode-meragukan", message, table.sheet.name, table.first_cell))
    draft.findings += impossible(reader)
    draft.tables += reader.source_tables()
    return reader


def is_aid(sheet: Sheet) -> bool:
    """Whether a sheet only helps to fill in the others: the guide and the example of a template are never data."""
    return sheet.cell(1, 1).text.casefold().startswith(AIDS)


def _empty(reader: FactReader, readers: list[FactReader]) -> Finding:
    """A table without rows: only said when the file has others, as a template's sheet may stay empty."""
    table = reader.table
    message = f'Tabel pada lembar "{table.sheet.name}" tidak berisi baris data. Isi tabelnya lalu unggah lagi.'
    gravity = INFO if any(other.facts for other in readers) else None
    return Finding("kosong", message, table.sheet.name, table.first_cell, gravity=gravity)


def _needs_agency(reader: FactReader) -> bool:
    return any(not fact_tables()[name].instansi for name in reader.facts)
