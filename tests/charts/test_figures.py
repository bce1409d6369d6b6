"""Figures hold the rows' values; looks change with focus and width, values never."""

import re
from typing import Any

import pandas as pd
import pytest

from dashboard.charts import FORMS, Chart, figure
from dashboard.charts.projection import PLOT
from dashboard.charts.style import CARD, FOCUS, REALISATION
from tests.charts.variants import DRAWN_BY, bare, changed, places, relabelled


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


def test_an_empty_target_is_marked_and_a_period_without_target_is_a_dash(charts: dict[str, Chart]) -> None:
    (cells,) = (trace for trace in figure(charts["heat"])["data"] if trace["type"] == "bar")
    assert cells["text"].count("! belum") == 2
    assert cells["text"].count("–") == 5


HIGHLIGHTED = tuple(form for form in FORMS if form not in ("projection", "series"))


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


def test_texts_of_a_projection_stand_clear_of_its_marks(charts: dict[str, Chart]) -> None:
    columns = {
        "triwulan": ["I", "II", "III", "IV"],
        **{"realisasi": [20, 40, None, None], "target_jatuh_tempo": [25, 50, 75, 100], "perlu": [None, 40, 70, 100]},
        **{
            "perkiraan": [None, None, None, 40],
            "batas_bawah": [None, None, None, 30],
            "batas_atas": [None, None, None, 48],
        },
        **{name: ["1", "2", "3", "4"] for name in ("teks", "teks_target", "teks_perkiraan")},
    }
    drawn = figure(changed(charts["projection"], rows=pd.DataFrame(columns)))
    low, high = drawn["layout"]["yaxis"]["range"]
    pixel = (high - low) / PLOT
    texts = [trace for trace in drawn["data"] if trace.get("mode") == "text"]
    for x, y in (place for trace in texts for place in zip(trace["x"], trace["y"], strict=True)):
        names = ("realisasi", "target_jatuh_tempo", "perlu", "perkiraan", "batas_bawah", "batas_atas")
        marks = [value for name in names if (value := columns[name][x]) is not None]
        assert min(abs(y - mark) for mark in marks) >= 11 * pixel


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


def test_the_name_of_a_new_method_stands_or_points_where_it_holds(charts: dict[str, Chart]) -> None:
    years = pd.DataFrame(
        {"tahun": [2024, 2025, 2026], "nilai": [1.0, 2.0, 3.0], "teks": "x", "metode": ["A", "A", "B"]}
    )
    columns = {"key": "tahun", "label": "tahun", "value": "nilai", "text": "teks", "method": "metode"}

    def marker(method: str) -> dict[str, Any]:
        rows = years.replace({"metode": {"B": method}})
        (found,) = figure(changed(charts["series"], rows=rows, columns=columns))["layout"]["annotations"]
        return found

    assert (marker("B")["xanchor"], marker("B")["x"]) == ("left", 1.5)
    wide = marker("Peraturanmenteripendayagunaanaparaturnegara")
    assert (wide["xanchor"], wide["text"][-1]) == ("right", "→")


def test_a_line_that_rises_does_not_strike_a_value_through(charts: dict[str, Chart]) -> None:
    years = pd.DataFrame({"tahun": [2024, 2025, 2026], "nilai": [100.0, 200.0, 201.0], "teks": ["100", "200", "201"]})
    columns = {"key": "tahun", "label": "tahun", "value": "nilai", "text": "teks"}
    said = figure(changed(charts["series"], rows=years, columns=columns))["data"][-1]
    assert said["x"][0] < 0
    assert said["x"][1:] == [1, 2]


def test_money_of_a_revision_has_a_scale(charts: dict[str, Chart]) -> None:
    axis = figure(charts["revision"])["layout"]["xaxis"]
    assert axis["tickvals"][0] == 0 and len(axis["tickvals"]) >= 2
    assert all(text.startswith("Rp") for text in axis["ticktext"])


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
    own = dict(zip(map(bare, names["text"]), names["textfont"]["color"], strict=True))
    assert own.pop("1DKIJakarta") == FOCUS and set(own.values()) == {REALISATION}


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
    if form == "rank_lines":  # what is chosen gets a line and a name of its own
        kept, drawn = ([places(trace) for trace in each["data"] if "customdata" in trace] for each in (plain, lit))
        assert all(trace in drawn for trace in kept)
    else:
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


def test_a_ladder_shows_values_of_its_lowest_band(charts: dict[str, Chart]) -> None:
    chart = charts["ladder"]
    layout = figure(changed(chart, rows=chart.rows.assign(nilai=90.0)))["layout"]
    assert layout["xaxis"]["range"][0] < 90
