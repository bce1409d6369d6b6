"""The rows in force that templates are made of, each fact table read once."""

from functools import cached_property

import duckdb

from dashboard.importing.draft import Row
from dashboard.importing.tables.layout import Facts
from queries.database import fact_tables, statement


class InForce:
    """What is in force on a connection."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection
        self.tables: dict[str, list[Row]] = {}
        self.methods: dict[tuple[str, int], str | None] = {}

    def rows(self, facts: Facts, agency: str | None) -> list[Row]:
        """The rows in force of a fact table that a layout may have given, as they stood in their workbook.

        Rows of another set are left out; those of regional lists belong to every agency.
        """
        if facts.tabel not in self.tables:
            self.tables[facts.tabel] = self._table(facts.tabel)
        return [
            row
            for row in self.tables[facts.tabel]
            if (agency is None or row["perangkat_daerah"] in (agency, None))
            and all(row.get(column) == value for column, value in facts.tetap.items())
        ]

    @cached_property
    def activities(self) -> dict[str, str]:
        """The activity that each sub-activity belongs to."""
        found = self.connection.cursor().execute(statement("imports", "parents")).fetchall()
        return {name: activity for name, _, activity in found}

    def method(self, measure: str, year: int) -> str | None:
        """The method by which a measure is taken in a year."""
        if (measure, year) not in self.methods:
            found = self.connection.cursor().execute("select metode_ukuran(?, ?)", [measure, year]).fetchall()
            self.methods[measure, year] = found[0][0]
        return self.methods[measure, year]

    def _table(self, name: str) -> list[Row]:
        """The rows of a fact table as they stood in their workbooks, or of a view in its own order."""
        cursor = self.connection.cursor()
        if name in fact_tables():
            found = cursor.table_function("berlaku", [f"data.{name}"]).order("tabel, baris")
        else:
            found = cursor.table(name)
        return [dict(zip(found.columns, values, strict=True)) for values in found.fetchall()]
