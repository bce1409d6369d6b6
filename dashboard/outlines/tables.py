"""The tables of a report from their part of its outline: rows, total, what is printed otherwise."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from dashboard.headlines.quality import printed_otherwise
from dashboard.headlines.words import known
from dashboard.notation import month
from dashboard.outlines.answers import Answers
from dashboard.outlines.elements import Table, Total
from dashboard.panels import Source, cells_of
from queries.reports import PERIOD_PARAMETERS, report

UNFILLED = "jumlah_belum_diisi"
DIFFERENCES = "printed_differences"
Part = dict[str, Any]
Period = dict[str, Any]


def tables(answers: Answers, part: Part, period: Period) -> Iterator[Table]:
    """The table of a part; with ``tiap`` one for each value of its columns, named in the title.

    Where there are rows, but none that the part wants, there is no table.
    """
    found = _asked(answers, part["tabel"], period, part.get("parameter", {}))
    rows = _wanted(found, part)
    if rows.empty and not found.empty:
        return
    different = _asked(answers, DIFFERENCES, period, {}) if "tercetak" in part else pd.DataFrame()
    for names, own in _split(rows, part):
        yield Table(
            ": ".join(text for text in (part["judul"], " – ".join(names.values())) if text),
            _shaped(own, part),
            Source(
                part["tabel"],
                cells_of(period, objek=part.get("objek"), every_period=part.get("setahun", False)),
                part["judul"],
            ),
            _total(answers, own, part, period, names),
            _notes(own, part, different),
        )


def named(answers: Answers, parts: list[Part], column: str, period: Period) -> list[str]:
    """The values of a column in the tables of some parts that have one for each, in their order."""
    found = [
        _asked(answers, part["tabel"], period, part.get("parameter", {}))[column]
        for part in parts
        if part.get("tiap") == column
    ]
    return list(dict.fromkeys(value for values in found for value in values.dropna()))


def _asked(answers: Answers, name: str, period: Period, given: Part) -> pd.DataFrame:
    known_parameters = report(name).parameters
    own = {key: value for key, value in period.items() if key in PERIOD_PARAMETERS and key in known_parameters}
    return answers.run(name, **own, **given)


def _wanted(rows: pd.DataFrame, part: Part) -> pd.DataFrame:
    """The rows that a part wants, in its order, with its numbers."""
    for column, value in part.get("saring", {}).items():
        rows = rows[rows[column].isin(value if isinstance(value, list) else [value])]
    for column, value in part.get("selain", {}).items():
        rows = rows[rows[column] != value]
    rows = rows.dropna(subset=_each(part), how="all") if _each(part) else rows
    rows = rows.sort_values(part["urut"], kind="stable") if "urut" in part else rows
    return rows.assign(nomor=range(1, len(rows) + 1)) if part.get("nomor") else rows


def _each(part: Part) -> list[str]:
    return [part["tiap"]] if isinstance(part.get("tiap"), str) else part.get("tiap", [])


def _split(rows: pd.DataFrame, part: Part) -> Iterator[tuple[dict[str, str], pd.DataFrame]]:
    """The rows of each table, with the values that tell it from the others."""
    each = _each(part)
    if not each or rows.empty:
        yield {}, rows
        return
    for values, own in rows.groupby(each, sort=False, dropna=False):
        yield {name: str(value) for name, value in zip(each, values, strict=True) if known(value)}, own


def _total(answers: Answers, rows: pd.DataFrame, part: Part, period: Period, of: Part) -> Total | None:
    """The total as SQL computes it, of what ``of`` names; nothing where a part of it is not known."""
    if "total" not in part or rows.empty:
        return None
    asked = part["total"]
    named = asked.get("kolom") or {name: name for name in part["kolom"]}
    whole = _asked(answers, asked["laporan"], period, of) if "laporan" in asked else rows
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
    """What is printed otherwise than the table says: one note for each figure, with every place that prints it so."""
    if different.empty:
        return ()
    total = part.get("total", {})
    named = [*part["kolom"], *(_each(part) if total else ())]
    shown = {value for name in named for value in rows[name] if isinstance(value, str)}
    own = different[
        (different["dataset"] == part["tercetak"])
        & different["ukuran"].isin([*part["kolom"], *total.get("kolom", {}).values()])
        & different["objek"].isin(shown | {total.get("judul")})
        & different["tempat"].str.contains(part.get("tempat", ""), regex=False)
    ]
    figures = [name for name in own.columns if name != "tempat"]
    said = own.groupby(figures, sort=False, as_index=False)["tempat"].agg("; ".join)
    return tuple(printed_otherwise(row) for _, row in said.iterrows())


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
