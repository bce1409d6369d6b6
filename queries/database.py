"""A connection that answers questions about one version: facts attached, rules, macros and views made in memory.

Facts are in the version, formulas are in this folder: better code reads old versions.
"""

import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import duckdb

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


def connect(version: Path | None, *, writable: bool = False, rules: bool = True) -> duckdb.DuckDBPyConnection:
    """Open a version, or an empty one; only a publisher opens it writable. Query with ``connection.cursor()``.

    Without ``rules`` it is open sooner and answers what facts alone answer.

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
    for path in sorted(RULES.glob("*.csv")) if rules else ():
        connection.execute(f"create table {path.stem} as from read_csv('{_quoted(path)}', header = true)")
    return connection


def create_formulas(connection: duckdb.DuckDBPyConnection, folder: str | None = None) -> None:
    """Create macros and views over the attached version; each fact table becomes a view of the rows in force.

    A fact table whose rows in force are worked out has a view of its own. With a folder, only what its statements use:
    all of them take up to a second.
    """
    wanted = _formulas() if folder is None else _used_by(folder)
    for name in IN_FORCE:
        connection.execute(_formulas()[name])
    for name in fact_tables():
        if name not in _formulas():
            connection.execute(f"create view {name} as from berlaku('data.{name}')")
    for name, text in _formulas().items():
        if name in wanted and name not in IN_FORCE:
            connection.execute(text)


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the empty tables of a first version.

    Raises:
        duckdb.Error: when the version has tables already.
    """
    for text in statements("tables"):
        connection.execute(text)
    connection.execute("insert into data.skema values (?)", [SCHEMA])


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
def _formulas() -> dict[str, str]:
    """Macros and views by name, each after those it uses: DuckDB binds them when they are created."""
    texts = _texts()
    uses = {name: _used(text) - {name} for name, text in texts.items()}
    return {name: texts[name] for name in TopologicalSorter(uses).static_order()}


@cache
def _used_by(folder: str) -> set[str]:
    """The macros and views that a folder's statements use, and those that these use in turn."""
    found: set[str] = set()
    waiting = {name for text in statements(folder) for name in _used(text)}
    while waiting:
        found |= waiting
        waiting = {name for other in waiting for name in _used(_texts()[other])} - found
    return found


@cache
def _texts() -> dict[str, str]:
    return {name: statement(room, name) for room in ROOMS for name in names(room)}


def _used(text: str) -> set[str]:
    """The macros and views that a text names."""
    return {
        name
        for name in _texts().keys() & set(WORD.findall(text))
        if re.search(rf"(\b(from|join) {name}\b)|\b{name}\(|'{name}'", text)
    }


@cache
def _paths(folder: str) -> dict[str, Path]:
    return {path.stem: path for path in (FOLDER / folder).rglob("*.sql")}


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
