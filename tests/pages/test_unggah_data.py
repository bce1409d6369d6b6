"""Unggah Data: a dropped file is read, its questions are answered by a click, and it is published once."""

import errno
import sqlite3
from collections.abc import Callable
from io import BytesIO

import openpyxl
import pytest
from filelock import Timeout
from streamlit.testing.v1 import AppTest

from dashboard.exports.marked import Marked
from dashboard.importing import read_draft
from dashboard.store import Folder, Keep, Workspace, lock, publish
from dashboard.ui.upload import publishing
from tests.pages.conftest import finding, is_whole, open_on, texts
from tests.pages.uploads import SHEET, XLSX, spending

NAME = "realisasi_tw1_2025.xlsx"
LINK = 'href="#sel-TW_I-D7"'
Upload = Callable[..., AppTest]


@pytest.fixture
def upload(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Upload:
    """Drop files on the page: ``upload(spending())``, or ``upload({"a.xlsx": ...})`` for several."""

    def drop(given: bytes | dict[str, bytes]) -> AppTest:
        files = given if isinstance(given, dict) else {NAME: given}
        page = open_on(folder, monkeypatch, "unggah_data", {})
        page.file_uploader[0].set_value([(name, content, XLSX) for name, content in files.items()])
        page.run()
        assert is_whole(page)
        return page

    return drop


@pytest.fixture
def reopen(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], AppTest]:
    """Open the page on drafts, in a new session."""
    return lambda drafts: open_on(folder, monkeypatch, "unggah_data", {"draf": drafts})


def press(page: AppTest, label: str) -> AppTest:
    """Press the button of these words."""
    next(button for button in page.button if button.label == label).click()
    page.run()
    assert is_whole(page)
    return page


def markup(page: AppTest) -> str:
    """The HTML of a page, without its styles."""
    return " ".join(part.proto.body for part in page.get("html") if "<style>" not in part.proto.body)


def step(page: AppTest, name: str) -> AppTest:
    """Go to a step by its pill."""
    page.button_group(key="langkah").set_value(name)
    return page.run()


def test_before_a_file_the_page_invites_one(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_on(folder, monkeypatch, "unggah_data", {})
    assert is_whole(page)
    assert finding(page) == "Unggah berkas Excel apa adanya"


def test_a_question_is_answered_by_a_click_and_survives_a_restart(upload: Upload, reopen, folder: Folder) -> None:
    page = upload(spending("1.234"))
    assert finding(page) == f"1 kesalahan dalam {NAME}"
    assert '"1.234" dapat berarti 1.234 atau 1,234' in texts(page)
    press(page, "1.234")
    assert finding(page).startswith("3 peringatan")
    again = reopen(page.query_params["draf"])
    assert finding(again) == finding(page)
    press(again, "Batalkan")
    assert finding(again) == f"1 kesalahan dalam {NAME}"
    assert folder.current == 1


def test_the_sheet_with_the_error_is_seen_and_its_cell_shown_beside_another(upload: Upload) -> None:
    book = openpyxl.load_workbook(BytesIO(spending("1.234.5678")))
    book.create_sheet("Petunjuk", 0).append(["Petunjuk pengisian"])
    written = BytesIO()
    book.save(written)
    page = upload(written.getvalue())
    (sheets,) = (box for box in page.selectbox if box.label == "Lembar yang ditampilkan")
    assert (sheets.value, [label.split(" (")[0] for label in sheets.options]) == (SHEET, [SHEET, "Petunjuk"])
    assert (LINK in markup(page), "l-kecil" in markup(page)) == (True, False)
    sheets.set_value("Petunjuk").run()
    assert is_whole(page)
    assert (LINK in markup(page), "l-kecil" in markup(page)) == (False, True)


def test_a_doubt_of_a_whole_column_is_settled_by_one_click(upload: Upload) -> None:
    page = press(upload(spending("1.234")), "Seluruh kolom: titik tanda ribuan")
    assert finding(page).startswith("3 peringatan")
    assert "TW I!D → ribuan" in texts(page)


def test_a_figure_is_filled_in_at_its_finding_and_survives_a_restart(upload: Upload, reopen) -> None:
    page = upload(spending("tujuh miliar"))
    field = next(field for field in page.text_input if field.label == "Angka untuk sel D7")
    field.set_value("7.199.348.000.5").run()
    assert "bukan notasi Indonesia" in texts(page)
    field.set_value("7.199.348.000").run()
    assert "TW I!D7 → 7.199.348.000" in texts(page)
    again = reopen(page.query_params["draf"])
    assert not finding(again).startswith("1 kesalahan")
    assert finding(again) == finding(page)


def test_names_are_settled_together_by_their_nearest(upload: Upload, folder: Folder) -> None:
    publish(folder, [read_draft(spending(), NAME)])
    wrong = {"Fasilitasi Lembaga Profesi ANS": "Fasilitasi Lembaga Profesi ASN"}
    title = "Realisasi anggaran s.d. triwulan II 2025"
    content = spending(
        period=title,
        sheet="Realisasi",
        name=next(iter(wrong)),
        first="Koordinasi dan Fasilitasi Pengadaan PNS dan PPKP",
    )
    page = upload({"dua.xlsx": content})
    assert finding(page) == "2 kesalahan dalam dua.xlsx"
    press(page, "Nama terdekat")
    assert finding(page) == "dua.xlsx siap dipublikasikan"


def test_a_file_is_published_once_and_its_draft_is_gone(upload: Upload, reopen, folder: Folder) -> None:
    page = upload(spending())
    assert finding(page) == f"{NAME} siap dipublikasikan"
    other_tab = reopen(page.query_params["draf"])
    for tab in (page, other_tab):
        press(press(tab, "Lihat perubahan"), "Lanjut ke publikasi")
    press(page, "Publikasikan")
    assert finding(page) == f"{NAME} sudah berlaku"
    assert "2 baris ditambah" in texts(page)
    press(other_tab, "Publikasikan")
    assert folder.current == 2
    assert Workspace(folder).drafts() == []
    press(page, "Unggah berkas berikutnya")
    assert finding(page) == "Unggah berkas Excel apa adanya"


def test_what_a_colleague_changed_since_is_looked_at_before_publishing(upload: Upload, folder: Folder) -> None:
    page = press(press(upload(spending()), "Lihat perubahan"), "Lanjut ke publikasi")
    publish(folder, [read_draft(spending(7_199_348_001), "rekan.xlsx")])
    press(page, "Publikasikan")
    assert "baru saja diubah pengguna lain" in page.warning[0].value
    assert folder.current == 2
    press(page, "Publikasikan")
    assert folder.current == 3


@pytest.mark.parametrize(("whole", "said"), [(True, "berisi seluruh buku kerja"), (False, "baris bertemuan saja")])
def test_the_page_says_whether_the_marked_workbook_is_whole(
    upload: Upload, monkeypatch: pytest.MonkeyPatch, whole: bool, said: str
) -> None:
    monkeypatch.setattr("dashboard.ui.upload.findings.marked_apart", lambda *_: Marked(b"PK", whole))
    page = press(upload(spending("1.234")), "Buat Excel dengan catatan kesalahan")
    assert [button.label for button in page.get("download_button")].count("Unduh Excel dengan catatan kesalahan") == 1
    assert any(said in caption.value for caption in page.caption)


def test_warnings_need_one_look(upload: Upload, folder: Folder) -> None:
    page = step(upload(spending(printed=9_204_118_001)), "4 Publikasikan")
    assert page.button(key="publikasikan").disabled
    page.checkbox[0].check().run()
    assert page.checkbox[0].label == "Saya sudah memeriksa 1 peringatan"
    press(page, "Publikasikan")
    assert folder.current == 2


def test_ready_files_are_published_together_and_the_broken_one_stays(upload: Upload, folder: Folder) -> None:
    page = upload({"a.xlsx": spending(), "b.xlsx": spending("1.234")})
    assert finding(page) == "1 kesalahan dalam 2 berkas"
    step(page, "4 Publikasikan")
    assert "1 dari 2 berkas siap" in texts(page)
    press(page, "Publikasikan")
    assert folder.current == 2
    assert [note.file for note in Workspace(folder).drafts()] == ["b.xlsx"]
    assert finding(page).endswith("dalam b.xlsx")


def test_rows_that_are_missing_are_dropped_or_kept_as_the_user_says(folder: Folder, reopen) -> None:
    publish(folder, [read_draft(spending(), NAME)])
    shorter = read_draft(spending(second=False), "tanpa_satu.xlsx")
    page = reopen(Workspace(folder).save_draft(shorter, Keep.ASK))
    assert finding(page).startswith("1 kesalahan")
    step(page, "3 Perubahan")
    assert "1 baris dihapus" in texts(page)
    press(page, "Tambah: biarkan tetap berlaku")
    assert "dihapus" not in texts(page).split("Rincian")[0].split("Tetap")[1]
    press(page, "Ganti: hapus yang tidak ada di berkas")
    assert "1 baris dihapus" in texts(page)


def test_a_locked_quarter_is_said_and_cannot_be_published(folder: Folder, reopen) -> None:
    publish(folder, [read_draft(spending(), NAME)])
    lock(folder, "BKD", 2025, "I", "rapat evaluasi")
    changed = read_draft(spending(7_199_348_001), NAME)
    page = reopen(Workspace(folder).save_draft(changed, Keep.ASK))
    assert "dikunci" in texts(page)
    step(page, "4 Publikasikan")
    assert page.button(key="publikasikan").disabled


def test_a_busy_writer_is_said_and_the_draft_stays(
    upload: Upload, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise Timeout("lock")

    page = step(upload(spending()), "4 Publikasikan")
    monkeypatch.setattr(publishing, "publish", busy)
    press(page, "Publikasikan")
    assert "Publikasi lain sedang berjalan" in page.error[0].value
    assert len(Workspace(folder).drafts()) == 1


def test_a_folder_that_cannot_be_written_is_said_and_the_draft_stays(
    upload: Upload, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    page = step(upload(spending()), "4 Publikasikan")
    with monkeypatch.context() as broken:
        broken.setattr("dashboard.store.versions.os.replace", full)
        press(page, "Publikasikan")
    assert "ruang penyimpanan habis" in page.error[0].value
    assert (folder.current, len(Workspace(folder).drafts())) == (1, 1)
    press(page, "Publikasikan")
    assert folder.current == 2


def test_an_answer_that_cannot_be_kept_is_said(upload: Upload, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    page = upload(spending("1.234"))
    with monkeypatch.context() as broken:
        broken.setattr("dashboard.store.workspace.sqlite3.connect", full)
        press(page, "1.234")
    assert "tidak boleh ditulis" in page.error[0].value


def test_a_period_that_is_not_written_is_chosen_at_the_finding(upload: Upload) -> None:
    page = upload({"realisasi.xlsx": spending(period="Realisasi anggaran", sheet="Realisasi")})
    assert "tahun dan triwulan tabel" in texts(page)
    next(box for box in page.selectbox if str(box.key).startswith("tahun_tanya")).set_value(2025).run()
    press(page, "Triwulan II")
    assert finding(page) == "realisasi.xlsx siap dipublikasikan"
    assert "triwulan II 2025" in texts(page)


def test_a_misspelt_name_is_settled_by_a_click_and_remembered(upload: Upload, folder: Folder) -> None:
    publish(folder, [read_draft(spending(), NAME)])
    right, wrong = "Fasilitasi Lembaga Profesi ASN", "Fasilitasi Lembaga Profesi ANS"
    title = "Realisasi anggaran s.d. triwulan {} 2025"
    page = upload({"dua.xlsx": spending(period=title.format("II"), name=wrong, sheet="Realisasi")})
    assert f'"{wrong}" belum ada' in texts(page)
    press(page, f'Maksudnya "{right}"')
    assert finding(page) == "dua.xlsx siap dipublikasikan"
    press(step(page, "4 Publikasikan"), "Publikasikan")
    page = upload({"tiga.xlsx": spending(period=title.format("III"), name=wrong, sheet="Realisasi")})
    assert f'"{wrong}" dibaca sebagai "{right}"' in texts(page)
    press(page, f'Bukan, "{wrong}" memang lain')
    assert "dibaca sebagai" not in texts(page)


def test_a_period_the_user_chooses_goes_before_the_file(upload: Upload) -> None:
    page = upload(spending())
    draft = page.query_params["draf"]
    page.selectbox(key=f"triwulan_{draft}").set_value("II").run()
    assert "triwulan II 2025" in texts(page)
    page.selectbox(key=f"triwulan_{draft}").set_value("").run()
    assert "triwulan I 2025" in texts(page)


def test_a_draft_is_offered_until_it_is_deleted(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    Workspace(folder).save_draft(read_draft(spending(), NAME), Keep.ASK)
    page = open_on(folder, monkeypatch, "unggah_data", {})
    assert finding(page) == "Satu draf belum dipublikasikan"
    press(page, "Hapus")
    assert finding(page) == "Unggah berkas Excel apa adanya"


@pytest.mark.parametrize("content", [b"", b"bukan excel", b"PK\x03\x04rusak"], ids=["kosong", "teks", "terpotong"])
def test_what_cannot_be_opened_is_a_sentence(upload: Upload, content: bytes) -> None:
    assert finding(upload({"aneh.xlsx": content})).startswith("1 kesalahan")
