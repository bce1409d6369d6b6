"""What a draft changes: its rows against those in force, by natural key within each slice."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import duckdb

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.draft import Row, SourceTable
from dashboard.importing.facts.monthly import MONTH_COLUMNS
from dashboard.importing.findings import Finding, gathered
from dashboard.notation import trim
from dashboard.store.loading import UNKEYED, Loaded, Slice
from dashboard.store.outcome import Change, Value
from queries.database import select

FIGURES = ("bilangan", "nilai", "persen", "rupiah")
SPENT = "realisasi_rupiah"
NUMBERING = ("nomor", "nomor_sub_aspek", "tahun", "tahun_pengukuran")
REMEDY = "Isi angkanya, atau biarkan bila memang tidak ada lagi."
ORIGIN = {"irisan", "tabel", "baris", "kolom", "is_berkas"}
UNAVAILABLE, UNFILLED = "belum_tersedia", "belum_diisi"


@dataclass
class Difference:
    """Counts by natural key and changes of a draft, and the rows in force that it no longer has, by slice.

    ``touched`` are the slices that would not stay as they are, ``written`` those of them with rows of the draft.
    """

    counts: dict[int, Counter[str]]
    changes: list[Change] = field(default_factory=list)
    missing: dict[int, list[Row]] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    written: set[int] = field(default_factory=set)


def difference(connection: duckdb.DuckDBPyConnection, loaded: Loaded) -> Difference:
    """Compare the draft in schema ``berkas`` with what is in force."""
    found = Difference(
        {number: Counter(added=0, changed=0, removed=0, unchanged=0) for number in loaded.tables},
    )
    for name in loaded.fact_tables:
        differing = _differing(connection, name)
        found.touched |= {row["irisan"] for row in differing}
        found.written |= {row["irisan"] for row in differing if row["is_berkas"]}
        if name != UNKEYED:
            _count_unchanged(connection, name, found)
            _compare(name, differing, loaded, found)
    return found


def _differing(connection: duckdb.DuckDBPyConnection, name: str) -> list[Row]:
    """Rows of a fact table that are not the same on both sides.

    Databases hold a blank of earlier imports as not available yet: one that the draft leaves unfilled is the same.
    """
    found = select(connection, "imports", "difference", berkas=f"berkas.{name}", tersimpan=f"data.{name}")
    blank = {_but_status(row) for row in found if row["is_berkas"] and row.get("status") == UNFILLED}
    blank &= {_but_status(row) for row in found if not row["is_berkas"] and row.get("status") == UNAVAILABLE}
    return [
        row
        for row in found
        if row.get("status") != (UNFILLED if row["is_berkas"] else UNAVAILABLE) or _but_status(row) not in blank
    ]


def _but_status(row: Row) -> tuple[Value, ...]:
    return (row["irisan"], *(row[column] for column in sorted(row.keys() - {*ORIGIN, "status"})))


def blanked(changes: Iterable[Change]) -> list[Finding]:
    """Figures in force that a file leaves blank."""
    found = [change for change in changes if _is_blanked(change)]
    by_months = {_row(change) for change in found if change.column in MONTH_COLUMNS}
    return gathered([_blanked(change) for change in found if change.column != SPENT or _row(change) not in by_months])


def _row(change: Change) -> tuple[str | None, str, str]:
    return change.sheet, change.periode, change.object


def _is_blanked(change: Change) -> bool:
    described = columns().get(change.column or "")
    is_figure = described and described.jenis in FIGURES and change.column not in NUMBERING
    is_lost = change.before is not None and change.after is None and change.kind == "changed"
    return bool(is_figure) and is_lost and change.cell is not None


def _blanked(change: Change) -> Finding:
    cell = re.split("[,:]", change.cell or "")[0]
    title = columns()[change.column or ""].judul
    message = f"{cell}: {title} {change.object}: sebelumnya {trim(change.before)}, kini kosong. {REMEDY}"
    return Finding("angka-menjadi-kosong", message, change.sheet, cell)


def _count_unchanged(connection: duckdb.DuckDBPyConnection, name: str, found: Difference) -> None:
    """All rows of each table; those that are new or changed are taken off as they are found."""
    for number, rows in connection.execute(f"select tabel, count(*) from berkas.{name} group by tabel").fetchall():
        found.counts[number]["unchanged"] += rows


def _compare(name: str, differing: list[Row], loaded: Loaded, found: Difference) -> None:
    keys = fact_tables()[name].kunci
    before = {(row["irisan"], *(row[key] for key in keys)): row for row in differing if not row["is_berkas"]}
    for row in differing:
        if not row["is_berkas"]:
            continue
        earlier = before.pop((row["irisan"], *(row[key] for key in keys)), None)
        count = found.counts[row["tabel"]]
        count["unchanged"] -= 1
        count["added" if earlier is None else "changed"] += 1
        found.changes += _changes(name, earlier, row, loaded)
    for row in before.values():
        slice_ = loaded.slices[row["irisan"]]
        found.counts[loaded.fed_by[row["irisan"]]]["removed"] += 1
        found.missing.setdefault(row["irisan"], []).append(row)
        found.changes.append(_change("removed", slice_, row, _main(name), row, None))


def _changes(name: str, before: Row | None, after: Row, loaded: Loaded) -> Iterator[Change]:
    """The change that a new row is, or one for each column that differs."""
    slice_ = loaded.slices[after["irisan"]]
    table = loaded.tables[after["tabel"]]
    differing = [_main(name)] if before is None else [c for c in after if c not in ORIGIN and before[c] != after[c]]
    for column in differing:
        cell = _cell(name, after, column or "", table)
        kind = "added" if before is None else "changed"
        yield _change(kind, slice_, after, column, before, after, table.sheet, cell)


def _cell(name: str, row: Row, column: str, table: SourceTable) -> str | None:
    """The cells a figure stands in, several where months make up a quarter; else where its row's name stands.

    A month has no cell in a file that gives quarters only.
    """
    named = () if column in MONTH_COLUMNS else (fact_tables()[name].kunci[0],)
    columns = (column, f"{column}:{row['periode']}", *named)
    letters = row.get("kolom") or next((table.layout[held] for held in columns if held in table.layout), None)
    return re.sub("[A-Z]+", rf"\g<0>{row['baris']}", letters) if letters else None


def _change(
    kind: str,
    slice_: Slice,
    row: Row,
    column: str | None,
    before: Row | None,
    after: Row | None,
    sheet: str | None = None,
    cell: str | None = None,
) -> Change:
    return Change(
        kind=kind,
        fact_table=slice_.tabel_fakta,
        perangkat_daerah=slice_.perangkat_daerah,
        tahun=slice_.tahun,
        periode=slice_.periode,
        himpunan=slice_.himpunan,
        object=in_words(slice_.tabel_fakta, row),
        column=column,
        before=before[column] if before and column else None,
        after=after[column] if after and column else None,
        sheet=sheet,
        cell=cell,
        beside=() if kind == "changed" else tuple(_other_figures(slice_.tabel_fakta, row, column)),
    )


def _other_figures(name: str, row: Row, main: str | None) -> Iterator[tuple[str, Value]]:
    """The figures of a row besides its main one and those that identify it."""
    own = {*ORIGIN, *fact_tables()[name].kunci, main, "tahun"}
    for column, value in row.items():
        described = columns().get(column)
        if column not in own and described and described.jenis in FIGURES and value is not None:
            yield column, value


def _main(name: str) -> str | None:
    """The figure that a fact table is about."""
    described = fact_tables()[name]
    return described.status or next(iter(described.wajib), None)


def in_words(name: str, row: Row) -> str:
    """What a row is about, by its natural key."""
    return " / ".join(str(row[key]) for key in fact_tables()[name].kunci if row.get(key) is not None)


def describe(name: str, rows: Iterable[Row]) -> str:
    """The first few rows by their names, for a message."""
    named = [in_words(name, row) for row in rows]
    return "; ".join(named[:3]) + (f"; dan {len(named) - 3} lainnya" if len(named) > 3 else "")
