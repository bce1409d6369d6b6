"""One chart of every form, on the report's data."""

import duckdb
import pytest

import queries
from dashboard.charts import Chart
from dashboard.headlines.words import first
from dashboard.panels import achievement, budget, direction, ip_asn, merit, strategic

YEAR = {"perangkat_daerah": "BKD", "tahun": 2024}
PERIOD = {**YEAR, "triwulan": "IV"}


@pytest.fixture(scope="session")
def charts(report: duckdb.DuckDBPyConnection) -> dict[str, Chart]:
    """One chart of every form, on the report's data."""
    region, summary = queries.ip_asn_comparison(report, **YEAR), first(queries.ip_asn_summary(report, **YEAR))
    comparison = queries.target_comparison(report, **YEAR)
    september = region[region["bulan"] == "2024-09"]
    spending, absorbed = first(queries.budget_summary(report)), queries.budget_absorption(report, tingkat="kegiatan")
    agreement = queries.indicator_achievement(report)
    bands = queries.bands(report, himpunan="ip_asn", tahun=2024)
    warnings = queries.early_warning(report)
    slack = warnings[warnings["jenis"] == "target"].iloc[0]
    panels = (
        achievement.achievement(agreement, first(queries.achievement_summary(report)), PERIOD),
        achievement.medium_term(comparison[comparison["indikator"] == comparison["indikator"].iloc[0]], PERIOD),
        direction.projection(slack, queries.expected_path(report, objek=slack["objek"]), PERIOD),
        budget.remainder(absorbed, spending, "kegiatan", PERIOD),
        budget.revision(queries.budget_revision(report), PERIOD),
        budget.tree(queries.budget_tree(report), PERIOD),
        ip_asn.institutions(
            region,
            summary,
            ["Provinsi DKI Jakarta"],
            PERIOD,
            "2024-09",
            queries.bands(report, himpunan="ip_asn", tahun=2024),
        ),
        ip_asn.ranks(region, ["Provinsi DKI Jakarta"], PERIOD),
        ip_asn.strip(september, summary, PERIOD, bands),
        merit.aspects(queries.merit_breakdown(report), first(queries.merit_summary(report)), PERIOD),
        merit.provinces(queries.merit_ranking(report), PERIOD, queries.bands(report, himpunan="merit", tahun=2024)),
        strategic.progress(queries.action_plan_progress(report), "Satu capaian belum diisi", PERIOD),
    )
    return {panel.chart.form: panel.chart for panel in panels}
