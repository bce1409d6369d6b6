"""Lists of the budget: what was explained, reached without spending, behind the cash plan, efficient."""

from typing import Any

import pandas as pd

from dashboard.headlines import budget as said
from dashboard.headlines.cash_plan import behind_headline
from dashboard.headlines.words import known
from dashboard.notation import percent, rupiah_short
from dashboard.panels.budget import CASH_PLAN_PLACE, FORMULA, PLACE
from dashboard.panels.panel import Listing, Note, Source, cells_of, noted

EFFICIENCY_PLACE = "LKIP 2024, 3.2.1 no. 4"
OUTPUT_PLACE = "LKIP 2024, 3.3, tabel capaian output"
MOST_BEHIND = 10


def explanations(explained: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> Listing:
    """Low absorption with its reason; each line opens to the explanation."""
    low = said.low_words(summary["batas_rendah_persen"] if summary is not None else None)
    measure = (
        f"Penjelasan unit, dan {low} tanpa penjelasan. Klik untuk membacanya. "
        "Kategori alasan: dari berkas, atau disimpulkan dasbor dari penjelasannya."
    )
    source = Source("budget_explanations", cells_of(period), PLACE)
    notes = [_explained(row) for _, row in explained.iterrows()]
    return noted("penjelasan", said.explanation_headline(explained, summary), measure, notes, source, explained)


def outputs(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> Listing:
    """Outputs reached while little was spent."""
    source = Source("budget_output", cells_of(period), OUTPUT_PLACE, FORMULA)
    measure = "Capaian output paling sedikit 100 %, serapan rendah: apakah pagu atau target output yang keliru?"
    notes = [_reached(row) for _, row in rows.iterrows()]
    return noted("output_tanpa_belanja", said.output_headline(rows, summary), measure, notes, source, rows)


def efficiency(programmes: pd.DataFrame, whole: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """Efficiency of each programme and of the whole; each line opens to the formula with its numbers."""
    source = Source(
        "budget_efficiency", cells_of(period), EFFICIENCY_PLACE, "(pagu × capaian output − realisasi) / pagu"
    )
    told = pd.concat([programmes, whole.assign(program="Seluruh perangkat daerah")], ignore_index=True)
    notes = [_efficient(row) for _, row in told.iterrows()]
    measure = "Efisiensi output menurut program. Klik untuk membaca rumus dengan angkanya."
    return noted("efisiensi", said.efficiency_headline(programmes), measure, notes, source, told)


def behind(furthest: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """The sub-activities furthest behind the cash plan."""
    source = Source("cash_plan_consistency", cells_of(period, every_period=True), CASH_PLAN_PLACE)
    unplanned = furthest[furthest["is_tanpa_rencana"].astype(bool)]
    notes = [_behind(row) for _, row in furthest[furthest["selisih_rupiah"] < 0].head(MOST_BEHIND).iterrows()]
    measure = "Realisasi dikurangi anggaran kas sampai akhir triwulan, yang paling tertinggal dahulu"
    if len(notes) < (furthest["selisih_rupiah"] < 0).sum():
        measure += f"; {MOST_BEHIND} yang paling tertinggal ditampilkan"
    notes += [_unplanned(row) for _, row in unplanned.iterrows()]
    return noted("tertinggal_kas", behind_headline(furthest), measure, notes, source, furthest)


def _behind(row: pd.Series) -> Note:
    line = (
        f"tertinggal {rupiah_short(-row['selisih_rupiah'])}: baru {percent(row['serapan_rencana_persen'])} dari "
        f"rencana {rupiah_short(row['rencana_sampai_rupiah'])} terealisasi"
    )
    return Note(row["sub_kegiatan"], line, "kurang")


def _unplanned(row: pd.Series) -> Note:
    spent = f", terealisasi {rupiah_short(row['realisasi_rupiah'])}" if known(row["realisasi_rupiah"]) else ""
    return Note(row["sub_kegiatan"], f"tanpa anggaran kas: pagu {rupiah_short(row['pagu_rupiah'])}{spent}", "perhatian")


def _explained(row: pd.Series) -> Note:
    line = f"terserap {percent(row['serapan_persen'])}, sisa {rupiah_short(row['sisa_rupiah'])}"
    if known(row["capaian_output_persen"]):
        line += f", output {percent(row['capaian_output_persen'], 0)}"
    explanation = row["penjelasan"] if known(row["penjelasan"]) else None
    if explanation is None:
        return Note(row["sub_kegiatan"], f"{line} · belum dijelaskan", "perhatian")
    reason = said.CATEGORIES.get(row["kategori_alasan"], row["kategori_alasan"])
    return Note(row["sub_kegiatan"], f"{line} · alasan: {reason}", "kosong", explanation)


def _reached(row: pd.Series) -> Note:
    line = (
        f"output {percent(row['capaian_output_persen'], 0)}, terserap {percent(row['serapan_persen'])} "
        f"dari {rupiah_short(row['pagu_rupiah'])}"
    )
    return Note(row["sub_kegiatan"], line, "kosong" if row["realisasi_rupiah"] else "perhatian")


def _efficient(row: pd.Series) -> Note:
    if not known(row["efisiensi_persen"]):
        return Note(row["program"], f"efisiensi {said.no_efficiency(row)}", "kosong")
    line = f"efisiensi {percent(row['efisiensi_persen'])}, {said.credited(row)}"
    return Note(row["program"], line, "baik", said.efficiency_sentence(row))
