"""A presentation opens again: native charts with the rows' values, Indonesian texts, notes, sources, numbers."""

import re
from dataclasses import replace
from io import BytesIO

import duckdb
import pandas as pd
import pytest
from openpyxl import load_workbook
from pptx import Presentation
from pptx.chart.chart import Chart as OfficeChart
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as OfficePresentation
from pptx.util import Emu, Inches, Pt

import queries
from dashboard.charts import FORMS, Chart
from dashboard.exports.slides import as_presentation, slide_of
from dashboard.exports.slides.grids import CHARACTERS_PER_INCH, TYPE, grid, pages
from dashboard.exports.slides.native import FORMS as NATIVE
from dashboard.exports.slides.native import LABEL_AIR, drawn_measure
from dashboard.exports.slides.remarks import MAY_BREAK, fitted
from dashboard.exports.slides.slide import PanelSlide
from dashboard.exports.texts import on_paper
from dashboard.headlines.words import first
from dashboard.panels import Listing, Note, Panel, Source, budget, merit, strategic

TABLES = ("heat", "icicle")
FIGURE = re.compile(r"\d+(\.\d+)?")
PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
ABOUT, STAMP = "Anggaran · BKD · triwulan IV 2024", "Data per 31 Desember 2024 (versi 7)"
PLACE = Source("budget_summary", {}, "LKIP 2024, 3.3", "a / b")
ROWS = pd.DataFrame(
    {
        "kunci": ["a", "b"],
        "nama": ["Satu", "Dua"],
        "nilai": [1234.5, None],
        "nilai_2": [10.0, 20.0],
        "teks": ["1.234,50", "–"],
        "periode": ["I", "II"],
        "status": ["tercapai", "belum_diisi"],
        "fokus": [True, False],
        "alasan": ["", "belum terbit"],
    }
)
ROLES = {
    "bars": {"value": "nilai", "text": "teks", "focus": "fokus"},
    "bullet": {"value": "nilai", "text": "teks", "focus": "fokus", "reason": "alasan"},
    "dumbbell": {"rank": "nilai_2", "text": "teks", "focus": "fokus"},
    "filled": {"maximum": "nilai", "part": "nilai_2", "text": "teks"},
    "ladder": {"value": "nilai", "text": "teks", "focus": "fokus"},
    "projection": {"value": "nilai", "target": "nilai_2", "need": "nilai_2", "expected": "nilai", "low": "nilai_2",
                   "high": "nilai", "text": "teks", "text_target": "teks", "text_expected": "teks"},
    "rank_lines": {"period": "periode", "rank": "nilai_2", "focus": "fokus"},
    "revision": {"before": "nilai_2", "after": "nilai_2", "value": "nilai", "text": "teks", "focus": "fokus"},
    "series": {"value": "nilai", "text": "teks", "target": "nilai_2", "reason": "alasan"},
    "heat": {"period": "periode", "status": "status", "text": "teks"},
    "icicle": {"value": "nilai", "text": "teks", "parent": "alasan", "focus": "fokus"},
    "strip": {"value": "nilai", "text": "teks", "focus": "fokus"},
}  # fmt: skip


def panel(form: str, rows: pd.DataFrame = ROWS) -> Panel:
    columns = {"key": "kunci", "label": "nama", **ROLES[form]}
    values = ("nilai_2", "nilai") if form == "dumbbell" else ()
    chart = Chart(form, rows, f"Temuan {form}", "Ukuran", "LKIP", columns, values=values)
    return Panel(form, chart, PLACE, rows[["nama", "nilai"]])


def opened(*parts: Panel | Listing, template: bytes | None = None) -> OfficePresentation:
    slides = [slide_of(part, ABOUT) for part in parts]
    return Presentation(BytesIO(as_presentation(slides, "Rapat", STAMP, template=template)))


def native_chart(part: Panel) -> OfficeChart:
    (page,) = opened(part).slides
    (drawn,) = [shape.chart for shape in page.shapes if shape.has_chart]
    return drawn


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


def texts_of(part: Panel, series: int = 0) -> list[str]:
    """The texts that stand at the marks of a native chart."""
    drawn = native_chart(part).plots[0].series[series]
    return [drawn.points[place].data_label.text_frame.text for place in range(len(drawn.values))]


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


def test_a_slide_with_nothing_to_show_says_in_large_letters_what_to_do() -> None:
    empty = PanelSlide("Belum ada anggaran kas", "", (), None, "", "", kosong="Unggah anggaran kas")
    (page,) = Presentation(BytesIO(as_presentation([empty], "Rapat", STAMP))).slides
    sizes = {
        shape.text_frame.text: shape.text_frame.paragraphs[0].font.size for shape in page.shapes if shape.has_text_frame
    }
    assert sizes["Unggah anggaran kas"] == Pt(24)
    assert not any(text.startswith("Sumber") for text in sizes)


def test_a_slide_carries_measure_source_notes_and_a_number() -> None:
    (page,) = opened(panel("bars")).slides
    texts = [shape.text_frame.text for shape in page.shapes if shape.has_text_frame]
    assert {"Ukuran", "Sumber: LKIP 2024, 3.3", ABOUT, STAMP} <= set(texts)
    assert "Perhitungan: a / b" in page.notes_slide.notes_text_frame.text
    assert 'type="slidenum"' in page.shapes._spTree.xml


@pytest.mark.parametrize("said", [1, 5])
def test_what_was_said_stands_below_the_content_and_above_the_foot(said: int) -> None:
    long = "Jadwal lelang disusun ulang bersama penyedia. " * 30
    slide = replace(
        slide_of(panel("bars")), remarks=[("", long), ("Sekretaris, 3 Januari 2025", "=Geser")], said=said + 1
    )
    (page,) = Presentation(BytesIO(as_presentation([slide], "Rapat", STAMP))).slides
    texts = {shape.text_frame.text: shape for shape in page.shapes if shape.has_text_frame}
    found = [texts[text] for text in texts if text.startswith(("Jadwal", "Sekretaris", "Empat komentar"))]
    assert len(found) == (3 if said == 5 else 2)
    assert found[0].text_frame.text.endswith(" …")
    assert [run.font.bold for run in found[1].text_frame.paragraphs[0].runs] == [None, False]
    content = next(shape for shape in page.shapes if shape.has_chart)
    edges = [content, *found, texts[STAMP]]
    for above, below in zip(edges, edges[1:], strict=False):
        assert above.top + above.height <= below.top + Emu(1)


def test_groups_are_named_above_their_first_row() -> None:
    drawn = panel("bullet", ROWS.assign(grup=["Sasaran Strategis", "Sasaran Khusus"]))
    chart = replace(drawn.chart, columns={**drawn.chart.columns, "group": "grup"})
    found = NATIVE["bullet"](chart)
    assert found.categories[0::2] == ["SASARAN STRATEGIS", "SASARAN KHUSUS"]
    assert found.series[0].values == [None, 1234.5, None, None]
    assert {len(texts) for one in found.series if (texts := one.texts)} == {4}


@pytest.mark.parametrize(
    ("noted", "told"),
    [(True, "Empat komentar lainnya, lebih dahulu ditulis: di catatan slide ini."), (False, "Empat komentar lainnya.")],
)
def test_only_a_file_with_notes_says_that_comments_are_there(noted: bool, told: str) -> None:
    assert fitted([("", "Geser pagu")], 5, 880, 12, noted=noted)[-1].who == told


def test_a_link_longer_than_a_line_is_counted_with_all_its_lines() -> None:
    link = f"https://contoh.go.id/{'a' * 160}"
    (short,) = fitted([("", link)], 1, 880, 12)
    (long,) = fitted([("", f"Lihat {link}{'a' * 80}")], 1, 880, 12)
    assert (short.lines, short.text.replace(MAY_BREAK, "")) == (2, link)
    assert (long.lines, long.text.startswith("Lihat https"), long.text[-1]) == (2, True, "…")


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


def test_a_long_table_continues_on_further_slides_without_losing_a_row() -> None:
    frame = pd.DataFrame({"instansi": [f"Instansi {place}" for place in range(50)], "nilai": [1.5] * 50})
    book = opened(Listing("daftar", "Panjang", "Ukuran", frame, PLACE))
    tables = [shape.table for page in book.slides for shape in page.shapes if shape.has_table]
    named = [table.cell(row, 0).text for table in tables for row in range(1, len(table.rows))]
    assert named == frame["instansi"].tolist()
    assert book.slides[1].shapes.title.text == "Panjang (lanjutan)"
    assert tables[0].cell(1, 1).text == "1,50"


@pytest.mark.parametrize(("rows", "size"), [(3, 16), (50, 11)], ids=["few rows", "many rows"])
def test_a_table_is_written_as_large_as_it_fits(rows: int, size: int) -> None:
    frame = pd.DataFrame({"instansi": [f"Instansi {place}" for place in range(rows)]})
    page = opened(Listing("daftar", "Daftar", "Ukuran", frame, PLACE)).slides[0]
    (table,) = [shape.table for shape in page.shapes if shape.has_table]
    assert table.cell(1, 0).text_frame.paragraphs[0].font.size == Pt(size)


def test_a_row_taller_than_a_page_continues_on_the_next_without_losing_a_word() -> None:
    words = " ".join(f"kata{place}" for place in range(2000))
    cut = list(pages(grid(pd.DataFrame({"unit": ["a", "b", "c"], "target": ["a", words, "b"]})), width=5, height=4))
    rows = [row for part in cut for row in part.rows]
    assert len(cut) > 5
    assert {unit for unit, _ in rows[1:-1]} == {"b"}
    assert " ".join(text for _, text in rows) == f"a {words} b"


def test_columns_without_room_continue_on_further_slides_and_no_figure_is_broken() -> None:
    figures = {f"pagu_{place}_rupiah": [216419358893] for place in range(20)}
    whole = grid(pd.DataFrame({"program": ["Kepegawaian"], **figures}))
    cut = list(pages(whole, width=12.3, height=5))
    assert [name for part in cut for name in part.headings[1:]] == whole.headings[1:]
    for part in cut:
        assert part.rows[0][0] == "Kepegawaian"
        letters = [12.3 * share * CHARACTERS_PER_INCH * TYPE / part.type for share in part.shares[1:]]
        assert min(letters) > len("216.419.358.893") + 1


def test_a_long_text_is_written_smaller_before_it_continues() -> None:
    columns = {name: ["1.234.567.890"] for name in "abcdefg"}
    (part,) = pages(grid(pd.DataFrame({**columns, "penjelasan": ["lima kata lagi " * 60]})), width=12.3, height=5)
    assert part.type < TYPE


def test_a_template_gives_its_size_and_keeps_none_of_its_slides() -> None:
    own = Presentation()
    own.slide_width = Inches(10)
    own.slides.add_slide(own.slide_layouts[0])
    written = BytesIO()
    own.save(written)
    book = opened(panel("bars"), template=written.getvalue())
    assert (book.slide_width, len(book.slides)) == (Inches(10), 1)


FOOTS = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER)


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ((13.3, 7.5), (0.9, 0.4, 11.5, 1.8)),
        ((13.3, 7.5), (0.6, 5.6, 12.1, 1.2)),
        ((13.3, 7.5), (0.4, 0.4, 3.2, 6.2)),
        ((10, 7.5), (0.5, 0.3, 9, 1.25)),
        ((7.5, 10), (0.5, 0.4, 6.5, 1.2)),
    ],
    ids=["tall title", "title below", "title at the left", "4:3", "upright"],
)
def test_content_keeps_clear_of_a_templates_title_and_foot(page: tuple, title: tuple) -> None:
    own = Presentation()
    own.slide_width, own.slide_height = Inches(page[0]), Inches(page[1])
    for part in (own.slide_master, *own.slide_layouts):
        for holder in part.placeholders:
            if holder.placeholder_format.type in FOOTS:
                holder.top, holder.height = Inches(page[1] - 0.5), Inches(0.4)
            elif holder.placeholder_format.type in (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE):
                holder.left, holder.top, holder.width, holder.height = map(Inches, title)
    written = BytesIO()
    own.save(written)
    listed = Listing("daftar", "Temuan", "Ukuran", pd.DataFrame({"instansi": ["a"] * 40}), PLACE)
    for slide in opened(panel("bars"), listed, template=written.getvalue()).slides:
        left, top, width, height = map(Inches, title)
        others = [shape for shape in slide.shapes if shape.shape_id != slide.shapes.title.shape_id]
        for shape in others:
            right, bottom = shape.left + shape.width, shape.top + shape.height
            beside = shape.left >= left + width or right <= left or shape.top >= top + height or bottom <= top
            assert beside, shape.name
            assert shape.left >= 0 and right <= own.slide_width and bottom <= own.slide_height
        content = next(shape for shape in others if shape.has_chart or shape.has_table)
        foot = next(shape for shape in others if shape.has_text_frame and shape.text_frame.text == STAMP)
        assert content.top + content.height <= foot.top + Emu(1)


def test_a_finding_longer_than_a_templates_title_is_set_smaller() -> None:
    own = BytesIO()
    Presentation().save(own)
    long = Listing("daftar", "Temuan yang panjang " * 6, "", ROWS[["nama"]], PLACE)
    short, wordy = opened(panel("bars"), long, template=own.getvalue()).slides
    sizes = [page.shapes.title.text_frame.paragraphs[0].font.size for page in (short, wordy)]
    assert sizes[0] is None
    assert sizes[1] is not None and sizes[1] < Pt(44)


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


def test_a_template_that_is_none_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="Templat bukan berkas PowerPoint"):
        opened(panel("bars"), template=b"bukan pptx")


@pytest.mark.parametrize(
    ("screen", "paper"),
    [
        ("Susunan anggaran: klik untuk membuka program", "Susunan anggaran"),
        ("Garis: batas. Klik instansi untuk menyorotnya.", "Garis: batas."),
        ("Nilai aspek, menurut pengampu", "Nilai aspek, menurut pengampu"),
    ],
)
def test_paper_does_not_ask_for_clicks(screen: str, paper: str) -> None:
    assert on_paper(screen) == paper


def test_notes_are_written_as_they_are_read_not_as_a_workbook_holds_them() -> None:
    frame = pd.DataFrame({f"kolom_{place}": ["x"] for place in range(10)})
    noted = Listing("daftar", "Temuan", "", frame, PLACE, notes=(Note("Mutasi ASN", "terserap 43,51 %", "kurang"),))
    (page,) = opened(noted).slides
    (table,) = [shape.table for shape in page.shapes if shape.has_table]
    assert [[cell.text for cell in row.cells] for row in table.rows][1] == ["▼ Mutasi ASN", "terserap 43,51 %"]


def test_a_chart_without_a_figure_is_its_table_and_nothing_speaks_of_lines() -> None:
    drawn = panel("bullet", ROWS.assign(nilai=None))
    chart = replace(drawn.chart, measure="Capaian, persen. Garis tegak: target.")
    (page,) = opened(replace(drawn, chart=chart)).slides
    assert (any(shape.has_chart for shape in page.shapes), any(shape.has_table for shape in page.shapes)) == (
        False,
        True,
    )
    assert "Capaian, persen." in [shape.text_frame.text for shape in page.shapes if shape.has_text_frame]
