"""Pages of what is imported beside the report: components of indicators and the satisfaction survey."""

from collections.abc import Callable, Iterator

import pytest

from dashboard.importing import read_draft
from dashboard.store import Folder, publish
from tests.conftest import REPORT
from tests.pages.conftest import finding, is_whole, open_on, texts

AGENCY = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
DATA = "Nilai kualitas data SDI"
ASPECTS = ("Ketepatan Waktu", "Kelengkapan Data", "Keunikan Isi Data", "Validitas Data")


@pytest.fixture
def given(folder: Folder, workbook: Callable[..., bytes]) -> Iterator[Folder]:
    """The agreement with components of one indicator and answers of two units."""
    title = [[AGENCY], ["Triwulan IV Tahun 2024"], []]
    components = [[5, DATA, name, value, "rasio"] for name, value in zip(ASPECTS, (1, 0.9, 1, 0.5), strict=True)]
    answers = [
        [place, unit, month, *[score] * 8, 3]
        for place, (unit, month, score) in enumerate(
            [("BKD", "Januari", 4), ("BKD", "Februari", 4), ("Suku Badan", "Januari", 3)], start=1
        )
    ]
    content = workbook(
        Komponen=[*title, ["No", "Indikator", "Komponen", "Nilai", "Satuan"], *components],
        Survei=[*title, ["No. Responden", "Unit", "Bulan", *(f"U{place}" for place in range(1, 10))], *answers],
    )
    files = [("perjanjian_kinerja.xlsx", (REPORT / "perjanjian_kinerja.xlsx").read_bytes()), ("isi.xlsx", content)]
    outcomes = publish(folder, [read_draft(content, name) for name, content in files])
    assert {outcome.status for outcome in outcomes} == {"committed"}
    yield folder


def test_an_indicator_shows_its_components_against_what_was_reported(
    given: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_on(given, monkeypatch, "capaian_indikator", {"indikator": DATA})
    assert is_whole(page)
    said = texts(page)
    assert "Realisasi terhitung 3,4, dilaporkan 4 (selisih −0,60)" in said
    assert "1 + 0,9 + 1 + 0,5 = 3,4" in said


def test_the_survey_page_states_grade_elements_and_units(given: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_on(given, monkeypatch, "layanan", {})
    assert is_whole(page)
    assert finding(page) == "Kepuasan layanan 89,81: A (sangat baik), baru sampai Februari 2024"
    said = texts(page)
    assert "3 dari 4 unit dan bulan (2 unit, 2 bulan)" in said
    assert "Nilai terendah pada unsur sarana dan prasarana: 75,00" in said
    assert "Terendah Suku Badan, Januari 2024: 75,00; satu unit dan bulan tanpa jawaban" in said
    assert len(page.get("plotly_chart")) == 2
