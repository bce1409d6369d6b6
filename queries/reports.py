"""Running a report: one SQL statement with declared parameters, periods filled in from what is in force."""

import re
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Any

import duckdb
import pandas as pd

from queries.database import names, statement

ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
CELLS, KEPT_CELLS = "sel_sumber", "sel_tersimpan"
KEEPING = Lock()
PERIOD_PARAMETERS = ("perangkat_daerah", "tahun", "triwulan")


@dataclass(frozen=True)
class Report:
    """A report as its head describes it: what it says, its parameters, which fact tables give the newest period.

    ``sources`` are the fact tables (or table.measure) its figures come from; ``choices`` the values a parameter may
    have, the default first.
    """

    name: str
    text: str
    summary: str
    parameters: tuple[str, ...]
    period_tables: tuple[str, ...]
    sources: tuple[str, ...] = ()
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)


class UnknownReport(LookupError):
    """There is no report of that name."""


@cache
def report(name: str) -> Report:
    """The report of a name.

    Raises:
        UnknownReport: when there is none.
    """
    try:
        text = statement("reports", name)
    except FileNotFoundError as problem:
        raise UnknownReport(name) from problem
    head = "\n".join(line for line in text.splitlines() if line.startswith("--"))
    body = text.removeprefix(head)
    period = re.search(r"^-- Period: (.+)$", head, re.MULTILINE)
    sources = re.findall(r"^-- Sources: (.+)$", head, re.MULTILINE)
    return Report(
        name=name,
        text=text,
        summary=head.splitlines()[0].removeprefix("-- "),
        parameters=tuple(dict.fromkeys(re.findall(r"\$(\w+)", body))),
        period_tables=tuple(period[1].split(", ")) if period else (),
        sources=tuple(source for line in sources for source in line.split(", ")),
        choices={
            name: tuple(values.split(", "))
            for name, values in re.findall(r"^-- Choices: \$(\w+) (.+)$", head, re.MULTILINE)
        },
    )


def report_names() -> list[str]:
    """The names of all reports."""
    return names("reports")


def run(connection: duckdb.DuckDBPyConnection, name: str, **given: Any) -> pd.DataFrame:
    """Run a report; whole numbers stay whole, decimals become floats, a missing value is NA.

    Agency, year and quarter that are not given are the newest in force of the data the report reads.

    Raises:
        UnknownReport: when there is no such report.
        TypeError: when a parameter is not the report's.
        ValueError: when a parameter's value is none of its choices.
    """
    cursor = _execute(connection, report(name), given)
    frame = cursor.df()
    for column, described in zip(frame.columns, cursor.description or [], strict=False):
        if str(described[1]).upper() in ("INTEGER", "BIGINT", "NUMBER") and frame[column].dtype.kind == "f":
            frame[column] = frame[column].astype("Int64")
    return frame


def rows(connection: duckdb.DuckDBPyConnection, name: str, **given: Any) -> list[dict[str, Any]]:
    """Run a report; rows as dictionaries, exact as DuckDB gives them.

    Raises:
        UnknownReport: when there is no such report.
        TypeError: when a parameter is not the report's.
        ValueError: when a parameter's value is none of its choices.
    """
    return with_columns(connection, name, **given)[1]


def with_columns(
    connection: duckdb.DuckDBPyConnection, name: str, **given: Any
) -> tuple[list[str], list[dict[str, Any]]]:
    """Run a report; the names of its columns, which it has without rows too, and its rows as :func:`rows` gives them.

    Raises:
        UnknownReport: when there is no such report.
        TypeError: when a parameter is not the report's.
        ValueError: when a parameter's value is none of its choices.
    """
    cursor = _execute(connection, report(name), given)
    columns = [column[0] for column in cursor.description or []]
    return columns, [dict(zip(columns, values, strict=True)) for values in cursor.fetchall()]


def cells(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    *,
    perangkat_daerah: str,
    tahun: int,
    periode: list[str] | None = None,
    objek: str | None = None,
) -> pd.DataFrame:
    """The cells that a report's figures come from: value, workbook, sheet, cell, batch, who and when.

    ``periode`` limits to some periods, ``objek`` to one object or group.

    Raises:
        UnknownReport: when there is no such report.
    """
    cursor = connection.cursor()
    values = {
        "sel": _all_cells(cursor),
        "tabel_fakta": list(report(name).sources),
        "perangkat_daerah": perangkat_daerah,
        "tahun": tahun,
        "periode": periode,
        "objek": objek,
    }
    return cursor.execute(statement("sources", "cells"), values).df()


def _all_cells(cursor: duckdb.DuckDBPyConnection) -> str:
    """Where all cells are read: a version that cannot change keeps them: ten times faster than anew."""
    with KEEPING:
        is_fixed, is_kept = cursor.execute(statement("sources", "kept")).fetchall()[0]
        if is_fixed and not is_kept:
            cursor.execute(f"create table {KEPT_CELLS} as from {CELLS}")
    return KEPT_CELLS if is_fixed else CELLS


def workbooks(
    connection: duckdb.DuckDBPyConnection, name: str, *, perangkat_daerah: str, tahun: int
) -> list[tuple[str, str | None]]:
    """The workbooks behind a report's figures of a year, each with the place in print that it states.

    Raises:
        UnknownReport: when there is no such report.
    """
    values = {"tabel_fakta": list(report(name).sources), "perangkat_daerah": perangkat_daerah, "tahun": tahun}
    return connection.cursor().execute(statement("sources", "workbooks"), values).fetchall()


def newest_quarter(connection: duckdb.DuckDBPyConnection, measures: list[str], **period: Any) -> tuple[int, str] | None:
    """Year and newest quarter in which measures (``table.measure``) have figures; nothing where the period has some."""
    values = {**{name: period[name] for name in PERIOD_PARAMETERS}, "ukuran": measures}
    found = connection.cursor().execute(statement("sources", "quarters"), values).fetchall()
    return None if not found or any(chosen for *_, chosen in found) else (found[0][0], found[0][1])


def newest_period(connection: duckdb.DuckDBPyConnection, table: str, given: dict[str, Any]) -> dict[str, Any]:
    """The newest agency, year and quarter in force in a fact table, among those that agree with what is given.

    A quarter that has no data yet is still a quarter of the newest year.
    """
    known = {column: given.get(column) for column in PERIOD_PARAMETERS}
    in_force = connection.cursor().execute(statement("reports", "periods"), {"tabel_fakta": table}).fetchall()
    rows_in_force = [dict(zip(PERIOD_PARAMETERS, values, strict=True)) for values in in_force]
    for compared in (PERIOD_PARAMETERS, PERIOD_PARAMETERS[:2]):
        for row in rows_in_force:
            row["triwulan"] = row["triwulan"] if row["triwulan"] in ROMAN.values() else None
            if all(known[column] in (None, row[column]) or row[column] is None for column in compared):
                return {column: known[column] if known[column] is not None else row[column] for column in row}
    return known


def _execute(
    connection: duckdb.DuckDBPyConnection, described: Report, given: dict[str, Any]
) -> duckdb.DuckDBPyConnection:
    unknown = set(given) - set(described.parameters)
    if unknown - set(PERIOD_PARAMETERS):
        raise TypeError(f"{described.name} tidak mempunyai parameter {', '.join(sorted(unknown))}")
    given = {name: value for name, value in given.items() if name in described.parameters}
    if given.get("triwulan") is not None:
        given["triwulan"] = ROMAN.get(str(given["triwulan"]), str(given["triwulan"]).upper())
    for name, allowed in (*described.choices.items(), ("triwulan", tuple(ROMAN.values()))):
        if given.get(name) not in (None, *allowed):
            raise ValueError(f"{name} harus salah satu dari {', '.join(allowed)}, bukan {given[name]}")
    given = {**{name: allowed[0] for name, allowed in described.choices.items()}, **given}
    if described.period_tables:
        found = [newest_period(connection, table, given) for table in described.period_tables]
        newest = max(found, key=lambda period: period["tahun"] or 0)
        given = {**{name: value for name, value in newest.items() if name in described.parameters}, **given}
    if "perangkat_daerah" in described.parameters and given.get("perangkat_daerah") is None:
        given["perangkat_daerah"] = newest_period(connection, "indikator", given)["perangkat_daerah"]
    if "triwulan" in described.parameters and given.get("triwulan") is None:
        given["triwulan"] = "IV"
    values = {name: given.get(name) for name in described.parameters}
    return connection.cursor().execute(described.text, values)
