"""Whose figures and when: what is not given is the newest in force."""

from typing import Any

from duckdb import DuckDBPyConnection

from queries.reports import newest_period

NOTHING = "belum ada data yang berlaku untuk pilihan itu; impor buku kerjanya dahulu"
LAST = "IV"


class NothingToExport(LookupError):
    """There are no data for what is asked; the message says so in Indonesian."""


def whole_period(connection: DuckDBPyConnection, period: dict[str, Any]) -> dict[str, Any]:
    """Agency, year and quarter, as given or the newest.

    Raises:
        NothingToExport: when there are no data for what is given.
    """
    given = {name: value for name, value in period.items() if value is not None}
    found = {**newest_period(connection, "indikator_realisasi", given), **given}
    if found["perangkat_daerah"] is None or found["tahun"] is None:
        raise NothingToExport(NOTHING)
    return {**found, "triwulan": found["triwulan"] or LAST}
