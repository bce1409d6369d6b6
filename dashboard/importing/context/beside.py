"""The years that the headings of a table's figures name, and which of its columns are of each."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from dashboard.importing.context.said import without_regulation
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.header import Header
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import PERIODS, Layout, Wide
from dashboard.importing.tables.likeness import normal
from dashboard.importing.tables.meaning import SAID, without_year

YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
TARGET, PICKED = "target", "dipilih"
DATED = {"tahun", "bulan", "tahun_pengukuran"}
Fed = str | tuple[str, str]


@dataclass(frozen=True)
class Beside:
    """The years that the headings of a table's figures name.

    ``places`` are the sheet columns that each column may be, ``years`` the year that a sheet column names, ``stated``
    the columns that make facts, ``periods`` the sheet columns that each quarter or month of a fact table may be,
    ``now`` the sheet column that each of them is as yet, ``said`` the sheet columns that the user gave their meaning,
    ``picked`` those of this very file: what was confirmed before says which column is meant, not of which year.
    """

    places: Mapping[str, list[int]] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    stated: Collection[str] = ()
    periods: Mapping[tuple[str, str], list[int]] = field(default_factory=dict)
    now: Mapping[Fed, int] = field(default_factory=dict)
    said: Collection[int] = ()
    picked: Collection[int] = ()

    @property
    def feeding(self) -> dict[Fed, list[int]]:
        """The sheet columns that each column, quarter or month of facts may be."""
        return {column: self.places[column] for column in self.stated} | {**self.periods}

    @property
    def chosen(self) -> set[int]:
        """The years of the columns of facts that were said to be read."""
        return {
            self.years[self.now[column]]
            for column in self.stated
            if self.now[column] in self.picked & self.years.keys()
        }

    @property
    def naming(self) -> list[int]:
        """The sheet columns of facts that name a year."""
        return [place for places in self.feeding.values() for place in places if place in self.years]

    @property
    def named(self) -> set[int]:
        """The years that columns of facts name."""
        return {self.years[place] for place in self.naming}

    @property
    def compared(self) -> set[int]:
        """The years that any column of figures names, also one that makes no fact of the table's year."""
        return {self.years[place] for places in self.places.values() for place in places if place in self.years}

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

    def read(self, fed: Fed, year: int) -> list[int]:
        """Of the sheet columns that something may be those to read for a year: the one that was said to be it, if that
        is of the year or no other is.
        """
        now = self.now[fed]
        own = self.of(self.places[fed] if isinstance(fed, str) else self.periods[fed], year)
        is_of_year = now in self.said and self.years.get(now, year) == year
        return [now] if is_of_year or (now in self.picked and not own) else own

    def foreign(self, year: int) -> dict[Fed, list[int]]:
        """What has columns of other years only, unless they were said to be it; quarters and months where all have."""
        others = {fed: places for fed, places in self.feeding.items() if not self.read(fed, year)}
        return {fed: others[fed] for fed in others if fed in self.places or self.periods.keys() <= others.keys()}

    def agrees(self, year: int) -> bool:
        """Whether every column of facts can be read for a year, and none was said to be read for another."""
        chosen = {fed for fed in self.stated if self.now[fed] in self.picked}
        return not self.foreign(year) and all(self.now[fed] in self.read(fed, year) for fed in chosen)

    def fitting(self, years: Collection[int]) -> set[int]:
        """The years of which every column of facts is there, and some quarter or month where those name years."""
        stated = [self.places[column] for column in self.stated]
        of_periods = self.of_periods or years
        return {year for year in years if year in of_periods and all(self.of(places, year) for places in stated)}

    def targeted(self, years: Collection[int]) -> set[int]:
        """Of several years those with a target, where any has one: those before it stand beside it to compare."""
        targets = [places for column, places in self.places.items() if column.startswith(TARGET)]
        return {year for year in years if all(self.of(places, year) for places in targets)} or {*years}


def years_beside(table: FoundTable) -> Beside:
    """The years that the headings of a table's figures name; none where each row, or each heading, has its own."""
    header, stated = table.header, _stated(table.layout)
    plain = {place: without_year(normal(text)) for place, text in header.texts.items()}
    said = _said_to_be(header, SAID)
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
    now = {column: header.columns[column] for column in places} | {
        (name, key): header.wide[name][key] for name, key in periods
    }
    own = [column for column in places if column in stated]
    return Beside(places, years, own, periods, now, said, _said_to_be(header, (PICKED,)))


def _said_to_be(header: Header, states: Collection[str]) -> set[int]:
    """The sheet columns that were said to be what they are, now or before."""
    return {place for place, state in header.states.items() if state in states}


def _alike(plain: Mapping[int, str], place: int, doubtful: Collection[int], said: Collection[int]) -> list[int]:
    """The sheet columns whose headings say the same but for their year; none that was said to be another column."""
    alike = {place, *doubtful, *(at for at in plain if plain[at] == plain[place])}
    return sorted(at for at in alike if at == place or at not in said)


def _of_key(header: Header, plain: Mapping[int, str], wide: Wide, key: str) -> list[int]:
    """The sheet columns in doubt that are of one quarter or month."""
    doubtful = header.doubts.get(wide.kolom, ())
    return [place for place in doubtful if key in (wide.key(normal(header.texts[place])), wide.key(plain[place]))]


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
