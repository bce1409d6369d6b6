"""Kualitas Data: findings with both places, filters, search, the grid of periods, and nothing without data."""

from tests.pages.conftest import Open, finding, is_whole, texts


def test_findings_stand_with_both_places(open_page: Open) -> None:
    page = open_page("kualitas_data")
    assert is_whole(page)
    assert "kesalahan" in finding(page)
    said = texts(page)
    assert "96,75" in said
    assert "Realisasi!G45" in said
    assert "(surat Kepala Kantor Regional V BKN); bobot: Bab II" in said
    assert "Kemungkinan sebab" in said


def test_filters_narrow_the_list(open_page: Open) -> None:
    page = open_page("kualitas_data", tingkat="catatan")
    assert "Realisasi!G45" not in texts(page)
    page = open_page("kualitas_data", dataset="ksd")
    said = texts(page)
    assert "Skrining Kesehatan Jiwa" in said
    assert "Surat Menyurat" not in said


def test_search_finds_an_object(open_page: Open) -> None:
    page = open_page("kualitas_data", cari="surat menyurat")
    said = texts(page)
    assert "96,75" in said
    assert "Skrining Kesehatan Jiwa" not in said
    page = open_page("kualitas_data", cari="tidak ada yang bernama begini")
    assert "Tidak ada kesalahan untuk pilihan ini." in texts(page)


def test_the_grid_says_what_is_missing(open_page: Open) -> None:
    said = texts(open_page("kualitas_data"))
    assert "13 dari 14" in said
    assert "belum ada" in said


def test_without_data_it_says_what_to_do(open_empty: Open) -> None:
    page = open_empty("kualitas_data")
    assert is_whole(page)
    assert "Belum ada data" in page.info[0].value
