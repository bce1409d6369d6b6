"""The cards of Penyerapan Anggaran that are lists and figures."""

from typing import Any

import pandas as pd

from dashboard.headlines import budget as said
from dashboard.headlines.words import known
from dashboard.notation import percent, rupiah_short
from dashboard.panels import Source, budget, cells_of
from dashboard.ui.cards import FigureCard, Note, figure_cards, notes_card, panel_card

EFFICIENCY_PLACE = "LKIP 2024, 3.2.1 no. 4"
EFFICIENCY = "(pagu × capaian output − realisasi) / pagu × 100"
MOST_BEHIND = 10
OUTPUT_PLACE = "LKIP 2024, 3.3, tabel capaian output"


def whole_figures(summary: pd.Series, period: dict[str, Any]) -> None:
    """Allocation, spending and absorption side by side."""
    source = Source("budget_summary", cells_of(period), budget.PLACE, budget.FORMULA)
    figure_cards(
        [
            FigureCard("Pagu perubahan", rupiah_short(summary["pagu_rupiah"]), source),
            FigureCard("Realisasi", rupiah_short(summary["realisasi_rupiah"]), source),
            FigureCard("Serapan", percent(summary["serapan_persen"]), source),
            FigureCard("Sisa pagu", rupiah_short(summary["sisa_rupiah"]), source),
        ]
    )


def explanation_card(explained: pd.DataFrame, summary: pd.Series, period: dict[str, Any]) -> None:
    """Low absorption with its reason; each line opens to the explanation."""
    source = Source("budget_explanations", cells_of(period), budget.PLACE)
    low = said.low_words(summary["batas_rendah_persen"])
    measure = (
        f"Penjelasan unit, dan {low} tanpa penjelasan. Klik untuk membacanya. "
        "Kategori alasan: dari berkas, atau disimpulkan dasbor dari penjelasannya."
    )
    notes = [_explained(row) for _, row in explained.iterrows()]
    notes_card(said.explanation_headline(explained, summary), measure, notes, "penjelasan", source, explained)


def output_card(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> None:
    """Outputs reached while little was spent."""
    source = Source("budget_output", cells_of(period), OUTPUT_PLACE, budget.FORMULA)
    measure = "Capaian output paling sedikit 100 %, serapan rendah: apakah pagu atau target output yang keliru?"
    notes = [_reached(row) for _, row in rows.iterrows()]
    notes_card(said.output_headline(rows, summary), measure, notes, "output_tanpa_belanja", source, rows)


def efficiency_card(programmes: pd.DataFrame, whole: pd.DataFrame, period: dict[str, Any]) -> None:
    """Efficiency of each programme and of the whole; each line opens to the formula with its numbers."""
    source = Source(
        "budget_efficiency", cells_of(period), EFFICIENCY_PLACE, "(pagu × capaian output − realisasi) / pagu"
    )
    told = pd.concat([programmes, whole.assign(program="Seluruh perangkat daerah")], ignore_index=True)
    notes = [_efficient(row) for _, row in told.iterrows()]
    measure = "Efisiensi output menurut program. Klik untuk membaca rumus dengan angkanya."
    notes_card(said.efficiency_headline(programmes), measure, notes, "efisiensi", source, told)


def cash_plan_cards(rows: pd.DataFrame, furthest: pd.DataFrame, period: dict[str, Any]) -> None:
    """Spending against the cash plan, and the sub-activities furthest behind it."""
    panel_card(budget.cash_plan(rows, period))
    if rows.empty:
        return
    source = Source("cash_plan_consistency", cells_of(period, every_period=True), budget.CASH_PLAN_PLACE)
    behind = [_behind(row) for _, row in furthest[furthest["selisih_rupiah"] < 0].head(MOST_BEHIND).iterrows()]
    measure = "Realisasi dikurangi anggaran kas sampai akhir triwulan, yang paling tertinggal dahulu"
    notes_card(said.behind_headline(furthest), measure, behind, "tertinggal_kas", source, furthest)


def _behind(row: pd.Series) -> Note:
    line = (
        f"tertinggal {rupiah_short(-row['selisih_rupiah'])}: {percent(row['serapan_rencana_persen'])} dari "
        f"{rupiah_short(row['rencana_sampai_rupiah'])}"
    )
    return Note(row["sub_kegiatan"], line, "kurang")


def _explained(row: pd.Series) -> Note:
    line = f"terserap {percent(row['serapan_persen'])}, sisa {rupiah_short(row['sisa_rupiah'])}"
    if known(row["capaian_output_persen"]):
        line += f", output {percent(row['capaian_output_persen'], 0)}"
    explanation = row["penjelasan"] if known(row["penjelasan"]) else None
    if explanation is None:
        return Note(row["sub_kegiatan"], f"{line} · belum dijelaskan", "perhatian")
    return Note(row["sub_kegiatan"], f"{line} · alasan: {row['kategori_alasan']}", "kosong", explanation)


def _reached(row: pd.Series) -> Note:
    line = (
        f"output {percent(row['capaian_output_persen'], 0)}, terserap {percent(row['serapan_persen'])} "
        f"dari {rupiah_short(row['pagu_rupiah'])}"
    )
    return Note(row["sub_kegiatan"], line, "kosong" if row["realisasi_rupiah"] else "perhatian")


def _efficient(row: pd.Series) -> Note:
    if not known(row["efisiensi_persen"]):
        return Note(row["program"], "efisiensi belum dapat dihitung: capaian output program belum ada", "kosong")
    line = f"efisiensi {percent(row['efisiensi_persen'])}, {said.credited(row)}"
    return Note(row["program"], line, "baik", said.efficiency_sentence(row))
