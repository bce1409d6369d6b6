"""A presentation opens again: Indonesian texts, tables, notes, sources, numbers, the agency's template."""

from dataclasses import replace
from io import BytesIO

import pandas as pd
import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Emu, Inches, Pt

from dashboard.exports.slides import as_presentation, slide_of
from dashboard.exports.slides.grids import CHARACTERS_PER_INCH, TYPE, grid, pages
from dashboard.exports.slides.native import FORMS as NATIVE
from dashboard.exports.slides.remarks import MAY_BREAK, fitted
from dashboard.exports.slides.slide import PanelSlide
from dashboard.exports.texts import on_paper
from dashboard.panels import Listing, Note
from tests.exports.slide_parts import ABOUT, PLACE, ROWS, STAMP, opened, panel

FOOTS = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER)


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
