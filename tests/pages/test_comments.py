"""Comments on a card: the drawer shows them, takes another, and keeps what is corrected or withdrawn."""

import sqlite3

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.store import Comments, Folder, NotSaved, Seen, Topic
from dashboard.ui.comments import UNREAD
from dashboard.ui.frame import FAILURE
from tests.pages.conftest import open_on, texts

CARD = "sisa_sub_kegiatan"
TOPIC = Topic("BKD", 2024, "IV", CARD)
SEEN = Seen("penyerapan_anggaran", {}, 1)


@pytest.fixture
def page(report_copy: Folder, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The budget page with a filter set."""
    return open_on(report_copy, monkeypatch, "penyerapan_anggaran", {"kegiatan": "Mutasi dan Promosi ASN"})


def label(page: AppTest) -> str:
    return page.button(key=f"komentar_{CARD}").label


def write(page: AppTest, text: str, name: str) -> AppTest:
    """Open the drawer of the card, fill in its form and send it."""
    page.button(key=f"komentar_{CARD}").click().run()
    page.text_area(key="_komentar_isi").set_value(text)
    page.text_input(key="_komentar_nama").set_value(name)
    return page.button(key="_kirim_komentar").click().run()


def test_a_comment_is_written_counted_and_shown_with_who_and_when(page: AppTest, report_copy: Folder) -> None:
    assert label(page) == "Komentar"
    write(page, "Promosi ditunda", "Kepala Bidang Mutasi")
    assert not page.exception
    (kept,) = Comments(report_copy).of("BKD", 2024, "IV")
    assert (kept.topic, kept.seen.filters, kept.seen.versi) == (TOPIC, {"kegiatan": ["Mutasi dan Promosi ASN"]}, 1)
    assert label(page) == "Komentar (1)"
    page.button(key=f"komentar_{CARD}").click().run()
    assert "Promosi ditunda" in texts(page)
    assert "Kepala Bidang Mutasi, " in texts(page)
    assert "; Kegiatan: Mutasi dan Promosi ASN" in texts(page)


def test_another_reader_sees_it_at_the_next_run(page: AppTest, report_copy: Folder) -> None:
    Comments(report_copy).add(TOPIC, "dari rapat lain", "Sekretaris", SEEN)
    page.run()
    assert label(page) == "Komentar (1)"


def test_a_withdrawn_comment_no_longer_counts_and_stays_readable(page: AppTest, report_copy: Folder) -> None:
    Comments(report_copy).add(TOPIC, "keliru", "Sekretaris", SEEN)
    (written,) = Comments(report_copy).of("BKD", 2024, "IV")
    Comments(report_copy).withdraw(written, "Kepala Badan")
    page.run()
    assert label(page) == "Komentar"
    page.button(key=f"komentar_{CARD}").click().run()
    assert "ditarik oleh Kepala Badan pada " in texts(page)
    assert "keliru" in texts(page)


def test_what_is_refused_says_why_and_is_not_kept(page: AppTest, report_copy: Folder) -> None:
    write(page, "Oleh NIP 197001011995011001", "Sekretaris")
    assert Comments(report_copy).of("BKD", 2024, "IV") == []
    assert label(page) == "Komentar"


def test_an_indicator_has_comments_of_its_own(report_copy: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "Nilai kualitas data SDI"
    Comments(report_copy).add(Topic("BKD", 2024, "IV", "indikator", name), "tentang ini", "Sekretaris", SEEN)
    page = open_on(report_copy, monkeypatch, "capaian_indikator", {"indikator": name})
    assert page.button(key="komentar_indikator").label == "Komentar (1)"
    page.button(key="komentar_indikator").click().run()
    assert "tentang ini" in texts(page)


def test_comments_that_cannot_be_read_are_said_to_be_so(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise NotSaved(sqlite3.OperationalError("database is locked"))

    monkeypatch.setattr(Comments, "of", fail)
    st.cache_resource.clear()
    page.run()
    assert not page.exception
    assert label(page) == "Komentar (tidak terbaca)"
    for button in (f"komentar_{CARD}", "_unduh_halaman"):
        page.button(key=button).click().run()
        assert any(said.value.startswith(UNREAD) for said in page.warning)


def test_a_fault_in_reading_comments_is_the_dashboards(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("no such column: tidak_ada")

    monkeypatch.setattr(Comments, "of", fail)
    st.cache_resource.clear()
    page.run()
    assert page.error[0].value.startswith(FAILURE)
