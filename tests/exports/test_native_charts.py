"""Every form as a chart that PowerPoint can edit: the rows' values, texts at the marks, bounds, signs."""

import re
from dataclasses import replace
from io import BytesIO

import duckdb
import pandas as pd
import pytest
from openpyxl import load_workbook
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.oxml.ns import qn

import queries
from dashboard.charts import FORMS
from dashboard.exports.slides.native import FORMS as NATIVE
from dashboard.exports.slides.native import LABEL_AIR, drawn_measure
from dashboard.headlines.words import first
from dashboard.panels import budget, merit, strategic
from tests.exports.slide_parts import ROWS, native_chart, opened, panel, texts_of

TABLES = ("heat", "icicle")
FIGURE = re.compile(r"\d+(\.\d+)?")
PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_a_native_chart_or_a_native_table(form: str) -> None:
    (page,) = opened(panel(form)).slides
    charts = [shape.chart for shape in page.shapes if shape.has_chart]
    assert (len(charts), sum(shape.has_table for shape in page.shapes)) == ((0, 1) if form in TABLES else (1, 0))
    assert page.shapes.title.text == f"Temuan {form}"
    if charts:
        values = {
            float(value.text) for value in charts[0].part._element.iter(qn("c:v")) if FIGURE.fullmatch(value.text)
        }
        assert {10.0, 20.0} <= values or 1234.5 in values
        assert charts[0].part.chart_workbook.xlsx_part is not None


@pytest.mark.parametrize("form", FORMS)
def test_a_form_without_rows_says_so(form: str) -> None:
    (page,) = opened(panel(form, ROWS.head(0))).slides
    assert any(shape.has_text_frame and "Belum ada data" in shape.text_frame.text for shape in page.shapes)


def test_a_missing_value_stays_missing_and_says_why() -> None:
    (page,) = opened(panel("bullet")).slides
    (drawn,) = [shape.chart for shape in page.shapes if shape.has_chart]
    assert list(drawn.plots[0].categories) == ["Satu", "Dua (belum terbit)"]
    assert drawn.plots[0].series[0].values == (1234.5, None)


def test_a_missed_target_has_its_sign_besides_its_colour() -> None:
    rows = ROWS.assign(nilai=[97.8, 100.0], teks=["110 / 112,5", "4 / 4"])
    drawn = NATIVE["bullet"](panel("bullet", rows).chart)
    assert [max(texts) for texts in zip(*(one.texts for one in drawn.series), strict=True)] == [
        "▼ 110 / 112,5",
        "4 / 4",
    ]


def test_a_second_figure_behind_a_bar_stands_in_brackets() -> None:
    rows = ROWS.assign(nilai=[2.0, 1.0], teks=["Rp2 juta", "Rp1 juta"], alasan=["37,36 %", None])
    drawn = panel("bars", rows)
    chart = replace(drawn.chart, columns={**drawn.chart.columns, "text_2": "alasan"})
    assert texts_of(replace(drawn, chart=chart)) == ["Rp2 juta (37,36 %)", "Rp1 juta"]


def test_many_rows_are_bars_in_two_charts_with_every_name_and_one_scale() -> None:
    rows = pd.concat([ROWS.head(1)] * 31).assign(nama=[f"Kab. {place}" for place in range(31)])
    rows = rows.assign(nilai=[85.0 - place for place in range(31)], nilai_2=40.0)
    (page,) = opened(panel("dumbbell", rows)).slides
    charts = [shape.chart for shape in page.shapes if shape.has_chart]
    assert [name.split(" ", 1)[1] for drawn in charts for name in drawn.plots[0].categories] == list(rows["nama"])
    assert [value for drawn in charts for value in drawn.plots[0].series[0].values] == list(rows["nilai"])
    assert [drawn.value_axis.maximum_scale for drawn in charts] == pytest.approx([85 * LABEL_AIR] * 2)
    first, second = (shape for shape in page.shapes if shape.has_chart)
    assert first.left + first.width < second.left


def test_the_axis_of_stacked_bars_holds_the_whole_stack() -> None:
    rows = pd.DataFrame({"kunci": ["a", "b"], "nama": ["a", "b"], "nilai": [130.0, 20.0], "nilai_2": [82.5, None],
                         "teks": ["82,5 / 130", "–"]})  # fmt: skip
    (page,) = opened(panel("filled", rows)).slides
    (drawn,) = [shape.chart for shape in page.shapes if shape.has_chart]
    assert drawn.value_axis.maximum_scale == pytest.approx(130 * LABEL_AIR)


def test_dots_without_texts_are_read_against_a_scale_of_whole_steps() -> None:
    rows = ROWS.assign(nilai=[43.2, 85.54], nilai_2=[51.0, 60.0])
    (page,) = opened(panel("dumbbell", rows)).slides
    (drawn,) = [shape.chart for shape in page.shapes if shape.has_chart]
    axis = drawn.value_axis
    assert (axis.visible, axis.minimum_scale, axis.maximum_scale, axis.major_unit) == (True, 40, 90, 10)


def test_months_have_the_bounds_of_bands_across_and_the_chosen_stands_out() -> None:
    rows = pd.concat([ROWS.assign(nilai_2=61.0, nilai=[85.5, 70.0]), ROWS.head(1).assign(kunci="c", nilai=75.0)])
    drawn = panel("dumbbell", rows.assign(fokus=[False, True, False]))
    bands = ((0.0, "rendah"), (71.0, "sedang"), (81.0, "tinggi"), (91.0, "sangat tinggi"))
    chart = native_chart(replace(drawn, chart=replace(drawn.chart, bands=bands)))
    medium, high, _, last = chart.plots[0].series
    assert (set(medium.values), set(high.values), last.values) == ({71.0}, {81.0}, (85.5, 70.0, 75.0, None))
    assert [line.points[3].data_label.text_frame.text for line in (medium, high)] == ["sedang", "tinggi"]
    assert [line.marker.style for line in (medium, high)] == [XL_MARKER_STYLE.NONE] * 2
    assert len(chart.legend._element.findall(qn("c:legendEntry"))) == 2
    strong, usual = last.points[1].marker, last.marker
    assert strong.size > usual.size
    assert strong.format.fill.fore_color.rgb != usual.format.fill.fore_color.rgb


def test_months_are_joined_over_their_own_values_and_the_data_sheet_says_how_far() -> None:
    rows = ROWS.assign(nilai=[85.5, None], nilai_2=[61.0, 60.0])
    drawn = panel("dumbbell", rows)
    chart = native_chart(replace(drawn, chart=replace(drawn.chart, bands=((50.0, "rendah"), (70.0, "sedang")))))
    (bars,) = chart.part._element.iter(qn("c:errBars"))
    assert bars.getparent() is chart.plots[0].series[-1]._element
    lengths = {side: bars.find(qn(f"c:{side}")) for side in ("plus", "minus")}
    points = {side: [float(value.text) for value in found.iter(qn("c:v"))] for side, found in lengths.items()}
    assert points == {"plus": [0, 0, 0], "minus": [24.5, 0, 0]}
    sheet = load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    (cells,) = lengths["minus"].iter(qn("c:f"))
    (first, *_), *_ = sheet[cells.text.split("!")[1]]
    assert first.value == "=IF(COUNT(D2)=0,0,D2-MIN(C2:D2))"


def test_names_of_neighbouring_ranks_stand_apart() -> None:
    found = [("a", "I", 3), ("a", "II", 1), ("b", "I", 26), ("b", "II", 2), ("c", "I", 30), ("c", "II", 32)]
    ranked = pd.DataFrame(found, columns=["kunci", "periode", "nilai_2"])
    rows = ranked.assign(nama=ranked["kunci"], nilai=0.0, fokus=ranked["kunci"] != "c")
    texts = [one for one in NATIVE["rank_lines"](panel("rank_lines", rows).chart).series if one.fill == "unseen"]
    assert [[text.strip("\u2007") for text in one.texts] for one in texts] == [["3", "1 a"], ["26", "2 b"]]
    (_, upper), (_, lower) = (one.values for one in texts)
    assert lower - upper > 2
    assert [one.values[0] for one in texts] == [3, 26]


def test_the_spread_of_a_month_is_a_scatter_with_the_chosen_on_top_and_bounds_named() -> None:
    rows = ROWS.head(1)
    many = pd.concat([rows.assign(kunci=str(place), nilai=75.0, fokus=place == 0) for place in range(5)])
    drawn = panel("strip", many)
    chart = native_chart(replace(drawn, chart=replace(drawn.chart, bands=((71.0, "sedang"), (75.05, "tinggi")))))
    others, chosen, lowest, bound = chart.plots[0].series
    assert max(others.values) < chosen.values[0]
    assert chosen.points[0].data_label.text_frame.text == "1.234,50"
    assert [line.points[1].data_label.text_frame.text for line in (lowest, bound)] == ["sedang", "tinggi"]
    axis = chart.category_axis
    assert (axis.minimum_scale, axis.maximum_scale, axis.major_unit) == (74, 76, 1)


def test_the_reports_panels_keep_the_values_of_their_tables(report: duckdb.DuckDBPyConnection) -> None:
    merits = merit.aspects(queries.merit_breakdown(report), first(queries.merit_summary(report)), PERIOD)
    reasons = budget.reasons(queries.budget_reasons(report), first(queries.budget_summary(report)), PERIOD)
    plans = strategic.progress(queries.action_plan_progress(report), "Temuan", PERIOD)
    aspects, money, heat = opened(merits, reasons, plans).slides
    drawn = [shape.chart for page in (aspects, money) for shape in page.shapes if shape.has_chart]
    assert list(drawn[0].plots[0].series[0].values) == merits.table["nilai_bkd"].tolist()
    assert list(drawn[1].plots[0].series[0].values) == reasons.table["sisa_rupiah"].tolist()
    (table,) = [shape.table for shape in heat.shapes if shape.has_table]
    assert len(table.rows) - 1 == plans.table["sub_ksd"].nunique()


@pytest.mark.parametrize(("highest", "crossed"), [(126.0, True), (250.0, False)])
def test_a_line_at_the_target_is_drawn_where_it_is_spoken_of(highest: float, crossed: bool) -> None:
    drawn = panel("bullet", ROWS.assign(nilai=[highest, None]))
    chart = native_chart(drawn)
    names = [series.name for series in chart.plots[0].series]
    assert (chart.value_axis.has_major_gridlines, "Target" not in names) == (crossed, crossed)
    assert not crossed or chart.value_axis.major_unit == 100
    said = drawn_measure("Capaian, persen. Garis tegak: target.", drawn.chart)
    assert said == "Capaian, persen." + (" Garis tegak: target." if crossed else "")


@pytest.mark.parametrize(("form", "reached", "behind"), [
    ("bullet", 97.8, "Letak teks"), ("bullet", 126.0, "Capaian"),
    ("revision", 9.0, "Pagu sebelum perubahan"), ("revision", 11.0, "Realisasi"),
])  # fmt: skip
def test_a_text_stands_behind_the_longest_bar_or_line(form: str, reached: float, behind: str) -> None:
    described = NATIVE[form](panel(form, ROWS.assign(nilai=[reached, None])).chart)
    assert [series.name for series in described.series if any(series.texts[:1])] == [behind]
    assert all(len(series.inks) == len(ROWS) for series in described.series)


def test_bounds_of_bands_that_are_not_drawn_are_said_in_figures() -> None:
    bands = ((175.0, "kurang"), (250.0, "baik"))
    said = drawn_measure("Nilai. Garis: batas kategori.", replace(panel("ladder").chart, bands=bands))
    assert said == "Nilai. Batas kategori: kurang 175, baik 250."


def test_areas_that_a_table_does_not_have_are_not_spoken_of() -> None:
    assert drawn_measure("Luas: pagu. Jingga: serapan rendah.", panel("icicle").chart) == ""


def test_money_has_a_scale_in_rupiah() -> None:
    axis = native_chart(panel("revision", ROWS.assign(nilai=[2e10, 1e9]))).value_axis
    assert axis.visible
    assert axis.tick_labels.number_format == '"Rp"0,,," miliar"'


def test_a_chart_without_a_figure_is_its_table_and_nothing_speaks_of_lines() -> None:
    drawn = panel("bullet", ROWS.assign(nilai=None))
    chart = replace(drawn.chart, measure="Capaian, persen. Garis tegak: target.")
    (page,) = opened(replace(drawn, chart=chart)).slides
    assert (any(shape.has_chart for shape in page.shapes), any(shape.has_table for shape in page.shapes)) == (
        False,
        True,
    )
    assert "Capaian, persen." in [shape.text_frame.text for shape in page.shapes if shape.has_text_frame]
