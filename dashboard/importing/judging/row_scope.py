"""Columns that state the period or the agency of each row, where a table is of one: it must be what is read."""

import re
from collections.abc import Iterator

from dashboard.importing.choices import Answer
from dashboard.importing.context.owners import office, owner
from dashboard.importing.context.periods import MONTHS, ROMAN, period, quarter_of
from dashboard.importing.context.scope import registered
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import STATING
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.meaning import SAID

AGENCY = re.compile(r"(?:nama )?(?:skpd|opd|perangkat daerah)")
QUARTERLY = ("triwulan", "tw", "triwulan ke", "periode", "bulan")
YEARLY = ("tahun", "tahun anggaran", "ta")


def period_columns(reader: FactReader) -> dict[int, set[str]]:
    """The sheet columns that nobody reads and that state the quarter or year of each row, with what they state."""
    header, found = reader.table.header, {}
    for place in header.unexplained:
        words = form(header.texts[place]).words
        if header.states.get(place) or words not in (*QUARTERLY, *YEARLY):
            continue
        cells = (reader.table.sheet.cell(row.number, place) for row in reader.rows if row.role in STATING)
        meant = _year if words in YEARLY else _quarter
        if stated := {said for cell in cells if (said := meant(cell.text))}:
            found[place] = stated
    return found


def other_periods(reader: FactReader) -> Iterator[Finding]:
    """Columns that nobody reads and that state another quarter or year than the table's, or several."""
    header, scope = reader.table.header, reader.scope
    for place, stated in period_columns(reader).items():
        yearly = form(header.texts[place]).words in YEARLY
        read, name = (scope.tahun, "tahun") if yearly else (scope.triwulan, "triwulan")
        if read is None or stated == {str(read)}:
            continue
        cell = f"{column_letter(place)}{header.last_row}"
        said = " dan ".join(sorted(stated))
        told = f'kolom "{header.texts[place]}" menyebut {name} {said}, padahal tabel dibaca untuk {name} {read}'
        answers: tuple[Answer, ...] = (
            Answer(f"Semuanya {name} {read}; kolom itu tidak dibaca", "map", f"{header.name(place)}="),
        )
        if len(stated) == 1:
            answers = (Answer(f"{name.capitalize()} {said}", name, said), *answers)
        remedy = "Pilih yang benar" if len(stated) == 1 else f"Buat satu tabel atau satu berkas untuk tiap {name}"
        yield Finding("periode-meragukan", f"{cell}: {told}. {remedy}.", reader.table.sheet.name, cell, answers)


def other_agencies(reader: FactReader) -> Iterator[Finding]:
    """Columns whose rows name another agency than the table's, unless the user said what they are."""
    header, own = reader.table.header, reader.scope.perangkat_daerah
    stating = {reader.table.columns.get(column) for column in ("perangkat_daerah", "instansi")}
    for place, text in header.texts.items():
        if place in stating or header.states.get(place) in SAID or not AGENCY.fullmatch(form(text).words):
            continue
        cells = [reader.table.sheet.cell(row.number, place) for row in reader.rows if row.role in STATING]
        others = {cell.text: cell for cell in cells if _is_other(cell.text, own)}
        if not others:
            continue
        cell = next(iter(others.values())).address
        answers: tuple[Answer, ...] = (
            Answer(f"Semua baris milik {own}; kolom itu tidak dibaca", "map", f"{header.name(place)}="),
        )
        if "unit" in reader.layout.kolom:
            answers = (Answer(f"Semuanya unit di bawah {own}", "map", f"{header.name(place)}=unit"), *answers)
        message = (
            f'{cell}: kolom "{text}" menyebut {", ".join(others)}, padahal tabel dibaca sebagai milik {own}. '
            "Buat satu tabel atau satu berkas untuk tiap perangkat daerah."
        )
        yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers)


def _is_other(text: str, own: str | None) -> bool:
    named = office(text)
    return named is not None and own is not None and own not in (owner([text], registered()), named)


def _year(text: str) -> str | None:
    found = re.fullmatch(r"(20\d\d)(?:\.0)?", text.strip())
    return found[1] if found else None


def _quarter(text: str) -> str | None:
    """The quarter that a cell states or its month lies in."""
    plain = text.strip()
    if number := MONTHS.get(plain.casefold()):
        return quarter_of(number)
    named = period(plain)
    if named in ROMAN.values():
        return named
    return quarter_of(int(named[-2:])) if named else None
