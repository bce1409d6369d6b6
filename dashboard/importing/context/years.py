"""Years side by side: of columns whose headings name years, those of one year are read, and theirs is the table's."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from dashboard.importing.choices import Answer, Scope
from dashboard.importing.context.periods import quarters
from dashboard.importing.context.said import without_regulation
from dashboard.importing.context.scope import FoundScope
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.header import Header
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import PERIODS, Layout, Wide
from dashboard.importing.tables.likeness import normal
from dashboard.importing.tables.meaning import SAID, without_year

YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
TARGET = "target"
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
    that each quarter or month of a fact table may be.
    """

    places: Mapping[str, list[int]] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    stated: Collection[str] = ()
    chosen: Collection[int] = ()
    periods: Mapping[tuple[str, str], list[int]] = field(default_factory=dict)

    @property
    def naming(self) -> list[int]:
        """The sheet columns of facts that name a year."""
        places = [*(self.places[column] for column in self.stated), *self.periods.values()]
        return [place for found in places for place in found if place in self.years]

    @property
    def named(self) -> set[int]:
        """The years that columns of facts name."""
        return {self.years[place] for place in self.naming}

    @property
    def of_periods(self) -> set[int]:
        """The years that quarters and months name."""
        return {self.years[place] for places in self.periods.values() for place in places if place in self.years}

    @property
    def is_parallel(self) -> bool:
        """Whether a column stands there for more than one year."""
        several = (len({self.years.get(place) for place in self.places[column]}) > 1 for column in self.stated)
        return len(self.of_periods) > 1 or any(several)

    def of(self, places: Collection[int], year: int) -> list[int]:
        """Of the sheet columns that a column may be those of a year: that name it, else those that name none."""
        own = [place for place in places if self.years.get(place) == year]
        return own or [place for place in places if place not in self.years]

    def fitting(self, years: Collection[int]) -> set[int]:
        """The years of which every column of facts is there, and some quarter or month where those name years."""
        stated = [self.places[column] for column in self.stated]
        of_periods = self.of_periods or years
        return {year for year in years if year in of_periods and all(self.of(places, year) for places in stated)}

    def targeted(self, years: Collection[int]) -> set[int]:
        """Of several years those with a target, where any has one: those before it stand beside it to compare."""
        targets = [places for column, places in self.places.items() if column.startswith(TARGET)]
        return {year for year in years if all(self.of(places, year) for places in targets)} or {*years}


def _years_beside(table: FoundTable) -> Beside:
    """The years that the headings of a table's figures name; none where each row, or each heading, has its own."""
    header, stated = table.header, _stated(table.layout)
    plain = {place: without_year(normal(text)) for place, text in header.texts.items()}
    said = {place for place in header.columns.values() if header.states.get(place) in SAID}
    places = {
        column: _alike(plain, place, header.doubts.get(column, ()), said)
        for column, place in header.columns.items()
        if is_figure(column) and ":" not in column and place in plain
    }
    periods = {
        (facts.tabel, key): _alike(plain, place, _of_key(header, plain, facts.lebar, key), said)
        for facts in table.layout.fakta
        if facts.lebar and facts.lebar.sebagai in PERIODS and stated
        for key, place in header.wide.get(facts.tabel, {}).items()
    }
    years = _years(header.texts, plain)
    own = [column for column in places if column in stated]
    chosen = {years[header.columns[column]] for column in own if header.columns[column] in said & years.keys()}
    return Beside(places, years, own, chosen, periods)


def _alike(plain: Mapping[int, str], place: int, doubtful: Collection[int], said: Collection[int]) -> list[int]:
    """The sheet columns whose headings say the same but for their year; none that was said to be another column."""
    alike = {place, *doubtful, *(at for at in plain if plain[at] == plain[place])}
    return sorted(at for at in alike if at == place or at not in said)


def _of_key(header: Header, plain: Mapping[int, str], wide: Wide, key: str) -> list[int]:
    """The sheet columns in doubt that are of one quarter or month."""
    doubtful = header.doubts.get(wide.kolom, ())
    return [place for place in doubtful if key in (wide.key(normal(header.texts[place])), wide.key(plain[place]))]


def _year(beside: Beside, said: Scope, titled: Collection[int]) -> int | None:
    """The year to read where headings name years: what the user says, that of the columns that were chosen, or the
    only one that the title names and all columns have; nothing where that leaves more than one, or none.
    """
    fitting = beside.fitting(beside.named | {*titled} | ({said.tahun} if said.tahun else set()))
    if said.tahun:
        agreed = said.tahun in fitting and {*beside.chosen} <= {said.tahun}
        return said.tahun if agreed or not beside.is_parallel else None
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
        is_said = header.states.get(now) in SAID and beside.years.get(now, year) == year
        own = [now] if is_said else [place for place in beside.of(beside.places[column], year) if place not in taken]
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
    for (name, key), places in beside.periods.items():
        now = wide[name].pop(key)
        is_said = header.states.get(now) in SAID and beside.years.get(now, year) == year
        own = [now] if is_said else beside.of(places, year)
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
        read = beside.of(beside.places[column], year)
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
