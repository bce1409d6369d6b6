"""The simulation: without employees it offers the template, with them it states the index. All rows are simulated."""

from collections.abc import Callable

import pytest

from dashboard.importing import read_draft
from dashboard.store import Folder, publish
from tests.conftest import REPORT
from tests.importing.corpus import pegawai
from tests.pages.conftest import Open, finding, is_whole, open_on, texts

CLERKS = [["Unit A", "pelaksana", "D-III"], ["Unit A", "pelaksana", "S-1"], ["Unit B", "pelaksana", "SLTA"]]
KNOWN = ["tidak", "ya", 95, "tidak pernah"]


@pytest.fixture
def employed(folder: Folder) -> Folder:
    """The report's agreement, and three simulated clerks of two units."""
    head = [*pegawai.HEAD[1:4], "Diklat Teknis", "Seminar", "Nilai Kinerja", "Hukuman Disiplin"]
    staff = pegawai.staff(*([*line, *KNOWN] for line in CLERKS), head=head)
    agreement = (REPORT / "perjanjian_kinerja.xlsx").read_bytes()
    drafts = [read_draft(content, f"{n}.xlsx") for n, content in enumerate((agreement, staff))]
    assert {outcome.status for outcome in publish(folder, drafts)} == {"committed"}
    return folder


@pytest.fixture
def open_employed(employed: Folder, monkeypatch: pytest.MonkeyPatch) -> Callable:
    return lambda **address: open_on(employed, monkeypatch, "simulasi_ip_asn", address)


def test_without_employees_the_page_says_so_and_offers_the_template(open_page: Open) -> None:
    page = open_page("simulasi_ip_asn")
    assert is_whole(page)
    assert finding(page) == "Belum ada data pegawai untuk triwulan ini"
    assert "tanpa nama dan tanpa NIP" in texts(page)
    assert [button.proto.label for button in page.get("download_button")] == ["Unduh templat"]


def test_a_quarter_without_employees_leads_to_the_one_that_has(open_employed: Callable) -> None:
    page = open_employed(triwulan="I")
    assert is_whole(page)
    assert "Buka triwulan" in texts(page)


def test_the_index_from_the_ground_is_a_simulation(open_employed: Callable) -> None:
    page = open_employed()
    assert is_whole(page)
    assert finding(page) == "Simulasi IP ASN 62,50 dari 3 pegawai, kategori rendah"
    said = texts(page)
    assert "tidak diperingkatkan dengan nilai terbitan BKN" in said
    assert "Simulasi: Unit B terendah, 57,50; Unit A tertinggi, 65,00" in said
    assert "Simulasi: indeks perangkat daerah naik 0,42 poin menjadi 62,92" in said


def test_the_assumption_is_in_the_address(open_employed: Callable) -> None:
    page = open_employed(unit="Unit B", pelatihan="Diklat teknis 20 JP", bagian_pelatihan_persen="100")
    assert is_whole(page)
    said = texts(page)
    assert "Simulasi: indeks Unit B naik 22,50 poin menjadi 80,00, kategori sedang" in said
    assert "0 pegawai naik jenjang, 1 pegawai mengikuti pelatihan. Indeks perangkat daerah +7,50 poin." in said


def test_another_quarter_has_no_employees(open_employed: Callable) -> None:
    assert finding(open_employed(triwulan="II")) == "Belum ada data pegawai untuk triwulan ini"


def test_any_institution_is_the_readers_own(open_page: Open) -> None:
    page = open_page("ip_asn", instansi="Kota Metro", sejak="2024-08")
    assert is_whole(page)
    assert finding(page) == "Kota Metro peringkat 2 dari 32 instansi pada posisi September 2024"
    said = texts(page)
    assert "target tahun pengukuran 2023 hanya diketahui untuk instansi perangkat daerah ini" in said
    assert "Dari Agustus 2024 ke September 2024" in said
