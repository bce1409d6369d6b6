"""Sentences that set two sides beside each other."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from dashboard.headlines.words import QUARTERS, joined, known, lower_first
from dashboard.notation import number, percent, signed

POINTS = "poin persentase"
OTHER_METHOD = "metode berbeda"
PARTLY_FILLED = "baru sebagian diisi"
ACHIEVEMENT = "Rata-rata capaian"
ABSORPTION = "Serapan"
LEADING = (ACHIEVEMENT, ABSORPTION)
COUNTS = ("rupiah", "orang", "indikator", "sub kegiatan")


def side(period: Mapping[str, Any]) -> str:
    """One side's name: ``BKD triwulan IV 2024``."""
    return f"{period['perangkat_daerah']} triwulan {period['triwulan']} {period['tahun']}"


def different_quarters(here: Mapping[str, Any], there: Mapping[str, Any]) -> str:
    """That both sides end at different quarters, so that what grows over a year differs by that alone; else nothing."""
    if here["triwulan"] == there["triwulan"]:
        return ""
    until = [_until(period) for period in (here, there)]
    return f"{until[0]} dibandingkan dengan {until[1]}: angka yang bertambah sepanjang tahun belum sebanding"


def headline(rows: pd.DataFrame, here: str, there: str) -> str:
    """How many figures both sides have, and how many are higher here."""
    both = rows[rows["selisih"].notna()]
    if both.empty:
        return f"Belum ada ukuran yang dimiliki {here} dan {there}"
    higher, lower = int((both["selisih"] > 0).sum()), int((both["selisih"] < 0).sum())
    same = len(both) - higher - lower
    said = f"{len(both)} ukuran dapat dibandingkan: {higher} lebih tinggi, {lower} lebih rendah"
    return f"{said}, {same} sama" if same else said


def page_headline(rows: pd.DataFrame, here: str, there: str) -> str:
    """How the leading figures differ, a fall before a rise; without them how many figures can be compared."""
    both = rows[rows["selisih"].notna() & rows["ukuran"].isin(LEADING)].sort_values("selisih")
    if both.empty:
        return headline(rows, here, there)
    said = [_movement(row) for row in both.to_dict("records")]
    return ", ".join([said[0], *(lower_first(one) for one in said[1:])])


def figure(value: Any, unit: str) -> str:
    """A key figure as a table writes it: whole, with as many decimals as others of its unit."""
    return percent(value) if unit == "persen" else number(value, decimals(unit))


def difference(value: Any, unit: str) -> str:
    """A difference with its sign; percentages differ by points."""
    said = signed(value, decimals(unit))
    return f"{said} {POINTS}" if unit == "persen" and known(value) else said


def decimals(unit: str) -> int:
    """What is counted has none."""
    return 0 if unit in COUNTS else 2


def named(measure: str, unit: str) -> str:
    """A measure; amounts of money stand without their unit, so it is said here."""
    return f"{measure} ({unit})" if unit == "rupiah" else measure


def institutions(rows: pd.DataFrame, here: str, there: str) -> str:
    """Who stands higher in the newest month both are read in."""
    both = rows[rows["selisih"].notna()]
    if both.empty:
        return f"Belum ada bulan yang memuat {here} dan {there}"
    newest = both.iloc[-1]
    if not newest["selisih"]:
        return f"{here} dan {there} bernilai sama"
    return f"{here} {signed(newest['selisih'])} poin terhadap {there}"


def ranks(row: Mapping[str, Any]) -> str:
    """Both ranks among all institutions of the month."""
    known_ranks = [number(row[name], 0) if known(row[name]) else "–" for name in ("peringkat", "peringkat_pembanding")]
    return f"{known_ranks[0]} dan {known_ranks[1]} dari {number(row['jumlah_instansi'], 0)}"


def agencies(rows: pd.DataFrame) -> str:
    """Which agency's mean achievement, or absorption where none has one, is highest; one alone is not compared, and of
    several it is said to be alone.
    """
    measure = next((name for name in LEADING if name in rows and rows[name].notna().any()), None)
    if measure is None:
        return "Belum ada capaian perangkat daerah untuk periode ini"
    if measure == ABSORPTION:
        return f"{_highest(rows, ABSORPTION, 'serapan', 'serapan ')}; capaian belum ada"
    return _highest(rows, ACHIEVEMENT, "capaian", "")


def _highest(rows: pd.DataFrame, measure: str, word: str, before: str) -> str:
    """Who is highest by a measure; ``before`` names it before a figure that nothing else names."""
    ranked = rows.dropna(subset=[measure]).sort_values(measure, ascending=False)
    best = ranked.iloc[0]
    said = percent(best[measure])
    if len(ranked) == 1 and len(rows) > 1:
        alone = f"{best['perangkat_daerah']}, satu dari {len(rows)} perangkat daerah"
        return f"{word.capitalize()} baru ada pada {alone}: {said}"
    if len(ranked) == 1:
        return f"Satu perangkat daerah: {best['perangkat_daerah']}, {lower_first(measure)} {said}"
    names = joined([str(name) for name in ranked.loc[ranked[measure] == best[measure], "perangkat_daerah"]])
    if len(ranked) == (ranked[measure] == best[measure]).sum():
        return f"{names} sama, {lower_first(measure)} {said}"
    return f"{names} tertinggi di antara {len(ranked)} perangkat daerah: {before}{said}"


def _until(period: Mapping[str, Any]) -> str:
    """How much of a year a side covers: ``2024 sampai triwulan II``, ``2024 setahun penuh``."""
    covered = "setahun penuh" if period["triwulan"] == QUARTERS[-1] else f"sampai triwulan {period['triwulan']}"
    return f"{period['tahun']} {covered}"


def _movement(row: Mapping[Hashable, Any]) -> str:
    if not row["selisih"]:
        return f"{row['ukuran']} sama, {figure(row['nilai'], row['satuan'])}"
    verb = "lebih tinggi" if row["selisih"] > 0 else "lebih rendah"
    size = difference(row["selisih"], row["satuan"]).lstrip("+−")
    return f"{row['ukuran']} {verb} {size}"
