"""Where figures come from, as the workbooks in force say it."""

from dataclasses import replace

from duckdb import DuckDBPyConnection

from dashboard.headlines.words import place_of
from dashboard.panels import Source
from queries.reports import workbooks


def placed(connection: DuckDBPyConnection, source: Source) -> Source:
    """A source whose place is that of the workbooks in force."""
    of = source.parameters
    if not of.get("perangkat_daerah") or not of.get("tahun"):
        return source
    found = workbooks(connection, source.report, perangkat_daerah=of["perangkat_daerah"], tahun=of["tahun"])
    return replace(source, place=place_of(source.place, found, of["tahun"]))
