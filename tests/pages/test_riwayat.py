"""Riwayat: what was done is listed, one batch is opened, taken back, compared; quarters are locked and reopened."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.importing import Choices, read_draft
from dashboard.store import Folder, publish
from tests.pages.conftest import finding, is_whole, open_on, texts
from tests.pages.uploads import SHEET, spending

FIRST, SECOND = "tw1.xlsx", "tw1_perbaikan.xlsx"


@pytest.fixture
def history(folder: Folder, monkeypatch: pytest.MonkeyPatch):
    """Open the page on two batches, the second with one changed figure."""
    publish(folder, [read_draft(spending(), FIRST)])
    publish(folder, [read_draft(spending(7_199_348_001), SECOND)])

    def open_history(**address: object) -> AppTest:
        page = open_on(folder, monkeypatch, "riwayat", address)
        assert is_whole(page)
        return page

    return open_history


def test_without_batches_it_says_so(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    assert finding(open_on(folder, monkeypatch, "riwayat", {})) == "Belum ada riwayat"


def test_batches_are_listed_newest_first(history) -> None:
    said = texts(history())
    assert said.index(SECOND) < said.index(FIRST)
    assert "sudah digantikan" in said
    assert "masih berlaku" in said


def test_one_batch_says_what_it_changed(history) -> None:
    page = history(batch="2")
    assert finding(page) == f"Batch 2: {SECOND}, 1 baris berubah"
    said = texts(page)
    assert "7.199.348.000" in said
    assert "7.199.348.001" in said
    assert "TW I!D7" in said
    page.button(key="semua_batch").click().run()
    assert finding(page).startswith("Terakhir diubah")


def test_an_original_that_is_gone_is_said_in_place_of_its_button(history, folder: Folder) -> None:
    assert f"Berkas asli {SECOND} tidak ada lagi" not in texts(history(batch="2"))
    for kept in (folder.path / "originals").iterdir():
        kept.unlink()
    assert f"Berkas asli {SECOND} tidak ada lagi" in texts(history(batch="2"))


def test_a_batch_is_taken_back_with_a_reason(history, folder: Folder) -> None:
    page = history(batch="2")
    page.button(key="ya_batalkan_2").click().run()
    assert page.error[0].value == "Tulis alasannya lebih dahulu."
    assert folder.current == 3
    page.text_input(key="alasan_batal_2").set_value("salah berkas")
    page.button(key="ya_batalkan_2").click().run()
    assert folder.current == 4
    assert "Batch 2 sudah dibatalkan" in texts(page)
    assert "ya_batalkan_2" not in [button.key for button in page.button]
    page.button(key="semua_batch").click().run()
    assert finding(page).endswith("batch 2 dibatalkan")


def test_what_was_answered_about_a_file_is_told(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    choices = Choices(decide=(f"{SHEET}!D7=7199348000",), satuan=1)
    publish(folder, [read_draft(spending("tujuh miliar"), FIRST, choices)])
    said = texts(open_on(folder, monkeypatch, "riwayat", {"batch": "1"}))
    assert f"{SHEET}!D7 → 7.199.348.000" in said
    assert "Satuan uang: dikalikan 1" in said
    assert re.search(r"Jawaban \S+ atas pertanyaan", said)


def test_a_refusal_names_the_later_batch(history, folder: Folder) -> None:
    page = history(batch="1")
    page.text_input(key="alasan_batal_1").set_value("salah berkas")
    page.button(key="ya_batalkan_1").click().run()
    assert SECOND in page.error[0].value
    assert folder.current == 3


def test_two_states_are_compared(history) -> None:
    page = history()
    page.toggle(key="banding_tampil").set_value(True).run()
    assert "1 perbedaan antara keadaan setelah batch 1 dan setelah batch 2" in texts(page)
    page.selectbox(key="banding_dari").set_value(2).run()
    assert "sama dengan data setelah batch 2" in texts(page)


def test_what_is_being_read_is_offered_to_be_locked(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    other = spending(period="Realisasi anggaran s.d. triwulan II 2023", sheet="Belanja")
    meant = Choices("DISDIK", decide=("perangkat_daerah:BKD=DISDIK",))
    publish(folder, [read_draft(spending(), FIRST), read_draft(other, "belanja.xlsx", meant)])
    page = open_on(folder, monkeypatch, "riwayat", {"perangkat_daerah": "DISDIK", "tahun": "2023", "triwulan": "II"})
    assert page.selectbox(key="kunci_perangkat_daerah").value == "DISDIK"
    assert page.number_input(key="kunci_tahun").value == 2023
    assert page.selectbox(key="kunci_pilihan_triwulan").value == "II"


def test_a_quarter_is_locked_and_reopened(history) -> None:
    page = history()
    page.number_input(key="kunci_tahun").set_value(2025)
    page.selectbox(key="kunci_pilihan_triwulan").set_value("I")
    page.button(key="ya_kunci").click().run()
    assert "1 triwulan terkunci" in texts(page)
    page.button(key="ya_buka_3").click().run()
    assert page.error[0].value == "Tulis alasannya lebih dahulu."
    page.text_input(key="alasan_buka_3").set_value("angka keliru")
    page.button(key="ya_buka_3").click().run()
    assert "Tidak ada triwulan yang terkunci" in texts(page)
    assert "BKD triwulan I 2025 dibuka kembali" in texts(page)
