"""A draft as tables: schema ``berkas`` holds its facts as they would be stored, to be judged, compared and appended."""

from dataclasses import dataclass, field

import duckdb
import pandas as pd

from dashboard.importing.draft import Draft, Row, SourceTable
from queries.database import fact_tables

UNKEYED = "angka_tercetak"


@dataclass(frozen=True, order=True)
class Slice:
    """What one file replaces: a fact table's rows for an agency, year, period and, where there is one, set."""

    tabel_fakta: str
    dataset: str
    perangkat_daerah: str | None
    tahun: int
    periode: str
    himpunan: str | None


@dataclass
class Loaded:
    """A draft in schema ``berkas``: its tables and slices by the numbers they would have, the fact tables it feeds."""

    tables: dict[int, SourceTable] = field(default_factory=dict)
    slices: dict[int, Slice] = field(default_factory=dict)
    fact_tables: list[str] = field(default_factory=list)

    def position(self, slice_: Slice) -> int:
        """The number of the first table that feeds a slice."""
        return next(
            number
            for number, table in self.tables.items()
            if table.dataset == slice_.dataset and slice_.tabel_fakta in table.facts
        )


def load(connection: duckdb.DuckDBPyConnection, draft: Draft) -> Loaded:
    """Put a draft into schema ``berkas``, in place of an earlier one."""
    _empty(connection)
    loaded = Loaded()
    numbers: dict[Slice, int] = {}
    first = next_number(connection, "irisan")
    facts: dict[str, list[Row]] = {}
    for number, table in enumerate(draft.tables, start=next_number(connection, "tabel")):
        loaded.tables[number] = table
        for name, rows in table.facts.items():
            for row in rows:
                slice_ = _slice_of(name, row, table)
                complete = {**row, "tabel": number, "irisan": numbers.setdefault(slice_, first + len(numbers))}
                facts.setdefault(name, []).append(complete)
    loaded.slices = {number: slice_ for slice_, number in numbers.items()}
    loaded.fact_tables = list(facts)
    _load_tables(connection, loaded)
    for name, rows in facts.items():
        append(connection, name, rows)
    return loaded


def append(connection: duckdb.DuckDBPyConnection, name: str, rows: list[Row]) -> None:
    """Append rows to a table of schema ``berkas`` by column name; decimals stay exact."""
    known = [column[0] for column in connection.execute(f"describe berkas.{name}").fetchall()]
    given = {column for row in rows for column in row}
    frame = pd.DataFrame(rows, dtype=object, columns=[column for column in known if column in given])
    connection.register("baris_baru", frame)
    connection.execute(f"insert into berkas.{name} by name select * from baris_baru")
    connection.unregister("baris_baru")


def next_number(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The next free number of a bookkeeping table that is numbered by a column of its own name."""
    return connection.execute(f"select coalesce(max({table}), 0) + 1 from data.{table}").fetchall()[0][0]


def _empty(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("drop schema if exists berkas cascade")
    connection.execute("create schema berkas")
    for name in ("tabel", "irisan", *fact_tables()):
        connection.execute(f"create table berkas.{name} as from data.{name} limit 0")


def _slice_of(name: str, row: Row, table: SourceTable) -> Slice:
    """The slice a fact belongs to; published figures are replaced table by table and place by place."""
    himpunan = f"{row.get('tempat') or ''} ({table.name})" if name == UNKEYED else row.get("himpunan")
    return Slice(name, table.dataset, row["perangkat_daerah"], row["tahun"], row["periode"], himpunan)


def _load_tables(connection: duckdb.DuckDBPyConnection, loaded: Loaded) -> None:
    """The bookkeeping of a draft: its tables with their layouts, its slices."""
    for number, table in loaded.tables.items():
        connection.execute(
            "insert into berkas.tabel values (?, 0, ?, ?, ?, ?, ?, ?, map(?, ?))",
            [
                number,
                table.sheet,
                table.range,
                table.dataset,
                table.title,
                table.place,
                table.row_count,
                list(table.layout),
                list(table.layout.values()),
            ],
        )
    for number, slice_ in loaded.slices.items():
        connection.execute(
            "insert into berkas.irisan values (?, 0, ?, ?, ?, ?, ?, ?)",
            [
                number,
                slice_.tabel_fakta,
                slice_.dataset,
                slice_.perangkat_daerah,
                slice_.tahun,
                slice_.periode,
                slice_.himpunan,
            ],
        )
