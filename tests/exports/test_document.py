"""The report's chapter III as a document: tables, totals and notes, sentences with sources, contents."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pytest
from docx import Document
from docx.document import Document as OfficeDocument
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm

import queries
from dashboard.exports.document import SOURCES, as_document
from dashboard.exports.orientation import turned
from dashboard.notation import number, trim
from dashboard.outlines import Chapter, Heading, Picture, Placeholder, Sentence, Table, chapter, files, outlines
from dashboard.outlines.answers import Answers
from dashboard.outlines.elements import Element, origin_key
from dashboard.outlines.files import report_workbook
from dashboard.outlines.origins import ranges
from dashboard.outlines.periods import NothingToExport
from dashboard.outlines.pictures import pictures
from dashboard.outlines.tables import tables as outlined
from dashboard.panels import Source
from tests.conftest import REPORT, put
from tests.exports.conftest import PERIOD, table_parts


def tables(lkip: Chapter, title: str) -> pd.DataFrame:
    """The rows of all tables whose title begins so."""
    return pd.concat([part.frame for part in table_parts(lkip, title)], ignore_index=True)


@pytest.mark.parametrize(("spent", "whole"), [(40, 70), (None, None)])
def test_a_total_is_given_only_when_every_part_is_known(
    facts: duckdb.DuckDBPyConnection, spent: int | None, whole: int | None
) -> None:
    for name, amount in (("A", 30), ("B", spent)):
        names = {"program": "P", "kegiatan": "K", "sub_kegiatan": name, "himpunan": "perubahan"}
        put(facts, "anggaran", pagu_rupiah=100, realisasi_rupiah=amount, **names)
    part = {
        "tabel": "budget_absorption",
        "judul": "Realisasi",
        "kolom": ["program", "pagu_rupiah", "realisasi_rupiah"],
        "parameter": {"tingkat": "program"},
        "total": {"judul": "Total", "laporan": "budget_summary"},
    }
    (table,) = outlined(Answers(facts), part, PERIOD)
    assert len(table.frame) == 1
    assert (table.total and table.total.figures["realisasi_rupiah"]) == whole


def test_word_ends_a_table_with_its_total_in_bold(book: OfficeDocument) -> None:
    (row,) = (table.rows[-1] for table in book.tables if table.cell(-1, 0).text == "Total nilai")
    assert [cell.text for cell in row.cells] == ["Total nilai", "Total nilai", "410", "320", "30,5", "350,5"]
    assert all(run.font.bold for cell in row.cells for run in cell.paragraphs[0].runs)


def test_the_workbook_has_totals_and_what_is_printed_otherwise(
    report: duckdb.DuckDBPyConnection, lkip: Chapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    merits = replace(lkip, elements=tuple(table_parts(lkip, "Nilai aspek sistem merit")))
    monkeypatch.setattr(files, "chapter", lambda *_: merits)
    book = openpyxl.load_workbook(BytesIO(report_workbook(report, "lkip", PERIOD)))
    (page,) = (sheet for sheet in book if sheet["A1"].value == "Nilai aspek sistem merit")
    last = [cell.value for cell in page[page.max_row]]
    assert last == ["Total nilai", None, 410, 320, 30.5, 350.5]
    assert "dicetak 37,5" in page["A2"].value


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Nilai aspek sistem merit", [
            "Promosi dan Mutasi, Total: dicetak 37,5 (sistem_merit.xlsx, Nilai Aspek!F10), dihitung 40.",
            "Manajemen Kinerja, Total: dicetak 75 (sistem_merit.xlsx, Nilai Aspek!F11), dihitung 70.",
            "Penggajian, Penghargaan dan Disiplin, Total: dicetak 37,5 (sistem_merit.xlsx, Nilai Aspek!F12), "
            "dihitung 40.",
        ]),
        ("Realisasi menurut sub kegiatan: Program Penunjang", [
            "Penyediaan Jasa Surat Menyurat, Serapan: dicetak 96,75\u00a0% (anggaran.xlsx, Realisasi!G45), "
            "dihitung 100,00\u00a0%.",
        ]),
    ],
)  # fmt: skip
def test_figures_printed_otherwise_stand_below_their_table(
    lkip: Chapter, book: OfficeDocument, title: str, notes: list[str]
) -> None:
    (part,) = table_parts(lkip, title)
    assert list(part.notes) == notes
    texts = [paragraph.text for paragraph in book.paragraphs]
    assert set(notes) <= set(texts)


def test_each_programme_is_told_whole_before_the_next_as_in_the_source_report(lkip: Chapter) -> None:
    wanted = ("Indikator kinerja program: ", "Kategori indeks kepuasan", "Capaian output dan anggaran: ")
    titles = [part.title for part in lkip.elements if isinstance(part, Table) and part.title.startswith(wanted)]
    assert titles == [
        "Indikator kinerja program: Program Kepegawaian Daerah",
        "Capaian output dan anggaran: Program Kepegawaian Daerah",
        "Indikator kinerja program: Program Penunjang Urusan Pemerintahan Daerah Provinsi",
        "Kategori indeks kepuasan layanan",
        "Capaian output dan anggaran: Program Penunjang Urusan Pemerintahan Daerah Provinsi",
    ]


def of_tables(outline: str) -> dict[str, Any]:
    """An outline of the report's tables without what else stands between them."""
    whole = outlines()[outline]
    sections = [
        {**section, "isi": [part for part in section.get("isi", []) if "tabel" in part or "per" in part]}
        for section in whole["bagian"]
    ]
    return {**whole, "bagian": sections}


def test_an_earlier_quarter_says_nothing_of_the_years_end(report: duckdb.DuckDBPyConnection) -> None:
    found = chapter(report, of_tables("lkip"), {**PERIOD, "triwulan": "II"})
    parts = [part for part in found.elements if isinstance(part, Table)]
    assert [part.notes for part in parts if part.notes] == []
    figures = [
        (part.title, name)
        for part in parts
        for name in {"realisasi", "nilai", "realisasi_rupiah", "jumlah_peserta", "jumlah_pegawai"} & set(part.frame)
        if not part.title.startswith("Target dan capaian menurut tahun") and part.frame[name].notna().any()
    ]
    assert figures == []
    years = pd.concat([part.frame for part in parts if part.title.startswith("Target dan capaian menurut tahun")])
    assert set(years.loc[years["realisasi"].notna(), "tahun"]) == {2022, 2023}
    assert {name for part in parts if "periode" in part.frame for name in part.frame["periode"]} == {"B03", "B06"}


def test_institutions_stand_by_their_place_in_the_latest_month(lkip: Chapter) -> None:
    frame = tables(lkip, "Capaian sementara IP ASN")
    assert list(frame.columns) == ["peringkat", "instansi", "Juli 2024", "Agustus 2024", "September 2024"]
    assert frame["peringkat"].is_monotonic_increasing
    assert frame["September 2024"].is_monotonic_decreasing
    assert not frame["Juli 2024"].is_monotonic_decreasing


def test_rows_stay_on_their_page_and_the_longest_column_is_the_widest(book: OfficeDocument) -> None:
    explained = "Penjelasan Realisasi Tidak Optimal"
    found = [table for table in book.tables if table.rows[0].cells[-1].text == explained]
    assert found
    for table in found:
        widths = [cell.width for cell in table.rows[0].cells]
        assert widths[-1] == max(widths) > Cm(5)
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows[1:])


def test_a_row_taller_than_a_page_may_break() -> None:
    frame = pd.DataFrame({"sub_kegiatan": ["a", "b"], "penjelasan": ["kata " * 2000, "kata"]})
    source = Source("budget_explanations", {}, "")
    long = Chapter("Bab", "", (Table("Alasan", frame, source),), (), {origin_key(source): 1})
    rows = Document(BytesIO(as_document(long))).tables[0].rows[1:]
    kept = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows]
    assert kept == [False, True]


def test_every_table_of_the_report_has_rows_and_every_sentence_a_source(lkip: Chapter) -> None:
    assert [part.title for part in lkip.elements if isinstance(part, Table) and part.frame.empty] == []
    read = {origin.number: origin for origin in lkip.origins}
    sentences = [part for part in lkip.elements if isinstance(part, Sentence)]
    assert len(sentences) > 15
    assert all(read[lkip.number(part.source)].cells for part in sentences)


def test_sections_stand_in_the_order_of_the_report(lkip: Chapter) -> None:
    text = (REPORT / "laporan.txt").read_text(encoding="utf-8")
    body = text[text.rindex("AKUNTABILITAS KINERJA\n\nPengukuran") :]
    named = [part.text for part in lkip.elements if isinstance(part, Heading) and part.text.startswith("3.")]
    places = [body.find(f"\n{title}") for title in named if not title.startswith("3. ")]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("name", outlines())
def test_word_opens_it_on_a4_with_contents_placeholders_and_sources(
    chapters: Callable[[str], Chapter], name: str
) -> None:
    found = chapters(name)
    book = Document(BytesIO(as_document(found)))
    page, texts = book.sections[0], [paragraph.text for paragraph in book.paragraphs]
    assert (round(page.page_width.cm), round(page.page_height.cm, 1)) == (21, round(Cm(29.7).cm, 1))
    assert len(book.tables) == sum(isinstance(part, Table) for part in found.elements)
    assert all(part.said in texts for part in found.elements if isinstance(part, Placeholder))
    assert sum(text.startswith("[") and "lembar" in text for text in texts) > 5
    assert texts.count(SOURCES) == 1
    widths = [sum(cell.width for cell in table.rows[0].cells) for table in book.tables]
    assert all(wide <= room + Cm(0.1) for wide, room in zip(widths, rooms(book), strict=True))


def rooms(book: OfficeDocument) -> list[int]:
    """The width of the text on the pages of each table."""
    found: list[int] = []
    tables = 0
    for part in book.element.body.iter(qn("w:tbl"), qn("w:sectPr")):
        tables += part.tag == qn("w:tbl")
        if part.tag == qn("w:sectPr"):
            page = Section(part, book.part)
            found += [page.page_width - page.left_margin - page.right_margin] * (tables - len(found))
    return found


def crowded(columns: int) -> Table:
    """A long table with so many columns of long words."""
    frame = pd.DataFrame({f"kolom_{number}": ["pengembangan kepegawaian " * 4] * 12 for number in range(columns)})
    return Table("Panjang", frame, Source("budget_absorption", {}, ""))


def written(*parts: Element) -> OfficeDocument:
    sources = {origin_key(part.source): 1 for part in parts if isinstance(part, Table | Sentence)}
    return Document(BytesIO(as_document(Chapter("Bab", "", parts, (), sources))))


def test_long_tables_whose_words_have_no_room_stand_on_pages_that_lie_across_and_what_follows_does_not() -> None:
    source = Source("budget_absorption", {}, "")
    book = written(Sentence("Kata.", source), crowded(9), Sentence("Kata.", source), crowded(3))
    assert [room > Cm(20) for room in rooms(book)] == [True, False]
    assert [page.page_width > page.page_height for page in book.sections] == [False, True, False]
    assert all(page.footer.paragraphs[0]._p.xpath(".//w:fldSimple") for page in book.sections)


def test_a_title_goes_with_its_crowded_table_and_a_short_one_is_not_worth_turning() -> None:
    long = crowded(9)
    parts = (Heading("Bab", 2), Sentence("Kata.", long.source), Heading("Realisasi", 3), long)
    assert turned(parts) == [False, False, True, True]
    assert turned((Heading("Realisasi", 3), replace(long, frame=long.frame.head(2)))) == [False, False]
    assert turned((crowded(2),)) == [False]


def test_the_reports_tables_have_room_on_pages_without_holes_around_them(book: OfficeDocument) -> None:
    assert len(book.sections) == 1
    rows = [row for table in book.tables for row in table.rows if row.cells[0].text == "Total belanja"]
    assert [cell.text for cell in rows[0].cells][1:4] == ["216.419.358.893", "189.566.838.649", "87,59"]


def test_tables_without_data_that_follow_each_other_are_one_sentence() -> None:
    full, empty = crowded(2), replace(crowded(2), title="Kosong", frame=pd.DataFrame({"kolom": []}))
    book = written(empty, empty, full, empty)
    texts = [paragraph.text for paragraph in book.paragraphs if "Kosong" in paragraph.text]
    assert texts == [
        "Belum ada data yang berlaku untuk Tabel 1. Kosong [1]; Tabel 2. Kosong [1].",
        "Belum ada data yang berlaku untuk Tabel 4. Kosong [1].",
    ]
    assert len(book.tables) == 1


def test_a_chart_without_a_figure_is_left_out(report: duckdb.DuckDBPyConnection) -> None:
    def ask(question: Any, **parameters: Any) -> pd.DataFrame:
        return question(report, **parameters)

    name = "capaian_indikator"
    assert [len(pictures(ask, name, {**PERIOD, "triwulan": quarter})) for quarter in ("II", "IV")] == [0, 1]


def test_the_contents_lead_to_every_title_and_its_page_and_word_asks_nothing_on_opening(book: OfficeDocument) -> None:
    body = book.element
    titles = [paragraph for paragraph in book.paragraphs if (paragraph.style.name or "").startswith("Heading")][1:]
    marked = {title._p.find(qn("w:bookmarkStart")).get(qn("w:name")): title.text for title in titles}
    links = body.xpath("//w:hyperlink")
    shown = [title.text for title in titles if title.style.name < "Heading 5"]
    assert ["".join(text.text for text in link.iter(qn("w:t"))) for link in links] == shown
    anchors = [link.get(qn("w:anchor")) for link in links]
    assert [marked[anchor] for anchor in anchors] == shown
    fields = [[code.text for code in link.iter(qn("w:instrText"))] for link in links]
    assert fields == [[f" PAGEREF {anchor} \\h "] for anchor in anchors]
    assert not body.xpath("//@w:dirty")
    assert not book.settings.element.xpath("//w:updateFields")


def test_charts_stand_with_their_finding_and_a_description(lkip: Chapter, book: OfficeDocument) -> None:
    shown = [part for part in lkip.elements if isinstance(part, Picture)]
    assert len(shown) >= 8
    captions = [text.text.strip() for text in book.paragraphs if text.text.strip().startswith("Gambar 3.")]
    assert [caption.split(".")[1] for caption in captions] == [str(place) for place in range(1, len(shown) + 1)]
    assert all(f"[{lkip.number(part.source)}]" in said for part, said in zip(shown, captions, strict=True))
    described = [drawn._inline.docPr.get("descr") for drawn in book.inline_shapes]
    assert [said[:20] for said in described] == [part.chart.finding[:20] for part in shown]
    assert all(drawn.width <= Cm(16.1) and drawn.height <= Cm(21.1) for drawn in book.inline_shapes)


def test_a_table_says_its_figures_in_indonesian_and_missing_ones_as_a_dash(lkip: Chapter, book: OfficeDocument) -> None:
    rows = [[cell.text for cell in row.cells] for table in book.tables for row in table.rows]
    frame = tables(lkip, "Capaian perjanjian kinerja")
    for _, row in frame.iterrows():
        assert [trim(row["target"]), trim(row["realisasi"]), number(row["capaian_persen"])] in [
            line[4:7] for line in rows if row["indikator"] in line
        ]


def test_without_figures_there_is_no_report(folder: Any) -> None:
    connection = folder.open()
    with pytest.raises(NothingToExport, match="belum ada data"):
        chapter(connection, of_tables("lkip"), {"perangkat_daerah": "BKD", "tahun": 2019, "triwulan": "IV"})
    connection.close()


def test_cells_next_to_each_other_are_a_range() -> None:
    assert ranges(pd.Series(["E9", "E7", "AA1", "E8", "G2", None])) == ["E7:E9", "G2", "AA1"]


def test_a_report_is_asked_once_whoever_asks(report: duckdb.DuckDBPyConnection) -> None:
    answers = Answers(report)
    found = answers.run("budget_summary", **PERIOD)
    assert answers.ask(queries.budget_summary, **PERIOD) is found
    assert answers.ask(queries.budget_summary, program=None, **PERIOD) is found
    assert answers.run("budget_summary", **{**PERIOD, "triwulan": "III"}) is not found
