"""A draft as tables: schema ``berkas`` holds its facts as they would be stored, to be judged, compared and appended."""

from dataclasses import dataclass, field

import duckdb
import pandas as pd

from dashboard.importing.draft import Draft, Row, SourceTable
from queries.database import fact_tables, statement, statements

UNKEYED = "angka_tercetak"
STORED_BESIDE = ("tabel", "irisan", "ejaan")


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
    """What stands in schema ``berkas``: tables and slices by number, and which table feeds a slice first."""

    tables: dict[int, SourceTable] = field(default_factory=dict)
    slices: dict[int, Slice] = field(default_factory=dict)
    fed_by: dict[int, int] = field(default_factory=dict)

    @property
    def fact_tables(self) -> list[str]:
        """The fact tables that the slices belong to."""
        return list(dict.fromkeys(slice_.tabel_fakta for slice_ in self.slices.values()))

    def first_table(self, slice_: int) -> SourceTable:
        """The first table that feeds a slice."""
        return self.tables[self.fed_by[slice_]]

    def add_slice(self, connection: duckdb.DuckDBPyConnection, number: int, slice_: Slice, table: int) -> None:
        """One more slice, fed by a table."""
        self.slices[number], self.fed_by[number] = slice_, table
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


def load(connection: duckdb.DuckDBPyConnection, draft: Draft) -> Loaded:
    """Put a draft into schema ``berkas``, in place of an earlier one."""
    clear(connection)
    loaded = Loaded(dict(enumerate(draft.tables, start=next_number(connection, "tabel"))))
    first = next_number(connection, "irisan")
    numbers: dict[Slice, int] = {}
    facts: dict[str, list[Row]] = {}
    for number, table in loaded.tables.items():
        _load_table(connection, number, table)
        for name, rows in table.facts.items():
            for row in rows:
                slice_ = _slice_of(name, row, table)
                if slice_ not in numbers:
                    numbers[slice_] = first + len(numbers)
                    loaded.add_slice(connection, numbers[slice_], slice_, number)
                facts.setdefault(name, []).append({**row, "tabel": number, "irisan": numbers[slice_]})
    for name, rows in facts.items():
        append(connection, name, rows)
    pair(connection)
    return loaded


def pair(connection: duckdb.DuckDBPyConnection) -> None:
    """Pair the slices in schema ``berkas`` with those in force."""
    connection.execute("insert into berkas.sebelum select irisan from irisan_berlaku")
    connection.execute(f"insert into berkas.pasangan {statement('imports', 'pairs')}")


def stored_tables(connection: duckdb.DuckDBPyConnection) -> dict[int, SourceTable]:
    """The tables that facts in the version were read from, by number."""
    found = connection.execute(
        "select tabel, lembar, rentang, dataset, judul, tempat, jumlah_baris, tata_letak from data.tabel order by tabel"
    ).fetchall()
    return {number: SourceTable("", *rest) for number, *rest in found}


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


def clear(connection: duckdb.DuckDBPyConnection) -> None:
    """Make schema ``berkas`` anew, empty."""
    connection.execute("drop schema if exists berkas cascade")
    connection.execute("create schema berkas")
    connection.execute("create table berkas.pasangan (irisan integer, irisan_lama integer)")
    connection.execute("create table berkas.sebelum (irisan integer)")
    for name in (*STORED_BESIDE, *fact_tables()):
        connection.execute(f"create table berkas.{name} as from data.{name} limit 0")
    for text in statements("imports/views"):
        connection.execute(text)


def _slice_of(name: str, row: Row, table: SourceTable) -> Slice:
    """The slice a fact belongs to; published figures are replaced table by table and place by place."""
    himpunan = f"{row.get('tempat') or ''} ({table.name})" if name == UNKEYED else row.get("himpunan")
    return Slice(name, table.dataset, row["perangkat_daerah"], row["tahun"], row["periode"], himpunan)


def _load_table(connection: duckdb.DuckDBPyConnection, number: int, table: SourceTable) -> None:
    """Where a table stands in the file, with its layout."""
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
    if table.spellings:
        append(connection, "ejaan", [{"tabel": number, **one._asdict()} for one in table.spellings])
