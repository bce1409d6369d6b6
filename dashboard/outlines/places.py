"""Where figures come from, as the workbooks in force say it."""

from collections.abc import Callable
from dataclasses import replace

from duckdb import DuckDBPyConnection

from dashboard.headlines.words import place_of
from dashboard.panels import Source
from queries.reports import workbooks

Workbooks = list[tuple[str, str | None]]


def placed(connection: DuckDBPyConnection, source: Source) -> Source:
    """A source whose place is that of the workbooks in force."""
    return placed_by(
        source, lambda name, agency, year: workbooks(connection, name, perangkat_daerah=agency, tahun=year)
    )


def placed_by(source: Source, workbooks_of: Callable[[str, str, int], Workbooks]) -> Source:
    """The same, where ``workbooks_of`` tells the workbooks of a report, an agency and a year."""
    of = source.parameters
    if not of.get("perangkat_daerah") or not of.get("tahun"):
        return source
    found = workbooks_of(source.report, of["perangkat_daerah"], of["tahun"])
    return replace(source, place=place_of(source.place, found, of["tahun"]))
