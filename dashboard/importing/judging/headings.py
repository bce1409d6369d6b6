"""Headings in doubt: that may mean several columns, that are missing, that are not read; and contents of another."""

import re
import tomllib
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from dashboard.catalogue import columns
from dashboard.importing.choices import Known
from dashboard.importing.context.periods import period
from dashboard.importing.context.scope import canonical
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import WARNING, Finding
from dashboard.importing.judging.lacking_columns import lacking_columns, mapping
from dashboard.importing.officers import names_officers
from dashboard.importing.rows.roles import LEAF
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.below import may_be
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.header import Names, named_once
from dashboard.importing.tables.headings import SEPARATOR, form
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.layout import Layout

KEPT_OUT = Path(__file__).parent / "kept_out.toml"


def doubtful_headings(table: FoundTable, understood: Collection[int], names: Names) -> Iterator[Finding]:
    """Headings that may mean more than one column, required ones that are missing, and those that are not read; those
    of columns that are ``understood`` although no fact is made of them are none. ``names`` are those in force.
    """
    header = table.header
    unread = [
        place
        for place in header.unexplained
        if not _is_passed_over(header.texts[place]) and not header.states.get(place)
    ]
    asked: set[int] = {*understood}
    for column, places in header.doubts.items():
        if column in fed(table.layout):
            asked |= {*places}
            yield _ambiguous(table, column, places)
    lacking, possible = lacking_columns(table, unread, asked, names)
    yield from lacking
    asked |= possible
    if header.sums:
        yield _made_up(table)
    yield from _out_of_order(table)
    for place in unread:
        if place in asked or header.states.get(place) or not _stands_between(table, place):
            continue
        cell = f"{column_letter(place)}{header.last_row}"
        answers = tuple(
            mapping(table, place, column)
            for column in _unused(table, place)
            if named_once(header, place) and may_be(table.sheet, header, place, column)
        )
        remedy = "Sebutkan kolomnya bila perlu" if answers else "Biarkan bila memang tidak diperlukan"
        message = f'{cell}: kolom "{header.texts[place]}" tidak dikenali dan tidak dibaca. {remedy}.'
        yield Finding("judul-tidak-dikenal", message, table.sheet.name, cell, answers)


def _out_of_order(table: FoundTable) -> Iterator[Finding]:
    """Quarters or months of a figure that do not stand in their order: nothing shows that a heading is misnamed."""
    beside: dict[str, dict[str, int]] = {name: dict(wide) for name, wide in table.wide.items()}
    for column, place in table.columns.items():
        name, _, key = column.partition(":")
        beside.setdefault(name, {})[key] = place
    told: set[tuple[str, ...]] = set()
    for places in beside.values():
        named = [(said, place) for key, place in places.items() if (said := period(key))]
        headings = tuple(key for key, _ in sorted(named, key=lambda one: one[1]))
        if list(headings) != sorted(headings) and headings not in told:
            told.add(headings)
            cell = f"{column_letter(min(place for _, place in named))}{table.header.last_row}"
            said = ", ".join(headings)
            message = f"{cell}: judul periode tidak berurutan ({said}). Pastikan isi tiap kolom sesuai dengan judulnya."
            yield Finding("kolom-meragukan", message, table.sheet.name, cell, gravity=WARNING)


def is_kept_out(heading: str) -> bool:
    """Whether a heading is known and its column is no fact's: a remark, a change, a follow-up."""
    return any(_kept_out().match(words) for words in form(heading).words.split(SEPARATOR))


def _is_passed_over(heading: str) -> bool:
    """Whether nobody asks what a heading is: its column is known to be no fact's, or holds names of persons."""
    return is_kept_out(heading) or names_officers(heading)


@cache
def _kept_out() -> re.Pattern[str]:
    known = tomllib.loads(KEPT_OUT.read_text(encoding="utf-8"))["judul"]
    return re.compile(rf"\(?(?:{'|'.join(re.escape(words.casefold()) for words in known)})\b")


def doubtful_contents(reader: FactReader, known: Known) -> Iterator[Finding]:
    """Columns whose cells are not what the heading says: numbers for names, or the names of another column."""
    table = reader.table
    leaves = [row for row in reader.rows if row.role == LEAF]
    for column, place in table.columns.items():
        if is_figure(column) or column not in known.names and kind_of(column) != "nama":
            continue
        own = [row.cells[column] for row in leaves if row.cells[column].row == row.number and row.cells[column].text]
        numbers = sum(1 for cell in own if isinstance(cell.value, int | float) or cell.text.replace(".", "").isdigit())
        other = _of_another(column, {canonical(cell.text) for cell in own}, known)
        if own and (numbers * 2 > len(own) or other):
            holds = f"nama {columns()[other].judul}" if other else "angka"
            cell = f"{column_letter(place)}{table.header.last_row}"
            message = (
                f'{cell}: kolom "{table.header.texts[place]}" berisi {holds}, bukan {columns()[column].judul}. '
                "Periksa apakah kolomnya tertukar."
            )
            yield Finding("kolom-meragukan", message, table.sheet.name, cell)


def _of_another(column: str, names: set[str], known: Known) -> str | None:
    """The column whose names in force the names of a column are, when they are not its own."""
    if column not in known.names:
        return None
    own = len(names & known.names[column])
    found = {other: len(names & spelled) for other, spelled in known.names.items() if other != column}
    best = max(found, key=lambda other: found[other], default=None)
    return best if best is not None and found[best] > own and found[best] * 2 > len(names) else None


def fed(layout: Layout) -> set[str]:
    """The columns of a layout that make facts."""
    beside = {facts.lebar.kolom for facts in layout.fakta if facts.lebar}
    return beside | {entry.partition(">")[0] for facts in layout.fakta for entry in facts.kolom}


def _ambiguous(table: FoundTable, column: str, places: list[int]) -> Finding:
    cell = f"{column_letter(places[0])}{table.header.last_row}"
    titles = " atau ".join(f'"{table.header.texts[place]}" ({column_letter(place)})' for place in places)
    message = f"{cell}: {columns()[column].judul} dapat berarti {titles}. Pilih kolom yang dimaksud."
    answers = tuple(mapping(table, place, column) for place in places)
    return Finding("kolom-meragukan", message, table.sheet.name, cell, answers)


def _made_up(table: FoundTable) -> Finding:
    """Columns that are made up from their parts, as no column has their sum."""
    texts, sums = table.header.texts, table.header.sums
    named = {place: f'"{texts[place]}" ({column_letter(place)})' for places in sums.values() for place in places}
    said = "; ".join(
        f"{columns()[column].judul} = {' + '.join(named[place] for place in places)}" for column, places in sums.items()
    )
    cell = f"{column_letter(min(named))}{table.header.last_row}"
    message = f"{cell}: kolom jumlah tidak ada, sehingga bagiannya dijumlahkan: {said}. Pastikan bagiannya lengkap."
    return Finding("kolom-dijumlahkan", message, table.sheet.name, cell)


def _unused(table: FoundTable, place: int) -> list[str]:
    """The columns that a heading may be said to be: without those that are only parts of a total, and of those that
    make no fact (a running number, what is left) only the ones that share a word with the heading.
    """
    layout, stated, said = table.layout, fed(table.layout), _words(table.header.texts[place])
    parts = {part for parts in layout.bagian.values() for part in parts} - stated
    return [
        column
        for column in layout.kolom
        if column not in table.header.columns
        and column not in parts
        and (column in stated or any(said & _words(meant.words) for meant in layout.accepted[column]))
    ]


def _words(heading: str) -> set[str]:
    return {*re.findall(r"[^\W\d_]+", form(heading).words)}


def _stands_between(table: FoundTable, place: int) -> bool:
    """Whether a column stands among those that are read, repeats one of them below another heading, or may be money of
    theirs counted otherwise: "Realisasi Netto".
    """
    places, texts = table.header.places, table.header.texts
    below = {form(texts[other]).last for other in places if other in texts}
    money = {place for column, place in table.columns.items() if kind_of(column) == "rupiah"}
    first = {form(texts[other]).words.partition(" ")[0] for other in money if other in texts}
    said = form(texts[place])
    is_alike = said.last in below or (said.unit != "%" and said.words.partition(" ")[0] in first)
    return min(places) < place <= max(places) + 1 or (place > max(places) and is_alike)
