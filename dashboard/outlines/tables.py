"""The tables of a report from their part of its outline: rows, total, what is printed otherwise."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.headlines.quality import printed_otherwise
from dashboard.headlines.words import known
from dashboard.notation import month
from dashboard.outlines.elements import Table, Total
from dashboard.panels import Source, cells_of
from queries.reports import PERIOD_PARAMETERS, report, run

UNFILLED = "jumlah_belum_diisi"
DIFFERENCES = "printed_differences"
Part = dict[str, Any]
Period = dict[str, Any]


def tables(connection: DuckDBPyConnection, part: Part, period: Period) -> Iterator[Table]:
    """The table of a part; with ``tiap`` one for each value of a column, named in the title."""
    rows = _asked(connection, part["tabel"], period, part.get("parameter", {}))
    for column, value in part.get("saring", {}).items():
        rows = rows[rows[column] == value]
    different = _asked(connection, DIFFERENCES, period, {}) if "tercetak" in part else pd.DataFrame()
    each = part.get("tiap", "")
    for value in [None] if not each or rows.empty else dict.fromkeys(rows[each].dropna()):
        own = rows if value is None else rows[rows[each] == value]
        yield Table(
            part["judul"] if value is None else f"{part['judul']}: {value}",
            _shaped(own, part),
            Source(part["tabel"], cells_of(period, every_period=True), part["judul"]),
            _total(connection, own, part, period, {} if value is None else {each: value}),
            _notes(own, part, different),
        )


def _asked(connection: DuckDBPyConnection, name: str, period: Period, given: Part) -> pd.DataFrame:
    known_parameters = report(name).parameters
    own = {key: value for key, value in period.items() if key in PERIOD_PARAMETERS and key in known_parameters}
    return run(connection, name, **own, **given)


def _total(connection: DuckDBPyConnection, rows: pd.DataFrame, part: Part, period: Period, of: Part) -> Total | None:
    """The total as SQL computes it, of what ``of`` names; nothing where a part of it is not known."""
    if "total" not in part or rows.empty:
        return None
    asked = part["total"]
    if "laporan" in asked:
        whole, named = _asked(connection, asked["laporan"], period, of), {name: name for name in part["kolom"]}
    else:
        whole, named = rows, asked["kolom"]
    if whole.empty:
        return None
    first = whole.iloc[0]
    figures = {name: first[total] for name, total in named.items() if total in whole.columns and known(first[total])}
    parts = [name for name in figures if not name.endswith("_persen")]
    unfilled = UNFILLED in rows.columns and rows[UNFILLED].gt(0).any()
    if not figures or unfilled or rows[parts].isna().any(axis=None):
        return None
    return Total(asked["judul"], figures)


def _notes(rows: pd.DataFrame, part: Part, different: pd.DataFrame) -> tuple[str, ...]:
    """What is printed otherwise than the table says: one note for each figure."""
    if different.empty:
        return ()
    shown = {value for name in part["kolom"] for value in rows[name] if isinstance(value, str)}
    own = different[
        (different["dataset"] == part["tercetak"])
        & different["ukuran"].isin(part["kolom"])
        & different["objek"].isin(shown)
    ]
    return tuple(printed_otherwise(row) for _, row in own.iterrows())


def _shaped(rows: pd.DataFrame, part: Part) -> pd.DataFrame:
    """The columns asked for; with ``putar`` the values of one column become columns."""
    return _turned(rows, **part["putar"]) if "putar" in part else rows[part["kolom"]].reset_index(drop=True)


def _turned(rows: pd.DataFrame, baris: str, kolom: str, nilai: str, urutan: str | None = None) -> pd.DataFrame:
    """A column for each value of ``kolom`` in their order; ``urutan`` is each row's place in the last of them."""
    wide = rows.pivot_table(index=baris, columns=kolom, values=nilai, sort=False)
    wide = wide[sorted(wide.columns)].reset_index().rename_axis(columns=None)
    if urutan and not rows.empty:
        newest = rows.loc[rows[kolom] == rows[kolom].max(), [baris, urutan]]
        wide = newest.merge(wide, on=baris, how="right").sort_values([urutan, baris], ignore_index=True)
        wide = wide[[urutan, *wide.columns.drop(urutan)]].astype({urutan: "Int64"})
    return wide.rename(columns={key: month(key) for key in rows[kolom].unique()}) if kolom == "bulan" else wide
