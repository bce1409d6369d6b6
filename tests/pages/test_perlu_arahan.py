"""Perlu Arahan: the ranked list, its filters, an opened matter with its projection, and writing a follow-up down."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.importing import read_draft
from dashboard.store import Folder, FollowUp, FollowUps, Subject, publish
from tests.pages.conftest import Open, finding, is_whole, open_on, texts

NAME = "Nilai kualitas data SDI"
KUNCI = f"indikator|di_bawah_target|{NAME}"
AGENCY = ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"]
AGREED = [
    ["Perjanjian Kinerja"],
    AGENCY,
    ["Tahun 2025"],
    ["Nomor", "Sasaran", "Indikator Kinerja", "Sumber Data", "Keterangan", *["Triwulan"] * 4, "Tahunan"],
    [None] * 5 + ["I", "II", "III", "IV", None],
    [1, "Data bermutu", NAME, "e-Kinerja", "Nilai", 3, 3, 3, 3.25, 3.25],
]
HEAD = ["No", "Indikator Kinerja", "Target", "Realisasi", "%", "Status Realisasi", "Data Dukung", "Verifikator"]


def measured(quarter: str, value: float) -> list[list[object]]:
    line = [1, NAME, 3, value, None, "Sementara", "https://contoh.go.id/1", "Inspektorat"]
    return [["Pengukuran Kinerja"], AGENCY, [f"Triwulan {quarter} Tahun 2025"], [], HEAD, line]


@pytest.fixture
def two_quarters(folder: Folder, workbook: Callable[..., bytes]) -> Folder:
    """One indicator of 2025, measured in two quarters, with an imported follow-up in the second."""
    told = [
        ["Kendala dan Tindak Lanjut"],
        AGENCY,
        ["Triwulan II Tahun 2025"],
        [],
        ["Indikator", "Kendala", "Rencana Tindak Lanjut", "PIC", "Batas Waktu TL"],
        [NAME, "Data belum lengkap", "Bersurat", "Bidang Data", "30 Juli 2025"],
    ]
    sheets = {"PK": AGREED, "TW1": measured("I", 2.5), "TW2": measured("II", 2.8), "TL": told}
    publish(folder, [read_draft(workbook(**{name: rows}), f"{name}.xlsx") for name, rows in sheets.items()])
    return folder


@pytest.fixture
def page(two_quarters: Folder, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page with the only matter opened."""
    return open_on(two_quarters, monkeypatch, "perlu_arahan", {"tahun": "2025", "triwulan": "II", "perkara": KUNCI})


def field(page: AppTest, name: str) -> str:
    """The key of a field of the form."""
    return f"_{name}_{NAME}"


def test_the_reports_matters_are_ranked_and_filtered(open_page: Open) -> None:
    page = open_page("perlu_arahan")
    assert is_whole(page)
    assert finding(page) == (
        "Perlu arahan pimpinan: 12 hal; satu di bawah target, lima serapan rendah, dua belum ada datanya, "
        "empat targetnya tidak lagi menantang"
    )
    said = texts(page)
    assert said.index("110 dari target 112,5") < said.index("terserap 37,36 %") < said.index("126,00 %")
    page.selectbox(key="jenis").set_value("KSD").run()
    assert "1 dari 12 hal ditampilkan" in texts(page)
    assert "Asisten Kesra (koordinator)" in texts(page)
    page.button(key="_hapus_filter").click().run()
    page.selectbox(key="terlambat").set_value("ya").run()
    assert "1 dari 12 hal ditampilkan" in texts(page)


def test_an_opened_matter_shows_reason_projection_and_what_was_imported(page: AppTest) -> None:
    assert is_whole(page)
    said = texts(page)
    assert "2,8 dari target 3: 93,33 %" in said
    assert "Perkiraan akhir tahun 2,8 dari 3,25 (86,15 %), rentang 2,5 sampai 2,8" in said
    assert "Sampai akhir tahun harus naik 0,45." in said
    assert "tindak lanjut tercatat, Bidang Data, batas waktu 30 Juli 2025 (terlewat)" in said
    assert "TL.xlsx, lembar TL, baris 6" in said
    assert page.text_area(key=field(page, "kendala")).value == "Data belum lengkap"
    assert page.get("plotly_chart")


def test_what_is_written_is_the_newest_and_the_import_stays_in_the_history(page: AppTest, two_quarters: Folder) -> None:
    page.text_area(key=field(page, "kendala")).set_value("Data sudah dikirim")
    page.selectbox(key=field(page, "status_tindak_lanjut")).set_value("selesai")
    page.button(key=field(page, "simpan")).click().run()
    assert is_whole(page)
    (entry,) = FollowUps(two_quarters).history(Subject("BKD", 2025, "II", NAME))
    assert (entry.said.kendala, entry.said.penanggung_jawab) == ("Data sudah dikirim", "Bidang Data")
    said = texts(page)
    assert "tindak lanjut selesai" in said
    assert "Data belum lengkap" in said
    assert "Riwayat: 2 catatan" in [expander.label for expander in page.expander]


def test_a_writer_is_told_of_a_newer_entry_and_keeps_the_text(page: AppTest, two_quarters: Folder) -> None:
    subject = Subject("BKD", 2025, "II", NAME)
    FollowUps(two_quarters).save(subject, FollowUp(kendala="dari orang lain"))
    page.text_area(key=field(page, "kendala")).set_value("dari saya")
    page.button(key=field(page, "simpan")).click().run()
    assert "menyimpan catatan lain tentang hal ini" in page.warning[0].value
    assert page.text_area(key=field(page, "kendala")).value == "dari saya"
    page.button(key=field(page, "simpan")).click().run()
    kept = [entry.said.kendala for entry in FollowUps(two_quarters).history(subject)]
    assert kept == ["dari saya", "dari orang lain"]


def test_a_person_in_place_of_an_office_is_refused(page: AppTest, two_quarters: Folder) -> None:
    page.text_input(key=field(page, "penanggung_jawab")).set_value("Budi Santoso")
    page.button(key=field(page, "simpan")).click().run()
    assert "bukan nama orang" in page.error[0].value
    assert FollowUps(two_quarters).history(Subject("BKD", 2025, "II", NAME)) == []


def test_a_realisation_shows_its_state_evidence_and_verifier(
    two_quarters: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = {"tahun": "2025", "triwulan": "II", "indikator": NAME}
    page = open_on(two_quarters, monkeypatch, "capaian_indikator", address)
    assert is_whole(page)
    assert "realisasi sementara · diverifikasi Inspektorat" in texts(page)
    assert "Bukti dukung" in [expander.label for expander in page.expander]


def test_a_page_opens_on_the_newest_quarter_with_realised_figures(
    two_quarters: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_on(two_quarters, monkeypatch, "perlu_arahan", {})
    assert [page.selectbox(key=name).value for name in ("perangkat_daerah", "tahun", "triwulan")] == ["BKD", 2025, "II"]


@pytest.mark.parametrize("name", ["pohon_kinerja", "bandingkan"])
def test_a_page_without_figures_leads_to_the_newest_quarter_that_has(
    two_quarters: Folder, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    page = open_on(two_quarters, monkeypatch, name, {"tahun": "2025", "triwulan": "III"})
    assert is_whole(page)
    assert "Buka triwulan II 2025" in texts(page)
