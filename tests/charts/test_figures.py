"""Figures hold the rows' values; looks change with focus and width, values never."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import duckdb
import pandas as pd
import plotly.graph_objects as go
import pytest

import queries
from dashboard.charts import FORMS, Chart, alt_text, figure, markup
from dashboard.charts.markup import FORMS as HTML_FORMS
from dashboard.charts.style import CARD
from dashboard.headlines.words import first
from dashboard.panels import achievement, budget, direction, ip_asn, merit, strategic

YEAR = {"perangkat_daerah": "BKD", "tahun": 2024}
PERIOD = {**YEAR, "triwulan": "IV"}
ALLOWED = re.compile(r"#0000(0[1-9]|[12][0-9]|30)|rgba\(0, 0, 0, 0\)")
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
    bands = queries.bands(report, himpunan="ip_asn")
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
            region, summary, ["Provinsi DKI Jakarta"], PERIOD, "2024-09", queries.bands(report, himpunan="ip_asn")
        ),
        ip_asn.ranks(region, ["Provinsi DKI Jakarta"], PERIOD),
        ip_asn.strip(september, summary, PERIOD, bands),
        merit.aspects(queries.merit_breakdown(report), first(queries.merit_summary(report)), PERIOD),
        merit.provinces(queries.merit_ranking(report), PERIOD, queries.bands(report, himpunan="merit")),
        strategic.progress(queries.action_plan_progress(report), "Satu capaian belum diisi", PERIOD),
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
    first, middle, last = (trace["marker"] for trace in marks)
    assert set(first["color"]) == {CARD}
    assert first["line"]["color"] == middle["color"] == last["color"]
    assert middle["size"] < first["size"] < last["size"]


def test_a_missing_value_shows_its_reason(charts: dict[str, Chart]) -> None:
    texts = [text for trace in figure(charts["bullet"])["data"] for text in trace.get("text") or []]
    assert "belum tersedia: hasil penilaian belum terbit" in texts


@pytest.mark.parametrize("form", ["bullet", "bars", "filled", "ladder", "revision", "dumbbell"])
def test_labels_stand_beside_the_marks_or_above_them_and_are_whole(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]

    def whole(text: str) -> str:
        return re.sub(r"<[^>]+>", "", re.sub("<br>\u2007*", " ", text))

    for narrow in (False, True):
        written = [whole(text) for text in figure(chart, narrow=narrow)["layout"]["yaxis"]["ticktext"]]
        for label, text in zip(chart.column("label"), written, strict=False):
            assert text.endswith(label)


@pytest.mark.parametrize("form", ["bullet", "bars", "filled", "ladder", "dumbbell", "strip"])
def test_focus_changes_looks_not_places(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    key = str(chart.column("key")[-1])
    plain, focused = (figure(Chart(**{**vars(chart), "highlight": frozenset(keys)})) for keys in ((), (key,)))
    kept = [trace.get("x") for trace in plain["data"]]
    assert [trace.get("x") for trace in focused["data"] if trace.get("line", {}).get("width") != 2.2] == kept
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


HIGHLIGHTED = tuple(form for form in FORMS if form not in ("projection", "series"))
ROWS = ("bars", "bullet", "dumbbell", "filled", "heat", "ladder", "revision")
VALUE = {**DRAWN_BY, "dumbbell": "2024-09", "icicle": "pagu_rupiah", "rank_lines": "peringkat", "strip": "nilai"}
PLACES = ("x", "y", "base", "values", "ids", "parents", "customdata")
SIZES = ("size", "height", "l", "r", "t", "b", "yshift")
LONG = "Penyelenggaraan urusan kepegawaian daerah, pengembangan kompetensi dan penilaian kinerja aparatur sipil negara"
TORN = f"{'A' * 33} {'B' * 33}"


def changed(chart: Chart, **fields: Any) -> Chart:
    return Chart(**{**vars(chart), **fields})


def relabelled(chart: Chart, label: str) -> Chart:
    return changed(chart, rows=chart.rows.assign(**{chart.columns["label"]: label}))


def without_value(chart: Chart) -> Chart:
    """The first row has no value, as a query gives it: NaN, or NA among whole numbers (ranks, rupiah)."""
    columns = {VALUE.get(chart.form, "realisasi"), *({"peringkat"} if chart.form == "dumbbell" else ())}
    rows = chart.rows.copy()
    for column in columns:
        whole = rows[column].dtype.kind == "i" or rows[column].dtype == "Int64"
        rows[column] = rows[column].astype("Int64" if whole else float)
        rows.loc[rows.index[0], column] = pd.NA
    return changed(chart, rows=rows)


def places(trace: dict[str, Any]) -> dict[str, Any]:
    return {name: trace[name] for name in PLACES if name in trace}


def bare(text: str) -> str:
    """The letters of a label, without marks and line ends."""
    return re.sub(r"<[^>]+>|[\s\u2007]", "", text)


def drawn_labels(drawn: dict[str, Any]) -> list[str]:
    return [bare(text) for text in drawn["layout"]["yaxis"]["ticktext"]]


def sizes(part: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Every size in a figure with where it stands."""
    for name, value in part.items() if isinstance(part, dict) else enumerate(part):
        if name in SIZES and isinstance(value, int | float):
            yield f"{path}/{name}", value
        elif isinstance(value, dict | list):
            yield from sizes(value, f"{path}/{name}")


def test_every_form_is_drawn_from_the_report(charts: dict[str, Chart]) -> None:
    assert set(charts) == set(FORMS)
    with pytest.raises(KeyError):
        figure(changed(charts["bars"], form="pie"))


@pytest.mark.parametrize("narrow", [False, True])
def test_both_columns_of_the_bars_are_written(charts: dict[str, Chart], narrow: bool) -> None:
    chart = charts["bars"]
    drawn = figure(chart, narrow=narrow)
    assert [bare(text) for text in drawn["data"][0]["text"]] == [bare(text) for text in chart.column("text")]
    columns = [drawn["layout"][axis]["ticktext"] for axis in ("yaxis2", "yaxis3") if axis in drawn["layout"]]
    expected = [chart.column("text"), chart.column("text_2")] if narrow else [chart.column("text_2")]
    assert [[bare(text) for text in column] for column in columns] == [
        [bare(text) for text in column] for column in expected
    ]


def test_a_dumbbell_has_every_month_of_every_row(charts: dict[str, Chart]) -> None:
    chart = charts["dumbbell"]
    marks = [trace for trace in figure(chart)["data"] if trace.get("customdata")]
    assert [trace["x"] for trace in marks] == [chart.rows[month].tolist() for month in chart.values]
    assert all([key for (key,) in trace["customdata"]] == chart.column("key") for trace in marks)


def test_fills_stand_end_to_end_inside_their_maximum(charts: dict[str, Chart]) -> None:
    chart = charts["filled"]
    maximum, first_part, second_part = figure(chart)["data"][:3]
    assert maximum["x"] == chart.column("maximum")
    assert (first_part["base"], first_part["x"]) == ([0.0] * len(chart.rows), chart.column("part"))
    assert (second_part["base"], second_part["x"]) == (chart.column("part"), chart.column("part_2"))


def test_a_revision_shows_before_after_and_spending(charts: dict[str, Chart]) -> None:
    chart = charts["revision"]
    after, spent, before = figure(chart)["data"][:3]
    assert (before["x"], after["x"]) == (chart.column("before"), chart.column("after"))
    assert spent["x"] == chart.column("value")
    assert before["customdata"] == after["customdata"] == [[key] for key in chart.column("key")]


def test_a_tree_holds_keys_parents_and_values(charts: dict[str, Chart]) -> None:
    chart, (tree,) = charts["icicle"], figure(charts["icicle"])["data"]
    assert (tree["ids"], tree["values"]) == (chart.column("key"), chart.column("value"))
    assert tree["customdata"] == [[key] for key in tree["ids"]]
    assert {parent for parent in tree["parents"] if parent} <= set(tree["ids"])
    assert [bare(label) for label in tree["labels"]] == [bare(label) for label in chart.column("label")]
    for key in set(tree["parents"]) - {""}:
        parts = [value for value, parent in zip(tree["values"], tree["parents"], strict=True) if parent == key]
        assert sum(parts) == tree["values"][tree["ids"].index(key)]


def test_a_series_has_targets_and_no_dot_for_a_year_without_a_value(charts: dict[str, Chart]) -> None:
    chart = charts["series"]
    drawn = figure(chart)
    joined, plan, agreement, realised, said = drawn["data"]
    for trace, role in ((plan, "target"), (agreement, "target_2"), (realised, "value")):
        assert trace["x"] == list(range(len(chart.rows)))
        assert trace["y"] == [None if value != value else value for value in chart.column(role)]
    years = [re.match(r"<b>(\d+)</b>", text) for text in drawn["layout"]["xaxis"]["ticktext"]]
    assert [int(year[1]) for year in years if year] == chart.column("label")
    assert [key for (key,) in realised["customdata"]] == chart.column("key")
    known = [chart.column("text")[place] for place, value in enumerate(realised["y"]) if value is not None]
    assert {bare(text) for text in said["text"]} >= {bare(text) for text in known}
    assert "–" not in said["text"]
    assert joined["hoverinfo"] == "skip"


def test_a_series_breaks_where_the_method_changes(charts: dict[str, Chart]) -> None:
    years = pd.DataFrame({"tahun": [2023, 2024, 2025, 2026, 2027], "nilai": [1.0, 2.0, None, 4.0, 5.0], "teks": "x"})
    columns = {"key": "tahun", "label": "tahun", "value": "nilai", "text": "teks", "method": "metode"}

    def drawn(*methods: str | None) -> dict[str, Any]:
        return figure(changed(charts["series"], rows=years.assign(metode=methods), columns=columns))

    def line(found: dict[str, Any]) -> list[tuple[Any, Any]]:
        return list(zip(found["data"][0]["x"], found["data"][0]["y"], strict=True))

    one = drawn("A", "A", "A", "A", "A")
    assert line(one) == [(0, 1), (1, 2), (2, None), (3, 4), (4, 5)]
    assert not one["layout"]["shapes"] and not one["layout"]["annotations"]
    two = drawn("A", "A", "A", "A", "B")
    assert line(two) == [(0, 1), (1, 2), (2, None), (3, 4), (None, None), (4, 5)]
    (rule,), (marker,) = two["layout"]["shapes"], two["layout"]["annotations"]
    assert (rule["x0"], rule["x1"], marker["x"]) == (3.5, 3.5, 3.5)
    assert marker["text"].replace("<br>", " ") == "metode baru: B"
    assert not drawn(None, "A", "A", "A", "A")["layout"]["shapes"]
    assert len(drawn("A", "B", "B", "C", "C")["layout"]["shapes"]) == 2


def test_rank_lines_hold_every_rank_and_name_those_in_focus(charts: dict[str, Chart]) -> None:
    chart = charts["rank_lines"]
    drawn = figure(chart)
    context, *focused = drawn["data"]
    assert drawn["layout"]["xaxis"]["ticktext"] == ["Jul", "Agt", "Sep"]
    points = zip(context["customdata"], context["x"], context["y"], strict=True)
    periods = list(dict.fromkeys(chart.column("period")))
    rows = zip(chart.column("key"), map(periods.index, chart.column("period")), chart.column("rank"), strict=True)
    assert {(key, place, rank) for (key,), place, rank in points if rank is not None} == set(rows)
    focus = next(trace for trace in focused if trace.get("customdata", [None])[0] == ["Provinsi DKI Jakarta"])
    assert (focus["x"], focus["y"]) == ([0, 1, 2, 3], [3, 2, 1, None])
    names, starts = focused[-2:]
    assert "1 DKI Jakarta" in [re.sub(r"<[^>]+>|\u2007", "", text) for text in names["text"]]
    assert "3" in [bare(text) for text in starts["text"]]


@pytest.mark.parametrize("narrow", [False, True])
def test_a_strip_stacks_dots_at_their_values(charts: dict[str, Chart], narrow: bool) -> None:
    chart = charts["strip"]
    drawn = figure(chart, narrow=narrow)
    (dots,) = drawn["data"]
    values = chart.column("value")
    assert dots["x"] == values
    near = [(x, y) for x, y in zip(dots["x"], dots["y"], strict=True) if 76 < x < 78]
    assert len({y for _, y in near}) > 1
    assert (dots["hovertext"], dots["customdata"]) == (chart.column("text"), [[key] for key in chart.column("key")])
    assert "<b>DKI Jakarta 85,54</b>" in [note["text"] for note in drawn["layout"]["annotations"]]


def test_no_dot_of_a_strip_stands_in_another_band(charts: dict[str, Chart]) -> None:
    chart = charts["strip"]
    (dots,) = figure(chart)["data"]
    for bound, _ in chart.bands:
        assert [x >= bound for x in dots["x"]] == [value >= bound for value in chart.column("value")]


def test_cells_stand_in_the_order_of_rows_and_periods(charts: dict[str, Chart]) -> None:
    chart = charts["heat"]
    (bar,) = figure(chart)["data"]
    found = {key: text for (key,), text in zip(bar["customdata"], bar["text"], strict=True) if key}
    assert found == dict(zip(chart.column("key"), chart.column("text"), strict=True))
    assert [key for (key,) in bar["customdata"] if key] == sorted(found, key=chart.column("key").index)
    assert [note["text"] for note in figure(chart)["layout"]["annotations"]] == ["B03", "B06", "B09", "B12"]


def test_rows_of_the_same_name_keep_their_cells(charts: dict[str, Chart]) -> None:
    chart = charts["heat"]
    (bar,) = figure(relabelled(chart, "Sama"))["data"]
    assert {key for (key,) in bar["customdata"] if key} == set(chart.column("key"))


@pytest.mark.parametrize("form", FORMS)
def test_a_highlight_moves_nothing(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    key = str(chart.column("key")[-1])
    plain, lit = (figure(changed(chart, highlight=frozenset(keys))) for keys in ((), (key,)))
    kept = [places(trace) for trace in plain["data"]]
    assert [places(trace) for trace in lit["data"]][: len(kept)] == kept
    assert lit["layout"]["height"] == plain["layout"]["height"]
    assert (lit != plain) == (form in HIGHLIGHTED)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("icicle", "series", "rank_lines")])
def test_every_mark_stands_inside_its_axes(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    drawn = figure(charts[form], narrow=narrow)
    (left, right), rows = drawn["layout"]["xaxis"]["range"], sorted(drawn["layout"]["yaxis"]["range"])
    for trace in (trace for trace in drawn["data"] if trace.get("customdata")):
        marks = zip(trace["x"], trace.get("base", [0] * len(trace["x"])), strict=True)
        assert all(left <= x + start <= right for x, start in marks if x is not None)
        assert all(rows[0] < y < rows[1] for y in trace["y"])
    assert not [note for note in drawn["layout"].get("annotations", []) if note["showarrow"]]


def test_the_last_rank_is_inside_and_periods_stand_above_their_cells(charts: dict[str, Chart]) -> None:
    bottom, top = figure(charts["rank_lines"])["layout"]["yaxis"]["range"]
    assert top < 1
    assert bottom > max(charts["rank_lines"].column("rank"))
    assert [note["x"] for note in figure(charts["heat"])["layout"]["annotations"]] == [0.5, 1.5, 2.5, 3.5]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", ROWS)
def test_long_labels_wrap_and_are_whole(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    chart = relabelled(charts[form], LONG)
    drawn = figure(chart, narrow=narrow)
    written = drawn_labels(drawn) if narrow else [bare(text) for text in drawn["layout"]["yaxis"]["ticktext"]]
    rows = len(set(chart.column("row"))) if form == "heat" else len(chart.rows)
    assert len([text for text in written if text.lstrip("0123456789") == bare(LONG)]) == rows
    assert drawn["layout"]["height"] > 3 * 16 * rows


@pytest.mark.parametrize("form", ROWS)
def test_labels_stand_left_of_the_marks_or_above_them(charts: dict[str, Chart], form: str) -> None:
    wide, narrow = figure(charts[form]), figure(charts[form], narrow=True)
    for drawn in (wide, narrow):
        layout = drawn["layout"]
        assert layout["yaxis"]["automargin"] is False
        assert -layout["yaxis"]["ticklabelstandoff"] == layout["margin"]["l"]
    assert wide["layout"]["margin"]["l"] > 100
    assert narrow["layout"]["margin"]["l"] == 0
    marks = next(trace["y"] for trace in narrow["data"] if trace.get("customdata"))
    labels = [y for y in narrow["layout"]["yaxis"]["tickvals"] if y < marks[0]]
    assert labels
    assert max(labels) <= marks[0] - 14


@pytest.mark.parametrize("narrow", [False, True])
def test_groups_are_named_once(charts: dict[str, Chart], narrow: bool) -> None:
    layout = figure(charts["bullet"], narrow=narrow)["layout"]
    groups = list(dict.fromkeys(charts["bullet"].column("group")))
    written = [bare(text) for text in layout["yaxis"]["ticktext"]]
    assert [text for text in written if text in map(bare, groups)] == [bare(group) for group in groups]


def test_a_line_end_is_not_torn(charts: dict[str, Chart]) -> None:
    ticks = figure(relabelled(charts["dumbbell"], TORN))["layout"]["yaxis"]["ticktext"]
    assert bare(ticks[0]).endswith(bare(TORN))


@pytest.mark.parametrize(
    "form",
    [
        "bullet",
        "series",
        "filled",
        "ladder",
        "strip",
        "bars",
        "revision",
        "dumbbell",
        "rank_lines",
        "icicle",
    ],
)
def test_a_missing_value_is_no_error(charts: dict[str, Chart], form: str) -> None:
    json.dumps(figure(without_value(charts[form])), allow_nan=False)


def test_a_missing_value_has_a_dash_and_its_reason_but_no_target_line(charts: dict[str, Chart]) -> None:
    chart = without_value(charts["bullet"])
    chart = changed(chart, rows=chart.rows.assign(keterangan_kosong="belum diisi", teks="–"))
    bar, target, why, _ = figure(chart)["data"]
    missing = [y for y, value in zip(bar["y"], bar["x"], strict=True) if value is None]
    assert len(missing) == 2
    assert (why["y"], why["text"]) == (missing, ["belum diisi"] * 2)
    assert not set(missing) & set(target["y"])


def test_a_year_without_a_value_shows_its_reason_once_it_has_passed(charts: dict[str, Chart]) -> None:
    chart = charts["series"]
    chart = changed(chart, rows=chart.rows.assign(keterangan_kosong=["", "", "", "belum tersedia", ""]))
    years = figure(chart)["layout"]["xaxis"]["ticktext"]
    assert [re.sub(r"<b>\d+</b>(<br>)?", "", year).replace("<br>", " ") for year in years] == [
        "",
        "",
        "",
        "belum tersedia",
        "",
    ]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_figures_are_plain_small_json_even_without_rows(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    assert len(json.dumps(figure(charts[form], narrow=narrow), allow_nan=False)) < 60_000
    empty = figure(changed(charts[form], rows=charts[form].rows.head(0)), narrow=narrow)
    json.dumps(empty, allow_nan=False)
    go.Figure(empty)


@pytest.mark.parametrize("form", FORMS)
def test_colours_written_into_texts_are_the_themes(charts: dict[str, Chart], form: str) -> None:
    written = re.findall(r'color:([^";\\]+)', json.dumps(figure(charts[form])))
    assert [colour for colour in written if not ALLOWED.fullmatch(colour)] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_projector_multiplies_sizes_and_leaves_places(charts: dict[str, Chart], form: str) -> None:
    usual, large = figure(charts[form]), figure(charts[form], scale=2)
    grown = dict(sizes(large))
    kept = {path: size for path, size in sizes(usual) if "/pathbar/" not in path}
    assert {path: grown[path] for path in kept} == {path: size * 2 for path, size in kept.items()}
    assert [places(trace) for trace in large["data"]] == [places(trace) for trace in usual["data"]]
    for axis in ("xaxis", "yaxis", "yaxis2"):
        was, now = usual["layout"].get(axis, {}), large["layout"].get(axis, {})
        for name in ("range", "tickvals", "ticktext"):
            assert now.get(name) == was.get(name)


@pytest.mark.parametrize(
    "form",
    [
        *ROWS,
        "series",
    ],
)
def test_axis_labels_grow_by_the_same_factor(charts: dict[str, Chart], form: str) -> None:
    usual, large = figure(charts[form])["layout"], figure(charts[form], scale=2)["layout"]
    for axis in (name for name in usual if name.startswith("yaxis")):
        was = usual[axis].get("tickfont", {}).get("size", usual["font"]["size"])
        assert large[axis]["tickfont"]["size"] == was * 2


def test_the_path_above_a_tree_grows_too(charts: dict[str, Chart]) -> None:
    usual, large = (figure(charts["icicle"], scale=scale)["data"][0]["pathbar"] for scale in (1, 2))
    assert large["textfont"]["size"] == usual["textfont"]["size"] * 2


def test_a_ladder_shows_values_of_its_lowest_band(charts: dict[str, Chart]) -> None:
    chart = charts["ladder"]
    layout = figure(changed(chart, rows=chart.rows.assign(nilai=90.0)))["layout"]
    assert layout["xaxis"]["range"][0] < 90


@pytest.mark.parametrize("form", ["bullet", "bars"])
def test_the_text_alternative_is_made_of_sentences(charts: dict[str, Chart], form: str) -> None:
    assert re.search(r"\. \d+ baris data, tersedia sebagai tabel\.$", alt_text(charts[form]))
