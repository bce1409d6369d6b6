"""Comments in files: in the report at their section, in a page's workbook and PDF, in the notes of slides."""

from io import BytesIO
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pytest
from docx import Document
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.decks import VIEWS
from dashboard.exports.document import as_document
from dashboard.exports.paper import pages as paper
from dashboard.outlines import Heading, Remarks, chapter, files, outlines
from dashboard.outlines.files import pages_paper, pages_presentation, pages_workbook
from dashboard.panels import Page
from dashboard.store import Comments, Folder, Seen, Topic
from dashboard.store.comments import as_table

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
SAID = [
    ("sisa_sub_kegiatan", "", "=promosi ditunda"),
    ("jangka_menengah_2", "", "target direviu"),
    ("indikator", "Nilai kualitas data SDI", "menunggu nilai"),
    ("pohon_kinerja", "", "susunan baru"),
]


@pytest.fixture
def comments(folder: Folder) -> pd.DataFrame:
    """Four comments that count and one that was taken back."""
    kept = Comments(folder)
    for card, name, text in SAID:
        kept.add(Topic(**PERIOD, tampilan=card, objek=name), text, "Sekretaris", Seen("penyerapan_anggaran", {}, 1))
    kept.add(Topic(**PERIOD, tampilan="aspek_merit"), "ditarik lagi", "Sekretaris", Seen("sistem_merit", {}, 1))
    kept.withdraw(kept.of(**PERIOD)[-1], "Sekretaris")
    return as_table(kept.of(**PERIOD))


def spoken_of(outline: str) -> dict[str, Any]:
    """An outline with its sections, where comments stand in each, and of what fills them one table only."""
    whole = outlines()[outline]
    sections = [
        {**section, "isi": [part for part in section.get("isi", []) if "komentar" in part]}
        for section in whole["bagian"]
    ]
    sections[-1]["isi"].append({"tabel": "merit_breakdown", "judul": "Nilai aspek", "kolom": ["aspek", "nilai_bkd"]})
    return {**whole, "bagian": sections}


@pytest.mark.parametrize(
    ("outline", "expected"),
    [
        (
            "lkip",
            {
                "3.1 Capaian Kinerja (Perjanjian Kinerja)": ["Nilai kualitas data SDI: menunggu nilai", "susunan baru"],
                "2. Perbandingan Capaian Tahun Sebelumnya dan Target Jangka Menengah dalam RPD/Renstra": [
                    "target direviu"
                ],
                "3.3 Realisasi Anggaran": ["=promosi ditunda"],
            },
        ),
        (
            "permenpanrb_53_2014",
            {
                "A. Capaian Kinerja Organisasi": ["susunan baru"],
                "1. Perbandingan target dan realisasi kinerja tahun ini": ["Nilai kualitas data SDI: menunggu nilai"],
                "3. Perbandingan dengan target jangka menengah": ["target direviu"],
                "B. Realisasi Anggaran": ["=promosi ditunda"],
            },
        ),
    ],
)
def test_each_comment_stands_in_the_section_of_its_view(
    report: duckdb.DuckDBPyConnection, comments: pd.DataFrame, outline: str, expected: dict[str, list[str]]
) -> None:
    told = chapter(report, spoken_of(outline), PERIOD, comments=comments)
    found: dict[str, list[str]] = {}
    section = ""
    for part in told.elements:
        if isinstance(part, Heading):
            section = part.text
        if isinstance(part, Remarks):
            found.setdefault(section, []).extend(line.partition(" (Sekretaris, ")[0] for line in part.lines)
    assert found == expected
    written = [paragraph.text for paragraph in Document(BytesIO(as_document(told))).paragraphs]
    assert written.count("Komentar dalam rapat") == sum(isinstance(part, Remarks) for part in told.elements)


def test_without_comments_the_report_does_not_speak_of_them(report: duckdb.DuckDBPyConnection) -> None:
    told = chapter(report, spoken_of("lkip"), PERIOD, comments=as_table([]))
    assert sum(isinstance(part, Heading) for part in told.elements) == len(outlines()["lkip"]["bagian"])
    assert not any(isinstance(part, Remarks) for part in told.elements)


def page(report: duckdb.DuckDBPyConnection, key: str, view: str, comments: pd.DataFrame) -> Page:
    """A page that shows one view."""
    panel = VIEWS[view].panel(lambda question, **parameters: question(report, **parameters), PERIOD, {})
    return Page(key, parts={panel.key: panel}, comments=comments)


def test_a_pages_workbook_has_its_comments_as_text(report: duckdb.DuckDBPyConnection, comments: pd.DataFrame) -> None:
    own = page(report, "penyerapan_anggaran", "sisa_sub_kegiatan", comments)
    book = openpyxl.load_workbook(BytesIO(pages_workbook(report, [own])))
    cells = [cell for row in book["Komentar"].iter_rows(min_row=5) for cell in row]
    said = {text for *_, text in SAID}
    assert {cell.value for cell in cells} & said == said
    assert {cell.data_type for cell in cells if cell.value == "=promosi ditunda"} == {"s"}
    assert book.sheetnames == ["Isi", "Sisa pagu menurut sub kegiatan", "Komentar", "Sumber angka"]
    other = page(report, "ksd", "target_ksd", comments)
    assert "Komentar" not in openpyxl.load_workbook(BytesIO(pages_workbook(report, [other]))).sheetnames


def test_a_page_as_pdf_ends_with_its_comments(
    report: duckdb.DuckDBPyConnection, comments: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(paper, "typeset", lambda template, data, kind: given.update(data) or b"")
    own = page(report, "penyerapan_anggaran", "sisa_sub_kegiatan", comments)
    pages_paper(report, [own])
    (last,) = given["pages"][0]["rows"][-1]
    assert last["title"] == "Komentar dalam rapat"
    _, name, about, _ = next(line for line in last["lines"] if line[0] == "=promosi ditunda")
    assert name.startswith("Sekretaris, ")
    assert "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK" in about


def test_slides_of_a_page_carry_comments_in_their_notes(
    report: duckdb.DuckDBPyConnection, comments: pd.DataFrame
) -> None:
    own = page(report, "penyerapan_anggaran", "sisa_sub_kegiatan", comments)
    book = Presentation(BytesIO(pages_presentation(report, [own])))
    notes = [slide.notes_slide.notes_text_frame.text for slide in book.slides]
    assert ["- =promosi ditunda (Sekretaris, " in text for text in notes] == [True] * len(notes)


def test_the_command_line_writes_them_too(report_copy: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "outlines", lambda: {"lkip": spoken_of("lkip")})
    topic = Topic(**PERIOD, tampilan="sisa_sub_kegiatan")
    Comments(report_copy).add(topic, "promosi ditunda", "Sekretaris", Seen("penyerapan_anggaran", {}, 1))
    file = tmp_path / "bab3.docx"
    assert main(["export", "docx", "--output", str(file), "--database", str(report_copy.path)]) == 0
    assert any("promosi ditunda (Sekretaris, " in paragraph.text for paragraph in Document(str(file)).paragraphs)
