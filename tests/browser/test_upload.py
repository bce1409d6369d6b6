"""An analyst's quarter: a broken file, the mended one, publication, and the way back, while somebody else looks on."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import settle
from tests.pages.uploads import spending

Visit = Callable[..., Page]
PATIENCE = 40_000
COORDINATION = "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK"


def drop(page: Page, path: Path, content: bytes) -> None:
    """Give the page a file, and wait until it is read."""
    path.write_bytes(content)
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", str(path))
    expect(page).to_have_url(re.compile("draf="), timeout=PATIENCE)
    settle(page)


def press(page: Page, words: str) -> None:
    """Press a button and wait for the page."""
    page.get_by_role("button", name=words, exact=True).click()
    settle(page)


def heading(page: Page, words: str) -> None:
    """The page's finding says this."""
    expect(page.locator("h1.temuan")).to_contain_text(words, timeout=PATIENCE)


def test_upload_mend_publish_see_and_revert(visit_own: Visit, tmp_path: Path) -> None:
    visit = visit_own
    reader = visit("penyerapan_anggaran?tahun=2024&triwulan=IV")
    analyst = visit("unggah_data")
    broken = tmp_path / "realisasi_tw1_2025.xlsx"
    drop(analyst, broken, spending("1.234"))
    heading(analyst, "1 kesalahan dalam realisasi_tw1_2025.xlsx")
    expect(analyst.locator(".lembar td.l-salah")).to_have_text("1.234")
    expect(analyst.get_by_role("button", name="Publikasikan", exact=True)).to_be_disabled()
    analyst.reload()
    settle(analyst)
    heading(analyst, "1 kesalahan dalam")
    press(analyst, "Buat Excel dengan catatan kesalahan")
    with analyst.expect_download() as marked:
        analyst.get_by_role("button", name="Unduh Excel dengan catatan kesalahan").click()
    assert marked.value.suggested_filename == "realisasi_tw1_2025_catatan.xlsx"

    analyst = visit("unggah_data")
    drop(analyst, tmp_path / "realisasi_tw1_2025_perbaikan.xlsx", spending())
    heading(analyst, "realisasi_tw1_2025_perbaikan.xlsx siap dipublikasikan")
    press(analyst, "Lihat perubahan")
    expect(analyst.locator(".st-key-kartu_rincian")).to_contain_text("7.199.348.000")
    press(analyst, "Lanjut ke publikasi")
    analyst.get_by_role("button", name="Publikasikan", exact=True).dblclick()
    heading(analyst, "realisasi_tw1_2025_perbaikan.xlsx sudah berlaku")

    reader.get_by_role("button", name=re.compile("Muat data baru")).click(timeout=PATIENCE)
    settle(reader)
    reader.get_by_role("combobox", name="Tahun").fill("2025")
    reader.keyboard.press("Enter")
    expect(reader.get_by_test_id("stMain")).to_contain_text("Data per 31 Desember 2025", timeout=PATIENCE)
    settle(reader)
    reader.get_by_role("combobox", name="Triwulan").click()
    reader.get_by_role("option", name="I", exact=True).click()
    heading(reader, "pagu belum terserap")
    chart = reader.locator(".st-key-kartu_sisa_sub_kegiatan")
    expect(chart).to_contain_text("25,33", timeout=PATIENCE)

    analyst.get_by_role("link", name="Riwayat").last.click()
    heading(analyst, "Batch 13: realisasi_tw1_2025_perbaikan.xlsx, 2 baris ditambah")
    press(analyst, "Batalkan batch ini")
    analyst.get_by_role("textbox", name="Alasan").fill("rapat memutuskan menunggu")
    analyst.keyboard.press("Enter")
    settle(analyst)
    analyst.get_by_role("button", name="Ya, batalkan batch ini").click()
    expect(analyst.locator(".per")).to_contain_text("versi 3", timeout=PATIENCE)
    reader.get_by_role("button", name=re.compile("Muat data baru")).click(timeout=PATIENCE)
    expect(reader.locator("h1.temuan")).to_contain_text("Belum ada realisasi anggaran", timeout=PATIENCE)
    expect(reader.get_by_test_id("stMain")).not_to_contain_text("25,33")


@pytest.mark.parametrize("name", ["unggah_data", "riwayat", "riwayat?batch=1"])
def test_data_pages_fit_a_phone_and_speak_indonesian(visit: Visit, name: str) -> None:
    page = visit(name, width=360, height=800)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    said = page.locator("[data-testid=stMain]").inner_text()
    for english in ("Upload", "Drag and drop", "Browse", "per file", "Choose an option", "No results"):
        assert english not in said
