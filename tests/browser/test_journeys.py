"""What people do with the dashboard, in a real browser."""

import re
from collections.abc import Callable
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import Literal

import openpyxl
import pytest
from playwright.sync_api import Page, TimeoutError, expect

from tests.browser.conftest import settle

Visit = Callable[..., Page]
# Texts that stand outside their card or chart, seen there or cut; tables of figures and sheets may move in their card.
OUTSIDE = """() => {
    const bounds = element => {
        const chart = element.closest('.js-plotly-plot');
        return (chart ?? element.closest('[class*=st-key-kartu_], [class*=st-key-angka_], [data-testid=stMain]'))
            .getBoundingClientRect();
    };
    const texts = [...document.querySelectorAll('[data-testid=stMain] *')].filter(element =>
        [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim())
        && !element.closest('.tabel:not(.riwayat), [data-testid=stSelectbox], [data-testid=stMultiSelect], style'));
    return texts.filter(element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect(), frame = bounds(element);
        return text.width && (text.left < frame.left - 2 || text.right > frame.right + 2);
    }).map(element => element.textContent.slice(0, 40));
}"""
WIDE = ("bandingkan", "kualitas_data", "laporan", "metode", "perlu_arahan", "presentasi")
CHARTED = ("ringkasan", "capaian_indikator", "sistem_merit", "ip_asn", "penyerapan_anggaran", "ksd")


def test_the_root_leads_to_the_overview_with_its_parameters(visit: Visit) -> None:
    page = visit("?triwulan=II")
    expect(page).to_have_url(re.compile(r"/ringkasan\?triwulan=II$"))


def test_a_filter_stays_across_pages_and_reload(visit: Visit) -> None:
    page = visit("ksd?triwulan=II")
    expect(page.locator("h1.temuan")).to_have_text(
        "Satu dari 16 target rencana aksi belum diisi; 15 terisi, semua 100 %"
    )
    page.get_by_role("link", name="Capaian Indikator").click()
    expect(page.locator("h1.temuan")).to_contain_text("Belum ada realisasi")
    expect(page).to_have_url(re.compile(r"/capaian_indikator\?triwulan=II$"))
    page.reload()
    settle(page)
    expect(page.locator("h1.temuan")).to_contain_text("Belum ada realisasi")
    expect(page).to_have_url(re.compile(r"/capaian_indikator\?triwulan=II$"))


def test_choosing_a_filter_changes_title_and_address(visit: Visit) -> None:
    page = visit("ip_asn")
    page.get_by_role("combobox", name="Provinsi").click()
    page.get_by_role("option", name="Lampung").click()
    expect(page.locator("h1.temuan")).to_contain_text("16 instansi terpilih")
    expect(page).to_have_url(re.compile("provinsi=Lampung"))
    page.get_by_role("button", name="Hapus filter").click()
    expect(page.locator("h1.temuan")).to_contain_text("32 instansi")


def test_what_is_said_to_screen_readers_is_indonesian(visit: Visit) -> None:
    page = visit("ip_asn")
    page.get_by_test_id("stSidebarHeader").hover()  # Streamlit shows the button only then
    page.get_by_role("button", name="Tutup menu samping").click()
    expect(page.get_by_role("button", name="Buka menu samping")).to_be_visible()
    expect(page.get_by_label("Buang Provinsi DKI Jakarta")).to_have_count(1)
    english = "[aria-label^=Remove], [aria-label=Open], [aria-label='Selected values'], [aria-label*=idebar]"
    expect(page.locator(english)).to_have_count(0)


def test_clicking_a_mark_highlights_it_and_clicking_again_lets_go(visit: Visit) -> None:
    page = visit("penyerapan_anggaran")
    bars = page.locator(".st-key-kartu_sisa_sub_kegiatan .barlayer .point path")
    bars.nth(3).click(force=True)
    expect(page).to_have_url(re.compile(r"sub_kegiatan=Pengelolaan\+Promosi\+ASN"))
    expect(page.locator(".st-key-kartu_penjelasan .catatan-baris")).to_have_count(1)
    page.get_by_role("button", name="Hapus filter").click()
    expect(page.locator(".st-key-kartu_penjelasan .catatan-baris")).to_have_count(7)


def test_a_figure_leads_to_its_cell(visit: Visit) -> None:
    page = visit("ringkasan")
    page.locator(".st-key-sumber_angka_penyerapan_anggaran button").click()
    drawer = page.get_by_role("dialog")
    expect(drawer).to_contain_text("serapan = realisasi / pagu")
    expect(drawer).to_contain_text("67 angka dibaca dari sel berikut")


def test_a_chart_is_downloaded_as_tables_and_pictures(visit: Visit, tmp_path: Path) -> None:
    page = visit("penyerapan_anggaran")
    page.locator(".st-key-menu_sisa_sub_kegiatan").get_by_role("button").click()
    for kind in ("Excel", "CSV", "PNG", "SVG"):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Unduh {kind}").click()
        download.value.save_as(tmp_path / download.value.suggested_filename)
    table = openpyxl.load_workbook(tmp_path / "sisa_sub_kegiatan.xlsx")["Tabel"]
    heads = [cell.value for cell in table[4]]
    total = sum(row[heads.index("Pagu Anggaran (Rp)")] for row in table.iter_rows(min_row=5, values_only=True))
    assert total == 216_419_358_893
    assert (tmp_path / "sisa_sub_kegiatan.csv").read_bytes().startswith("\ufeffProgram;Kegiatan;Sub Kegiatan".encode())
    assert (tmp_path / "sisa_sub_kegiatan.png").read_bytes().startswith(b"\x89PNG")
    assert "sisa pagu ada di satu sub kegiatan" in (tmp_path / "sisa_sub_kegiatan.svg").read_text(encoding="utf-8")


def test_an_attention_line_opens_the_matter_and_leads_to_its_figures(visit: Visit) -> None:
    page = visit("ringkasan")
    page.get_by_role("link", name=re.compile("Pengelolaan Promosi ASN")).click()
    expect(page).to_have_url(re.compile(r"perlu_arahan.*perkara=anggaran.*Pengelolaan\+Promosi\+ASN"))
    settle(page)
    page.get_by_role("link", name="Lihat angkanya").click()
    expect(page).to_have_url(re.compile(r"penyerapan_anggaran.*sub_kegiatan=Pengelolaan\+Promosi\+ASN"))


@pytest.mark.parametrize(("name", "scheme"), list(zip((*CHARTED, *WIDE), cycle(["light", "dark"]), strict=False)))
def test_a_page_answers_and_fits_a_phone(visit: Visit, name: str, scheme: Literal["light", "dark"]) -> None:
    page = visit(name, width=360, height=800, scheme=scheme)
    assert page.evaluate("document.documentElement.lang") == "id"
    expect(page.locator("[data-testid=stException]")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    wide = page.evaluate(
        """() => [...document.querySelectorAll('h1, h2, p.ukuran, .angka, .js-plotly-plot')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.textContent.slice(0, 40))"""
    )
    assert wide == []
    spilling = page.evaluate(
        """() => [...document.querySelectorAll('.g .g-label')]
            .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.slice(0, 40))"""
    )
    assert spilling == []
    drawn = page.locator(".g" if name == "ringkasan" else ".js-plotly-plot").count()
    assert drawn > 0 or name not in CHARTED
    clipped = page.evaluate(
        """() => [...document.querySelectorAll('.js-plotly-plot')].flatMap(plot => {
            const frame = plot.getBoundingClientRect();
            return [...plot.querySelectorAll('text')].filter(text => {
                const box = text.getBoundingClientRect();
                return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2);
            }).map(text => text.textContent);
        })"""
    )
    assert clipped == []


@pytest.mark.parametrize("name", [*CHARTED, "riwayat"])
def test_texts_stay_in_their_cards_between_phone_and_desk(visit: Visit, name: str) -> None:
    page = visit(name, width=1280)
    for width in (1280, 1100, 1024, 768):
        page.set_viewport_size({"width": width, "height": 900})
        with suppress(TimeoutError):  # charts are drawn anew a moment after the window changed
            page.wait_for_function(f"({OUTSIDE})().length === 0", timeout=5000)
        assert page.evaluate(OUTSIDE) == [], width
