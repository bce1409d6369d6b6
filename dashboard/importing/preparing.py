"""Sheets made ready for reading: without personal data and what is hidden, with what the user decided about cells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from dashboard.importing.choices import UPHOLDING, Answer, Choices, Decision, decision, subject_and_value
from dashboard.importing.context.naming import renamed
from dashboard.importing.draft import Draft
from dashboard.importing.findings import ERROR, Finding
from dashboard.importing.officers import find_officers
from dashboard.importing.personal import NIP, NIP_IN_NAME, PersonalCell, find_personal, is_personal, redact_text
from dashboard.importing.rows.lines import PART
from dashboard.importing.sheet import Sheet, column_letter, column_number
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.headings import form

FEW = 5
ALIKE = re.compile(r"(.+)!([A-Z]{1,3}):(.+)=([^=]*)", re.DOTALL)
NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
INCLUDE = Answer("Sertakan yang tersembunyi", "include_hidden", "ya")


def prepare(draft: Draft) -> list[Sheet]:
    """The sheets of a draft that are to be read; what is taken out is said."""
    _remove_personal(draft)
    sheets = list(_chosen(draft, draft.choices))
    for sheet in sheets:
        _decide(sheet, draft)
    return sheets


def refuse_personal(draft: Draft) -> None:
    """Drop the answers that hold a NIP or a person's name, so that they are kept nowhere, and say so."""
    choices, refused = draft.choices, set[str]()
    for name, answers in (("decide", choices.decide), ("map", choices.map)):
        for said in answers:
            subject, value = subject_and_value(name, said)
            if NIP.search(said) or is_personal(value):
                refused.add(said)
                draft.findings.append(_refused(decision(said), redact_text(subject)))
    decide, headings = (tuple(said for said in one if said not in refused) for one in (choices.decide, choices.map))
    draft.choices = replace(choices, decide=decide, map=headings)


def _refused(decided: Decision | None, subject: str) -> Finding:
    message = (
        f'Jawaban untuk "{subject}" memuat NIP atau nama orang, sehingga tidak dipakai dan tidak disimpan. '
        "Jawab lagi tanpa keduanya."
    )
    if not decided:
        return Finding("data-pribadi", message, gravity=ERROR)
    sheet, cell = NIP.sub(NIP_IN_NAME, decided.sheet), f"{decided.column}{decided.row}"
    return Finding("data-pribadi", f"{cell}: {message}", sheet, cell, gravity=ERROR)


def listed(names: Iterable[str]) -> str:
    """The first few names, for a message."""
    names = list(names)
    return ", ".join(names[:FEW]) + (f", dan {len(names) - FEW} lainnya" if len(names) > FEW else "")


def _remove_personal(draft: Draft) -> None:
    """Take personal data out of what is read, and say so."""
    places = {cell[:3]: cell for cell in (*find_personal(draft.sheets), *find_officers(draft.sheets))}
    cells = [*places.values()]
    draft.personal = [(cell.sheet, cell.row, cell.column) for cell in cells if cell.whole]
    by_name = {sheet.name: sheet for sheet in draft.sheets}
    by_column: dict[tuple[str, int], list[PersonalCell]] = {}
    for cell in cells:
        line = by_name[cell.sheet].values[cell.row - 1]
        line[cell.column - 1] = None if cell.whole else redact_text(str(line[cell.column - 1]))
        by_column.setdefault((cell.sheet, cell.column), []).append(cell)
    for sheet in draft.sheets:
        sheet.forget_rows()
        sheet.name = NIP.sub(NIP_IN_NAME, sheet.name)
    for (name, column), found in by_column.items():
        addresses = [f"{column_letter(column)}{cell.row}" for cell in found]
        told = [(address, address) for address in addresses]
        if len(addresses) > FEW:
            told = [(addresses[0], f"{addresses[0]} dan {len(addresses) - 1} sel lain di kolomnya")]
        for address, words in told:
            message = f"{words}: NIP atau nama orang dihapus sebelum apa pun disimpan."
            draft.findings.append(Finding("data-pribadi", message, NIP.sub(NIP_IN_NAME, name), address))


def remove_personal_columns(draft: Draft, table: FoundTable) -> None:
    """Empty the columns whose headings name personal data, and say so."""
    original = next(sheet for sheet in draft.sheets if sheet.name == table.sheet.name)
    last = table.row_numbers[-1] if table.row_numbers else table.header.last_row
    hidden = {place: cell.text for place, cell in original.filled(table.header.last_row).items()}
    for place, said in {**hidden, **table.header.texts}.items():
        rows = [row for row in range(table.header.last_row + 1, last + 1) if original.cell(row, place).text]
        if place in table.header.places or not rows or not table.layout.is_personal(form(said)):
            continue
        table.header.states[place] = "dikenali"
        _empty(original, rows, place)
        _empty(table.sheet, rows, place)
        draft.personal += [(original.name, row, place) for row in rows]
        cell = f"{column_letter(place)}{rows[0]}"
        message = f'{cell}: kolom "{said}" dihapus ({len(rows)} sel) sebelum apa pun disimpan.'
        draft.findings.append(Finding("data-pribadi", message, table.sheet.name, cell))


def _empty(sheet: Sheet, rows: list[int], place: int) -> None:
    """Empty cells of a column, as far as the sheet has them."""
    for row in rows:
        if row <= len(sheet.values) and place <= len(sheet.values[row - 1]):
            sheet.values[row - 1][place - 1] = None
    sheet.forget_rows()


def _chosen(draft: Draft, choices: Choices) -> Iterator[Sheet]:
    """The sheets to read, without what is hidden unless it is to be read too."""
    names = [sheet.name for sheet in draft.sheets]
    if choices.sheet and names and choices.sheet not in names:
        message = f'Lembar "{choices.sheet}" tidak ada di {draft.file}. Lembar yang ada: {", ".join(names)}.'
        draft.findings.append(Finding("tabel-tidak-ditemukan", message, choices.sheet, "A1"))
    for sheet in draft.sheets:
        if choices.sheet and sheet.name != choices.sheet:
            continue
        if not sheet.row_numbers or sheet.filled(sheet.row_numbers[0]) == {} or sheet.is_explanation:
            continue
        if choices.include_hidden:
            yield sheet
            continue
        draft.findings += _hidden(sheet)
        if not sheet.hidden:
            yield sheet.shown()


def _hidden(sheet: Sheet) -> Iterator[Finding]:
    include = (INCLUDE,)
    if sheet.hidden:
        message = f'Lembar tersembunyi "{sheet.name}" tidak dibaca.'
        yield Finding("tersembunyi", message, sheet.name, "A1", include)
        return
    rows = sorted(row for row in sheet.hidden_rows if sheet.filled(row))
    if rows:
        message = f"A{rows[0]}: {len(rows)} baris tersembunyi tidak dibaca (baris {listed(map(str, rows))})."
        yield Finding("tersembunyi", message, sheet.name, f"A{rows[0]}", include)
    filled = sorted(
        column for column in sheet.hidden_columns if any(column in sheet.filled(row) for row in sheet.row_numbers)
    )
    if filled:
        cell = f"{column_letter(filled[0])}1"
        message = f"{cell}: {len(filled)} kolom tersembunyi tidak dibaca (kolom {listed(map(column_letter, filled))})."
        yield Finding("tersembunyi", message, sheet.name, cell, include)


def _decide(sheet: Sheet, draft: Draft) -> None:
    """Put in what the user decided about cells of a sheet; a name keeps the code that is written before it."""
    for said in draft.choices.decide:
        alike = ALIKE.fullmatch(said)
        if alike and alike[1].strip("'") == sheet.name:
            _decide_alike(sheet, column_number(alike[2]), alike[3], alike[4].strip())
    for decided in filter(None, map(decision, draft.choices.decide)):
        row, column = decided.row, column_number(decided.column)
        if decided.sheet != sheet.name or row > len(sheet.values) or decided.value in UPHOLDING:
            continue
        if decided.value == PART:
            sheet.parted.add(row)
            continue
        before, plain = sheet.cell(row, column).text, decided.value.replace(",", ".")
        is_number = NUMBER.fullmatch(plain)
        line = sheet.values[row - 1]
        line += [None] * (column - len(line))
        line[column - 1] = Decimal(plain) if is_number else renamed(before, decided.value)
        sheet.percent.discard((row, column))
        sheet.uncalculated = [cell for cell in sheet.uncalculated if cell != (row, column)]
        draft.decided[sheet.name, row, column] = before


def _decide_alike(sheet: Sheet, column: int, text: str, value: str) -> None:
    """Put a value into every cell of a column that holds a text."""
    for line in sheet.values:
        if len(line) >= column and line[column - 1] is not None and str(line[column - 1]).strip() == text:
            line[column - 1] = value
