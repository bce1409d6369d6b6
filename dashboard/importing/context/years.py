"""Years side by side: of columns whose headings name years, those of one year are read, and theirs is the table's."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from dashboard.importing.choices import Answer, Scope
from dashboard.importing.context.beside import YEAR, Beside, years_beside
from dashboard.importing.context.periods import quarters
from dashboard.importing.context.said import without_regulation
from dashboard.importing.context.scope import FoundScope
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable


def settle_years(table: FoundTable, found: FoundScope, said: Scope) -> tuple[FoundTable, FoundScope, list[Finding]]:
    """The table with the columns of one year, its scope of that year, and what is asked or told of the years.

    The quarter that is said of the title's year is not another's. While the year is asked the newest is shown. Where
    only a figure to compare with names a year, as "Target 2025" beside "Realisasi", it is that of the table.
    """
    beside = years_beside(table)
    if not beside.named:
        if beside.stated and found.scope.tahun is None and len(beside.compared) == 1:
            found = replace(found, scope=replace(found.scope, tahun=next(iter(beside.compared))))
        tahun = found.scope.tahun if beside.stated and beside.years and not found.doubt else None
        return _of_year(table, beside, tahun) if tahun else table, found, []
    mentioned = _mentioned(table, found)
    year = _year(beside, said, mentioned)
    findings = list(_told(table, beside, year, mentioned, found.years))
    if year is None or {answer.name for answer in found.answers} == {"tahun"}:
        found = replace(found, doubt="", answers=(), by_year_alone=found.by_year_alone and year is not None)
    shown = year or max(beside.fitting(beside.named) or beside.named)
    scope = replace(found.scope, tahun=shown)
    other = year and mentioned and year not in mentioned and (beside.is_parallel or year != found.scope.tahun)
    if other and len(quarters(" ".join(table.header.texts.values()))) != 1:
        scope = replace(scope, triwulan=said.triwulan)
    found = replace(found, scope=scope, by_year_alone=found.by_year_alone and bool(scope.triwulan))
    return _of_year(table, beside, shown) if year or beside.is_parallel else table, found, findings


def _year(beside: Beside, said: Scope, titled: Collection[int]) -> int | None:
    """The year to read where headings name years: what the user says, that of the columns that were chosen, or the
    only one that the title names and all columns have; nothing where that leaves more than one, or none.
    """
    if said.tahun:
        return said.tahun if beside.agrees(said.tahun) else None
    fitting = beside.fitting(beside.named | {*titled})
    likely = beside.targeted(fitting & ({*beside.chosen} or {*titled} or fitting))
    return likely.pop() if len(likely) == 1 else None


def _of_year(table: FoundTable, beside: Beside, year: int) -> FoundTable:
    """The table with the columns of a year."""
    header = table.header
    columns, doubts, states = dict(header.columns), dict(header.doubts), dict(header.states)
    wide = {name: dict(places) for name, places in header.wide.items()}
    taken: set[int] = set()
    for column in sorted(beside.places, key=lambda one: header.columns[one]):
        now, asked = header.columns[column], doubts.pop(column, [])
        own = [place for place in beside.read(column, year) if place == now or place not in taken]
        alike = own if now not in own else [place for place in own if place == now or place in asked]
        if own:
            columns[column] = now if now in own else own[0]
            taken.add(columns[column])
        elif column not in beside.stated:
            del columns[column]
        if len(alike) > 1:
            doubts[column] = alike
    values = {facts.tabel: facts.lebar.kolom for facts in table.layout.fakta if facts.lebar}
    for column in {values[name] for name, _ in beside.periods} - beside.places.keys():
        doubts.pop(column, None)
    for name, key in beside.periods:
        now = wide[name].pop(key)
        own = beside.read((name, key), year)
        if own:
            wide[name][key] = now if now in own else own[0]
        if len(own) > 1:
            doubts[values[name]] = own
    for place, named in beside.years.items():
        if named != year and place not in columns.values():
            states.setdefault(place, "dikenali")
    return replace(table, header=replace(header, columns=columns, wide=wide, doubts=doubts, states=states))


def _told(
    table: FoundTable, beside: Beside, year: int | None, mentioned: Collection[int], titled: Collection[int]
) -> Iterator[Finding]:
    """The question which year is read; where it is settled, the years that are not."""
    cell = f"{column_letter(min(beside.naming))}{table.header.last_row}"
    fitting = sorted(beside.targeted(beside.fitting(beside.named)))
    if year is None:
        other = f", judul tabel atau nama berkas {_listed(mentioned)}" if {*mentioned} - beside.named else ""
        remedy = (
            "Pilih tahun yang dibaca; tahun lain tidak dibaca"
            if beside.is_parallel
            else "Pilih tahun semua angkanya, atau perbaiki judul kolomnya"
        )
        message = f"{cell}: judul kolom menyebut tahun {_listed(beside.named)}{other}. {remedy}."
        options = fitting if fitting and beside.is_parallel else sorted({*titled} | beside.named)
        answers = tuple(_answer(table, beside, option) for option in options if _is_clear(beside, option))
        yield Finding("periode-meragukan", message, table.sheet.name, cell, answers)
        return
    others = sorted(beside.named - {year})
    if others and beside.is_parallel:
        answers = tuple(_answer(table, beside, option) for option in fitting if option != year)
        remedy = "; pilih tahunnya bila itu yang dimaksud" if answers else ""
        message = f"{cell}: kolom tahun {year} yang dibaca. Kolom tahun {_listed(others)} di sebelahnya tidak{remedy}."
        yield Finding("tahun-lain", message, table.sheet.name, cell, answers)


def _is_clear(beside: Beside, year: int) -> bool:
    """Whether nothing has more than one column of other years in place of one of a year."""
    return all(len(places) == 1 for places in beside.foreign(year).values())


def _answer(table: FoundTable, beside: Beside, year: int) -> Answer:
    """That a year is read: columns of another that were chosen are no longer, those that have no other are of it."""
    header, maps = table.header, []
    for column in beside.stated if beside.chosen else ():
        read = beside.of(beside.places[column], year)
        left = [place for place in beside.places[column] if read and place not in read]
        maps += [Answer("", "map", f"{header.name(place)}=") for place in left]
        maps += [Answer("", "map", f"{header.name(place)}={column}") for place in read]
    values = {facts.tabel: facts.lebar.kolom for facts in table.layout.fakta if facts.lebar}
    for fed, places in beside.foreign(year).items():
        column = fed if isinstance(fed, str) else f"{values[fed[0]]} {fed[1]}"
        maps += [Answer("", "map", f"{header.name(place)}={column}") for place in places]
    label = f"Tahun {year}" if beside.is_parallel or not beside.foreign(year) else f"Semua angka tahun {year}"
    return Answer(label, "tahun", str(year), tuple(maps))


def _mentioned(table: FoundTable, found: FoundScope) -> set[int]:
    """The years that the title names in whatever way; without any, those of the names of sheet and file."""
    return {int(year) for line in table.title_lines for year in YEAR.findall(without_regulation(line.casefold()))} or {
        *found.years
    }


def _listed(years: Collection[int]) -> str:
    return " dan ".join(map(str, sorted(years)))
