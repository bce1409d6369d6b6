"""Giving a version of an older schema the tables and columns that came since; its facts stay as they are."""

from contextlib import closing

import duckdb

from queries.database import SCHEMA, columns_of, connect, statement


def is_older(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether the version lacks tables or columns that the code reads."""
    return connection.execute("select skema from data.skema").fetchall()[0][0] < SCHEMA


def upgrade(connection: duckdb.DuckDBPyConnection) -> None:
    """Add what is missing to the version open for writing; all of it or nothing."""
    present = _kinds(connection)
    tables = {table for table, _ in present}
    wanted = _wanted()
    connection.execute("begin")
    for table in sorted({table for table, _ in wanted} - tables):
        connection.execute(statement("tables", table))
    for (table, column), kind in wanted.items():
        if table in tables and (table, column) not in present:
            connection.execute(f"alter table data.{table} add column {column} {kind}")
    connection.execute("update data.skema set skema = ?", [SCHEMA])
    connection.execute("commit")


def _wanted() -> dict[tuple[str, str], str]:
    with closing(connect(None)) as empty:
        return _kinds(empty)


def _kinds(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, str], str]:
    return {(table, column): kind for table, column, kind in columns_of(connection)}
