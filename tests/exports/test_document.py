"""The report's chapter III: every table against those of the source report, sentences with sources."""

import re
from io import BytesIO
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from dashboard.exports.document import SOURCES, as_document
from dashboard.notation import percent, trim
from dashboard.outlines import Chapter, Heading, Picture, Placeholder, Sentence, Table, chapter, outlines
from dashboard.outlines.elements import origin_key
from dashboard.outlines.files import report_workbook
from dashboard.outlines.origins import ranges
from dashboard.outlines.periods import NothingToExport
from dashboard.outlines.tables import tables as outlined
from dashboard.panels import Source
from tests.conftest import REPORT, put

OTHER_SPELLINGS = {"penyediaan barang cetak dan penggandaan": "penyediaan barang cetakan dan penggandaan"}
PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.fixture(scope="module")
def lkip(report: duckdb.DuckDBPyConnection) -> Chapter:
    return chapter(report, outlines()["lkip"], PERIOD)


def tables(lkip: Chapter, title: str) -> pd.DataFrame:
    """The rows of all tables whose title begins so."""
    return pd.concat([part.frame for part in table_parts(lkip, title)], ignore_index=True)


def table_parts(lkip: Chapter, title: str) -> list[Table]:
    """The tables whose title begins so."""
    return [part for part in lkip.elements if isinstance(part, Table) and part.title.startswith(title)]


def as_number(text: str) -> float:
    """A figure of the report's text: ``216,419,358,893.00``, ``30,5``, ``87.59%``."""
    plain = text.rstrip("%")
    return float(plain.replace(",", "") if "." in plain else plain.replace(",", "."))


def printed(book: str, sheet: str, key: str, *columns: str) -> dict[str, tuple[float, ...]]:
    """What the report prints: numbers of columns by the text of a key column, addressed by sheet letters."""
    page = openpyxl.load_workbook(REPORT / book, data_only=True)[sheet]
    found = {}
    for row in range(7, page.max_row + 1):
        values = tuple(0 if (value := page[f"{column}{row}"].value) == "-" else value for column in columns)
        if isinstance(page[f"{key}{row}"].value, str) and all(isinstance(value, int | float) for value in values):
            name = page[f"{key}{row}"].value.strip().casefold().removeprefix("aspek ")
            found[OTHER_SPELLINGS.get(name, name)] = values
    return found


COMPARED = [
    ("Capaian perjanjian kinerja", "indikator", ["target", "realisasi"],
     ("perjanjian_kinerja.xlsx", "Pengukuran", "C", "E", "F"), 13),
    ("Nilai aspek sistem merit", "aspek", ["nilai_maksimal", "nilai_bkd", "nilai_bpsdm"],
     ("sistem_merit.xlsx", "Nilai Aspek", "B", "C", "D", "E"), 8),
    ("Indeks sistem merit instansi", "instansi", ["nilai"], ("sistem_merit.xlsx", "Provinsi", "B", "C"), 10),
    ("Capaian sementara IP ASN", "instansi", ["Juli 2024", "Agustus 2024", "September 2024"],
     ("ip_asn.xlsx", "IP ASN Regional", "B", "E", "F", "G"), 32),
    ("Indikator kinerja program", "indikator", ["target", "realisasi"],
     ("program.xlsx", "Capaian Program", "C", "E", "F"), 5),
    ("Pendidikan, pelatihan", "pelatihan", ["jumlah_peserta"], ("sumber_daya.xlsx", "Pelatihan", "C", "D"), 6),
    ("Realisasi menurut sub kegiatan", "sub_kegiatan", ["pagu_rupiah", "realisasi_rupiah"],
     ("anggaran.xlsx", "Realisasi", "D", "E", "F"), 33),
    ("Capaian output dan anggaran", "sub_kegiatan", ["capaian_output_persen"],
     ("anggaran.xlsx", "Capaian Output", "C", "D"), 33),
]  # fmt: skip


@pytest.mark.parametrize(("title", "key", "columns", "place", "count"), COMPARED, ids=lambda value: str(value)[:24])
def test_tables_hold_the_figures_that_the_report_prints(
    lkip: Chapter, title: str, key: str, columns: list[str], place: tuple[str, ...], count: int
) -> None:
    frame = tables(lkip, title)
    ours = {
        str(row[key]).strip().casefold(): tuple(float(row[column]) for column in columns)
        for _, row in frame[frame[columns].notna().all(axis=1)].iterrows()
    }
    theirs = printed(*place)
    assert len(ours) == count
    scale = 100 if columns[0].endswith("_persen") else 1
    different = {
        name: (own, theirs.get(name))
        for name, own in ours.items()
        if tuple(value * scale for value in theirs.get(name, ())) != pytest.approx(own)
    }
    assert different == {}


TOTALS = [
    ("Nilai aspek sistem merit", r"Total Nilai\t+", ["nilai_maksimal", "nilai_bkd", "nilai_bpsdm", "nilai_total"]),
    ("Pegawai menurut pendidikan", r"BKD Provinsi DKI Jakarta didukung oleh ", ["jumlah_pegawai"]),
    ("Pendidikan, pelatihan", r"Total\t+(?=\d+\s*$)", ["jumlah_peserta"]),
    ("Realisasi menurut program", r"Total Belanja BKD.*?\t+", ["pagu_rupiah", "realisasi_rupiah", "serapan_persen"]),
    ("Realisasi menurut kegiatan", r"Total Belanja BKD.*?\t+", ["pagu_rupiah", "realisasi_rupiah", "serapan_persen"]),
    ("Realisasi menurut sub kegiatan: Program Kepegawaian Daerah",
     r"Total Belanja Program Kepegawaian Daerah\t+", ["pagu_rupiah", "realisasi_rupiah", "serapan_persen"]),
    ("Realisasi menurut sub kegiatan: Program Penunjang",
     r"Total Belanja Program Penunjang.*?\t+", ["pagu_rupiah", "realisasi_rupiah", "serapan_persen"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "line", "columns"), TOTALS, ids=lambda value: str(value)[-24:])
def test_totals_are_those_that_the_report_prints(lkip: Chapter, title: str, line: str, columns: list[str]) -> None:
    text = (REPORT / "laporan.txt").read_text(encoding="utf-8")
    (figures,) = {found for found in re.findall(rf"^(?:\d\t.*?)?{line}(\d[\d.,%\t]*)", text, re.MULTILINE)}
    (total,) = (part.total for part in table_parts(lkip, title))
    assert total is not None
    own = [float(total.figures[name]) for name in columns]
    assert [round(value, 2) for value in own] == [as_number(figure) for figure in figures.split("\t")[: len(columns)]]


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
    (table,) = outlined(facts, part, PERIOD)
    assert len(table.frame) == 1
    assert (table.total and table.total.figures["realisasi_rupiah"]) == whole


def test_word_ends_a_table_with_its_total_in_bold(lkip: Chapter) -> None:
    book = Document(BytesIO(as_document(lkip)))
    (row,) = (table.rows[-1] for table in book.tables if table.cell(-1, 0).text == "Total nilai")
    assert [cell.text for cell in row.cells] == ["Total nilai", "Total nilai", "410", "320", "30,5", "350,5"]
    assert all(run.font.bold for cell in row.cells for run in cell.paragraphs[0].runs)


def test_the_workbook_has_totals_and_what_is_printed_otherwise(report: duckdb.DuckDBPyConnection) -> None:
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
def test_figures_printed_otherwise_stand_below_their_table(lkip: Chapter, title: str, notes: list[str]) -> None:
    (part,) = table_parts(lkip, title)
    assert list(part.notes) == notes
    texts = [paragraph.text for paragraph in Document(BytesIO(as_document(lkip))).paragraphs]
    assert set(notes) <= set(texts)


def test_no_quarter_is_noted_with_what_is_printed_of_another(report: duckdb.DuckDBPyConnection) -> None:
    found = chapter(report, outlines()["lkip"], {**PERIOD, "triwulan": "II"})
    assert [part.notes for part in found.elements if isinstance(part, Table) and part.notes] == []


def test_institutions_stand_by_their_place_in_the_latest_month(lkip: Chapter) -> None:
    frame = tables(lkip, "Capaian sementara IP ASN")
    assert list(frame.columns) == ["peringkat", "instansi", "Juli 2024", "Agustus 2024", "September 2024"]
    assert frame["peringkat"].is_monotonic_increasing
    assert frame["September 2024"].is_monotonic_decreasing
    assert not frame["Juli 2024"].is_monotonic_decreasing


def test_rows_stay_on_their_page_and_the_longest_column_is_the_widest(lkip: Chapter) -> None:
    book = Document(BytesIO(as_document(lkip)))
    (table,) = (table for table in book.tables if table.rows[0].cells[-1].text == "Penjelasan Realisasi Tidak Optimal")
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
    report: duckdb.DuckDBPyConnection, name: str
) -> None:
    found = chapter(report, outlines()[name], PERIOD)
    book = Document(BytesIO(as_document(found)))
    page, texts = book.sections[0], [paragraph.text for paragraph in book.paragraphs]
    assert (round(page.page_width.cm), round(page.page_height.cm, 1)) == (21, round(Cm(29.7).cm, 1))
    assert "TOC" in book.element.xml
    assert len(book.tables) == sum(isinstance(part, Table) for part in found.elements)
    assert all(part.said in texts for part in found.elements if isinstance(part, Placeholder))
    assert sum(text.startswith("[") and "lembar" in text for text in texts) > 5
    assert texts.count(SOURCES) == 2
    widths = [sum(cell.width for cell in table.rows[0].cells) for table in book.tables]
    assert max(widths) <= Cm(16.1)


def test_charts_stand_with_their_finding_and_a_description(lkip: Chapter) -> None:
    book = Document(BytesIO(as_document(lkip)))
    shown = [part for part in lkip.elements if isinstance(part, Picture)]
    assert len(shown) >= 8
    captions = [text.text.strip() for text in book.paragraphs if text.text.strip().startswith("Gambar 3.")]
    assert [caption.split(".")[1] for caption in captions] == [str(place) for place in range(1, len(shown) + 1)]
    assert all(f"[{lkip.number(part.source)}]" in said for part, said in zip(shown, captions, strict=True))
    described = [drawn._inline.docPr.get("descr") for drawn in book.inline_shapes]
    assert [said[:20] for said in described] == [part.chart.finding[:20] for part in shown]
    assert all(drawn.width <= Cm(16.1) and drawn.height <= Cm(21.1) for drawn in book.inline_shapes)


def test_a_table_says_its_figures_in_indonesian_and_missing_ones_as_a_dash(lkip: Chapter) -> None:
    book = Document(BytesIO(as_document(lkip)))
    rows = [[cell.text for cell in row.cells] for table in book.tables for row in table.rows]
    frame = tables(lkip, "Capaian perjanjian kinerja")
    for _, row in frame.iterrows():
        assert [trim(row["target"]), trim(row["realisasi"]), percent(row["capaian_persen"])] in [
            line[4:7] for line in rows if row["indikator"] in line
        ]


def test_without_figures_there_is_no_report(folder: Any) -> None:
    connection = folder.open()
    with pytest.raises(NothingToExport, match="belum ada data"):
        chapter(connection, outlines()["lkip"], {"perangkat_daerah": "BKD", "tahun": 2019, "triwulan": "IV"})
    connection.close()


def test_cells_next_to_each_other_are_a_range() -> None:
    assert ranges(pd.Series(["E9", "E7", "AA1", "E8", "G2", None])) == ["E7:E9", "G2", "AA1"]
