"""``export``: the same files as from the page; what does not fit is refused in Indonesian."""

from io import BytesIO
from pathlib import Path

import duckdb
import openpyxl
import pytest
from docx import Document
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.outlines.periods import known_agencies, known_periods
from dashboard.panels import Page
from dashboard.store import Folder
from dashboard.ui.contents import KEPT
from dashboard.ui.menu import page_names
from dashboard.ui.unattended import drawn_page
from tests.conftest import put
from tests.pages.conftest import open_on

PERIOD = {"perangkat_daerah": "BKD", "tahun": "2024", "triwulan": "IV"}
WITHOUT_FIGURES = {
    *("laporan", "presentasi", "riwayat", "unggah_data"),
    *("layanan", "simulasi_ip_asn", "simulasi_merit"),  # their data sets are not in the report
}


@pytest.mark.parametrize("name", page_names())
def test_every_page_gives_what_it_shows(report_folder: Folder, name: str) -> None:
    page = drawn_page(report_folder, name, PERIOD)
    assert page.title
    assert bool(page.parts) is (name not in WITHOUT_FIGURES)
    assert all(part.source.place for part in page.parts.values())


def test_filters_of_an_address_are_those_of_the_page(
    report_folder: Folder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "a.xlsx"
    words = ["export", "xlsx", "--page", "penyerapan_anggaran", "--filter", "tingkat=program"]
    assert main([*words, "--output", str(target), "--database", str(report_folder.path)]) == 0
    seen: Page = open_on(report_folder, monkeypatch, "penyerapan_anggaran", {"tingkat": "program"}).session_state[KEPT]
    assert "sisa_program" in seen.parts
    sheet = openpyxl.load_workbook(target)["Sisa pagu menurut program"]
    assert sheet.max_row - 4 == len(seen.parts["sisa_program"].table)


@pytest.mark.parametrize(
    ("page", "chosen", "said"),
    [
        ("ksd", "periodee=B06", "saringan periodee tidak ada di halaman ksd"),
        ("penyerapan_anggaran", "tingkat=unit", "nilai unit tidak ada pada saringan tingkat; yang ada: sub kegiatan"),
    ],
)
def test_a_filter_or_a_value_that_a_page_does_not_have_is_refused(
    report_folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], page: str, chosen: str, said: str
) -> None:
    target = tmp_path / "a.xlsx"
    words = ["export", "xlsx", "--page", page, "--filter", chosen, "--output", str(target)]
    assert main([*words, "--database", str(report_folder.path)]) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_a_page_as_slides_and_as_a_workbook(report_folder: Folder, tmp_path: Path) -> None:
    slides, book = tmp_path / "a.pptx", tmp_path / "a.xlsx"
    database = ["--database", str(report_folder.path)]
    assert main(["export", "pptx", "--page", "sistem_merit", "--output", str(slides), *database]) == 0
    assert main(["export", "xlsx", "--page", "sistem_merit", "--output", str(book), *database]) == 0
    titles = [page.shapes.title.text for page in Presentation(str(slides)).slides]
    written = openpyxl.load_workbook(book)
    told = [row[1] for row in written["Isi"].iter_rows(min_row=5, values_only=True)]
    assert list(dict.fromkeys(title.removesuffix(" (lanjutan)") for title in titles)) == told
    assert written["Sumber angka"].max_row > 10


def test_a_deck_as_slides(report_folder: Folder, tmp_path: Path) -> None:
    target = tmp_path / "dek.pptx"
    words = ["export", "pptx", "--deck", "sistem_merit", "--output", str(target)]
    assert main([*words, "--database", str(report_folder.path)]) == 0
    assert any(shape.has_chart for page in Presentation(str(target)).slides for shape in page.shapes)


@pytest.mark.parametrize("words", [["--page", "sistem_merit"], ["--deck", "sistem_merit", "--catatan"]])
def test_a_page_and_a_deck_as_pdf(
    report_folder: Folder, tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "a.pdf"
    assert main(["export", "pdf", *words, "--output", str(target), "--database", str(report_folder.path)]) == 0
    assert target.read_bytes().startswith(b"%PDF")
    said = capsys.readouterr()
    assert (said.out, said.err) == (f"{target}: ditulis\n", "")


def test_the_report_as_word(report_folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "bab3.docx"
    words = ["export", "docx", "--laporan", "permenpanrb_53_2014", "--output", str(target), "--tahun", "2024"]
    assert main([*words, "--database", str(report_folder.path)]) == 0
    assert Document(BytesIO(target.read_bytes())).tables
    assert "ditulis" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["docx", "--page", "ksd"], "pakai --laporan"),
        (["pptx", "--laporan", "lkip"], "pakai --page"),
        (["xlsx", "--deck", "anggaran"], "--deck hanya untuk pptx dan pdf"),
        (["pdf", "--laporan", "lkip"], "pakai --page atau --deck"),
        (["pdf", "--page", "ksd", "--catatan"], "--catatan hanya untuk pdf"),
        (["pdf", "--page", "riwayat"], "halaman riwayat tidak diekspor, isinya catatan perubahan data"),
        (["xlsx", "--page", "laporan"], "pakai docx atau xlsx dengan --laporan"),
        (["xlsx", "--templat", "a.pptx"], "--templat hanya untuk pptx"),
        (["pptx", "--filter", "tingkat=program"], "--filter memerlukan --page"),
        (["pptx", "--templat", "tidak_ada.pptx"], "tidak_ada.pptx tidak dapat dibaca"),
        (["pptx", "--page", "salah"], "halaman salah tidak ada; yang ada: semua, ringkasan"),
        (["pptx", "--deck", "salah"], "presentasi salah tidak ada; yang ada: evaluasi_triwulan"),
        (["pptx", "--page", "presentasi"], "pakai --deck NAME"),
        (["xlsx", "--tahun", "2019"], "belum ada data"),
        (["docx", "--tahun", "2024", "--perangkat-daerah", "XYZ"], "perangkat daerah XYZ tidak ada; yang ada: BKD"),
        (["docx", "--tahun", "2019"], "belum ada data"),
        (["pdf", "--output", "laporan.docx"], "laporan.docx bukan nama berkas pdf"),
        (["pdf", "--output", "tidak_ada/a.pdf"], "folder tidak_ada tidak ada"),
    ],
)
def test_what_does_not_fit_is_refused(
    report_folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    target = tmp_path / "keluar"
    assert main(["export", "--output", str(target), *words, "--database", str(report_folder.path)]) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_every_agency_with_data_can_be_asked_for(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "merit_aspek", perangkat_daerah="Biro Umum", aspek="A")
    put(facts, "ksd", perangkat_daerah="Biro Hukum", periode="B12", sub_ksd="B", rencana_aksi="B", target="B")
    assert known_agencies(facts)[-2:] == ["Biro Hukum", "Biro Umum"]
    assert known_periods(facts) == [("Biro Umum", 2024, "IV")]
