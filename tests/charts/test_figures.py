"""Figures hold the rows' values; looks change with focus and width, values never."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import duckdb
import plotly.graph_objects as go
import pytest

import queries
from dashboard.charts import FORMS, Chart, alt_text, figure, markup
from dashboard.charts.markup import FORMS as HTML_FORMS
from dashboard.headlines.words import first
from dashboard.panels import achievement, budget, ip_asn, merit, strategic

YEAR = {"perangkat_daerah": "BKD", "tahun": 2024}
PERIOD = {**YEAR, "triwulan": "IV"}
ALLOWED = re.compile(r"#0000(0[1-9]|10)|rgba\(.*\)|#F46A25|#A9BDD3|#FFFFFF|#10202F")
DRAWN_BY = {
    "bullet": "capaian_persen",
    "bars": "sisa_rupiah",
    "filled": "nilai_bkd",
    "ladder": "nilai",
    "revision": "realisasi_rupiah",
}


@pytest.fixture(scope="session")
def charts(report: duckdb.DuckDBPyConnection) -> dict[str, Chart]:
    """One chart of every form, on the report's data."""
    region, summary = queries.ip_asn_comparison(report, **YEAR), first(queries.ip_asn_summary(report, **YEAR))
    comparison = queries.target_comparison(report, **YEAR)
    september = region[region["bulan"] == "2024-09"]
    spending, absorbed = first(queries.budget_summary(report)), queries.budget_absorption(report, tingkat="kegiatan")
    agreement = queries.indicator_achievement(report)
    panels = (
        achievement.achievement(agreement, first(queries.achievement_summary(report)), PERIOD),
        achievement.medium_term(comparison[comparison["indikator"] == comparison["indikator"].iloc[0]], PERIOD),
        budget.remainder(absorbed, spending, "kegiatan", PERIOD),
        budget.revision(queries.budget_revision(report), PERIOD),
        budget.tree(queries.budget_tree(report), PERIOD),
        ip_asn.institutions(region, summary, ["Provinsi DKI Jakarta"], PERIOD, "2024-09"),
        ip_asn.ranks(region, ["Provinsi DKI Jakarta"], PERIOD),
        ip_asn.strip(september, summary, PERIOD),
        merit.aspects(queries.merit_breakdown(report), first(queries.merit_summary(report)), PERIOD),
        merit.provinces(queries.merit_ranking(report), PERIOD),
        strategic.progress(queries.action_plan_progress(report), first(queries.action_plan_summary(report)), PERIOD),
    )
    return {panel.chart.form: panel.chart for panel in panels}


def colours(part: Any) -> Iterator[str]:
    """Every colour in a figure."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name in ("color", "colors", "paper_bgcolor", "plot_bgcolor"):
                yield from [value] if isinstance(value, str) else value if isinstance(value, list) else []
            else:
                yield from colours(value)
    elif isinstance(part, list):
        for value in part:
            yield from colours(value)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_plotly_accepts_the_figure_and_the_theme_its_colours(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    drawn = figure(charts[form], narrow=narrow)
    go.Figure(drawn)
    assert [colour for colour in colours(drawn) if not ALLOWED.fullmatch(colour)] == []
    assert len(json.dumps(drawn, default=str)) < 60_000
    assert charts[form].finding in alt_text(charts[form])


@pytest.mark.parametrize("form", DRAWN_BY)
def test_marks_are_the_rows_values_in_order_with_their_keys(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    values = [None if value != value else float(value) for value in chart.rows[DRAWN_BY[form]].tolist()]
    found = [trace for trace in figure(chart)["data"] if list(trace.get("x", [])) == values]
    assert len(found) == 1
    assert [key for (key,) in found[0]["customdata"]] == chart.column("key")


def test_months_are_drawn_first_to_last(charts: dict[str, Chart]) -> None:
    chart = charts["dumbbell"]
    marks = [trace for trace in figure(chart)["data"] if trace.get("mode") == "markers" and trace.get("customdata")]
    assert [trace["x"][0] for trace in marks] == [69.77, 82.98, 85.54]
    assert [trace["marker"]["symbol"] for trace in marks] == ["circle-open", "circle", "circle"]


def test_a_missing_value_shows_its_reason(charts: dict[str, Chart]) -> None:
    texts = [text for trace in figure(charts["bullet"])["data"] for text in trace.get("text") or []]
    assert "belum tersedia: hasil penilaian belum terbit" in texts


@pytest.mark.parametrize("form", ["bullet", "bars", "filled", "ladder", "revision", "dumbbell"])
def test_labels_stand_beside_the_marks_or_above_them_and_are_whole(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]

    def whole(text: str) -> str:
        return re.sub(r"</?b>", "", text.replace("<br>", " "))

    wide, narrow = figure(chart), figure(chart, narrow=True)
    beside = " | ".join(whole(text) for text in wide["layout"]["yaxis"]["ticktext"])
    above = " | ".join(whole(text) for trace in narrow["data"] for text in trace.get("text") or [])
    assert "ticktext" not in narrow["layout"]["yaxis"]
    for label in chart.column("label"):
        assert label in beside
        assert label in above


@pytest.mark.parametrize("form", ["bullet", "bars", "filled", "ladder", "dumbbell", "strip"])
def test_focus_changes_looks_not_places(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    key = str(chart.column("key")[-1])
    plain, focused = (figure(Chart(**{**vars(chart), "highlight": frozenset(keys)})) for keys in ((), (key,)))
    assert [trace.get("x") for trace in plain["data"]] == [trace.get("x") for trace in focused["data"]]
    assert plain != focused


@pytest.mark.parametrize("form", FORMS)
def test_a_projector_gets_larger_type_at_the_same_places(charts: dict[str, Chart], form: str) -> None:
    usual, large = figure(charts[form]), figure(charts[form], scale=1.5)
    assert large["layout"]["height"] == usual["layout"]["height"] * 1.5
    assert large["layout"]["font"]["size"] == usual["layout"]["font"]["size"] * 1.5
    assert [trace.get("x") for trace in large["data"]] == [trace.get("x") for trace in usual["data"]]


@pytest.mark.parametrize("form", FORMS)
def test_no_rows_are_no_error(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    go.Figure(figure(Chart(**{**vars(chart), "rows": chart.rows.head(0)})))


def test_an_empty_target_is_marked_and_a_period_without_target_is_a_dash(charts: dict[str, Chart]) -> None:
    (cells,) = (trace for trace in figure(charts["heat"])["data"] if trace["type"] == "bar")
    assert cells["text"].count("! belum") == 2
    assert cells["text"].count("–") == 5


@pytest.mark.parametrize("form", HTML_FORMS)
def test_html_holds_every_text_and_leads_every_mark_somewhere(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    written = markup(chart, alt_text(chart), lambda key: f"halaman?kunci={key}")
    shown = html.unescape(written)
    for text in [*chart.column("text"), *(chart.column("label") if form != "strip" else [])]:
        assert str(text) in shown
    for key in chart.column("key"):
        assert f"halaman?kunci={key}" in shown
    assert chart.finding in shown


def test_html_bars_are_as_long_as_their_values(charts: dict[str, Chart]) -> None:
    written = markup(charts["bullet"], "")
    widths = [float(width) for width in re.findall(r"g-batang[^>]*width:([\d.]+)%", written)]
    values = [value for value in charts["bullet"].column("value") if value == value]
    assert widths == [pytest.approx(value / 126 * 100, abs=0.01) for value in values]
    assert "belum tersedia: hasil penilaian belum terbit" in written
    assert written.count("g-target") == 13


def test_html_is_safe_from_what_a_workbook_says(charts: dict[str, Chart]) -> None:
    chart = charts["bars"]
    rows = chart.rows.assign(kegiatan="<script>alert(1)</script>")
    assert "<script>" not in markup(Chart(**{**vars(chart), "rows": rows}), "<b>", lambda key: key)
