"""A connection that answers questions about one version: facts attached, rules, macros and views made in memory.

Facts are in the version, formulas are in this folder: better code reads old versions.
"""

import os
import re
from collections.abc import Iterable
from functools import cache
from graphlib import TopologicalSorter
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb

Column = tuple[str, str, str]

FOLDER = Path(__file__).parent
RULES = FOLDER.parent / "data" / "rules"
SCHEMA = 5
ROOMS = ("macros", "views")
IN_FORCE = ("irisan_berlaku", "berlaku")
WORD = re.compile(r"\w+")
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
        connection.execute(f"attach '{_quoted(version)}' as data ({access})")
    return connection


def create_formulas(connection: duckdb.DuckDBPyConnection) -> None:
    """Put rules, macros and views over the attached version. Query with ``connection.cursor()``.

    They are copied from a file that this process writes once: making them takes ten times as long.
    """
    connection.execute(f"attach '{_quoted(_formulas_over(columns_of(connection)))}' as rumus (read_only)")
    connection.execute("copy from database rumus to memory")
    connection.execute("detach rumus")


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
def _formulas_over(facts: tuple[Column, ...]) -> Path:
    """A file of rules, macros and views over tables of facts; each fact table becomes a view of the rows in force.

    A fact table whose rows in force are worked out has a view of its own.
    """
    path = Path(_own_folder().name) / f"{len(os.listdir(_own_folder().name))}.duckdb"
    with duckdb.connect(":memory:", config=CONFIG) as connection:
        connection.execute("attach ':memory:' as data")
        for table, columns in groupby(facts, key=itemgetter(0)):
            connection.execute(
                f"create table data.{table} ({', '.join(f'{name} {kind}' for _, name, kind in columns)})"
            )
        connection.execute(f"attach '{_quoted(path)}' as rumus (block_size 16384)")
        connection.execute("use rumus")
        connection.execute("begin")
        for rules in sorted(RULES.glob("*.csv")):
            connection.execute(f"create table {rules.stem} as from read_csv('{_quoted(rules)}', header = true)")
        for name in IN_FORCE:
            connection.execute(_formulas()[name])
        for name in fact_tables():
            if name not in _formulas():
                connection.execute(f"create view {name} as from berlaku('data.{name}')")
        for name, text in _formulas().items():
            if name not in IN_FORCE:
                connection.execute(text)
        connection.execute("commit")
    return path


@cache
def _own_folder() -> TemporaryDirectory[str]:
    """A folder of this process, which goes with it."""
    return TemporaryDirectory(prefix="dasbor-kinerja-", ignore_cleanup_errors=True)


@cache
def _formulas() -> dict[str, str]:
    """Macros and views by name, each after those it uses: DuckDB binds them when they are created."""
    texts = {name: statement(room, name) for room in ROOMS for name in names(room)}
    uses = {name: _used(text, texts) - {name} for name, text in texts.items()}
    return {name: texts[name] for name in TopologicalSorter(uses).static_order()}


def _used(text: str, names: Iterable[str]) -> set[str]:
    """The macros and views that a text names."""
    return {
        name
        for name in set(names) & set(WORD.findall(text))
        if re.search(rf"(\b(from|join) {name}\b)|\b{name}\(|'{name}'", text)
    }


@cache
def _paths(folder: str) -> dict[str, Path]:
    return {path.stem: path for path in (FOLDER / folder).rglob("*.sql")}


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
