"""Labels are whole and beside their marks; a missing value shows its reason."""

import json
import re
from typing import Any

import pytest

from dashboard.charts import Chart, figure
from dashboard.charts.bullet import REASON_ROOM
from dashboard.charts.lettering import width
from tests.charts.variants import ROWS, bare, changed, relabelled, without_value

LONG = "Penyelenggaraan urusan kepegawaian daerah, pengembangan kompetensi dan penilaian kinerja aparatur sipil negara"
TORN = f"{'A' * 33} {'B' * 33}"


def drawn_labels(drawn: dict[str, Any]) -> list[str]:
    return [bare(text) for text in drawn["layout"]["yaxis"]["ticktext"]]


def test_a_missing_value_shows_its_reason(charts: dict[str, Chart]) -> None:
    for narrow in (False, True):
        data = figure(charts["bullet"], narrow=narrow)["data"]
        texts = [text.replace("<br>", " ") for trace in data for text in trace.get("text") or []]
        assert "belum tersedia: Data Belum Rilis" in texts


def test_a_reason_ends_before_the_figures(charts: dict[str, Chart]) -> None:
    reasons = next(trace for trace in figure(charts["bullet"])["data"] if trace.get("mode") == "text")
    assert all(width(text) <= REASON_ROOM for text in reasons["text"])


@pytest.mark.parametrize("form", ["bullet", "bars", "filled", "ladder", "revision", "dumbbell"])
def test_labels_stand_beside_the_marks_or_above_them_and_are_whole(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]

    def whole(text: str) -> str:
        return re.sub(r"<[^>]+>", "", re.sub("<br>\u2007*", " ", text))

    for narrow in (False, True):
        written = [whole(text) for text in figure(chart, narrow=narrow)["layout"]["yaxis"]["ticktext"]]
        for label, text in zip(chart.column("label"), written, strict=False):
            assert text.endswith(label)


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


def test_the_path_above_a_tree_grows_too(charts: dict[str, Chart]) -> None:
    usual, large = (figure(charts["icicle"], scale=scale)["data"][0]["pathbar"] for scale in (1, 2))
    assert large["textfont"]["size"] == usual["textfont"]["size"] * 2


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
