"""What a draft changes: its rows against those in force, by natural key within each slice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import duckdb

from dashboard.catalogue import fact_tables
from dashboard.importing.draft import Row, SourceTable

ORIGIN = {"irisan", "tabel", "baris", "kolom"}
UNKEYED = "angka_tercetak"
STORED_DECIMALS = 4


@dataclass(frozen=True, order=True)
class Slice:
    """What one file replaces: a fact table's rows for an agency, year, period and, where there is one, set."""

    tabel_fakta: str
    dataset: str
    perangkat_daerah: str
    tahun: int
    periode: str
    himpunan: str


@dataclass
class Difference:
    """Counts by natural key for each table of the draft, and the rows in force that it no longer has."""

    counts: list[Counter[str]]
    missing: dict[Slice, list[Row]] = field(default_factory=dict)


def slice_of(name: str, row: Row, dataset: str, table: str = "") -> Slice:
    """The slice a fact belongs to; published figures are replaced table by table and place by place."""
    himpunan = f"{row.get('tempat') or ''} ({table})" if name == UNKEYED else row.get("himpunan")
    return Slice(name, dataset, row["perangkat_daerah"] or "", int(row["tahun"]), str(row["periode"]), himpunan or "")


def key_of(name: str, row: Row) -> tuple[Any, ...]:
    """The natural key of a fact within its slice."""
    return tuple(row.get(column) for column in fact_tables()[name].kunci)


def difference(connection: duckdb.DuckDBPyConnection, tables: list[SourceTable]) -> Difference:
    """Compare the tables of a draft with what is in force."""
    fed = {name for table in tables for name in table.facts if name != UNKEYED}
    in_force = {name: _rows_in_force(connection, name) for name in fed}
    counts, present = [], set()
    for table in tables:
        count: Counter[str] = Counter(added=0, changed=0, removed=0, unchanged=0)
        for name, rows in table.facts.items():
            if name == UNKEYED:
                continue
            for row in rows:
                place = (slice_of(name, row, table.dataset), key_of(name, row))
                present.add(place)
                count[_change(row, in_force[name].get(place))] += 1
        counts.append(count)
    missing = _missing(tables, in_force, present)
    for slice_, rows in missing.items():
        counts[_table_of(slice_, tables)]["removed"] += len(rows)
    return Difference(counts, missing)


def _rows_in_force(connection: duckdb.DuckDBPyConnection, name: str) -> dict[tuple[Slice, tuple], Row]:
    """Rows in force by slice and natural key."""
    cursor = connection.cursor().execute(
        f"select i.dataset as dataset_irisan, f.* from {name} as f join irisan_berlaku as i on f.irisan = i.irisan"
    )
    columns = [column[0] for column in cursor.description]
    rows = (dict(zip(columns, values, strict=True)) for values in cursor.fetchall())
    return {(slice_of(name, row, row.pop("dataset_irisan")), key_of(name, row)): row for row in rows}


def _change(row: Row, before: Row | None) -> str:
    if before is None:
        return "added"
    same = all(before.get(column) == _stored(value) for column, value in row.items() if column not in ORIGIN)
    return "unchanged" if same else "changed"


def _stored(value: Any) -> Any:
    """A value as the fact tables keep it."""
    return round(value, STORED_DECIMALS) if isinstance(value, Decimal) else value


def _missing(
    tables: list[SourceTable], in_force: dict[str, dict[tuple[Slice, tuple], Row]], present: set
) -> dict[Slice, list[Row]]:
    touched = {
        slice_of(name, row, table.dataset)
        for table in tables
        for name, rows in table.facts.items()
        if name != UNKEYED
        for row in rows
    }
    missing: dict[Slice, list[Row]] = {}
    for rows in in_force.values():
        for (slice_, key), row in rows.items():
            if slice_ in touched and (slice_, key) not in present:
                missing.setdefault(slice_, []).append(row)
    return missing


def _table_of(slice_: Slice, tables: list[SourceTable]) -> int:
    """The position of the first table that feeds a slice."""
    return next(
        position
        for position, table in enumerate(tables)
        if table.dataset == slice_.dataset and slice_.tabel_fakta in table.facts
    )


def describe(name: str, rows: Iterable[Row]) -> str:
    """The first few missing rows by their names, for a message."""
    named = [" / ".join(str(part) for part in key_of(name, row) if part is not None) for row in rows]
    return "; ".join(named[:3]) + (f"; dan {len(named) - 3} lainnya" if len(named) > 3 else "")
