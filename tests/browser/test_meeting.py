"""A meeting run by keyboard, in a real browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard.decks.meetings import new_meeting
from tests.browser.conftest import settle

Visit = Callable[..., Page]
FIRST = "Belum ada tindak lanjut rapat triwulan III 2024 yang tercatat"
SIXTH = "Tiga sub kegiatan ditambah pagunya tetapi membelanjakan kurang dari pagu semula"


def test_a_meeting_by_keyboard(visit: Visit) -> None:
    page = visit("presentasi", width=1280, height=720)
    page.get_by_role("link", name="Mulai").first.click()
    finding = page.locator("h1.temuan")
    expect(finding).to_have_text(FIRST)
    number = page.locator(".nomor")
    expect(number).to_have_text("1 / 10")
    expect(page.get_by_role("link", name="Ringkasan")).to_be_hidden()

    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect(number).to_have_text("6 / 10")
    expect(finding).to_have_text(SIXTH)
    expect(page).to_have_url(re.compile(r"dek=evaluasi_triwulan&slide=6&versi=[0-9]+&rapat=[0-9a-f]{8}$"))

    page.go_back()
    page.go_back()
    expect(number).to_have_text("4 / 10")
    expect(page.locator(".slide-bagian")).to_contain_text("triwulan IV 2024")
    page.keyboard.press("6")
    expect(finding).to_have_text(SIXTH)
    expect(page).to_have_url(re.compile(r"slide=6&versi=[0-9]+&rapat=[0-9a-f]{8}$"))

    page.reload()
    settle(page)
    expect(finding).to_have_text(SIXTH)
    expect(number).to_have_text("6 / 10")

    page.mouse.click(600, 400)
    page.keyboard.press("PageDown")
    page.keyboard.press("Home")
    page.keyboard.press("2")
    expect(number).to_have_text("2 / 10")
    expect(finding).to_contain_text("13 dari 14 indikator memenuhi target")

    page.keyboard.press("b")
    expect(page.locator(".tirai")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".tirai")).to_be_hidden()
    page.keyboard.press("l")
    page.get_by_text("Perlu arahan pimpinan", exact=True).click()
    expect(number).to_have_text("10 / 10")

    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/perlu_arahan"))
    expect(page.get_by_role("button", name="Kembali ke slide")).to_be_enabled()
    page.keyboard.press("Escape")
    expect(number).to_have_text("10 / 10")

    page.keyboard.press("Escape")
    expect(finding).to_have_text("Presentasi rapat evaluasi")
    expect(page).to_have_url(re.compile(r"/presentasi$"))


def test_pages_on_the_way_from_a_slide_keep_its_version_and_the_way_back(visit: Visit) -> None:
    page = visit("presentasi?dek=anggaran&slide=3")
    finding = page.locator("h1.temuan")
    slide = finding.inner_text()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/penyerapan_anggaran.*asal="))
    drilled = page.url
    page.get_by_role("link", name="Metode", exact=True).click()
    expect(page).to_have_url(re.compile("/metode.*versi=1.*asal="))
    page.go_back()
    expect(page).to_have_url(drilled)
    page.get_by_role("link", name="Ringkasan", exact=True).click()
    expect(page).to_have_url(re.compile("/ringkasan.*versi=1.*asal="))
    page.reload()
    settle(page)
    page.locator("a.perkara").first.click()
    expect(page).not_to_have_url(re.compile("/ringkasan"))
    expect(page).to_have_url(re.compile("versi=1.*asal="))
    expect(page.get_by_role("button", name="Kembali ke slide")).to_be_enabled()
    page.keyboard.press("Escape")
    expect(finding).to_have_text(slide)
    expect(page).to_have_url(re.compile("dek=anggaran&slide=3&versi=1"))


def test_a_key_held_down_and_back_again_loses_nothing(visit: Visit) -> None:
    page = visit("presentasi?dek=evaluasi_triwulan&rapat=00000010", width=1280, height=720)
    for _ in range(4):
        for key in ("ArrowRight", "ArrowLeft"):
            for _ in range(9):
                page.keyboard.press(key)
            page.wait_for_timeout(500)
    page.keyboard.press("6")
    expect(page.locator("h1.temuan")).to_have_text(SIXTH)
    expect(page.get_by_role("dialog", name="Connection error")).to_be_hidden()


def test_a_slide_on_a_phone_is_read_and_turned_by_thumb(visit: Visit) -> None:
    page = visit("presentasi?dek=evaluasi_triwulan&slide=2", width=360, height=800)
    number = page.locator(".nomor")
    assert page.evaluate(
        """() => [...document.querySelectorAll('.js-plotly-plot text')].every(text => {
            const box = text.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth;
        })"""
    )
    page.get_by_label("Slide berikutnya").click()
    expect(number).to_have_text("3 / 10")
    expect(page.locator("h1.temuan")).to_have_text("Satu indikator program di bawah target: 110 dari 112,5")
    page.get_by_label("Slide sebelumnya").click()
    expect(number).to_have_text("2 / 10")
    page.get_by_label("Tutup presentasi").click()
    expect(page.locator("h1.temuan")).to_have_text("Presentasi rapat evaluasi")


def test_a_speaker_follows_the_own_meeting_only(visit: Visit) -> None:
    rapat = new_meeting()
    stage = visit(f"presentasi?dek=anggaran&rapat={rapat}")
    other = visit(f"presentasi?dek=anggaran&rapat={new_meeting()}")
    speaker = visit(f"presentasi?rapat={rapat}&pembicara=1")
    expect(speaker.locator(".jam")).to_contain_text("1 / 5")
    stage.keyboard.press("End")
    expect(speaker.locator(".jam")).to_contain_text("5 / 5")
    expect(other.locator(".nomor")).to_have_text("1 / 5")
    expect(stage.locator(".nomor")).to_have_text("5 / 5")

    stage.reload()
    settle(stage)
    expect(stage.locator(".nomor")).to_have_text("5 / 5")
    stage.keyboard.press("2")
    expect(speaker.locator(".jam")).to_contain_text("2 / 5")


def test_who_opens_the_slides_link_looks_on_until_the_meeting_is_taken_over(visit: Visit) -> None:
    stage = visit("presentasi?dek=anggaran&slide=2")
    expect(stage).to_have_url(re.compile("rapat="))
    reader = visit(re.sub("^.*/presentasi", "presentasi", stage.url))
    with stage.context.expect_page() as opened:
        stage.keyboard.press("p")
    clock = opened.value.locator(".jam")
    expect(clock).to_contain_text("2 / 5")
    reader.keyboard.press("End")
    expect(reader.locator("h1.temuan")).not_to_have_text(stage.locator("h1.temuan").inner_text())
    with reader.context.expect_page() as opened:
        reader.keyboard.press("p")
    other = opened.value
    expect(other.locator(".jam")).to_contain_text("2 / 5")

    other.get_by_role("button", name="Pimpin dari sini").click()
    expect(other.get_by_role("button", name="Pimpin dari sini")).to_be_hidden()
    other.keyboard.press("4")
    expect(clock).to_contain_text("4 / 5")
    stage.keyboard.press("Home")
    expect(stage.locator(".nomor")).to_have_text("1 / 5")
    expect(clock).to_contain_text("4 / 5")


def test_keys_pressed_in_the_speakers_window_move_its_meeting_only(visit: Visit) -> None:
    rapat = new_meeting()
    stage = visit(f"presentasi?dek=evaluasi_triwulan&rapat={rapat}")
    other = stage.context.new_page()
    other.goto(stage.url.replace(rapat, new_meeting()))
    settle(other)
    stage.bring_to_front()
    with stage.context.expect_page() as opened:
        stage.keyboard.press("p")
    speaker = opened.value
    speaker.set_viewport_size({"width": 1100, "height": 760})
    clock, number = speaker.locator(".jam"), stage.locator(".nomor")
    expect(clock).to_contain_text("1 / 10")
    expect(speaker.get_by_text("juga bekerja di jendela ini")).to_be_visible()

    for key in ("PageDown", "ArrowRight", " ", "ArrowLeft"):
        speaker.keyboard.press(key)
    expect(number).to_have_text("3 / 10")
    expect(clock).to_contain_text("3 / 10")
    speaker.keyboard.press("End")
    expect(number).to_have_text("10 / 10")
    speaker.keyboard.press("Home")
    expect(number).to_have_text("1 / 10")
    speaker.keyboard.press("b")
    expect(stage.locator(".tirai")).to_be_visible()
    speaker.keyboard.press("b")
    expect(stage.locator(".tirai")).to_be_hidden()
    speaker.keyboard.press("2")
    expect(clock).to_contain_text("2 / 10")
    expect(stage).to_have_url(re.compile("slide=2$"))
    expect(other.locator(".nomor")).to_have_text("1 / 10")


@pytest.mark.parametrize("slide", [2, 5], ids=["bullet", "revision"])
def test_the_next_slide_is_seen_whole_in_the_speakers_window(visit: Visit, slide: int) -> None:
    visit(f"presentasi?dek=evaluasi_triwulan&slide={slide}&rapat=0000001{slide}")
    speaker = visit(f"presentasi?rapat=0000001{slide}&pembicara=1", width=1100, height=760)
    expect(speaker.locator(".jam")).to_contain_text(f"{slide} / 10")
    box = speaker.locator("[data-testid=stPlotlyChart]").bounding_box()
    assert box and box["y"] + box["height"] <= 760


def test_a_card_is_added_to_a_new_deck(visit_own: Visit) -> None:
    visit = visit_own
    page = visit("ip_asn?provinsi=Lampung")
    card = page.locator(".st-key-kartu_ip_asn_peringkat")
    card.get_by_role("button", name="⋯").click()
    page.get_by_role("button", name="Tambah", exact=True).click()
    expect(page.get_by_text("sudah ditambahkan ke presentasi")).to_be_visible()
    page.keyboard.press("Escape")
    settle(page)
    page.get_by_role("link", name="Presentasi").click()
    expect(page.get_by_text("1 slide, buatan sendiri: Peringkat IP ASN")).to_be_visible()
    page.get_by_role("link", name="Mulai").last.click()
    expect(page.locator(".slide-bagian")).to_contain_text("Peringkat IP ASN")
    expect(page.locator(".nomor")).to_have_text("1 / 1")
