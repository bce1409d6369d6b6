"""Laporan: what is filled and what is left to write, and files that are made and offered."""

from io import BytesIO

import pytest
from docx import Document

from tests.pages.conftest import Open, finding, is_whole, texts


@pytest.mark.parametrize("outline", ["Seperti LKIP", "PermenPANRB 53/2014"])
def test_the_outline_says_what_is_filled_and_what_a_person_writes(open_page: Open, outline: str) -> None:
    page = open_page("laporan", kerangka=outline)
    assert is_whole(page)
    assert "bagian terisi dari data" in finding(page)
    assert "Realisasi Anggaran" in texts(page)
    assert "Ditulis oleh" in texts(page)


def test_a_file_is_made_and_then_offered(open_page: Open) -> None:
    page = open_page("laporan", kerangka="PermenPANRB 53/2014")
    name = "permenpanrb_53_2014_BKD_2024_IV.docx"
    page.button(key=f"buat_{name}").click().run()
    assert is_whole(page)
    content = page.session_state["_berkas_dibuat"][name][1]
    assert Document(BytesIO(content)).tables
    assert page.get("download_button")


def test_without_data_the_page_says_so(open_empty: Open) -> None:
    page = open_empty("laporan")
    assert is_whole(page)
