"""Whose figures and when: what is in force, and that what is not given is the newest."""

from collections.abc import Sequence
from typing import Any

from duckdb import DuckDBPyConnection

from dashboard.headlines.words import QUARTERS
from dashboard.importing.context.scope import agencies
from queries.reports import newest_period, statement

NOTHING = "belum ada data yang berlaku untuk pilihan itu; impor buku kerjanya dahulu"
LAST = "IV"
REALISED = ("indikator_realisasi", "anggaran")
PLANNED = ("merit_aspek", "merit_skor", "ksd", "indikator_target")
Known = tuple[str, int, str]


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


def known_periods(connection: DuckDBPyConnection) -> list[Known]:
    """Agency, year and quarter of everything in force with a quarter, newest first; what was realised leads."""
    realised, planned = (_quarters_of(connection, tables) for tables in (REALISED, PLANNED))
    return [*realised, *(period for period in planned if period not in realised)]


def known_agencies(connection: DuckDBPyConnection) -> list[str]:
    """The codes of the agencies that are registered, then of others that have data in force, of a quarter or not."""
    found = _periods_of(connection, (*REALISED, *PLANNED))
    return list(dict.fromkeys([*agencies(), *sorted({agency for agency, _, _ in found if agency})]))


def _quarters_of(connection: DuckDBPyConnection, tables: Sequence[str]) -> list[Known]:
    """Agency, year and quarter of what some fact tables hold, newest first, agencies in their order."""
    found = {period for period in _periods_of(connection, tables) if period[2] in QUARTERS}
    return sorted(found, key=lambda row: (-row[1], -QUARTERS.index(row[2]), row[0] or ""))


def _periods_of(connection: DuckDBPyConnection, tables: Sequence[str]) -> set[Known]:
    asked, query = connection.cursor(), statement("reports", "periods")
    return {period for table in tables for period in asked.execute(query, {"tabel_fakta": table}).fetchall()}
