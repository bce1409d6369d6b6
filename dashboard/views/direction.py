"""The cards of Perlu Arahan, and the list of Ringkasan that leads there."""

from collections.abc import Mapping, Sequence

import pandas as pd

import queries
from dashboard.headlines import direction as told
from dashboard.headlines.words import first
from dashboard.panels import Listing, Panel, direction
from dashboard.store.outcome import now
from dashboard.store.written import Written
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, one, where

PAGE = "perlu_arahan"
FOLLOWED = ["rencana_tindak_lanjut", "pelaksana_tindak_lanjut", "batas_waktu", "status_tindak_lanjut"]


def attention(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The most pressing matters."""
    return direction.attention(ask(queries.leadership_attention, **period), period, judged(ask, period))


def found(ask: Ask, period: Period, written: Mapping[str, Written]) -> pd.DataFrame:
    """Everything that needs a decision; late is also what somebody wrote a day for that is past."""
    day = now().date()
    rows = ask(queries.early_warning, tanggal=day, **period)
    overdue = [name in written and written[name].is_overdue(day) for name in rows["objek"]]
    return rows.assign(is_terlambat=rows["is_terlambat"].astype(bool) | pd.Series(overdue, rows.index, dtype=bool))


def left(rows: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The matters with the kind, reason and owner that are chosen; all, or those that are late."""
    codes = {
        "jenis": {words: code for code, words in told.MATTERS.items()},
        "alasan": {words: code for code, words in told.REASONS.items()},
    }
    named = {name: words.get(one(filters, name) or "") for name, words in codes.items()}
    rows = where(rows, {**named, "penanggung_jawab": one(filters, "penanggung_jawab")}, *named, "penanggung_jawab")
    return rows[rows["is_terlambat"]] if one(filters, "terlambat") else rows


def matters(ask: Ask, period: Period, filters: Filters, *, written: Mapping[str, Written] | None = None) -> Listing:
    """What needs a decision, as far as it is left; ``written`` are the newest follow-ups by object."""
    rows = left(found(ask, period, written or {}), filters)
    entries = [(written or {}).get(str(name)) for name in rows["objek"]]
    return direction.matters(rows, followed(entries), period, judged(ask, period))


def followed(entries: Sequence[Written | None]) -> pd.DataFrame:
    """What was written about each matter; nothing where nobody wrote."""
    return pd.DataFrame(
        [
            (None,) * len(FOLLOWED)
            if entry is None
            else (
                entry.texts["rencana_tindak_lanjut"],
                entry.texts["penanggung_jawab"],
                entry.due or entry.due_words or None,
                entry.state,
            )
            for entry in entries
        ],
        columns=FOLLOWED,
    )


def judged(ask: Ask, period: Period) -> int:
    """How many indicators and sub-activities there are to be judged."""
    return len(ask(queries.expected_values, **period))


def indicators(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What is expected for the year's end, of every indicator."""
    return direction.indicators(ask(queries.expected_values, **period), period)


def spending(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The same of every sub-activity's spending."""
    return direction.spending(ask(queries.expected_values, **period), period)


def projection(ask: Ask, period: Period, filters: Filters) -> Panel:
    """How the year of the opened matter goes."""
    matters = ask(queries.early_warning, tanggal=now().date(), **period)
    row = first(where(matters.assign(perkara=matters["kunci"]), filters, "perkara"))
    path = None if row is None else expected_path(ask, period, row)
    if row is None or path is None:
        raise NothingThere("Belum ada perkiraan akhir tahun untuk hal ini", "expected_path")
    return direction.projection(row, path, period)


def expected_path(ask: Ask, period: Period, row: pd.Series) -> pd.DataFrame | None:
    """A matter's quarters; nothing where its year cannot be expected."""
    kind = "anggaran" if row["jenis"] == "anggaran" else "indikator"
    path = ask(queries.expected_path, jenis=kind, objek=row["objek"], kelompok=row["kelompok"], **period)
    return None if path.empty else path


VIEWS = {
    "arahan": View("Perlu arahan pimpinan", PAGE, attention),
    "perkara": View("Perlu arahan pimpinan", PAGE, matters, ("jenis", "alasan", "penanggung_jawab", "terlambat")),
    "perkiraan": View("Perkiraan akhir tahun", PAGE, projection, ("perkara",)),
    "perkiraan_indikator": View("Perkiraan akhir tahun indikator", PAGE, indicators),
    "perkiraan_belanja": View("Perkiraan akhir tahun belanja", PAGE, spending),
}
