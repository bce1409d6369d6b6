"""``export``: the same files as from the page; what does not fit is refused in Indonesian."""

from io import BytesIO
from pathlib import Path

import duckdb
import openpyxl
import pandas as pd
import pytest
from docx import Document
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.outlines.pages import PAGES, page_parts
from dashboard.panels import Panel
from dashboard.store import Folder

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_panels_or_says_nothing(report: duckdb.DuckDBPyConnection, page: str) -> None:
    parts = page_parts(report, page, PERIOD)
    assert bool(parts) is (page != "layanan")
    keys = [part.key for part in parts]
    assert len(keys) == len(set(keys))
    assert all(isinstance(part.table, pd.DataFrame) and part.source.place for part in parts)


def test_a_page_as_slides_and_as_a_workbook(
    report_folder: Folder, report: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    parts = page_parts(report, "sistem_merit", PERIOD)
    slides, book = tmp_path / "a.pptx", tmp_path / "a.xlsx"
    database = ["--database", str(report_folder.path)]
    assert main(["export", "pptx", "--page", "sistem_merit", "--output", str(slides), *database]) == 0
    assert main(["export", "xlsx", "--page", "sistem_merit", "--output", str(book), *database]) == 0
    titles = [page.shapes.title.text for page in Presentation(str(slides)).slides]
    assert [part.chart.finding for part in parts if isinstance(part, Panel)] == titles[: len(parts) - 1]
    written = openpyxl.load_workbook(book)
    assert written.sheetnames == ["Isi", *(part.key for part in parts), "Sumber angka"]
    assert written["Sumber angka"].max_row > 10


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
        (["xlsx", "--templat", "a.pptx"], "--templat hanya untuk pptx"),
        (["pptx", "--templat", "tidak_ada.pptx"], "tidak_ada.pptx tidak dapat dibaca"),
        (["xlsx", "--tahun", "2019"], "belum ada data"),
        (["docx", "--tahun", "2019"], "belum ada data"),
    ],
)
def test_what_does_not_fit_is_refused(
    report_folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    target = tmp_path / "keluar"
    assert main(["export", *words, "--output", str(target), "--database", str(report_folder.path)]) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_an_unknown_page_lists_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "pptx", "--page", "salah", "--output", "a", "--database", str(tmp_path)])
    assert "halaman salah tidak ada; yang ada: semua, capaian_indikator" in capsys.readouterr().err
