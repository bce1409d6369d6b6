"""Columns that state the period or the agency of each row, where a table is of one: it must be what is read."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.context.asking import only_of
from dashboard.importing.context.by_row import (
    OWNER,
    QUARTER,
    QUARTERLY,
    YEARLY,
    may_state_agency,
    quarter_said,
    year_said,
)
from dashboard.importing.context.owners import office, owner
from dashboard.importing.context.scope import FoundScope, office_of, registered
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import STATING
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.meaning import SAID

EACH, OWN = "baris:", "sendiri"


def scope_columns(reader: FactReader) -> set[int]:
    """The sheet columns that state the agency, quarter or year of each row."""
    return {*period_columns(reader), *(cell.column for cell in reader.table.stated.values())}


def period_columns(reader: FactReader) -> dict[int, set[str]]:
    """The sheet columns that nobody reads and that state the quarter or year of each row, with what they state."""
    header, found = reader.table.header, {}
    for place in header.unexplained:
        words = form(header.texts[place]).words
        if header.states.get(place) or words not in (*QUARTERLY, *YEARLY):
            continue
        cells = (reader.table.sheet.cell(row.number, place) for row in reader.rows if row.role in STATING)
        meant = year_said if words in YEARLY else quarter_said
        if stated := {said for cell in cells if (said := meant(cell.text))}:
            found[place] = stated
    return found


def contradicted(table: FoundTable, context: FoundScope, choices: Choices) -> Iterator[Finding]:
    """Rows of several years or quarters below a title, or in a sheet or file, that names one: asked what is meant."""
    header = table.header
    for name, several in table.several.items():
        place = table.stated[name].column
        heading, asked = header.name(place), getattr(context.scope, name)
        answered = choices.decided(EACH + heading) == OWN or getattr(choices, name) is not None
        by_year = name == QUARTER and context.by_year_alone
        if name == OWNER or asked is None or answered or by_year:
            continue
        cell = f"{column_letter(place)}{header.last_row}"
        answers = (
            Answer("Tiap baris menurut kolom itu", "decide", f"{EACH}{heading}={OWN}"),
            *only_of(table, name),
            Answer(f"Semuanya {name} {asked}; kolom itu tidak dibaca", "map", f"{heading}="),
        )
        message = (
            f'{cell}: kolom "{header.texts[place]}" menyebut {name} {" dan ".join(several)}, padahal judul tabel, nama '
            f"lembar atau nama berkas menyebut {name} {asked}. Pilih yang benar."
        )
        yield Finding("periode-meragukan", message, table.sheet.name, cell, answers)


def other_periods(reader: FactReader) -> Iterator[Finding]:
    """Columns that nobody reads and that state another quarter or year than the table's, or several."""
    header, scope = reader.table.header, reader.scope
    for place, stated in period_columns(reader).items():
        yearly = form(header.texts[place]).words in YEARLY
        read, name = (scope.tahun, "tahun") if yearly else (scope.triwulan, "triwulan")
        if read is None or stated == {str(read)} or name in reader.table.several:
            continue
        cell = f"{column_letter(place)}{header.last_row}"
        said = " dan ".join(sorted(stated))
        told = f'kolom "{header.texts[place]}" menyebut {name} {said}, padahal tabel dibaca untuk {name} {read}'
        answers: tuple[Answer, ...] = (
            Answer(f"Semuanya {name} {read}; kolom itu tidak dibaca", "map", f"{header.name(place)}="),
        )
        if len(stated) == 1:
            meant = Answer("", "decide", f"{name}:{read}={said}")
            answers = (Answer(f"{name.capitalize()} {said}", name, said, (meant,)), *answers)
        remedy = "Pilih yang benar" if len(stated) == 1 else f"Buat satu tabel atau satu berkas untuk tiap {name}"
        yield Finding("periode-meragukan", f"{cell}: {told}. {remedy}.", reader.table.sheet.name, cell, answers)


def other_agencies(reader: FactReader, choices: Choices, known: Known) -> Iterator[Finding]:
    """Columns whose rows name another agency than the table's, unless the user said what they are."""
    header, own = reader.table.header, reader.scope.perangkat_daerah
    stating = {reader.table.columns.get(column) for column in ("perangkat_daerah", "instansi")}
    for place, text in header.texts.items():
        if place in stating or header.states.get(place) in SAID or not may_state_agency(text):
            continue
        cells = [reader.table.sheet.cell(row.number, place) for row in reader.rows if row.role in STATING]
        others = {cell.text: cell for cell in cells if _is_other(cell.text, own, choices, known)}
        if not others:
            continue
        cell = next(iter(others.values())).address
        answers: tuple[Answer, ...] = (
            *only_of(reader.table, OWNER),
            Answer(f"Semua baris milik {own}; kolom itu tidak dibaca", "map", f"{header.name(place)}="),
        )
        if "unit" in reader.layout.kolom:
            answers = (Answer(f"Semuanya unit di bawah {own}", "map", f"{header.name(place)}=unit"), *answers)
        message = (
            f'{cell}: kolom "{text}" menyebut {", ".join(others)}, padahal tabel dibaca sebagai milik {own}. '
            "Buat satu tabel atau satu berkas untuk tiap perangkat daerah."
        )
        yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)


def group_of_another(reader: FactReader, choices: Choices, known: Known) -> Iterator[Finding]:
    """A row that names the agency of those below it, where they are read as another's, unless the user said whose."""
    own, cell = reader.scope.perangkat_daerah, reader.table.stated.get(OWNER)
    headed = cell is not None and may_state_agency(reader.table.header.texts.get(cell.column, ""))
    if cell is None or own is None or headed or choices.perangkat_daerah:
        return
    if not _is_other(cell.text, own, choices, known):
        return
    answers = [*only_of(reader.table, OWNER)] or [Answer(f"Semua baris milik {own}", "perangkat_daerah", own)]
    message = (
        f'{cell.address}: baris di bawah "{cell.text}" dibaca sebagai milik {own}, sesuai judul tabel. '
        "Pilih yang benar, atau buat satu berkas untuk tiap perangkat daerah."
    )
    yield Finding("periode-meragukan", message, reader.table.sheet.name, cell.address, tuple(answers))


def _is_other(text: str, own: str | None, choices: Choices, known: Known) -> bool:
    """Whether a text names an office that is not the agency, nor said or known to be it."""
    named = office(text)
    meant = office_of([text], replace(choices, perangkat_daerah=None), known)
    codes = {named, owner([text], registered()), meant.agency if meant else None}
    return named is not None and own is not None and own not in codes
