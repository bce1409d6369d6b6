"""Answers about a file that concern nothing in it: a heading, a cell or a sheet that it does not have."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from dashboard.importing.choices import decision
from dashboard.importing.context.scope import OFFICE_SAID, name_key
from dashboard.importing.draft import Draft
from dashboard.importing.facts.year_ends import SAID as MONTH_SAID
from dashboard.importing.judging.row_scope import EACH
from dashboard.importing.sheet import Sheet, column_letter, column_number
from dashboard.importing.tables.headings import SEPARATOR
from dashboard.importing.tables.likeness import normal

NEAR = 60
OF_COLUMN = re.compile(r" \(kolom [a-z]+\)$")
IN_SHEET = re.compile(r"(?P<sheet>.+?)!(?P<column>[A-Z]{1,3})(?P<row>[1-9]\d*)?(?::.+)?=.*", re.DOTALL | re.IGNORECASE)
FORMS = 'Tulis misalnya "LEMBAR!D7=1234"'


def astray(draft: Draft) -> dict[str, str]:
    """Each answer that concerns nothing in a file, with why and what there is nearest to it; none where the file could
    not be opened. What was confirmed before is no answer.
    """
    if not draft.sheets:
        return {}
    of_headings = {said: _no_heading(draft, said.rpartition("=")[0]) for said in draft.choices.map}
    of_places = {said: _no_place(draft, said) for said in draft.choices.decide}
    return {said: why for said, why in (of_headings | of_places).items() if why}


def _no_heading(draft: Draft, heading: str) -> str | None:
    """Why a heading is none of the file's; nothing where it is one."""
    if not heading:
        return 'Tulis misalnya "JUDUL=kolom"'
    named = {OF_COLUMN.sub("", normal(one.text)): one.text for table in draft.tables for one in table.headings}
    said = OF_COLUMN.sub("", normal(heading))
    if said in named or _is_written(draft, said.split(SEPARATOR)):
        return None
    near = process.extractOne(said, [*named], scorer=fuzz.ratio, score_cutoff=NEAR)
    others = f'Judul terdekat "{named[near[0]]}"' if near else f"Judul yang ada: {_quoted(named.values())}"
    return f'tidak ada judul kolom "{heading}". {others}'


def _is_written(draft: Draft, parts: list[str]) -> bool:
    """Whether cells hold every part of a heading, as where its table is not recognised yet."""
    lacking = set(parts)
    for sheet in draft.sheets:
        for cell in sheet.cells() if lacking else ():
            lacking.discard(normal(cell.text))
    return not lacking


def _no_place(draft: Draft, said: str) -> str | None:
    """Why a decision is about no place of the file; nothing where it is about one."""
    subject = said.rpartition("=")[0]
    if subject.startswith(EACH):
        return _no_heading(draft, subject.removeprefix(EACH))
    if subject.startswith(OFFICE_SAID):
        return _no_office(draft, subject.removeprefix(OFFICE_SAID))
    if subject.startswith(MONTH_SAID):
        return _no_sheet(draft, subject.removeprefix(MONTH_SAID))
    place = IN_SHEET.fullmatch(said)
    if not place:
        return FORMS
    name = place["sheet"].strip("'")
    if why := _no_sheet(draft, name):
        return why
    sheet = next(sheet for sheet in draft.sheets if sheet.name == name)
    return _no_cell(draft, sheet, said, column_number(place["column"].upper()), int(place["row"] or 1))


def _no_sheet(draft: Draft, name: str) -> str | None:
    choices = draft.choices
    read = [
        sheet.name
        for sheet in draft.sheets
        if (not sheet.hidden or choices.include_hidden) and choices.sheet in (None, sheet.name)
    ]
    if name in read:
        return None
    near = process.extractOne(name, read, scorer=fuzz.ratio, score_cutoff=NEAR)
    others = f'Lembar terdekat "{near[0]}"' if near else f"Lembar yang dibaca: {_quoted(read)}"
    return f'lembar "{name}" tidak ada atau tidak dibaca. {others}'


def _no_cell(draft: Draft, sheet: Sheet, said: str, column: int, row: int) -> str | None:
    """Why a place of a sheet is none: beyond its last row or column, or a blank cell outside every table."""
    tables = [table.range for table in draft.tables if table.sheet == sheet.name]
    areas = f"Tabelnya {' dan '.join(tables)}" if tables else f"Isinya sampai baris {len(sheet.values)}"
    widest = max(map(len, sheet.values), default=0)
    single = decision(said)
    written = draft.decided.get((sheet.name, row, column), sheet.cell(row, column).text)
    outside = bool(single and not written and not any(_is_within(area, row, column) for area in tables))
    if row <= len(sheet.values) and column <= widest and not outside:
        return None
    where = f"{column_letter(column)}{row}" if single else column_letter(column)
    return f'lembar "{sheet.name}" tidak memuat apa pun di {where}. {areas}'


def _is_within(area: str, row: int, column: int) -> bool:
    first, last = (re.fullmatch(r"([A-Z]+)(\d+)", corner) for corner in (area.split(":") * 2)[:2])
    if not first or not last:
        return False
    rows, columns = (int(first[2]), int(last[2])), (column_number(first[1]), column_number(last[1]))
    return rows[0] <= row <= rows[1] and columns[0] <= column <= columns[1]


def _no_office(draft: Draft, office: str) -> str | None:
    """Why an office is none of the file's: no cell names it."""
    names = [name_key(name) for name in office.split(" dan ")]
    texts = [" ".join(cell.text.casefold().split()) for sheet in draft.sheets for cell in sheet.cells()]
    if all(any(name in text for text in texts) for name in names):
        return None
    return f'tidak ada perangkat daerah "{office}" di judul tabelnya'


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names) or "tidak ada"
