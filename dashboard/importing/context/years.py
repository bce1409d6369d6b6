"""Years side by side: of columns whose headings name years, those of one year are read, and theirs is the table's."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from dashboard.importing.choices import Answer, Scope
from dashboard.importing.context.periods import quarters
from dashboard.importing.context.scope import FoundScope, without_regulation
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import MONTHLY, Layout
from dashboard.importing.tables.likeness import normal
from dashboard.importing.tables.meaning import SAID

YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
PERIODS = ("periode", MONTHLY)
DATED = {"tahun", "bulan", "tahun_pengukuran"}


def settle_years(table: FoundTable, found: FoundScope, said: Scope) -> tuple[FoundTable, FoundScope, list[Finding]]:
    """The table with the columns of one year, its scope of that year, and what is asked or told of the years.

    The quarter that is said of the title's year is not another's. While the year is asked the newest is shown.
    """
    beside = _years_beside(table)
    if not beside.named:
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
    return _of_year(table, beside, shown), found, findings


@dataclass(frozen=True)
class Beside:
    """The years that the headings of a table's figures name.

    ``places`` are the sheet columns that each column may be, ``years`` the year that a sheet column names, ``stated``
    the columns that make facts, ``chosen`` the years of those that were said to be read, ``periods`` the sheet columns
    of quarters and months that name a year.
    """

    places: Mapping[str, list[int]] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    stated: Collection[str] = ()
    chosen: Collection[int] = ()
    periods: Collection[int] = ()

    @property
    def naming(self) -> list[int]:
        """The sheet columns of facts that name a year."""
        stated = [place for column in self.stated for place in self.places[column] if place in self.years]
        return [*stated, *self.periods]

    @property
    def named(self) -> set[int]:
        """The years that columns of facts name."""
        return {self.years[place] for place in self.naming}

    @property
    def is_parallel(self) -> bool:
        """Whether a column stands there for more than one year."""
        return any(len({self.years.get(place) for place in self.places[column]}) > 1 for column in self.stated)

    def of(self, column: str, year: int) -> list[int]:
        """The sheet columns that a column may be in a year: those that name it, else those that name none."""
        own = [place for place in self.places[column] if self.years.get(place) == year]
        return own or [place for place in self.places[column] if place not in self.years]

    def fitting(self, years: Collection[int]) -> set[int]:
        """The years of which every column of facts is there."""
        of_periods = {self.years[place] for place in self.periods}
        return {year for year in years if of_periods <= {year} and all(self.of(column, year) for column in self.stated)}


def _years_beside(table: FoundTable) -> Beside:
    """The years that the headings of a table's figures name; none where each row, or each heading, has its own."""
    header, stated = table.header, _stated(table.layout)
    beside = [facts for facts in table.layout.fakta if facts.lebar and facts.lebar.sebagai in PERIODS]
    periods = {place for facts in beside for place in header.wide.get(facts.tabel, {}).values() if stated}
    plain = {place: " ".join(YEAR.sub("", normal(text)).split()) for place, text in header.texts.items()}
    places = {
        column: sorted({place, *header.doubts.get(column, ()), *(at for at in plain if plain[at] == plain[place])})
        for column, place in header.columns.items()
        if is_figure(column) and ":" not in column and place in plain
    }
    years = _years(header.texts, plain)
    own = [column for column in places if column in stated]
    said = {header.columns[column] for column in own if header.states.get(header.columns[column]) in SAID}
    chosen = {years[place] for place in said if place in years}
    return Beside(places, years, own, chosen, [place for place in periods if _year_named(header.texts[place])])


def _year(beside: Beside, said: Scope, titled: Collection[int]) -> int | None:
    """The year to read where headings name years: what the user says, that of the columns that were chosen, or the
    only one that the title names and all columns have; nothing where that leaves more than one, or none.
    """
    fitting = beside.fitting(beside.named | {*titled} | ({said.tahun} if said.tahun else set()))
    if said.tahun:
        agreed = said.tahun in fitting and {*beside.chosen} <= {said.tahun}
        return said.tahun if agreed or not beside.is_parallel else None
    likely = fitting & ({*beside.chosen} or {*titled} or fitting)
    return likely.pop() if len(likely) == 1 else None


def _of_year(table: FoundTable, beside: Beside, year: int) -> FoundTable:
    """The table with the columns of a year."""
    header = table.header
    columns, doubts, states = dict(header.columns), dict(header.doubts), dict(header.states)
    taken: set[int] = set()
    for column in sorted(beside.places, key=lambda one: header.columns[one]):
        now, asked = header.columns[column], doubts.pop(column, [])
        is_said = header.states.get(now) in SAID and beside.years.get(now, year) == year
        own = [now] if is_said else [place for place in beside.of(column, year) if place not in taken]
        alike = own if now not in own else [place for place in own if place == now or place in asked]
        if own:
            columns[column] = now if now in own else own[0]
            taken.add(columns[column])
        elif column not in beside.stated:
            del columns[column]
        if len(alike) > 1:
            doubts[column] = alike
    for place, named in beside.years.items():
        if named != year and place not in columns.values():
            states.setdefault(place, "dikenali")
    return replace(table, header=replace(header, columns=columns, doubts=doubts, states=states))


def _told(
    table: FoundTable, beside: Beside, year: int | None, mentioned: Collection[int], titled: Collection[int]
) -> Iterator[Finding]:
    """The question which year is read; where it is settled, the years that are not."""
    cell = f"{column_letter(min(beside.naming))}{table.header.last_row}"
    fitting = sorted(beside.fitting(beside.named))
    if year is None:
        other = f", judul tabel atau nama berkas {_listed(mentioned)}" if {*mentioned} - beside.named else ""
        message = (
            f"{cell}: judul kolom menyebut tahun {_listed(beside.named)}{other}. "
            "Pilih tahun yang dibaca; tahun lain tidak dibaca."
        )
        options = fitting if fitting and beside.is_parallel else sorted({*titled} | beside.named)
        answers = tuple(_answer(table, beside, option) for option in options)
        yield Finding("periode-meragukan", message, table.sheet.name, cell, answers)
        return
    others = sorted(beside.named - {year})
    if others and beside.is_parallel:
        answers = tuple(_answer(table, beside, option) for option in fitting if option != year)
        remedy = "; pilih tahunnya bila itu yang dimaksud" if answers else ""
        message = f"{cell}: kolom tahun {year} yang dibaca. Kolom tahun {_listed(others)} di sebelahnya tidak{remedy}."
        yield Finding("tahun-lain", message, table.sheet.name, cell, answers)


def _answer(table: FoundTable, beside: Beside, year: int) -> Answer:
    """That a year is read; columns of another that were chosen are no longer."""
    header, maps = table.header, []
    for column in beside.stated if beside.chosen else ():
        read = beside.of(column, year)
        left = [place for place in beside.places[column] if place not in read]
        maps += [Answer("", "map", f"{header.name(place)}=") for place in left]
        maps += [Answer("", "map", f"{header.name(place)}={column}") for place in read]
    return Answer(f"Tahun {year}", "tahun", str(year), tuple(maps))


def _mentioned(table: FoundTable, found: FoundScope) -> set[int]:
    """The years that the title names in whatever way; without any, those of the names of sheet and file."""
    return {int(year) for line in table.title_lines for year in YEAR.findall(without_regulation(line.casefold()))} or {
        *found.years
    }


def _listed(years: Collection[int]) -> str:
    return " dan ".join(map(str, sorted(years)))


def _stated(layout: Layout) -> set[str]:
    """The columns that make facts of the table's year."""
    named = {source for facts in layout.fakta for source, _ in facts.pairs}
    made = {column for facts in layout.fakta for _, column in facts.pairs}
    return set() if made & DATED or layout.dari_judul.keys() & DATED else named


def _years(texts: Mapping[int, str], plain: Mapping[int, str]) -> dict[int, int]:
    """The year that each heading names; one that is repeated without any is of the year to its left."""
    named = {place: year for place, text in texts.items() if (year := _year_named(text))}
    repeated = Counter(plain[place] for place in texts if place not in named)
    years, left = {}, None
    for place in sorted(texts):
        left = named.get(place, left)
        if left and (place in named or repeated[plain[place]] > 1):
            years[place] = left
    return years


def _year_named(heading: str) -> int | None:
    """The only year that a heading names."""
    named = {*YEAR.findall(without_regulation(heading.casefold()))}
    return int(named.pop()) if len(named) == 1 else None
