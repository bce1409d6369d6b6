"""The panels and tables of each page, without filters: what a page's workbook and its slides contain."""

from collections.abc import Callable
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

import queries
from dashboard.headlines import budget as spent
from dashboard.headlines import people as served
from dashboard.headlines import strategic as activities
from dashboard.headlines.words import first
from dashboard.outlines.periods import whole_period
from dashboard.panels import (
    Listing,
    Panel,
    Source,
    achievement,
    budget,
    cells_of,
    ip_asn,
    merit,
    people,
    service,
    simulation,
    strategic,
)

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]
Part = Panel | Listing
REVISED = 12
LARGEST = 15


def page_parts(connection: DuckDBPyConnection, page: str, period: Period) -> list[Part]:
    """The panels and tables of a page; agency, year and quarter that are not given are the newest in force.

    Raises:
        KeyError: when the page has nothing to export.
        NothingToExport: when there are no data for what is given.
    """

    def ask(question: Any, **parameters: Any) -> pd.DataFrame:
        return question(connection, **parameters)

    return PAGES[page](ask, whole_period(connection, period))


def agreement(ask: Ask, period: Period) -> list[Part]:
    """Capaian Indikator."""
    comparison = ask(queries.target_comparison, **_year(period))
    return [
        achievement.achievement(
            ask(queries.indicator_achievement, **period), first(ask(queries.achievement_summary, **period)), period
        ),
        achievement.quarters(ask(queries.indicator_quarters, **_year(period)), period),
        achievement.programmes(ask(queries.program_achievement, **period), period),
        *(
            achievement.medium_term(comparison[comparison["indikator"] == name], period)
            for name in dict.fromkeys(comparison["indikator"])
        ),
    ]


def spending(ask: Ask, period: Period) -> list[Part]:
    """Penyerapan Anggaran."""
    rows = ask(queries.budget_absorption, tingkat="sub_kegiatan", **period)
    summary = first(ask(queries.budget_summary, **period))
    explained = ask(queries.budget_explanations, **period)
    output = ask(queries.output_achievement, **period)
    return [
        budget.remainder(rows, summary, "sub_kegiatan", period, limit=LARGEST),
        budget.remainder(ask(queries.budget_absorption, tingkat="kegiatan", **period), summary, "kegiatan", period),
        budget.reasons(ask(queries.budget_reasons, **period), period),
        budget.revision(ask(queries.budget_revision, **period), period, limit=REVISED),
        Listing(
            "penjelasan",
            spent.explanation_headline(explained),
            "Serapan rendah dan penjelasannya",
            explained[["sub_kegiatan", "serapan_persen", "sisa_rupiah", "kategori_alasan", "penjelasan"]],
            Source("budget_explanations", cells_of(period), budget.PLACE),
        ),
        Listing(
            "capaian_output",
            spent.output_headline(ask(queries.budget_output, **period)),
            "Capaian output dan serapan menurut sub kegiatan",
            output.drop(columns=["program", "kegiatan"]),
            Source("output_achievement", cells_of(period), "LKIP 2024, 3.2.2"),
        ),
    ]


def merit_system(ask: Ask, period: Period) -> list[Part]:
    """Sistem Merit."""
    summary = first(ask(queries.merit_summary, **period))
    scored = not ask(queries.merit_assessment, **period).empty
    return [
        merit.aspects(ask(queries.merit_breakdown, **period), summary, period),
        merit.provinces(ask(queries.merit_ranking, **_year(period)), period, ask(queries.bands, himpunan="merit")),
        simulation.goals(ask(queries.merit_goals, **period), period, scored),
    ]


def professionalism(ask: Ask, period: Period) -> list[Part]:
    """IP ASN."""
    rows, summary = ask(queries.ip_asn_comparison, **_year(period)), first(ask(queries.ip_asn_summary, **_year(period)))
    dimensions = ip_asn.dimensions(ask(queries.ip_asn_dimensions, **period), period)
    if summary is None:
        return [dimensions]
    focus = rows.loc[rows["is_sendiri"], "instansi"].unique().tolist()
    bands = ask(queries.bands, himpunan="ip_asn")
    return [
        ip_asn.institutions(rows, summary, focus, period, summary["bulan"], bands),
        ip_asn.ranks(rows, focus, period),
        ip_asn.strip(rows[rows["bulan"] == summary["bulan"]], summary, period, bands),
        dimensions,
    ]


def strategic_activities(ask: Ask, period: Period) -> list[Part]:
    """Kegiatan Strategis."""
    progress = ask(queries.action_plan_progress, **period)
    targets = ask(queries.action_plan_targets, **period)
    progress = ask(queries.action_plan_progress, **period)
    return [
        strategic.progress(progress, activities.progress_headline(progress), period),
        Listing(
            "target_rinci",
            f"{len(targets)} target rencana aksi",
            "Target, kriteria keberhasilan dan capaian; sel kosong bukan 0",
            targets.drop(columns=["koordinator", "ksd"]),
            Source("action_plan_targets", cells_of(period), strategic.PLACE),
        ),
    ]


def action_plan(ask: Ask, period: Period) -> list[Part]:
    """Rencana Aksi."""
    steps = ask(queries.indicator_action_plan, **_year(period))
    return [
        strategic.units(ask(queries.output_plan_summary, **_year(period)), period),
        Listing(
            "rencana_aksi_iku",
            f"{len(steps)} langkah menuju {steps['indikator'].nunique()} indikator kinerja utama",
            "Rencana aksi, kriteria keberhasilan dan keluarannya menurut triwulan",
            steps,
            Source("indicator_action_plan", cells_of(period, every_period=True), "LKIP 2024, akhir Lampiran 2"),
        ),
    ]


def resources(ask: Ask, period: Period) -> list[Part]:
    """Sumber Daya."""
    attended, received = ask(queries.training, **_year(period)), ask(queries.awards, **_year(period))
    return [
        people.education(ask(queries.staff, **period), period),
        Listing(
            "pelatihan",
            served.training_headline(attended),
            "Pendidikan, pelatihan dan bimbingan teknis menurut jumlah peserta",
            attended[["pelatihan", "jumlah_peserta"]],
            Source("training", cells_of(period), "LKIP 2024, 3.2.4"),
        ),
        Listing(
            "penghargaan",
            f"{len(received)} penghargaan",
            "Penghargaan menurut tahun",
            received,
            Source("awards", cells_of(period, every_period=True), "LKIP 2024, Lampiran 4"),
        ),
    ]


def satisfaction(ask: Ask, period: Period) -> list[Part]:
    """Kepuasan Layanan; nothing while no survey is imported."""
    summary, rows = first(ask(queries.satisfaction_summary, **period)), ask(queries.satisfaction_units, **period)
    if summary is None or rows.empty:
        return []
    return [
        service.elements(ask(queries.satisfaction_index, **period), period),
        service.units(rows, summary, period),
    ]


PAGES: dict[str, Callable[[Ask, Period], list[Part]]] = {
    "capaian_indikator": agreement,
    "ip_asn": professionalism,
    "ksd": strategic_activities,
    "layanan": satisfaction,
    "penyerapan_anggaran": spending,
    "rencana_aksi": action_plan,
    "sistem_merit": merit_system,
    "sumber_daya": resources,
}


def _year(period: Period) -> Period:
    return {name: period[name] for name in ("perangkat_daerah", "tahun")}
