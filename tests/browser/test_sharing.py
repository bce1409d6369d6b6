"""What people share: a link that shows exactly what its sender saw, comments that the meeting sees."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import settle

Visit = Callable[..., Page]
COPIED = "() => { window.copied = []; navigator.clipboard.writeText = async (text) => window.copied.push(text); }"


def copied_link(page: Page) -> str:
    """What "Salin tautan" puts on the clipboard, without the server's name."""
    page.evaluate(COPIED)
    page.get_by_role("button", name="Salin tautan").click()
    expect(page.get_by_role("button", name="Tautan tersalin")).to_be_visible()
    (link,) = json.loads(page.evaluate("JSON.stringify(window.copied)"))
    return re.sub(r"^https?://[^/]+/", "", link)


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label, exact=True).fill(option)
    page.get_by_role("option", name=option, exact=True).click()
    settle(page)


def seen(page: Page) -> list[str]:
    """Heading, titles of cards, and the table behind the first chart."""
    settle(page)
    card = page.locator(".st-key-kartu_ip_asn_instansi")
    card.get_by_role("button", name="⋯").click()
    download = page.get_by_role("button", name="Unduh CSV")
    with page.expect_download() as got:
        download.click()
    table = got.value.path().read_text(encoding="utf-8-sig")
    return [page.locator("h1.temuan").inner_text(), *page.locator("h2.temuan").all_inner_texts(), table]


def test_a_copied_link_shows_exactly_what_its_sender_saw(visit: Visit) -> None:
    page = visit("ip_asn")
    choose(page, "Bulan", "Agustus 2024")
    choose(page, "Jenis", "kota")
    choose(page, "Provinsi", "Lampung")
    choose(page, "Instansi saya", "Kota Metro")
    page.get_by_role("button", name="Clear all").or_(page.get_by_role("button", name="Kosongkan")).first.click()
    settle(page)
    link = copied_link(page)
    for part in ("perangkat_daerah=BKD", "tahun=2024", "triwulan=IV", "versi=1", "provinsi=Lampung", "jenis=kota"):
        assert part in link
    assert seen(visit(link)) == seen(page)


@pytest.mark.parametrize(
    ("address", "kept", "told"),
    [
        ("ip_asn?bulan=2024-08&jenis=kota", "bulan=Agustus+2024", "pada posisi Agustus 2024"),
        ("kualitas_data?dataset=anggaran", "dataset=Anggaran+dan+realisasi", "temuan"),
    ],
    ids=["month", "dataset"],
)
def test_a_value_named_by_its_key_stays_in_the_address(visit: Visit, address: str, kept: str, told: str) -> None:
    page = visit(address)
    finding = page.locator("h1.temuan")
    expect(finding).to_contain_text(told)
    expect(page).to_have_url(re.compile(re.escape(kept)))
    assert kept in copied_link(page)
    heading = page.locator(".st-key-kepala")
    of_this_value = heading.inner_text()
    page.reload()
    settle(page)
    expect(heading).to_have_text(of_this_value, use_inner_text=True)
    page.goto(page.url.split("?")[0])
    settle(page)
    expect(heading).not_to_have_text(of_this_value, use_inner_text=True)
    page.go_back()
    settle(page)
    expect(page).to_have_url(re.compile(re.escape(kept)))
    expect(finding).to_contain_text(told)


def test_comments_are_written_withdrawn_and_seen_in_the_meeting(visit_own: Visit) -> None:
    visit = visit_own
    page = visit("penyerapan_anggaran", width=1280, height=720)
    page.locator(".st-key-komentar_alasan_sisa").get_by_role("button").click()
    drawer = page.get_by_role("dialog")
    write(drawer, "Tunggu hasil lelang", "Sekretaris")
    write(drawer, "Keliru", "Sekretaris")
    write(drawer, "Geser sisa pagu", "Kepala Badan")
    drawer.get_by_role("button", name="Betulkan atau tarik").nth(1).click()
    drawer.get_by_role("button", name="Tarik komentar ini").click()
    expect(drawer.get_by_text("ditarik oleh Kepala Badan pada")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-komentar_alasan_sisa")).to_have_text("Komentar (2)")

    stage = visit("presentasi?dek=evaluasi_triwulan&slide=5&rapat=0000000c", width=1280, height=720)
    lines = stage.locator(".slide-komentar p")
    expect(lines).to_have_text([re.compile("^Sekretaris, .* Tunggu hasil"), re.compile("^Kepala Badan, .* Geser sisa")])
    chart, foot = stage.locator(".js-plotly-plot").bounding_box(), lines.first.bounding_box()
    assert chart and foot and chart["y"] + chart["height"] <= foot["y"]
    speaker = visit("presentasi?rapat=0000000c&pembicara=1")
    expect(speaker.locator(".komentar-pembicara p")).to_have_count(2)


def test_a_slides_link_is_copied_by_a_key(visit: Visit) -> None:
    page = visit("presentasi?dek=anggaran&slide=2&triwulan=III&rapat=0000000d")
    page.evaluate(COPIED)
    page.keyboard.press("s")
    expect(page.locator(".baru")).to_have_text("Tautan slide tersalin")
    (link,) = page.evaluate("window.copied")
    for part in ("dek=anggaran", "slide=2", "triwulan=III", "tahun=2024", "versi=1"):
        assert part in link
    assert "rapat=" not in link


def test_a_link_to_a_version_that_is_not_kept_offers_the_one_in_force(visit: Visit) -> None:
    page = visit("ip_asn?provinsi=Lampung&versi=99")
    expect(page.locator("h1.temuan")).to_have_text("Versi data pada tautan ini tidak disimpan lagi")
    page.get_by_role("button", name="Buka versi 1").click()
    expect(page.locator("h1.temuan")).to_contain_text("16 instansi terpilih")


def write(drawer: Locator, text: str, name: str) -> None:
    drawer.get_by_label("Komentar baru").fill(text)
    drawer.get_by_label("Nama atau jabatan").fill(name)
    drawer.get_by_role("button", name="Kirim komentar").click()
    expect(drawer.locator("p.komentar", has_text=text)).to_be_visible()
