"""The merit pages with and without a self-assessment: scores, simulation, cheapest path, template."""

from io import BytesIO

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest

from dashboard.importing import read_draft
from dashboard.store import Folder, known, publish
from dashboard.templates import template
from tests.conftest import copied
from tests.pages.conftest import Open, finding, is_whole, open_on, texts

LOWER = {("Pengembangan Karir", 1): 2, ("Pengembangan Karir", 7): 3, ("Manajemen Kinerja", 4): 2}


def self_assessment(folder: Folder, scores: dict[tuple[str, int], float | None]) -> bytes:
    """The template of the self-assessment filled in: 4, but for the scores given."""
    with folder.open() as connection:
        content = template(connection, ["merit_sub_aspek"], perangkat_daerah="BKD", tahun=2024, triwulan="IV")
    book = openpyxl.load_workbook(BytesIO(content))
    page = book["Penilaian Mandiri"]
    for row in page.iter_rows():
        if isinstance(row[1].value, int):
            row[-1].value = scores.get((str(row[0].value), row[1].value), 4)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.fixture(scope="module")
def assessed(report_folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """The report's data and a self-assessment of its year. Only for reading."""
    folder = copied(report_folder, tmp_path_factory.mktemp("mandiri") / "basis_data")
    draft = read_draft(self_assessment(folder, LOWER), "mandiri.xlsx", known=known(folder))
    assert [finding.kind for finding in draft.findings] == []
    publish(folder, [draft])
    return folder


@pytest.fixture
def open_assessed(assessed: Folder, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a page on a database with a self-assessment."""
    return lambda name, **address: open_on(assessed, monkeypatch, name, address)


def press(page: AppTest, key: str) -> AppTest:
    return page.button(key=key).click().run()


@pytest.mark.parametrize("name", ["sistem_merit", "simulasi_merit"])
def test_without_a_self_assessment_the_template_is_offered(open_page: Open, name: str) -> None:
    page = open_page(name)
    assert is_whole(page)
    assert [button.label for button in page.get("download_button")] == ["Unduh templat"]
    assert "LKIP" in texts(page)
    assert not page.get("segmented_control")


def test_a_quarter_without_a_self_assessment_leads_to_the_one_that_has(open_assessed: Open) -> None:
    page = open_assessed("simulasi_merit", triwulan="II")
    assert is_whole(page)
    assert finding(page).startswith("Belum ada penilaian mandiri untuk periode ini")
    assert "Buka triwulan IV 2024" in texts(page)


def test_aspects_open_to_scored_sub_aspects_and_stand_beside_the_report(open_assessed: Open) -> None:
    page = open_assessed("sistem_merit", aspek="Pengembangan Karir")
    assert is_whole(page)
    said = texts(page)
    assert "Pengembangan Karir: dua dari 10 sub aspek masih dapat naik" in said
    assert "Penilaian mandiri +37,00 poin terhadap laporan" in said
    assert not page.get("download_button")


def test_a_chosen_score_changes_value_and_address_and_goes_back(open_assessed: Open) -> None:
    page = open_assessed("simulasi_merit")
    assert is_whole(page)
    assert finding(page) == "Penilaian mandiri bernilai 387,5, kategori sangat baik"
    page.segmented_control(key="_skor_3.1").set_value("4").run()
    assert finding(page) == "Simulasi: menaikkan satu sub aspek memberi nilai 397,5, kategori sangat baik"
    assert "peringkat 2 di antara 10 provinsi yang disebut LKIP" in texts(page)
    assert page.query_params["skor"] in ("3.1=4", ["3.1=4"])
    page.run()
    assert "397,5" in finding(page)
    press(page, "_ulang_simulasi")
    assert "387,5" in finding(page)
    assert "skor" not in page.query_params


def test_scores_in_the_address_are_simulated(open_assessed: Open) -> None:
    page = open_assessed("simulasi_merit", skor="3.1=4,5.4=3,3.7=1,9.9=4")
    assert is_whole(page)
    assert finding(page) == "Simulasi: menaikkan dua sub aspek memberi nilai 402,5, kategori sangat baik"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ({}, "Nilai 400 tercapai dengan menaikkan 3 poin skor pada dua sub aspek"),
        ({"nilai_tujuan": "388"}, "Nilai 388 tercapai dengan menaikkan 1 poin skor pada satu sub aspek"),
        ({"nilai_tujuan": "38", "pengampu": "BPSDM"}, "Nilai 38 tercapai dengan menaikkan 1 poin skor"),
        ({"nilai_tujuan": "100"}, "Nilai 100 sudah tercapai: nilai sekarang 387,5"),
        ({"nilai_tujuan": "411"}, "Nilai 411 tidak terjangkau: paling tinggi 410 dengan semua skor tertinggi"),
        ({"nilai_tujuan": "banyak"}, "Sebutkan nilai yang ingin dicapai"),
    ],
)
def test_the_cheapest_path_to_a_value(open_assessed: Open, address: dict[str, str], said: str) -> None:
    page = open_assessed("simulasi_merit", **address)
    assert is_whole(page)
    assert said in texts(page)


def test_a_path_is_applied_to_the_simulation(open_assessed: Open) -> None:
    page = press(open_assessed("simulasi_merit", nilai_tujuan="400"), "_terapkan")
    assert finding(page) == "Simulasi: menaikkan dua sub aspek memberi nilai 400, kategori sangat baik"


def test_a_missing_score_leaves_the_value_unsaid(report_copy: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    content = self_assessment(report_copy, {**LOWER, ("Promosi dan Mutasi", 2): None})
    publish(report_copy, [read_draft(content, "mandiri.xlsx", known=known(report_copy))])
    page = open_on(report_copy, monkeypatch, "simulasi_merit", {})
    assert is_whole(page)
    assert finding(page) == "Satu sub aspek belum berskor: nilai total belum tersedia"
    assert "Satu sub aspek belum berskor tidak ikut dihitung" in texts(page)
    page.segmented_control(key="_skor_4.2").set_value("3").run()
    assert finding(page) == "Simulasi: menaikkan satu sub aspek memberi nilai 385, kategori sangat baik"
