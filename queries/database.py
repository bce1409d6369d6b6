"""A connection to the facts of one version, and the statements of this folder.

Facts are in the version, formulas (:mod:`queries.formulas`) are in this folder: better code reads old versions.
"""

from functools import cache
from pathlib import Path
from typing import Any

import duckdb

Column = tuple[str, str, str]

FOLDER = Path(__file__).parent
SCHEMA = 5
BOOKKEEPING = {"skema", "batch", "tabel", "irisan", "ejaan"}
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "threads": 2,
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "preserve_insertion_order": "true",
    "pandas_analyze_sample": 1_000_000,
}


def connect(version: Path | None, *, writable: bool = False) -> duckdb.DuckDBPyConnection:
    """Open a version, or an empty one, for its facts alone; only a publisher opens it writable.

    Raises:
        duckdb.Error: when the file is no version.
    """
    connection = duckdb.connect(":memory:", config=CONFIG)
    access = "block_size 16384" if writable else "read_only"
    if version is None:
        connection.execute("attach ':memory:' as data")
        create_tables(connection)
    else:
        connection.execute(f"attach '{quoted(version)}' as data ({access})")
    return connection


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the empty tables of a first version.

    Raises:
        duckdb.Error: when the version has tables already.
    """
    for text in statements("tables"):
        connection.execute(text)
    connection.execute("insert into data.skema values (?)", [SCHEMA])


def columns_of(connection: duckdb.DuckDBPyConnection) -> tuple[Column, ...]:
    """Every table and column of the attached version with its type, in order."""
    found = connection.execute(
        """
        select table_name, column_name, data_type
        from duckdb_columns()
        where database_name = 'data'
        order by table_name, column_index
        """
    ).fetchall()
    return tuple(found)


@cache
def fact_tables() -> tuple[str, ...]:
    """The names of the fact tables."""
    return tuple(name for name in names("tables") if name not in BOOKKEEPING)


@cache
def statement(folder: str, name: str) -> str:
    """The text of one statement of a folder or of the subjects below it.

    Raises:
        FileNotFoundError: when there is no such statement.
    """
    if name not in _paths(folder):
        raise FileNotFoundError(f"{folder}/{name}.sql")
    return _paths(folder)[name].read_text(encoding="utf-8")


def names(folder: str) -> list[str]:
    """The names of all statements of a folder and of the subjects below it."""
    return sorted(_paths(folder))


def select(connection: duckdb.DuckDBPyConnection, folder: str, name: str, **values: Any) -> list[dict[str, Any]]:
    """The rows a statement gives, exact as DuckDB gives them."""
    cursor = connection.cursor().execute(statement(folder, name), values)
    columns = [column[0] for column in cursor.description or []]
    return [dict(zip(columns, found, strict=True)) for found in cursor.fetchall()]


@cache
def statements(folder: str) -> list[str]:
    """The texts of all statements of a folder, by name."""
    return [statement(folder, name) for name in names(folder)]


@cache
def _paths(folder: str) -> dict[str, Path]:
    return {path.stem: path for path in (FOLDER / folder).rglob("*.sql")}


def quoted(path: Path) -> str:
    """A path as SQL writes it between quotes."""
    return str(path).replace("'", "''")
