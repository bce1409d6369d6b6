"""Which rows a template shows: what is in force for its quarter, else what is expected there, without values."""

from dataclasses import dataclass

from dashboard.catalogue import columns, fact_tables
from dashboard.exports.template import Value
from dashboard.importing.choices import Scope
from dashboard.importing.draft import Row
from dashboard.importing.tables.layout import Facts, Layout
from dashboard.templates.in_force import InForce
from dashboard.templates.periods import (
    QUARTERS,
    belongs,
    months_of,
    names_own_period,
    names_own_year,
    quarter_of,
)
from dashboard.templates.shape import fact_columns, is_reported_anew

MEASURED = "tahun_pengukuran"


@dataclass(frozen=True)
class Expectation:
    """Rows for a quarter of an agency, from what is in force."""

    known: InForce
    scope: Scope

    def in_force(self, facts: Facts) -> list[Row]:
        """What is in force for the quarter."""
        return [row for row in self._own(facts) if belongs(facts, row, self.scope)]

    def rows(self, facts: Facts) -> list[Row]:
        """What is in force for the quarter; else what is known of the objects, without what is reported anew.

        A table of months has a value, or none yet, for every month of the quarter (a plan: of the year); one that is
        reported period by period ends with the quarter. Events of other years are no objects of this one.
        """
        current = self.in_force(facts)
        if fact_tables()[facts.tabel].peristiwa:
            return [row for row in current if row["tahun"] == self.scope.tahun]
        if facts.lebar and facts.lebar.sebagai == "bulan":
            return self._by_month(facts, current)
        rows = current or self._expected(facts)
        if "periode" in facts.kolom and is_reported_anew(facts):
            return [row for row in rows if quarter_of(row) <= QUARTERS.index(str(self.scope.triwulan)) + 1]
        return rows

    def references(self, layout: Layout) -> dict[str, dict[str, Value]]:
        """What a template shows from other fact tables in columns that are no facts: column to name to value."""
        shown: dict[str, dict[str, Value]] = {}
        for column, source in layout.acuan.items():
            table, _, period = source.partition(":")
            facts = Facts(table, (), periode=period or self.scope.triwulan)
            rows = [row for row in self._own(facts) if row["periode"] == facts.periode]
            if columns()[column].berlaku:
                rows = [row for row in rows if row["tahun"] == self.scope.tahun]
            shown[column] = {row[layout.baris]: row[column] for row in _newest_rows(facts, rows)}
        return shown

    def _own(self, facts: Facts) -> list[Row]:
        """The rows in force of the agency, without those that another method of measuring than the quarter's made."""
        rows = self.known.rows(facts, self.scope.perangkat_daerah)
        described = fact_tables().get(facts.tabel)
        if described is None or described.metode is None or self.scope.tahun is None:
            return rows
        method = self.known.method(described.metode, self.scope.tahun)
        return [row for row in rows if self.known.method(described.metode, row["tahun"]) == method]

    def _expected(self, facts: Facts) -> list[Row]:
        """The objects: of the year's own quarters, else as listed for the year, else of the newest year."""
        own = _newest_rows(facts, self._own(facts))
        if own and own[0]["tahun"] == self.scope.tahun:
            return self._carried(facts, own)
        listed = self._listed(facts, bool(own))
        return self._joined(facts, listed, own) if listed else self._carried(facts, own)

    def _listed(self, facts: Facts, of_the_year: bool) -> list[Row]:
        """The objects that another fact table lists, of the year or, where nothing else is known, of the newest."""
        name = fact_tables()[facts.tabel].objek
        if name is None:
            return []
        listing = Facts(name, ())
        rows = self._own(listing)
        if of_the_year:
            rows = [row for row in rows if row["tahun"] == self.scope.tahun]
        return self._carried(facts, _newest_rows(listing, rows))

    def _joined(self, facts: Facts, listed: list[Row], own: list[Row]) -> list[Row]:
        """Listed objects with what the table itself said about them last."""
        keys = [column for column in fact_tables()[facts.tabel].kunci if listed[0].get(column) is not None]
        if "kegiatan" in fact_columns(facts):
            listed = [{"kegiatan": self.known.activities.get(str(row.get("sub_kegiatan"))), **row} for row in listed]
        said = {tuple(row[column] for column in keys): row for row in self._carried(facts, own)}
        joined: dict[tuple, Row] = {}
        for row in listed:
            key = tuple(row[column] for column in keys)
            names = {column: row[column] for column in fact_columns(facts) if row.get(column) is not None}
            joined.setdefault(key, {**row, **said.get(key, {}), **names})
        return list(joined.values())

    def _carried(self, facts: Facts, rows: list[Row]) -> list[Row]:
        """Rows of another time without the values that held only then; a year that they measure goes with their own."""
        names = fact_tables()[facts.tabel].kunci
        return [
            {**row, **dict.fromkeys(self._expired(row, names), None), **self._measured(row), "tahun": self.scope.tahun}
            for row in rows
        ]

    def _measured(self, row: Row) -> Row:
        year = row.get(MEASURED)
        return {} if year is None or self.scope.tahun is None else {MEASURED: year + self.scope.tahun - row["tahun"]}

    def _expired(self, row: Row, names: tuple[str, ...]) -> list[str]:
        lapsed = ("triwulan",) if row["tahun"] == self.scope.tahun else ("triwulan", "tahun")
        figures = (column for column in row if column in columns() and column not in names)
        return [column for column in figures if columns()[column].berlaku in lapsed]

    def _by_month(self, facts: Facts, current: list[Row]) -> list[Row]:
        objects = self._carried(facts, _newest_rows(facts, self._own(facts))) or self._expected(facts)
        keys = fact_tables()[facts.tabel].kunci
        given = {(row["periode"], *map(row.get, keys)): row for row in current}
        expected = [{**row, "periode": month} for row in objects for month in months_of(facts, self.scope)]
        places = ((row["periode"], *map(row.get, keys)) for row in expected)
        rows = [given.pop(place, row) for place, row in zip(places, expected, strict=True)]
        return rows + list(given.values())


def _newest_rows(facts: Facts, rows: list[Row]) -> list[Row]:
    """The rows of the newest year and, where a table is of one quarter or month, the newest of those."""
    whole_year = names_own_period(facts) or names_own_year(facts) or facts.periode is not None
    moments = [(row["tahun"], "" if whole_year else (quarter_of(row), row["periode"])) for row in rows]
    newest = max(moments, default=None)
    return [row for row, moment in zip(rows, moments, strict=True) if moment == newest]
